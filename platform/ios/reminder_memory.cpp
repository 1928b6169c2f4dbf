// SPDX-License-Identifier: Apache-2.0
// The rules by which nothing is shown twice, late, or in the quiet hours.
#include "platform/ios/reminder_memory.h"

#include <algorithm>
#include <cstdio>

namespace sanju::platform::ios {

namespace {

constexpr std::size_t kHandledKept = 600; // counted, not dated: a clock set back forgets none
constexpr std::size_t kHeldByIos = 64;

std::string quoted(const std::string &text)
{
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            json += escape;
        } else {
            json += c;
        }
    }
    return json + '"';
}

} // namespace

std::string toJson(const InboxLine &line)
{
    std::string json =
        "{\"id\":" + quoted(line.id) + ",\"what\":" + quoted(line.what) + ",\"at\":" + std::to_string(line.at);
    if (line.planned)
        json += ",\"planned\":" + std::to_string(*line.planned);
    if (!line.why.empty())
        json += ",\"why\":" + quoted(line.why);
    return json + '}';
}

bool Memory::isHandled(const std::string &id) const
{
    return std::find(handled.begin(), handled.end(), id) != handled.end();
}

void Memory::handle(const std::string &id)
{
    planned.erase(id);
    putOff.erase(id);
    if (isHandled(id))
        return;
    handled.push_back(id);
    if (handled.size() > kHandledKept)
        handled.erase(handled.begin(), handled.end() - kHandledKept);
}

void Memory::putOffTo(const std::string &id, const CivilTime &at)
{
    std::erase(handled, id);
    planned.erase(id); // until iOS has it
    putOff[id] = at;
}

std::optional<InboxLine> noteShown(Memory &memory, const Shown &shown, const InstantOf &instantOf)
{
    if (memory.isHandled(shown.id))
        return std::nullopt;
    memory.handle(shown.id);
    return InboxLine{shown.id, "shown", shown.at, instantOf(shown.planned), {}};
}

std::vector<InboxLine> collect(Memory &memory, const Seen &seen, std::int64_t now, const InstantOf &instantOf)
{
    std::vector<InboxLine> lines;
    for (const Shown &shown : seen.shown) {
        if (const auto line = noteShown(memory, shown, instantOf))
            lines.push_back(*line);
    }
    // The last of those that iOS still has.
    CivilTime last;
    for (const auto &[id, plan] : seen.asked) {
        if (seen.pending.contains(id))
            last = std::max(last, plan.at);
    }
    for (const auto &[id, plan] : seen.asked) {
        const auto still = memory.planned.find(id);
        if (still == memory.planned.end() || !(still->second == plan) || seen.pending.contains(id))
            continue;
        const std::int64_t due = instantOf(plan.at);
        const bool isDue = due <= now;
        if (!plan.why.empty()) {
            if (!isDue)
                continue;
            lines.push_back({id, "blocked", now, due, plan.why});
            memory.planned.erase(id);
        } else if (isDue) {
            // iOS lets go of a request only by showing it: it was shown and swept away.
            memory.handle(id);
            if (seen.allowed)
                lines.push_back({id, "shown", due, due, {}});
            else
                lines.push_back({id, "blocked", now, due, "permission"});
        } else if (plan.at < last) {
            memory.handle(id); // shown before its time, so the clock was set back since
        } else {
            memory.planned.erase(id); // nothing is left of what was planned: another phone, which shall have it anew
        }
    }
    return lines;
}

std::vector<Armed> toArm(Memory &memory, const ReminderSet &set, const CivilTime &now, bool forgetPutOff)
{
    std::vector<Armed> armed;
    std::set<std::string> ids;
    for (const Reminder &reminder : set.reminders) {
        if (reminder.id.empty() || !isValid(reminder.at) || !isValid(reminder.expires))
            continue;
        if (!ids.insert(reminder.id).second || memory.isHandled(reminder.id))
            continue;
        CivilTime wanted = reminder.at;
        if (const auto later = memory.putOff.find(reminder.id); later != memory.putOff.end())
            wanted = std::max(wanted, later->second);
        const auto at = outsideQuiet(wanted, set.quiet, reminder.expires);
        if (at && *at > now)
            armed.push_back({reminder, *at});
    }
    if (forgetPutOff)
        std::erase_if(memory.putOff, [&](const auto &entry) { return !ids.contains(entry.first); });
    const auto staying = static_cast<std::size_t>(
        std::ranges::count_if(memory.putOff, [&](const auto &entry) { return !ids.contains(entry.first); }));

    std::ranges::sort(armed,
        [](const Armed &a, const Armed &b) { return a.at != b.at ? a.at < b.at : a.reminder.id < b.reminder.id; });
    const std::size_t room = kHeldByIos - std::min(staying, kHeldByIos);
    armed.resize(std::min({armed.size(), std::size_t(Reminders::kCapacity), room}));
    return armed;
}

} // namespace sanju::platform::ios
