// SPDX-License-Identifier: Apache-2.0
// Reads surveys.
#include "course/survey.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

std::optional<Survey> parseSurvey(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Survey survey;
    survey.id = SurveyId(cursor.idPart("id"_L1));
    survey.title = cursor.text("title"_L1);
    survey.about = cursor.text("about"_L1);
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return survey;
}

} // namespace sanju::course
