// SPDX-License-Identifier: Apache-2.0
// A phone with the app on it, for tests: starting, planning, time passing, and what lies in the inbox.
#pragma once

#import "platform/ios/ios_reminders.h"
#import "platform/ios/reminder_store.h"

#import "doubles/daemon.h"
#import "test.h"

struct Phone
{
    explicit Phone(const char *now = "2026-11-26T12:00", const char *zone = "Asia/Shanghai");
    ~Phone();

    void start(bool inBackground = false); // the app, with its files as they are
    void stop();
    void setZone(const char *zone);
    void setClock(const char *now); // nothing comes due by that
    void passTo(const char *time);
    bool press(const std::string &reminder, NSString *action);

    sanju::platform::ios::Outcome plan(const sanju::platform::ios::ReminderSet &set);
    sanju::platform::ios::Outcome plan(std::vector<sanju::platform::ios::Reminder> reminders);
    sanju::platform::ios::Health refresh();

    std::int64_t instant(const char *time) const;
    std::string dueOf(const std::string &reminder) const; // in the zone of now; empty when it is not pending
    std::string folder() const;
    std::vector<std::string> inbox() const;
    void emptyInbox() const;

    std::unique_ptr<sanju::platform::ios::Reminders> reminders;
    std::vector<std::string> launches; // "id what link"
};

sanju::platform::ios::CivilTime civil(const char *time);
// A daily reminder, unless the id says otherwise, that expires at midnight.
sanju::platform::ios::Reminder reminder(const std::string &id, const char *at, const char *expires = nullptr);
sanju::platform::ios::ReminderSet setOf(std::vector<sanju::platform::ios::Reminder> reminders);
std::string readFile(const std::string &path);
void writeFile(const std::string &path, const std::string &text);
