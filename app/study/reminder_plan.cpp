// SPDX-License-Identifier: Apache-2.0
// Gathers what each day has to remind of, finds a time for it and words.
#include "study/reminder_plan.h"

#include "study/ladder.h"
#include "study/missions.h"
#include "study/reminder_text.h"
#include "study/reminder_times.h"

#include <algorithm>

namespace sanju::study {

namespace {

// "Use it today" is of use until people go home.
constexpr int kWorkEnds = 18 * kMinutesOfHour;
constexpr int kLeastBefore = 2 * kMinutesOfHour;

struct MissionDay
{
    QList<const ChosenMission *> before;
    const ChosenMission *debrief = nullptr;
};

// Missions by day. Points into `open`.
class MissionCalendar
{
public:
    MissionCalendar(const QList<ChosenMission> &open, const ReminderSettings &settings) : m_settings(settings)
    {
        for (const ChosenMission &mission : open) {
            const std::optional<StudyDay> before = dayBefore(mission);
            if (before && !(settings.hold && settings.hold->contains(before->date())))
                m_days[*before].before.append(&mission);
            ask(mission, before);
        }
    }

    MissionDay on(StudyDay day) const { return m_days.value(day); }

private:
    std::optional<StudyDay> dayBefore(const ChosenMission &mission) const
    {
        return mission.on ? mission.on : reminderDayFrom(mission.day.plus(1), m_settings);
    }

    void ask(const ChosenMission &mission, const std::optional<StudyDay> &before)
    {
        // A mission without a day is chosen one day and meant for the next: the evening of that is too early to ask.
        const StudyDay first = before ? std::max(mission.askDay, before->plus(1)) : mission.askDay;
        std::optional<StudyDay> day = freeDayFrom(first);
        for (std::size_t again = 0; day; ++again) {
            m_days[*day].debrief = &mission;
            if (again == kAskAgain.size())
                break;
            day = freeDayFrom(day->plus(kAskAgain.at(again)));
        }
    }

    std::optional<StudyDay> freeDayFrom(StudyDay from) const
    {
        std::optional<StudyDay> day = reminderDayFrom(from, m_settings);
        while (day && m_days.value(*day).debrief)
            day = reminderDayFrom(day->plus(1), m_settings);
        return day;
    }

    const ReminderSettings &m_settings;
    QMap<StudyDay, MissionDay> m_days;
};

int minutesOf(const Learner &learner)
{
    const int minutes = learner.settings.value(QStringLiteral("minutes")).toInt();
    return minutes > 0 ? minutes : kDefaultMinutes;
}

class Planning
{
public:
    Planning(const ReminderSettings &settings, const Learner &learner, const course::Course &course,
        const QList<course::Drill> &drills, const ReminderFrame &frame)
        : m_settings(settings),
          m_learner(learner),
          m_course(course),
          m_drills(drills),
          m_frame(frame),
          m_times(settings.quiet),
          m_today(studyDay(frame.now, frame.zone)),
          m_minutes(minutesOf(learner)),
          m_rhythm(rhythmOf(learner, m_today, settings)),
          m_open(openMissions(learner)),
          m_missions(m_open, settings)
    {
    }

    QList<Reminder> plan()
    {
        for (int ahead = 0; ahead < m_frame.limits.days && m_planned.size() < m_frame.limits.capacity; ++ahead)
            planDate(m_today.plus(ahead));
        if (m_planned.size() > m_frame.limits.capacity)
            m_planned.resize(std::max(0, m_frame.limits.capacity));
        return std::move(m_planned);
    }

private:
    // Reminders never come after midnight, so the study day is the date.
    void planDate(StudyDay day)
    {
        QList<Reminder> wanted;
        if (!m_rhythm.silentFrom || day < *m_rhythm.silentFrom) {
            addBefore(day, wanted);
            addDaily(day, wanted);
            addDebrief(day, wanted);
            addDrill(day, wanted);
        }
        QList<int> taken;
        QList<Reminder> placed;
        for (Reminder &reminder : wanted) {
            const auto minute = place(reminder.at.minute, taken, m_settings.gap, m_times);
            if (!minute || taken.size() == m_settings.perDay)
                continue;
            taken.append(*minute);
            reminder.at.minute = *minute;
            reminder.expires = expiryOf(reminder);
            if (isAhead(reminder.at))
                placed.append(reminder);
        }
        std::ranges::stable_sort(placed, {}, &Reminder::at);
        m_planned.append(placed);
    }

    // A time that the zone leaves out comes as another one, which may be quiet; and one that is over came already.
    bool isAhead(const CivilTime &at) const
    {
        const Instant instant = resolve(at, m_frame.zone);
        return instant > m_frame.now && civilTime(instant, m_frame.zone) == at;
    }

    CivilTime expiryOf(const Reminder &reminder) const
    {
        const int at = reminder.at.minute;
        int end = m_times.end(at);
        if (reminder.kind == ReminderKind::MissionBefore)
            end = std::min(end, std::max(kWorkEnds, at + kLeastBefore));
        return end == kMinutesOfDay ? CivilTime{reminder.at.date.addDays(1), 0} : CivilTime{reminder.at.date, end};
    }

    // nullopt when quiet hours leave no time at all.
    std::optional<Reminder> draft(ReminderKind kind, const QString &id, StudyDay day, int minute) const
    {
        const std::optional<int> allowed = m_times.nearest(minute);
        if (!allowed)
            return std::nullopt;
        Reminder reminder;
        reminder.id = id;
        reminder.kind = kind;
        reminder.at = {day.date(), *allowed};
        reminder.actions = {ReminderAction::Later};
        return reminder;
    }

    static void say(Reminder &reminder, const ReminderWords &words)
    {
        reminder.title = words.title;
        reminder.body = words.body;
    }

    void addBefore(StudyDay day, QList<Reminder> &wanted) const
    {
        const QList<const ChosenMission *> missions = m_missions.on(day).before;
        if (!m_settings.missionBefore || missions.isEmpty())
            return;
        const MissionId &first = missions.constFirst()->id;
        const QString id = reminderId(ReminderKind::MissionBefore, first, day);
        auto reminder = draft(ReminderKind::MissionBefore, id, day, *m_settings.missionBefore);
        if (!reminder)
            return;
        const bool several = missions.size() > 1;
        say(*reminder, beforeWords(static_cast<int>(missions.size()), id, m_frame.language));
        reminder->link = several ? reminderLink(QStringLiteral("today"), {}, id)
                                 : reminderLink(QStringLiteral("mission"), first.text(), id);
        reminder->exact = m_settings.exact;
        wanted.append(*reminder);
    }

    void addDebrief(StudyDay day, QList<Reminder> &wanted) const
    {
        const ChosenMission *mission = m_missions.on(day).debrief;
        if (!m_settings.missionDebrief || !mission)
            return;
        const QString id = reminderId(ReminderKind::MissionDebrief, mission->id, day);
        auto reminder = draft(ReminderKind::MissionDebrief, id, day, *m_settings.missionDebrief);
        if (!reminder)
            return;
        say(*reminder, debriefWords(id, m_frame.language));
        reminder->link = reminderLink(QStringLiteral("mission"), mission->id.text(), id);
        reminder->actions = {ReminderAction::Done, ReminderAction::NoChance, ReminderAction::Later};
        wanted.append(*reminder);
    }

    bool isPracticeDay(StudyDay day) const
    {
        return m_rhythm.turns.contains(day) && !m_learner.days.value(day).finished;
    }

    void addDaily(StudyDay day, QList<Reminder> &wanted) const
    {
        const std::optional<int> time = m_settings.dailyTime();
        if (!time || !isPracticeDay(day))
            return;
        const DayPlan plan = planDay(m_course, m_learner, day, m_minutes, m_drills);
        if (plan.items.isEmpty())
            return;
        const QString id = reminderId(ReminderKind::Daily, day);
        auto reminder = draft(ReminderKind::Daily, id, day, *time);
        if (!reminder)
            return;
        const Rhythm::Turn turn = m_rhythm.turns.value(day);
        Practice practice{minutesIn(plan.total), std::nullopt, turn.away, turn.last};
        if (daysBetween(m_today, day) < kFactDays)
            practice.plan = plan;
        say(*reminder, dailyWords(practice, id, m_frame.language));
        reminder->link = reminderLink(QStringLiteral("today"), {}, id);
        reminder->exact = m_settings.exact;
        wanted.append(*reminder);
    }

    void addDrill(StudyDay day, QList<Reminder> &wanted) const
    {
        if (!m_settings.drill || !isPracticeDay(day) || m_learner.days.value(day).drills > 0)
            return;
        const QList<course::DrillId> due = dueDrills(m_drills, m_learner, day);
        const auto first = std::ranges::find_if(due, [this](const course::DrillId &id) {
            return !std::ranges::find(m_drills, id, &course::Drill::id)->scenarios.isEmpty();
        });
        if (first == due.cend())
            return;
        const QString id = reminderId(ReminderKind::Drill, day);
        auto reminder = draft(ReminderKind::Drill, id, day, *m_settings.drill);
        if (!reminder)
            return;
        say(*reminder, drillWords(drillEstimate(m_learner), id, m_frame.language));
        reminder->link = reminderLink(QStringLiteral("drill"), first->text(), id);
        wanted.append(*reminder);
    }

    const ReminderSettings &m_settings;
    const Learner &m_learner;
    const course::Course &m_course;
    const QList<course::Drill> &m_drills;
    const ReminderFrame &m_frame;
    AllowedTimes m_times;
    StudyDay m_today;
    int m_minutes;
    Rhythm m_rhythm;
    QList<ChosenMission> m_open;
    MissionCalendar m_missions;
    QList<Reminder> m_planned;
};

} // namespace

QList<Reminder> planReminders(const ReminderSettings &settings, const Learner &learner, const course::Course &course,
    const QList<course::Drill> &drills, const ReminderFrame &frame)
{
    return Planning(settings, learner, course, drills, frame).plan();
}

} // namespace sanju::study
