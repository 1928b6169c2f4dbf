// SPDX-License-Identifier: Apache-2.0
// The registry of kinds, made from the variant, and what is done alike for all of them.
#include "course/question.h"

#include "course/json_cursor.h"
#include "course/lesson.h"

#include <algorithm>
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

// Kind, stem and what belongs to the kind; false when the kind is unknown, and with it the other keys.
bool parseBodyOf(JsonCursor &json, Question &question)
{
    const QString name = json.word("kind"_L1, questionKinds());
    question.stem = json.text("stem"_L1);
    for (const Kind &kind : kKinds) {
        if (kind.name != name)
            continue;
        question.body = kind.parse(json);
        return true;
    }
    return false;
}

void refuse(JsonCursor &json, QLatin1StringView key)
{
    if (json.has(key))
        json.problem(key, u"a variant has the %1 of its question: take \"%1\" out"_s.arg(key));
    json.ignore(key);
}

void parseVariant(JsonCursor &json, Question &question)
{
    if (!json.has("variant"_L1)) {
        json.ignore("variant"_L1);
        return;
    }
    json.object("variant"_L1, [&](JsonCursor &entry) {
        Question variant;
        variant.id = question.id;
        variant.lesson = question.lesson;
        variant.point = question.point;
        variant.version = 1;
        for (const QLatin1StringView key : {"id"_L1, "point"_L1, "variant"_L1})
            refuse(entry, key);
        if (parseBodyOf(entry, variant))
            question.variants.push_back(variant);
        else
            entry.ignoreAll();
    });
}

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
    if (cursor.has("point"_L1))
        question.point = cursor.idPart("point"_L1);
    else
        cursor.ignore("point"_L1);
    const bool known = parseBodyOf(cursor, question);
    parseVariant(cursor, question);
    if (known)
        cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return question;
}

const Question &versionAfter(const Question &question, int answers)
{
    const auto turn = static_cast<std::size_t>(std::max(0, answers)) % (question.variants.size() + 1);
    return turn == 0 ? question : question.variants.at(turn - 1);
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
