// SPDX-License-Identifier: Apache-2.0
// What was shown, and that nothing is shown twice.
#import "phone.h"

#include <map>

using namespace sanju::platform::ios;
using Names = std::vector<std::string>;

namespace {

std::vector<Reminder> week()
{
    std::vector<Reminder> all;
    for (const char *day : {"2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"})
        all.push_back(reminder(std::string("daily/") + day, (std::string(day) + "T18:30").c_str()));
    return all;
}

const std::string kShown =
    "{\"id\":\"daily/2026-11-26\",\"what\":\"shown\",\"at\":1795689000000,\"planned\":1795689000000}";

} // namespace

TEST("at the next start what is in the notification centre is written as shown, once")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.stop();
    phone.passTo("2026-11-26T20:00");
    phone.start();
    COMPARE(phone.inbox(), Names({kShown}));
    phone.refresh();
    phone.plan(week());
    phone.stop();
    phone.start();
    COMPARE(phone.inbox(), Names({kShown}));
}

TEST("what was swept away counts as shown, at the time it was planned for")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.stop();
    phone.passTo("2026-11-26T20:00");
    daemon().clearAll();
    phone.start();
    COMPARE(phone.inbox(), Names({kShown}));
    phone.stop();
    phone.start();
    COMPARE(phone.inbox(), Names({kShown}));
}

TEST("a clock set back shows nothing twice: neither what is still there")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.passTo("2026-11-26T20:00");
    phone.setClock("2026-11-26T12:00");
    phone.plan(week());
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27", "daily/2026-11-28", "daily/2026-11-29"}));
    COMPARE(phone.inbox(), Names({kShown}));
}

TEST("nor what was swept away")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.passTo("2026-11-26T20:00");
    daemon().clearAll();
    phone.setClock("2026-11-26T12:00");
    phone.plan(week());
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27", "daily/2026-11-28", "daily/2026-11-29"}));
}

TEST("nor what was answered, also after a restart")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.passTo("2026-11-26T20:00");
    phone.press("daily/2026-11-26", @"open");
    phone.setClock("2026-11-20T12:00");
    phone.stop();
    phone.start();
    phone.plan(week());
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27", "daily/2026-11-28", "daily/2026-11-29"}));
}

TEST("nor what was put off and shown again")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    phone.passTo("2026-11-26T18:40");
    phone.press("daily/2026-11-26", @"later");
    phone.passTo("2026-11-26T20:00");
    phone.refresh();
    phone.setClock("2026-11-26T12:00");
    phone.plan(week());
    COMPARE(daemon().pendingNames(), Names({"daily/2026-11-27", "daily/2026-11-28", "daily/2026-11-29"}));
    COMPARE(daemon().everShown, Names({"daily/2026-11-26", "daily/2026-11-26"}));
}

TEST("requests that are gone as a whole were lost, not shown, and are handed over again")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    [daemon().pending removeAllObjects];
    COMPARE(phone.plan(week()).scheduled, 4);
    COMPARE(phone.inbox(), Names());
}

TEST("without permission what came due is blocked, not shown")
{
    Phone phone;
    phone.start();
    phone.plan(week());
    daemon().permission = UNAuthorizationStatusDenied;
    phone.passTo("2026-11-26T20:00");
    phone.refresh();
    COMPARE(phone.inbox(),
        Names({"{\"id\":\"daily/2026-11-26\",\"what\":\"blocked\",\"at\":1795694400000,\"planned\":1795689000000,"
               "\"why\":\"permission\"}"}));
}

TEST("of each kind only the newest stays in the notification centre, and none that is expired")
{
    Phone phone;
    phone.start();
    phone.plan({reminder("drill/a", "2026-11-26T13:00", "2026-11-27T00:00"),
        reminder("drill/b", "2026-11-26T14:00", "2026-11-27T00:00"),
        reminder("daily/2026-11-26", "2026-11-26T15:00", "2026-11-26T16:00"),
        reminder("mission-before/m1", "2026-11-26T15:00", "2026-11-26T18:00")});
    phone.passTo("2026-11-26T17:00");
    COMPARE(daemon().shownNames().size(), 4u);
    COMPARE(phone.refresh().showing, 2);
    COMPARE(daemon().shownNames(), Names({"drill/b", "mission-before/m1"}));
    COMPARE(phone.inbox().size(), 4u);
}

TEST("a state that cannot be read counts as empty, whatever it holds")
{
    for (const char *state : {"", "{", "[]", "7", "{\"handled\":{},\"later\":[],\"planned\":[]}",
             "{\"handled\":[1,null],\"later\":{\"a\":5,\"b\":\"2026-13-01T00:00\"},\"planned\":{\"a\":1,\"b\":{\"at\":["
             "]}}}"}) {
        Phone phone;
        writeFile(phone.folder() + "/state.json", state);
        phone.start();
        VERIFY(reminderStore().memory().handled.empty() && reminderStore().memory().planned.empty()
               && reminderStore().memory().putOff.empty());
        [daemon().pending removeAllObjects];
        COMPARE(phone.plan(week()).scheduled, 4);
        COMPARE(phone.inbox(), Names());
    }
}

TEST("six hundred ids are remembered, the oldest go first")
{
    Memory memory;
    for (int i = 0; i < 700; ++i)
        memory.handle("daily/" + std::to_string(i));
    COMPARE(memory.handled.size(), 600u);
    VERIFY(memory.isHandled("daily/699") && memory.isHandled("daily/100") && !memory.isHandled("daily/99"));
    memory.handle("daily/100");
    COMPARE(memory.handled.size(), 600u);
    COMPARE(memory.handled.back(), "daily/699");
}

TEST("the folder is made and kept out of backups")
{
    Phone phone;
    [excludedFromBackup() removeAllObjects];
    phone.start();
    COMPARE([excludedFromBackup() count], 1u);
    COMPARE(std::string([[excludedFromBackup() lastObject] UTF8String]), phone.folder());
}

namespace {

// The same on every machine.
struct Chance
{
    std::uint64_t state = 26;

    int below(int bound)
    {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state >> 33) % static_cast<std::uint64_t>(bound));
    }
};

} // namespace

TEST("three months of planning, travelling, answering, sweeping away, restarting and turning the clock back")
{
    Phone phone("2026-02-01T06:00", "Asia/Shanghai");
    phone.start();
    Chance chance;
    std::map<std::string, int> laters;
    const char *const zones[] = {"Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "Pacific/Apia"};
    std::size_t seen = 0;
    for (int step = 0; step < 500; ++step) {
        const CivilTime now = reminderStore().civilNow();
        std::vector<Reminder> wanted;
        for (int day = 0; day < 20; ++day) {
            const CivilTime date = reminderStore().civilTime(daemon().now + std::int64_t(day) * 86'400'000);
            const std::string text = toText(date).substr(0, 10);
            wanted.push_back(reminder("daily/" + text, (text + "T18:30").c_str(), (text + "T23:00").c_str()));
            wanted.push_back(reminder("drill/" + text, (text + "T09:15").c_str(), (text + "T20:00").c_str()));
        }
        std::erase_if(wanted, [&](const Reminder &one) { return one.expires <= now; });
        if (chance.below(3) > 0)
            phone.plan(wanted);
        daemon().passTo(daemon().now + std::int64_t(chance.below(9) + 1) * 3'600'000 - 60'000 * chance.below(60));
        daemon().answerAll();
        // What came up since came up inside the day.
        for (; seen < daemon().everShown.size(); ++seen) {
            const std::string &id = daemon().everShown[seen];
            const auto times = std::count(daemon().everShown.begin(), daemon().everShown.begin() + long(seen) + 1, id);
            if (times > 1 + laters[id])
                reportFailure(__FILE__, __LINE__, id + " came up " + std::to_string(times) + " times");
        }
        for (UNNotification *notification in daemon().delivered) {
            const CivilTime shown = reminderStore().civilTime(
                static_cast<std::int64_t>([[notification date] timeIntervalSince1970] * 1000));
            VERIFY(shown.minute >= 7 * 60 && shown.minute < 21 * 60 + 30);
        }
        const Names showing = daemon().shownNames();
        if (!showing.empty() && chance.below(2) == 0) {
            const std::string id = showing[static_cast<std::size_t>(chance.below(static_cast<int>(showing.size())))];
            const int what = chance.below(4);
            laters[id] += what == 0;
            phone.press(id, what == 0   ? @"later"
                            : what == 1 ? @"done"
                            : what == 2 ? @"open"
                                        : UNNotificationDismissActionIdentifier);
        }
        switch (chance.below(12)) {
        case 0:
            daemon().clearAll();
            break;
        case 1:
            phone.stop();
            phone.start();
            break;
        case 2:
            daemon().clearAll(); // dates of what is showing belong to the zone they were shown in
            phone.setZone(zones[chance.below(4)]);
            break;
        case 3:
            if (chance.below(2) == 0)
                phone.refresh();
            daemon().now -= std::int64_t(chance.below(30)) * 3'600'000;
            break;
        default:
            break;
        }
        VERIFY(daemon().mostPending <= 64);
    }
    VERIFY(daemon().everShown.size() > 60);
}
