// SPDX-License-Identifier: Apache-2.0
// Chooses the breaks that cost least.
#include "authoring/clips/captions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

constexpr double kNever = 1e9;
constexpr double kSentence = 0;
constexpr double kClause = 6;
constexpr double kWord = 200; // between two words without any mark
constexpr qsizetype kShortestLast = 3;
constexpr double kLongestHold = 0.6; // a caption stays until the next one if that comes this soon

bool isOneOf(QChar sign, QStringView signs)
{
    return signs.contains(sign);
}

// What a line may not begin with: it belongs to what stands before it.
bool closes(QChar sign)
{
    return isOneOf(sign, u"，。！？；：、…—”’）》」』,.!?;:)%");
}

bool opens(QChar sign)
{
    return isOneOf(sign, u"“‘（《「『(");
}

bool isLatin(QChar sign)
{
    return sign.unicode() < 0x0250 && sign.isLetterOrNumber();
}

// What it costs to begin a line at `at`.
double costOfBreak(const QString &text, qsizetype at, Language language)
{
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    if (after.isLowSurrogate())
        return kNever;
    if (language == Language::English) {
        if (!before.isSpace())
            return kNever;
        const QChar mark = at > 1 ? text.at(at - 2) : QChar();
        return isOneOf(mark, u".?!…") ? kSentence : isOneOf(mark, u",;:") ? kClause : kClause * 4;
    }
    if (closes(after) || opens(before) || (isLatin(before) && isLatin(after)))
        return kNever;
    // A mark may be followed by closing quotes.
    qsizetype mark = at - 1;
    while (mark > 0 && isOneOf(text.at(mark), u"”’）》」』"))
        --mark;
    if (isOneOf(text.at(mark), u"。！？；…"))
        return kSentence;
    if (isOneOf(text.at(mark), u"，：、—,"))
        return kClause;
    return before.isSpace() ? kClause : kWord;
}

struct Way
{
    double cost = std::numeric_limits<double>::infinity();
    qsizetype from = 0; // where the last line begins
};

// The cheapest breaks for a fixed count of lines; empty if there are none.
QList<qsizetype> breaksFor(const QString &text, qsizetype lines, qsizetype most, Language language)
{
    const qsizetype length = text.size();
    const double even = static_cast<double>(length) / static_cast<double>(lines);
    std::vector<std::vector<Way>> best(
        static_cast<std::size_t>(lines + 1), std::vector<Way>(static_cast<std::size_t>(length + 1)));
    best[0][0].cost = 0;
    for (qsizetype line = 1; line <= lines; ++line) {
        for (qsizetype end = 1; end <= length; ++end) {
            if ((line == lines) != (end == length))
                continue;
            const double breaking = end == length ? 0 : costOfBreak(text, end, language);
            if (breaking >= kNever)
                continue;
            for (qsizetype from = std::max<qsizetype>(0, end - most - 1); from < end; ++from) {
                const QString part = text.mid(from, end - from).trimmed();
                const Way &before = best[static_cast<std::size_t>(line - 1)][static_cast<std::size_t>(from)];
                if (part.isEmpty() || part.size() > most || (end == length && part.size() < kShortestLast))
                    continue;
                const double uneven = (static_cast<double>(part.size()) - even) / even;
                const double cost = before.cost + breaking + 10 * uneven * uneven;
                Way &way = best[static_cast<std::size_t>(line)][static_cast<std::size_t>(end)];
                if (cost < way.cost)
                    way = {cost, from};
            }
        }
    }
    QList<qsizetype> breaks;
    qsizetype end = length;
    if (!std::isfinite(best[static_cast<std::size_t>(lines)][static_cast<std::size_t>(length)].cost))
        return {};
    for (qsizetype line = lines; line > 1; --line) {
        end = best[static_cast<std::size_t>(line)][static_cast<std::size_t>(end)].from;
        breaks.prepend(end);
    }
    return breaks;
}

// Empty for a text that fits, or for one word that never will.
QList<qsizetype> breaksOf(const QString &text, Language language)
{
    const qsizetype most = language == Language::Chinese ? kCaptionCharactersZh : kCaptionCharactersEn;
    if (text.size() <= most)
        return {};
    const qsizetype fewest = (text.size() + most - 1) / most;
    const auto costOf = [&](const QList<qsizetype> &breaks) {
        double cost = 0;
        for (const qsizetype at : breaks)
            cost += costOfBreak(text, at, language);
        return cost;
    };
    // One line more than needed, when only that keeps words whole.
    QList<qsizetype> found;
    for (qsizetype lines = fewest; lines <= fewest + 2; ++lines) {
        const QList<qsizetype> breaks = breaksFor(text, lines, most, language);
        if (!breaks.isEmpty() && (found.isEmpty() || (costOf(found) >= kWord && costOf(breaks) < kWord)))
            found = breaks;
    }
    return found;
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString stamp(double seconds)
{
    const auto all = static_cast<qint64>(std::lround(seconds * 1000));
    return u"%1:%2:%3.%4"_s.arg(all / 3600000, 2, 10, QChar(u'0'))
        .arg(all / 60000 % 60, 2, 10, QChar(u'0'))
        .arg(all / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(all % 1000, 3, 10, QChar(u'0'));
}

double heldUntil(const course::Scene &scene, qsizetype index)
{
    const double end = scene.lines.at(index).time.to;
    if (index + 1 == scene.lines.size())
        return end;
    const double next = scene.lines.at(index + 1).time.from;
    return next - end <= kLongestHold ? next : end;
}

} // namespace

QStringList captionLines(const QString &text, Language language)
{
    QStringList lines;
    qsizetype from = 0;
    for (const qsizetype at : breaksOf(text, language)) {
        lines.append(text.mid(from, at - from).trimmed());
        from = at;
    }
    lines.append(text.mid(from).trimmed());
    return lines;
}

bool breaksAtPunctuation(const QString &text)
{
    const QList<qsizetype> breaks = breaksOf(text, Language::Chinese);
    if (breaks.isEmpty())
        return text.size() <= kCaptionCharactersZh;
    return std::all_of(breaks.begin(), breaks.end(),
        [&](qsizetype at) { return costOfBreak(text, at, Language::Chinese) <= kClause; });
}

QByteArray webVtt(const course::Storyboard &storyboard, const course::Scene &scene, Language language,
    const QMap<QString, QString> &names)
{
    QMap<QString, const course::Beat *> beats;
    for (const course::Act &act : storyboard.acts) {
        for (const course::Beat &beat : act.beats)
            beats.insert(beat.id, &beat);
    }
    QString vtt = u"WEBVTT\n"_s;
    for (qsizetype i = 0; i < scene.lines.size(); ++i) {
        const course::SpokenLine &line = scene.lines.at(i);
        const course::Beat *beat = beats.value(line.beat);
        if (beat == nullptr)
            continue;
        const QStringList lines = captionLines(beat->line.in(language), language);
        const double seconds = heldUntil(scene, i) - line.time.from;
        const qsizetype all = std::max<qsizetype>(1, lines.join(QString()).size());
        qsizetype past = 0;
        for (qsizetype first = 0; first < lines.size(); first += kCaptionLines) {
            const QStringList shown = lines.mid(first, kCaptionLines);
            const QString id = first == 0 ? line.beat : u"%1/%2"_s.arg(line.beat).arg(first / kCaptionLines + 1);
            const auto at = [&](qsizetype characters) {
                return stamp(line.time.from + seconds * static_cast<double>(characters) / static_cast<double>(all));
            };
            const QString from = at(past);
            past += shown.join(QString()).size();
            vtt += u"\n%1\n%2 --> %3\n<v %4>%5\n"_s.arg(
                id, from, at(past), escaped(names.value(beat->speaker, beat->speaker)), escaped(shown.join(u'\n')));
        }
    }
    return vtt.toUtf8();
}

} // namespace sanju::authoring
