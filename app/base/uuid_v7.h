// SPDX-License-Identifier: Apache-2.0
// UUID version 7 (RFC 9562): sorts by time, needs no server.
#pragma once

#include "base/clock.h"
#include "base/random.h"

namespace sanju {

// Lower-case text of 36 characters. `random` gives the 74 random bits.
QString uuidV7(Instant instant, Random &random);

} // namespace sanju
