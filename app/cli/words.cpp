// SPDX-License-Identifier: Apache-2.0
// Tables of words, and a guess at what was meant.
#include "cli/words.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSuggestions = 3;

QString kindInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return u"is not there"_s;
    case ErrorKind::BadInput:
        return u"is not what was expected"_s;
    case ErrorKind::Damaged:
        return u"is damaged"_s;
    case ErrorKind::NewerFormat:
        return u"was written by a newer version"_s;
    case ErrorKind::NoSpace:
        return u"cannot be written: the disk is full"_s;
    case ErrorKind::NotWritable:
        return u"may not be read or written"_s;
    case ErrorKind::Busy:
        return u"is in use by another program"_s;
    case ErrorKind::Failed:
        break;
    }
    return u"could not be used"_s;
}

struct ReasonWords
{
    QString code;
    course::Text words;
};

ReasonWords wordsOf(study::Reason reason)
{
    switch (reason) {
    case study::Reason::Resume:
        return {u"resume"_s, {u"上次停在这里"_s, u"you stopped here"_s}};
    case study::Reason::NextOnPath:
        return {u"next-on-path"_s, {u"路径的下一课"_s, u"next on your path"_s}};
    case study::Reason::WrongLastTime:
        return {u"wrong-last-time"_s, {u"上次答错"_s, u"wrong last time"_s}};
    case study::Reason::Slipping:
        return {u"slipping"_s, {u"快要忘了"_s, u"about to slip away"_s}};
    case study::Reason::New:
        return {u"new"_s, {u"学过，还没考过"_s, u"learnt, not asked yet"_s}};
    case study::Reason::JustLearnt:
        return {u"just-learnt"_s, {u"今天刚学的"_s, u"learnt today"_s}};
    case study::Reason::DrillDue:
        return {u"drill-due"_s, {u"今天轮到的练习"_s, u"this drill's turn today"_s}};
    }
    return {};
}

// Letters to change, add or drop (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

} // namespace

QString inWords(const Error &error)
{
    const QString words = kindInWords(error.kind);
    return error.detail.isEmpty() ? words : QString(words + u" ("_s + error.detail + u')');
}

QString code(study::Reason reason)
{
    return wordsOf(reason).code;
}

QString inWords(study::Reason reason, course::Language language)
{
    return wordsOf(reason).words.in(language);
}

QStringList nearest(const QString &id, const QStringList &known)
{
    QList<std::pair<qsizetype, QString>> ranked;
    for (const QString &candidate : known)
        ranked.append({distance(id, candidate), candidate});
    const auto end = ranked.begin() + std::min(kSuggestions, ranked.size());
    std::partial_sort(ranked.begin(), end, ranked.end());
    QStringList found;
    for (auto it = ranked.begin(); it != end; ++it)
        found.append(it->second);
    return found;
}

} // namespace sanju::cli
