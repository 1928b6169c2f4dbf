// SPDX-License-Identifier: Apache-2.0
// Who iOS tells what was done to a notification. It is there before main() runs, as a cold start by an answer needs it.
#pragma once

#include "platform/ios/ios_reminders.h"

#import <UserNotifications/UserNotifications.h>

@interface SanjuNotificationDelegate : NSObject <UNUserNotificationCenterDelegate>
// The one that was set when the program was loaded. Also keeps a linker from leaving this class out.
+ (SanjuNotificationDelegate *)shared;
@end

namespace sanju::platform::ios {

// Main thread. What came before the first handler is handed to it, in order; an empty one makes the next wait again.
void setLaunchHandler(std::function<void(const Launch &)> handler);

} // namespace sanju::platform::ios
