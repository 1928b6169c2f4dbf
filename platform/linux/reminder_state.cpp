// SPDX-License-Identifier: Apache-2.0
// State to JSON and back.
#include "platform/linux/reminder_state.h"

#include "study/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sanju::platform {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue number(Instant instant)
{
    return qint64{instant.time_since_epoch().count()};
}

Instant instantIn(const QJsonValue &value)
{
    return Instant(Milliseconds(value.toInteger()));
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        strings.append(each.toString());
    return strings;
}

// By way of a plan, which knows how to read one.
std::optional<study::Reminder> reminderFrom(const QJsonValue &json)
{
    const QJsonObject plan{{"version"_L1, study::kPlanFileVersion}, {"reminders"_L1, QJsonArray{json}}};
    const auto set = study::readPlanFile(QJsonDocument(plan).toJson());
    return set && !set->reminders.isEmpty() ? std::optional(set->reminders.constFirst()) : std::nullopt;
}

void addNewest(QStringList &ids, const QString &id)
{
    ids.removeAll(id);
    ids.append(id);
    if (ids.size() > ReminderState::kKept)
        ids.remove(0, ids.size() - ReminderState::kKept);
}

} // namespace

void ReminderState::handle(const QString &id)
{
    addNewest(handled, id);
}

void ReminderState::tell(const QString &id)
{
    addNewest(told, id);
}

QByteArray stateFile(const ReminderState &state)
{
    QJsonArray putOff;
    for (const PutOff &each : state.putOff) {
        putOff.append(QJsonObject{{"reminder"_L1, study::toJson(each.reminder)}, {"since"_L1, number(each.since)},
            {"until"_L1, number(each.until)}});
    }
    const QJsonObject json{
        {"version"_L1, 1},
        {"handled"_L1, QJsonArray::fromStringList(state.handled)},
        {"told"_L1, QJsonArray::fromStringList(state.told)},
        {"putOff"_L1, putOff},
        {"planFault"_L1, state.planFault},
    };
    return QJsonDocument(json).toJson();
}

std::optional<ReminderState> readStateFile(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ReminderState();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.value("handled"_L1).isArray())
        return std::nullopt;
    ReminderState state;
    state.handled = stringsIn(json.value("handled"_L1));
    state.told = stringsIn(json.value("told"_L1));
    state.planFault = json.value("planFault"_L1).toString();
    const QJsonArray putOff = json.value("putOff"_L1).toArray();
    for (const auto &value : putOff) {
        const QJsonObject each = value.toObject();
        if (const auto reminder = reminderFrom(each.value("reminder"_L1)))
            state.putOff.append({*reminder, instantIn(each.value("since"_L1)), instantIn(each.value("until"_L1))});
    }
    return state;
}

} // namespace sanju::platform
