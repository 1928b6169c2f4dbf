// SPDX-License-Identifier: Apache-2.0
// The ways out when the learner's file cannot be opened. Each is asked for by the learner; none deletes anything.
#pragma once

#include "base/clock.h"

namespace sanju::store {

struct Salvaged
{
    int saved = 0; // events now in the backup
    int lost = 0;  // events known to have been there that could not be read
};

// Reads the log of a damaged file event by event and writes what can be read into a fresh backup at `outPath`. The
// damaged file is not touched. Damaged when nothing could be read.
Result<Salvaged> salvage(const QString &folder, const QString &outPath);

// Moves the learner's file aside under a name with the date and goes on with a copy of `copyPath`. Gives the path of
// the file moved aside; empty if there was none. On an error of the copy (as eventsInCopy) nothing was moved.
Result<QString> startFromCopy(const QString &folder, const QString &copyPath, Instant now);

// Moves the learner's file aside in the same way and goes on with an empty one. The automatic copies stay.
Result<QString> startAnew(const QString &folder, Instant now, std::uint64_t seed);

} // namespace sanju::store
