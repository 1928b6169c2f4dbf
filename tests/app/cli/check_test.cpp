// SPDX-License-Identifier: Apache-2.0
// `check` as a script calls it: one text a line in, remarks out, the exit code says whether all pass.
#include "cli_process.h"
#include "small_course.h"

#include <QJsonDocument>

using namespace sanju::authoring_test;
using sanju::cli_test::cli;
using sanju::cli_test::Ran;

namespace {

const QByteArray kGood = "周三我看到单子错了两份。";
const QByteArray kBad = "你总是晚交，周三错了两份。";

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

private:
    SmallCourse m_course;

    // Over the small lexicon of the tests.
    Ran check(const QStringList &args, const QByteArray &texts) const
    {
        return cli(QStringList{u"check"_s} + args + QStringList{u"--lang"_s, u"zh"_s, u"--pack"_s, pack()}, texts);
    }

    QString pack() const { return m_course.path(u"out.sanjupack"_s); }

    static QList<QJsonObject> objects(const Ran &ran)
    {
        QList<QJsonObject> all;
        for (const QString &line : ran.lines())
            all.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile lexicon(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/lexicon.json"));
        QVERIFY(lexicon.open(QIODevice::ReadOnly));
        m_course.write(u"lexicons/zh.yaml"_s, lexicon.readAll());
        const Ran packed = cli({u"pack"_s, m_course.folder(), u"-o"_s, pack()});
        QVERIFY2(packed.code == 0, qPrintable(packed.err));
    }

    void aTextThatPassesIsOk()
    {
        const Ran ran = check({u"fact"_s}, kGood + '\n');
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.out, QString(u"ok   "_s + QString::fromUtf8(kGood) + u'\n'));
    }

    void aTextThatDoesNotIsLookedAt()
    {
        const Ran ran = check({u"fact"_s}, kBad + '\n');
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.lines(),
            (QStringList{QString(u"look "_s + QString::fromUtf8(kBad)), u"     ABS “总是”  理由 ABS 改法 ABS"_s}));
    }

    void eachLineIsATextOfItsOwn()
    {
        const Ran ran = check({u"fact"_s}, "\n" + kGood + "\r\n  \n" + kBad + "\n\n" + kGood); // no line end at the end
        QCOMPARE(ran.code, 1);
        const QStringList lines = ran.lines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QString(u"ok   "_s + QString::fromUtf8(kGood)));
        QVERIFY(lines.at(1).startsWith(u"look "_s));
        QCOMPARE(lines.at(3), lines.at(0));
    }

    void nothingToCheckPasses()
    {
        for (const QByteArray &nothing : {QByteArray(), QByteArray("\n\n \n")}) {
            const Ran ran = check({u"fact"_s, u"--json"_s}, nothing);
            QCOMPARE(ran.code, 0);
            QCOMPARE(ran.out, QString());
            QCOMPARE(ran.err, QString());
        }
    }

    void asJsonEachTextIsAnObject()
    {
        const Ran ran = check({u"fact"_s, u"--json"_s}, "😀" + kBad + '\n' + kGood + '\n');
        QCOMPARE(ran.code, 1);
        const QList<QJsonObject> all = objects(ran);
        QCOMPARE(all.size(), 2);
        QCOMPARE(keysOf(all.at(0)), (QStringList{u"found"_s, u"ok"_s, u"remarks"_s}));
        QCOMPARE(all.at(0).value(u"ok"_s), QJsonValue(false));
        QCOMPARE(all.at(0).value(u"remarks"_s).toArray(),
            (QJsonArray{QJsonObject{{u"class"_s, u"ABS"_s}, {u"severity"_s, u"error"_s}, {u"reason"_s, u"理由 ABS"_s},
                {u"hint"_s, u"改法 ABS"_s}, {u"start"_s, 2}, {u"length"_s, 2}}})); // an emoji is one character
        QCOMPARE(all.at(0).value(u"found"_s).toArray(),
            (QJsonArray{QJsonObject{{u"cue"_s, u"TIME"_s}, {u"start"_s, 7}, {u"length"_s, 2}},
                QJsonObject{{u"cue"_s, u"NUM"_s}, {u"start"_s, 11}, {u"length"_s, 2}}}));
        QCOMPARE(all.at(1).value(u"ok"_s), QJsonValue(true));
        QCOMPARE(all.at(1).value(u"remarks"_s), QJsonValue(QJsonArray()));
    }

    void whatIsMissingHasNoPlace()
    {
        const QJsonArray remarks = objects(check({u"improve"_s, u"--json"_s}, "周三错了两份，请你发给我。"))
                                       .at(0)
                                       .value(u"remarks"_s)
                                       .toArray();
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.at(0).toObject().value(u"class"_s).toString(), u"NOIMPACT"_s);
        QCOMPARE(remarks.at(0).toObject().value(u"severity"_s).toString(), u"missing"_s);
        QCOMPARE(remarks.at(0).toObject().value(u"start"_s).toInt(-1), 0);
        QCOMPARE(remarks.at(0).toObject().value(u"length"_s).toInt(-1), 0);
    }

    void aTabStandsBetweenBoxes()
    {
        QCOMPARE(check({u"improve"_s}, "单子空了几格\t大家等到晚上\t往后对着看\n").code, 0);
        const Ran ran = check({u"improve"_s}, "单子空了几格\t\t往后对着看\n");
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.lines().at(1), u"     NOIMPACT  理由 NOIMPACT 改法 NOIMPACT"_s);
    }

    void aRestatementIsComparedWithItsSource()
    {
        const QString source = u"报表周五上线，测试只剩半小时。\nkp 时间: 上线/测试\nkp 剩多少{must}: 半小时"_s;
        QCOMPARE(check({u"restate"_s, u"--source"_s, source}, "周五上线，只剩半小时，对吗？\n").code, 0);
        const Ran ran = check({u"restate"_s, u"--source"_s, source}, "周五上线，只剩五天，对吗？\n");
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.lines().mid(1), (QStringList{u"     NEWFACT “五天”  理由 NEWFACT 改法 NEWFACT"_s,
                                         u"     LOWCOV  理由 LOWCOV 改法 LOWCOV"_s, u"       - 剩多少"_s}));
        const QList<QJsonObject> json =
            objects(check({u"restate"_s, u"--json"_s, u"--source"_s, source}, "周五上线，快来不及了，对吗？\n"));
        QCOMPARE(json.at(0).value(u"remarks"_s).toArray().at(0).toObject().value(u"points"_s),
            QJsonValue(QJsonArray{u"剩多少"_s}));
    }

    void everyModeCanBeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("fact") << kGood;
        QTest::newRow("improve") << QByteArray("周三错了两份，导致返工，请你发给我。");
        QTest::newRow("praise") << QByteArray("你周三提前核了单子，导致返工少了，谢谢。");
        QTest::newRow("request") << QByteArray("请你周五前发给我。");
    }
    void everyModeCanBeAskedFor()
    {
        QFETCH(const QByteArray, good);
        QCOMPARE(check({QString::fromLatin1(QTest::currentDataTag())}, good + '\n').code, 0);
    }

    // Without --pack it is the course that comes with the program, in both languages.
    void theCourseOfTheProgramIsThere()
    {
        const Ran chinese =
            cli({u"check"_s, u"fact"_s, u"--lang"_s, u"zh"_s, u"--json"_s}, "你总是晚交，我等了你三回。");
        QCOMPARE(chinese.err, QString());
        QCOMPARE(objects(chinese).size(), 1);
        QCOMPARE(keysOf(objects(chinese).at(0)), (QStringList{u"found"_s, u"ok"_s, u"remarks"_s}));
        const Ran english =
            cli({u"check"_s, u"fact"_s, u"--json"_s, u"--lang"_s, u"en"_s}, "You never send it on time.");
        QCOMPARE(english.err, QString());
        QCOMPARE(english.code, 1);
    }

    void aPackWithoutThatLanguageFails()
    {
        const Ran ran = cli({u"check"_s, u"fact"_s, u"--lang"_s, u"en"_s, u"--pack"_s, pack()}, kGood);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.startsWith(u"sanju-cli: the lexicon of the pack "_s), qPrintable(ran.err));
        const Ran none = cli({u"check"_s, u"fact"_s, u"--lang"_s, u"zh"_s, u"--pack"_s, u"none.sanjupack"_s}, kGood);
        QCOMPARE(none.code, 1);
        QCOMPARE(none.out, QString());
    }

    void calledWronglyItDoesNothing_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QStringList>("sentences");
        const QString first = u"the first word says what to check: fact, improve, praise, request, restate."_s;
        const QString lang = u"--lang zh|en is missing."_s;
        QTest::newRow("nothing") << QStringList() << QStringList{lang, first};
        QTest::newRow("no language") << QStringList{u"fact"_s} << QStringList{lang};
        QTest::newRow("no mode") << QStringList{u"--lang"_s, u"zh"_s} << QStringList{first};
        QTest::newRow("another mode") << QStringList{u"facts"_s, u"--lang"_s, u"zh"_s} << QStringList{first};
        QTest::newRow("another language")
            << QStringList{u"fact"_s, u"--lang"_s, u"fr"_s} << QStringList{u"--lang \"fr\" is neither zh nor en."_s};
        QTest::newRow("no source") << QStringList{u"restate"_s, u"--lang"_s, u"zh"_s}
                                   << QStringList{u"a restatement needs --source TEXT: what was said."_s};
        QTest::newRow("unknown option") << QStringList{u"fact"_s, u"--lang"_s, u"zh"_s, u"--quick"_s}
                                        << QStringList{u"Unknown option 'quick'."_s};
        QTest::newRow("a word too many") << QStringList{u"fact"_s, u"praise"_s, u"--lang"_s, u"zh"_s}
                                         << QStringList{u"\"praise\" belongs to no option."_s};
    }
    void calledWronglyItDoesNothing()
    {
        QFETCH(const QStringList, args);
        QFETCH(const QStringList, sentences);
        const Ran ran = cli(QStringList{u"check"_s} + args, kGood);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        QStringList expected;
        for (const QString &sentence : sentences)
            expected.append(u"sanju-cli: "_s + sentence);
        expected.append(u"usage: sanju-cli check fact|improve|praise|request|restate --lang zh|en [--source TEXT] "
                        "[--pack FILE] [--json]"_s);
        QCOMPARE(ran.err.split(u'\n', Qt::SkipEmptyParts), expected);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
