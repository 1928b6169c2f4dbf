// SPDX-License-Identifier: Apache-2.0
// plan.json: reminders as the code of a platform reads them. Bytes in and out; files are the platform's.
#pragma once

#include "base/error.h"
#include "study/reminder.h"

#include <QByteArray>
#include <QJsonObject>

namespace sanju::study {

inline constexpr int kPlanFileVersion = 1;

// UTF-8, one object: version, written (ms since 1970), language, quiet (absent: none), laterMinutes, labels, channels,
// reminders. Times are civil: 2026-11-26T18:30.
QByteArray planFile(const ReminderSet &set);
// One of its reminders.
QJsonObject toJson(const Reminder &reminder);

// For platforms whose code is ours too. Keys it does not know are ignored, so are reminders of a kind it does not know
// and actions; NewerFormat for another version, BadInput for anything that is not such a file or has a broken reminder.
Result<ReminderSet> readPlanFile(const QByteArray &json);

} // namespace sanju::study
