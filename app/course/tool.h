// SPDX-License-Identifier: Apache-2.0
// A tool for the two minutes before a meeting: something to fill in, to choose by, or to look up.
#pragma once

#include "course/ids.h"
#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace sanju::course {

// What the checker of sentences listens for in a field.
enum class FieldCheck { None, Fact, Request, Praise };

// Where the learner writes. Saved cards point at the id.
struct ToolField
{
    QString id;
    Text name; // empty where the step says it
    Text example;
    FieldCheck check = FieldCheck::None;

    friend bool operator==(const ToolField &, const ToolField &) = default;
};

// Which of the three sentences a step is.
enum class Sentence { Saw, Caused, Wish };

struct ToolStep
{
    QString id;
    Text mark; // the one character at its head; empty: its number
    std::optional<Sentence> sentence;
    Text name;
    Text hint;        // what to keep in mind; may be empty
    bool own = false; // for the learner alone: sent to nobody unless asked for
    QList<ToolField> fields;

    friend bool operator==(const ToolStep &, const ToolStep &) = default;
};

// Steps to fill in.
struct CardTool
{
    QList<ToolStep> steps;
    // What stands around the steps when they are sent to somebody; empty where they are not a letter.
    Text begin;
    Text end;

    friend bool operator==(const CardTool &, const CardTool &) = default;
};

// One way to settle a conflict.
struct Strategy
{
    QString id;
    Text name;
    Text does;
    Text example;
    Text when;
    Text risk;

    friend bool operator==(const Strategy &, const Strategy &) = default;
};

// Questions that lead to a strategy. Every answer leads to a later question or to a strategy, and every strategy is led
// to.
struct Chooser
{
    struct Way
    {
        QString id;
        Text text;
        QString to; // a question or a strategy
        friend bool operator==(const Way &, const Way &) = default;
    };
    struct Question
    {
        QString id;
        Text ask;
        QList<Way> ways;
        friend bool operator==(const Question &, const Question &) = default;
    };

    QList<Question> questions; // the first is asked first
    QList<Strategy> strategies;
    ToolField line; // for the learner's own case

    const Question *question(const QString &id) const;
    const Strategy *strategy(const QString &id) const;
    friend bool operator==(const Chooser &, const Chooser &) = default;
};

// How somebody likes to talk just now: a habit that can be seen, never a label.
struct Style
{
    QString id;
    Text name;
    Text open;
    Text say;
    Text avoid;
    Text angry;

    friend bool operator==(const Style &, const Style &) = default;
};

// Signs that speak for a style.
struct Lookup
{
    struct Clue
    {
        QString id;
        Text text;
        QString style;
        friend bool operator==(const Clue &, const Clue &) = default;
    };

    Text note;    // what a style is not; always shown
    Text unclear; // what to do while there is too little to go by
    QList<Clue> clues;
    QList<Style> styles;
    ToolField line;

    const Style *style(const QString &id) const;
    friend bool operator==(const Lookup &, const Lookup &) = default;
};

struct Tool
{
    ToolId id;
    QString symbol; // see toolSymbols()
    Text title;
    Text about;   // one line: when one needs it
    Text opening; // one line at its head
    std::variant<CardTool, Chooser, Lookup> body;

    friend bool operator==(const Tool &, const Tool &) = default;
};

QStringList toolKinds();     // card, chooser, lookup; in the order of Tool::body
QStringList toolSymbols();   // mark (the three strokes), or the name of an icon
QStringList fieldChecks();   // fact, request, praise
QStringList toolSentences(); // saw, caused, wish

// The id of the learner's line in choosers and lookups.
inline constexpr auto kOwnLine = "line";

// Own ids of fields, strategies, ways, clues and styles: what saved cards point at.
QStringList idsIn(const Tool &tool);

// Reads a tool as authors write it. Reports every problem; nullopt if there are any.
std::optional<Tool> parseTool(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
