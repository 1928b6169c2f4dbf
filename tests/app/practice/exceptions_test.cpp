// SPDX-License-Identifier: Apache-2.0
// Words that look like a fault and are none, each beside the same words where they are one.
#include "practice/checker.h"

#include "lexicons.h"

#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

const Checker &checkerOf(Language language)
{
    static const Checker chinese(practice_test::shipped(Language::Chinese));
    static const Checker english(practice_test::shipped(Language::English));
    return language == Language::English ? english : chinese;
}

using course::Severity;

QList<Span> marked(const QString &kind, Mode mode, const QString &text, Language language = Language::Chinese,
    Severity least = Severity::Missing)
{
    QList<Span> places;
    for (const Remark &remark : checkerOf(language).check(mode, text).remarks) {
        if (remark.kind == kind && remark.severity <= least)
            places.append(remark.place);
    }
    return places;
}

// Word lists grow, and then mark more of what stands around a word: it is enough that each word is in a place.
void compare(const QList<Span> &places, const QStringList &words, const QString &text)
{
    QStringList found;
    for (const Span &place : places)
        found.append(text.mid(place.start, place.length));
    for (const QString &word : words)
        QVERIFY2(found.join(u'\n').contains(word), qPrintable(u"not marked: "_s + word));
    QVERIFY2(!words.isEmpty() || found.isEmpty(), qPrintable(u"marked: "_s + found.join(u", "_s)));
}

QStringList cued(const QString &cue, const QString &text)
{
    QStringList words;
    for (const Found &found : checkerOf(Language::Chinese).check(Mode::Improve, text).found) {
        if (found.cue == cue)
            words.append(text.mid(found.place.start, found.place.length));
    }
    return words;
}

// Several words of one row are joined by "|".
void row(const char *kind, Mode mode, const char *text, const char *words)
{
    QTest::newRow(text) << QString::fromLatin1(kind) << mode << QString::fromUtf8(text)
                        << QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class ExceptionsTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
    }

private Q_SLOTS:
    void whatTheLexiconIgnoresIsNeverMarked()
    {
        const QString text = u"周三在总是酒家，强总没有来。你总是晚。"_s;
        course::Lexicon named = practice_test::small();
        const QList<Remark> before = Checker(named).check(Mode::Fact, text).remarks;
        named.ignored = {u"总是酒家"_s};
        const QList<Remark> after = Checker(named).check(Mode::Fact, text).remarks;
        const auto count = [](const QList<Remark> &remarks) {
            return std::count_if(
                remarks.begin(), remarks.end(), [](const Remark &remark) { return remark.kind == "ABS"_L1; });
        };
        QCOMPARE(count(before), 2);
        QCOMPARE(count(after), 1);
        QVERIFY(std::any_of(after.begin(), after.end(), [&](const Remark &remark) {
            return remark.kind == "ABS"_L1 && remark.place == Span{text.lastIndexOf(u"总是"_s), 2};
        }));
    }

    void whatIsMarkedInChinese_data()
    {
        columns();
        constexpr Mode fact = Mode::Fact;
        constexpr Mode improve = Mode::Improve;

        // Parts of other words
        row("ABS", fact, "我从不同角度核对了这张表，有四处不一致。", "");
        row("ABS", fact, "我从不同的角度看了三遍数据。", "");
        row("ABS", fact, "数据从来源系统导出，晚了两天。", "");
        row("ABS", fact, "我核对了总是否等于明细，差了三笔。", "");
        row("ABS", fact, "你从不回我的邮件，我问了三次。", "从不");
        row("ABS", fact, "你从来没回过我的邮件。", "从来");
        row("ABS", fact, "你总是晚交日报，我很着急。", "总是");
        row("ABS", fact, "会上查了根本原因，是模具磨损。", "");
        row("ABS", fact, "根本问题在接口文档，缺了两个字段。", "");
        row("ABS", fact, "这次从根本上解决了漏料，停线少了两次。", "");
        row("ABS", fact, "你根本没看我发的邮件。", "根本");
        row("ABS", fact, "会一直到晚上九点才开完。", "");
        row("ABS", fact, "图上一直线的位置差了两毫米。", "");
        row("ABS", fact, "温度一直保持在二十度，周三升到三十。", "");
        row("ABS", fact, "你一直不交周报，我等了三天。", "一直");

        // Every time, once it was counted
        row("ABS", fact, "这周我给仓库打了三次电话，每次都等了十分钟以上才接通。", "");
        row("ABS", fact, "上周开了3场会，你每次都晚到五分钟。", "");
        row("ABS", fact, "三次站会，每一次都没有你的人。", "");
        row("ABS", fact, "你每次都晚到五分钟。", "每次都");
        row("ABS", fact, "上周开了三次会。你每次都晚到五分钟。", "每次都");
        row("ABS", fact, "你总是晚到，三次会都这样。", "总是");
        row("ABS", fact, "三次会上你总是晚到。", "总是");

        // A time of day is no wish
        row("VAGUE", improve, "我们下午一点开会，晚了二十分钟。", "");
        row("VAGUE", improve, "会一点半才开始。", "");
        row("VAGUE", improve, "希望你以后注意一点，不要再拖。", "注意一点");
        row("VAGUE", improve, "下次快一点，大家都在等。", "快一点");

        // But between two facts
        row("BUT", improve, "我们约定周三交，但周五才收到，评审推迟了。", "");
        row("BUT", improve, "排产表是九点改的，但生产线八点半已经开工。", "");
        row("BUT", improve, "你这次方案做得很好，但是预算部分要重算。", "但是");
        row("BUT", improve, "辛苦了，不过上周的报表晚了两天。", "不过");
        row("BUT", improve,
            "你把资料整理得很好。上周三我们一共开了三次会，讨论了交付日期、验收标准、人员安排和下个月的盘点计划，"
            "但是报表晚了两天。",
            "");

        // Denied
        row("MIND", fact, "我知道你不是故意晚交的，周三差了两小时。", "");
        row("MIND", fact, "你是故意晚交的，周三差了两小时。", "故意");
        row("LABEL", fact, "你是不是粗心了，周三差了两小时。", "粗心"); // a question, no denial
        row("MIND", fact, "他并非存心隐瞒，单子周五才到。", "");
        row("LABEL", fact, "我不是说你不负责，我讲的是周二那张送货单。", "");
        row("LABEL", fact, "我并没有说你不专业，报价单上有两处空着。", "");
        row("LABEL", fact, "我不觉得你粗心，只是单子错了两处。", "");
        row("LABEL", fact, "你不负责，周二那张送货单没签。", "不负责");
        row("LABEL", fact, "这不是我的单子。粗心的是你们组。", "粗心"); // another sentence denies nothing
        row("EVAL", fact, "这次不算太慢，周三就到了。", "");

        // Rules, not people
        row("CMD", improve, "按公司规定，合同必须双签，这份只有一个签名。", "");
        row("CMD", improve, "样品必须冷藏，昨天放了三小时。", "");
        row("CMD", improve, "你必须今天改完，不能再等。", "你必须");
        row("CMD", improve, "你们明天必须到场，客户要来。", "你们明天必须");
        row("CMD", improve, "必须今天交给我，没得商量。", "没得商量");
        row("CMD", improve, "大家必须六点前到。", "大家必须");

        // Polite questions
        row("RHET", improve, "能不能在周四前把清单发我？", "");
        row("RHET", improve, "可以提前一天通知我吗？", "");
        row("RHET", improve, "你看这样可以吗？", "");
        row("RHET", improve, "你觉得怎么样？周三行吗？", "");
        row("RHET", improve, "是否方便周五前回复我？", "");
        row("RHET", improve, "难道还要我再说一遍吗？", "难道|还要我再说一遍吗");
        row("RHET", improve, "你怎么又搞错了？", "怎么又");
        row("RHET", improve, "这么简单的表你都能填错？", "这么简单|都能填错？");

        // Of oneself
        row("LABEL", fact, "昨天是我粗心，少算了一行。", "");
        row("LABEL", fact, "昨天是你粗心，少算了一行。", "粗心");
        row("LABEL", fact, "我说你粗心，是因为少了一行。", "粗心");
        row("LABEL", fact, "是我不够主动，没有提前说。", "");
        row("EVAL", fact, "我的回复太慢了，让你等了。", "");
        row("EVAL", fact, "他的回复太慢了，让人等了。", "太慢");
        row("EVAL", fact, "我等了。回复太慢了。", "太慢"); // another sentence speaks of nobody

        // What others think of us
        row("MIND", improve, "我有点担心客户觉得我们不重视这个项目。", "");
        row("MIND", improve, "客户会以为我们不在乎交期。", "");
        row("MIND", improve, "他们会认为咱们在敷衍。", "");
        row("MIND", improve, "你们不重视这个项目，客户走了。", "不重视");

        // Quoted
        row("ABS", fact, "你在群里说“我总是最后一个知道”，一共说了两次。", "");
        row("LABEL", fact, "客户来信写着「你们不专业」，周三收到的。", "");
        row("MIND", fact, "他当面说‘你就是不想配合’，然后走了。", "");
        row("CMD", fact, "邮件里写的是\"你必须今天改\"，九点发的。", "");
        row("ABS", fact, "你说“好的”，然后总是不交。", "总是");
        row("ABS", fact, "你说“总是这样，我记下了。", "总是");

        // However it is written
        row("ABS", fact, "你總是遲到，我等了二十分鐘。", "總是");
        row("LABEL", fact, "你這個人態度有問題，不負責任。", "你這個人|態度有問題|不負責任");
        row("MIND", fact, "你就是不想配合我們，故意拖到最後。", "你就是不想|故意");
        row("ABS", fact, "上周開了３次會，你每次都遲到。", "");
    }
    void whatIsMarkedInChinese()
    {
        QFETCH(const QString, kind);
        QFETCH(const Mode, mode);
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        compare(marked(kind, mode, text), words, text);
    }

    void whatIsMarkedInEnglish_data()
    {
        columns();
        constexpr Mode fact = Mode::Fact;
        constexpr Mode improve = Mode::Improve;
        row("ABS", fact, "You never send the data on time.", "never");
        row("ABS", fact, "YOU NEVER SEND THE DATA ON TIME.", "NEVER");
        row("ABS", fact, "Never mind, the file came at nine.", "");
        row("ABS", fact, "You are always welcome to join the call.", "");
        row("ABS", fact, "I called three times and you were out every time.", "");
        row("ABS", fact, "You are late every single time we meet.", "every single time");
        row("ABS", fact, "I called three times. Every single time you are out.", "Every single time");
        row("LABEL", fact, "You are careless with the invoices.", "careless");
        row("LABEL", fact, "I was careless with the invoice on Monday.", "");
        row("LABEL", fact, "You are not careless, two lines were empty.", "");
        row("LABEL", fact, "I think you are careless and slow.", "careless");
        row("MIND", fact, "You did this on purpose on Friday.", "on purpose");
        row("MIND", fact, "It was not done on purpose, I know.", "");
        row("BUT", improve, "Great job on the proposal, but the budget is late.", "but");
        row("BUT", improve, "We agreed on Wednesday, but the file came on Friday.", "");
        row("RHET", improve, "How many times do I have to tell you?", "How many times");
        row("RHET", improve, "Could you send the file by noon on Friday?", "");
        row("CMD", improve, "You must fix the report today.", "You must");
        row("CMD", improve, "A contract must have two signatures by law.", "");
        row("ABS", fact, "You wrote \"this is always our job\" in the chat.", "");
        row("ABS", fact, "You wrote 'this is always our job' in the chat.", "");
        row("ABS", fact, "You wrote ‘it isn’t always our job’ in the chat.", "");
        row("MIND", fact, "You don’t care about the deadline.", "You don’t care");
        row("MIND", fact, "You don't care, and I can't wait, it's late.", "You don't care");
        row("ABS", fact, "The clients' list and the teams' list never match.", "never");
    }
    void whatIsMarkedInEnglish()
    {
        QFETCH(const QString, kind);
        QFETCH(const Mode, mode);
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        compare(marked(kind, mode, text, Language::English), words, text);
    }

    void aWordWithinADenialIsMentionedAllTheSame()
    {
        const QString denied = u"我不是说你不负责，周三差了两小时。"_s;
        compare(marked(u"LABEL"_s, Mode::Fact, denied, Language::Chinese, Severity::Warning), {u"不负责"_s}, denied);
        QVERIFY(checkerOf(Language::Chinese).check(Mode::Fact, denied).ok);
        const QString didnt = u"You didn't do it on purpose; the file came two hours late on Wednesday."_s;
        compare(marked(u"MIND"_s, Mode::Fact, didnt, Language::English), {}, didnt);
    }

    // 让 is "let", "yield" and "have somebody do"; an impact only before whom it meets.
    void onlySomeOfWhatLookLikeImpactsAreOnes_data()
    {
        QTest::addColumn<bool>("isOne");
        QTest::newRow("这让我多等了两小时") << true;
        QTest::newRow("让客户等了一天") << true;
        QTest::newRow("让团队加了班") << true;
        QTest::newRow("谈判时我们让步了两个点") << false;
        QTest::newRow("这次让利三个点给他") << false;
        QTest::newRow("我让你去做这件事") << false;
    }
    void onlySomeOfWhatLookLikeImpactsAreOnes()
    {
        QFETCH(const bool, isOne);
        QCOMPARE(cued(u"IMPACT"_s, QString::fromUtf8(QTest::currentDataTag())).contains(u"让"_s), isOne);
    }

    void anActMakesARequestOfAWish()
    {
        const auto vague = [](const QString &text) { return marked(u"VAGUE"_s, Mode::Request, text).size(); };
        QVERIFY(vague(u"希望你以后多沟通，配合一下。"_s) > 0);
        QCOMPARE(vague(u"请你尽快把清单发给我，周四前。"_s), 0);
        QVERIFY(vague(u"周三你提交了报表。下次注意一点。"_s) > 0); // what is told of is not asked for
    }

    void aFigureGroundsAVerdict()
    {
        const auto severity = [](const QString &text) {
            for (const Remark &remark : checkerOf(Language::Chinese).check(Mode::Fact, text).remarks) {
                if (remark.kind == u"EVAL"_s)
                    return remark.severity;
            }
            return course::Severity::Suggestion;
        };
        QCOMPARE(severity(u"你们部门的响应太慢了。"_s), course::Severity::Error);
        QCOMPARE(severity(u"你们部门的响应太慢了，晚了三天。"_s), course::Severity::Warning);
        QCOMPARE(severity(u"上次晚了三天。你们部门的响应太慢了。"_s), course::Severity::Error);
    }
};

QTEST_APPLESS_MAIN(ExceptionsTest)
#include "exceptions_test.moc"
