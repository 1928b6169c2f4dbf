// SPDX-License-Identifier: Apache-2.0
// The registry of kinds, made from the variant, and what is done alike for all of them.
#include "course/question.h"

#include "course/json_cursor.h"
#include "course/lesson.h"

#include <array>
#include <cmath>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind
{
    QLatin1StringView name;
    QuestionBody (*parse)(JsonCursor &json);
};

template <class Body> QuestionBody parseBody(JsonCursor &json)
{
    Body body;
    parse(json, body);
    return body;
}

template <class... Bodies> constexpr std::array<Kind, sizeof...(Bodies)> kindsOf(const std::variant<Bodies...> *)
{
    return {Kind{QLatin1StringView(Bodies::kKind), parseBody<Bodies>}...};
}

constexpr auto kKinds = kindsOf(static_cast<const QuestionBody *>(nullptr));

constexpr double kCharactersPerSecond = 5;
constexpr double kSecondsPerTouch = 2;

} // namespace

QString kindName(const QuestionBody &body)
{
    return kKinds.at(body.index()).name;
}

QStringList questionKinds()
{
    QStringList names;
    for (const Kind &kind : kKinds)
        names.append(kind.name);
    return names;
}

std::optional<Question> parseQuestion(
    const QJsonObject &json, const LessonId &lesson, const QString &path, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, path, problems);
    Question question;
    question.lesson = lesson;
    question.id = QuestionId(lesson.text() + u'/' + cursor.idPart("id"_L1));
    const QString name = cursor.word("kind"_L1, questionKinds());
    if (cursor.has("point"_L1))
        question.point = cursor.idPart("point"_L1);
    else
        cursor.ignore("point"_L1);
    question.stem = cursor.text("stem"_L1);
    for (const Kind &kind : kKinds) {
        if (kind.name != name)
            continue;
        question.body = kind.parse(cursor);
        cursor.finish();
    }
    if (problems.size() != before)
        return std::nullopt;
    return question;
}

Verdict grade(const Question &question, const Answer &answer, Language language)
{
    return std::visit([&](const auto &body) { return grade(body, answer, language); }, question.body);
}

Answer rightAnswer(const Question &question, Language language)
{
    return std::visit([&](const auto &body) { return rightAnswer(body, language); }, question.body);
}

Answer wrongAnswer(const Question &question, Language language)
{
    return std::visit([&](const auto &body) { return wrongAnswer(body, language); }, question.body);
}

int estimatedSeconds(const Question &question)
{
    const Effort work = std::visit([](const auto &body) { return effort(body); }, question.body);
    const auto characters = static_cast<double>(question.stem.zh.size() + work.characters);
    const double seconds = characters / kCharactersPerSecond + static_cast<double>(work.touches) * kSecondsPerTouch;
    return static_cast<int>(std::lround(seconds));
}

} // namespace sanju::course
