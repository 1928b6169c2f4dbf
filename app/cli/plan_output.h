// SPDX-License-Identifier: Apache-2.0
// A day's plan as text and as JSON.
#pragma once

#include "study/planner.h"
#include "study/ports.h"

#include <QJsonObject>
#include <QTextStream>

namespace sanju::cli {

// Times in the unit their names say; what an item does not have is null.
QJsonObject toJson(const study::DayPlan &plan, course::Language language);

void writeText(
    const study::DayPlan &plan, const study::LessonSource &lessons, course::Language language, QTextStream &out);

// One decimal: "3.5".
QString minutesText(Milliseconds time);

} // namespace sanju::cli
