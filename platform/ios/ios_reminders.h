// SPDX-License-Identifier: Apache-2.0
// The seam between C++ and the local notifications of iOS: plain values, nothing of Qt's and nothing of Apple's.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sanju::platform::ios {

// A time as the learner's own clock shows it, whatever the zone.
struct CivilTime
{
    int year = 0;
    int month = 0;
    int day = 0;
    int minute = 0; // of the day, 0 … 1439

    friend auto operator<=>(const CivilTime &, const CivilTime &) = default;
};

enum class ReminderKind { Daily, MissionBefore, MissionDebrief, Drill };
enum class ReminderAction { Done, NoChance, Later };

struct Reminder
{
    std::string id; // "daily/2026-11-26"; equal on every plan
    ReminderKind kind = ReminderKind::Daily;
    CivilTime at;
    CivilTime expires; // from here on it is no longer shown
    std::string title;
    std::string body;
    std::string link;
    std::vector<ReminderAction> actions;
};

// In minutes of the day. Quiet is from <= minute < to, across midnight when from > to, never when they are equal.
struct QuietHours
{
    int from = 0;
    int to = 0;
};

// What the buttons say; a button without words is left out.
struct ReminderLabels
{
    std::string open;
    std::string done;
    std::string noChance;
    std::string later;
    std::string hidden; // in place of the body, where the learner hides previews on the lock screen
};

struct ReminderSet
{
    std::vector<Reminder> reminders;
    std::optional<QuietHours> quiet;
    int laterMinutes = 60;
    ReminderLabels labels;
};

enum class Permission { Unknown, Denied, Provisional, Granted };

// What the learner did to a notification, perhaps before C++ was up.
struct Launch
{
    std::string reminder;
    std::string what; // "opened", "done", "no-chance", "later", "dismissed": as in the inbox
    std::string link;
};

struct Health
{
    Permission permission = Permission::Unknown;
    bool banners = false;
    bool lockScreen = false;
    bool notificationCenter = false;
    bool sounds = false;
    bool summarised = false; // iOS holds notifications back for its scheduled summary
    int pending = 0;
    int showing = 0;
    std::optional<CivilTime> next;
    std::string trouble; // the last thing that failed, in English; empty when nothing did
};

// How a plan was taken.
struct Outcome
{
    int scheduled = 0;
    int leftOut = 0; // past, expired, already shown, beyond the capacity, or refused
    std::string error;
};

// To be used on the main thread, where every callback comes too. iOS answers late: permission() and health() say what
// was last heard, refresh() asks anew.
class Reminders
{
public:
    // iOS keeps 64 requests, and with more it may show none. Four places are left for what is put off.
    static constexpr int kCapacity = 60;

    virtual ~Reminders() = default;

    // Everything planned before is replaced; one that was shown or answered never comes again. A reminder that was put
    // off keeps its later time while it is in the plan. When it is not, it goes, and so does what shows of no longer
    // planned ones; unless the app is in the background, where iOS starts it for an answer and the learner is not in
    // it.
    virtual void replaceAll(const ReminderSet &set, std::function<void(const Outcome &)> taken) = 0;
    virtual Permission permission() const = 0;
    // Asks the learner, once; after a refusal iOS answers by itself. With the permission the last plan is taken again.
    virtual void requestPermission(std::function<void(Permission)> answered) = 0;
    // What happened before anyone listened comes first, each once. An empty function stops listening.
    virtual void onLaunch(std::function<void(const Launch &)> launched) = 0;
    virtual Health health() const = 0;
    // Also writes into the inbox what was shown since; to be called at start and on coming back.
    virtual void refresh(std::function<void(const Health &)> heard) = 0;
};

std::unique_ptr<Reminders> makeReminders();

// Holds inbox.jsonl, and state.json, which is nobody else's business. It is there, and is in no backup.
std::string remindersFolder();

} // namespace sanju::platform::ios
