// SPDX-License-Identifier: Apache-2.0
// What the app was started with. Learners give nothing; pictures, tests and support do.
#pragma once

#include "base/clock.h"

#include <QStringList>

#include <optional>

namespace sanju {

struct Options
{
    QString dataFolder;         // --data DIR
    QString pack;               // --pack FILE
    std::optional<Instant> now; // --now ISO8601: the clock stands there
    QString link;               // --link URL, or a URL alone: where a reminder leads
    QString tourFolder;         // --tour DIR: does the first day by itself, one picture a step
    bool measureStart = false;  // --measure-start: prints resident memory at the first frame, then quits
};

// BadInput with a sentence for stderr.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace sanju
