// SPDX-License-Identifier: Apache-2.0
// Does nothing, and says so.
#include "platform/none/no_reminders.h"

#include <utility>

namespace sanju::platform {

NoReminders::NoReminders(QString link) : m_link(std::move(link))
{
}

void NoReminders::onLaunch(const LaunchHandler &opened)
{
    if (const QString link = std::exchange(m_link, {}); !link.isEmpty() && opened)
        opened(link);
}

study::ReminderHealth NoReminders::health() const
{
    study::ReminderHealth health;
    health.works = false;
    return health;
}

} // namespace sanju::platform
