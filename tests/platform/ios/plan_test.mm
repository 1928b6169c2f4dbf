// SPDX-License-Identifier: Apache-2.0
// Handing a plan to iOS: how many, which, when, and with what buttons.
#import "phone.h"

#include <algorithm>

using namespace sanju::platform::ios;
using Names = std::vector<std::string>;

namespace {

std::string number(int value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

// Four a day from 8:00 on, from the first of December.
std::vector<Reminder> many(int count)
{
    std::vector<Reminder> all;
    for (int i = 0; i < count; ++i) {
        const std::string at = "2026-12-" + number(1 + i / 4) + "T" + number(8 + 3 * (i % 4)) + ":00";
        all.push_back(reminder("drill/" + std::to_string(1000 + i), at.c_str()));
    }
    return all;
}

Names names(const std::vector<Reminder> &reminders, std::size_t count)
{
    Names all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(reminders[i].id);
    return all;
}

// "id: title (options)" of each button.
Names buttons(NSString *category)
{
    Names all;
    for (UNNotificationAction *action in [daemon().category(category) actions])
        all.push_back(std::string([[action identifier] UTF8String]) + ": " + [[action title] UTF8String] + " ("
                      + std::to_string([action options]) + ")");
    return all;
}

// Stands in for the calendar that the learner chose in the settings of the phone.
NSString *chosenCalendar = nil;

} // namespace

@interface NSCalendar (Chosen)
@end

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wobjc-protocol-method-implementation" // in place of GNUstep's own
@implementation NSCalendar (Chosen)

+ (id)currentCalendar
{
    NSString *name = chosenCalendar ? chosenCalendar : NSCalendarIdentifierGregorian;
    return [[[NSCalendar alloc] initWithCalendarIdentifier:name] autorelease];
}

@end
#pragma clang diagnostic pop

TEST("of a hundred reminders the sixty soonest are handed over, whatever their order")
{
    Phone phone;
    phone.start();
    auto all = many(100);
    const Names expected = names(all, 60);
    std::reverse(all.begin(), all.end());
    const Outcome outcome = phone.plan(all);
    COMPARE(outcome.scheduled, 60);
    COMPARE(outcome.leftOut, 40);
    COMPARE(outcome.error, "");
    COMPARE(daemon().pendingNames(), expected);
    COMPARE(phone.reminders->health().pending, 60);
    COMPARE(toText(phone.reminders->health().next.value()), "2026-12-01T08:00");
}

TEST("the same plan again changes nothing, and never are more than sixty-four requests with iOS")
{
    Phone phone;
    phone.start();
    phone.plan(many(100));
    const Names before = daemon().pendingNames();
    phone.plan(many(100));
    COMPARE(daemon().pendingNames(), before);
    auto other = many(100);
    for (Reminder &one : other)
        one.id += "/again";
    phone.plan(other);
    COMPARE(daemon().pendingNames(), names(other, 60));
    VERIFY(daemon().mostPending <= 60);
    phone.plan(std::vector<Reminder>());
    COMPARE(daemon().pendingNames(), Names());
    COMPARE(phone.inbox(), Names());
}

TEST("two plans in one breath: both are answered, the second one counts")
{
    Phone phone;
    phone.start();
    Names answered;
    phone.reminders->replaceAll(setOf({reminder("daily/2026-11-26", "2026-11-26T18:30")}),
        [&](const Outcome &outcome) { answered.push_back("first " + std::to_string(outcome.scheduled)); });
    phone.reminders->replaceAll(
        setOf({reminder("daily/2026-11-27", "2026-11-27T18:30"), reminder("drill/2026-11-27", "2026-11-27T12:00")}),
        [&](const Outcome &outcome) { answered.push_back("second " + std::to_string(outcome.scheduled)); });
    daemon().answerAll();
    COMPARE(answered, Names({"first 1", "second 2"}));
    COMPARE(daemon().pendingNames(), Names({"drill/2026-11-27", "daily/2026-11-27"}));
    COMPARE(phone.inbox(), Names());
}

TEST("a reminder floats: 18:30 is 18:30 wherever the phone is")
{
    Phone phone("2026-03-20T12:00", "Europe/Berlin");
    phone.start();
    phone.plan({reminder("daily/2026-03-28", "2026-03-28T18:30"), reminder("daily/2026-03-30", "2026-03-30T18:30")});
    const auto due = [](const char *name) {
        UNNotificationRequest *request = daemon().pendingNamed(name);
        return [[(UNCalendarNotificationTrigger *)[request trigger] nextTriggerDate] timeIntervalSince1970];
    };
    COMPARE(phone.dueOf("daily/2026-03-28"), "2026-03-28T18:30");
    const double winter = due("daily/2026-03-28");
    const double summer = due("daily/2026-03-30");
    COMPARE(summer - winter, 47 * 3600.0);
    phone.setZone("Asia/Shanghai");
    COMPARE(phone.dueOf("daily/2026-03-28"), "2026-03-28T18:30");
    COMPARE(winter - due("daily/2026-03-28"), 7 * 3600.0);
    COMPARE(summer - due("daily/2026-03-30"), 6 * 3600.0);
}

TEST("a request names its minute, no second, no zone and no calendar")
{
    Phone phone;
    phone.start();
    phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:05")});
    UNNotificationRequest *request = daemon().pendingNamed("daily/2026-11-26");
    UNCalendarNotificationTrigger *trigger = (UNCalendarNotificationTrigger *)[request trigger];
    NSDateComponents *components = [trigger dateComponents];
    VERIFY([components timeZone] == nil && [components calendar] == nil && !trigger->_repeats);
    COMPARE([components year], 2026);
    COMPARE([components hour], 18);
    COMPARE([components minute], 5);
    VERIFY([components second] == NSNotFound || [components second] == NSDateComponentUndefined);
}

TEST("the day is right for learners who count years since Buddha or since their emperor")
{
    for (NSString *name in @[ @"buddhist", @"japanese", @"gregorian" ]) {
        chosenCalendar = name;
        Phone phone;
        phone.start();
        phone.plan(
            {reminder("daily/2028-02-29", "2028-02-29T18:30"), reminder("daily/2026-11-26", "2026-11-26T23:10")});
        COMPARE(phone.dueOf("daily/2028-02-29"), "2028-02-29T18:30");
    }
    chosenCalendar = nil;
}

TEST("every choice of answers has its category, with buttons in one order and words of the plan")
{
    Phone phone;
    phone.start();
    Reminder debrief = reminder("mission-debrief/m1/2026-11-26", "2026-11-26T18:30");
    debrief.actions = {ReminderAction::Later, ReminderAction::Done, ReminderAction::NoChance};
    Reminder silent = reminder("daily/2026-11-26", "2026-11-26T18:30");
    silent.actions = {};
    phone.plan({debrief, silent});

    const auto categoryOf = [](const char *name) {
        return std::string([[[daemon().pendingNamed(name) content] categoryIdentifier] UTF8String]);
    };
    COMPARE(categoryOf("mission-debrief/m1/2026-11-26"), "sanju.done.no-chance.later");
    COMPARE(categoryOf("daily/2026-11-26"), "sanju");
    COMPARE([daemon().categories count], 8u);
    COMPARE(buttons(@"sanju.done.no-chance.later"),
        Names({"open: 现在练 (4)", "done: 做了 (0)", "no-chance: 没合适机会 (0)", "later: 稍后 (0)"}));
    COMPARE(buttons(@"sanju.later"), Names({"open: 现在练 (4)", "later: 稍后 (0)"}));
    COMPARE(buttons(@"sanju"), Names({"open: 现在练 (4)"}));
    for (UNNotificationCategory *category in daemon().categories) {
        VERIFY([category options] & UNNotificationCategoryOptionCustomDismissAction);
        VERIFY([category options] & UNNotificationCategoryOptionHiddenPreviewsShowTitle);
        COMPARE(std::string([[category hiddenPreviewsBodyPlaceholder] UTF8String]), "三句");
    }
}

TEST("a button without words is left out")
{
    Phone phone;
    phone.start();
    ReminderSet set = setOf({reminder("daily/2026-11-26", "2026-11-26T18:30")});
    set.labels.open.clear();
    phone.plan(set);
    COMPARE(buttons(@"sanju.later"), Names({"later: 稍后 (0)"}));
}

TEST("a request says what the reminder says, in the thread of its kind, and breaks through nothing")
{
    Phone phone;
    phone.start();
    phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30"), reminder("drill/2026-11-26", "2026-11-26T18:30"),
        reminder("mission-before/m1", "2026-11-26T18:30"), reminder("mission-debrief/m1/x", "2026-11-26T18:30")});
    UNNotificationContent *content = [daemon().pendingNamed("daily/2026-11-26") content];
    COMPARE(std::string([[content title] UTF8String]), "4 分钟");
    COMPARE(std::string([[content body] UTF8String]), "1 节新课，5 道复习");
    VERIFY([content sound] != nil);
    VERIFY([content interruptionLevel] == UNNotificationInterruptionLevelActive);
    Names threads;
    for (const char *name : {"daily/2026-11-26", "drill/2026-11-26", "mission-before/m1", "mission-debrief/m1/x"})
        threads.push_back([[[daemon().pendingNamed(name) content] threadIdentifier] UTF8String]);
    COMPARE(threads, Names({"daily", "drill", "mission-before", "mission-debrief"}));
}

TEST("what is past, expired, impossible, nameless or there twice is left out")
{
    Phone phone("2026-11-26T12:00");
    phone.start();
    Reminder impossible = reminder("daily/impossible", "2026-11-27T18:30");
    impossible.at.day = 31;
    Reminder endless = reminder("daily/endless", "2026-11-27T18:30");
    endless.expires = {};
    Reminder again = reminder("daily/2026-11-27", "2026-11-28T18:30");
    const Outcome outcome = phone.plan({reminder("daily/past", "2026-11-26T12:00"),
        reminder("daily/expired", "2026-11-26T18:30", "2026-11-26T18:30"), impossible, endless,
        reminder("", "2026-11-27T18:30"), reminder("daily/2026-11-27", "2026-11-27T18:30"), again});
    COMPARE(outcome.scheduled, 1);
    COMPARE(outcome.leftOut, 6);
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27"}));
    COMPARE(phone.dueOf("daily/2026-11-27"), "2026-11-27T18:30");
}

TEST("a plan that falls into the quiet hours is moved to their end, or dropped when expired by then")
{
    Phone phone;
    phone.start();
    phone.plan({reminder("mission-before/m1", "2026-11-27T06:30", "2026-11-27T09:00"),
        reminder("mission-before/m2", "2026-11-26T22:00", "2026-11-26T23:00")});
    COMPARE(daemon().pendingNames(), Names({"mission-before/m1"}));
    COMPARE(phone.dueOf("mission-before/m1"), "2026-11-27T07:00");
}

TEST("without permission nothing is handed over, what was there is taken back, and the inbox says so when it was due")
{
    Phone phone;
    phone.start();
    phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30"), reminder("daily/2026-11-27", "2026-11-27T18:30")});
    daemon().permission = UNAuthorizationStatusDenied;
    const Outcome outcome = phone.plan(
        {reminder("daily/2026-11-26", "2026-11-26T18:30"), reminder("daily/2026-11-27", "2026-11-27T18:30")});
    COMPARE(outcome.scheduled, 0);
    COMPARE(outcome.leftOut, 2);
    COMPARE(outcome.error, "");
    COMPARE(daemon().pendingNames(), Names());
    VERIFY(phone.reminders->permission() == Permission::Denied);
    phone.passTo("2026-11-26T19:00");
    phone.stop();
    phone.start();
    COMPARE(phone.inbox(),
        Names({"{\"id\":\"daily/2026-11-26\",\"what\":\"blocked\",\"at\":1795690800000,\"planned\":1795689000000,"
               "\"why\":\"permission\"}"}));
    phone.stop();
    phone.start();
    COMPARE(phone.inbox().size(), 1u);
    daemon().permission = UNAuthorizationStatusAuthorized;
    phone.plan({reminder("daily/2026-11-27", "2026-11-27T18:30")});
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27"}));
}

TEST("asking once asks for alerts and sound, no badge; with a yes the last plan is handed over")
{
    Phone phone;
    daemon().permission = UNAuthorizationStatusNotDetermined;
    phone.start();
    VERIFY(phone.reminders->permission() == Permission::Unknown);
    COMPARE(phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30")}).scheduled, 0);
    std::vector<Permission> answers;
    phone.reminders->requestPermission([&](Permission permission) { answers.push_back(permission); });
    daemon().answerAll();
    COMPARE(answers.size(), 1u);
    VERIFY(answers.front() == Permission::Granted && phone.reminders->permission() == Permission::Granted);
    COMPARE(daemon().askedFor, UNAuthorizationOptionAlert | UNAuthorizationOptionSound);
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-26"}));
}

TEST("a no is answered as a no, and quiet delivery as provisional")
{
    Phone phone;
    daemon().permission = UNAuthorizationStatusNotDetermined;
    daemon().ownerAgrees = false;
    phone.start();
    phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30")});
    std::vector<Permission> answers;
    phone.reminders->requestPermission([&](Permission permission) { answers.push_back(permission); });
    daemon().answerAll();
    VERIFY(answers == std::vector<Permission>({Permission::Denied}));
    COMPARE(daemon().pendingNames(), Names());
    daemon().permission = UNAuthorizationStatusProvisional;
    COMPARE(phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30")}).scheduled, 1);
    VERIFY(phone.reminders->permission() == Permission::Provisional);
}

TEST("what iOS refuses is an error, trouble, and blocked when it was due")
{
    Phone phone;
    phone.start();
    daemon().refuses = true;
    const Outcome outcome = phone.plan({reminder("daily/2026-11-26", "2026-11-26T18:30")});
    COMPARE(outcome.scheduled, 0);
    COMPARE(outcome.error, "Notifications are not allowed");
    COMPARE(phone.reminders->health().trouble, "Notifications are not allowed");
    phone.passTo("2026-11-26T19:00");
    phone.refresh();
    COMPARE(phone.inbox(),
        Names({"{\"id\":\"daily/2026-11-26\",\"what\":\"blocked\",\"at\":1795690800000,\"planned\":1795689000000,"
               "\"why\":\"plan\"}"}));
}

TEST("health says what the settings of the phone allow")
{
    Phone phone;
    phone.start();
    Health health = phone.refresh();
    VERIFY(health.permission == Permission::Granted && health.banners && health.sounds && health.lockScreen
           && health.notificationCenter && !health.summarised && !health.next && health.trouble.empty());
    daemon().style = UNAlertStyleNone;
    daemon().summary = UNNotificationSettingEnabled;
    health = phone.refresh();
    VERIFY(!health.banners && health.summarised);
    daemon().style = UNAlertStyleAlert;
    daemon().alerts = UNNotificationSettingDisabled;
    VERIFY(!phone.refresh().banners);
}

TEST("who is gone is not called any more")
{
    Phone phone;
    phone.start();
    bool called = false;
    phone.reminders->replaceAll(
        setOf({reminder("daily/2026-11-26", "2026-11-26T18:30")}), [&](const Outcome &) { called = true; });
    phone.reminders->refresh([&](const Health &) { called = true; });
    phone.reminders->requestPermission([&](Permission) { called = true; });
    phone.reminders.reset();
    daemon().answerAll();
    VERIFY(!called);
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-26"}));
}
