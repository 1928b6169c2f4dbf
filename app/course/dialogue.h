// SPDX-License-Identifier: Apache-2.0
// A talk led choice by choice: what the other side says, what one may answer, and what that does to mood and knowledge.
#pragma once

#include "course/text.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sanju::course {

class JsonCursor;

inline constexpr int kLowestMood = -2; // shut
inline constexpr int kHighestMood = 2; // with you

struct Dialogue
{
    // Something the other side can come to know.
    struct Fact
    {
        QString id;
        Text text;
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    // Taken when the mood is at least this and all the facts are known.
    struct Branch
    {
        QString to; // a turn or an ending
        int mood = kLowestMood;
        QStringList knows;
        friend bool operator==(const Branch &, const Branch &) = default;
    };
    struct Choice
    {
        QString id; // its own in the turn
        Text say;
        int mood = 0; // added to the other side's
        QStringList tells;
        Text why;           // what the sentence did
        QList<Branch> next; // the first that holds; the last one always does
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Turn
    {
        QString id;
        Text says;
        Text does; // what a camera sees; may be empty
        QList<Choice> choices;
        friend bool operator==(const Turn &, const Turn &) = default;
    };
    enum class Outcome { Good, Partial, Bad };
    struct Ending
    {
        QString id;
        Outcome outcome = Outcome::Bad;
        Text says;
        Text does; // may be empty
        Text note; // what led here
        friend bool operator==(const Ending &, const Ending &) = default;
    };

    Text title;
    Text other; // name and post
    Text goal;  // what to take away
    QList<Fact> facts;
    int mood = 0;  // at the start
    QString start; // a turn
    QList<Turn> turns;
    QList<Ending> endings;

    const Turn *turn(const QString &id) const;     // nullptr if there is none
    const Ending *ending(const QString &id) const; // likewise
    friend bool operator==(const Dialogue &, const Dialogue &) = default;
};

// What acts of learners point at: ids of turns and endings, and of choices behind their turns.
QStringList idsIn(const Dialogue &dialogue);

// Reads the keys of a dialogue out of its scenario and reports names that lead nowhere. Whether it can be walked to all
// its ends is sanju::practice's to say.
Dialogue parseDialogue(JsonCursor &json);

} // namespace sanju::course
