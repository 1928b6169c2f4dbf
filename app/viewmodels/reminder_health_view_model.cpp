// SPDX-License-Identifier: Apache-2.0
// Says in words what was measured and what the system tells.
#include "viewmodels/reminder_health_view_model.h"

#include "study/reminder_text.h"
#include "viewmodels/reminder_makers.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace sanju::viewmodels {

namespace {

constexpr int kShown = 7;        // to come, and of the past
constexpr int kOnTime = 5;       // minutes; systems gather what is not to be exact
constexpr int kManyMinutes = 90; // from here on hours are told
constexpr int kMissesForHelp = 2;
const auto kAsk = QStringLiteral("ask");

StudyDay dayOf(QDate date)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

bool isAnyOn(const study::ReminderSettings &settings)
{
    return settings.daily || settings.missionBefore || settings.missionDebrief || settings.drill;
}

} // namespace

ReminderHealthViewModel::ReminderHealthViewModel(Speech &speech, study::Reminding &reminding,
    const study::LearnerStore &store, study::Reminding::ZoneProvider zone, SystemPages pages, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_reminding(reminding),
      m_store(store),
      m_zone(std::move(zone)),
      m_pages(std::move(pages)),
      m_coming({"when", "title"}),
      m_past({"when", "kind", "became", "came"}),
      m_blocks({"symbol", "title", "text", "label", "page"}),
      m_steps({"number", "text"})
{
}

void ReminderHealthViewModel::refresh()
{
    m_wanted = isAnyOn(m_reminding.settings());
    showComing();
    showPast();
    showBlocks();
    Q_EMIT changed();
}

QString ReminderHealthViewModel::when(const study::CivilTime &time) const
{
    QString day = m_speech.day(dayOf(time.date), m_store.today());
    day[0] = day.at(0).toUpper(); // stands alone
    return day + u' ' + study::clockText(time.minute);
}

void ReminderHealthViewModel::showComing()
{
    QList<RowModel::Row> rows;
    for (const study::Reminder &reminder : m_reminding.coming(m_speech.language(), kShown))
        rows.append({when(reminder.at), reminder.title});
    m_coming.setRows(std::move(rows));
}

QString ReminderHealthViewModel::comingNote() const
{
    if (m_coming.count() > 0)
        return {};
    return m_wanted ? tr("眼下没有要提醒的。") : tr("提醒都关着。");
}

int ReminderHealthViewModel::minutesLate(const study::ReminderOutcome &outcome) const
{
    const auto late = *outcome.shown - study::resolve(outcome.planned, m_zone());
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(late).count());
}

QString ReminderHealthViewModel::became(const study::ReminderOutcome &outcome) const
{
    if (outcome.shown) {
        const int late = minutesLate(outcome);
        if (late <= kOnTime)
            return tr("准时");
        return late < kManyMinutes ? tr("晚了 %n 分钟", "", late)
                                   : tr("晚了 %n 个多小时", "", late / study::kMinutesOfHour);
    }
    if (outcome.why == QStringLiteral("permission"))
        return tr("没来：通知没开");
    if (outcome.why == QStringLiteral("channel"))
        return tr("没来：这一类在系统里关着");
    if (outcome.why == QStringLiteral("expired"))
        return tr("没来：手机醒得太晚，过了时候就不打扰");
    return tr("没来");
}

void ReminderHealthViewModel::showPast()
{
    const auto kindText = [](study::ReminderKind kind) {
        switch (kind) {
        case study::ReminderKind::Daily:
            return tr("每天几分钟");
        case study::ReminderKind::MissionBefore:
            return tr("任务之前提一句");
        case study::ReminderKind::MissionDebrief:
            return tr("任务之后问一句");
        case study::ReminderKind::Drill:
            return tr("轮到的练习");
        }
        return QString();
    };
    const QList<study::ReminderOutcome> all = m_reminding.outcomes();
    QList<RowModel::Row> rows;
    int onTime = 0;
    int late = 0;
    for (auto it = all.crbegin(); it != all.crend() && rows.size() < kShown; ++it) {
        if (it->shown)
            ++(minutesLate(*it) <= kOnTime ? onTime : late);
        rows.append({when(it->planned), kindText(it->kind), became(*it), it->shown.has_value()});
    }
    const int missed = study::missed(all, kShown);
    QStringList counts;
    if (onTime > 0)
        counts.append(tr("%n 次准时", "", onTime));
    if (late > 0)
        counts.append(tr("%n 次晚到", "", late));
    if (missed > 0)
        counts.append(tr("%n 次没来", "", missed));
    m_summary = rows.isEmpty() ? tr("还没有到过点的提醒。")
                               : tr("最近 %1 次：%2。").arg(rows.size()).arg(counts.join(tr("，")));
    m_past.setRows(std::move(rows));

    m_missed = missed >= kMissesForHelp;
    m_maker = m_reminding.backend().health().maker;
    QList<RowModel::Row> steps;
    if (m_missed) {
        for (const QString &step : stepsFor(m_maker).steps)
            steps.append({QString::number(steps.size() + 1), step});
    }
    m_steps.setRows(std::move(steps));
}

QString ReminderHealthViewModel::stepsTitle() const
{
    return m_missed ? stepsFor(m_maker).title : QString();
}

QString ReminderHealthViewModel::stepsLabel() const
{
    return !stepsTitle().isEmpty() && m_pages ? tr("打开系统设置") : QString();
}

// Nothing fires here, and there is nothing to allow.
bool ReminderHealthViewModel::isHopeless() const
{
    return !m_reminding.backend().health().works &&
           m_reminding.backend().permission() == study::ReminderPermission::Denied;
}

void ReminderHealthViewModel::showBlocks()
{
    QList<RowModel::Row> rows;
    const study::ReminderHealth health = m_reminding.backend().health();
    const study::ReminderPermission permission = m_reminding.backend().permission();
    const QString open = m_pages ? tr("打开系统设置") : QString();
    if (isHopeless()) {
        m_blocks.setRows({{QStringLiteral("info"), tr("这台设备上还不能提醒"),
            tr("选的都记着，换到能提醒的手机上就用得上。"), QString(), QString()}});
        return;
    }
    if (permission == study::ReminderPermission::NotAsked)
        rows.append({QStringLiteral("bell"), tr("还差手机点个头"),
            tr("没有通知的许可，到点了也出不来。手机会问一句，选允许就行。"), tr("让手机问我"), kAsk});
    if (permission == study::ReminderPermission::Denied)
        rows.append({QStringLiteral("bell-off"), tr("系统里关着三句的通知"),
            tr("在手机的设置里找到三句，把通知打开，回来就生效。"), open, QStringLiteral("notifications")});
    if (!health.works)
        rows.append({QStringLiteral("info"), tr("应用关着的时候不会提醒"), tr("这台设备上，三句开着才能提醒。"),
            QString(), QString()});
    for (const QString &channel : health.blockedChannels) {
        rows.append({QStringLiteral("bell-off"),
            tr("系统里关着“%1”这一类").arg(study::channelName(channel, m_speech.language())),
            tr("别的照常。想要它，去系统的通知设置里打开。"), open, QString(QStringLiteral("channel/") + channel)});
    }
    if (health.batteryLimited)
        rows.append({QStringLiteral("timer"), tr("省电限制着三句"),
            tr("提醒可能晚来，也可能不来。在系统的电池设置里，把三句改成不限制。"), open, QStringLiteral("battery")});
    if (!m_planned)
        rows.append({QStringLiteral("info"), tr("这次没能排上提醒"), tr("学的都记着。下次打开三句再排一次。"),
            QString(), QString()});
    if (!m_wanted)
        rows.clear(); // nothing is in the way of what is not wanted
    m_blocks.setRows(std::move(rows));
}

void ReminderHealthViewModel::ask(const std::function<void()> &granted)
{
    const QPointer<ReminderHealthViewModel> self(this);
    m_reminding.backend().requestPermission([self, granted](study::ReminderPermission answer) {
        if (!self)
            return;
        if (answer == study::ReminderPermission::Granted && granted)
            granted();
        Q_EMIT self->permissionAnswered();
    });
}

void ReminderHealthViewModel::mend(const QString &page)
{
    if (page == kAsk)
        ask({});
    else if (!m_pages || !m_pages(page))
        say(tr("没能打开。在手机的设置里找到三句就行。"));
}

void ReminderHealthViewModel::test()
{
    switch (m_reminding.backend().permission()) {
    case study::ReminderPermission::NotAsked:
        ask([this] { test(); });
        return;
    case study::ReminderPermission::Denied:
        say(isHopeless() ? tr("这台设备上还不能提醒。") : tr("通知还关着，先在系统设置里打开它。"));
        return;
    case study::ReminderPermission::Granted:
        break;
    }
    if (const Result<void> result = m_reminding.test(m_speech.language()); !result) {
        Q_EMIT notKept(result.error());
        return;
    }
    say(tr("一分钟左右会来一条。可以锁上屏等它。"));
    refresh();
}

void ReminderHealthViewModel::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
