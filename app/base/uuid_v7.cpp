// SPDX-License-Identifier: Apache-2.0
// Builds the 128 bits of a version 7 UUID.
#include "base/uuid_v7.h"

namespace sanju {

QString uuidV7(Instant instant, Random &random)
{
    const auto ms = static_cast<std::uint64_t>(instant.time_since_epoch().count()) & 0xffffffffffffULL;
    const std::uint64_t high = (ms << 16) | 0x7000ULL | (random.next() & 0x0fffULL);
    const std::uint64_t low = 0x8000000000000000ULL | (random.next() >> 2);
    const QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return hex.mid(0, 8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4) + QLatin1Char('-') +
           hex.mid(16, 4) + QLatin1Char('-') + hex.mid(20);
}

} // namespace sanju
