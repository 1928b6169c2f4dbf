// SPDX-License-Identifier: Apache-2.0
// The files of the native side, and its clock: inbox.jsonl, which C++ ingests, and state.json.
#pragma once

#include "platform/ios/reminder_memory.h"

namespace sanju::platform::ios {

// Used on the main thread only.
class ReminderStore
{
public:
    using Clock = std::function<std::int64_t()>; // milliseconds since 1970

    ReminderStore(); // the app's own folder, the phone's clock
    ReminderStore(std::string folder, Clock clock);

    const std::string &folder() const { return m_folder; }
    std::int64_t now() const { return m_clock(); }
    CivilTime civilNow() const { return civilTime(now()); }
    CivilTime civilTime(std::int64_t milliseconds) const; // in the phone's zone
    std::int64_t instant(const CivilTime &time) const;

    Memory &memory() { return m_memory; }
    void save();
    // Each line at once and whole, on the disk before this returns.
    void append(const std::vector<InboxLine> &lines);

    // The last thing that could not be done.
    const std::string &trouble() const { return m_trouble; }
    void setTrouble(std::string what) { m_trouble = std::move(what); }

private:
    void load();

    std::string m_folder;
    Clock m_clock;
    Memory m_memory;
    std::string m_trouble;
};

// One a process: notifications are answered before anything of C++ is made.
ReminderStore &reminderStore();
void setReminderStore(std::unique_ptr<ReminderStore> store);

} // namespace sanju::platform::ios
