// SPDX-License-Identifier: Apache-2.0
// Plans of a few reminders, and the times in them.
#pragma once

#include "study/plan_file.h"

#include <QTimeZone>

namespace sanju::platform_test {

inline QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

inline study::CivilTime civil(const QString &iso)
{
    return study::civilTimeFromIso(iso).value();
}

inline Instant at(const QString &iso, const QTimeZone &zone = shanghai())
{
    return study::resolve(civil(iso), zone);
}

inline study::Reminder reminder(const QString &id, const QString &at, const QString &expires,
    const QList<study::ReminderAction> &actions = {study::ReminderAction::Later})
{
    const auto kind = study::reminderKindFromName(id.section(u'/', 0, 0)).value();
    return {id, kind, civil(at), civil(expires), QStringLiteral("4 分钟"), QStringLiteral("1 节新课，5 道复习"),
        study::reminderLink(QStringLiteral("today"), {}, id), actions};
}

// Written in the morning of the day before all reminders here.
inline study::ReminderSet setOf(const QList<study::Reminder> &reminders)
{
    study::ReminderSet set;
    set.written = at(QStringLiteral("2026-11-25T08:00"));
    set.quiet = study::QuietHours{21 * 60 + 30, 7 * 60};
    set.reminders = reminders;
    return set;
}

} // namespace sanju::platform_test
