// SPDX-License-Identifier: Apache-2.0
// Sorts and counts promises.
#include "study/promises.h"

#include <algorithm>

namespace sanju::study {

namespace {

constexpr int kWeek = 7;

void count(PromiseWeek &week, const Promise &promise)
{
    if (!promise.outcome) {
        ++week.open;
        return;
    }
    switch (*promise.outcome) {
    case PromiseOutcome::Kept:
        ++week.kept;
        return;
    case PromiseOutcome::Renegotiated:
        ++week.renegotiated;
        return;
    case PromiseOutcome::Missed:
        ++week.missed;
        return;
    }
}

} // namespace

StudyDay mondayOf(StudyDay day)
{
    return day.plus(1 - day.date().dayOfWeek());
}

QList<PromiseWeek> promiseWeeks(const Learner &learner, StudyDay today)
{
    QList<PromiseWeek> weeks;
    const StudyDay first = mondayOf(today).plus(-kWeek * (kPromiseWeeks - 1));
    for (int i = 0; i < kPromiseWeeks; ++i)
        weeks.append({first.plus(kWeek * i)});
    for (const Promise &promise : promises(learner)) {
        const StudyDay day = promise.settled.value_or(promise.by);
        const int at = daysBetween(first, mondayOf(day)) / kWeek;
        if (day >= first && at < weeks.size())
            count(weeks[at], promise);
    }
    return weeks;
}

QList<Promise> openPromises(const Learner &learner)
{
    QList<Promise> open = promises(learner);
    open.removeIf([](const Promise &promise) { return !promise.isOpen(); });
    std::ranges::stable_sort(open, {}, &Promise::by);
    return open;
}

bool isOverdue(const Promise &promise, StudyDay today)
{
    return promise.isOpen() && promise.by < today;
}

bool isDueSoon(const Promise &promise, StudyDay today)
{
    return promise.isOpen() && promise.by >= today && promise.by <= today.plus(kSoonDays);
}

} // namespace sanju::study
