// SPDX-License-Identifier: Apache-2.0
// Builds requests whose time floats with the phone's zone, and the categories that give them their buttons.
#import "platform/ios/notification_request.h"

#import "platform/ios/objc_bridge.h"

#include <algorithm>

namespace sanju::platform::ios {

namespace {

constexpr const char *kOpen = "open";
constexpr const char *kCategory = "sanju";
constexpr int kNoon = 12 * 60;

const char *wordOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Daily:
        return "daily";
    case ReminderKind::MissionBefore:
        return "mission-before";
    case ReminderKind::MissionDebrief:
        return "mission-debrief";
    case ReminderKind::Drill:
        return "drill";
    }
    return "daily";
}

const char *wordOf(ReminderAction action)
{
    switch (action) {
    case ReminderAction::Done:
        return "done";
    case ReminderAction::NoChance:
        return "no-chance";
    case ReminderAction::Later:
        return "later";
    }
    return "later";
}

constexpr ReminderAction kActions[] = {ReminderAction::Done, ReminderAction::NoChance, ReminderAction::Later};

const std::string &labelOf(ReminderAction action, const ReminderLabels &labels)
{
    return action == ReminderAction::Done       ? labels.done
           : action == ReminderAction::NoChance ? labels.noChance
                                                : labels.later;
}

// "sanju.done.later": the actions in the order of the buttons.
std::string categoryOf(const std::vector<ReminderAction> &actions)
{
    std::string category = kCategory;
    for (const ReminderAction action : kActions) {
        if (std::find(actions.begin(), actions.end(), action) != actions.end())
            category += std::string(".") + wordOf(action);
    }
    return category;
}

NSDictionary *userInfoOf(const Armed &armed, const ReminderSet &set)
{
    NSMutableDictionary *info = [NSMutableDictionary dictionary];
    [info setObject:toNSString(wordOf(armed.reminder.kind)) forKey:@"kind"];
    [info setObject:toNSString(armed.reminder.link) forKey:@"link"];
    [info setObject:toNSString(toText(armed.at)) forKey:@"at"];
    [info setObject:toNSString(toText(armed.reminder.expires)) forKey:@"expires"];
    [info setObject:[NSNumber numberWithInt:set.laterMinutes] forKey:@"laterMinutes"];
    if (set.quiet) {
        [info setObject:[NSNumber numberWithInt:set.quiet->from] forKey:@"quietFrom"];
        [info setObject:[NSNumber numberWithInt:set.quiet->to] forKey:@"quietTo"];
    }
    return info;
}

// No zone, so that iOS takes the one the phone is in when the time comes. It counts in the phone's own calendar, in
// which this year may be 2569 or 8.
UNCalendarNotificationTrigger *triggerAt(const CivilTime &at)
{
    const CivilTime noon{at.year, at.month, at.day, kNoon};
    const std::int64_t instant = instantOf(noon, [](std::int64_t) { return 0; });
    NSCalendar *calendar = SANJU_AUTORELEASE([[NSCalendar currentCalendar] copy]);
    [calendar setTimeZone:[NSTimeZone timeZoneForSecondsFromGMT:0]];
    NSDateComponents *day =
        [calendar components:NSCalendarUnitYear | NSCalendarUnitMonth | NSCalendarUnitDay
                    fromDate:[NSDate dateWithTimeIntervalSince1970:static_cast<NSTimeInterval>(instant) / 1000]];

    NSDateComponents *components = SANJU_AUTORELEASE([[NSDateComponents alloc] init]);
    [components setYear:[day year]];
    [components setMonth:[day month]];
    [components setDay:[day day]];
    [components setHour:at.minute / 60];
    [components setMinute:at.minute % 60];
    return [UNCalendarNotificationTrigger triggerWithDateMatchingComponents:components repeats:NO];
}

std::string textOf(NSDictionary *info, NSString *key)
{
    id value = [info objectForKey:key];
    return [value isKindOfClass:[NSString class]] ? toString(value) : std::string();
}

std::optional<int> numberOf(NSDictionary *info, NSString *key)
{
    id value = [info objectForKey:key];
    if (![value isKindOfClass:[NSNumber class]])
        return std::nullopt;
    return [value intValue];
}

void addButton(NSMutableArray<UNNotificationAction *> *buttons, const char *word, const std::string &label,
    UNNotificationActionOptions options)
{
    if (label.empty())
        return;
    [buttons addObject:[UNNotificationAction actionWithIdentifier:toNSString(word)
                                                            title:toNSString(label)
                                                          options:options]];
}

} // namespace

UNNotificationRequest *makeRequest(const Armed &armed, const ReminderSet &set)
{
    const Reminder &reminder = armed.reminder;
    UNMutableNotificationContent *content = SANJU_AUTORELEASE([[UNMutableNotificationContent alloc] init]);
    content.title = toNSString(reminder.title);
    content.body = toNSString(reminder.body);
    content.sound = [UNNotificationSound defaultSound];
    content.categoryIdentifier = toNSString(categoryOf(reminder.actions));
    content.threadIdentifier = toNSString(wordOf(reminder.kind));
    content.userInfo = userInfoOf(armed, set);
    if (@available(iOS 15.0, *))
        content.interruptionLevel = UNNotificationInterruptionLevelActive; // practice may wait for a focus to end
    return [UNNotificationRequest requestWithIdentifier:toNSString(reminder.id)
                                                content:content
                                                trigger:triggerAt(armed.at)];
}

UNNotificationRequest *putOff(UNNotificationRequest *request, const CivilTime &at)
{
    UNMutableNotificationContent *content = SANJU_AUTORELEASE([request.content mutableCopy]);
    NSMutableDictionary *info = [NSMutableDictionary dictionaryWithDictionary:content.userInfo];
    [info setObject:toNSString(toText(at)) forKey:@"at"];
    content.userInfo = info;
    return [UNNotificationRequest requestWithIdentifier:request.identifier content:content trigger:triggerAt(at)];
}

std::optional<Carried> carriedBy(UNNotificationRequest *request)
{
    NSDictionary *info = request.content.userInfo;
    const auto at = civilTimeFrom(textOf(info, @"at"));
    const auto expires = civilTimeFrom(textOf(info, @"expires"));
    if (!at || !expires || [request.identifier length] == 0)
        return std::nullopt;
    const auto from = numberOf(info, @"quietFrom");
    const auto to = numberOf(info, @"quietTo");
    Carried carried;
    carried.id = toString(request.identifier);
    carried.kind = textOf(info, @"kind");
    carried.link = textOf(info, @"link");
    carried.at = *at;
    carried.expires = *expires;
    if (from && to)
        carried.quiet = QuietHours{*from, *to};
    carried.laterMinutes = numberOf(info, @"laterMinutes").value_or(60);
    return carried;
}

NSSet<UNNotificationCategory *> *makeCategories(const ReminderLabels &labels)
{
    NSMutableSet<UNNotificationCategory *> *categories = [NSMutableSet set];
    for (unsigned choice = 0; choice < 8; ++choice) {
        std::vector<ReminderAction> actions;
        NSMutableArray<UNNotificationAction *> *buttons = [NSMutableArray array];
        addButton(buttons, kOpen, labels.open, UNNotificationActionOptionForeground);
        for (unsigned i = 0; i < 3; ++i) {
            if ((choice & (1U << i)) == 0)
                continue;
            actions.push_back(kActions[i]);
            addButton(buttons, wordOf(kActions[i]), labelOf(kActions[i], labels), UNNotificationActionOptionNone);
        }
        // Where previews are hidden the title is all that shows; it says nothing private.
        [categories addObject:[UNNotificationCategory
                                         categoryWithIdentifier:toNSString(categoryOf(actions))
                                                        actions:buttons
                                              intentIdentifiers:@[]
                                  hiddenPreviewsBodyPlaceholder:toNSString(labels.hidden)
                                                        options:UNNotificationCategoryOptionCustomDismissAction |
                                                                UNNotificationCategoryOptionHiddenPreviewsShowTitle]];
    }
    return categories;
}

std::string wordFor(NSString *actionIdentifier)
{
    if ([actionIdentifier isEqualToString:UNNotificationDefaultActionIdentifier])
        return "opened";
    if ([actionIdentifier isEqualToString:UNNotificationDismissActionIdentifier])
        return "dismissed";
    const std::string word = toString(actionIdentifier);
    if (word == kOpen)
        return "opened";
    for (const ReminderAction action : kActions) {
        if (word == wordOf(action))
            return word;
    }
    return {};
}

} // namespace sanju::platform::ios
