// SPDX-License-Identifier: Apache-2.0
// Matches what stood with what was told.
#include "study/reminder_history.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace sanju::study {

namespace {

using namespace Qt::Literals::StringLiterals;

using What = InboxEntry::What;

// Of an id whose reminder is no longer in the set.
ReminderKind kindOf(const QString &id)
{
    return reminderKindFromName(id.section(u'/', 0, 0)).value_or(ReminderKind::Daily);
}

std::optional<ReminderOutcome> outcomeFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto kind = reminderKindFromName(json.value("kind"_L1).toString());
    const auto planned = civilTimeFromIso(json.value("planned"_L1).toString());
    if (!kind || !planned || json.value("id"_L1).toString().isEmpty())
        return std::nullopt;
    ReminderOutcome outcome{
        json.value("id"_L1).toString(), *kind, *planned, std::nullopt, json.value("why"_L1).toString()};
    if (json.value("shown"_L1).isDouble())
        outcome.shown = Instant(Milliseconds(json.value("shown"_L1).toInteger()));
    return outcome;
}

} // namespace

QList<ReminderOutcome> withOutcomes(QList<ReminderOutcome> known, const ReminderSet &stood,
    const QList<InboxEntry> &inbox, Instant now, const QTimeZone &zone)
{
    const auto add = [&](const ReminderOutcome &outcome) {
        const auto found = std::ranges::find(known, outcome.id, &ReminderOutcome::id);
        if (found == known.end())
            known.append(outcome);
        else if (!found->shown && outcome.shown)
            *found = outcome; // it came after all
    };
    for (const InboxEntry &entry : inbox) {
        const bool tells = entry.what == What::Shown || entry.what == What::Blocked;
        if (!tells || entry.id.isEmpty() || entry.id.startsWith(kTrial))
            continue;
        const auto reminder = std::ranges::find(stood.reminders, entry.id, &Reminder::id);
        const CivilTime planned =
            reminder != stood.reminders.cend() ? reminder->at : civilTime(entry.planned.value_or(entry.at), zone);
        add({entry.id, kindOf(entry.id), planned, entry.what == What::Shown ? std::optional(entry.at) : std::nullopt,
            entry.why});
    }
    for (const Reminder &reminder : stood.reminders) {
        if (!reminder.id.startsWith(kTrial) && resolve(reminder.expires, zone) <= now)
            add({reminder.id, reminder.kind, reminder.at, std::nullopt, {}});
    }
    std::ranges::stable_sort(known, {}, &ReminderOutcome::planned);
    if (known.size() > kOutcomesKept)
        known.remove(0, known.size() - kOutcomesKept);
    return known;
}

QByteArray historyFile(const QList<ReminderOutcome> &outcomes)
{
    QByteArray lines;
    for (const ReminderOutcome &outcome : outcomes) {
        QJsonObject json{
            {"id"_L1, outcome.id}, {"kind"_L1, reminderKindName(outcome.kind)}, {"planned"_L1, toIso(outcome.planned)}};
        if (outcome.shown)
            json.insert("shown"_L1, qint64{outcome.shown->time_since_epoch().count()});
        if (!outcome.why.isEmpty())
            json.insert("why"_L1, outcome.why);
        lines += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QList<ReminderOutcome> readHistory(const QByteArray &lines)
{
    QList<ReminderOutcome> outcomes;
    for (const QByteArray &line : lines.split('\n')) {
        if (const auto outcome = outcomeFrom(line))
            outcomes.append(*outcome);
    }
    return outcomes;
}

int missed(const QList<ReminderOutcome> &outcomes, int count)
{
    const auto last = outcomes.last(std::min(qsizetype{count}, outcomes.size()));
    return static_cast<int>(std::ranges::count_if(last, [](const ReminderOutcome &outcome) { return !outcome.shown; }));
}

} // namespace sanju::study
