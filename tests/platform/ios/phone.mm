// SPDX-License-Identifier: Apache-2.0
// How the phone of the tests is started, left alone and used.
#import "phone.h"

#import <UIKit/UIKit.h>

#include <fstream>

using namespace sanju::platform::ios;

CivilTime civil(const char *time)
{
    const auto read = civilTimeFrom(time);
    if (!read)
        reportFailure(__FILE__, __LINE__, std::string("the test has no such time: ") + time);
    return read.value_or(CivilTime{2026, 1, 1, 0});
}

Reminder reminder(const std::string &id, const char *at, const char *expires)
{
    Reminder one;
    one.id = id;
    one.kind = id.starts_with("drill/")             ? ReminderKind::Drill
               : id.starts_with("mission-before/")  ? ReminderKind::MissionBefore
               : id.starts_with("mission-debrief/") ? ReminderKind::MissionDebrief
                                                    : ReminderKind::Daily;
    one.at = civil(at);
    one.expires = expires ? civil(expires) : CivilTime{one.at.year, one.at.month, one.at.day, 24 * 60 - 1};
    one.title = "4 分钟";
    one.body = "1 节新课，5 道复习";
    one.link = "sanju://today?from=" + id;
    one.actions = {ReminderAction::Later};
    return one;
}

ReminderSet setOf(std::vector<Reminder> reminders)
{
    ReminderSet set;
    set.reminders = std::move(reminders);
    set.quiet = QuietHours{21 * 60 + 30, 7 * 60};
    set.laterMinutes = 60;
    set.labels = {"现在练", "做了", "没合适机会", "稍后", "三句"};
    return set;
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void writeFile(const std::string &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

Phone::Phone(const char *now, const char *zone)
{
    setReminderStore(nullptr);
    setZone(zone);
    setReminderStore(std::make_unique<ReminderStore>(folder(), [] { return daemon().now; }));
    daemon().reset(instant(now));
}

Phone::~Phone()
{
    stop();
}

void Phone::start(bool inBackground)
{
    [UIApplication sharedApplication]->_applicationState =
        inBackground ? UIApplicationStateBackground : UIApplicationStateActive;
    setReminderStore(std::make_unique<ReminderStore>(folder(), [] { return daemon().now; }));
    reminders = makeReminders();
    reminders->onLaunch(
        [this](const Launch &launch) { launches.push_back(launch.reminder + ' ' + launch.what + ' ' + launch.link); });
    daemon().answerAll();
}

void Phone::stop()
{
    daemon().answerAll();
    reminders.reset();
}

void Phone::setZone(const char *zone)
{
    NSTimeZone *found = [NSTimeZone timeZoneWithName:[NSString stringWithUTF8String:zone]];
    if (!found)
        reportFailure(__FILE__, __LINE__, std::string("this machine does not know the zone ") + zone);
    [NSTimeZone setDefaultTimeZone:found];
}

void Phone::setClock(const char *now)
{
    daemon().now = instant(now);
}

void Phone::passTo(const char *time)
{
    daemon().passTo(instant(time));
    daemon().answerAll();
}

bool Phone::press(const std::string &reminder, NSString *action)
{
    const bool pressed = daemon().respond(reminder, action);
    daemon().answerAll();
    return pressed;
}

Outcome Phone::plan(const ReminderSet &set)
{
    Outcome result;
    int calls = 0;
    reminders->replaceAll(set, [&](const Outcome &outcome) {
        result = outcome;
        ++calls;
        VERIFY([NSThread isMainThread]);
    });
    daemon().answerAll();
    COMPARE(calls, 1);
    return result;
}

Outcome Phone::plan(std::vector<Reminder> wanted)
{
    return plan(setOf(std::move(wanted)));
}

Health Phone::refresh()
{
    std::optional<Health> result;
    reminders->refresh([&](const Health &health) { result = health; });
    daemon().answerAll();
    VERIFY(result.has_value());
    return result.value_or(Health());
}

std::int64_t Phone::instant(const char *time) const
{
    return reminderStore().instant(civil(time));
}

std::string Phone::dueOf(const std::string &reminder) const
{
    UNNotificationRequest *request = daemon().pendingNamed(reminder);
    NSDate *date = [(UNCalendarNotificationTrigger *)[request trigger] nextTriggerDate];
    if (!date)
        return {};
    return toText(reminderStore().civilTime(static_cast<std::int64_t>([date timeIntervalSince1970] * 1000)));
}

std::string Phone::folder() const
{
    return testFolder() + "/reminders";
}

std::vector<std::string> Phone::inbox() const
{
    std::vector<std::string> lines;
    std::istringstream text(readFile(folder() + "/inbox.jsonl"));
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

void Phone::emptyInbox() const
{
    writeFile(folder() + "/inbox.jsonl", "");
}
