// SPDX-License-Identifier: Apache-2.0
// What somebody said, with the points a listener has to catch; and how much of it a restatement holds.
#pragma once

#include "practice/reading.h"

#include <QStringList>

namespace sanju::practice {

// Caught when each group has at least one of its words in the restatement.
struct KeyPoint
{
    QString label;
    bool must = false;
    QList<QStringList> groups;

    friend bool operator==(const KeyPoint &, const KeyPoint &) = default;
};

struct Heard
{
    QString text;
    QList<KeyPoint> points; // by the author; without them the sentences of the text stand for them

    friend bool operator==(const Heard &, const Heard &) = default;
};

// Lines that begin with "kp " are points: "kp label{must}: word/word & word/word". All else is what was said.
Heard parseHeard(const QString &block);
// "word/word & word/word": the groups of a point.
QList<QStringList> wordGroups(const QString &words);

// Labels of the points that the restatement does not hold; of a text without points, the sentences it passes over.
QStringList missed(const Heard &heard, const QString &restatement);
// Enough is caught: every must point and two thirds of all.
bool isCovered(const Heard &heard, const QString &restatement);
// Figures with what they count that were not in the text: places in the restatement. The listener's own counting
// ("two things") does not count. Without a text nothing is new.
QList<Span> newFigures(const Heard &heard, const QString &restatement);
// More than 0.6 of its four-character stretches (words in English) stand in the text.
bool isParroted(const Heard &heard, const QString &restatement);

} // namespace sanju::practice
