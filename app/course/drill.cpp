// SPDX-License-Identifier: Apache-2.0
// Reads drills.
#include "course/drill.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

// The boxes of a reference, by kind.
QList<QLatin1StringView> boxesOf(DrillKind kind)
{
    switch (kind) {
    case DrillKind::ThreeBoxes:
        return {"saw"_L1, "caused"_L1, "wish"_L1};
    case DrillKind::Prepare:
        return {"goal"_L1, "least"_L1, "cares"_L1, "opening"_L1};
    default:
        return {"say"_L1};
    }
}

QList<Reference> parseReferences(JsonCursor &json, DrillKind kind)
{
    return json.list<Reference>("references"_L1, {2, 3}, [kind](JsonCursor &entry) {
        Reference reference;
        for (const QLatin1StringView box : boxesOf(kind))
            reference.parts.append(entry.text(box));
        reference.note = entry.text("note"_L1);
        return reference;
    });
}

// "a/b & c": no word between the marks is left out, for an empty one stands in every text.
bool isWhole(const QString &words)
{
    const QStringList groups = words.split(u'&');
    return std::ranges::all_of(groups, [](const QString &group) {
        const QStringList either = group.split(u'/');
        return std::ranges::none_of(either, [](const QString &word) { return word.trimmed().isEmpty(); });
    });
}

QList<Listening::Point> parsePoints(JsonCursor &json)
{
    if (!json.has("points"_L1)) {
        json.ignore("points"_L1);
        return {};
    }
    return json.list<Listening::Point>("points"_L1, {3, 5}, [](JsonCursor &entry) {
        Listening::Point point;
        point.label = entry.text("label"_L1);
        point.must = entry.optionalFlag("must"_L1);
        point.words = entry.text("words"_L1);
        if (!point.words.isEmpty() && (!isWhole(point.words.zh) || !isWhole(point.words.en)))
            entry.problem("words"_L1, u"a word is missing beside a / or an &: write a/b & c"_s);
        return point;
    });
}

Task parseTask(JsonCursor &json, DrillKind kind)
{
    switch (kind) {
    case DrillKind::ThreeBoxes:
    case DrillKind::Praise:
    case DrillKind::Prepare:
        return Writing{{}, parseReferences(json, kind)};
    case DrillKind::Rewrite: {
        const Text bad = json.text("bad"_L1, u"a sentence to say better needs \"bad\": what somebody blurted out"_s);
        return Writing{bad, parseReferences(json, kind)};
    }
    case DrillKind::PraiseRound:
        return PraiseRound{json.list<PraiseRound::Act>("cards"_L1, {5, 5}, [](JsonCursor &entry) {
            return PraiseRound::Act{entry.text("act"_L1), entry.text("to"_L1), entry.text("say"_L1)};
        })};
    case DrillKind::FactOrJudgement: {
        Deck deck{json.list<Deck::Card>("cards"_L1, {8, 12}, [](JsonCursor &entry) {
            return Deck::Card{entry.text("say"_L1), entry.flag("fact"_L1), entry.text("why"_L1)};
        })};
        const auto facts = std::ranges::count_if(deck.cards, &Deck::Card::fact);
        if (!deck.cards.isEmpty() && (facts < 3 || deck.cards.size() - facts < 3))
            json.problem("cards"_L1, u"at least three facts and three judgements, or one can guess"_s);
        return deck;
    }
    case DrillKind::Restate: {
        Listening listening;
        listening.speaker = json.text("speaker"_L1);
        listening.passage = json.texts("passage"_L1, {4, 12});
        listening.points = parsePoints(json);
        listening.references = parseReferences(json, kind);
        return listening;
    }
    case DrillKind::Speak:
        return Speaking{json.text("cue"_L1), parseReferences(json, kind)};
    case DrillKind::Dialogue:
        return parseDialogue(json);
    case DrillKind::Game:
        return Game{json.texts("debrief"_L1, {2, 4})};
    }
    return Writing();
}

} // namespace

QString Listening::source(Language language) const
{
    QStringList lines;
    for (const Text &line : passage)
        lines.append(line.in(language));
    return lines.join(language == Language::English ? u" "_s : QString());
}

QList<Reference> referencesOf(const Scenario &scenario)
{
    return std::visit(
        [](const auto &task) {
            if constexpr (requires { task.references; })
                return task.references;
            else
                return QList<Reference>();
        },
        scenario.task);
}

QStringList drillKinds()
{
    return {u"three-boxes"_s, u"rewrite"_s, u"praise"_s, u"prepare"_s, u"praise-round"_s, u"fact-or-judgement"_s,
        u"restate"_s, u"speak"_s, u"dialogue"_s, u"game"_s};
}

QStringList gameNames()
{
    return {u"folding"_s, u"blind-walk"_s, u"auction"_s, u"wall"_s};
}

std::optional<Drill> parseDrill(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Drill drill;
    drill.id = DrillId(cursor.idPart("id"_L1));
    const QString kind = cursor.word("kind"_L1, drillKinds());
    drill.kind = static_cast<DrillKind>(std::max<qsizetype>(0, drillKinds().indexOf(kind)));
    drill.title = cursor.text("title"_L1);
    drill.about = cursor.text("about"_L1);
    for (const QString &id : cursor.ids("after"_L1, {1, 8}))
        drill.after.append(LessonId(id));
    const auto belongs = [&cursor](QLatin1StringView key, bool here, const QString &where) {
        if (cursor.has(key) && !here)
            cursor.problem(key, u"only a drill of kind %1 has \"%2\": take it out"_s.arg(where, key));
        if (!here)
            cursor.ignore(key);
        return here;
    };
    if (belongs("checks"_L1, drill.kind == DrillKind::Speak, u"speak"_s))
        drill.checks = cursor.texts("checks"_L1, {4, 4});
    if (belongs("game"_L1, drill.kind == DrillKind::Game, u"game"_s))
        drill.game = cursor.word("game"_L1, gameNames());
    const qsizetype least = drill.kind == DrillKind::Game ? 1 : 3;
    drill.scenarios = cursor.list<Scenario>("scenarios"_L1, {least, 60}, [&](JsonCursor &entry) {
        const ScenarioId id(drill.id.text() + u'/' + entry.idPart("id"_L1));
        const Text scene = entry.text("scene"_L1);
        return Scenario{id, scene, parseTask(entry, drill.kind)};
    });
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return drill;
}

} // namespace sanju::course
