// SPDX-License-Identifier: Apache-2.0
// What the learner does to a notification: the lines of the inbox, and the reminder that comes later.
#import "phone.h"

#include <filesystem>

using namespace sanju::platform::ios;
using Names = std::vector<std::string>;

namespace {

const char *const kDaily = "daily/2026-11-26";
const char *const kDebrief = "mission-debrief/m1/2026-11-26";

// The daily reminder of 18:30 has come up, at 18:40 the learner looks.
void bringUp(Phone &phone, const char *expires = "2026-11-26T22:00")
{
    phone.start();
    Reminder debrief = reminder(kDebrief, "2026-11-26T18:30", expires);
    debrief.actions = {ReminderAction::Done, ReminderAction::NoChance, ReminderAction::Later};
    phone.plan(
        {reminder(kDaily, "2026-11-26T18:30", expires), debrief, reminder("daily/2026-11-27", "2026-11-27T18:30")});
    phone.passTo("2026-11-26T18:40");
    COMPARE(daemon().shownNames().size(), 2u);
}

std::string line(const std::string &id, const std::string &rest)
{
    return "{\"id\":\"" + id + "\",\"what\":" + rest + "}";
}

const std::string kShown = "\"shown\",\"at\":1795689000000,\"planned\":1795689000000";

} // namespace

TEST("each answer is one line, after that of the showing, and is told with its link")
{
    const std::vector<std::pair<NSString *, std::string>> answers{{@"done", "done"}, {@"no-chance", "no-chance"},
        {@"open", "opened"}, {UNNotificationDefaultActionIdentifier, "opened"},
        {UNNotificationDismissActionIdentifier, "dismissed"}};
    for (const auto &[action, word] : answers) {
        Phone phone;
        writeFile(phone.folder() + "/state.json", "");
        phone.emptyInbox();
        bringUp(phone);
        VERIFY(phone.press(kDebrief, action));
        COMPARE(
            phone.inbox(), Names({line(kDebrief, kShown), line(kDebrief, "\"" + word + "\",\"at\":1795689600000")}));
        COMPARE(phone.launches, Names({std::string(kDebrief) + ' ' + word + " sanju://today?from=" + kDebrief}));
        COMPARE(daemon().completions, 1);
        phone.plan({reminder(kDebrief, "2026-11-26T19:30")}); // answered is answered
        COMPARE(daemon().pendingNames(), Names());
    }
}

TEST("later is an hour later, the same notification under the same name")
{
    Phone phone;
    bringUp(phone);
    UNNotificationContent *before = nil;
    for (UNNotification *notification in daemon().delivered) {
        if ([[[notification request] identifier] isEqualToString:@"mission-debrief/m1/2026-11-26"])
            before = [[notification request] content];
    }
    VERIFY(phone.press(kDebrief, @"later"));
    COMPARE(phone.dueOf(kDebrief), "2026-11-26T19:40");
    COMPARE(phone.inbox(), Names({line(kDebrief, kShown), line(kDebrief, "\"later\",\"at\":1795689600000")}));
    UNNotificationContent *after = [daemon().pendingNamed(kDebrief) content];
    VERIFY([[before title] isEqualToString:[after title]] && [[before body] isEqualToString:[after body]]);
    VERIFY([[before categoryIdentifier] isEqualToString:[after categoryIdentifier]]);
    VERIFY([[before threadIdentifier] isEqualToString:[after threadIdentifier]]);
    COMPARE(daemon().completions, 1);

    phone.emptyInbox();
    phone.passTo("2026-11-26T19:45");
    VERIFY(phone.press(kDebrief, @"done"));
    COMPARE(phone.inbox(), Names({line(kDebrief, "\"shown\",\"at\":1795693200000,\"planned\":1795693200000"),
                               line(kDebrief, "\"done\",\"at\":1795693500000")}));
}

TEST("later counts real time: over the night that summer ends, an hour is an hour")
{
    Phone phone("2026-10-24T12:00", "Europe/Berlin");
    phone.start();
    ReminderSet set = setOf({reminder("drill/2026-10-25", "2026-10-25T01:50", "2026-10-25T12:00")});
    set.quiet.reset();
    phone.plan(set);
    phone.passTo("2026-10-25T01:55");
    daemon().now += 30 * 60 * 1000; // 02:25, the first time
    VERIFY(phone.press("drill/2026-10-25", @"later"));
    COMPARE(phone.dueOf("drill/2026-10-25"), "2026-10-25T02:25");
}

TEST("later in the quiet hours moves to their end")
{
    Phone phone;
    bringUp(phone, "2026-11-27T09:00");
    phone.passTo("2026-11-26T21:00");
    VERIFY(phone.press(kDaily, @"later"));
    COMPARE(phone.dueOf(kDaily), "2026-11-27T07:00");
    COMPARE(daemon().completions, 1);
}

TEST("later that would come after its time is dropped, and the inbox says so")
{
    Phone phone;
    bringUp(phone, "2026-11-26T19:40"); // to the minute
    VERIFY(phone.press(kDaily, @"later"));
    COMPARE(phone.dueOf(kDaily), "");
    COMPARE(phone.inbox(), Names({line(kDaily, kShown), line(kDaily, "\"later\",\"at\":1795689600000"),
                               line(kDaily, "\"blocked\",\"at\":1795689600000,\"why\":\"expired\"")}));
    COMPARE(daemon().completions, 1);

    Phone other;
    other.emptyInbox();
    writeFile(other.folder() + "/state.json", "");
    bringUp(other, "2026-11-27T06:00"); // before the quiet hours end
    other.passTo("2026-11-26T21:00");
    VERIFY(other.press(kDaily, @"later"));
    COMPARE(other.dueOf(kDaily), "");
    COMPARE(other.inbox().back(), line(kDaily, "\"blocked\",\"at\":1795698000000,\"why\":\"expired\""));
}

TEST("what was put off keeps its later time in the next plan, also after a restart, until it is no longer planned")
{
    Phone phone;
    bringUp(phone);
    phone.press(kDaily, @"later");
    phone.plan({reminder(kDaily, "2026-11-26T18:30"), reminder("daily/2026-11-27", "2026-11-27T18:30")});
    COMPARE(phone.dueOf(kDaily), "2026-11-26T19:40");
    phone.stop();
    phone.start();
    phone.plan({reminder(kDaily, "2026-11-26T18:30")});
    COMPARE(phone.dueOf(kDaily), "2026-11-26T19:40");
    phone.plan({reminder(kDaily, "2026-11-26T20:15")}); // planned for later still
    COMPARE(phone.dueOf(kDaily), "2026-11-26T20:15");
    phone.plan({reminder("daily/2026-11-27", "2026-11-27T18:30")}); // today is done
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27"}));
    phone.plan({reminder(kDaily, "2026-11-26T19:00")});
    COMPARE(phone.dueOf(kDaily), "2026-11-26T19:00");
}

TEST("later starts the app in the background, where the plan that it makes leaves it alone; when the learner comes, it "
     "goes")
{
    Phone phone;
    bringUp(phone);
    phone.stop();
    phone.press(kDebrief, @"later"); // and the daily one still shows
    phone.start(true);
    COMPARE(phone.plan({reminder("daily/2026-11-27", "2026-11-27T18:30")}).scheduled, 1);
    COMPARE(phone.dueOf(kDebrief), "2026-11-26T19:40");
    COMPARE(daemon().shownNames(), Names({kDaily}));
    COMPARE(phone.reminders->health().pending, 2);
    COMPARE(toText(phone.reminders->health().next.value()), "2026-11-26T19:40");
    phone.plan({reminder("daily/2026-11-27", "2026-11-27T18:30")});
    phone.stop();
    const Names written = phone.inbox();
    phone.start();
    phone.plan({reminder("daily/2026-11-27", "2026-11-27T18:30")});
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27"}));
    COMPARE(daemon().shownNames(), Names());
    COMPARE(phone.reminders->health().pending, 1);
    COMPARE(phone.inbox(), written);
}

TEST("in the background too no more than sixty-four requests are with iOS")
{
    Phone phone("2026-11-26T07:00");
    phone.start();
    std::vector<Reminder> all;
    for (int i = 0; i < 70; ++i) {
        const std::string minute = std::to_string(10 + i % 50);
        const std::string at = "2026-11-26T" + std::string(i < 50 ? "08:" : "09:") + minute;
        all.push_back(reminder("drill/" + std::to_string(100 + i), at.c_str()));
    }
    phone.plan(all);
    phone.passTo("2026-11-26T08:15");
    for (int i = 0; i < 6; ++i)
        VERIFY(phone.press("drill/" + std::to_string(100 + i), @"later"));
    phone.stop();
    phone.start(true);
    std::vector<Reminder> rest(all.begin() + 6, all.end());
    COMPARE(phone.plan(rest).scheduled, 58);
    COMPARE(daemon().pendingNames().size(), 64u);
    COMPARE(daemon().mostPending, 64u);
}

TEST("later pressed while iOS is being asked is not taken for shown and gone")
{
    Phone phone;
    bringUp(phone);
    phone.reminders->refresh({});
    daemon().answerNext(); // the settings
    daemon().answerNext(); // what is pending
    daemon().respond(kDaily, @"later");
    daemon().answerAll();
    phone.plan({reminder(kDaily, "2026-11-26T18:30")});
    COMPARE(phone.dueOf(kDaily), "2026-11-26T19:40");
}

TEST("whatever comes, the answer is taken: an unknown button, a foreign notification, an inbox that cannot be written, "
     "another thread, a refusal")
{
    Phone phone;
    bringUp(phone);
    VERIFY(phone.press(kDaily, @"something-new"));
    COMPARE(daemon().completions, 1);
    COMPARE(phone.inbox(), Names({line(kDaily, kShown)}));
    COMPARE(phone.launches, Names());

    UNNotification *foreign = [[[UNNotification alloc] init] autorelease];
    foreign->_date = [[NSDate date] retain];
    UNMutableNotificationContent *content = [[[UNMutableNotificationContent alloc] init] autorelease];
    foreign->_request = [[UNNotificationRequest requestWithIdentifier:@"foreign" content:content trigger:nil] retain];
    [daemon().delivered addObject:foreign];
    phone.refresh();
    VERIFY(phone.press("foreign", @"done"));
    COMPARE(daemon().completions, 2);
    COMPARE(phone.inbox().size(), 2u); // the other reminder was shown too
    COMPARE(phone.launches, Names());

    VERIFY(daemon().respond(kDebrief, @"done", true));
    daemon().answerAll();
    COMPARE(daemon().completions, 3);
    COMPARE(phone.launches.size(), 1u);

    phone.passTo("2026-11-27T18:31");
    daemon().refuses = true;
    VERIFY(phone.press("daily/2026-11-27", @"later"));
    COMPARE(daemon().completions, 4);
    COMPARE(phone.refresh().trouble, "Notifications are not allowed");

    daemon().refuses = false;
    phone.plan({reminder("daily/2026-11-28", "2026-11-28T18:30")});
    phone.passTo("2026-11-28T18:31");
    std::filesystem::remove(phone.folder() + "/inbox.jsonl");
    std::filesystem::create_directory(phone.folder() + "/inbox.jsonl"); // cannot be written
    VERIFY(phone.press("daily/2026-11-28", @"done"));
    COMPARE(daemon().completions, 5);
    COMPARE(phone.launches.back(), "daily/2026-11-28 done sanju://today?from=daily/2026-11-28");
    VERIFY(phone.refresh().trouble.starts_with("inbox.jsonl cannot be written"));
}

TEST("answers before anyone listens wait, in order, and come once")
{
    Phone phone;
    bringUp(phone);
    phone.reminders->onLaunch({});
    phone.press(kDaily, @"open");
    phone.press(kDebrief, @"done");
    COMPARE(phone.launches, Names());
    Names heard;
    const auto listen = [&](const Launch &launch) { heard.push_back(launch.reminder + ' ' + launch.what); };
    phone.reminders->onLaunch(listen);
    COMPARE(heard, Names({std::string(kDaily) + " opened", std::string(kDebrief) + " done"}));
    phone.reminders->onLaunch(listen);
    COMPARE(heard.size(), 2u);
}

TEST("a line that was torn takes no other with it, and every line is whole JSON")
{
    Phone phone;
    bringUp(phone);
    writeFile(phone.folder() + "/inbox.jsonl", "{\"id\":\"daily/2026-11-25\",\"what\":\"sho");
    phone.press(kDaily, @"done");
    COMPARE(phone.inbox(), Names({"{\"id\":\"daily/2026-11-25\",\"what\":\"sho", line(kDaily, kShown),
                               line(kDaily, "\"done\",\"at\":1795689600000")}));
    COMPARE(toJson({"mission-before/\"q\"\\\n", "opened", 5, {}, {}}),
        "{\"id\":\"mission-before/\\\"q\\\"\\\\\\u000a\",\"what\":\"opened\",\"at\":5}");
}

TEST("while the app is open a notification comes without a sound and counts as shown")
{
    Phone phone;
    phone.start();
    phone.plan({reminder(kDaily, "2026-11-26T18:30")});
    daemon().inFront = true;
    phone.passTo("2026-11-26T18:40");
    COMPARE(daemon().presented.size(), 1u);
    COMPARE(daemon().presented.front(), UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList);
    COMPARE(phone.inbox(), Names({line(kDaily, kShown)}));
    phone.refresh();
    COMPARE(phone.inbox().size(), 1u);
}
