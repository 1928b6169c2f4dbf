// SPDX-License-Identifier: Apache-2.0
// One table, in the order of the kinds of drills.
#include "viewmodels/symbols.h"

#include <array>

namespace sanju::viewmodels {

QString symbolOf(const course::Drill &drill)
{
    static constexpr std::array kSymbols{"text", "pencil", "message-square-quote", "list-checks", "timer", "layers",
        "ear", "mic", "message-circle", "gamepad-2"};
    return QString::fromLatin1(kSymbols.at(static_cast<std::size_t>(drill.kind)));
}

QString symbolOf(const course::Survey &)
{
    return QStringLiteral("clipboard-list");
}

QString symbolOf(const course::Tool &tool)
{
    return tool.symbol == QStringLiteral("mark") ? QStringLiteral("text") : tool.symbol;
}

} // namespace sanju::viewmodels
