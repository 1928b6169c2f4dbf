// SPDX-License-Identifier: Apache-2.0
// Reads storyboards.
#include "course/storyboard.h"

#include "course/json_cursor.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSpokenCharactersPerSecond = 4;
constexpr double kShortestPause = 0.1;
constexpr double kLongestPause = 10;
constexpr double kLongestFilm = 600;

// In the order of Act::Kind.
QStringList actWords()
{
    return {u"wrong"_s, u"right"_s, u"neutral"_s};
}

void checkCast(JsonCursor &json, QLatin1StringView key, const QString &id, const QStringList &cast)
{
    if (!id.isEmpty() && !cast.contains(id))
        json.problem(key, u"\"%1\" is not in this storyboard: add the id to \"cast\" or change it"_s.arg(id));
}

// What a storyboard is read against: its cast, and whether people or puppets play it.
struct Stage
{
    QStringList cast;
    bool filmed = false;
};

QString optionalWord(JsonCursor &json, QLatin1StringView key, const QStringList &allowed)
{
    if (json.has(key))
        return json.word(key, allowed);
    json.ignore(key);
    return {};
}

// A film shows by itself how people look; a drawing has to be told.
void parsePlay(JsonCursor &json, const Stage &stage, Beat &beat)
{
    if (stage.filmed) {
        beat.from = json.number("from"_L1, 0, kLongestFilm);
        beat.to = json.number("to"_L1, 0, kLongestFilm);
        if (json.has("to"_L1) && beat.to <= beat.from)
            json.problem("to"_L1, u"\"to\" must be later than \"from\": both are seconds into the film"_s);
        return;
    }
    beat.emotion = json.word("emotion"_L1, emotions());
    beat.gesture = json.word("gesture"_L1, gestures());
    beat.emote = optionalWord(json, "emote"_L1, emotes());
    if (json.has("pause"_L1))
        beat.pauseSeconds = json.number("pause"_L1, kShortestPause, kLongestPause);
    else
        json.ignore("pause"_L1);
    beat.pinyin = json.optionalString("pinyin"_L1);
}

void parseSpeech(JsonCursor &json, const Stage &stage, Beat &beat)
{
    beat.speaker = json.idPart("say"_L1);
    checkCast(json, "say"_L1, beat.speaker, stage.cast);
    beat.line = json.textHere();
    parsePlay(json, stage, beat);
    beat.mark = json.optionalText("mark"_L1);
    beat.moment = json.optionalFlag("moment"_L1);
}

QMap<QString, QString> parseOthers(JsonCursor &json, const QStringList &cast)
{
    QMap<QString, QString> others;
    if (!json.has("others"_L1)) {
        json.ignore("others"_L1);
        return others;
    }
    json.object("others"_L1, [&](JsonCursor &entry) {
        // The cast are the keys known here, so a stranger is reported as an unknown key.
        for (const QString &id : cast) {
            const QByteArray key = id.toLatin1();
            const QLatin1StringView name(key);
            if (entry.has(name))
                others.insert(id, entry.word(name, emotions()));
            else
                entry.ignore(name);
        }
    });
    return others;
}

Beat parseBeat(JsonCursor &json, const Stage &stage)
{
    Beat beat;
    beat.id = json.idPart("id"_L1);
    if (json.has("say"_L1))
        parseSpeech(json, stage, beat);
    else if (json.has("pause"_L1))
        beat.pauseSeconds = json.number("pause"_L1, kShortestPause, kLongestPause);
    else
        json.problem(u"beat \"%1\" needs \"say\" with a cast id, or \"pause\" with seconds"_s.arg(beat.id));
    beat.others = parseOthers(json, stage.cast);
    return beat;
}

// Where the scene breaks is the lesson's own question, so it must be marked, seen, and asked about.
void checkMoments(JsonCursor &json, const Act &act, bool filmed)
{
    const auto moments =
        std::count_if(act.beats.begin(), act.beats.end(), [](const Beat &beat) { return beat.moment; });
    if (act.kind == Act::Kind::Wrong && moments != 1)
        json.problem("beats"_L1, u"a wrong act needs \"moment: true\" on exactly one beat; it has %1"_s.arg(moments));
    if (act.kind != Act::Kind::Wrong && moments > 0)
        json.problem("beats"_L1, u"\"moment\" belongs in a wrong act: take it out here"_s);
    const bool cut = !act.beats.isEmpty() && !act.beats.constLast().isSilent();
    if (act.kind == Act::Kind::Wrong && cut && !filmed)
        json.problem("beats"_L1, u"a wrong act ends with a silent beat: add {id: ..., pause: 1}"_s);
}

Act parseAct(JsonCursor &json, const Stage &stage)
{
    Act act;
    const QString kind = json.word("kind"_L1, actWords());
    act.kind = static_cast<Act::Kind>(std::max<qsizetype>(0, actWords().indexOf(kind)));
    act.beats = json.list<Beat>("beats"_L1, {1, 20}, [&](JsonCursor &entry) { return parseBeat(entry, stage); });
    if (kind == "wrong"_L1)
        act.ask = json.text("ask"_L1, u"a wrong act needs \"ask\": the question while the scene stands still"_s);
    else
        act.ask = json.optionalText("ask"_L1);
    if (!kind.isEmpty())
        checkMoments(json, act, stage.filmed);
    return act;
}

void checkBeatIds(JsonCursor &json, const QList<Act> &acts)
{
    QSet<QString> earlier;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        QSet<QString> here;
        for (const Beat &beat : acts.at(i).beats) {
            if (earlier.contains(beat.id) && !beat.id.isEmpty())
                json.problem(
                    "acts"_L1, i, u"beat id \"%1\" is used in an earlier act too: give each its own"_s.arg(beat.id));
            here.insert(beat.id);
        }
        earlier.unite(here);
    }
}

} // namespace

QStringList emotions()
{
    return {u"neutral"_s, u"warm"_s, u"happy"_s, u"angry"_s, u"firm"_s, u"sad"_s, u"worried"_s, u"surprised"_s};
}

QStringList gestures()
{
    return {u"idle"_s, u"explain"_s, u"open"_s, u"palm"_s, u"point"_s, u"think"_s, u"crossed"_s, u"facepalm"_s,
        u"thumb"_s, u"paper"_s, u"chest"_s, u"phone"_s};
}

QStringList emotes()
{
    return {u"anger"_s, u"question"_s, u"dots"_s, u"idea"_s, u"sweat"_s};
}

QStringList sets()
{
    return {u"meeting-room"_s, u"office"_s, u"warehouse"_s, u"workshop"_s, u"corridor"_s, u"phone-call"_s};
}

std::optional<Storyboard> parseStoryboard(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Storyboard storyboard;
    storyboard.id = cursor.idPart("id"_L1);
    storyboard.title = cursor.text("title"_L1);
    storyboard.cast = cursor.idParts("cast"_L1, {2, 3});
    storyboard.film = cursor.optionalString("film"_L1);
    const Stage stage{storyboard.cast, !storyboard.film.isEmpty()};
    storyboard.set = stage.filmed ? optionalWord(cursor, "set"_L1, sets()) : cursor.word("set"_L1, sets());
    storyboard.acts = cursor.list<Act>("acts"_L1, {1, 6}, [&](JsonCursor &entry) { return parseAct(entry, stage); });
    checkBeatIds(cursor, storyboard.acts);
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return storyboard;
}

int estimatedSeconds(const Storyboard &storyboard)
{
    double seconds = 0;
    for (const Act &act : storyboard.acts) {
        for (const Beat &beat : act.beats) {
            const auto spoken =
                std::count_if(beat.line.zh.begin(), beat.line.zh.end(), [](QChar c) { return c.isLetterOrNumber(); });
            seconds += static_cast<double>(spoken) / kSpokenCharactersPerSecond + beat.pauseSeconds;
        }
    }
    return static_cast<int>(std::lround(seconds));
}

} // namespace sanju::course
