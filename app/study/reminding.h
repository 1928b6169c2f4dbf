// SPDX-License-Identifier: Apache-2.0
// Keeps what the system will remind of equal to the plan, and takes in what became of it.
#pragma once

#include "study/ports.h"
#include "study/reminder_backend.h"
#include "study/reminder_files.h"
#include "study/reminder_history.h"

#include <functional>

namespace sanju::study {

class Reminding
{
public:
    using ZoneProvider = std::function<QTimeZone()>; // it may change while the app is open

    // All outlive this object.
    Reminding(const LessonSource &lessons, LearnerStore &store, ReminderBackend &backend, ReminderFiles &files,
        const Clock &clock, ZoneProvider zone);

    // Appends the answers in the inbox to the log, keeps what came and what did not, and empties the inbox; at start
    // and when the app comes to the front, before replan(). What cannot be kept now stays in the inbox.
    Result<void> takeIn();
    // Plans anew and hands the set over; after everything that changes the plan.
    Result<void> replan(course::Language language);
    // As planned now, at most `count`.
    QList<Reminder> coming(course::Language language, int count) const;
    QList<ReminderOutcome> outcomes() const; // newest last
    // One more reminder, about a minute from now, on top of the plan and in quiet hours too, so that the learner sees
    // whether it comes.
    Result<void> test(course::Language language);

    ReminderBackend &backend() const { return *m_backend; }
    ReminderSettings settings() const;
    Result<void> set(const ReminderSettings &settings); // appends what changed

private:
    ReminderSet planned(course::Language language) const;

    const LessonSource *m_lessons;
    LearnerStore *m_store;
    ReminderBackend *m_backend;
    ReminderFiles *m_files;
    const Clock *m_clock;
    ZoneProvider m_zone;
    std::optional<Reminder> m_trial; // stays in the set until it has expired
};

} // namespace sanju::study
