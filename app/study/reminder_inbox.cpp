// SPDX-License-Identifier: Apache-2.0
// Lines of JSON to entries, entries to answers.
#include "study/reminder_inbox.h"

#include "study/missions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace sanju::study {

namespace {

using namespace Qt::Literals::StringLiterals;

using What = InboxEntry::What;

// In the order of What.
constexpr std::array kWhats{
    "shown"_L1, "done"_L1, "no-chance"_L1, "later"_L1, "dismissed"_L1, "opened"_L1, "blocked"_L1};

qint64 count(Instant instant)
{
    return instant.time_since_epoch().count();
}

std::optional<Instant> instantIn(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(Instant(Milliseconds(value.toInteger()))) : std::nullopt;
}

std::optional<InboxEntry> entryFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto what = std::ranges::find(kWhats, json.value("what"_L1).toString());
    const std::optional<Instant> at = instantIn(json, "at"_L1);
    if (what == kWhats.end() || !at)
        return std::nullopt;
    InboxEntry entry{json.value("id"_L1).toString(), static_cast<What>(what - kWhats.begin()), *at,
        instantIn(json, "planned"_L1), json.value("why"_L1).toString()};
    return entry.id.isEmpty() && entry.what != What::Blocked ? std::nullopt : std::optional(entry);
}

std::optional<Outcome> outcomeOf(const InboxEntry &entry)
{
    if (entry.what == What::Done)
        return Outcome::Done;
    return entry.what == What::NoChance ? std::optional(Outcome::NoMoment) : std::nullopt;
}

// A debrief sets the day of the next question; one of the same day or later has this answer in it already.
bool isKept(const ChosenMission &mission, StudyDay said)
{
    return mission.outcome && mission.askDay.plus(-kAskAgainDays) >= said;
}

} // namespace

QByteArray inboxLine(const InboxEntry &entry)
{
    QJsonObject json{
        {"id"_L1, entry.id},
        {"what"_L1, QString(kWhats.at(static_cast<std::size_t>(entry.what)))},
        {"at"_L1, count(entry.at)},
    };
    if (entry.planned)
        json.insert("planned"_L1, count(*entry.planned));
    if (!entry.why.isEmpty())
        json.insert("why"_L1, entry.why);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QList<InboxEntry> readInbox(const QByteArray &lines)
{
    QList<InboxEntry> entries;
    QSet<QByteArray> known;
    for (const QByteArray &line : lines.split('\n')) {
        const std::optional<InboxEntry> entry = entryFrom(line);
        if (!entry)
            continue;
        const QByteArray key = inboxLine({entry->id, entry->what, entry->at});
        if (known.contains(key))
            continue;
        known.insert(key);
        entries.append(*entry);
    }
    return entries;
}

QList<MissionDebriefed> answersIn(const QList<InboxEntry> &entries, const Learner &learner, const QTimeZone &zone)
{
    QList<MissionDebriefed> answers;
    for (const InboxEntry &entry : entries) {
        const std::optional<Outcome> outcome = outcomeOf(entry);
        const ChosenMission *mission = outcome ? findMission(learner, missionOf(entry.id)) : nullptr;
        if (!mission || !mission->isOpen())
            continue;
        if (outcome != Outcome::Done && isKept(*mission, studyDay(entry.at, zone)))
            continue;
        const auto said = std::ranges::find(answers, mission->id, &MissionDebriefed::mission);
        if (said == answers.end())
            answers.append({mission->id, *outcome, mission->reply});
        else if (said->outcome != Outcome::Done)
            said->outcome = *outcome;
    }
    return answers;
}

} // namespace sanju::study
