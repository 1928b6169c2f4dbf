// SPDX-License-Identifier: Apache-2.0
// Reads numerals of both languages.
#include "practice/figures.h"

#include <QHash>
#include <QRegularExpression>

namespace sanju::practice {

namespace {

const QHash<QString, double> &englishNumbers()
{
    static const QHash<QString, double> numbers{{QStringLiteral("two"), 2}, {QStringLiteral("three"), 3},
        {QStringLiteral("four"), 4}, {QStringLiteral("five"), 5}, {QStringLiteral("six"), 6},
        {QStringLiteral("seven"), 7}, {QStringLiteral("eight"), 8}, {QStringLiteral("nine"), 9},
        {QStringLiteral("ten"), 10}, {QStringLiteral("eleven"), 11}, {QStringLiteral("twelve"), 12},
        {QStringLiteral("thirteen"), 13}, {QStringLiteral("fourteen"), 14}, {QStringLiteral("fifteen"), 15},
        {QStringLiteral("sixteen"), 16}, {QStringLiteral("seventeen"), 17}, {QStringLiteral("eighteen"), 18},
        {QStringLiteral("nineteen"), 19}, {QStringLiteral("twenty"), 20}, {QStringLiteral("thirty"), 30},
        {QStringLiteral("forty"), 40}, {QStringLiteral("fifty"), 50}, {QStringLiteral("sixty"), 60},
        {QStringLiteral("seventy"), 70}, {QStringLiteral("eighty"), 80}, {QStringLiteral("ninety"), 90},
        {QStringLiteral("twice"), 2}, {QStringLiteral("half"), 0.5}};
    return numbers;
}

// 三千五百二十, 两, 十二, 半; 0 for what is none.
double chineseNumber(QStringView text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    double total = 0;
    double section = 0;
    double digit = 0;
    for (const QChar c : text) {
        if (c == u'半') {
            return total + section + digit + 0.5;
        } else if (c == u'两') {
            digit = 2;
        } else if (const auto at = digits.indexOf(c); at >= 0) {
            digit = static_cast<double>(at);
        } else if (c == u'十' || c == u'百' || c == u'千') {
            const double unit = c == u'十' ? 10 : c == u'百' ? 100 : 1000;
            section += (digit > 0 ? digit : 1) * unit;
            digit = 0;
        } else if (c == u'万') {
            total += (section + digit) * 10'000;
            section = 0;
            digit = 0;
        }
    }
    return total + section + digit;
}

double minutesIn(const QString &unit)
{
    static const QHash<QString, double> units{{QStringLiteral("分钟"), 1}, {QStringLiteral("小时"), 60},
        {QStringLiteral("个小时"), 60}, {QStringLiteral("个钟头"), 60}, {QStringLiteral("天"), 1440},
        {QStringLiteral("周"), 10'080}, {QStringLiteral("个星期"), 10'080}, {QStringLiteral("minute"), 1},
        {QStringLiteral("hour"), 60}, {QStringLiteral("day"), 1440}, {QStringLiteral("week"), 10'080}};
    return units.value(unit);
}

void addChinese(const QString &text, QList<Figure> &figures)
{
    static const QRegularExpression form(QStringLiteral(
        "(?<![第周\\d])(?<number>\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千万]+半?|半)(?<more>万)?\\s*多?"
        "(?<unit>分钟|个?小时|个钟头|个星期|个月|天|周|年|个|次|份|条|张|位|人|名|项|处|页|封|单|件|台|家|笔|行|列"
        "|%|元|块|万|倍|版|遍|例|款|套|轮|组|步|回|场|字|秒|号|点|箱|吨|趟|车|票|班|道|层|批|间|床|户|岁|米|公里|斤)"));
    static const QRegularExpression counting(QStringLiteral("^[一二两三四五](?:个|件|点|条|层)$"));
    static const QRegularExpression thing(QStringLiteral("^(?:事|要点|意思|问题|方面|情况|诉求|担心|原因|$)"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString number = match.captured(QStringLiteral("number"));
        const bool isCounting = counting.match(match.captured()).hasMatch() &&
                                (match.captured().endsWith(u'点') || match.captured(u"number") == u"一" ||
                                    thing.match(text.mid(match.capturedEnd(), 3)).hasMatch());
        if (isCounting || (number == u"一" && !match.captured(u"unit").startsWith(u'小')))
            continue;
        double value = number.at(0).isDigit() ? number.toDouble() : chineseNumber(number);
        if (match.capturedLength(u"more") > 0)
            value *= 10'000;
        figures.append({value, value * minutesIn(match.captured(QStringLiteral("unit"))),
            {match.capturedStart(), match.capturedLength()}});
    }
}

void addEnglish(const QString &text, QList<Figure> &figures)
{
    static const QString words = QStringList(englishNumbers().keys()).join(u'|');
    static const QRegularExpression form(
        QStringLiteral("\\b(?:(?<number>\\d+(?:[.,]\\d+)*)|(?<word>%1)(?:[- ](?<ones>two|three|four|five|six|seven|"
                       "eight|nine|one))?)\\b(?:\\s*(?<hundred>hundred|thousand))?(?:\\s+an?)?(?:[\\s-]*(?<unit>minute|"
                       "hour|day|week))?"
                       "(?!(?:\\s+\\w+)?\\s+(?:things?|points?|worries|concerns?|reasons?)\\b)")
            .arg(words),
        QRegularExpression::CaseInsensitiveOption);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        double value = 0;
        if (match.capturedLength(u"number") > 0)
            value = match.captured(QStringLiteral("number")).remove(u',').toDouble();
        else
            value = englishNumbers().value(match.captured(QStringLiteral("word")).toLower());
        const QString ones = match.captured(QStringLiteral("ones")).toLower();
        value += ones == u"one" ? 1 : englishNumbers().value(ones);
        const QString hundred = match.captured(QStringLiteral("hundred")).toLower();
        value *= hundred == u"hundred" ? 100 : hundred == u"thousand" ? 1000 : 1;
        figures.append({value, value * minutesIn(match.captured(QStringLiteral("unit")).toLower()),
            {match.capturedStart(), match.capturedLength()}});
    }
}

} // namespace

QList<Figure> figuresIn(const QString &text)
{
    const QString plain = read(text).plain;
    QList<Figure> figures;
    const bool isChinese =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (isChinese)
        addChinese(plain, figures);
    else
        addEnglish(plain, figures);
    return figures;
}

} // namespace sanju::practice
