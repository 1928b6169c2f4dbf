// SPDX-License-Identifier: Apache-2.0
// What is remarked on a restatement: points left out, figures and judgements added, whose words they are.
#include "practice/checker.h"

#include "lexicons.h"

#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Severity;

namespace {

// The speaker is angry, and says so: 总是, 故意.
Heard report()
{
    return parseHeard(
        u"报表说好周五上线，销售又加了两个字段，测试只剩半小时。他们总是这样，我看是故意的。我担心数据对不上。\n"
        "kp 时间: 上线/测试\n"
        "kp 担心{must}: 担心/怕 & 对不上\n"
        "kp 加字段: 字段"_s);
}

const QString kGood = u"测试快没时间了，又加字段，你怕数据对不上，对吗？"_s;

QStringList shown(const Report &report, const QString &text)
{
    QStringList lines;
    for (const Remark &remark : report.remarks) {
        const QString words = text.mid(remark.place.start, remark.place.length);
        lines.append(words.isEmpty() ? remark.kind : remark.kind + u' ' + words);
    }
    return lines;
}

} // namespace

class RestatementTest : public QObject
{
    Q_OBJECT

private:
    const Checker m_checker{practice_test::small()};

    Report check(const QString &text, const Heard &heard = report()) const
    {
        return m_checker.check(Mode::Restate, text, &heard);
    }

private Q_SLOTS:
    void whatIsRemarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("remarks");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *name, const QString &text, const QStringList &remarks, bool ok) {
            QTest::newRow(name) << text << remarks << ok;
        };
        row("all there", kGood, {}, true);
        row("two of three, the must among them", u"测试没时间了，你怕数据对不上，对吗？"_s, {}, true);
        row("the must left out", u"测试没时间了，又加字段，对吗？"_s, {u"LOWCOV"_s}, false);
        row("nothing caught", u"你今天看起来不太高兴，对吗？"_s, {u"LOWCOV"_s}, false);
        row("a figure added", u"测试没时间了，又加了五个字段，你怕对不上，对吗？"_s, {u"NEWFACT 五个"_s}, false);
        row("the figures of the speaker", u"测试剩30分钟，多了2个字段，你怕对不上，对吗？"_s, {}, true);
        row("own counting", u"我听到两点：测试没时间，又加字段。你怕对不上，对吗？"_s, {}, true);
        row("advice", kGood + u"你应该找领导。"_s, {u"RBAD 你应该"_s}, false);
        row("a label that was not there", u"测试没时间，又加字段，你怕对不上，销售粗心，对吗？"_s, {u"LABEL 粗心"_s},
            false);
        row("what the speaker judged", u"又加字段，总是这样，你觉得是故意的，测试没时间，怕对不上，对吗？"_s, {}, true);
        row("what the speaker did not say", u"又加字段，每次都这样，测试没时间，你怕对不上，对吗？"_s,
            {u"ABS 每次都"_s}, false);
        row("a feeling named", u"你很着急：测试没时间，又加字段，怕对不上，对吗？"_s, {}, true);
        row("no check at the end", u"测试没时间了，又加字段，你怕数据对不上。"_s, {u"NOLEAD"_s}, true);
        row("word for word", u"报表说好周五上线，销售又加了两个字段，测试只剩半小时。我担心数据对不上。对吗？"_s,
            {u"PARROT"_s}, true);
        row("a vague frequency is none of its matters", kGood + u"经常。"_s, {}, true);
        row("all at once", u"你应该加班五天，销售粗心，就没事了。"_s,
            {u"RBAD 你应该"_s, u"LABEL 粗心"_s, u"NEWFACT 五天"_s, u"LOWCOV"_s, u"NOLEAD"_s}, false);
        row("too short", u"你怕出错。"_s, {u"SHORT"_s}, false);
    }
    void whatIsRemarked()
    {
        QFETCH(const QString, text);
        const Report report = check(text);
        QTEST(shown(report, text), "remarks");
        QTEST(report.ok, "ok");
    }

    // What the speaker wants or fears, said back to the speaker, is no guess at anybody's motives.
    void whatTheSpeakerWantsIsNoGuess()
    {
        course::Lexicon words = practice_test::small();
        for (course::RemarkRule &rule : words.remarks) {
            if (rule.id == "MIND"_L1)
                rule.patterns = QStringList{u"[你他]们?不想"_s};
        }
        const Checker checker(words);
        const Heard heard = report();
        const auto kinds = [&](const QString &text) { return shown(checker.check(Mode::Restate, text, &heard), text); };
        QCOMPARE(kinds(u"测试没时间，又加字段，怕数据对不上，你不想再这样，对吗？"_s), QStringList());
        QCOMPARE(kinds(u"测试没时间，又加字段，怕数据对不上，他们不想改，对吗？"_s), QStringList{u"MIND 他们不想"_s});
    }

    void adviceThatTheSpeakerGaveIsRepeated()
    {
        const Heard heard = parseHeard(u"他跟我说，你应该早点讲。我怕数据对不上。\nkp 担心{must}: 怕"_s);
        QCOMPARE(check(u"他说你应该早点讲，你怕数据对不上，对吗？"_s, heard).ok, true);
        QCOMPARE(check(u"你怕数据对不上，对吗？你应该再核一遍。"_s).ok, false);
    }

    void theLabelsOfWhatWasLeftOutAreTold()
    {
        const Remark remark = check(u"你说销售做得太过，对吗？"_s).remarks.constFirst();
        QCOMPARE(remark.kind, u"LOWCOV"_s);
        QCOMPARE(remark.severity, Severity::Error);
        QCOMPARE(remark.points, (QStringList{u"时间"_s, u"担心"_s, u"加字段"_s}));
        QCOMPARE(check(kGood + u"你应该找领导。"_s).remarks.constFirst().points, QStringList());
    }

    void withoutPointsTheSentencesLeftOutAreTold()
    {
        const Heard heard =
            parseHeard(u"报表说好周五上线，测试只剩半天。我担心最后数据对不上。以后改需求先走变更单。"_s);
        QVERIFY(check(u"报表周五要上线，测试剩半天，你担心数据，改需求要走变更单，对吗？"_s, heard).ok);
        const Report report = check(u"你想早点下班回家陪孩子，对吗？"_s, heard);
        QCOMPARE(shown(report, {}), QStringList{u"LOWCOV"_s});
        QCOMPARE(report.remarks.constFirst().points.size(), 3);
        QVERIFY(report.remarks.constFirst().points.at(1).contains(u"我担心最后数据对不上"_s));
    }

    // Nothing can have been added to, or left out of, what nobody heard.
    void withoutASourceOnlyTheWordingCounts()
    {
        const QString text = u"你怕三天后数据对不上，他们总是这样，对吗？"_s;
        for (const Report &report : {m_checker.check(Mode::Restate, text), check(text, Heard())}) {
            QCOMPARE(shown(report, text), QStringList());
            QVERIFY(report.ok);
        }
        const QString advice = u"你应该三天后找领导，对吗？"_s;
        QCOMPARE(shown(m_checker.check(Mode::Restate, advice), advice), QStringList{u"RBAD 你应该"_s});
    }

    void aRestatementHasNoBoxes()
    {
        const QString text = QString(kGood).replace(u'，', u'\t');
        QCOMPARE(shown(check(text), text), QStringList());
    }

    void figuresAreMarkedWhereTheyStand()
    {
        const QString text = u"😀你怕测试对不上，字段加了“５个”，晚了三天，对吗？"_s;
        QCOMPARE(shown(check(text), text), (QStringList{u"NEWFACT ５个"_s, u"NEWFACT 三天"_s}));
    }

    void whatIsDisagreedWithIsTakenBack()
    {
        const QString text = u"测试没时间了，又加了五个字段，对吗？"_s;
        const Report before = check(text);
        QCOMPARE(shown(before, text), (QStringList{u"NEWFACT 五个"_s, u"LOWCOV"_s}));
        const Heard heard = report();
        QSet<QString> disagreed;
        for (const Remark &remark : before.remarks) {
            QVERIFY(m_checker.check(Mode::Restate, text, &heard, disagreed).remarks.contains(remark));
            disagreed.insert(disagreementKey(remark, text));
            QVERIFY(!m_checker.check(Mode::Restate, text, &heard, disagreed).remarks.contains(remark));
        }
        QVERIFY(m_checker.check(Mode::Restate, text, &heard, disagreed).ok);
        QVERIFY(!m_checker.check(Mode::Restate, u"测试没时间了，又加了九个字段，对吗？"_s, &heard, disagreed).ok);
    }
};

QTEST_APPLESS_MAIN(RestatementTest)
#include "restatement_test.moc"
