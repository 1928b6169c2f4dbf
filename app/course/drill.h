// SPDX-License-Identifier: Apache-2.0
// A drill: the same thing done again, each time in another scene.
#pragma once

#include "course/dialogue.h"
#include "course/ids.h"
#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace sanju::course {

// What is done: three boxes are written (saw, caused, wish); a bad sentence is said better; somebody is praised; a talk
// is prepared; five things are praised while a clock runs; sentences are sorted into facts and judgements; what was
// heard is said back; something is said aloud; a talk is led choice by choice; a game is played.
enum class DrillKind {
    ThreeBoxes,
    Rewrite,
    Praise,
    Prepare,
    PraiseRound,
    FactOrJudgement,
    Restate,
    Speak,
    Dialogue,
    Game
};

// One way to say it, shown afterwards, and what it gains and gives up against the others.
struct Reference
{
    QList<Text> parts; // saw, caused, wish; or goal, least, cares, opening; else one
    Text note;

    friend bool operator==(const Reference &, const Reference &) = default;
};

// ThreeBoxes, Rewrite, Praise, Prepare
struct Writing
{
    Text bad; // Rewrite only: what somebody blurted out
    QList<Reference> references;

    friend bool operator==(const Writing &, const Writing &) = default;
};

// PraiseRound: what somebody did, to whom it is said, and one way to say it.
struct PraiseRound
{
    struct Act
    {
        Text act;
        Text to;
        Text say;
        friend bool operator==(const Act &, const Act &) = default;
    };
    QList<Act> acts;

    friend bool operator==(const PraiseRound &, const PraiseRound &) = default;
};

// FactOrJudgement: sentences said about the scene.
struct Deck
{
    struct Card
    {
        Text say;
        bool fact = false; // a camera would have it
        Text why;
        friend bool operator==(const Card &, const Card &) = default;
    };
    QList<Card> cards;

    friend bool operator==(const Deck &, const Deck &) = default;
};

// Restate: what is heard, line by line, and what of it a listener has to catch.
struct Listening
{
    struct Point
    {
        Text label;        // as a question can name it
        bool must = false; // without it nothing else counts
        Text words;        // that show it was caught: a/b is either, & is and
        friend bool operator==(const Point &, const Point &) = default;
    };
    Text speaker;
    QList<Text> passage;
    QList<Point> points; // may be none; then the sentences of the passage stand for them
    QList<Reference> references;

    // All of it, as the checker of restatements compares with.
    QString source(Language language) const;
    friend bool operator==(const Listening &, const Listening &) = default;
};

// Speak: what one answers to, aloud.
struct Speaking
{
    Text cue;
    QList<Reference> references;

    friend bool operator==(const Speaking &, const Speaking &) = default;
};

// Game: what to talk over afterwards. The games themselves are sanju::practice's.
struct Game
{
    QList<Text> debrief;

    friend bool operator==(const Game &, const Game &) = default;
};

using Task = std::variant<Writing, PraiseRound, Deck, Listening, Speaking, Dialogue, Game>;

struct Scenario
{
    ScenarioId id;
    Text scene; // who, what, when, what it cost
    Task task;

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

struct Drill
{
    DrillId id;
    DrillKind kind = DrillKind::ThreeBoxes;
    Text title;
    Text about;            // one line: what one does
    QList<LessonId> after; // comes by itself once one of these is finished; a game never does
    QList<Text> checks;    // Speak only: what to listen for in one's own voice
    QString game;          // Game only: which, see gameNames()
    QList<Scenario> scenarios;

    friend bool operator==(const Drill &, const Drill &) = default;
};

// Of the kinds that have any; else none.
QList<Reference> referencesOf(const Scenario &scenario);

QStringList drillKinds(); // three-boxes ... game; in the order of DrillKind
QStringList gameNames();  // folding, blind-walk, auction, wall

// Reads a drill as authors write it. Reports every problem; nullopt if there are any.
std::optional<Drill> parseDrill(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
