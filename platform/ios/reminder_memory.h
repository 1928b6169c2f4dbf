// SPDX-License-Identifier: Apache-2.0
// What the native side remembers of reminders from one start to the next, and what follows from it. No clock, no files.
#pragma once

#include "platform/ios/reminder_times.h"

#include <map>
#include <set>

namespace sanju::platform::ios {

// One line of inbox.jsonl.
struct InboxLine
{
    std::string id;
    std::string what;
    std::int64_t at = 0;
    std::optional<std::int64_t> planned;
    std::string why;
};

std::string toJson(const InboxLine &line);

struct Planned
{
    CivilTime at;
    std::string why; // empty: iOS has it; else what blocks it

    friend bool operator==(const Planned &, const Planned &) = default;
};

struct Memory
{
    std::vector<std::string> handled; // shown or answered, the newest last: they never come again
    std::map<std::string, CivilTime> putOff;
    std::map<std::string, Planned> planned;

    bool isHandled(const std::string &id) const;
    void handle(const std::string &id);
    void putOffTo(const std::string &id, const CivilTime &at);
};

struct Shown
{
    std::string id;
    std::int64_t at = 0; // when
    CivilTime planned;
};

// What iOS has of ours.
struct Seen
{
    std::map<std::string, Planned> asked; // what was planned when iOS was asked; it answers late
    std::set<std::string> pending;
    std::vector<Shown> shown;
    bool allowed = false;
};

using InstantOf = std::function<std::int64_t(const CivilTime &)>;

// That a reminder was shown: its line, once.
std::optional<InboxLine> noteShown(Memory &memory, const Shown &shown, const InstantOf &instantOf);

// What became of the planned ones since: the lines to write.
std::vector<InboxLine> collect(Memory &memory, const Seen &seen, std::int64_t now, const InstantOf &instantOf);

struct Armed
{
    Reminder reminder;
    CivilTime at;
};

// Those of a plan that are to be handed to iOS, soonest first, as many as there is room for. What was put off and is
// not in the plan is forgotten, if so wanted; else its request stays.
std::vector<Armed> toArm(Memory &memory, const ReminderSet &set, const CivilTime &now, bool forgetPutOff);

} // namespace sanju::platform::ios
