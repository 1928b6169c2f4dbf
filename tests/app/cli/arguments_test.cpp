// SPDX-License-Identifier: Apache-2.0
// How the program is called, and what it says when it is called wrongly.
#include "cli_process.h"

#include <QtTest>

using namespace sanju::cli_test;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryVerb();
    void helpOfOneVerb();
    void version();
    void misuse_data();
    void misuse();
    void everythingWrongIsToldAtOnce();
    void misuseMakesNothing();
    void unopenablePack_data();
    void unopenablePack();
    void noWordsFromQtWithoutALocale();
};

void ArgumentsTest::helpNamesEveryVerb()
{
    for (const char *word : {"help", "--help", "-h"}) {
        const Ran ran = cli({QString::fromLatin1(word)});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        for (const char *verb :
            {"validate", "pack", "check", "train", "plan", "study", "answer", "memory", "log", "doctor"})
            QVERIFY2(ran.out.contains(QStringLiteral("sanju-cli %1 ").arg(QLatin1String(verb))), verb);
    }
}

void ArgumentsTest::helpOfOneVerb()
{
    const Ran ran = cli({"plan", "--help"});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("sanju-cli plan --data DIR"));
    QVERIFY(!ran.out.contains("doctor"));
}

void ArgumentsTest::version()
{
    const Ran ran = cli({"--version"});
    QCOMPARE(ran.code, 0);
    QVERIFY(QRegularExpression("^sanju-cli \\d+\\.\\d+\\.\\d+\n$").match(ran.out).hasMatch());
}

void ArgumentsTest::misuse_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("says");

    const QStringList study{"study", "--data", "d", "--pack", "p"};
    const QStringList answer{"answer", "--data", "d", "--pack", "p", "--now", "2026-11-23", "--question", "q"};
    QTest::newRow("nothing") << QStringList{} << "what is to be done";
    QTest::newRow("unknown verb") << QStringList{"plam"} << "no verb \"plam\"";
    QTest::newRow("validate nothing") << QStringList{"validate"} << "usage: sanju-cli validate DIR";
    QTest::newRow("pack nowhere") << QStringList{"pack", "dir"} << "usage: sanju-cli pack DIR -o FILE";
    QTest::newRow("unknown option") << QStringList{"log", "--data", "d", "--loud"} << "loud";
    QTest::newRow("loose word") << QStringList{"log", "d"} << "\"d\" belongs to no option";
    QTest::newRow("missing option") << QStringList{"doctor"} << "--data DIR is missing";
    QTest::newRow("missing value at the end") << QStringList{"doctor", "--data"} << "--data";
    QTest::newRow("missing value before an option")
        << QStringList{"doctor", "--data", "--json"} << "--data DIR is missing";
    QTest::newRow("empty value") << QStringList{"doctor", "--data", ""} << "--data DIR is missing";
    QTest::newRow("value for a switch") << QStringList{"doctor", "--data", "d", "--json=yes"} << "--json";
    QTest::newRow("given twice") << QStringList{"doctor", "--data", "a", "--data", "b"}
                                 << "--data is given more than once";
    QTest::newRow("no time") << (study + QStringList{"--answers", "right", "--now", "yesterday"})
                             << "--now \"yesterday\" is no time";
    QTest::newRow("no such day") << (study + QStringList{"--answers", "right", "--now", "2026-02-30T08:00Z"})
                                 << "is no time";
    QTest::newRow("study needs a time") << (study + QStringList{"--answers", "right"}) << "--now ISO8601 is missing";
    QTest::newRow("no zone") << QStringList{"plan", "--data", "d", "--pack", "p", "--zone", "Asia/Nowhere"}
                             << "\"Asia/Nowhere\" is no time zone";
    QTest::newRow("no minutes") << QStringList{"plan", "--data", "d", "--pack", "p", "--minutes", "0"}
                                << "from 1 to 60";
    QTest::newRow("too many minutes") << QStringList{"plan", "--data", "d", "--pack", "p", "--minutes", "61"}
                                      << "from 1 to 60";
    QTest::newRow("no language") << QStringList{"plan", "--data", "d", "--pack", "p", "--lang", "fr"}
                                 << "neither zh nor en";
    QTest::newRow("no manner") << (study + QStringList{"--now", "2026-11-23", "--answers", "often"}) << "mixed:7";
    QTest::newRow("mixed without seed") << (study + QStringList{"--now", "2026-11-23", "--answers", "mixed"})
                                        << "mixed:7";
    QTest::newRow("mixed with words") << (study + QStringList{"--now", "2026-11-23", "--answers", "mixed:x"})
                                      << "mixed:7";
    QTest::newRow("no grade") << (answer + QStringList{"--grade", "fine"}) << "--grade \"fine\" is not";
    QTest::newRow("three weights") << QStringList{"memory", "--csv", "-", "--weights", "1,2,3"} << "has 3 numbers";
    QTest::newRow("weight in words") << QStringList{"memory", "--csv", "-", "--weights",
                                            QString("1,").repeated(20) + "x"}
                                     << "number 21, \"x\"";
    QTest::newRow("weight not finite") << QStringList{"memory", "--csv", "-", "--weights",
                                              QString("1,").repeated(20) + "nan"}
                                       << "number 21";
    for (const char *retention : {"0.69", "0.991", "90", "nan", "high"})
        QTest::newRow(retention) << QStringList{"memory", "--csv", "-", "--retention", retention} << "from 0.7 to 0.99";
}

void ArgumentsTest::misuse()
{
    QFETCH(QStringList, args);
    QFETCH(QString, says);
    const Ran ran = cli(args);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY2(ran.err.contains("sanju-cli " + args.value(0)) || !ran.err.contains("usage: "), qPrintable(ran.err));
}

void ArgumentsTest::everythingWrongIsToldAtOnce()
{
    const Ran ran = cli({"plan", "--pack", "p", "--zone", "Mars", "--now", "later", "--minutes", "x"});
    QCOMPARE(ran.code, 2);
    for (const char *option : {"--data", "--zone", "--now", "--minutes"})
        QVERIFY2(ran.err.contains(QLatin1String(option)), option);
}

void ArgumentsTest::misuseMakesNothing()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    QCOMPARE(cli({"study", "--data", data, "--pack", coursePack(), "--now", "x", "--answers", "right"}).code, 2);
    QCOMPARE(cli({"answer", "--data", data, "--pack", coursePack(), "--now", "2026-11-23", "--grade", "good",
                     "--question", "x"})
                 .code,
        2);
    QVERIFY(!QFileInfo::exists(data));
}

void ArgumentsTest::unopenablePack_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("plan") << QStringList{"plan"};
    QTest::newRow("study") << QStringList{"study", "--now", "2026-11-23", "--answers", "right"};
    QTest::newRow("answer") << QStringList{"answer", "--now", "2026-11-23", "--grade", "good", "--question", "q"};
}

void ArgumentsTest::unopenablePack()
{
    QFETCH(QStringList, verb);
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    const QString garbage = folder.filePath("garbage.sanjupack");
    QFile file(garbage);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no pack at all");
    file.close();
    for (const QString &pack : {folder.filePath("none.sanjupack"), garbage, folder.path()}) {
        const Ran ran = cli(verb + QStringList{"--data", data, "--pack", pack, "--json"});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains("the pack " + pack), qPrintable(ran.err));
        QVERIFY(!QFileInfo::exists(data));
    }
}

void ArgumentsTest::noWordsFromQtWithoutALocale()
{
    QProcess process;
    QProcessEnvironment bare;
    bare.insert("PATH", qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(bare);
    process.start(SANJU_CLI, {"--version"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
