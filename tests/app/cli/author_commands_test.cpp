// SPDX-License-Identifier: Apache-2.0
// `validate` and `pack` as an author calls them: what stands on which stream, and how they end.
#include "cli_process.h"
#include "small_course.h"

using namespace sanju::authoring_test;
using sanju::cli_test::cli;
using sanju::cli_test::contentOf;
using sanju::cli_test::Ran;

namespace {

const QString kPack = u"out.sanjupack"_s;

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

class AuthorCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundCourseIsTold()
    {
        const SmallCourse course;
        const auto before = contentOf(course.folder());
        const Ran ran = cli({u"validate"_s, course.folder()});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, u"no problems in 3 lessons\n"_s);
        QCOMPARE(ran.err, QString());
        const Ran json = cli({u"validate"_s, u"--json"_s, course.folder()});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.out, u"{\"ok\":true,\"problems\":[]}\n"_s);
        QCOMPARE(json.err, QString());
        QCOMPARE(contentOf(course.folder()), before);
    }

    void everyProblemIsALine()
    {
        const SmallCourse course;
        course.change({kDate, u"core: true"_s, u"core: maybe"_s});
        course.change({kThanks, u"谢事，不谢辛苦"_s, u"必须谢事"_s});
        const Ran ran = cli({u"validate"_s, course.folder()});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QString());
        const QStringList lines = ran.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"%1:%2: \"core\" must be true or false, without quotes"_s.arg(course.path(kDate))
                                  .arg(course.lineOf(kDate, u"core: maybe"_s)));
        QCOMPARE(lines.at(1),
            u"%1:%2: “必须” preaches: say what one can do instead, as in 你可以先说…"_s.arg(course.path(kThanks))
                .arg(course.lineOf(kThanks, u"必须谢事"_s)));
        QCOMPARE(lines.at(2), u"2 problems in 3 lessons"_s);

        const Ran json = cli({u"validate"_s, course.folder(), u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.err, QString());
        QCOMPARE(keysOf(json.object()), (QStringList{u"ok"_s, u"problems"_s}));
        QCOMPARE(json.object().value(u"ok"_s), QJsonValue(false));
        const QJsonArray problems = json.object().value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), 2);
        for (qsizetype i = 0; i < problems.size(); ++i) {
            const QJsonObject problem = problems.at(i).toObject();
            QCOMPARE(keysOf(problem), (QStringList{u"file"_s, u"line"_s, u"sentence"_s}));
            QCOMPARE(u"%1:%2: %3"_s.arg(problem.value(u"file"_s).toString())
                         .arg(problem.value(u"line"_s).toInt())
                         .arg(problem.value(u"sentence"_s).toString()),
                lines.at(i));
        }
    }

    void newIdsAreAcceptedOnlyOfASoundCourse()
    {
        const SmallCourse course;
        const QByteArray ids = course.bytes(kIds);
        course.change({kIds, u"talk/date/q4\n"_s, {}});
        const QByteArray fewer = course.bytes(kIds);
        course.change({kThanks, u"谢事，不谢辛苦"_s, u"必须谢事"_s});
        const Ran refused = cli({u"validate"_s, course.folder(), u"--accept-ids"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.err, u"sanju-cli: no ids were accepted: solve the other problems first\n"_s);
        QCOMPARE(refused.lines().size(), 3);
        QCOMPARE(course.bytes(kIds), fewer);

        course.change({kThanks, u"必须谢事"_s, u"谢事，不谢辛苦"_s});
        QCOMPARE(cli({u"validate"_s, course.folder()}).code, 1);
        const Ran accepted = cli({u"validate"_s, course.folder(), u"--accept-ids"_s});
        QCOMPARE(accepted.code, 0);
        QCOMPARE(accepted.out, u"no problems in 3 lessons\n"_s);
        QCOMPARE(accepted.err, QString());
        QCOMPARE(course.bytes(kIds), ids);
    }

    void idsThatCannotBeKeptAreAnError()
    {
        const SmallCourse course;
        course.remove(kIds);
        QVERIFY(QDir(course.folder()).mkdir(kIds));
        const Ran ran = cli({u"validate"_s, course.folder(), u"--accept-ids"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.startsWith(u"sanju-cli: no ids were accepted: "_s + course.path(kIds)), qPrintable(ran.err));
        QCOMPARE(ran.object().value(u"ok"_s), QJsonValue(false));
        QCOMPARE(ran.object().value(u"problems"_s).toArray().size(), 5); // a line for each lesson and each drill
    }

    void aPackIsWritten()
    {
        const SmallCourse course;
        const QString file = course.path(kPack);
        const Ran ran = cli({u"pack"_s, course.folder(), u"-o"_s, file});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        const QByteArray pack = course.bytes(kPack);
        QCOMPARE(ran.out,
            u"%1: 3 lessons, 13 questions, 2 drills, 0 surveys, 0 tools, 1 media file, %2 bytes\n"_s.arg(file).arg(
                pack.size()));

        const Ran json = cli({u"pack"_s, u"--json"_s, u"--output"_s, file, course.folder()});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.err, QString());
        const QJsonObject told = json.object();
        QCOMPARE(keysOf(told), (QStringList{u"bytes"_s, u"digest"_s, u"drills"_s, u"file"_s, u"lessons"_s, u"media"_s,
                                   u"ok"_s, u"problems"_s, u"questions"_s, u"surveys"_s, u"tools"_s}));
        QCOMPARE(told.value(u"ok"_s), QJsonValue(true));
        QCOMPARE(told.value(u"problems"_s), QJsonValue(QJsonArray()));
        QCOMPARE(told.value(u"file"_s).toString(), file);
        QCOMPARE(told.value(u"bytes"_s).toInteger(), pack.size());
        QCOMPARE(told.value(u"lessons"_s).toInt(), 3);
        QCOMPARE(told.value(u"questions"_s).toInt(), 13);
        QCOMPARE(told.value(u"drills"_s).toInt(), 2);
        QCOMPARE(told.value(u"media"_s).toInt(), 1);
        QCOMPARE(told.value(u"digest"_s).toString().size(), 64);
        QCOMPARE(course.bytes(kPack), pack);
    }

    // A pack can be tried out while editors are still at it.
    void whatEditorsAskForStopsNoPack()
    {
        const SmallCourse course;
        course.change({kThanks, u"谢事，不谢辛苦"_s, u"必须谢事"_s});
        QCOMPARE(cli({u"validate"_s, course.folder()}).code, 1);
        QCOMPARE(cli({u"pack"_s, course.folder(), u"-o"_s, course.path(kPack)}).code, 0);
    }

    void ofABrokenCourseNoPackIsWritten()
    {
        const SmallCourse course;
        course.change({kDate, u"core: true"_s, u"core: maybe"_s});
        const auto before = contentOf(course.folder());
        const Ran ran = cli({u"pack"_s, course.folder(), u"-o"_s, course.path(kPack)});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        const QString line = u"%1:%2: \"core\" must be true or false, without quotes\n"_s.arg(course.path(kDate))
                                 .arg(course.lineOf(kDate, u"core: maybe"_s));
        QCOMPARE(ran.err, QString(line + u"sanju-cli: no pack was written: 1 problem\n"_s));

        const Ran json = cli({u"pack"_s, course.folder(), u"-o"_s, course.path(kPack), u"--json"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.err, u"sanju-cli: no pack was written: 1 problem\n"_s);
        QCOMPARE(keysOf(json.object()), (QStringList{u"ok"_s, u"problems"_s}));
        QCOMPARE(json.object().value(u"ok"_s), QJsonValue(false));
        QCOMPARE(json.object().value(u"problems"_s).toArray().size(), 1);
        QCOMPARE(contentOf(course.folder()), before);
    }

    void whereNothingCanBeWrittenTheReasonIsTold()
    {
        const SmallCourse course;
        const QString file = course.path(u"none/out.sanjupack"_s);
        const auto before = contentOf(course.folder());
        const Ran ran = cli({u"pack"_s, course.folder(), u"-o"_s, file, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.startsWith(u"sanju-cli: no pack was written: "_s + file), qPrintable(ran.err));
        QCOMPARE(keysOf(ran.object()), (QStringList{u"error"_s, u"ok"_s, u"problems"_s}));
        QCOMPARE(ran.object().value(u"ok"_s), QJsonValue(false));
        QVERIFY(ran.object().value(u"error"_s).toString().startsWith(file));
        QCOMPARE(contentOf(course.folder()), before);
    }

    void aFolderThatIsNoCourseFails()
    {
        const QTemporaryDir empty;
        for (const QString &folder : {empty.path(), empty.filePath(u"none"_s)}) {
            const Ran validated = cli({u"validate"_s, folder});
            QCOMPARE(validated.code, 1);
            QCOMPARE(validated.lines().size(), 2);
            QVERIFY2(validated.lines().constFirst().startsWith(folder), qPrintable(validated.out));
            QCOMPARE(validated.lines().constLast(), u"1 problem in 0 lessons"_s);
            const Ran packed = cli({u"pack"_s, folder, u"-o"_s, empty.filePath(kPack)});
            QCOMPARE(packed.code, 1);
            QVERIFY(!QFile::exists(empty.filePath(kPack)));
        }
    }

    void calledWronglyTheyDoNothing_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("sentence");
        const QString missing = u"-o FILE is missing."_s;
        QTest::newRow("no folder") << QStringList{u"validate"_s} << u"DIR is missing."_s;
        QTest::newRow("empty folder") << QStringList{u"validate"_s, QString()} << u"Name one DIR only."_s;
        QTest::newRow("two folders") << QStringList{u"validate"_s, u"a"_s, u"b"_s} << u"Name one DIR only."_s;
        QTest::newRow("unknown option") << QStringList{u"validate"_s, u"a"_s, u"--quick"_s}
                                        << u"Unknown option 'quick'."_s;
        QTest::newRow("no file") << QStringList{u"pack"_s, u"a"_s} << missing;
        QTest::newRow("no name of a file") << QStringList{u"pack"_s, u"a"_s, u"-o"_s} << u"Missing value after '-o'."_s;
        QTest::newRow("empty name") << QStringList{u"pack"_s, u"a"_s, u"-o"_s, QString()} << missing;
        QTest::newRow("two files") << QStringList{u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"-o"_s, u"c"_s}
                                   << u"-o is given more than once."_s;
        QTest::newRow("ids while packing")
            << QStringList{u"pack"_s, u"a"_s, u"-o"_s, u"b"_s, u"--accept-ids"_s} << u"Unknown option 'accept-ids'."_s;
    }
    void calledWronglyTheyDoNothing()
    {
        QFETCH(QStringList, args);
        QFETCH(QString, sentence);
        const Ran ran = cli(args);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.constFirst(), QString(u"sanju-cli: "_s + sentence));
        const bool packs = args.constFirst() == u"pack"_s;
        QCOMPARE(lines.constLast(), packs ? u"usage: sanju-cli pack DIR -o FILE [--light] [--json]"_s
                                          : u"usage: sanju-cli validate DIR [--json] [--accept-ids]"_s);
    }
};

QTEST_GUILESS_MAIN(AuthorCommandsTest)
#include "author_commands_test.moc"
