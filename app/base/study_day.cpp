// SPDX-License-Identifier: Apache-2.0
// Turns an instant into the learner's day.
#include "base/study_day.h"

#include <QDateTime>
#include <QTimeZone>

namespace sanju {

StudyDay studyDay(Instant instant, const QTimeZone &zone, int rolloverHour)
{
    using namespace std::chrono;
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    const seconds offset{zone.isValid() ? zone.offsetFromUtc(utc) : 0};
    const auto local = instant + offset - hours{rolloverHour};
    return {static_cast<std::int32_t>(floor<days>(local).time_since_epoch().count())};
}

} // namespace sanju
