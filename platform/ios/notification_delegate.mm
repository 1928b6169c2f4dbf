// SPDX-License-Identifier: Apache-2.0
// Writes answers into the inbox at once, puts off what is to come later, and hands both to C++ when it is up.
#import "platform/ios/notification_delegate.h"

#import "platform/ios/notification_request.h"
#import "platform/ios/objc_bridge.h"
#import "platform/ios/reminder_store.h"

namespace sanju::platform::ios {

namespace {

using LaunchHandler = std::function<void(const Launch &)>;

struct Waiting
{
    LaunchHandler handler;
    std::vector<Launch> early;
};

Waiting &waiting()
{
    static Waiting all;
    return all;
}

void tell(const Launch &launch)
{
    const LaunchHandler handler = waiting().handler; // it may put another in its place
    if (handler)
        handler(launch);
    else
        waiting().early.push_back(launch);
}

std::int64_t milliseconds(NSDate *date)
{
    return static_cast<std::int64_t>([date timeIntervalSince1970] * 1000);
}

std::optional<InboxLine> shownLine(ReminderStore &store, const Carried &carried, std::int64_t shownAt)
{
    return noteShown(store.memory(), {carried.id, shownAt, carried.at},
        [&store](const CivilTime &time) { return store.instant(time); });
}

// iOS may end the program once it was told that the answer is taken, so it is told when the request is with it.
void handToIos(UNNotificationRequest *request, const std::string &reminder, const CivilTime &at, void (^taken)(void))
{
    const std::string name = reminder;
    const CivilTime planned = at;
    [[UNUserNotificationCenter currentNotificationCenter]
        addNotificationRequest:request
         withCompletionHandler:^(NSError *error) {
             const std::string trouble = toString([error localizedDescription]);
             const bool failed = error != nullptr;
             onMainThread(^{
                 ReminderStore &store = reminderStore();
                 store.memory().planned[name] = {planned, failed ? "plan" : ""};
                 store.save();
                 if (failed)
                     store.setTrouble(trouble);
                 taken();
             });
         }];
}

void presented(UNNotification *notification)
{
    const auto carried = carriedBy(notification.request);
    if (!carried)
        return;
    ReminderStore &store = reminderStore();
    if (const auto line = shownLine(store, *carried, milliseconds(notification.date))) {
        store.append({*line});
        store.save();
    }
}

void answered(UNNotification *notification, NSString *action, void (^taken)(void))
{
    const auto carried = carriedBy(notification.request);
    if (!carried) {
        taken();
        return;
    }
    ReminderStore &store = reminderStore();
    std::vector<InboxLine> lines;
    if (const auto line = shownLine(store, *carried, milliseconds(notification.date)))
        lines.push_back(*line);
    const std::string word = wordFor(action);
    const std::int64_t now = store.now();
    if (!word.empty())
        lines.push_back({carried->id, word, now, {}, {}});

    std::optional<CivilTime> later;
    if (word == "later") {
        const CivilTime wanted = store.civilTime(now + std::int64_t(carried->laterMinutes) * 60 * 1000);
        later = outsideQuiet(wanted, carried->quiet, carried->expires);
        if (later)
            store.memory().putOffTo(carried->id, *later);
        else
            lines.push_back({carried->id, "blocked", now, {}, "expired"});
    }
    store.append(lines);
    store.save();
    if (!word.empty())
        tell({carried->id, word, carried->link});
    if (later)
        handToIos(putOff(notification.request, *later), carried->id, *later, taken);
    else
        taken();
}

} // namespace

void setLaunchHandler(LaunchHandler handler)
{
    waiting().handler = std::move(handler);
    while (waiting().handler && !waiting().early.empty()) {
        const Launch launch = waiting().early.front();
        waiting().early.erase(waiting().early.begin());
        tell(launch);
    }
}

} // namespace sanju::platform::ios

@implementation SanjuNotificationDelegate

+ (SanjuNotificationDelegate *)shared
{
    static SanjuNotificationDelegate *delegate = nil;
    if (!delegate)
        delegate = [[SanjuNotificationDelegate alloc] init];
    return delegate;
}

+ (void)load
{
    @autoreleasepool {
        [UNUserNotificationCenter currentNotificationCenter].delegate = [SanjuNotificationDelegate shared];
    }
}

// The app is open: the notification shows without a sound.
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))completionHandler
{
    sanju::platform::ios::onMainThread(^{
        sanju::platform::ios::presented(notification);
        completionHandler(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList);
    });
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    sanju::platform::ios::onMainThread(^{
        sanju::platform::ios::answered(response.notification, response.actionIdentifier, completionHandler);
    });
}

@end
