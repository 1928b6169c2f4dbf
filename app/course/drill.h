// SPDX-License-Identifier: Apache-2.0
// A drill: the same thing done again, each time in another scene, with sentences of the learner's own.
#pragma once

#include "course/ids.h"
#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace sanju::course {

// What is written: three boxes (saw, caused, wish), a bad sentence said better, or praise for what somebody did.
enum class DrillKind { ThreeBoxes, Rewrite, Praise };

// One way to say it, shown afterwards, and what it gains and gives up against the others.
struct Reference
{
    QList<Text> parts; // three of three boxes, else one
    Text note;

    friend bool operator==(const Reference &, const Reference &) = default;
};

struct Scenario
{
    ScenarioId id;
    Text scene;                  // who, what, when, what it cost
    Text bad;                    // Rewrite only: what somebody blurted out
    QList<Reference> references; // 2 or 3

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

struct Drill
{
    DrillId id;
    DrillKind kind = DrillKind::ThreeBoxes;
    Text title;
    Text about;            // one line: what one does
    QList<LessonId> after; // comes by itself once one of these is finished
    QList<Scenario> scenarios;

    friend bool operator==(const Drill &, const Drill &) = default;
};

QStringList drillKinds(); // three-boxes, rewrite, praise; in the order of DrillKind

// Reads a drill as authors write it. Reports every problem; nullopt if there are any.
std::optional<Drill> parseDrill(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
