// SPDX-License-Identifier: Apache-2.0
// The system clock and the text form of instants.
#include "base/clock.h"

#include <QDateTime>

namespace sanju {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Result<Instant> parseInstant(const QString &iso)
{
    QDateTime parsed = QDateTime::fromString(iso.trimmed(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return failure(ErrorKind::BadInput, iso);
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), Qt::UTC);
    return Instant(Milliseconds(parsed.toMSecsSinceEpoch()));
}

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace sanju
