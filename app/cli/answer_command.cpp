// SPDX-License-Identifier: Apache-2.0
// One act, and what it made of the memory.
#include "cli/answer_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "cli/open_pack.h"
#include "cli/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sanju::cli {

namespace {

constexpr Option kQuestion{"question"_L1, "ID"_L1, Option::Need::Required};
constexpr Option kGrade{"grade"_L1, "again|hard|good|easy"_L1, Option::Need::Required};

study::Grade gradeFrom(Arguments &given)
{
    if (!given.has(kGrade))
        return study::Grade::Good;
    const auto grade = study::gradeFromName(given.text(kGrade));
    if (!grade)
        given.refuse(u"--grade \"%1\" is not again, hard, good or easy."_s.arg(given.text(kGrade)));
    return grade.value_or(study::Grade::Good);
}

QStringList questionsOf(const course::Course &course)
{
    QStringList ids;
    for (const course::LessonOutline &lesson : course.lessons()) {
        for (const course::QuestionOutline &question : lesson.questions)
            ids.append(question.id.text());
    }
    return ids;
}

void write(const QString &id, const study::Memory &memory, bool json, QTextStream &out)
{
    const QString due = memory.dueDay.date().toString(Qt::ISODate);
    if (json) {
        const QJsonObject object{
            {"question"_L1, id},
            {"grade"_L1, study::gradeName(memory.lastGrade)},
            {"day"_L1, memory.lastDay.date().toString(Qt::ISODate)},
            {"stability"_L1, memory.state.stability},
            {"difficulty"_L1, memory.state.difficulty},
            {"due"_L1, due},
            {"reviews"_L1, memory.reviews},
            {"lapses"_L1, memory.lapses},
        };
        out << QJsonDocument(object).toJson();
        return;
    }
    out << id << "  stability " << QString::number(memory.state.stability, 'f', 2) << " days  difficulty "
        << QString::number(memory.state.difficulty, 'f', 2) << "  due " << due << '\n';
}

} // namespace

int answerCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    Arguments given(args, {kData, kPack, kQuestion, kGrade, kNowRequired, kZone, kJson});
    const std::optional<Instant> now = given.instant(kNowRequired);
    const QTimeZone zone = given.zone(kZone);
    const study::Grade grade = gradeFrom(given);
    if (given.misused(err) || !now)
        return kMisuse;

    const auto pack = openPack(given.text(kPack), err);
    if (!pack)
        return kFailed;
    const course::Course &course = pack->course();
    const course::QuestionId id(given.text(kQuestion));
    const course::QuestionOutline *question = course.question(id);
    const course::LessonOutline *lesson = course.lessonOf(id);
    if (!question || !lesson) {
        complain(err, u"the pack has no question \"%1\"; near it: %2."_s.arg(
                          id.text(), nearest(id.text(), questionsOf(course)).join(u", "_s)));
        return kMisuse;
    }

    const FixedClock clock(*now);
    const auto store = openLearner(given.text(kData), clock, zone, err);
    if (!store)
        return kFailed;
    const auto kept = store->append(study::QuestionAnswered{id, lesson->id, question->kind, grade, {}, {}});
    if (!kept) {
        complain(err, u"nothing was kept."_s);
        complainAbout(given.text(kData), kept.error(), err);
        return kFailed;
    }
    write(id.text(), store->learner().memories.value(id), given.has(kJson), out);
    return kOk;
}

} // namespace sanju::cli
