// SPDX-License-Identifier: Apache-2.0
// Walks by lines, and finds lines by seconds.
#include "viewmodels/clip_walk.h"

#include <algorithm>

namespace sanju::viewmodels {

namespace {

constexpr double kCaptionStays = 0.6; // seconds after the last word

} // namespace

ClipWalk::ClipWalk(course::Storyboard storyboard) : m_storyboard(std::move(storyboard))
{
}

const course::Act *ClipWalk::act(const ClipPlace &place) const
{
    return place.act >= 0 && place.act < m_storyboard.acts.size() ? &m_storyboard.acts.at(place.act) : nullptr;
}

const course::Beat *ClipWalk::beat(const ClipPlace &place) const
{
    const course::Act *act = this->act(place);
    return act && place.beat < act->beats.size() ? &act->beats.at(place.beat) : nullptr;
}

bool ClipWalk::asksAfter(const ClipPlace &place) const
{
    const course::Act *act = this->act(place);
    return act && !act->ask.isEmpty();
}

qsizetype ClipWalk::lastSpoken(qsizetype act) const
{
    const QList<course::Beat> &beats = m_storyboard.acts.at(act).beats;
    for (qsizetype i = beats.size() - 1; i >= 0; --i) {
        if (!beats.at(i).isSilent())
            return i;
    }
    return 0;
}

bool ClipWalk::isLast(const ClipPlace &place) const
{
    if (!act(place))
        return true;
    return place.act == m_storyboard.acts.size() - 1 && place.beat >= lastSpoken(place.act) &&
           (place.stopped || !asksAfter(place));
}

ClipPlace ClipWalk::beginOf(qsizetype act) const
{
    ClipPlace place{act, 0, false};
    if (!this->act(place))
        return place;
    while (place.beat < lastSpoken(act) && beat(place)->isSilent())
        ++place.beat;
    return place;
}

ClipPlace ClipWalk::last() const
{
    if (m_storyboard.acts.isEmpty())
        return {};
    ClipPlace place{m_storyboard.acts.size() - 1, 0, false};
    place.beat = lastSpoken(place.act);
    place.stopped = asksAfter(place);
    return place;
}

ClipPlace ClipWalk::after(const ClipPlace &place) const
{
    if (isLast(place))
        return place;
    ClipPlace next = place;
    if (!place.stopped && place.beat < lastSpoken(place.act)) {
        do {
            ++next.beat;
        } while (next.beat < lastSpoken(place.act) && beat(next)->isSilent());
        return next;
    }
    if (!place.stopped && asksAfter(place)) {
        next.stopped = true;
        return next;
    }
    return beginOf(place.act + 1);
}

std::optional<ClipPlace> ClipWalk::placeOf(const QString &id) const
{
    for (qsizetype a = 0; a < m_storyboard.acts.size(); ++a) {
        const QList<course::Beat> &beats = m_storyboard.acts.at(a).beats;
        for (qsizetype b = 0; b < beats.size(); ++b) {
            if (beats.at(b).id == id && !beats.at(b).isSilent())
                return ClipPlace{a, b, false};
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> ClipWalk::actOf(course::Act::Kind kind) const
{
    for (qsizetype a = 0; a < m_storyboard.acts.size(); ++a) {
        if (m_storyboard.acts.at(a).kind == kind)
            return a;
    }
    return std::nullopt;
}

double ClipWalk::progress(const ClipPlace &place) const
{
    if (isLast(place))
        return m_storyboard.acts.isEmpty() ? 0 : 1; // silence after the last line is not waited for
    double all = 0;
    double past = 0;
    for (qsizetype a = 0; a < m_storyboard.acts.size(); ++a) {
        const auto beats = static_cast<double>(m_storyboard.acts.at(a).beats.size());
        all += beats;
        if (a < place.act)
            past += beats;
        else if (a == place.act)
            past += std::min(static_cast<double>(place.beat + 1), beats);
    }
    return all > 0 ? past / all : 0;
}

ClipTimeline::ClipTimeline(const course::Storyboard &storyboard, course::Scene scene) : m_scene(std::move(scene))
{
    // A scene that is short of acts would be looked for beyond its end.
    while (m_scene.acts.size() < storyboard.acts.size())
        m_scene.acts.append({m_scene.seconds, m_scene.seconds});
}

ClipPlace ClipTimeline::at(const ClipWalk &walk, double seconds) const
{
    qsizetype act = 0;
    while (act + 1 < m_scene.acts.size() && m_scene.acts.at(act + 1).from <= seconds)
        ++act;
    ClipPlace place = walk.beginOf(act);
    for (ClipPlace next = walk.after(place); next.act == act && !next.stopped && next != place;
         next = walk.after(next)) {
        const course::Beat *beat = walk.beat(next);
        const course::SpokenLine *spoken = beat ? line(beat->id) : nullptr;
        if (!spoken || spoken->time.from > seconds)
            break;
        place = next;
    }
    return place;
}

double ClipTimeline::secondsOf(const ClipWalk &walk, const ClipPlace &place) const
{
    if (place.stopped)
        return endOf(place.act);
    const course::Beat *beat = walk.beat(place);
    if (beat) {
        if (const course::SpokenLine *spoken = line(beat->id))
            return spoken->time.from;
    }
    return place.act < m_scene.acts.size() ? m_scene.acts.at(place.act).from : 0;
}

double ClipTimeline::endOf(qsizetype act) const
{
    return act < m_scene.acts.size() ? m_scene.acts.at(act).to : m_scene.seconds;
}

const course::SpokenLine *ClipTimeline::captionAt(double seconds) const
{
    const course::SpokenLine *last = nullptr;
    for (const course::SpokenLine &spoken : m_scene.lines) {
        if (spoken.time.from > seconds)
            break;
        last = &spoken;
    }
    return last && seconds < last->time.to + kCaptionStays ? last : nullptr;
}

double ClipTimeline::actShare(qsizetype act) const
{
    double all = 0;
    for (const course::TimeSpan &each : m_scene.acts)
        all += each.to - each.from;
    const course::TimeSpan span = m_scene.acts.value(act);
    return all > 0 ? (span.to - span.from) / all : 0;
}

double ClipTimeline::doneShare(qsizetype act, double seconds) const
{
    const course::TimeSpan span = m_scene.acts.value(act);
    return span.to > span.from ? std::clamp((seconds - span.from) / (span.to - span.from), 0.0, 1.0) : 0;
}

double ClipTimeline::secondsAtShare(double share) const
{
    for (qsizetype act = 0; act < m_scene.acts.size(); ++act) {
        const double part = actShare(act);
        const course::TimeSpan span = m_scene.acts.at(act);
        if (share <= part && part > 0)
            return span.from + std::max(0.0, share / part) * (span.to - span.from);
        share -= part;
    }
    return m_scene.seconds;
}

} // namespace sanju::viewmodels
