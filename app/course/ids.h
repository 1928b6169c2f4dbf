// SPDX-License-Identifier: Apache-2.0
// The identifiers that authors give, and the rule for their letters.
#pragma once

#include "base/id.h"

namespace sanju::course {

using CourseId = Id<struct CourseTag>;
using UnitId = Id<struct UnitTag>;
using LessonId = Id<struct LessonTag>;
using QuestionId = Id<struct QuestionTag>;
using EntryId = Id<struct EntryTag>;
using DrillId = Id<struct DrillTag>;
using ScenarioId = Id<struct ScenarioTag>; // drill id + '/' + its own
using SurveyId = Id<struct SurveyTag>;
using ToolId = Id<struct ToolTag>;

// One part of an id: [a-z0-9-], neither first nor last a hyphen. A whole id is parts joined by '/'.
bool isIdPart(QStringView part);
bool isId(QStringView id);

} // namespace sanju::course
