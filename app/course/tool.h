// SPDX-License-Identifier: Apache-2.0
// A card for the two minutes before a meeting.
#pragma once

#include "course/ids.h"
#include "course/problem.h"
#include "course/text.h"

#include <QJsonObject>

#include <optional>

namespace sanju::course {

struct Tool
{
    ToolId id;
    Text title;
    Text about; // one line

    friend bool operator==(const Tool &, const Tool &) = default;
};

// Reads a tool as authors write it. Reports every problem; nullopt if there are any.
std::optional<Tool> parseTool(const QJsonObject &json, Problems &problems);

} // namespace sanju::course
