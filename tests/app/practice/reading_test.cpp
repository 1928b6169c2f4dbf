// SPDX-License-Identifier: Apache-2.0
// Whatever is written is read in one form, and every place in it stays where it was.
#include "practice/reading.h"

#include "texts.h"

#include <QTest>

using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const QList<Span> &spans, const QString &text)
{
    QStringList texts;
    for (const Span &span : spans)
        texts.append(text.mid(span.start, span.length));
    return texts;
}

void row(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

void row(const char *name, const QString &text, const QStringList &expected)
{
    QTest::newRow(name) << text << expected;
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersBecomePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        row("nothing to do", u"周三你晚到了20分钟。"_s, u"周三你晚到了20分钟。"_s);
        row("full-width digits", u"１０月９日，晚了２０分钟"_s, u"10月9日，晚了20分钟"_s);
        row("full-width letters", u"ＯＡ系统的Ｑ３报表，ａｂｃ"_s, u"OA系统的Q3报表，abc"_s);
        row("full-width marks stay", u"你说：“不行”！？（真的）"_s, u"你说：“不行”！？（真的）"_s);
        row("traditional characters", u"你總是遲到，從來沒說過為什麼"_s, u"你总是迟到，从来没说过为什么"_s);
        row("traditional phrases of the lists", u"你這個人態度有問題，一點責任心都沒有"_s,
            u"你这个人态度有问题，一点责任心都没有"_s);
        row("what has no other form", u"周一上午九点"_s, u"周一上午九点"_s);
        row("a curly apostrophe", u"You don’t care"_s, u"You don't care"_s);
        row("capitals stay", u"You ALWAYS do"_s, u"You ALWAYS do"_s);
        row("emoji stay", u"😀好👍"_s, u"😀好👍"_s);
        row("half an emoji", u"好"_s + QChar(0xD83D) + u"的"_s, u"好\uFFFD的"_s);
        row("the other half", u"好"_s + QChar(0xDC4D), u"好\uFFFD"_s);
    }
    void charactersBecomePlain()
    {
        QFETCH(const QString, text);
        QTEST(read(text).plain, "plain");
    }

    void namedPhrasesAreBlanked()
    {
        Reading reading = read(u"强总说 Always-On 总是断，always-on 又断了。"_s);
        const QString plain = reading.plain;
        reading.mask({u"强总"_s, u"Always-On"_s, QString(), u"没有的"_s});
        QCOMPARE(reading.masked, u"〇〇说 〇〇〇〇〇〇〇〇〇 总是断，〇〇〇〇〇〇〇〇〇 又断了。"_s);
        QCOMPARE(reading.plain, plain);
        QVERIFY(reading.quotes.isEmpty());
    }

    void whatIsQuotedIsBlanked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotes");
        row("none", u"你总是拖"_s, QStringList());
        row("corner brackets", u"你说「这不是我的事」就走了"_s, QStringList{u"「这不是我的事」"_s});
        row("double corner brackets", u"你说『这不是我的事』就走了"_s, QStringList{u"『这不是我的事』"_s});
        row("curly", u"你说“这不是我的事”就走了"_s, QStringList{u"“这不是我的事”"_s});
        row("straight", u"你说\"这不是我的事\"就走了"_s, QStringList{u"\"这不是我的事\""_s});
        row("full-width straight", u"你说＂这不是我的事＂就走了"_s, QStringList{u"＂这不是我的事＂"_s});
        row("single curly", u"你说‘这不是我的事’就走了"_s, QStringList{u"‘这不是我的事’"_s});
        row("single straight", u"你说'这不是我的事'就走了"_s, QStringList{u"'这不是我的事'"_s});
        row("tortoise shell", u"你说〔这不是我的事〕就走了"_s, QStringList{u"〔这不是我的事〕"_s});
        row("two", u"你说“不行”，他说“总是不行”。"_s, (QStringList{u"“不行”"_s, u"“总是不行”"_s}));
        row("one in another", u"你说“他讲‘总是我’”。"_s, QStringList{u"“他讲‘总是我’”"_s});
        row("with a full stop inside", u"你说“不行。算了。”就走了"_s, QStringList{u"“不行。算了。”"_s});
        row("over two lines", u"你写“不行\n算了”"_s, QStringList{u"“不行\n算了”"_s});
        row("empty", u"你写“”"_s, QStringList{u"“”"_s});
        row("empty and straight", u"你写\"\"总是"_s, QStringList{u"\"\""_s});
        row("English", u"You said \"that is never our job\" twice"_s, QStringList{u"\"that is never our job\""_s});
        row("English, curly", u"You said “that is never our job” twice"_s, QStringList{u"“that is never our job”"_s});
        row("English, single", u"You said 'that is never our job' twice"_s, QStringList{u"'that is never our job'"_s});
        row("an apostrophe inside single marks", u"You said ‘it’s never our job’ twice"_s,
            QStringList{u"‘it’s never our job’"_s});
        row("the same, straight", u"You said 'it isn't our job' twice"_s, QStringList{u"'it isn't our job'"_s});

        row("never closed", u"你说“这不是我的事就走了"_s, QStringList());
        row("never opened", u"你说这不是我的事”就走了"_s, QStringList());
        row("closed by another kind", u"你说“这不是我的事」就走了"_s, QStringList());
        row("one straight mark", u"一块5\"的屏总是不亮"_s, QStringList());
        row("three straight marks", u"\"不行\"，一块5\"的屏"_s, QStringList{u"\"不行\""_s});
        row("a mark in each of two boxes", u"一块5\"的屏\t总是不亮\"的屏\t"_s, QStringList());
        row("open to the next box", u"你说“不行\t总是”\t"_s, QStringList());
        row("titles are not quoted", u"《总是》这本书"_s, QStringList());
        row("apostrophes", u"You don't read it and I can't wait, it's always late"_s, QStringList());
        row("curly apostrophes", u"You don’t read it and I can’t wait"_s, QStringList());
        row("the teams' and the clients'", u"the teams' list and the clients' list never match"_s, QStringList());
    }
    void whatIsQuotedIsBlanked()
    {
        QFETCH(const QString, text);
        const Reading reading = read(text);
        QTEST(textsOf(reading.quotes, text), "quotes");
        QString expected = reading.plain;
        for (const Span &quote : reading.quotes) {
            const QString mask = quote.length < kQuoted.size() ? QString() : kQuoted.toString();
            expected.replace(quote.start, quote.length, mask.leftJustified(quote.length, u'〇'));
        }
        QCOMPARE(reading.masked, expected);
    }

    void aTextIsCutIntoSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        row("one without a mark", u"你晚到了"_s, QStringList{u"你晚到了"_s});
        row("each mark", u"一。二！三？四!五?六；七;八"_s,
            (QStringList{u"一。"_s, u"二！"_s, u"三？"_s, u"四!"_s, u"五?"_s, u"六；"_s, u"七;"_s, u"八"_s}));
        row("line ends", u"一\n\n二\r\n三"_s, (QStringList{u"一"_s, u"二"_s, u"三"_s}));
        row("boxes", u"一\t二\t三"_s, (QStringList{u"一"_s, u"二"_s, u"三"_s}));
        row("an empty box", u"一\t\t三"_s, (QStringList{u"一"_s, u"三"_s}));
        row("commas do not cut", u"一，二,三"_s, QStringList{u"一，二,三"_s});
        row("a quotation is not cut", u"你说“不行。算了。”就走了。我等。"_s,
            (QStringList{u"你说“不行。算了。”就走了。"_s, u"我等。"_s}));
        row("English", u"It was late. We waited!  Why?"_s,
            (QStringList{u"It was late."_s, u"We waited!"_s, u"Why?"_s}));
        row("a point in a number", u"It took 2.5 hours. Then v1.2 came."_s,
            (QStringList{u"It took 2.5 hours."_s, u"Then v1.2 came."_s}));
        row("a point at the end", u"Late."_s, QStringList{u"Late."_s});
        row("spaces", u"  一。   二  "_s, (QStringList{u"一。"_s, u"二"_s}));
        row("nothing", u" \n\t "_s, QStringList());
    }
    void aTextIsCutIntoSentences()
    {
        QFETCH(const QString, text);
        QTEST(textsOf(read(text).sentences(), text), "sentences");
    }

    void commasCutIntoClauses()
    {
        const QString text = u"周三，你说：“行，好”，然后走了。I waited, then left: 2,5"_s;
        QCOMPARE(textsOf(read(text).clauses(), text),
            (QStringList{u"周三，"_s, u"你说："_s, u"“行，好”，"_s, u"然后走了。"_s, u"I waited,"_s, u"then left:"_s,
                u"2,"_s, u"5"_s}));
    }

    void aPlaceIsInItsSentence()
    {
        const QString text = u" 一二。 三四\t五"_s;
        const Reading reading = read(text);
        const QList<Span> sentences = reading.sentences();
        QCOMPARE(sentences.size(), 3);
        const auto at = [&](const QString &word) { return reading.sentenceAt(text.indexOf(word)); };
        QCOMPARE(at(u"一"_s), sentences.at(0));
        QCOMPARE(at(u"。"_s), sentences.at(0));
        QCOMPARE(at(u"四"_s), sentences.at(1));
        QCOMPARE(at(u"五"_s), sentences.at(2));
        QCOMPARE(reading.sentenceAt(text.size()), (Span{0, text.size()})); // behind the last one: all of it
        QCOMPARE(read(QString()).sentenceAt(0), (Span{0, 0}));
    }

    void howMuchWasSaidIsCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("expected");
        const auto count = [](const char *name, const QString &text, qsizetype expected) {
            QTest::newRow(name) << text << expected;
        };
        count("nothing", QString(), 0);
        count("marks and spaces", u" ，。!? \n"_s, 0);
        count("Chinese", u"你总是拖。"_s, 4);
        count("Chinese with digits", u"晚了20分钟"_s, 5); // the figure counts as a word
        count("traditional", u"你總是拖"_s, 4);
        count("English", u"You never send it."_s, 4);
        count("an apostrophe joins", u"I don't know"_s, 3);
        count("a curly one does too", u"I don’t know"_s, 3);
        count("both", u"用OA提交"_s, 4);
        count("emoji say nothing", u"👍👍👍"_s, 0);
    }
    void howMuchWasSaidIsCounted()
    {
        QFETCH(const QString, text);
        QTEST(amount(read(text).plain), "expected");
    }

    void nothingMovesInStrangeTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : sanju::practice_test::strangeTexts())
            QTest::newRow(name) << text;
    }
    void nothingMovesInStrangeTexts()
    {
        QFETCH(const QString, text);
        const Reading reading = read(text);
        QCOMPARE(reading.plain.size(), text.size());
        QCOMPARE(reading.masked.size(), text.size());
        QVERIFY(reading.plain.isValidUtf16());
        qsizetype end = 0;
        for (const QList<Span> &spans : {reading.quotes, reading.sentences(), reading.clauses()}) {
            end = 0;
            for (const Span &span : spans) {
                QVERIFY(span.start >= end && span.length > 0 && span.end() <= text.size());
                end = span.end();
            }
        }
        QVERIFY(amount(text) >= 0);
    }
};

QTEST_APPLESS_MAIN(ReadingTest)
#include "reading_test.moc"
