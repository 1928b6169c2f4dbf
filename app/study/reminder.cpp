// SPDX-License-Identifier: Apache-2.0
// Names, ids and links of reminders.
#include "study/reminder.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sanju::study {

namespace {

template <class Value> struct Name
{
    Value value;
    QLatin1StringView name;
};

constexpr std::array kKinds{
    Name<ReminderKind>{ReminderKind::Daily, QLatin1StringView("daily")},
    Name<ReminderKind>{ReminderKind::MissionBefore, QLatin1StringView("mission-before")},
    Name<ReminderKind>{ReminderKind::MissionDebrief, QLatin1StringView("mission-debrief")},
    Name<ReminderKind>{ReminderKind::Drill, QLatin1StringView("drill")},
};
constexpr std::array kActions{
    Name<ReminderAction>{ReminderAction::Done, QLatin1StringView("done")},
    Name<ReminderAction>{ReminderAction::NoChance, QLatin1StringView("no-chance")},
    Name<ReminderAction>{ReminderAction::Later, QLatin1StringView("later")},
};

template <class Table, class Value> QString nameIn(const Table &table, Value value)
{
    const auto row = std::ranges::find_if(table, [value](const auto &each) { return each.value == value; });
    return row == table.end() ? QString() : QString(row->name);
}

template <class Value, std::size_t N>
std::optional<Value> valueIn(const std::array<Name<Value>, N> &table, const QString &name)
{
    const auto row = std::ranges::find_if(table, [&name](const auto &each) { return each.name == name; });
    return row == table.end() ? std::nullopt : std::optional(row->value);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString reminderKindName(ReminderKind kind)
{
    return nameIn(kKinds, kind);
}

QString reminderActionName(ReminderAction action)
{
    return nameIn(kActions, action);
}

std::optional<ReminderKind> reminderKindFromName(const QString &name)
{
    return valueIn(kKinds, name);
}

std::optional<ReminderAction> reminderActionFromName(const QString &name)
{
    return valueIn(kActions, name);
}

QString reminderId(ReminderKind kind, StudyDay day)
{
    return reminderKindName(kind) + u'/' + day.date().toString(Qt::ISODate);
}

QString reminderId(ReminderKind kind, const MissionId &mission, StudyDay day)
{
    const QString id = reminderKindName(kind) + u'/' + mission.text();
    return kind == ReminderKind::MissionBefore ? id : QString(id + u'/' + day.date().toString(Qt::ISODate));
}

MissionId missionOf(const QString &reminderId)
{
    // Between the kind and, of a debrief, the day: an id from a merged log may hold anything.
    const qsizetype begin = reminderId.indexOf(u'/') + 1;
    const auto kind = reminderKindFromName(reminderId.first(std::max(begin - 1, qsizetype(0))));
    if (kind == ReminderKind::MissionBefore)
        return MissionId(reminderId.sliced(begin));
    const qsizetype end = reminderId.lastIndexOf(u'/');
    if (kind == ReminderKind::MissionDebrief && end > begin)
        return MissionId(reminderId.sliced(begin, end - begin));
    return {};
}

QString reminderLink(const QString &place, const QString &subject, const QString &reminderId)
{
    const QString path = subject.isEmpty() ? place : QString(place + u'/' + encoded(subject));
    return QStringLiteral("sanju://") + path + QStringLiteral("?from=") + encoded(reminderId);
}

} // namespace sanju::study
