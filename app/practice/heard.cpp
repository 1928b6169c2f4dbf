// SPDX-License-Identifier: Apache-2.0
// Compares what was said with what came back.
#include "practice/heard.h"

#include "practice/figures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sanju::practice {

namespace {

constexpr double kEnough = 2.0 / 3; // of the points
// When no author named the points: of the sentences, and of a sentence's content. Found on the tuning half of the
// corpus.
constexpr double kEnoughSentences = 0.6;
constexpr double kSentenceHeld = 0.2;
constexpr double kParroted = 0.6; // of the stretches
constexpr qsizetype kStretch = 4;

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

// "kp label{must}: a/b & c/d"
KeyPoint parsePoint(const QString &line)
{
    KeyPoint point;
    const auto colon = line.indexOf(QRegularExpression(QStringLiteral("[:：]")));
    QString label = line.left(colon).trimmed();
    point.must = label.endsWith(QStringLiteral("{must}"));
    point.label = point.must ? label.chopped(6).trimmed() : label;
    point.groups = wordGroups(line.mid(colon + 1));
    return point;
}

bool holds(const QString &restatement, const KeyPoint &point)
{
    return std::all_of(point.groups.begin(), point.groups.end(), [&](const QStringList &group) {
        return std::any_of(group.begin(), group.end(),
            [&](const QString &word) { return restatement.contains(word, Qt::CaseInsensitive); });
    });
}

// Characters in Chinese but for those of grammar, words of some length in English.
QSet<QString> content(const QString &text)
{
    static const QString grammar =
        QStringLiteral("的了是我你他她它们在不有就也都这那说要会和跟到上下个一还没为对把被给让吗呢吧啊着过很");
    static const QRegularExpression word(QStringLiteral("[A-Za-z']{4,}|\\d+"));
    QSet<QString> parts;
    if (isChinese(text)) {
        for (const QChar c : text) {
            if ((c.script() == QChar::Script_Han && !grammar.contains(c)) || c.isDigit())
                parts.insert(c);
        }
        return parts;
    }
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        parts.insert(matches.next().captured().toLower().left(5)); // without endings
    return parts;
}

// The sentences of a text as points, each with the share of its content that came back.
QList<std::pair<QString, double>> sentencesHeld(const Heard &heard, const QString &restatement)
{
    const QSet<QString> back = content(read(restatement).plain);
    const Reading reading = read(heard.text);
    QList<std::pair<QString, double>> held;
    for (const Span &sentence : reading.sentences()) {
        const QString said = reading.plain.mid(sentence.start, sentence.length);
        QSet<QString> parts = content(said);
        if (parts.size() < 3)
            continue;
        const auto all = static_cast<double>(parts.size());
        parts.intersect(back);
        held.append({said.trimmed(), static_cast<double>(parts.size()) / all});
    }
    return held;
}

QStringList stretches(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9']+"));
    QStringList units;
    if (isChinese(text)) {
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                units.append(c);
        }
    } else {
        auto matches = word.globalMatch(text);
        while (matches.hasNext())
            units.append(matches.next().captured().toLower());
    }
    QStringList runs;
    for (qsizetype i = 0; i + kStretch <= units.size(); ++i)
        runs.append(units.mid(i, kStretch).join(u' '));
    return runs;
}

bool isSame(const Figure &a, const Figure &b)
{
    return qFuzzyCompare(1 + a.value, 1 + b.value) || (a.minutes > 0 && qFuzzyCompare(a.minutes, b.minutes));
}

} // namespace

QList<QStringList> wordGroups(const QString &words)
{
    QList<QStringList> groups;
    for (const QString &group : words.split(u'&')) {
        QStringList either;
        for (const QString &word : group.split(u'/', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                either.append(word.trimmed());
        }
        if (!either.isEmpty())
            groups.append(either);
    }
    return groups;
}

Heard parseHeard(const QString &block)
{
    Heard heard;
    QStringList said;
    for (const QString &line : block.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QStringLiteral("kp ")))
            heard.points.append(parsePoint(trimmed.mid(3)));
        else if (!trimmed.isEmpty())
            said.append(trimmed);
    }
    heard.text = said.join(u'\n');
    return heard;
}

QStringList missed(const Heard &heard, const QString &restatement)
{
    QStringList labels;
    const QString plain = read(restatement).plain;
    for (const KeyPoint &point : heard.points) {
        if (!holds(plain, point))
            labels.append(point.label);
    }
    if (heard.points.isEmpty()) {
        for (const auto &[sentence, share] : sentencesHeld(heard, restatement)) {
            if (share < kSentenceHeld)
                labels.append(sentence);
        }
    }
    return labels;
}

bool isCovered(const Heard &heard, const QString &restatement)
{
    if (heard.points.isEmpty()) {
        const auto held = sentencesHeld(heard, restatement);
        const auto caught =
            std::count_if(held.begin(), held.end(), [](const auto &pair) { return pair.second >= kSentenceHeld; });
        return static_cast<double>(caught) >= kEnoughSentences * static_cast<double>(held.size()) - 1e-9;
    }
    const QString plain = read(restatement).plain;
    const auto caught = std::count_if(
        heard.points.begin(), heard.points.end(), [&](const KeyPoint &point) { return holds(plain, point); });
    const bool musts = std::all_of(heard.points.begin(), heard.points.end(),
        [&](const KeyPoint &point) { return !point.must || holds(plain, point); });
    return musts && static_cast<double>(caught) >= kEnough * static_cast<double>(heard.points.size()) - 1e-9;
}

QList<Span> newFigures(const Heard &heard, const QString &restatement)
{
    const QList<Figure> said = figuresIn(heard.text);
    QList<Span> places;
    if (heard.text.isEmpty())
        return places;
    for (const Figure &figure : figuresIn(restatement)) {
        const bool isKnown =
            std::any_of(said.begin(), said.end(), [&](const Figure &known) { return isSame(known, figure); });
        if (!figure.isOwnCounting && !isKnown)
            places.append(figure.place);
    }
    return places;
}

bool isParroted(const Heard &heard, const QString &restatement)
{
    const QStringList back = stretches(restatement);
    const QStringList said = stretches(heard.text);
    const QSet<QString> known(said.begin(), said.end());
    const auto same = std::count_if(back.begin(), back.end(), [&](const QString &run) { return known.contains(run); });
    return !back.isEmpty() && static_cast<double>(same) > kParroted * static_cast<double>(back.size());
}

} // namespace sanju::practice
