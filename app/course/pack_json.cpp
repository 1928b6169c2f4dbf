// SPDX-License-Identifier: Apache-2.0
// Lessons to pack rows and back.
#include "course/pack_json.h"

#include "course/json_cursor.h"

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

// Generous: the limits that matter were checked when the lesson was.
constexpr Count kAny{0, 1000};
constexpr int kLongestSeconds = 24 * 60 * 60;

QJsonObject toJson(const Text &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QString searchWords(const Lesson &lesson)
{
    QStringList words{lesson.title.zh, lesson.title.en, lesson.takeaway.zh, lesson.takeaway.en, lesson.hook.line.zh,
        lesson.hook.line.en};
    words += lesson.keywordsZh;
    words += lesson.keywordsEn;
    return words.join(u'\n').toLower();
}

QuestionOutline parseQuestionOutline(JsonCursor &json)
{
    QuestionOutline question;
    question.id = QuestionId(json.id("id"_L1));
    question.kind = json.word("kind"_L1, questionKinds());
    question.seconds = json.wholeNumber("seconds"_L1, 0, kLongestSeconds);
    return question;
}

} // namespace

LessonOutline outlineOf(const Lesson &lesson, const UnitId &unit)
{
    LessonOutline outline;
    outline.id = lesson.id;
    outline.unit = unit;
    outline.code = lesson.code;
    outline.core = lesson.core;
    outline.title = lesson.title;
    outline.takeaway = lesson.takeaway;
    outline.hookLine = lesson.hook.line;
    outline.search = searchWords(lesson);
    outline.after = lesson.after;
    for (const Question &question : lesson.questions)
        outline.questions.append({question.id, kindName(question.body), estimatedSeconds(question)});
    outline.seconds = estimatedSeconds(lesson);
    return outline;
}

QJsonObject toJson(const LessonOutline &outline)
{
    QJsonArray after;
    for (const LessonId &id : outline.after)
        after.append(id.text());
    QJsonArray questions;
    for (const QuestionOutline &question : outline.questions)
        questions.append(
            QJsonObject{{u"id"_s, question.id.text()}, {u"kind"_s, question.kind}, {u"seconds"_s, question.seconds}});
    return {{u"id"_s, outline.id.text()}, {u"unit"_s, outline.unit.text()}, {u"code"_s, outline.code},
        {u"core"_s, outline.core}, {u"title"_s, toJson(outline.title)}, {u"takeaway"_s, toJson(outline.takeaway)},
        {u"hook"_s, toJson(outline.hookLine)}, {u"search"_s, outline.search}, {u"after"_s, after},
        {u"questions"_s, questions}, {u"seconds"_s, outline.seconds}};
}

std::optional<LessonOutline> parseOutline(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    LessonOutline outline;
    outline.id = LessonId(cursor.id("id"_L1));
    outline.unit = UnitId(cursor.id("unit"_L1));
    outline.code = cursor.string("code"_L1);
    outline.core = cursor.flag("core"_L1);
    outline.title = cursor.text("title"_L1);
    outline.takeaway = cursor.text("takeaway"_L1);
    outline.hookLine = cursor.text("hook"_L1);
    outline.search = cursor.string("search"_L1);
    for (const QString &id : cursor.ids("after"_L1, kAny))
        outline.after.append(LessonId(id));
    outline.questions = cursor.list<QuestionOutline>("questions"_L1, kAny, parseQuestionOutline);
    outline.seconds = cursor.wholeNumber("seconds"_L1, 0, kLongestSeconds);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return outline;
}

QJsonObject lessonBody(QJsonObject lesson, QJsonObject storyboard)
{
    lesson.remove("notes"_L1);
    storyboard.remove("notes"_L1);
    return {{u"lesson"_s, lesson}, {u"storyboard"_s, storyboard}};
}

std::optional<Lesson> parseLessonBody(const QJsonObject &json, Problems &problems)
{
    const auto storyboard = parseStoryboard(json.value("storyboard"_L1).toObject(), problems);
    auto lesson = parseLesson(json.value("lesson"_L1).toObject(), storyboard.value_or(Storyboard()), problems);
    return storyboard ? std::move(lesson) : std::nullopt;
}

} // namespace sanju::course
