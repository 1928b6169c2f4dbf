// SPDX-License-Identifier: Apache-2.0
// Questions about oneself: habits, style, what one needs. No grades; compared with oneself alone.
#pragma once

#include "course/drill.h"
#include "course/ids.h"
#include "course/problem.h"
#include "course/questions/choice.h"
#include "course/text.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace sanju::course {

// How often one does what: each skill by two items, in the words of one scale. What somebody says is then heard once,
// and asked about.
struct Frequency
{
    struct Skill
    {
        QString id;
        Text mark;       // its one character: 停
        Text name;       // 说完再等两秒
        Text advice;     // how to begin with it
        LessonId lesson; // that trains it; may be empty

        friend bool operator==(const Skill &, const Skill &) = default;
    };
    struct Item
    {
        QString id;
        Text text;
        QString skill;
        bool reversed = false; // doing it often speaks against the skill

        friend bool operator==(const Item &, const Item &) = default;
    };
    struct Option
    {
        QString id;
        Text text;
        bool right = false;
        Text why;

        friend bool operator==(const Option &, const Option &) = default;
    };
    struct Sample
    {
        QString id; // its recording, when there is one, is media/<id>.m4a
        Text speaker;
        QList<Text> passage;   // line by line
        QList<Option> options; // one gives back all of it

        friend bool operator==(const Sample &, const Sample &) = default;
    };

    Text ask;          // with every item
    QList<Text> scale; // the rarest first
    QList<Skill> skills;
    QList<Item> items;
    QList<Sample> samples;
    Text others; // whom to ask: what they saw is nearer to it than what one thinks of oneself

    const Skill *skill(const QString &id) const; // nullptr for none; so too below
    friend bool operator==(const Frequency &, const Frequency &) = default;
};

inline constexpr int kScaleWords = 5;
inline constexpr int kItemsPerSkill = 2;

// Which of two one does more often, at work. Two lines, each counted by itself.
struct EitherOr
{
    struct Pole
    {
        Text name;  // 直接
        Text often; // 你更常…，有时…

        friend bool operator==(const Pole &, const Pole &) = default;
    };
    struct Axis
    {
        QString id;
        Pole first;
        Pole second;
        Text both; // for the middle

        friend bool operator==(const Axis &, const Axis &) = default;
    };
    struct Item
    {
        QString id;
        QString axis;
        Text when;
        Text first;
        Text second;

        friend bool operator==(const Item &, const Item &) = default;
    };

    QList<Axis> axes; // across, then up
    QList<Item> items;

    friend bool operator==(const EitherOr &, const EitherOr &) = default;
};

inline constexpr int kItemsPerAxis = 8;

// Two lines and four places: does a sentence say what the speaker needs, and does it see the other side? Then one that
// does only the half of it is said better.
struct CourageMap
{
    struct Line
    {
        Text name; // 勇气
        Text has;  // 说了自己的
        Text lacks;

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Place
    {
        QString id; // one of mapPlaces()
        Text name;

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Sentence
    {
        QString id;
        Text scene;
        Text say;
        QString place;
        Text why;

        friend bool operator==(const Sentence &, const Sentence &) = default;
    };

    Line courage;
    Line care;
    QList<Place> places;
    QList<Sentence> sentences;
    Text scene; // of the sentence to say better
    Text bad;
    QList<Reference> references;

    const Place *place(const QString &id) const;
    friend bool operator==(const CourageMap &, const CourageMap &) = default;
};

QStringList mapPlaces(); // both, courage, care, neither
bool hasCourage(const QString &place);
bool hasCare(const QString &place);
QString mapPlace(bool courage, bool care);

// What one has to do with and how much time there is; proposes where to begin.
struct Needs
{
    // What the answer is for. Every use but About is asked for once.
    enum class Use { Trouble, Case, About, Contact, Time, Minutes, Days };

    struct Option
    {
        QString id;
        Text text;
        int count = 0;       // Minutes, Days; of the clock in Time: minutes since midnight
        bool seldom = false; // Contact: the core of the course will do

        friend bool operator==(const Option &, const Option &) = default;
    };
    struct Field
    {
        Text name;
        Text example;

        friend bool operator==(const Field &, const Field &) = default;
    };
    struct Question
    {
        QString id;
        Use use = Use::About;
        Text ask;
        Text hint;             // may be empty
        bool several = false;  // Trouble and, if the author wants it, About
        QList<Option> options; // of Trouble they are the entries of the course
        Field who;             // Case
        Field what;

        friend bool operator==(const Question &, const Question &) = default;
    };

    QList<Question> questions;

    const Question *question(Use use) const;
    friend bool operator==(const Needs &, const Needs &) = default;
};

// The end of the course: surveys taken once more, situations at work decided and said better, three changes of one's
// own written down, and one of them rated by somebody who was there.
struct Closing
{
    struct Decision
    {
        Text scene;
        Text ask;
        QList<Choice> options; // three, one of them right

        friend bool operator==(const Decision &, const Decision &) = default;
    };
    // What the checker listens for in what is said better.
    enum class Check { Fact, Improve, Request };
    struct Mending
    {
        Text scene;
        Text bad;
        Check check = Check::Fact;
        QList<Reference> references;

        friend bool operator==(const Mending &, const Mending &) = default;
    };
    struct Situation
    {
        QString id;
        Text title;
        Decision first;
        Decision second; // goes on from the right option of the first
        Mending rewriting;

        const Decision &decision(int which) const { return which == 0 ? first : second; }
        friend bool operator==(const Situation &, const Situation &) = default;
    };
    struct Quality
    {
        QString id;
        Text name;  // 具体
        Text about; // what it asks

        friend bool operator==(const Quality &, const Quality &) = default;
    };

    QList<SurveyId> again; // taken once more, and compared with the first time
    QList<Situation> situations;
    Text changesHint;
    Needs::Field who;
    Needs::Field say;
    Text ratingHint;
    Text letter; // asks somebody for the rating; the sentence follows it
    QList<Quality> qualities;

    const Situation *situation(const QString &id) const;
    friend bool operator==(const Closing &, const Closing &) = default;
};

inline constexpr int kChanges = 3;
inline constexpr int kMostRating = 5; // from 1

struct Survey
{
    SurveyId id;
    Text title;
    Text about;      // one line
    Text opening;    // before the first question
    Text note;       // with the result: what it is not
    LessonId lesson; // that goes on from it; may be empty
    std::variant<Frequency, EitherOr, CourageMap, Needs, Closing> body;

    friend bool operator==(const Survey &, const Survey &) = default;
};

QStringList surveyKinds();   // frequency, either-or, map, needs, closing; in the order of Survey::body
QStringList needUses();      // trouble ... days; in the order of Needs::Use
QStringList closingChecks(); // fact, improve, request; in the order of Closing::Check

// The item under which a sentence said better is kept in a taking; of a situation, its id stands before it.
inline constexpr auto kRewritten = "/rewritten";

// What takings point at: own ids of items, samples, sentences and questions, and of their options behind them.
QStringList idsIn(const Survey &survey);

// Reads a survey as authors write it. Reports every problem; nullopt if there are any.
std::optional<Survey> parseSurvey(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
