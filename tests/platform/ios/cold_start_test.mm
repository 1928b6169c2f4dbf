// SPDX-License-Identifier: Apache-2.0
// The app is started by an answer: iOS speaks before any of the app's C++ does. A program of its own, with the real
// folder.
#import "platform/ios/ios_reminders.h"

#import "doubles/daemon.h"
#import "test.h"

#include <fstream>

using namespace sanju::platform::ios;

namespace {

// As iOS keeps it of an earlier run.
void showFromEarlierRun(NSString *name, NSString *at)
{
    UNMutableNotificationContent *content = [[[UNMutableNotificationContent alloc] init] autorelease];
    content.title = @"4 分钟";
    content.userInfo = @{
        @"kind" : @"daily",
        @"link" : @"sanju://today",
        @"at" : at,
        @"expires" : @"2099-01-01T00:00",
        @"laterMinutes" : @60
    };
    UNNotification *notification = [[[UNNotification alloc] init] autorelease];
    notification->_date = [[NSDate dateWithTimeIntervalSince1970:1795714200] retain];
    notification->_request = [[UNNotificationRequest requestWithIdentifier:name content:content trigger:nil] retain];
    [daemon().delivered addObject:notification];
}

std::string read(const std::string &path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST("the delegate is there before main runs, and an answer is in the inbox before C++ asks for it")
{
    [NSTimeZone setDefaultTimeZone:[NSTimeZone timeZoneWithName:@"UTC"]];
    VERIFY([UNUserNotificationCenter currentNotificationCenter].delegate != nil);
    daemon().now = 1795714200'000;
    showFromEarlierRun(@"daily/2026-11-26", @"2026-11-26T17:30");
    showFromEarlierRun(@"daily/2026-11-25", @"2026-11-25T17:30");
    VERIFY(daemon().respond("daily/2026-11-26", @"done"));
    VERIFY(daemon().respond("daily/2026-11-25", UNNotificationDefaultActionIdentifier));
    COMPARE(daemon().completions, 2);

    const std::string inbox = read(remindersFolder() + "/inbox.jsonl");
    VERIFY(remindersFolder().ends_with("/reminders"));
    COMPARE([excludedFromBackup() count], 1u);
    for (const char *what :
        {"\"id\":\"daily/2026-11-26\",\"what\":\"shown\",\"at\":1795714200000,\"planned\":1795714200000",
            "\"id\":\"daily/2026-11-26\",\"what\":\"done\",\"at\":",
            "\"id\":\"daily/2026-11-25\",\"what\":\"opened\",\"at\":"})
        VERIFY(inbox.find(what) != std::string::npos);
}

TEST("then C++ comes up and hears of each answer once, in order")
{
    const auto reminders = makeReminders();
    std::vector<std::string> heard;
    reminders->onLaunch(
        [&](const Launch &launch) { heard.push_back(launch.reminder + ' ' + launch.what + ' ' + launch.link); });
    daemon().answerAll();
    COMPARE(heard,
        std::vector<std::string>({"daily/2026-11-26 done sanju://today", "daily/2026-11-25 opened sanju://today"}));
    heard.clear();
    showFromEarlierRun(@"daily/2026-11-24", @"2026-11-24T17:30");
    daemon().respond("daily/2026-11-24", @"done");
    COMPARE(heard, std::vector<std::string>({"daily/2026-11-24 done sanju://today"}));
}
