// SPDX-License-Identifier: Apache-2.0
// A lesson: seven steps from a scene at work to one thing to try there.
#pragma once

#include "course/question.h"
#include "course/storyboard.h"

#include <QJsonObject>

namespace sanju::course {

// In this order on the phone; take-away and mission share a page.
enum class Step { Hook, Guess, Clip, Points, Exercise, Takeaway, Mission };
inline constexpr int kStepCount = 7;

struct Hook
{
    Text line; // what somebody said, shown large
    Text scene;

    friend bool operator==(const Hook &, const Hook &) = default;
};

// Unscored, before the clip; never reviewed.
struct Guess
{
    struct Option
    {
        QString id;
        Text text;
        friend bool operator==(const Option &, const Option &) = default;
    };
    Text ask;
    QList<Option> options;
    QString better; // id of the option that the lesson supports

    friend bool operator==(const Guess &, const Guess &) = default;
};

struct Point
{
    QString id;
    Text rule;
    Text insteadOf; // what people say
    Text say;       // what to say

    friend bool operator==(const Point &, const Point &) = default;
};

// 当 <when>，我就 <then>
struct Mission
{
    Text behaviour;
    QList<Text> when;
    QList<Text> then;

    friend bool operator==(const Mission &, const Mission &) = default;
};

struct Lesson
{
    LessonId id;
    QString code; // "4-02"
    bool core = false;
    Text title;
    QList<LessonId> after; // hard prerequisites
    QStringList keywordsZh;
    QStringList keywordsEn;
    Hook hook;
    Guess guess;
    Storyboard clip;
    QList<Point> points;
    QList<Question> exercise;  // trained once, not reviewed
    QList<Question> questions; // reviewed with growing intervals
    Text takeaway;
    Mission mission;
    QStringList practice; // what goes on from it: "tools/five-steps", "drills/folding", "surveys/style"

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

// Reads a lesson as authors write it; `storyboard` is the already parsed scene that its "clip" names. Reports every
// problem, not only the first; unknown keys are problems. nullopt if there are any. A storyboard without id (its own
// problems are reported already) is not compared with "clip".
std::optional<Lesson> parseLesson(const QJsonObject &json, const Storyboard &storyboard, Problems &problems);

// Time to read and do, from text lengths and kinds (5 Chinese characters a second, clip by its own length). The
// reviewed questions are not part of a lesson's time.
int estimatedSeconds(const Lesson &lesson);
int estimatedSeconds(const Question &question);

} // namespace sanju::course
