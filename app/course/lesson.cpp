// SPDX-License-Identifier: Apache-2.0
// Reads lessons as authors write them.
#include "course/lesson.h"

#include "course/json_cursor.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Count kKeywords{1, 20};
constexpr double kCharactersPerSecond = 5;
// Thinking, beyond reading: our own estimates, to be replaced by measured times.
constexpr int kSecondsToThink = 5;
constexpr int kSecondsToComposeMission = 20;
constexpr int kSecondsPerPage = 2;

void parseHead(JsonCursor &json, Lesson &lesson)
{
    lesson.id = LessonId(json.id("id"_L1));
    lesson.code = json.string("code"_L1);
    static const QRegularExpression form(u"^[0-9]{1,2}-[0-9]{2}$"_s);
    if (!lesson.code.isEmpty() && !form.match(lesson.code).hasMatch())
        json.problem(
            "code"_L1, u"\"%1\" is not a code: write the unit, a hyphen and two digits (4-02)"_s.arg(lesson.code));
    lesson.core = json.flag("core"_L1);
    lesson.title = json.text("title"_L1);
    for (const QString &id : json.optionalIds("after"_L1, {0, 5})) {
        if (LessonId(id) == lesson.id)
            json.problem("after"_L1, u"a lesson cannot come after itself: take \"%1\" out"_s.arg(id));
        lesson.after.append(LessonId(id));
    }
    json.object("keywords"_L1, [&](JsonCursor &entry) {
        lesson.keywordsZh = entry.strings("zh"_L1, kKeywords);
        lesson.keywordsEn = entry.strings("en"_L1, kKeywords);
    });
}

void parseGuess(JsonCursor &json, Guess &guess)
{
    guess.ask = json.text("ask"_L1);
    guess.options = json.list<Guess::Option>("options"_L1, {3, 3}, [](JsonCursor &entry) {
        Guess::Option option;
        option.id = entry.idPart("id"_L1);
        option.text = entry.text("text"_L1);
        return option;
    });
    guess.better = json.idPart("better"_L1);
    const auto meant = [&](const Guess::Option &option) { return option.id == guess.better; };
    if (!guess.better.isEmpty() && std::none_of(guess.options.begin(), guess.options.end(), meant))
        json.problem("better"_L1, u"\"%1\" is not one of the options: name one of their ids"_s.arg(guess.better));
}

Point parsePoint(JsonCursor &json)
{
    Point point;
    point.id = json.idPart("id"_L1);
    point.rule = json.text("rule"_L1);
    point.insteadOf = json.text("instead_of"_L1);
    point.say = json.text("say"_L1);
    return point;
}

void parseMission(JsonCursor &json, Mission &mission)
{
    mission.behaviour = json.text("behaviour"_L1);
    mission.when = json.texts("when"_L1, {2, 3});
    mission.then = json.texts("then"_L1, {2, 3});
}

// The questions under `key`. parseQuestion makes its own cursor, so the list is walked here.
QList<Question> parseQuestions(JsonCursor &json, QLatin1StringView key, Count count, const LessonId &lesson)
{
    return json.list<Question>(key, count, [&](JsonCursor &entry) {
        entry.ignoreAll();
        return parseQuestion(entry.json(), lesson, entry.path(), entry.problems()).value_or(Question());
    });
}

// What a question cannot see by itself: the other questions, and the points.
void checkQuestions(JsonCursor &json, const QJsonObject &source, const Lesson &lesson)
{
    const auto pathOf = [&](QLatin1StringView key, qsizetype i, QLatin1StringView last) -> QString {
        return json.path(key) + u'/' + QString::number(i) + u'/' + last;
    };
    QSet<QString> exerciseIds;
    const QJsonArray exercise = source.value("exercise"_L1).toArray();
    for (qsizetype i = 0; i < exercise.size(); ++i) {
        const QJsonObject one = exercise.at(i).toObject();
        exerciseIds.insert(one.value("id"_L1).toString());
        if (one.contains("point"_L1))
            json.problems().append(
                {pathOf("exercise"_L1, i, "point"_L1), u"an exercise trains the whole lesson: take \"point\" out"_s});
    }
    QSet<QString> points;
    for (const Point &point : lesson.points)
        points.insert(point.id);
    const QJsonArray questions = source.value("questions"_L1).toArray();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QJsonObject one = questions.at(i).toObject();
        const QString id = one.value("id"_L1).toString();
        const QString point = one.value("point"_L1).toString();
        if (!id.isEmpty() && exerciseIds.contains(id))
            json.problems().append({pathOf("questions"_L1, i, "id"_L1),
                u"id \"%1\" is used in \"exercise\" too: give each its own"_s.arg(id)});
        if (!one.contains("point"_L1))
            json.problems().append({pathOf("questions"_L1, i, "point"_L1),
                u"question \"%1\" needs \"point\": the id of the point it trains"_s.arg(id)});
        else if (isIdPart(point) && !points.contains(point))
            json.problems().append({pathOf("questions"_L1, i, "point"_L1),
                u"\"%1\" is not one of the points: name one of their ids"_s.arg(point)});
    }
}

} // namespace

std::optional<Lesson> parseLesson(const QJsonObject &json, const Storyboard &storyboard, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Lesson lesson;
    parseHead(cursor, lesson);
    cursor.object("hook"_L1, [&](JsonCursor &entry) {
        lesson.hook.line = entry.text("line"_L1);
        lesson.hook.scene = entry.text("scene"_L1);
    });
    cursor.object("guess"_L1, [&](JsonCursor &entry) { parseGuess(entry, lesson.guess); });
    lesson.clip = storyboard;
    const QString clip = cursor.idPart("clip"_L1);
    if (!clip.isEmpty() && !storyboard.id.isEmpty() && clip != storyboard.id)
        cursor.problem("clip"_L1, u"the storyboard given has the id \"%1\", not \"%2\""_s.arg(storyboard.id, clip));
    lesson.points = cursor.list<Point>("points"_L1, {1, 3}, parsePoint);
    lesson.exercise = parseQuestions(cursor, "exercise"_L1, {1, 2}, lesson.id);
    lesson.questions = parseQuestions(cursor, "questions"_L1, {4, 5}, lesson.id);
    checkQuestions(cursor, json, lesson);
    lesson.takeaway = cursor.text("takeaway"_L1);
    cursor.object("mission"_L1, [&](JsonCursor &entry) { parseMission(entry, lesson.mission); });
    lesson.practice = cursor.optionalIds("practice"_L1, {1, 2});
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return lesson;
}

int estimatedSeconds(const Lesson &lesson)
{
    qsizetype characters = lesson.hook.line.zh.size() + lesson.hook.scene.zh.size() + lesson.guess.ask.zh.size();
    for (const Guess::Option &option : lesson.guess.options)
        characters += option.text.zh.size();
    int asks = 0;
    for (const Act &act : lesson.clip.acts) {
        characters += act.ask.zh.size();
        asks += act.ask.isEmpty() ? 0 : 1;
    }
    for (const Point &point : lesson.points)
        characters += point.rule.zh.size() + point.insteadOf.zh.size() + point.say.zh.size();
    characters += lesson.takeaway.zh.size() + lesson.mission.behaviour.zh.size();
    for (const QList<Text> &parts : {lesson.mission.when, lesson.mission.then}) {
        for (const Text &part : parts)
            characters += part.zh.size();
    }
    int seconds = static_cast<int>(std::lround(static_cast<double>(characters) / kCharactersPerSecond));
    seconds += estimatedSeconds(lesson.clip) + (1 + asks) * kSecondsToThink + kSecondsToComposeMission +
               kStepCount * kSecondsPerPage;
    for (const Question &question : lesson.exercise)
        seconds += estimatedSeconds(question);
    return seconds;
}

} // namespace sanju::course
