// SPDX-License-Identifier: Apache-2.0
// Reminders to JSON and back.
#include "study/plan_file.h"

#include "study/reminder_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sanju::study {

namespace {

using namespace Qt::Literals::StringLiterals;

QString languageCode(course::Language language)
{
    return language == course::Language::English ? u"en"_s : u"zh"_s;
}

// nullopt when it is broken.
std::optional<Reminder> reminderFrom(const QJsonObject &json, ReminderKind kind)
{
    const auto at = civilTimeFromIso(json.value("at"_L1).toString());
    const auto expires = civilTimeFromIso(json.value("expires"_L1).toString());
    Reminder reminder;
    reminder.id = json.value("id"_L1).toString();
    if (reminder.id.isEmpty() || !at || !expires)
        return std::nullopt;
    reminder.kind = kind;
    reminder.at = *at;
    reminder.expires = *expires;
    reminder.title = json.value("title"_L1).toString();
    reminder.body = json.value("body"_L1).toString();
    reminder.link = json.value("link"_L1).toString();
    const QJsonArray actions = json.value("actions"_L1).toArray();
    for (const auto &action : actions) {
        if (const auto known = reminderActionFromName(action.toString()))
            reminder.actions.append(*known);
    }
    reminder.exact = json.value("exact"_L1).toBool();
    return reminder;
}

bool isMinuteOfDay(int minute)
{
    return minute >= 0 && minute < kMinutesOfDay;
}

} // namespace

QJsonObject toJson(const Reminder &reminder)
{
    QJsonArray actions;
    for (const ReminderAction action : reminder.actions)
        actions.append(reminderActionName(action));
    QJsonObject json{
        {"id"_L1, reminder.id},
        {"kind"_L1, reminderKindName(reminder.kind)},
        {"channel"_L1, channelOf(reminder.kind)},
        {"at"_L1, toIso(reminder.at)},
        {"expires"_L1, toIso(reminder.expires)},
        {"title"_L1, reminder.title},
        {"body"_L1, reminder.body},
        {"link"_L1, reminder.link},
        {"actions"_L1, actions},
    };
    if (reminder.exact)
        json.insert("exact"_L1, true);
    return json;
}

QByteArray planFile(const ReminderSet &set)
{
    QJsonObject labels;
    for (const QString &action : {u"done"_s, u"no-chance"_s, u"later"_s, u"open"_s})
        labels.insert(action, reminderLabel(action, set.language));
    QJsonArray channels;
    const QStringList known = reminderChannels();
    for (const QString &channel : known)
        channels.append(QJsonObject{{"id"_L1, channel}, {"name"_L1, channelName(channel, set.language)}});
    QJsonArray reminders;
    for (const Reminder &reminder : set.reminders)
        reminders.append(toJson(reminder));

    QJsonObject json{
        {"version"_L1, kPlanFileVersion},
        {"written"_L1, static_cast<qint64>(set.written.time_since_epoch().count())},
        {"language"_L1, languageCode(set.language)},
        {"laterMinutes"_L1, set.laterMinutes},
        {"labels"_L1, labels},
        {"channels"_L1, channels},
        {"reminders"_L1, reminders},
    };
    if (set.quiet)
        json.insert("quiet"_L1, QJsonObject{{"from"_L1, set.quiet->from}, {"to"_L1, set.quiet->to}});
    return QJsonDocument(json).toJson();
}

Result<ReminderSet> readPlanFile(const QByteArray &bytes)
{
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadInput, error.errorString());
    if (json.value("version"_L1).toInt() != kPlanFileVersion)
        return failure(
            json.value("version"_L1).toInt() > kPlanFileVersion ? ErrorKind::NewerFormat : ErrorKind::BadInput,
            u"version"_s);
    if (!json.value("reminders"_L1).isArray())
        return failure(ErrorKind::BadInput, u"reminders"_s);

    ReminderSet set;
    set.written = Instant(Milliseconds(json.value("written"_L1).toInteger()));
    set.language =
        json.value("language"_L1).toString() == "en"_L1 ? course::Language::English : course::Language::Chinese;
    set.laterMinutes = std::max(1, json.value("laterMinutes"_L1).toInt(set.laterMinutes));
    if (const QJsonObject quiet = json.value("quiet"_L1).toObject(); !quiet.isEmpty()) {
        set.quiet = QuietHours{quiet.value("from"_L1).toInt(-1), quiet.value("to"_L1).toInt(-1)};
        // Better no reminder than one at night.
        if (!isMinuteOfDay(set.quiet->from) || !isMinuteOfDay(set.quiet->to))
            return failure(ErrorKind::BadInput, u"quiet"_s);
    }
    const QJsonArray reminders = json.value("reminders"_L1).toArray();
    for (const auto &value : reminders) {
        const QJsonObject object = value.toObject();
        const auto kind = reminderKindFromName(object.value("kind"_L1).toString());
        if (!kind && object.contains("kind"_L1))
            continue; // of a newer app
        const std::optional<Reminder> reminder = kind ? reminderFrom(object, *kind) : std::nullopt;
        if (!reminder)
            return failure(ErrorKind::BadInput, u"reminder "_s + object.value("id"_L1).toString());
        set.reminders.append(*reminder);
    }
    return set;
}

} // namespace sanju::study
