// SPDX-License-Identifier: Apache-2.0
// Reminders as requests of the UserNotifications framework, and back.
#pragma once

#include "platform/ios/reminder_memory.h"

#import <UserNotifications/UserNotifications.h>

namespace sanju::platform::ios {

// What a request of ours carries, so that it can be answered and put off with nothing else at hand.
struct Carried
{
    std::string id;
    std::string kind;
    std::string link;
    CivilTime at;
    CivilTime expires;
    std::optional<QuietHours> quiet;
    int laterMinutes = 0;
};

UNNotificationRequest *makeRequest(const Armed &armed, const ReminderSet &set);
// The same notification at another time.
UNNotificationRequest *putOff(UNNotificationRequest *request, const CivilTime &at);
// None for requests that are not ours.
std::optional<Carried> carriedBy(UNNotificationRequest *request);

// One for each choice of actions: what is on the lock screen already keeps its buttons when the plan changes.
NSSet<UNNotificationCategory *> *makeCategories(const ReminderLabels &labels);

// The word of the inbox for what was done to a notification; empty when it is none of ours.
std::string wordFor(NSString *actionIdentifier);

} // namespace sanju::platform::ios
