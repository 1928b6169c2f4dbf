// SPDX-License-Identifier: Apache-2.0
// Promises to others, looked at by the one who made them: what is due, and how the last four weeks went. Counts only.
#pragma once

#include "study/papers.h"

namespace sanju::study {

inline constexpr int kPromiseWeeks = 4;
// Due soon: today and this many days on.
inline constexpr int kSoonDays = 2;

struct PromiseWeek
{
    StudyDay monday;
    int kept = 0;
    int renegotiated = 0; // to a new day, and not settled since
    int missed = 0;
    int open = 0; // was or is due this week, nothing said yet

    friend bool operator==(const PromiseWeek &, const PromiseWeek &) = default;
};

// The last four weeks from Monday to Sunday, this one last. A promise counts once: in the week in which it was last
// settled, else in the one in which it is due. Others lie before or ahead.
QList<PromiseWeek> promiseWeeks(const Learner &learner, StudyDay today);

// Open ones, first due first.
QList<Promise> openPromises(const Learner &learner);
bool isOverdue(const Promise &promise, StudyDay today); // open, and its day has gone
bool isDueSoon(const Promise &promise, StudyDay today); // open, and its day is near

// The Monday of the week of `day`.
StudyDay mondayOf(StudyDay day);

} // namespace sanju::study
