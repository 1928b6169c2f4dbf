// SPDX-License-Identifier: Apache-2.0
// The system clock and the text form of instants.
#include "base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sanju {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Result<Instant> parseInstant(const QString &iso)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(?<offset>Z|[+-]\\d{2}:?\\d{2})?)?$"));
    QString text = iso.trimmed();
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(ErrorKind::BadInput, iso);
    // Never left to Qt: it would read local time, and refuse the hour that daylight saving skips on this machine.
    if (match.capturedView(1).isEmpty())
        text += QStringLiteral("T00:00Z");
    else if (match.capturedView(QStringLiteral("offset")).isEmpty())
        text += QLatin1Char('Z');
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return failure(ErrorKind::BadInput, iso);
    return Instant(Milliseconds(parsed.toMSecsSinceEpoch()));
}

QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace sanju
