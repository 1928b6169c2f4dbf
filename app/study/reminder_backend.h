// SPDX-License-Identifier: Apache-2.0
// What study needs from a system to remind: it holds the set, fires it while the app is closed, and says what is in the
// way.
#pragma once

#include "base/error.h"
#include "study/reminder.h"
#include "study/reminder_plan.h"

#include <QStringList>

#include <functional>

namespace sanju::study {

enum class ReminderPermission {
    NotAsked, // asking shows the system's own question
    Granted,
    Denied, // asking shows nothing any more; only the system's settings help
};

// What stands between a reminder and the learner, as far as the system tells.
struct ReminderHealth
{
    bool works = true;           // there is something that fires while the app is closed
    QStringList blockedChannels; // turned off in the system's settings
    bool exactAllowed = false;   // to the minute, if asked for
    bool batteryLimited = false; // the system may put reminders off, or drop them
    QString maker;               // of the phone, in small letters; decides which steps are shown
    ReminderLimits limits = kFileLimits;

    friend bool operator==(const ReminderHealth &, const ReminderHealth &) = default;
};

class ReminderBackend
{
public:
    using PermissionHandler = std::function<void(ReminderPermission)>;
    using LaunchHandler = std::function<void(const QString &link)>;

    virtual ~ReminderBackend() = default;

    // Makes what the system holds equal to the set; the same set again changes nothing.
    virtual Result<void> replaceAll(const ReminderSet &set) = 0;
    virtual ReminderPermission permission() const = 0;
    // Calls back once, at once where there is nothing to ask.
    virtual void requestPermission(const PermissionHandler &done) = 0;
    // Called for each link the app is opened with from now on; first for the one that started it, which may have come
    // before anybody could listen.
    virtual void onLaunch(const LaunchHandler &opened) = 0;
    virtual ReminderHealth health() const = 0;
};

} // namespace sanju::study
