// SPDX-License-Identifier: Apache-2.0
// For systems that cannot remind, and to begin a new platform from: says that nothing will come.
#pragma once

#include "study/reminder_backend.h"

namespace sanju::platform {

class NoReminders final : public study::ReminderBackend
{
public:
    // `link`: what the app was started with.
    explicit NoReminders(QString link = {});

    Result<void> replaceAll(const study::ReminderSet &) override { return {}; }
    study::ReminderPermission permission() const override { return study::ReminderPermission::Denied; }
    void requestPermission(const PermissionHandler &done) override { done(permission()); }
    void onLaunch(const LaunchHandler &opened) override;
    study::ReminderHealth health() const override;

private:
    QString m_link;
};

} // namespace sanju::platform
