// SPDX-License-Identifier: Apache-2.0
// `course stats` and `handbook` as an author calls them.
#include "cli_process.h"
#include "small_course.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace sanju::authoring_test;
using sanju::cli_test::cli;
using sanju::cli_test::Ran;

namespace {

const QByteArray kHandbook =
    "title: {zh: 小册子, en: Small book}\n"
    "about: {zh: 一页一样。, en: One a page.}\n"
    "models:\n"
    "  - {id: ask, title: {zh: 先问, en: Ask}, about: {zh: 问。, en: Ask.}, lessons: [talk/ask]}\n";

} // namespace

class CourseCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statisticsAreTold()
    {
        const SmallCourse course;
        const Ran ran = cli({u"course"_s, u"stats"_s, course.folder()});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        QVERIFY(ran.out.contains(u"13 questions, 0 variants, 6 exercises"_s));
        QVERIFY(ran.out.contains(u"coverage: 0 of 0 rows"_s));
        const Ran json = cli({u"course"_s, u"stats"_s, course.folder(), u"--json"_s});
        const QJsonObject all = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(all.value(u"lessons"_s).toInt(), 3);
        QCOMPARE(all.value(u"wrongSayers"_s)[u"wu"_s].toInt(), 1);
    }

    void theHandbookIsWritten()
    {
        const SmallCourse course;
        course.write(u"handbook.yaml"_s, kHandbook);
        const QString file = course.path(u"out.html"_s);
        const Ran ran = cli({u"handbook"_s, course.folder(), u"--lang"_s, u"en"_s, u"-o"_s, file});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, file + u": 1 pages\n"_s);
        QVERIFY(course.text(u"out.html"_s).contains(u"Ask where it is stuck"_s));
    }

    void whatIsMissingIsTold()
    {
        const SmallCourse course;
        const QString file = course.path(u"out.html"_s);
        const Ran none = cli({u"handbook"_s, course.folder(), u"--lang"_s, u"zh"_s, u"-o"_s, file});
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains(u"no handbook.yaml"_s));
        QVERIFY(!QFile::exists(file));
        course.write(u"handbook.yaml"_s, kHandbook);
        QCOMPARE(
            cli({u"handbook"_s, course.folder(), u"--lang"_s, u"zh"_s, u"-o"_s, course.path(u"no/out"_s)}).code, 1);
        for (const QStringList &call : {QStringList{u"handbook"_s, course.folder(), u"-o"_s, file},
                 QStringList{u"handbook"_s, u"--lang"_s, u"zh"_s, u"-o"_s, file},
                 QStringList{u"handbook"_s, course.folder(), u"--lang"_s, u"zh"_s},
                 QStringList{u"course"_s, course.folder()}, QStringList{u"course"_s, u"stats"_s}})
            QCOMPARE(cli(call).code, 2);
        QCOMPARE(cli({u"course"_s, u"stats"_s, course.path(u"nowhere"_s)}).code, 1);
    }
};

QTEST_GUILESS_MAIN(CourseCommandTest)
#include "course_command_test.moc"
