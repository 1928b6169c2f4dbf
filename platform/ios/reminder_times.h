// SPDX-License-Identifier: Apache-2.0
// Civil times of reminders: as text, as instants, and out of the quiet hours.
#pragma once

#include "platform/ios/ios_reminders.h"

#include <string_view>

namespace sanju::platform::ios {

// Seconds east of Greenwich at an instant given in seconds.
using OffsetAt = std::function<int(std::int64_t)>;

bool isValid(const CivilTime &time);
std::string toText(const CivilTime &time); // "2026-11-26T18:30"
std::optional<CivilTime> civilTimeFrom(std::string_view text);

// In milliseconds. A time that a zone leaves out is moved forward by the gap, of one that it has twice the earlier
// counts.
std::int64_t instantOf(const CivilTime &time, const OffsetAt &offset);
CivilTime civilTimeAt(std::int64_t milliseconds, const OffsetAt &offset);

// The wanted time, or the end of the quiet hours it falls into; none when the reminder is expired by then.
std::optional<CivilTime> outsideQuiet(
    const CivilTime &wanted, const std::optional<QuietHours> &quiet, const CivilTime &expires);

} // namespace sanju::platform::ios
