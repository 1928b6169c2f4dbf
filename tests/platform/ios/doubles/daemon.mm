// SPDX-License-Identifier: Apache-2.0
// How the phone behind the double behaves: late answers, notifications when they are due, and what its owner does.
#import "daemon.h"

#include <algorithm>

@interface DaemonThread : NSObject
+ (void)run:(NSArray *)workAndLock;
@end

@implementation DaemonThread

+ (void)run:(NSArray *)workAndLock
{
    @autoreleasepool {
        NSConditionLock *lock = [workAndLock objectAtIndex:1];
        [lock lock];
        void (^work)(void) = [workAndLock objectAtIndex:0];
        work();
        [lock unlockWithCondition:1];
    }
}

@end

void onAnotherThread(void (^work)(void), void (^between)(void))
{
    @autoreleasepool {
        NSConditionLock *lock = [[[NSConditionLock alloc] initWithCondition:0] autorelease];
        NSArray *handed = [NSArray arrayWithObjects:[[work copy] autorelease], lock, nil];
        [NSThread detachNewThreadSelector:@selector(run:) toTarget:[DaemonThread class] withObject:handed];
        [lock lockWhenCondition:1];
        [lock unlock];
        if (between)
            between();
        // What was left for the main thread is in its run loop by now.
        for (int i = 0; i < 3; ++i)
            [[NSRunLoop currentRunLoop] runMode:NSDefaultRunLoopMode beforeDate:[NSDate distantPast]];
    }
}

Daemon &daemon()
{
    static Daemon *one = new Daemon;
    return *one;
}

static std::string text(NSString *string)
{
    return std::string([string UTF8String]);
}

void Daemon::reset(std::int64_t milliseconds)
{
    answerAll();
    [pending removeAllObjects];
    [delivered removeAllObjects];
    [categories release];
    categories = nil;
    now = milliseconds;
    permission = UNAuthorizationStatusAuthorized;
    askedFor = 0;
    ownerAgrees = true;
    refuses = false;
    inFront = false;
    alerts = UNNotificationSettingEnabled;
    style = UNAlertStyleBanner;
    summary = UNNotificationSettingDisabled;
    mostPending = 0;
    added = 0;
    completions = 0;
    presented.clear();
    everShown.clear();
}

bool Daemon::answerNext()
{
    if (asked.empty())
        return false;
    void (^first)(void) = asked.front();
    asked.pop_front();
    onAnotherThread(first);
    [first release];
    return true;
}

void Daemon::answerAll()
{
    while (!asked.empty()) {
        const auto batch = std::move(asked);
        asked.clear();
        const auto *all = &batch;
        onAnotherThread(^{
            for (void (^one)(void) : *all)
                one();
        });
        for (void (^one)(void) : batch)
            [one release];
    }
}

void Daemon::passTo(std::int64_t milliseconds)
{
    sortPending();
    NSArray *requests = [[pending copy] autorelease];
    for (UNNotificationRequest *request in requests) {
        NSDate *date = [(UNCalendarNotificationTrigger *)[request trigger] nextTriggerDate];
        const auto due = static_cast<std::int64_t>([date timeIntervalSince1970] * 1000);
        if (!date) {
            [pending removeObject:request]; // passed over when the phone changed its zone
            continue;
        }
        if (due > milliseconds)
            continue;
        UNNotification *notification = [[[UNNotification alloc] init] autorelease];
        notification->_date = [date retain];
        notification->_request = [request retain];
        [pending removeObject:request];
        if (permission != UNAuthorizationStatusAuthorized && permission != UNAuthorizationStatusProvisional)
            continue;
        [delivered addObject:notification];
        everShown.push_back(text([request identifier]));
        if (inFront) {
            UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
            [center.delegate userNotificationCenter:center
                            willPresentNotification:notification
                              withCompletionHandler:^(UNNotificationPresentationOptions options) {
                                  daemon().presented.push_back(options);
                              }];
        }
    }
    now = milliseconds;
}

bool Daemon::respond(const std::string &reminder, NSString *action, bool onAnother)
{
    for (UNNotification *notification in [[delivered copy] autorelease]) {
        if (text([[notification request] identifier]) != reminder)
            continue;
        UNNotificationResponse *response = [[[UNNotificationResponse alloc] init] autorelease];
        response->_notification = [notification retain];
        response->_actionIdentifier = [action copy];
        [delivered removeObject:notification];
        UNUserNotificationCenter *center = [UNUserNotificationCenter currentNotificationCenter];
        void (^deliver)(void) = ^{
            [center.delegate userNotificationCenter:center
                     didReceiveNotificationResponse:response
                              withCompletionHandler:^{
                                  ++daemon().completions;
                              }];
        };
        if (onAnother)
            onAnotherThread(deliver);
        else
            deliver();
        return true;
    }
    return false;
}

void Daemon::clearAll()
{
    [delivered removeAllObjects];
}

UNNotificationRequest *Daemon::pendingNamed(const std::string &reminder) const
{
    for (UNNotificationRequest *request in pending) {
        if (text([request identifier]) == reminder)
            return request;
    }
    return nil;
}

void Daemon::sortPending()
{
    std::vector<std::pair<double, UNNotificationRequest *>> dated; // dates are costly
    for (UNNotificationRequest *request in pending) {
        NSDate *date = [(UNCalendarNotificationTrigger *)[request trigger] namedDate];
        dated.emplace_back([date timeIntervalSince1970], [[request retain] autorelease]);
    }
    std::ranges::stable_sort(dated, {}, &std::pair<double, UNNotificationRequest *>::first);
    [pending removeAllObjects];
    for (const auto &[date, request] : dated)
        [pending addObject:request];
}

std::vector<std::string> Daemon::pendingNames()
{
    sortPending();
    std::vector<std::string> names;
    for (UNNotificationRequest *request in pending)
        names.push_back(text([request identifier]));
    return names;
}

std::vector<std::string> Daemon::shownNames() const
{
    std::vector<std::string> names;
    for (UNNotification *notification in delivered)
        names.push_back(text([[notification request] identifier]));
    return names;
}

UNNotificationCategory *Daemon::category(NSString *name) const
{
    for (UNNotificationCategory *category in categories) {
        if ([[category identifier] isEqualToString:name])
            return category;
    }
    return nil;
}
