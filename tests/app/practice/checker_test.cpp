// SPDX-License-Identifier: Apache-2.0
// What is remarked, where, in which order and how it is taken back; over a small lexicon whose every word is known.
#include "practice/checker.h"

#include "lexicons.h"
#include "texts.h"

#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Language;
using course::Severity;

namespace {

const Checker &checker()
{
    static const Checker small(practice_test::small());
    return small;
}

QString wordsOf(const Span &place, const QString &text)
{
    return text.mid(place.start, place.length);
}

// "ABS 总是", or the kind alone for what is missing.
QStringList shown(const QList<Remark> &remarks, const QString &text)
{
    QStringList lines;
    for (const Remark &remark : remarks)
        lines.append(remark.place.length > 0 ? remark.kind + u' ' + wordsOf(remark.place, text) : remark.kind);
    return lines;
}

QStringList remarksOn(Mode mode, const QString &text)
{
    return shown(checker().check(mode, text).remarks, text);
}

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachModeHasItsRemarks_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("remarks");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *name, Mode mode, const QString &text, const QStringList &remarks, bool ok) {
            QTest::newRow(name) << mode << text << remarks << ok;
        };
        row("a fact", Mode::Fact, u"周三我看到单子错了两份。"_s, {}, true);
        row("no fact", Mode::Fact, u"你们的单子有些问题。"_s, {u"NOFACT"_s}, false);
        row("when alone is no fact", Mode::Fact, u"周三你们的单子有问题。"_s, {u"NOFACT"_s}, false);
        row("an absolute", Mode::Fact, u"你总是晚交，周三错了两份。"_s, {u"ABS 总是"_s}, false);
        row("a vague frequency", Mode::Fact, u"周三错了两份，你经常晚交。"_s, {u"VAGUEFREQ 经常"_s}, true);
        row("a wish in a fact", Mode::Fact, u"周三错了两份，请你尽快。"_s, {}, true);
        row("all three sentences", Mode::Improve, u"周三错了两份，导致返工，请你周五前发给我。"_s, {}, true);
        row("no impact", Mode::Improve, u"周三错了两份，请你周五前发给我。"_s, {u"NOIMPACT"_s}, false);
        row("no request", Mode::Improve, u"周三错了两份，导致返工。"_s, {u"NOREQ"_s}, false);
        row("nothing of the three", Mode::Improve, u"你们的单子有些问题。"_s, {u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s},
            false);
        row("only a wish", Mode::Request, u"希望你们以后尽快。"_s, {u"VAGUE 尽快"_s, u"NOREQ"_s}, false);
        row("a request", Mode::Request, u"请你周五前发给我。"_s, {}, true);
        row("praise", Mode::Praise, u"你周三提前核了单子，导致返工少了，谢谢。"_s, {}, true);
        row("praise without thanks", Mode::Praise, u"你周三提前核了单子，导致返工少了。"_s, {u"NOTHANKS"_s}, true);
        row("empty praise", Mode::Praise, u"你们大家真棒，谢谢。"_s, {u"EMPTY"_s, u"NOBEH"_s, u"NOIMPACT"_s}, false);
        row("praise that says always", Mode::Praise, u"你总是提前核单子，导致返工少了，谢谢。"_s, {u"ABS 总是"_s},
            true);
        row("praise with a surprise", Mode::Praise, u"没想到你提前核了单子，导致返工少了，谢谢。"_s,
            {u"PRAISEBAD 没想到你"_s}, false);
        row("praise, but", Mode::Praise, u"很好，你提前核了，导致返工少了，但是格式乱，谢谢。"_s, {u"BUT 但是"_s},
            false);
        row("two alike", Mode::Fact, u"你总是晚交，总是漏，周三错了两份。"_s, {u"ABS 总是"_s, u"ABS 总是"_s}, false);
        row("two unlike", Mode::Fact, u"难道你是故意的？周三错了两份。"_s, {u"MIND 故意"_s, u"RHET 难道"_s}, false);
    }
    void eachModeHasItsRemarks()
    {
        QFETCH(const Mode, mode);
        QFETCH(const QString, text);
        const Report report = checker().check(mode, text);
        QTEST(shown(report.remarks, text), "remarks");
        QTEST(report.ok, "ok");
    }

    void aRemarkSpeaksInTheWordsOfTheLexicon()
    {
        const Report report = checker().check(Mode::Fact, u"你总是晚交，周三错了两份。"_s);
        QCOMPARE(
            report.remarks.constFirst(), (Remark{u"ABS"_s, Severity::Error, {1, 2}, u"理由 ABS"_s, u"改法 ABS"_s, {}}));
    }

    // Places are in the text as it was written, whatever it was read as.
    void aPlaceHoldsTheVeryWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("at the beginning", u"总是晚交，周三错了两份"_s, u"总是"_s);
        row("at the end", u"周三错了两份，你这样总是"_s, u"总是"_s);
        row("after an emoji", u"😀👩‍💻🇨🇳你总是晚交，周三错了两份"_s, u"总是"_s);
        row("between emoji", u"周三错了两份，你😀总是😀晚交"_s, u"总是"_s);
        row("after full-width letters", u"ＯＡ１２３里你总是晚交，周三错了两份"_s, u"总是"_s);
        row("after a quotation", u"你说“总是我的事”，可你总是晚交，周三"_s, u"总是"_s);
        row("after several quotations", u"「总是」『总是』\"总是\"‘总是’你总是晚交，周三"_s, u"总是"_s);
        row("after an open quotation", u"你说“我来，然后总是晚交，周三"_s, u"总是"_s);
        row("traditional", u"你總是晚交，週三錯了兩份"_s, u"總是"_s);
        row("after line breaks", u"\n\r\n周三。\n你总是晚交"_s, u"总是"_s);
        row("after spaces", u" \u3000  你总是晚交，周三错了两份"_s, u"总是"_s);
        row("after half a pair", u"周三"_s + QChar(0xD83D) + u"你总是晚交错了两份"_s, u"总是"_s);
        row("after combining marks", u"e\u0301你总是晚交，周三错了两份"_s, u"总是"_s);
        row("with full-width figures before", u"３次里你总是晚交，周三"_s, u"总是"_s);
    }
    void aPlaceHoldsTheVeryWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QList<Remark> remarks = checker().check(Mode::Fact, text).remarks;
        remarks.removeIf([](const Remark &remark) { return remark.kind != u"ABS"_s; });
        QCOMPARE(remarks.size(), 1);
        const Span place = remarks.constFirst().place;
        QCOMPARE(wordsOf(place, text), words);
        QCOMPARE(place.start, text.lastIndexOf(words));
    }

    void whatIsGoodIsFoundToo()
    {
        const QString text = u"😀周三我看到单子错了两份，导致返工，请你发给我，谢谢。"_s;
        QStringList found;
        for (const Found &cue : checker().check(Mode::Improve, text).found)
            found.append(cue.cue + u' ' + wordsOf(cue.place, text));
        QCOMPARE(found, (QStringList{u"TIME 周三"_s, u"NUM 两份"_s, u"PERCEPT 我看到"_s, u"IMPACT 导致"_s,
                            u"REQUEST 请你"_s, u"ACT 发给"_s, u"THANKS 谢谢"_s}));
    }

    void tooLittleIsNeitherRightNorWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isShort");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("spaces") << u" \n\u3000"_s << true;
        QTest::newRow("empty boxes") << u"\t\t"_s << true;
        QTest::newRow("five characters") << u"你总是晚交"_s << true;
        QTest::newRow("six characters") << u"你总是晚交单"_s << false;
        QTest::newRow("marks do not count") << u"你总是，，，晚交。。。"_s << true;
        QTest::newRow("emoji do not count") << u"你总是😀😀晚交"_s << true;
    }
    void tooLittleIsNeitherRightNorWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isShort);
        for (const Mode mode : {Mode::Fact, Mode::Improve, Mode::Praise, Mode::Request, Mode::Restate}) {
            const Report report = checker().check(mode, text);
            QCOMPARE(report.remarks.value(0).kind == u"SHORT"_s, isShort);
            if (isShort)
                QCOMPARE(shown(report.remarks, text), QStringList{u"SHORT"_s});
            QVERIFY(!isShort || !report.ok);
        }
    }

    void englishIsCountedInWords()
    {
        course::Lexicon english = practice_test::small();
        english.language = Language::English;
        const Checker words(english);
        QCOMPARE(words.check(Mode::Fact, u"You were late."_s).remarks.constFirst().kind, u"SHORT"_s);
        QVERIFY(words.check(Mode::Fact, u"You were late again."_s).remarks.constFirst().kind != u"SHORT"_s);
        QCOMPARE(words.check(Mode::Fact, u"You weren’t late."_s).remarks.constFirst().kind, u"SHORT"_s);
    }

    void anEmptyBoxIsWhatIsMissing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("remarks");
        const auto row = [](const char *name, const QString &text, const QStringList &remarks) {
            QTest::newRow(name) << text << remarks;
        };
        row("three boxes", u"周三错了两份\t导致返工\t请你发给我"_s, {});
        // Whatever stands in its box is what the learner meant it to be.
        row("in words of no list", u"单子上空了好几格\t大家等到了晚上\t往后两个人对着看"_s, {});
        row("no fact", u"\t导致返工两次\t请你发给我"_s, {u"NOFACT"_s});
        row("no impact", u"周三错了两份\t\t请你发给我"_s, {u"NOIMPACT"_s});
        row("no request", u"周三错了两份\t导致返工\t"_s, {u"NOREQ"_s});
        row("spaces are nothing", u"周三错了两份\t \u3000\t\n"_s, {u"NOIMPACT"_s, u"NOREQ"_s});
        row("two boxes", u"周三错了两份\t导致返工"_s, {u"NOREQ"_s});
        row("one box and a tab", u"周三错了两份，导致返工\t"_s, {u"NOIMPACT"_s, u"NOREQ"_s});
        row("only the last", u"\t\t请你周五发给我"_s, {u"NOFACT"_s, u"NOIMPACT"_s});
        row("four boxes", u"周三错了两份\t导致返工\t请你发给我\t谢谢"_s, {});
        row("all in the fourth", u"\t\t\t周三错了两份，导致返工"_s, {u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s});
        row("a fault in a box", u"周三你总是晚交\t导致返工\t请你发给我"_s, {u"ABS 总是"_s});
        row("a wish in the last box", u"周三你发给我的表错了\t导致返工\t以后尽快"_s, {u"VAGUE 尽快"_s});
        row("a fault and a gap", u"周三你总是晚交\t\t请你发给我"_s, {u"ABS 总是"_s, u"NOIMPACT"_s});
    }
    void anEmptyBoxIsWhatIsMissing()
    {
        QFETCH(const QString, text);
        QTEST(remarksOn(Mode::Improve, text), "remarks");
    }

    void onlyImproveHasBoxes()
    {
        QCOMPARE(remarksOn(Mode::Fact, u"你们的单子\t有些问题"_s), QStringList{u"NOFACT"_s});
        QCOMPARE(remarksOn(Mode::Request, u"希望\t你们好好做\t"_s), QStringList{u"NOREQ"_s});
    }

    // Two at most, what is wrong before what is missing, advice last.
    void theWeightiestAreShownFirst()
    {
        const QString text = u"很好，但是你经常晚交，难道不是故意的？"_s;
        const Report report = checker().check(Mode::Improve, text);
        QCOMPARE(shown(report.remarks, text),
            (QStringList{u"RHET 难道"_s, u"BUT 但是"_s, u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s, u"VAGUEFREQ 经常"_s,
                u"MIND 故意"_s})); // denied, and heard all the same
        QCOMPARE(report.shown(), report.remarks.mid(0, 2));
        for (qsizetype i = 1; i < report.remarks.size(); ++i)
            QVERIFY(report.remarks.at(i - 1).severity <= report.remarks.at(i).severity);
        QCOMPARE(checker().check(Mode::Fact, u"你总是晚交，周三错了两份。"_s).shown().size(), 1);
        QCOMPARE(checker().check(Mode::Fact, u"周三我看到单子错了两份。"_s).shown().size(), 0);
    }

    void whatIsDisagreedWithIsNotSaidAgain()
    {
        const QString text = u"你总是晚交，难道要我等？周三错了两份。"_s;
        const Report before = checker().check(Mode::Fact, text);
        QCOMPARE(shown(before.remarks, text), (QStringList{u"ABS 总是"_s, u"RHET 难道"_s}));
        QVERIFY(!before.ok);

        QSet<QString> disagreed{disagreementKey(before.remarks.at(0), text)};
        const Report once = checker().check(Mode::Fact, text, nullptr, disagreed);
        QCOMPARE(shown(once.remarks, text), QStringList{u"RHET 难道"_s});
        QVERIFY(!once.ok);
        disagreed.insert(disagreementKey(before.remarks.at(1), text));
        const Report twice = checker().check(Mode::Fact, text, nullptr, disagreed);
        QCOMPARE(twice.remarks, QList<Remark>());
        QVERIFY(twice.ok);
        QCOMPARE(twice.found, before.found);
    }

    void onlyThatRemarkOnThoseWordsIsTakenBack()
    {
        const QString text = u"你总是晚交，周三错了两份。"_s;
        const QSet<QString> disagreed{disagreementKey(checker().check(Mode::Fact, text).remarks.at(0), text)};
        const auto after = [&](const QString &other) {
            return shown(checker().check(Mode::Fact, other, nullptr, disagreed).remarks, other);
        };
        QCOMPARE(after(u"他总是漏填，周五错了三份。"_s), QStringList()); // the same words elsewhere
        QCOMPARE(after(u"你每次都晚交，周三错了两份。"_s), QStringList{u"ABS 每次都"_s});
        QCOMPARE(after(u"你故意晚交，周三错了两份。"_s), QStringList{u"MIND 故意"_s});
        QCOMPARE(checker().check(Mode::Fact, text, nullptr, {u"ABS"_s, u"总是"_s, u"MIND\n总是"_s}).remarks.size(), 1);
    }

    // "Something is missing here" is said of a text, and stays said of others.
    void whatIsMissingIsDisagreedWithInThatText()
    {
        const QString text = u"周三错了两份，请你发给我。"_s;
        const Report before = checker().check(Mode::Improve, text);
        QCOMPARE(shown(before.remarks, text), QStringList{u"NOIMPACT"_s});
        const QSet<QString> disagreed{disagreementKey(before.remarks.at(0), text)};
        QVERIFY(checker().check(Mode::Improve, text, nullptr, disagreed).ok);
        QVERIFY(checker().check(Mode::Improve, u"  "_s + text + u'\n', nullptr, disagreed).ok);
        QVERIFY(!checker().check(Mode::Improve, u"周五错了三份，请你发给我。"_s, nullptr, disagreed).ok);
        QCOMPARE(phraseOf(before.remarks.at(0), text), text);
    }

    void nothingCrashesOnStrangeTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : practice_test::strangeTexts())
            QTest::newRow(name) << text;
    }
    void nothingCrashesOnStrangeTexts()
    {
        QFETCH(const QString, text);
        static const QList<Checker> checkers{checker(),
            Checker(practice_test::shipped(Language::Chinese, practice_test::Weights::With)),
            Checker(practice_test::shipped(Language::English, practice_test::Weights::With))};
        const Heard heard = parseHeard(text);
        for (const Checker &one : checkers) {
            for (const Mode mode : {Mode::Fact, Mode::Improve, Mode::Praise, Mode::Request, Mode::Restate}) {
                const Report report = one.check(mode, text, &heard);
                for (const Remark &remark : report.remarks) {
                    QVERIFY(course::remarkIds().contains(remark.kind));
                    QVERIFY(remark.place.start >= 0 && remark.place.length >= 0);
                    QVERIFY(remark.place.end() <= text.size());
                    QVERIFY(!remark.reason.isEmpty() && !remark.hint.isEmpty());
                }
                for (const Found &cue : report.found)
                    QVERIFY(cue.place.start >= 0 && cue.place.length > 0 && cue.place.end() <= text.size());
            }
        }
    }

    void aLexiconWithoutWordsRemarksNothing()
    {
        const Checker silent((course::Lexicon()));
        const Report report = silent.check(Mode::Fact, u"你总是晚交，周三错了两份。"_s);
        QCOMPARE(shown(report.remarks, {}), QStringList{u"NOFACT"_s});
        QVERIFY(report.found.isEmpty());
    }

    void weightsOfAnotherVersionAreAsNone()
    {
        course::Lexicon lexicon = practice_test::small();
        lexicon.weights = "SJC0, of long ago";
        const QString text = u"你总是晚交，周三错了两份。"_s;
        QCOMPARE(Checker(lexicon).check(Mode::Fact, text).remarks, checker().check(Mode::Fact, text).remarks);
    }
};

QTEST_APPLESS_MAIN(CheckerTest)
#include "checker_test.moc"
