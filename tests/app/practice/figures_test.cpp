// SPDX-License-Identifier: Apache-2.0
// Figures are read as they are meant, in digits or in words, in both languages.
#include "practice/figures.h"

#include "texts.h"

#include <QTest>

using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

// "30 [30分钟] 30min" for a length of time, "5 [五个]" for others; own counting in brackets.
QStringList shown(const QString &text)
{
    QStringList lines;
    for (const Figure &figure : figuresIn(text)) {
        QString line = u"%1 [%2]"_s.arg(figure.value).arg(text.mid(figure.place.start, figure.place.length));
        if (figure.minutes > 0)
            line += u" %1min"_s.arg(figure.minutes);
        lines.append(figure.isOwnCounting ? u'(' + line + u')' : line);
    }
    return lines;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("figures");
        const auto row = [](const char *name, const QString &text, const QStringList &figures) {
            QTest::newRow(name) << text << figures;
        };
        row("none", u"你总是拖，我很着急。"_s, {});
        row("digits", u"错了12处"_s, {u"12 [12处]"_s});
        row("full-width digits", u"错了１２处"_s, {u"12 [１２处]"_s});
        row("with a point", u"2.5倍"_s, {u"2.5 [2.5倍]"_s});
        row("with commas", u"一共1,200件"_s, {u"1200 [1,200件]"_s});
        row("a comma before", u"A组,30件"_s, {u"30 [30件]"_s});
        row("numerals", u"三份合同、两张单子、十二个人"_s, {u"3 [三份]"_s, u"2 [两张]"_s, u"12 [十二个]"_s});
        row("tens", u"二十五天"_s, {u"25 [二十五天] 36000min"_s});
        row("hundreds", u"三百二十单"_s, {u"320 [三百二十单]"_s});
        row("the last unit left out", u"三百二箱"_s, {u"320 [三百二箱]"_s});
        row("a zero between", u"三百零二箱"_s, {u"302 [三百零二箱]"_s});
        row("ten thousands", u"一万两千元、3万元"_s, {u"12000 [一万两千元]"_s, u"30000 [3万元]"_s});
        row("thousands with no unit", u"公司亏了八千"_s, {u"8000 [八千]"_s});
        row("ten thousands with no unit", u"亏了三万，赔了2.5万"_s, {u"30000 [三万]"_s, u"25000 [2.5万]"_s});
        row("more than", u"四十多单"_s, {u"40 [四十多单]"_s});
        row("percent", u"30%、百分之三十、百分之30、三成"_s,
            {u"30 [30%]"_s, u"30 [百分之三十]"_s, u"30 [百分之30]"_s, u"30 [三成]"_s});
        row("words with numerals in them", u"千万别成功，三成是真的，第三批，周五天"_s, {});
        row("minutes", u"三十分钟"_s, {u"30 [三十分钟] 30min"_s});
        row("half an hour", u"半小时"_s, {u"0.5 [半小时] 30min"_s});
        row("half an hour, said otherwise", u"半个小时"_s, {u"0.5 [半个小时] 30min"_s});
        row("an hour and a half", u"一个半小时"_s, {u"1.5 [一个半小时] 90min"_s});
        row("two and a half", u"两个半钟头"_s, {u"2.5 [两个半钟头] 150min"_s});
        row("hours", u"3个小时、2小时"_s, {u"3 [3个小时] 180min"_s, u"2 [2小时] 120min"_s});
        row("days and weeks", u"两天，两周，两个星期"_s,
            {u"2 [两天] 2880min"_s, u"2 [两周] 20160min"_s, u"2 [两个星期] 20160min"_s});
        row("an ordinal", u"第三次，第2版，第十二次，第二十批"_s, {});
        row("a figure after a weekday", u"周五三份合同，周二十点"_s, {u"3 [三份]"_s, u"10 [十点]"_s});
        row("a weekday", u"周三点名"_s, {});
        row("a mark", u"评分4.5"_s, {u"4.5 [4.5]"_s});
        row("a version", u"用1.2.3试"_s, {});

        row("own points", u"你说了三点：…"_s, {u"(3 [三点])"_s});
        row("own things", u"就两件事，三个问题，2个要点"_s, {u"(2 [两件])"_s, u"(3 [三个])"_s, u"(2 [2个])"_s});
        row("own count at the end", u"一共三条"_s, {u"(3 [三条])"_s});
        row("one is hardly a figure", u"有一次，一个人，等一天"_s,
            {u"(1 [一次])"_s, u"(1 [一个])"_s, u"(1 [一天] 1440min)"_s});
        row("but an hour is", u"一小时"_s, {u"1 [一小时] 60min"_s});
        row("things that are counted", u"两件货，三个字段"_s, {u"2 [两件]"_s, u"3 [三个]"_s});

        row("English digits", u"12 errors, 1,200 units, 2.5 times"_s,
            {u"12 [12]"_s, u"1200 [1,200]"_s, u"2.5 [2.5]"_s});
        row("English words", u"three errors, twenty-five units, Twelve files, twice"_s,
            {u"3 [three]"_s, u"25 [twenty-five]"_s, u"12 [Twelve]"_s, u"2 [twice]"_s});
        row("hundreds in English",
            u"four hundred and ten lines, a hundred, two thousand, the hundred and sixty cases"_s,
            {u"410 [four hundred and ten]"_s, u"100 [hundred]"_s, u"2000 [two thousand]"_s,
                u"160 [hundred and sixty]"_s});
        row("two numbers", u"between two and three"_s, {u"2 [two]"_s, u"3 [three]"_s});
        row("English time", u"30 minutes, half an hour, half a day, two hours, a 3-day wait"_s,
            {u"30 [30 minute] 30min"_s, u"0.5 [half an hour] 30min"_s, u"0.5 [half a day] 720min"_s,
                u"2 [two hour] 120min"_s, u"3 [3-day] 4320min"_s});
        row("two and a half hours", u"two and a half hours"_s, {u"2.5 [two and a half hour] 150min"_s});
        row("what begins like a number", u"the tent, sixpence, a twofold secondhand net, Q3, A4"_s, {});
        row("own English counting", u"two things, three main points, two asks"_s,
            {u"(2 [two])"_s, u"(3 [three])"_s, u"(2 [two])"_s});
        row("twenty-two things", u"twenty-two things"_s, {u"(22 [twenty-two])"_s});
    }
    void figuresAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, figures);
        const QStringList found = shown(text);
        QVERIFY2(found == figures, qPrintable(found.join(u", "_s)));
    }

    void strangeTextsHaveTheirFiguresInside_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : sanju::practice_test::strangeTexts())
            QTest::newRow(name) << text;
    }
    void strangeTextsHaveTheirFiguresInside()
    {
        QFETCH(const QString, text);
        for (const Figure &figure : figuresIn(text)) {
            QVERIFY(figure.place.length > 0 && figure.place.start >= 0 && figure.place.end() <= text.size());
            QVERIFY(figure.value >= 0 && figure.minutes >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
