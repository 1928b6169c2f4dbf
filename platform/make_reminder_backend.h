// SPDX-License-Identifier: Apache-2.0
// The one place where the system that reminds is chosen: each platform has its own source for these.
#pragma once

#include "base/clock.h"
#include "platform/reminder_folder.h"
#include "study/reminder_backend.h"

#include <memory>

namespace sanju::platform {

struct ReminderSurroundings
{
    ReminderFolder *folder = nullptr; // outlives the back-end; so does the clock
    const Clock *clock = nullptr;
    QString dataFolder;
    QString link; // the app was started with it; empty: by itself
    // It is the learner's own app, and not one for a picture or a test: the system may be told to remind while it is
    // closed.
    bool lasting = false;
};

std::unique_ptr<study::ReminderBackend> makeReminderBackend(const ReminderSurroundings &surroundings);

// Gives the link to an app that is open already with that data; false when there is none.
bool openInRunning(const QString &dataFolder, const QString &link);

} // namespace sanju::platform
