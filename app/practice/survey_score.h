// SPDX-License-Identifier: Apache-2.0
// What the answers to a survey add up to: how often each skill is done, the band on each line, where sentences were
// laid, and where to begin. Never a grade, and nothing is compared with anybody else.
#pragma once

#include "course/answer.h"
#include "course/course.h"
#include "course/survey.h"

#include <cstdint>
#include <optional>

namespace sanju::practice {

// What was picked for an item; empty for none.
QString targetOf(const course::Answer &answers, const QString &item);
QStringList targetsOf(const course::Answer &answers, const QString &item);

inline constexpr int kLeastSkill = course::kItemsPerSkill;
inline constexpr int kMostSkill = course::kItemsPerSkill * course::kScaleWords;

// A number for each skill, in their order: the sum of its items, 1 for the rarest word to 5, reversed ones turned
// round: kLeastSkill to kMostSkill. 0 where an item has no answer.
QList<int> skillScores(const course::Frequency &frequency, const course::Answer &answers);

struct Habits
{
    QString most;  // the skill done most often
    QString train; // the one to train first; both empty where all are alike, or nothing is known

    friend bool operator==(const Habits &, const Habits &) = default;
};

// Of several that are done as rarely, the one whose lesson is nearest to `here` on the path is trained first; of
// several done as often, the first is told.
Habits habitsOf(const course::Frequency &frequency, const QList<int> &scores, const course::Course &course,
    const course::LessonId &here);

// Samples that were answered, and those of them answered with all that was said.
struct Listened
{
    int heard = 0;
    int right = 0;

    friend bool operator==(const Listened &, const Listened &) = default;
};
Listened listened(const course::Frequency &frequency, const course::Answer &answers);

// 0 to 2, 3 to 5, 6 to 8 of eight.
enum class Band { Second, Both, First };
Band bandOf(int firsts);

// How often the first side of an axis was picked, for each axis in their order; the axes know nothing of each other.
QList<int> axisScores(const course::EitherOr &body, const course::Answer &answers);

// For each item whether its second side is shown first: half of the items of each axis, so that neither side nor axis
// can be told by its place. The same seed gives the same, everywhere.
QList<bool> sidesTurned(const course::EitherOr &body, std::uint64_t seed);

// Where a sentence was laid, and where the course has it.
struct Laid
{
    QString sentence;
    QString by; // one of course::mapPlaces(); empty where it was not laid
    QString place;

    friend bool operator==(const Laid &, const Laid &) = default;
};
QList<Laid> laid(const course::CourageMap &map, const course::Answer &answers);

// What is proposed to somebody who told this. Nothing follows from what was not answered.
struct Proposal
{
    enum class Why {
        Unknown,    // not answered
        OnlyOne,    // entry: the one trouble named
        SharedMost, // entry: its lessons help with most of the troubles named
        ShortWeek,  // core: so few minutes a week
        Seldom,     // core: other departments are seldom met
        TimeEnough, // the whole path
    };

    course::EntryId entry;
    Why entryWhy = Why::Unknown;
    int troubles = 0; // named
    bool core = false;
    Why pathWhy = Why::Unknown;
    std::optional<int> reminder; // minutes since midnight
    std::optional<int> minutes;  // a day
    std::optional<int> days;     // a week

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

// Up to so many minutes a week the core is enough to do.
inline constexpr int kShortWeek = 15;

Proposal propose(const course::Needs &needs, const course::Course &course, const course::Answer &answers);

} // namespace sanju::practice
