// SPDX-License-Identifier: Apache-2.0
// How much of what somebody said comes back: points, sentences, figures and whose words.
#include "practice/heard.h"

#include "texts.h"

#include <QTest>

using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kReport =
    u"报表说好周五上线，销售上周三又加了两个字段，测试只剩半小时。我担心数据对不上，最后挨骂的是我们。"
    "以后需求冻结了再改，要走变更单。"_s;

// Four points, two of them musts.
Heard report()
{
    return parseHeard(kReport + u"\nkp 时间{must}: 周五/上线 & 字段/压缩\nkp 担心{must}: 担心/怕 & 对不上/挨骂\n"
                                "kp 诉求: 冻结/需求 & 变更单/流程\nkp 剩多少: 半小时/30分钟/三十分钟"_s);
}

QStringList textsOf(const QList<Span> &spans, const QString &text)
{
    QStringList texts;
    for (const Span &span : spans)
        texts.append(text.mid(span.start, span.length));
    return texts;
}

} // namespace

class HeardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAreReadBesideTheText()
    {
        const Heard heard =
            parseHeard(u"  第一句。  \n\nkp 担心{must}: 担心/ 怕 & 对不上 / 挨骂\n第二句。\n kp 诉求： 变更单 \n"_s);
        QCOMPARE(heard.text, u"第一句。\n第二句。"_s);
        QCOMPARE(heard.points, (QList<KeyPoint>{{u"担心"_s, true, {{u"担心"_s, u"怕"_s}, {u"对不上"_s, u"挨骂"_s}}},
                                   {u"诉求"_s, false, {{u"变更单"_s}}}}));
        QCOMPARE(parseHeard(QString()), Heard());
        QCOMPARE(parseHeard(u"只有话。"_s), (Heard{u"只有话。"_s, {}}));
        QCOMPARE(parseHeard(u"kp 空: / & /\n"_s).points, (QList<KeyPoint>{{u"空"_s, false, {}}}));
    }

    void pointsAreCaughtOrMissed_data()
    {
        QTest::addColumn<QString>("restatement");
        QTest::addColumn<QStringList>("missed");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, const QString &text, const QStringList &missed, bool covered) {
            QTest::newRow(name) << text << missed << covered;
        };
        row("all", u"周五上线，加了字段，测试只有半小时，你怕对不上，想走流程，先冻结。"_s, {}, true);
        row("three of four, all musts", u"周五上线却加了字段，你担心挨骂，希望冻结后走变更单。"_s, {u"剩多少"_s}, true);
        row("two of four, both musts", u"周五上线却加了字段，你担心挨骂。"_s, {u"诉求"_s, u"剩多少"_s}, false);
        row("three of four, one must missing", u"周五加了字段，半小时，希望冻结后走变更单。"_s, {u"担心"_s}, false);
        row("half of a point is none", u"周五上线，你担心对不上，冻结后走流程，30分钟。"_s, {u"时间"_s}, false);
        row("a synonym", u"上线前被压缩，你怕挨骂，需求要走流程，三十分钟。"_s, {}, true);
        row("in traditional characters", u"週五上線，加了字段，測試半小時，你擔心對不上，凍結後走變更單。"_s, {}, true);
        row("with full-width digits", u"上线，字段，测试３０分钟，你怕挨骂。"_s, {u"诉求"_s}, true);
        row("nothing", QString(), {u"时间"_s, u"担心"_s, u"诉求"_s, u"剩多少"_s}, false);
    }
    void pointsAreCaughtOrMissed()
    {
        QFETCH(const QString, restatement);
        QTEST(missed(report(), restatement), "missed");
        QTEST(isCovered(report(), restatement), "covered");
    }

    void capitalsDoNotCountInAPoint()
    {
        const Heard heard = parseHeard(u"The OA form came late.\nkp form: OA & late/delay"_s);
        QVERIFY(isCovered(heard, u"the oa form was DELAYed"_s));
    }

    // Six of ten sentences have to come back when no author said what counts.
    void withoutPointsTheSentencesStandForThem_data()
    {
        QTest::addColumn<QString>("restatement");
        QTest::addColumn<qsizetype>("missed");
        QTest::addColumn<bool>("covered");
        QTest::newRow("all")
            << u"周五要上线，销售加字段，测试只剩半小时；你担心数据对不上挨骂；需求冻结再改走变更单。"_s << qsizetype(0)
            << true;
        QTest::newRow("two of three") << u"销售加字段，测试只剩半小时；你怕数据对不上，挨骂。"_s << qsizetype(1)
                                      << true;
        QTest::newRow("one of three") << u"你是怕数据对不上，挨骂。"_s << qsizetype(2) << false;
        QTest::newRow("none") << u"今年冬天比去年冷。"_s << qsizetype(3) << false;
        QTest::newRow("nothing") << QString() << qsizetype(3) << false;
    }
    void withoutPointsTheSentencesStandForThem()
    {
        QFETCH(const QString, restatement);
        const Heard heard{kReport, {}};
        const QStringList left = missed(heard, restatement);
        QTEST(left.size(), "missed");
        QTEST(isCovered(heard, restatement), "covered");
        for (const QString &sentence : left)
            QVERIFY(kReport.contains(sentence));
    }

    void englishSentencesStandForPointsToo()
    {
        const Heard heard{
            u"The samples arrived after the run had started. Parents were called a second time. I want the "
            "courier before four."_s,
            {}};
        QVERIFY(isCovered(heard, u"Samples arrive when the run has started, and you want the courier earlier."_s));
        QVERIFY(!isCovered(heard, u"You are tired of your job and want to leave."_s));
        QCOMPARE(missed(heard, u"Samples arrived after the run started; calling parents twice; courier by four."_s),
            QStringList());
    }

    void newFiguresAreFound_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("restatement");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *said, const char *restatement, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(restatement) << found;
        };
        row("none at all", "测试来不及。", "你说测试来不及。", {});
        row("the same", "加了两个字段。", "加了两个字段。", {});
        row("another", "加了两个字段。", "加了五个字段。", {u"五个"_s});
        row("digits for numerals", "加了两个字段，等了十二天。", "加了2个字段，等了12天。", {});
        row("numerals for digits", "退了40单，亏了1200元。", "退了四十单，亏了一千两百元。", {});
        row("half an hour is 30 minutes", "等了半小时。", "等了30分钟。", {});
        row("and the other way round", "等了30分钟。", "等了半小时。", {});
        row("an hour and a half is 90 minutes", "等了一个半小时。", "等了九十分钟。", {});
        row("two days are 48 hours", "等了两天。", "等了48小时。", {});
        row("but not 20", "等了半小时。", "等了20分钟。", {u"20分钟"_s});
        row("a day, in digits", "只剩一天。", "只剩1天。", {});
        row("three points, in digits", "我有三点要求。", "你有3点要求。", {});
        row("percent in words", "百分之三十不合格。", "三成不合格，也就是30%。", {});
        row("with and without unit", "修要四千。", "修箱子四千块。", {});
        row("full-width", "加了２个字段。", "加了2个字段。", {});
        row("own points", "数据对不上。", "你说了三点：第一，数据；第二，时间。", {});
        row("own things", "数据对不上。", "你担心两件事：数据和时间。", {});
        row("own things in digits", "数据对不上。", "你有2个问题：数据和时间。", {});
        row("how many there are of something", "数据对不上。", "两件货对不上。", {u"两件"_s});
        row("two of them", "数据对不上。", "错了12处，晚了三天。", {u"12处"_s, u"三天"_s});
        row("English", "It took thirty minutes, twice.", "It took half an hour, 2 times.", {});
        row("English, another", "Two files were late.", "Five files were late by three days.",
            {u"Five"_s, u"three day"_s});
        row("English, own counting", "Files were late.", "I hear two worries and three things.", {});
        row("English, long numbers", "four hundred and ten lines", "410 lines", {});
        row("nothing was heard", "", "加了五个字段。", {});
    }
    void newFiguresAreFound()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, restatement);
        QTEST(textsOf(newFigures({said, {}}, restatement), restatement), "found");
    }

    void whoseWordsTheyAre_data()
    {
        QTest::addColumn<QString>("restatement");
        QTest::addColumn<bool>("parroted");
        QTest::newRow("word for word") << kReport << true;
        QTest::newRow("with a frame") << u"你是说，"_s + kReport + u"对吗？"_s << true;
        QTest::newRow("own words") << u"需求老在变，测试没时间，你怕最后算在你们头上，想定个规矩。"_s << false;
        QTest::newRow("half and half") << u"测试只剩半小时。你是怕出了错算在你们头上，想先把规矩定下来，对吗？"_s
                                       << false;
        QTest::newRow("marks do not hide it") << kReport.split(QString()).join(u'，') << true;
        QTest::newRow("three characters") << u"报表说"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whoseWordsTheyAre()
    {
        QFETCH(const QString, restatement);
        QTEST(isParroted({kReport, {}}, restatement), "parroted");
    }

    void englishParrotsRepeatWords()
    {
        const Heard heard{u"The samples arrived after the run had started, so parents were called again."_s, {}};
        QVERIFY(
            isParroted(heard, u"So the samples arrived AFTER the run had started, so parents were called again?"_s));
        QVERIFY(!isParroted(heard, u"Because the courier is late you have to ring families twice, is that right?"_s));
        QVERIFY(!isParroted({}, u"The samples arrived after the run had started"_s));
    }

    void strangeTextsAreComparedToo_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : sanju::practice_test::strangeTexts())
            QTest::newRow(name) << text;
    }
    void strangeTextsAreComparedToo()
    {
        QFETCH(const QString, text);
        const Heard heard = parseHeard(text);
        for (const auto &[said, restatement] : {std::pair(heard, kReport), std::pair(report(), text)}) {
            QVERIFY(missed(said, restatement).isEmpty() || !restatement.isNull() || !isCovered(said, restatement));
            for (const Span &span : newFigures(said, restatement))
                QVERIFY(span.length > 0 && span.end() <= restatement.size());
            (void)isParroted(said, restatement);
        }
    }
};

QTEST_APPLESS_MAIN(HeardTest)
#include "heard_test.moc"
