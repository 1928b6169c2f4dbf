// SPDX-License-Identifier: Apache-2.0
// Captions break where one breathes, never leave a stray character, and say who speaks when.
#include "authoring/clips/captions.h"

#include <QTest>

#include <algorithm>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;
using course::Language;

class CaptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatFitsStaysWhole()
    {
        const QString text = u"许静，周三那张报价单，第四行少了一位数。"_s;
        QCOMPARE(captionLines(text, Language::Chinese), QStringList{text});
        QCOMPARE(captionLines(QString(24, u'好'), Language::Chinese).size(), 1);
        QCOMPARE(captionLines(QString(25, u'好'), Language::Chinese).size(), 2);
    }

    void aLongLineBreaksAfterPunctuation()
    {
        QCOMPARE(
            captionLines(u"我说一遍：周一照上，夜班还不会填那两列；你怕出了错算生产的，对吗？"_s, Language::Chinese),
            (QStringList{u"我说一遍：周一照上，夜班还不会填那两列；"_s, u"你怕出了错算生产的，对吗？"_s}));
    }

    void theLastLineIsNeverOneOrTwoCharacters()
    {
        for (int length = 25; length <= 120; ++length) {
            const QStringList lines = captionLines(QString(length, u'说'), Language::Chinese);
            QCOMPARE(lines.join(QString()).size(), length);
            QVERIFY(lines.constLast().size() >= 3);
            for (const QString &line : lines)
                QVERIFY(line.size() <= kCaptionCharactersZh);
        }
        // The comma before the last two characters would be the natural place.
        const QStringList lines =
            captionLines(u"这一批货我们已经等了三个星期了你们到底还要多久，说吧"_s, Language::Chinese);
        QVERIFY2(lines.constLast().size() >= 3, qPrintable(lines.join(u'|')));
    }

    void noLineBeginsWithAMarkOrCutsANumber()
    {
        const QStringList lines = captionLines(
            u"客户把合同改成了2026年12月31日之前全部到货验收，“一天都不能晚”，你看怎么办？"_s, Language::Chinese);
        QVERIFY(lines.size() >= 2);
        for (const QString &line : lines) {
            QVERIFY2(!u"，。！？；：”"_s.contains(line.at(0)), qPrintable(line));
            QVERIFY2(line.size() <= kCaptionCharactersZh, qPrintable(line));
        }
        QVERIFY(lines.join(u'|').contains(u"2026"_s) && lines.join(u'|').contains(u"31"_s));
    }

    void whatCannotBreakAtPunctuationIsFound()
    {
        QVERIFY(breaksAtPunctuation(u"好。"_s));
        QVERIFY(breaksAtPunctuation(u"我说一遍：周一照上，夜班还不会填那两列；你怕出了错算生产的，对吗？"_s));
        QVERIFY(!breaksAtPunctuation(u"这一批货我们已经等了三个星期了你们到底还要多久才能送过来啊"_s));
        QVERIFY(!breaksAtPunctuation(u"好，这一批货我们已经等了三个星期了你们到底还要多久才能送过来啊"_s));
    }

    void englishBreaksBetweenWords()
    {
        const QString text =
            u"The new system can go live on Monday. But there are two new columns, and nobody has shown the night shift."_s;
        const QStringList lines = captionLines(text, Language::English);
        QCOMPARE(lines.join(u' '), text);
        for (const QString &line : lines)
            QVERIFY2(line.size() <= kCaptionCharactersEn, qPrintable(line));
    }

    void cuesHaveTheBeatsIdsNamesAndTimes()
    {
        QByteArray vtt = webVtt(storyboard(), scene(), Language::Chinese, {{u"a"_s, u"甲<&"_s}});
        QCOMPARE(
            vtt, QByteArray("WEBVTT\n\nw1\n00:00:00.600 --> 00:00:02.000\n<v 甲&lt;&amp;>好。\n\nr1\n00:00:04.000 --> "
                            "00:01:05.000\n<v b>1 &lt; 2\n"));
    }

    void aCueStaysUntilTheNextOneWhenThatIsNear()
    {
        course::Scene near = scene();
        near.lines[1].time.from = 2.24;
        QVERIFY(webVtt(storyboard(), near, Language::Chinese, {}).contains("00:00:00.600 --> 00:00:02.240"));
    }

    void whatTakesMoreThanTwoLinesGoesOnInAnotherCue()
    {
        const QByteArray vtt = webVtt(storyboard(), scene(), Language::English, {});
        QVERIFY(vtt.contains("\nr1\n00:00:04.000 --> "));
        QVERIFY(vtt.contains("\nr1/2\n"));
        QVERIFY(vtt.contains(" --> 00:01:05.000\n"));
        for (const QByteArray &cue : vtt.split('>'))
            QVERIFY(cue.trimmed().count('\n') <= 5);
    }

private:
    static course::Beat says(const QString &id, const QString &speaker, const course::Text &line)
    {
        course::Beat beat;
        beat.id = id;
        beat.speaker = speaker;
        beat.line = line;
        return beat;
    }
    static course::Storyboard storyboard()
    {
        course::Storyboard board;
        course::Beat silent;
        silent.id = u"w2"_s;
        const course::Text text{u"1 < 2"_s,
            u"Let me say it back. Monday stays, the night shift can't fill in the two columns yet, and "
            "you're afraid mistakes will land on Production. Right?"_s};
        const course::Beat first = says(u"w1"_s, u"a"_s, {u"好。"_s, u"Good."_s});
        const course::Beat second = says(u"r1"_s, u"b"_s, text);
        board.acts = {{course::Act::Kind::Neutral, {first, silent, second}, {}}};
        return board;
    }
    static course::Scene scene() { return {66, {{0, 66}}, {{u"w1"_s, {0.6, 2}, {}}, {u"r1"_s, {4, 65}, {}}}}; }
};

QTEST_APPLESS_MAIN(CaptionsTest)
#include "captions_test.moc"
