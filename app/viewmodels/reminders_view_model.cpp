// SPDX-License-Identifier: Apache-2.0
// Keeps each choice at once and plans anew.
#include "viewmodels/reminders_view_model.h"

#include "study/reminder_times.h"

#include <QLocale>

#include <algorithm>

namespace sanju::viewmodels {

namespace {

const auto kAskedSetting = QStringLiteral("reminder-asked"); // days it was asked on, at most two
constexpr int kTimesAsked = 2;
constexpr int kDaysBetweenAsking = 7; // on which something was studied
constexpr int kLatestHold = 90;       // days ahead
constexpr int kLongestHold = 60;
const auto kQuietFrom = QStringLiteral("quiet-from");
const auto kQuietTo = QStringLiteral("quiet-to");

} // namespace

RemindersViewModel::RemindersViewModel(Speech &speech, study::Reminding &reminding, study::LearnerStore &store,
    study::Reminding::ZoneProvider zone, ReminderHealthViewModel::SystemPages pages, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_reminding(reminding),
      m_store(store),
      m_zone(std::move(zone)),
      m_time(speech),
      m_health(speech, reminding, store, m_zone, std::move(pages)),
      m_kinds({"kind", "symbol", "text", "detail", "chosen", "time"}),
      m_weekdays({"day", "text", "chosen"})
{
    connect(&m_speech, &Speech::changed, this, &RemindersViewModel::refresh);
    connect(&m_health, &ReminderHealthViewModel::notKept, this, &RemindersViewModel::notKept);
    connect(&m_health, &ReminderHealthViewModel::permissionAnswered, this, [this] {
        plan();
        refresh();
    });
}

void RemindersViewModel::takeIn()
{
    // What cannot be taken in stays in the inbox for the next time.
    (void)m_reminding.takeIn();
}

void RemindersViewModel::plan()
{
    m_planned = Planned{m_store.learner().events, m_store.today(), m_speech.language()};
    m_health.setPlanned(m_reminding.replan(m_speech.language()).has_value());
    if (m_entered)
        m_health.refresh();
}

void RemindersViewModel::planIfChanged()
{
    if (m_planned != Planned{m_store.learner().events, m_store.today(), m_speech.language()})
        plan();
}

Result<void> RemindersViewModel::noteSession(Instant began)
{
    const QList<study::SettingChanged> changes =
        study::noteSession(m_store.learner().settings, m_store.today(), study::civilTime(began, m_zone()));
    if (changes.isEmpty())
        return {};
    return m_store.append(QList<study::EventBody>(changes.begin(), changes.end()));
}

void RemindersViewModel::enter()
{
    m_entered = true;
    m_holding = false;
    m_time.putAway();
    m_health.clearNotice();
    refresh();
}

bool RemindersViewModel::back()
{
    if (m_time.isOpen()) {
        m_time.putAway();
        return true;
    }
    if (m_holding) {
        dropHold();
        return true;
    }
    m_entered = false;
    return false;
}

void RemindersViewModel::refresh()
{
    if (m_entered) {
        showKinds();
        showWeekdays();
        m_health.refresh();
    }
    Q_EMIT changed();
}

QList<RemindersViewModel::Kind> RemindersViewModel::all() const
{
    using Settings = study::ReminderSettings;
    static const Settings usual;
    return {
        {QStringLiteral("daily"), QStringLiteral("bell"), tr("每天几分钟"), tr("当天练过就不提醒"), &Settings::daily,
            *usual.daily},
        {QStringLiteral("mission-before"), QStringLiteral("flag"), tr("任务之前提一句"),
            tr("定好的那天，看一眼要说的话"), &Settings::missionBefore, *usual.missionBefore},
        {QStringLiteral("mission-debrief"), QStringLiteral("message-circle-question"), tr("任务之后问一句"),
            tr("第二天问做了没有，通知上就能答"), &Settings::missionDebrief, *usual.missionDebrief},
        {QStringLiteral("drill"), QStringLiteral("repeat"), tr("轮到的练习"), tr("当天的计划里本来就有，可以不开"),
            &Settings::drill, study::kUsualDrillTime},
    };
}

bool RemindersViewModel::isLearnt(const Kind &kind) const
{
    const study::ReminderSettings now = settings();
    return kind.time == &study::ReminderSettings::daily && now.learn && now.learnt;
}

QString RemindersViewModel::movedNote(int minute) const
{
    const study::AllowedTimes times(settings().quiet);
    if (times.fits(minute))
        return {};
    const std::optional<int> nearest = times.nearest(minute);
    return nearest ? tr("%1 在安静时段，会挪到 %2").arg(study::clockText(minute), study::clockText(*nearest))
                   : tr("全天都安静，不会提醒");
}

void RemindersViewModel::showKinds()
{
    const study::ReminderSettings now = settings();
    QList<RowModel::Row> rows;
    for (const Kind &kind : all()) {
        const std::optional<int> time = isLearnt(kind) ? now.dailyTime() : now.*kind.time;
        const QString moved = time ? movedNote(*time) : QString();
        const QString learnt =
            time && isLearnt(kind) ? tr("照你的习惯，现在是 %1").arg(study::clockText(*time)) : QString();
        rows.append({kind.name, kind.symbol, kind.text,
            !moved.isEmpty()    ? moved
            : !learnt.isEmpty() ? learnt
                                : kind.detail,
            time.has_value(), time && learnt.isEmpty() ? study::clockText(*time) : QString()});
    }
    m_kinds.setRows(std::move(rows));
}

void RemindersViewModel::turn(const QString &name, bool on)
{
    const QList<Kind> kinds = all();
    const auto kind = std::ranges::find(kinds, name, &Kind::name);
    if (kind == kinds.cend())
        return;
    study::ReminderSettings wanted = settings();
    std::optional<int> &time = wanted.*kind->time;
    if (time.has_value() == on)
        return;
    if (!on)
        m_before.insert(name, *time);
    time = on ? std::optional(m_before.value(name, kind->usual)) : std::nullopt;
    keep(wanted);
}

void RemindersViewModel::askTime(const QString &name)
{
    const study::ReminderSettings now = settings();
    if (now.quiet && (name == kQuietFrom || name == kQuietTo)) {
        const bool from = name == kQuietFrom;
        m_time.ask(from ? tr("从几点开始安静") : tr("安静到几点"), from ? now.quiet->from : now.quiet->to, {},
            [this, from](int minute) {
                study::ReminderSettings wanted = settings();
                if (wanted.quiet)
                    (from ? wanted.quiet->from : wanted.quiet->to) = minute;
                keep(wanted);
            });
        return;
    }
    const QList<Kind> kinds = all();
    const auto kind = std::ranges::find(kinds, name, &Kind::name);
    if (kind == kinds.cend() || !(now.*kind->time) || isLearnt(*kind))
        return;
    m_time.ask(
        kind->text, *(now.*kind->time), [this](int minute) { return movedNote(minute); },
        [this, time = kind->time](int minute) {
            study::ReminderSettings wanted = settings();
            wanted.*time = minute;
            keep(wanted);
        });
}

void RemindersViewModel::setLearning(bool on)
{
    study::ReminderSettings wanted = settings();
    wanted.learn = on;
    keep(wanted);
}

QString RemindersViewModel::learnDetail() const
{
    const study::ReminderSettings now = settings();
    if (now.learnt) {
        const QString time = study::clockText(*now.learnt);
        return now.learn ? tr("你一般 %1 开始练，就在那时提醒").arg(time)
                         : tr("你一般 %1 开始练。打开就照这个时间").arg(time);
    }
    return now.learn ? tr("再练几次就知道你的习惯了，先用上面的时间") : tr("看你一般几点开始练，慢慢挪过去");
}

void RemindersViewModel::showWeekdays()
{
    const bool english = m_speech.language() == course::Language::English;
    const QLocale locale(english ? QLocale::English : QLocale::Chinese);
    const study::ReminderSettings now = settings();
    QList<RowModel::Row> rows;
    for (int day = 1; day <= static_cast<int>(now.weekdays.size()); ++day)
        rows.append(
            {day, locale.dayName(day, QLocale::ShortFormat), now.weekdays.at(static_cast<std::size_t>(day - 1))});
    m_weekdays.setRows(std::move(rows));
}

QString RemindersViewModel::weekdaysNote() const
{
    const study::ReminderSettings now = settings();
    const bool none = std::ranges::none_of(now.weekdays, [](bool on) { return on; });
    return none ? tr("一天都没选，就只提醒定了日子的任务。") : QString();
}

void RemindersViewModel::toggleDay(int day)
{
    study::ReminderSettings wanted = settings();
    if (day < 1 || day > static_cast<int>(wanted.weekdays.size()))
        return;
    bool &on = wanted.weekdays.at(static_cast<std::size_t>(day - 1));
    on = !on;
    keep(wanted);
}

void RemindersViewModel::setQuiet(bool on)
{
    study::ReminderSettings wanted = settings();
    wanted.quiet = on ? study::ReminderSettings().quiet : std::nullopt;
    keep(wanted);
}

QString RemindersViewModel::quietDetail() const
{
    return isQuiet() ? tr("这段时间里不提醒") : tr("夜里 0 点到 4 点总是安静的");
}

QString RemindersViewModel::quietFrom() const
{
    const auto quiet = settings().quiet;
    return quiet ? study::clockText(quiet->from) : QString();
}

QString RemindersViewModel::quietTo() const
{
    const auto quiet = settings().quiet;
    return quiet ? study::clockText(quiet->to) : QString();
}

void RemindersViewModel::setExact(bool on)
{
    study::ReminderSettings wanted = settings();
    wanted.exact = on;
    keep(wanted);
}

bool RemindersViewModel::isHeld() const
{
    const auto hold = settings().hold;
    return hold && hold->to >= m_store.today().date();
}

QString RemindersViewModel::span(const study::Hold &hold) const
{
    const auto text = [this](QDate date) {
        return m_speech.day({static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}, m_store.today());
    };
    return hold.from == hold.to ? text(hold.from) : tr("%1到%2").arg(text(hold.from), text(hold.to));
}

QString RemindersViewModel::holdDetail() const
{
    return isHeld() ? tr("%1不提醒，过后自己接上").arg(span(*settings().hold)) : tr("放假、出差，停几天");
}

void RemindersViewModel::askHold()
{
    m_holding = true;
    m_holdAhead = 1;
    Q_EMIT changed();
}

study::Hold RemindersViewModel::chosenHold() const
{
    const StudyDay from = m_store.today().plus(m_holdAhead);
    return {from.date(), from.plus(m_holdDays - 1).date()};
}

void RemindersViewModel::setHoldAhead(int days)
{
    m_holdAhead = std::clamp(days, 0, kLatestHold);
    Q_EMIT changed();
}

QString RemindersViewModel::holdFromText() const
{
    QString day = m_speech.day(m_store.today().plus(m_holdAhead), m_store.today());
    day[0] = day.at(0).toUpper(); // stands alone
    return day;
}

void RemindersViewModel::setHoldDays(int days)
{
    m_holdDays = std::clamp(days, 1, kLongestHold);
    Q_EMIT changed();
}

QString RemindersViewModel::holdDaysText() const
{
    return tr("%n 天", "", m_holdDays);
}

QString RemindersViewModel::holdSummary() const
{
    return m_holding ? tr("%1不提醒。").arg(span(chosenHold())) : QString();
}

void RemindersViewModel::keepHold()
{
    if (!m_holding)
        return;
    m_holding = false;
    study::ReminderSettings wanted = settings();
    wanted.hold = chosenHold();
    keep(wanted);
}

void RemindersViewModel::dropHold()
{
    m_holding = false;
    Q_EMIT changed();
}

void RemindersViewModel::endHold()
{
    study::ReminderSettings wanted = settings();
    wanted.hold.reset();
    keep(wanted);
}

QList<StudyDay> RemindersViewModel::askedOn() const
{
    QList<StudyDay> days;
    for (const QString &text : m_store.learner().settings.value(kAskedSetting).split(u' ')) {
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            days.append(StudyDay{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))});
    }
    return days;
}

// After a lesson it is clear what one would be reminded of.
bool RemindersViewModel::isOffered() const
{
    const study::Learner &learner = m_store.learner();
    if (m_reminding.backend().permission() != study::ReminderPermission::NotAsked ||
        std::ranges::none_of(
            learner.lessons, [](const study::LessonProgress &each) { return each.finishedDay.has_value(); }))
        return false;
    const QList<StudyDay> asked = askedOn();
    if (asked.isEmpty())
        return true;
    const auto since = std::distance(learner.days.upperBound(asked.last()), learner.days.constEnd());
    return asked.size() < kTimesAsked && since >= kDaysBetweenAsking;
}

QString RemindersViewModel::offerText() const
{
    const std::optional<int> time = settings().dailyTime();
    return time ? tr("%1 左右提醒你一次，不响第二次。当天练过就不提醒。").arg(study::clockText(*time))
                : tr("到点提醒你一次，不响第二次。");
}

bool RemindersViewModel::noteAsked()
{
    QStringList days;
    for (const StudyDay day : askedOn())
        days.append(day.date().toString(Qt::ISODate));
    days.append(m_store.today().date().toString(Qt::ISODate));
    const Result<void> result = m_store.append(study::SettingChanged{kAskedSetting, days.join(u' ')});
    if (!result)
        Q_EMIT notKept(result.error());
    Q_EMIT changed();
    return result.has_value();
}

void RemindersViewModel::accept()
{
    if (isOffered() && noteAsked())
        m_health.mend(QStringLiteral("ask"));
}

void RemindersViewModel::putOff()
{
    if (isOffered())
        (void)noteAsked();
}

QString RemindersViewModel::entryDetail() const
{
    const study::ReminderSettings now = settings();
    if (isHeld())
        return holdDetail();
    if (now.dailyTime())
        return tr("每天 %1").arg(study::clockText(*now.dailyTime()));
    return tr("每天的关着");
}

void RemindersViewModel::keep(const study::ReminderSettings &wanted)
{
    Result<void> result = m_reminding.set(wanted);
    if (result) {
        result = m_reminding.replan(m_speech.language());
        m_health.setPlanned(result.has_value());
    }
    refresh();
    if (!result)
        Q_EMIT notKept(result.error());
}

} // namespace sanju::viewmodels
