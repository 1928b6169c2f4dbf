// SPDX-License-Identifier: Apache-2.0
// Reads tools.
#include "course/tool.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

std::optional<Tool> parseTool(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Tool tool;
    tool.id = ToolId(cursor.idPart("id"_L1));
    tool.title = cursor.text("title"_L1);
    tool.about = cursor.text("about"_L1);
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return tool;
}

} // namespace sanju::course
