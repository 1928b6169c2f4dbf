// SPDX-License-Identifier: Apache-2.0
// inbox.jsonl: what became of reminders while the app was closed, a line each. Bytes in and out.
#pragma once

#include "study/learner.h"
#include "study/reminder.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QTimeZone;

namespace sanju::study {

struct InboxEntry
{
    enum class What { Shown, Done, NoChance, Later, Dismissed, Opened, Blocked };

    QString id; // of the reminder; may be empty for Blocked
    What what = What::Shown;
    Instant at;
    std::optional<Instant> planned = {}; // Shown: when it should have come
    QString why = {};                    // Blocked: permission, channel, plan, expired

    friend bool operator==(const InboxEntry &, const InboxEntry &) = default;
};

// With its line end.
QByteArray inboxLine(const InboxEntry &entry);

// In the order of the file, each once by reminder, what and when. A line that cannot be read is left out: the last one
// may be torn.
QList<InboxEntry> readInbox(const QByteArray &lines);

// The answers in it, for missions that are still open: what to append to the log. Of several answers about one mission
// the last one counts, but what was done stays done. Reading the same inbox once more, be it days after they were
// appended, gives none: a "no moment" counts only when the mission was not asked about since.
QList<MissionDebriefed> answersIn(const QList<InboxEntry> &entries, const Learner &learner, const QTimeZone &zone);

} // namespace sanju::study
