// SPDX-License-Identifier: Apache-2.0
// On a system without a back-end of its own.
#include "platform/make_reminder_backend.h"

#include "platform/none/no_reminders.h"

namespace sanju::platform {

std::unique_ptr<study::ReminderBackend> makeReminderBackend(const ReminderSurroundings &surroundings)
{
    return std::make_unique<NoReminders>(surroundings.link);
}

bool openInRunning(const QString &, const QString &)
{
    return false;
}

} // namespace sanju::platform
