// SPDX-License-Identifier: Apache-2.0
// The course as a whole: all its lessons, all that it was asked to teach, and questions that cannot be guessed.
#include "authoring/course_statistics.h"
#include "authoring/coverage.h"
#include "authoring/handbook.h"
#include "authoring/validation.h"

#include <QTest>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLessons = 60;
constexpr int kCore = 32;
constexpr int kRows = 41;

const authoring::CourseFolder &folder()
{
    static const auto read = authoring::readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
    return read;
}

const authoring::CourseStatistics &statistics()
{
    static const auto counted = authoring::statisticsOf(folder());
    return counted;
}

} // namespace

class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValidatorHasNothingToSay()
    {
        QStringList told;
        for (const authoring::Diagnostic &problem : authoring::allProblems(folder()))
            told.append(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.sentence));
        QCOMPARE(told.join(u'\n'), QString());
    }

    void everyLessonOfTheOutlineIsThere()
    {
        QCOMPARE(statistics().lessons, kLessons);
        QCOMPARE(statistics().core, kCore);
        QCOMPARE(statistics().clips, kLessons);
        // Codes go up along the path: 1-01, 1-02, ... 8-09.
        QStringList codes;
        for (const course::Unit &unit : folder().parts->units) {
            for (const course::LessonId &id : unit.lessons)
                codes.append(folder().lesson(id.text())->lesson->code);
        }
        QStringList sorted = codes;
        sorted.sort();
        QCOMPARE(codes, sorted);
    }

    void everythingThatWasAskedForIsTaught()
    {
        QCOMPARE(statistics().rows, kRows);
        QCOMPARE(statistics().coveredRows, kRows);
    }

    void everyQuestionComesInTwoScenes()
    {
        QStringList alone;
        for (const authoring::LessonSource &source : folder().lessons) {
            for (const course::Question &question : source.lesson->questions) {
                if (question.variants.empty())
                    alone.append(question.id.text());
            }
        }
        QCOMPARE(alone, QStringList());
        QCOMPARE(statistics().variants, statistics().questions);
    }

    void theHandbookHasAPageForEachModelAndEveryLessonExists()
    {
        const auto handbook = authoring::handbookOf(folder());
        QVERIFY(handbook.has_value());
        QVERIFY(handbook->models.size() >= 10);
        for (const authoring::HandbookModel &model : handbook->models) {
            for (const QString &lesson : model.lessons)
                QVERIFY2(folder().lesson(lesson) != nullptr, qPrintable(lesson));
        }
    }
};

QTEST_GUILESS_MAIN(CourseTest)
#include "course_test.moc"
