// SPDX-License-Identifier: Apache-2.0
// Reads and writes scenes.
#include "course/scene.h"

#include "course/json_cursor.h"

#include <QJsonArray>

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLongest = 600;
constexpr qsizetype kMostActs = 6;
constexpr qsizetype kMostLines = 120;

TimeSpan parseSpan(JsonCursor &json)
{
    TimeSpan span{json.number("from"_L1, 0, kLongest), json.number("to"_L1, 0, kLongest)};
    if (json.has("to"_L1) && span.to <= span.from)
        json.problem("to"_L1, u"\"to\" must be later than \"from\""_s);
    return span;
}

SpokenLine parseLine(JsonCursor &json)
{
    SpokenLine line;
    line.beat = json.idPart("beat"_L1);
    line.time = parseSpan(json);
    line.mouths = json.optionalString("mouths"_L1);
    static const QString kMouths = u"0123o"_s;
    if (std::any_of(line.mouths.begin(), line.mouths.end(), [](QChar mouth) { return !kMouths.contains(mouth); }))
        json.problem("mouths"_L1, u"\"mouths\" holds other signs than 0 1 2 3 o"_s);
    return line;
}

QStringList spokenBeats(const Storyboard &storyboard)
{
    QStringList beats;
    for (const Act &act : storyboard.acts) {
        for (const Beat &beat : act.beats) {
            if (!beat.isSilent())
                beats.append(beat.id);
        }
    }
    return beats;
}

void checkFit(JsonCursor &json, const Scene &scene, const Storyboard &storyboard)
{
    if (scene.acts.size() != storyboard.acts.size())
        json.problem("acts"_L1,
            u"the scene has %1 acts, its storyboard %2"_s.arg(scene.acts.size()).arg(storyboard.acts.size()));
    QStringList beats;
    for (const SpokenLine &line : scene.lines)
        beats.append(line.beat);
    if (beats != spokenBeats(storyboard))
        json.problem("lines"_L1, u"the scene was made from other lines than the storyboard has"_s);
}

void checkOrder(JsonCursor &json, const Scene &scene)
{
    double past = 0;
    for (const SpokenLine &line : scene.lines) {
        if (line.time.from < past)
            json.problem("lines"_L1, u"line \"%1\" begins before the one before it ends"_s.arg(line.beat));
        past = line.time.to;
    }
    if (past > scene.seconds || (!scene.acts.isEmpty() && scene.acts.constLast().to > scene.seconds))
        json.problem("seconds"_L1, u"the scene goes on after its end"_s);
}

QJsonObject toJson(const TimeSpan &span)
{
    return {{u"from"_s, span.from}, {u"to"_s, span.to}};
}

} // namespace

const SpokenLine *Scene::line(const QString &beat) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.beat == beat; });
    return found == lines.end() ? nullptr : &*found;
}

const SpokenLine *Scene::lineAt(double at) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const auto &line) { return line.time.holds(at); });
    return found == lines.end() ? nullptr : &*found;
}

std::optional<Scene> parseScene(const QJsonObject &json, const Storyboard &storyboard, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Scene scene;
    scene.seconds = cursor.number("seconds"_L1, 0, kLongest);
    scene.acts = cursor.list<TimeSpan>("acts"_L1, {1, kMostActs}, parseSpan);
    scene.lines = cursor.list<SpokenLine>("lines"_L1, {1, kMostLines}, parseLine);
    cursor.finish();
    if (problems.size() == before) {
        checkFit(cursor, scene, storyboard);
        checkOrder(cursor, scene);
    }
    if (problems.size() != before)
        return std::nullopt;
    return scene;
}

QJsonObject toJson(const Scene &scene)
{
    QJsonArray acts;
    for (const TimeSpan &act : scene.acts)
        acts.append(toJson(act));
    QJsonArray lines;
    for (const SpokenLine &line : scene.lines) {
        QJsonObject json = toJson(line.time);
        json.insert(u"beat"_s, line.beat);
        if (!line.mouths.isEmpty())
            json.insert(u"mouths"_s, line.mouths);
        lines.append(json);
    }
    return {{u"seconds"_s, scene.seconds}, {u"acts"_s, acts}, {u"lines"_s, lines}};
}

Scene sceneOfFilm(const Storyboard &storyboard)
{
    Scene scene;
    for (const Act &act : storyboard.acts) {
        TimeSpan span{scene.seconds, scene.seconds};
        for (const Beat &beat : act.beats) {
            span.to = std::max(span.to, beat.to);
            if (!beat.isSilent())
                scene.lines.append({beat.id, {beat.from, beat.to}, {}});
        }
        scene.acts.append(span);
        scene.seconds = span.to;
    }
    return scene;
}

} // namespace sanju::course
