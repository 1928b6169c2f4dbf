// SPDX-License-Identifier: Apache-2.0
// Questions about oneself: habits, style, what one needs. No grades; compared with oneself alone.
#pragma once

#include "course/ids.h"
#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>

#include <optional>

namespace sanju::course {

struct Survey
{
    SurveyId id;
    Text title;
    Text about; // one line

    friend bool operator==(const Survey &, const Survey &) = default;
};

// Reads a survey as authors write it. Reports every problem; nullopt if there are any.
std::optional<Survey> parseSurvey(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
