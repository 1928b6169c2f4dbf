// SPDX-License-Identifier: Apache-2.0
// Reads, plans, hands over; what is decided is decided by planReminders() and withOutcomes().
#include "study/reminding.h"

#include "study/plan_file.h"
#include "study/reminder_plan.h"

#include <algorithm>
#include <utility>

namespace sanju::study {

namespace {

constexpr std::chrono::seconds kTrialAfter{90}; // so that it is at least half a minute and at most a minute and a half
constexpr int kTrialMinutes = 10;

const course::Text kTrialTitle{QStringLiteral("试一次提醒"), QStringLiteral("A trial")};
const course::Text kTrialBody{
    QStringLiteral("看到这一条，就是响得了。"), QStringLiteral("If you can read this, reminders come through.")};

} // namespace

Reminding::Reminding(const LessonSource &lessons, LearnerStore &store, ReminderBackend &backend, ReminderFiles &files,
    const Clock &clock, ZoneProvider zone)
    : m_lessons(&lessons),
      m_store(&store),
      m_backend(&backend),
      m_files(&files),
      m_clock(&clock),
      m_zone(std::move(zone))
{
}

Result<void> Reminding::takeIn()
{
    const QList<InboxEntry> inbox = readInbox(m_files->inbox());
    const QTimeZone zone = m_zone();
    const QList<MissionDebriefed> answers = answersIn(inbox, m_store->learner(), zone);
    if (!answers.isEmpty()) {
        const QList<EventBody> acts(answers.begin(), answers.end());
        if (const Result<void> kept = m_store->append(acts); !kept)
            return kept;
    }
    // Without a plan that can be read nothing is known to have been missed.
    const ReminderSet stood = readPlanFile(m_files->plan()).value_or(ReminderSet());
    const QList<ReminderOutcome> before = outcomes();
    const QList<ReminderOutcome> now = withOutcomes(before, stood, inbox, m_clock->now(), zone);
    if (now != before) {
        if (const Result<void> kept = m_files->setHistory(historyFile(now)); !kept)
            return kept;
    }
    return inbox.isEmpty() ? Result<void>() : m_files->clearInbox();
}

ReminderSet Reminding::planned(course::Language language) const
{
    const ReminderSettings wanted = settings();
    const Instant now = m_clock->now();
    const ReminderFrame frame{now, m_zone(), language, m_backend->health().limits};
    ReminderSet set{now, language, wanted.quiet, wanted.laterMinutes,
        planReminders(wanted, m_store->learner(), m_lessons->course(), m_lessons->drills(), frame)};
    if (m_trial && resolve(m_trial->expires, frame.zone) > now) {
        const auto place = std::ranges::upper_bound(set.reminders, m_trial->at, {}, &Reminder::at);
        set.reminders.insert(place, *m_trial);
        if (set.reminders.size() > frame.limits.capacity)
            set.reminders.removeLast();
        set.quiet.reset(); // the learner is awake and looks
    }
    return set;
}

Result<void> Reminding::replan(course::Language language)
{
    return m_backend->replaceAll(planned(language));
}

QList<Reminder> Reminding::coming(course::Language language, int count) const
{
    const QList<Reminder> all = planned(language).reminders;
    return all.first(std::min(qsizetype{count}, all.size()));
}

QList<ReminderOutcome> Reminding::outcomes() const
{
    return readHistory(m_files->history());
}

Result<void> Reminding::test(course::Language language)
{
    const CivilTime at = civilTime(m_clock->now() + kTrialAfter, m_zone());
    const CivilTime expires = civilTime(m_clock->now() + kTrialAfter + std::chrono::minutes(kTrialMinutes), m_zone());
    const QString id = kTrial + toIso(at);
    m_trial = Reminder{id, ReminderKind::Daily, at, expires, kTrialTitle.in(language), kTrialBody.in(language),
        reminderLink(QStringLiteral("today"), {}, id), {}, true};
    return replan(language);
}

ReminderSettings Reminding::settings() const
{
    return reminderSettings(m_store->learner().settings);
}

Result<void> Reminding::set(const ReminderSettings &wanted)
{
    const QList<SettingChanged> changed = changes(settings(), wanted);
    if (changed.isEmpty())
        return {};
    const QList<EventBody> acts(changed.begin(), changed.end());
    return m_store->append(acts);
}

} // namespace sanju::study
