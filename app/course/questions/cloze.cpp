// SPDX-License-Identifier: Apache-2.0
// Reads and grades gap texts.
#include "course/questions/cloze.h"

#include "course/json_cursor.h"
#include "course/questions/placement.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

Choice parseOption(JsonCursor &json)
{
    Choice choice = parseChoice(json);
    choice.right = json.optionalFlag("right"_L1);
    if (choice.right)
        choice.why = json.optionalText("why"_L1);
    else
        parseWhy(json, choice);
    return choice;
}

Cloze::Gap parseGap(JsonCursor &json)
{
    Cloze::Gap gap;
    gap.id = json.idPart("id"_L1);
    gap.options = json.list<Choice>("options"_L1, {2, 3}, parseOption);
    const auto rightOnes = picksOf(gap.options, true).size();
    if (!gap.options.isEmpty() && rightOnes != 1)
        json.problem("options"_L1, u"mark exactly one option with \"right: true\"; %1 are marked"_s.arg(rightOnes));
    return gap;
}

QList<Cloze::Run> readRuns(const QString &text)
{
    QList<Cloze::Run> runs;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            runs.append({text.mid(at), {}});
            break;
        }
        if (open > at)
            runs.append({text.mid(at, open - at), {}});
        runs.append({{}, text.mid(open + 1, close - open - 1)});
        at = close + 1;
    }
    return runs;
}

// Every gap once in the text, and every brace a gap.
void checkGaps(
    JsonCursor &json, QLatin1StringView language, const QList<Cloze::Gap> &gaps, const QList<Cloze::Run> &runs)
{
    const auto problem = [&](const QString &sentence) {
        json.problems().append({json.path("text"_L1) + u'/' + language, sentence});
    };
    QStringList places;
    for (const Cloze::Run &run : runs) {
        if (run.text.isEmpty())
            places.append(run.gap);
        else if (run.text.contains(u'{') || run.text.contains(u'}'))
            problem(u"a brace is left over: a gap is written {g1}"_s);
    }
    for (const Cloze::Gap &gap : gaps) {
        const auto times = places.removeAll(gap.id);
        if (times != 1 && !gap.id.isEmpty())
            problem(u"gap \"%1\" must stand here once as {%1}; it stands %2 times"_s.arg(gap.id).arg(times));
    }
    for (const QString &place : std::as_const(places))
        problem(u"{%1} is not one of the \"gaps\": add it there or take it out"_s.arg(place));
}

} // namespace

void parse(JsonCursor &json, Cloze &body)
{
    const Text text = json.text("text"_L1);
    body.gaps = json.list<Cloze::Gap>("gaps"_L1, {1, 3}, parseGap);
    body.why = json.text("why"_L1);
    body.zh = readRuns(text.zh);
    body.en = readRuns(text.en);
    if (!text.zh.isEmpty())
        checkGaps(json, "zh"_L1, body.gaps, body.zh);
    if (!text.en.isEmpty())
        checkGaps(json, "en"_L1, body.gaps, body.en);
}

Verdict grade(const Cloze &body, const Answer &answer, Language language)
{
    Verdict verdict;
    verdict.right = isPlacedAs(answer, rightAnswer(body, language));
    verdict.why = body.why;
    const Placement placement(answer);
    for (const Cloze::Gap &gap : body.gaps) {
        Remark remark{gap.id, false, placement.has(gap.id), {}, {}, {}};
        bool filledRightly = false;
        for (const Choice &option : gap.options) {
            const bool chosen = placement.has(gap.id) && placement.of(gap.id) == option.id;
            if (option.right) {
                remark.instead = option.text;
                filledRightly = chosen;
            } else if (chosen) {
                remark.why = option.why;
            }
        }
        if (!filledRightly)
            verdict.remarks.append(remark);
    }
    return verdict;
}

Answer rightAnswer(const Cloze &body, Language)
{
    Answer answer;
    for (const Cloze::Gap &gap : body.gaps) {
        for (const Pick &pick : picksOf(gap.options, true))
            answer.append({gap.id, pick.item});
    }
    return answer;
}

Answer wrongAnswer(const Cloze &body, Language)
{
    Answer answer;
    for (const Cloze::Gap &gap : body.gaps) {
        for (const Pick &pick : picksOf(gap.options, false).mid(0, 1))
            answer.append({gap.id, pick.item});
    }
    return answer;
}

Effort effort(const Cloze &body)
{
    Effort effort{body.why.zh.size(), body.gaps.size()};
    for (const Cloze::Run &run : body.zh)
        effort.characters += run.text.size();
    for (const Cloze::Gap &gap : body.gaps)
        effort.characters += lengthOf(gap.options);
    return effort;
}

} // namespace sanju::course
