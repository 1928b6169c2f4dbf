// SPDX-License-Identifier: Apache-2.0
// Civil times and quiet hours.
#import "platform/ios/reminder_times.h"

#import "test.h"

using namespace sanju::platform::ios;

namespace {

constexpr int kHour = 3600;

// Berlin in 2026, as far as the tests go: summer from 29 March 01:00 UTC to 25 October 01:00 UTC.
int berlin(std::int64_t seconds)
{
    return seconds >= 1774746000 && seconds < 1792890000 ? 2 * kHour : kHour;
}

std::string resolved(const char *text)
{
    const auto time = civilTimeFrom(text);
    return time ? std::to_string(instantOf(*time, berlin) / 1000) : "not a time";
}

std::string settled(const char *wanted, std::optional<QuietHours> quiet, const char *expires)
{
    const auto at = outsideQuiet(*civilTimeFrom(wanted), quiet, *civilTimeFrom(expires));
    return at ? toText(*at) : "expired";
}

} // namespace

TEST("a civil time is read as it is written, and nothing else is one")
{
    COMPARE(toText(*civilTimeFrom("2028-02-29T00:05")), "2028-02-29T00:05");
    for (const char *text : {"", "2026-11-26", "2026-11-26 18:30", "2026-11-26T18:30:00", "2026-02-29T18:30",
             "2026-13-01T18:30", "2026-00-10T18:30", "2026-11-31T18:30", "2026-11-26T24:00", "2026-11-26T18:60",
             "2026-11-2xT18:30", "-026-11-26T18:30", "1969-11-26T18:30"})
        VERIFY(!civilTimeFrom(text));
    VERIFY(!isValid({2026, 11, 26, 1440}) && !isValid({2026, 11, 26, -1}) && !isValid({}));
}

TEST("a time that the zone leaves out moves forward by the gap, of a doubled one the earlier counts")
{
    COMPARE(resolved("2026-03-29T01:59"), "1774745940");
    COMPARE(resolved("2026-03-29T02:30"), "1774747800"); // 03:30 in summer
    COMPARE(resolved("2026-03-29T03:30"), "1774747800");
    COMPARE(resolved("2026-10-25T02:30"), "1792888200"); // still in summer
    COMPARE(resolved("2026-10-25T03:00"), "1792893600");
    COMPARE(resolved("2026-11-26T18:30"), "1795714200");
}

TEST("an instant is the civil time of its zone, also the evening before")
{
    COMPARE(toText(civilTimeAt(1795714200'000, berlin)), "2026-11-26T18:30");
    COMPARE(toText(civilTimeAt(1795714259'999, berlin)), "2026-11-26T18:30");
    COMPARE(toText(civilTimeAt(1795653000'000, [](std::int64_t) { return -8 * kHour; })), "2026-11-25T16:30");
}

TEST("what falls into the quiet hours moves to their end, on the next morning when they cross midnight")
{
    const QuietHours night{21 * 60 + 30, 7 * 60};
    COMPARE(settled("2026-11-26T21:29", night, "2026-11-28T00:00"), "2026-11-26T21:29");
    COMPARE(settled("2026-11-26T21:30", night, "2026-11-28T00:00"), "2026-11-27T07:00");
    COMPARE(settled("2026-12-31T23:59", night, "2027-01-02T00:00"), "2027-01-01T07:00");
    COMPARE(settled("2026-11-27T06:59", night, "2026-11-28T00:00"), "2026-11-27T07:00");
    COMPARE(settled("2026-11-27T07:00", night, "2026-11-28T00:00"), "2026-11-27T07:00");
    const QuietHours noon{12 * 60, 14 * 60};
    COMPARE(settled("2026-11-26T13:00", noon, "2026-11-28T00:00"), "2026-11-26T14:00");
    COMPARE(settled("2026-11-26T14:00", noon, "2026-11-28T00:00"), "2026-11-26T14:00");
    COMPARE(settled("2026-11-26T03:00", QuietHours{60, 60}, "2026-11-28T00:00"), "2026-11-26T03:00");
    COMPARE(settled("2026-11-26T03:00", std::nullopt, "2026-11-28T00:00"), "2026-11-26T03:00");
}

TEST("what is expired by then has no time at all")
{
    const QuietHours night{21 * 60 + 30, 7 * 60};
    COMPARE(settled("2026-11-26T21:00", night, "2026-11-26T21:01"), "2026-11-26T21:00");
    COMPARE(settled("2026-11-26T21:00", night, "2026-11-26T21:00"), "expired");
    COMPARE(settled("2026-11-26T22:00", night, "2026-11-27T07:00"), "expired");
    COMPARE(settled("2026-11-26T22:00", night, "2026-11-27T07:01"), "2026-11-27T07:00");
}
