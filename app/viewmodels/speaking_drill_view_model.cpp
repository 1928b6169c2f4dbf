// SPDX-License-Identifier: Apache-2.0
// Turns what the recorder does into words; what was said is kept in no log.
#include "viewmodels/speaking_drill_view_model.h"

#include <algorithm>
#include <utility>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using Microphone = study::VoiceRecorder::Microphone;

namespace {

// 0:42
QString minutesAndSeconds(Milliseconds time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    return QString::number(seconds / 60) + u':' + QString::number(seconds % 60).rightJustified(2, u'0');
}

int daysSince(Instant then, Instant now)
{
    return std::max(0, static_cast<int>(std::chrono::floor<std::chrono::hours>(now - then).count() / 24));
}

} // namespace

SpeakingDrillViewModel::SpeakingDrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : DrillViewModel(speech, clock, parent),
      m_takes({"take", "text", "detail", "kept", "playing"}),
      m_checks({"checkId", "text", "ticked"}),
      m_references({"text", "note"})
{
}

SpeakingDrillViewModel::~SpeakingDrillViewModel()
{
    attachRecorder(nullptr);
}

void SpeakingDrillViewModel::attachRecorder(study::VoiceRecorder *recorder)
{
    if (m_recorder)
        m_recorder->onChanged({});
    m_recorder = recorder;
    if (m_recorder)
        m_recorder->onChanged([this] { listen(); });
}

void SpeakingDrillViewModel::begin()
{
    const Draft draft = m_drafts.value(drill().id);
    m_said = draft.said;
    m_comparing = draft.comparing;
    m_ticked = draft.ticked;
    m_mine = draft.mine;
    m_wasRecording = false;
    m_wasPlaying.clear();
    m_microphone = m_recorder ? m_recorder->microphone() : Microphone::Absent;
    Q_EMIT heard();
}

bool SpeakingDrillViewModel::keep()
{
    stop();
    if (m_said)
        m_drafts.insert(drill().id, {m_said, m_comparing, m_ticked, m_mine});
    else
        m_drafts.remove(drill().id);
    return m_said;
}

bool SpeakingDrillViewModel::back()
{
    if (!m_comparing)
        return false;
    m_comparing = false;
    Q_EMIT heard();
    return true;
}

QString SpeakingDrillViewModel::cue() const
{
    const auto *task = std::get_if<course::Speaking>(&scenario().task);
    return task ? speech()(task->cue) : QString();
}

bool SpeakingDrillViewModel::isAloud() const
{
    return m_microphone != Microphone::Ready;
}

QString SpeakingDrillViewModel::how() const
{
    switch (m_microphone) {
    case Microphone::Ready:
        return isRecording() ? tr("正在录。照平时的声音说。")
                             : tr("最长 3 分钟。录音只留在这部手机里，7 天后自动删掉。");
    case Microphone::Absent:
        return tr("这里没有麦克风。就当对方坐在面前，出声说一遍。");
    case Microphone::Forbidden:
        return tr("不用麦克风也行。就当对方坐在面前，出声说一遍。");
    }
    return {};
}

QString SpeakingDrillViewModel::elapsed() const
{
    return isRecording() ? minutesAndSeconds(clock().now() - m_since) : QString();
}

QStringList SpeakingDrillViewModel::chosen() const
{
    QStringList ticked(m_ticked.cbegin(), m_ticked.cend());
    ticked.sort();
    return ticked;
}

void SpeakingDrillViewModel::record()
{
    if (!isOpen() || isAloud() || isRecording())
        return;
    setNotice({});
    m_since = clock().now();
    const QList<study::Take> before = m_recorder->takes();
    m_newest = before.isEmpty() ? QString() : before.constFirst().name;
    m_recorder->record();
}

void SpeakingDrillViewModel::stop()
{
    if (m_recorder)
        m_recorder->stop();
}

void SpeakingDrillViewModel::sayAloud()
{
    m_said = true;
    Q_EMIT heard();
}

void SpeakingDrillViewModel::play(const QString &take)
{
    setNotice({});
    if (m_recorder && !m_recorder->play(take))
        setNotice(tr("这里放不出声音。"));
}

void SpeakingDrillViewModel::keepTake(const QString &take, bool kept)
{
    if (!m_recorder)
        return;
    m_recorder->keep(take, kept);
    showTakes();
}

void SpeakingDrillViewModel::removeTake(const QString &take)
{
    if (!m_recorder)
        return;
    m_recorder->remove(take);
    showTakes();
}

void SpeakingDrillViewModel::tick(const QString &check)
{
    if (!m_ticked.remove(check))
        m_ticked.insert(check);
    showChecks();
}

void SpeakingDrillViewModel::compare()
{
    if (!m_said)
        return;
    stop();
    m_comparing = true;
    setNotice({});
    Q_EMIT heard();
}

void SpeakingDrillViewModel::listen()
{
    const bool ended = std::exchange(m_wasRecording, isRecording()) && !isRecording();
    const bool turned = std::exchange(m_wasPlaying, m_recorder->playing()) != m_recorder->playing();
    if (!isOpen() && !ended)
        return;
    if (!isRecording())
        m_microphone = m_recorder->microphone(); // it may have been asked for, or pulled out
    if (ended) {
        m_said = true; // whether or not it could be kept
        const QList<study::Take> all = m_recorder->takes();
        if (all.isEmpty() || all.constFirst().name == m_newest)
            setNotice(tr("这一遍没存下来，不影响练习。"));
        else
            m_mine.append(all.constFirst().name);
    }
    if (ended || turned)
        showTakes();
    Q_EMIT heard();
}

void SpeakingDrillViewModel::showTakes()
{
    QList<RowModel::Row> rows;
    const QList<study::Take> all = m_recorder ? m_recorder->takes() : QList<study::Take>();
    for (const study::Take &take : all) {
        const int days = daysSince(take.at, clock().now());
        const QString name = take.name == m_mine.value(m_mine.size() - 1) ? tr("刚说的这一遍")
                             : m_mine.contains(take.name)
                                 ? tr("前一遍")
                                 : tr("%1录的").arg(speech().ago(store().today().plus(-days), store().today()));
        const QString stays = take.kept ? tr("留着") : tr("%n 天后删掉", "", std::max(1, study::kDaysTakesLast - days));
        rows.append({take.name, name, tr("%1，%2").arg(minutesAndSeconds(take.length), stays), take.kept,
            take.name == m_recorder->playing()});
    }
    m_takes.setRows(std::move(rows));
}

void SpeakingDrillViewModel::showChecks()
{
    QList<RowModel::Row> rows;
    int number = 0;
    for (const course::Text &check : drill().checks) {
        const QString id = u"check-%1"_s.arg(++number);
        rows.append({id, speech()(check), m_ticked.contains(id)});
    }
    m_checks.setRows(std::move(rows));
}

void SpeakingDrillViewModel::say()
{
    showTakes();
    showChecks();
    QList<RowModel::Row> references;
    const QList<course::Reference> all = course::referencesOf(scenario());
    for (const course::Reference &reference : all)
        references.append({speech()(reference.parts.value(0)), speech()(reference.note)});
    m_references.setRows(std::move(references));
    DrillViewModel::say();
    Q_EMIT heard();
}

} // namespace sanju::viewmodels
