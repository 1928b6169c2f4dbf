// SPDX-License-Identifier: Apache-2.0
// The phone behind the UserNotifications double: its clock, its owner, and what it has of the app's. For tests only.
#pragma once

#import <UserNotifications/UserNotifications.h>

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

@interface UNCalendarNotificationTrigger (Named)
- (NSDate *)namedDate; // be it past or not
@end

// Whatever is asked of it is answered in order, late, and on another thread, as by iOS.
struct Daemon
{
    std::int64_t now = 0; // milliseconds
    UNAuthorizationStatus permission = UNAuthorizationStatusAuthorized;
    UNAuthorizationOptions askedFor = 0;
    bool ownerAgrees = true;
    bool refuses = false; // says no to every request
    bool inFront = false; // the app is open
    UNNotificationSetting alerts = UNNotificationSettingEnabled;
    UNAlertStyle style = UNAlertStyleBanner;
    UNNotificationSetting summary = UNNotificationSettingDisabled;

    NSMutableArray *pending = [[NSMutableArray alloc] init];
    NSMutableArray *delivered = [[NSMutableArray alloc] init];
    NSSet *categories = nil;
    std::deque<void (^)(void)> asked;

    std::size_t mostPending = 0; // since the reset; 64 is all that iOS keeps
    int added = 0;
    int completions = 0; // of answers
    std::vector<UNNotificationPresentationOptions> presented;
    std::vector<std::string> everShown; // the name of each notification that came up

    void reset(std::int64_t milliseconds);
    bool answerNext();                      // the first thing asked; false when nothing is
    void answerAll();                       // until nothing more is asked
    void passTo(std::int64_t milliseconds); // shows what is due until then
    // The owner does something to a shown notification; false when there is no such one.
    bool respond(const std::string &reminder, NSString *action, bool onAnotherThread = false);
    void clearAll(); // the owner sweeps all away, of which the app hears nothing

    void sortPending(); // soonest first
    UNNotificationRequest *pendingNamed(const std::string &reminder) const;
    std::vector<std::string> pendingNames(); // soonest first
    std::vector<std::string> shownNames() const;
    UNNotificationCategory *category(NSString *name) const;
};

Daemon &daemon();

// Runs it on a thread of its own and waits; then does what it left for the main thread, after what comes in between.
void onAnotherThread(void (^work)(void), void (^between)(void) = nullptr);
