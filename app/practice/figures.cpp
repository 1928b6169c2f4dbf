// SPDX-License-Identifier: Apache-2.0
// Reads numerals of both languages.
#include "practice/figures.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

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
    double next = 1; // what a last digit counts: 三千五 is 3,500
    for (const QChar c : text) {
        if (c == u'半') {
            return total + section + digit + 0.5;
        } else if (c == u'两') {
            digit = 2;
        } else if (const auto at = digits.indexOf(c); at >= 0) {
            digit = static_cast<double>(at);
            next = at == 0 ? 1 : next;
        } else if (c == u'十' || c == u'百' || c == u'千') {
            const double unit = c == u'十' ? 10 : c == u'百' ? 100 : 1000;
            section += (digit > 0 ? digit : 1) * unit;
            digit = 0;
            next = unit / 10;
        } else if (c == u'万') {
            total += (section + digit) * 10'000;
            section = 0;
            digit = 0;
            next = 1000;
        }
    }
    return total + section + digit * next;
}

double minutesIn(const QString &unit)
{
    static const QHash<QString, double> units{{QStringLiteral("分钟"), 1}, {QStringLiteral("小时"), 60},
        {QStringLiteral("钟头"), 60}, {QStringLiteral("天"), 1440}, {QStringLiteral("周"), 10'080},
        {QStringLiteral("星期"), 10'080}, {QStringLiteral("minute"), 1}, {QStringLiteral("hour"), 60},
        {QStringLiteral("day"), 1440}, {QStringLiteral("week"), 10'080}};
    return units.value(unit.startsWith(u'个') ? unit.mid(1) : unit);
}

// In digits or in Chinese numerals.
double valueOf(const QString &number)
{
    if (!number.at(0).isDigit())
        return chineseNumber(number);
    const bool isMany = number.endsWith(u'万');
    return QString(isMany ? number.chopped(1) : number).remove(u',').toDouble() * (isMany ? 10'000 : 1);
}

void addChinese(const QString &text, QList<Figure> &figures)
{
    static const QRegularExpression form(QStringLiteral(
        "(?:(?<=周[一二三四五六])|(?<![第周\\d零一二两三四五六七八九十百千万]))(?<!\\d[,.])(?:"
        "百分之(?<share>\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百]++)|"
        "(?<number>\\d++(?:,\\d{3})*+(?:\\.\\d+)?万?|[零一二两三四五六七八九十百千万]++半?|半)"
        "(?<half>个半)?\\s*多?(?<unit>分钟|个?小时|个?钟头|个?星期|个月|天|周|年|"
        "个|次|份|条|张|位|人|名|项|处|页|封|单|件|台|家|笔|行|列|%|元|块|倍|版|遍|例|款|套|轮|组|步|回|场|字|秒|号|"
        "点|箱|吨|趟|车|票|班|道|层|批|间|床|户|岁|米|公里|斤|成(?![是会在要没功本为了员果绩品型立长交就]))|"
        "(?<bare>\\d+(?:\\.\\d+)?万|\\d+\\.\\d+(?![.\\d])|"
        "[一二两三四五六七八九十][百千万][零一二两三四五六七八九十百千万]*+))"));
    // What a listener counts the points of a talk by.
    static const QRegularExpression counting(QStringLiteral("^(?:[一二两三四五1-5](?:个|件|条|层)|[一二两三四五]点)$"));
    static const QRegularExpression thing(QStringLiteral("^(?:事|要点|意思|问题|方面|情况|诉求|担心|原因)"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Span place{match.capturedStart(), match.capturedLength()};
        const QString alone = match.captured(u"share") + match.captured(u"bare");
        if (!alone.isEmpty()) {
            figures.append({valueOf(alone), 0, place, false});
            continue;
        }
        const QString number = match.captured(QStringLiteral("number"));
        const QString unit = match.captured(QStringLiteral("unit"));
        const QString after = text.mid(match.capturedEnd(), 3);
        const bool isWhole = match.capturedLength(u"half") == 0;
        const bool isOwnCounting =
            (number == u"一" && isWhole && !unit.startsWith(u'小')) ||
            (counting.match(match.captured()).hasMatch() &&
                (unit == u"点" || thing.match(after).hasMatch() || (after.isEmpty() && !number.at(0).isDigit())));
        const double value = (valueOf(number) + (isWhole ? 0 : 0.5)) * (unit == u"成" ? 10 : 1);
        figures.append({value, value * minutesIn(unit), place, isOwnCounting});
    }
}

// "four hundred and ten", "twenty-five", "a hundred"; in small letters.
double englishNumber(const QRegularExpressionMatch &match)
{
    const auto word = [&](const QString &name) {
        const QString found = match.captured(name).toLower();
        return found == u"one" ? 1 : englishNumbers().value(found);
    };
    const QString digits = match.captured(u"number").remove(u',');
    double value = digits.isEmpty() ? word(QStringLiteral("word")) + word(QStringLiteral("ones")) : digits.toDouble();
    const QString hundred = match.captured(u"hundred").toLower();
    if (!hundred.isEmpty())
        value = std::max(value, 1.0) * (hundred == u"hundred" ? 100 : 1000);
    value += word(QStringLiteral("rest")) + word(QStringLiteral("restOnes"));
    return value + (match.capturedLength(u"half") > 0 ? 0.5 : 0);
}

void addEnglish(const QString &text, QList<Figure> &figures)
{
    static const QString words = QStringList(englishNumbers().keys()).join(u'|');
    static const QString ones = QStringLiteral("one|two|three|four|five|six|seven|eight|nine");
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?=\\d|%1|hundred|thousand)(?:(?:(?<number>\\d+(?:[.,]\\d+)*)|(?<word>%1)(?:[- ](?<ones>%2))?)\\b)?"
            "(?:\\s*\\b(?<hundred>hundred|thousand)\\b(?: and (?<rest>%1)(?:[- ](?<restOnes>%2))?\\b)?)?"
            "(?<half> and a half\\b)?(?:\\s+an?\\b)?(?:[\\s-]*(?<unit>minute|hour|day|week))?"
            "(?<own>(?:\\s+\\w+)?\\s+(?:things?|points?|worries|concerns?|reasons?|asks?|requests?)\\b)?")
            .arg(words, ones),
        QRegularExpression::CaseInsensitiveOption);
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(u"number") + match.capturedLength(u"word") + match.capturedLength(u"hundred") == 0)
            continue; // begins like a number: "tent"
        const double value = englishNumber(match);
        const qsizetype own = match.capturedLength(u"own");
        figures.append({value, value * minutesIn(match.captured(u"unit").toLower()),
            {match.capturedStart(), match.capturedLength() - own}, own > 0});
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
    figures.removeIf([](const Figure &figure) { return !std::isfinite(figure.value); }); // thousands of digits
    return figures;
}

} // namespace sanju::practice
