// SPDX-License-Identifier: Apache-2.0
// Walks the acts and beats of a storyboard.
#include "viewmodels/clip_view_model.h"

namespace sanju::viewmodels {

namespace {

// Reading aloud: four Chinese characters a second, and a breath after each line.
constexpr int kMillisecondsPerCharacter = 250;
constexpr int kBreathMilliseconds = 600;

QString actName(course::Act::Kind kind)
{
    switch (kind) {
    case course::Act::Kind::Wrong:
        return QStringLiteral("wrong");
    case course::Act::Kind::Right:
        return QStringLiteral("right");
    case course::Act::Kind::Neutral:
        return QStringLiteral("neutral");
    }
    return {};
}

qsizetype lastSpoken(const course::Act &act)
{
    for (qsizetype i = act.beats.size() - 1; i >= 0; --i) {
        if (!act.beats.at(i).speaker.isEmpty())
            return i;
    }
    return -1;
}

} // namespace

ClipViewModel::ClipViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_lines({"beatId", "speaker", "text", "act", "mark", "moment", "mine", "now"})
{
    connect(&m_speech, &Speech::changed, this, &ClipViewModel::say);
}

void ClipViewModel::show(course::Storyboard storyboard, const course::Course &course, QUrl video)
{
    m_storyboard = std::move(storyboard);
    m_video = std::move(video);
    m_names.clear();
    for (const QString &id : std::as_const(m_storyboard.cast)) {
        if (const course::Person *person = course.person(id))
            m_names.insert(id, person->name);
    }
    restart();
}

const course::Act *ClipViewModel::currentAct() const
{
    return m_act < m_storyboard.acts.size() ? &m_storyboard.acts.at(m_act) : nullptr;
}

const course::Beat *ClipViewModel::currentBeat() const
{
    const course::Act *act = currentAct();
    return act && m_beat < act->beats.size() ? &act->beats.at(m_beat) : nullptr;
}

QString ClipViewModel::title() const
{
    return m_speech(m_storyboard.title);
}

QString ClipViewModel::act() const
{
    return currentAct() ? actName(currentAct()->kind) : QString();
}

QString ClipViewModel::actLabel() const
{
    if (!currentAct())
        return {};
    switch (currentAct()->kind) {
    case course::Act::Kind::Wrong:
        return m_paused ? tr("错的一版，停在这里") : tr("错的一版");
    case course::Act::Kind::Right:
        return tr("换个说法，再来一遍");
    case course::Act::Kind::Neutral:
        return tr("听一段");
    }
    return {};
}

bool ClipViewModel::isPaused() const
{
    return m_paused;
}

QString ClipViewModel::ask() const
{
    return m_paused && currentAct() ? m_speech(currentAct()->ask) : QString();
}

QString ClipViewModel::momentReply() const
{
    if (m_tapped.isEmpty())
        return {};
    if (m_momentFound)
        return tr("就是这一句。");
    for (const course::Beat &beat : currentAct()->beats) {
        if (beat.moment)
            return tr("这句是后果。再往前找找。");
        if (beat.id == m_tapped)
            return tr("到这里还好。再往后找找。");
    }
    return {};
}

bool ClipViewModel::isAtEnd() const
{
    const course::Act *act = currentAct();
    return !act ||
           (m_act == m_storyboard.acts.size() - 1 && m_beat >= lastSpoken(*act) && (m_paused || act->ask.isEmpty()));
}

int ClipViewModel::lineMilliseconds() const
{
    const course::Beat *beat = currentBeat();
    if (!beat)
        return 0;
    const auto spoken = static_cast<int>(beat->line.zh.size()) * kMillisecondsPerCharacter;
    return spoken + kBreathMilliseconds + static_cast<int>(beat->pauseSeconds * 1000);
}

double ClipViewModel::progress() const
{
    if (isAtEnd())
        return m_storyboard.acts.isEmpty() ? 0 : 1; // silence after the last line is not waited for
    double all = 0;
    double past = 0;
    for (qsizetype a = 0; a < m_storyboard.acts.size(); ++a) {
        const auto &beats = m_storyboard.acts.at(a).beats;
        all += static_cast<double>(beats.size());
        if (a < m_act)
            past += static_cast<double>(beats.size());
        else if (a == m_act)
            past += static_cast<double>(qMin(m_beat + 1, beats.size()));
    }
    return all > 0 ? past / all : 0;
}

QString ClipViewModel::duration() const
{
    return tr("%n 秒", "", course::estimatedSeconds(m_storyboard));
}

void ClipViewModel::advance()
{
    const course::Act *act = currentAct();
    if (!act || isAtEnd())
        return;
    const bool atEndOfAct = m_beat >= lastSpoken(*act);
    if (!m_paused && !atEndOfAct) {
        ++m_beat;
        skipSilence();
    } else if (!m_paused && !act->ask.isEmpty()) {
        m_paused = true;
    } else {
        beginAct(m_act + 1);
    }
    say();
}

void ClipViewModel::tapLine(const QString &beat)
{
    if (!m_paused || m_momentFound)
        return;
    m_tapped = beat;
    for (const course::Beat &each : currentAct()->beats)
        m_momentFound = m_momentFound || (each.id == beat && each.moment);
    say();
}

void ClipViewModel::goTo(const QString &beat)
{
    for (qsizetype a = 0; a < m_storyboard.acts.size(); ++a) {
        const QList<course::Beat> &beats = m_storyboard.acts.at(a).beats;
        for (qsizetype b = 0; b < beats.size(); ++b) {
            if (beats.at(b).id != beat || beats.at(b).isSilent())
                continue;
            beginAct(a);
            m_beat = b;
            say();
            return;
        }
    }
}

void ClipViewModel::replayRight()
{
    for (qsizetype i = 0; i < m_storyboard.acts.size(); ++i) {
        if (m_storyboard.acts.at(i).kind == course::Act::Kind::Right) {
            beginAct(i);
            say();
            return;
        }
    }
}

void ClipViewModel::restart()
{
    m_momentFound = false;
    beginAct(0);
    say();
}

void ClipViewModel::beginAct(qsizetype act)
{
    m_act = act;
    m_beat = 0;
    m_paused = false;
    m_tapped.clear();
    skipSilence();
}

// A silence is seen in a film; in the dialogue the next line stands for it.
void ClipViewModel::skipSilence()
{
    const course::Act *act = currentAct();
    while (act && m_beat < lastSpoken(*act) && act->beats.at(m_beat).isSilent())
        ++m_beat;
}

void ClipViewModel::showAll()
{
    if (m_storyboard.acts.isEmpty())
        return;
    m_act = m_storyboard.acts.size() - 1;
    m_beat = qMax<qsizetype>(0, lastSpoken(m_storyboard.acts.last()));
    m_paused = !m_storyboard.acts.last().ask.isEmpty();
    m_tapped.clear();
    say();
}

void ClipViewModel::say()
{
    QList<RowModel::Row> rows;
    for (qsizetype a = 0; a <= m_act && a < m_storyboard.acts.size(); ++a) {
        const course::Act &act = m_storyboard.acts.at(a);
        const qsizetype last = a < m_act ? act.beats.size() - 1 : m_beat;
        for (qsizetype b = 0; b <= last && b < act.beats.size(); ++b) {
            const course::Beat &beat = act.beats.at(b);
            if (beat.speaker.isEmpty())
                continue;
            const bool found = beat.moment && (m_momentFound || a < m_act);
            const bool mine = !m_storyboard.cast.isEmpty() && beat.speaker != m_storyboard.cast.first();
            rows.append({beat.id, m_speech(m_names.value(beat.speaker)), m_speech(beat.line), actName(act.kind),
                found ? m_speech(beat.mark) : QString(), found, mine, a == m_act && b == m_beat && !m_paused});
        }
    }
    m_lines.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
