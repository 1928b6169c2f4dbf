// SPDX-License-Identifier: Apache-2.0
// The search for the moment at which a scene goes wrong.
#include "viewmodels/clip_view_model.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMomentSeconds = 1; // before the moment's line and after it

} // namespace

const course::Beat *ClipViewModel::moment() const
{
    const course::Act *act = m_walk.act(m_place);
    if (!act)
        return nullptr;
    const auto found = std::find_if(act->beats.begin(), act->beats.end(), [](const auto &beat) { return beat.moment; });
    return found == act->beats.end() ? nullptr : &*found;
}

QString ClipViewModel::momentReply() const
{
    const course::Act *act = m_walk.act(m_place);
    if (m_tapped.isEmpty() || !act)
        return {};
    if (m_momentFound)
        return tr("就是这一句。");
    for (const course::Beat &beat : act->beats) {
        if (beat.moment)
            return tr("这句是后果。再往前找找。");
        if (beat.id == m_tapped)
            return tr("到这里还好。再往后找找。");
    }
    return {};
}

QString ClipViewModel::momentWhy() const
{
    const course::Beat *beat = m_momentFound && !m_tapped.isEmpty() ? moment() : nullptr;
    return beat ? tr("%1：“%2”").arg(m_speech(beat->mark), m_speech(beat->line)) : QString();
}

void ClipViewModel::tapLine(const QString &beat)
{
    if (!m_place.stopped || m_momentFound)
        return;
    m_tapped = beat;
    const course::Beat *wanted = moment();
    m_momentFound = wanted && wanted->id == beat;
    say();
}

void ClipViewModel::tapMoment()
{
    const course::Beat *wanted = moment();
    if (!wanted || m_momentFound || !isTimed())
        return;
    const course::SpokenLine *spoken = m_timeline.line(wanted->id);
    m_momentFound =
        spoken && m_seconds >= spoken->time.from - kMomentSeconds && m_seconds <= spoken->time.to + kMomentSeconds;
    const course::Beat *now = m_walk.beat(m_place);
    m_tapped = m_momentFound ? wanted->id : now ? now->id : QString();
    if (m_momentFound)
        setPlaying(false); // so that the reason can be read
    say();
}

} // namespace sanju::viewmodels
