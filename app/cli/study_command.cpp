// SPDX-License-Identifier: Apache-2.0
// Opens pack and data, rehearses the day, tells what was done.
#include "cli/study_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "cli/open_pack.h"
#include "cli/plan_output.h"
#include "cli/rehearsal.h"
#include "cli/words.h"
#include "study/pack_lessons.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sanju::cli {

namespace {

constexpr Option kAnswers{"answers"_L1, "right|wrong|mixed:SEED"_L1, Option::Need::Required};

struct Answering
{
    Manner manner = Manner::Right;
    std::uint64_t seed = 0;
};

Answering answeringFrom(Arguments &given)
{
    const QString word = given.text(kAnswers);
    if (word == "right"_L1 || word.isEmpty())
        return {Manner::Right, 0};
    if (word == "wrong"_L1)
        return {Manner::Wrong, 0};
    bool isNumber = false;
    const std::uint64_t seed = word.section(u':', 1).toULongLong(&isNumber);
    if (!word.startsWith("mixed:"_L1) || !isNumber)
        given.refuse(u"--answers \"%1\" is not right, wrong or mixed: with a number, such as mixed:7."_s.arg(word));
    return {Manner::Mixed, seed};
}

QJsonObject asJson(const RehearsedDay &day)
{
    QJsonArray lessons;
    for (const course::LessonId &lesson : day.lessons)
        lessons.append(lesson.text());
    QJsonArray drills;
    for (const course::DrillId &drill : day.drills)
        drills.append(drill.text());
    QJsonArray answers;
    for (const GivenAnswer &answer : day.answers) {
        answers.append(QJsonObject{
            {"question"_L1, answer.question.text()},
            {"grade"_L1, study::gradeName(answer.grade)},
            {"right"_L1, answer.right},
            {"returned"_L1, answer.returned},
        });
    }
    return {
        {"day"_L1, day.plan.day.date().toString(Qt::ISODate)},
        {"lessons"_L1, lessons},
        {"answers"_L1, answers},
        {"drills"_L1, drills},
        {"minutes"_L1, static_cast<double>(day.took.count()) / 60'000.0},
        {"finished"_L1, day.finished},
        {"plan"_L1, toJson(day.plan, course::Language::Chinese)},
    };
}

void writeText(const RehearsedDay &day, QTextStream &out)
{
    out << day.plan.day.date().toString(Qt::ISODate) << "  " << minutesText(day.took) << " min";
    if (day.plan.items.isEmpty())
        out << (day.plan.done ? "  was done already" : "  nothing to do");
    out << '\n';
    for (const course::LessonId &lesson : day.lessons)
        out << "lesson  " << lesson.text() << '\n';
    for (const GivenAnswer &answer : day.answers) {
        out << (answer.right ? "right   " : "wrong   ") << answer.question.text() << "  "
            << study::gradeName(answer.grade) << (answer.returned ? "  (again)\n" : "\n");
    }
    for (const course::DrillId &drill : day.drills)
        out << "drill   " << drill.text() << '\n';
}

} // namespace

int studyCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    Arguments given(args, {kData, kPack, kNowRequired, kAnswers, kZone, kMinutes, kJson});
    const std::optional<Instant> now = given.instant(kNowRequired);
    const QTimeZone zone = given.zone(kZone);
    const std::optional<int> minutes = given.number(kMinutes, kFewestMinutes, kMostMinutes);
    const Answering answering = answeringFrom(given);
    if (given.misused(err) || !now)
        return kMisuse;

    auto pack = openPack(given.text(kPack), err);
    if (!pack)
        return kFailed;
    const study::PackLessons lessons(std::move(*pack));
    FixedClock clock(*now);
    const auto store = openLearner(given.text(kData), clock, zone, err);
    if (!store)
        return kFailed;

    Rehearsal rehearsal(lessons, *store, clock, answering.manner, answering.seed);
    const auto day = rehearsal.today(minutes.value_or(minutesOf(store->learner())));
    if (!day) {
        complain(err, u"the session stopped, all before it is kept: something %1."_s.arg(inWords(day.error())));
        return kFailed;
    }
    if (given.has(kJson))
        out << QJsonDocument(asJson(*day)).toJson();
    else
        writeText(*day, out);
    return kOk;
}

} // namespace sanju::cli
