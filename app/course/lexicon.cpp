// SPDX-License-Identifier: Apache-2.0
// Reads lexicons.
#include "course/lexicon.h"

#include "course/json_cursor.h"

#include <QRegularExpression>

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostPatterns = 2000;
constexpr qsizetype kMostIgnored = 500;

// What is wrong with the pattern; empty when nothing is.
QString faultOf(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        return u"\"%1\" is no regular expression: %2 at character %3"_s.arg(pattern, expression.errorString())
            .arg(expression.patternErrorOffset() + 1);
    if (expression.match(QString()).hasMatch())
        return u"\"%1\" matches nothing at all, so it would be found everywhere"_s.arg(pattern);
    return {};
}

QStringList parsePatterns(JsonCursor &json, QLatin1StringView key, Count count, Patterns check)
{
    QStringList patterns = json.strings(key, count);
    for (qsizetype i = 0; check == Patterns::Compile && i < patterns.size(); ++i) {
        if (const QString fault = faultOf(patterns.at(i)); !fault.isEmpty() && !patterns.at(i).isEmpty())
            json.problem(key, i, fault);
    }
    return patterns;
}

QString parsePattern(JsonCursor &json, QLatin1StringView key)
{
    QString pattern = json.string(key);
    if (const QString fault = faultOf(pattern); !fault.isEmpty() && !pattern.isEmpty())
        json.problem(key, fault);
    return pattern;
}

RemarkRule parseRemark(JsonCursor &json, Patterns check)
{
    RemarkRule rule;
    rule.id = json.word("id"_L1, remarkIds());
    const QString severity = json.word("severity"_L1, severities());
    rule.severity = static_cast<Severity>(std::max<qsizetype>(0, severities().indexOf(severity)));
    rule.reason = json.string("reason"_L1);
    rule.hint = json.string("hint"_L1);
    if (json.has("patterns"_L1))
        rule.patterns = parsePatterns(json, "patterns"_L1, {1, kMostPatterns}, check);
    else
        json.ignore("patterns"_L1);
    return rule;
}

} // namespace

const RemarkRule *Lexicon::remark(const QString &id) const
{
    const auto it = std::find_if(remarks.begin(), remarks.end(), [&](const RemarkRule &rule) { return rule.id == id; });
    return it == remarks.end() ? nullptr : &*it;
}

QStringList remarkIds()
{
    return {u"ABS"_s, u"LABEL"_s, u"MIND"_s, u"PSEUDO"_s, u"EVAL"_s, u"VAGUE"_s, u"VAGUEFREQ"_s, u"RHET"_s, u"CMD"_s,
        u"BUT"_s, u"COMPARE"_s, u"EMPTY"_s, u"PRAISEBAD"_s, u"RBAD"_s, u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s,
        u"NOBEH"_s, u"NOTHANKS"_s, u"LOWCOV"_s, u"NEWFACT"_s, u"PARROT"_s, u"NOLEAD"_s, u"SHORT"_s};
}

QStringList cueIds()
{
    return {u"TIME"_s, u"NUM"_s, u"PERCEPT"_s, u"BEH"_s, u"IMPACT"_s, u"REQUEST"_s, u"ACT"_s, u"THANKS"_s, u"LEAD"_s,
        u"EMO"_s, u"PRAISEWORD"_s, u"BUTWORD"_s};
}

QStringList exceptionIds()
{
    return {u"negated"_s, u"own_subject"_s, u"other_subject"_s, u"our_side"_s, u"bounded"_s, u"figure_before"_s,
        u"listener"_s};
}

QStringList severities()
{
    return {u"error"_s, u"missing"_s, u"warning"_s, u"suggestion"_s};
}

std::optional<Lexicon> parseLexicon(const QJsonObject &json, Problems &problems, Patterns patterns)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Lexicon lexicon;
    lexicon.language =
        cursor.word("language"_L1, {u"zh"_s, u"en"_s}) == "en"_L1 ? Language::English : Language::Chinese;
    lexicon.remarks = cursor.list<RemarkRule>(
        "remarks"_L1, {1, remarkIds().size()}, [patterns](JsonCursor &entry) { return parseRemark(entry, patterns); });
    for (const QString &id : remarkIds()) {
        if (!lexicon.remark(id))
            cursor.problem("remarks"_L1, u"there is no remark %1: add it"_s.arg(id));
    }
    cursor.object("cues"_L1, [&](JsonCursor &entry) {
        for (const QString &id : cueIds()) {
            const QByteArray key = id.toLatin1();
            lexicon.cues.insert(id, parsePatterns(entry, QLatin1StringView(key), {1, kMostPatterns}, patterns));
        }
    });
    cursor.object("exceptions"_L1, [&](JsonCursor &entry) {
        for (const QString &id : exceptionIds()) {
            const QByteArray key = id.toLatin1();
            lexicon.exceptions.insert(id, parsePattern(entry, QLatin1StringView(key)));
        }
    });
    if (cursor.has("ignore"_L1))
        lexicon.ignored = cursor.strings("ignore"_L1, {1, kMostIgnored});
    else
        cursor.ignore("ignore"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return lexicon;
}

} // namespace sanju::course
