// SPDX-License-Identifier: Apache-2.0
// Asks of each pattern first whether its letters are there at all: plain search is a hundred times quicker.
#include "practice/phrases.h"

#include <algorithm>

namespace sanju::practice {

namespace {

constexpr QStringView kMeaning = u"\\^$.|?*+()[]{}";

// Where the group or class that opens at `i` closes; the end when it does not.
qsizetype closing(const QString &pattern, qsizetype i)
{
    const bool isClass = pattern.at(i) == u'[';
    int depth = 0;
    for (qsizetype at = i; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (isClass ? c == u']' && at > i + 1 : c == u')' && --depth == 0)
            return at;
        if (c == u'\\')
            ++at;
        else if (!isClass && c == u'[')
            at = closing(pattern, at);
        else if (!isClass && c == u'(')
            ++depth;
    }
    return pattern.size() - 1;
}

// Whether what stands before `i` may be left out: ?, * or {0,...
bool mayBeLeftOut(const QString &pattern, qsizetype i)
{
    const QStringView rest = QStringView(pattern).mid(i);
    return rest.startsWith(u'?') || rest.startsWith(u'*') || rest.startsWith(u"{0");
}

// The words of "(?:a|b|c)" when all are plain; none otherwise.
QStringList alternatives(const QString &group)
{
    if (!group.startsWith(QStringLiteral("(?:")))
        return {};
    const QStringList words = group.mid(3, group.size() - 4).split(u'|');
    const bool plain = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) { return kMeaning.contains(c); });
    });
    return plain ? words : QStringList();
}

// The better clue is the one that fewer texts have: long words, few of them.
qsizetype worthOf(const QStringList &words)
{
    if (words.isEmpty())
        return 0;
    const auto shortest = std::min_element(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return shortest->size() * 100 - words.size();
}

} // namespace

QStringList necessaryLetters(const QString &pattern)
{
    QStringList best;
    QString run;
    const auto consider = [&](const QStringList &words) {
        if (worthOf(words) > worthOf(best))
            best = words;
    };
    const auto endRun = [&] {
        if (!run.isEmpty())
            consider({run});
        run.clear();
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'|')
            return {}; // one of several patterns
        if (c == u'(' || c == u'[') {
            endRun();
            const qsizetype end = closing(pattern, i);
            if (c == u'(' && !mayBeLeftOut(pattern, end + 1))
                consider(alternatives(pattern.mid(i, end + 1 - i)));
            i = end;
        } else if (c == u'\\' && i + 1 < pattern.size() && !pattern.at(i + 1).isLetterOrNumber()) {
            run += pattern.at(++i);
            if (mayBeLeftOut(pattern, i + 1))
                run.chop(1);
        } else if (kMeaning.contains(c)) {
            endRun();
            i += c == u'\\' ? 1 : 0;
            if (c == u'{')
                i = std::max(i, pattern.indexOf(u'}', i));
        } else if (mayBeLeftOut(pattern, i + 1)) {
            endRun();
        } else {
            run += c;
        }
    }
    endRun();
    for (QString &word : best)
        word = word.toLower();
    return best;
}

Phrases::Phrases(const QStringList &patterns)
{
    m_patterns.reserve(static_cast<std::size_t>(patterns.size()));
    for (const QString &pattern : patterns)
        m_patterns.push_back({necessaryLetters(pattern), pattern, {}});
}

template <class Visit> void Phrases::eachMatch(const QString &text, Visit visit) const
{
    const QString lower = text.toLower();
    for (const Pattern &pattern : m_patterns) {
        const bool possible =
            pattern.letters.isEmpty() || std::any_of(pattern.letters.begin(), pattern.letters.end(),
                                             [&](const QString &letters) { return lower.contains(letters); });
        if (!possible)
            continue;
        if (pattern.compiled.pattern().isEmpty())
            pattern.compiled = QRegularExpression(pattern.source, QRegularExpression::CaseInsensitiveOption);
        auto matches = pattern.compiled.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() > 0 && !visit(Span{match.capturedStart(), match.capturedLength()}))
                return;
        }
    }
}

QList<Span> Phrases::in(const QString &text) const
{
    QList<Span> all;
    eachMatch(text, [&](const Span &span) {
        all.append(span);
        return true;
    });
    std::sort(all.begin(), all.end(),
        [](const Span &a, const Span &b) { return a.start != b.start ? a.start < b.start : a.length > b.length; });
    QList<Span> found;
    for (const Span &span : std::as_const(all)) {
        if (found.isEmpty() || span.start >= found.constLast().end())
            found.append(span);
    }
    return found;
}

bool Phrases::isIn(const QString &text) const
{
    bool found = false;
    eachMatch(text, [&](const Span &) {
        found = true;
        return false;
    });
    return found;
}

} // namespace sanju::practice
