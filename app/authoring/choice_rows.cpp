// SPDX-License-Identifier: Apache-2.0
// Counts places and lengths.
#include "authoring/choice_rows.h"

#include "authoring/passages.h"

#include <algorithm>
#include <variant>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Text;

namespace {

ChoiceRow rowOf(const QString &id, const QList<Text> &options, qsizetype right)
{
    ChoiceRow row{id, right, options.size(), true, true};
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (i == right)
            continue;
        row.isLongestZh = row.isLongestZh && characterCount(options.at(right).zh) > characterCount(options.at(i).zh);
        row.isLongestEn = row.isLongestEn && options.at(right).en.size() > options.at(i).en.size();
    }
    return row;
}

template <class Option, class IsRight>
void append(QList<ChoiceRow> &rows, const QString &id, const QList<Option> &options, IsRight isRight)
{
    QList<Text> texts;
    for (const Option &option : options)
        texts.append(option.text);
    const auto right = std::find_if(options.begin(), options.end(), isRight);
    if (right != options.end())
        rows.append(rowOf(id, texts, std::distance(options.begin(), right)));
}

void append(QList<ChoiceRow> &rows, const QString &id, const course::Question &question)
{
    const auto isRight = [](const course::Choice &choice) { return choice.right; };
    if (const auto *single = std::get_if<course::SingleChoice>(&question.body))
        append(rows, id, single->options, isRight);
    else if (const auto *restatement = std::get_if<course::ChooseRestatement>(&question.body))
        append(rows, id, restatement->options, isRight);
    else if (const auto *cloze = std::get_if<course::Cloze>(&question.body)) {
        for (const course::Cloze::Gap &gap : cloze->gaps)
            append(rows, id + u'/' + gap.id, gap.options, isRight);
    }
}

} // namespace

QList<ChoiceRow> choiceRowsOf(const LessonSource &source)
{
    QList<ChoiceRow> rows;
    const course::Lesson &lesson = *source.lesson;
    append(rows, source.id + u"/guess"_s, lesson.guess.options,
        [&](const course::Guess::Option &option) { return option.id == lesson.guess.better; });
    for (const QList<course::Question> &questions : {lesson.exercise, lesson.questions}) {
        for (const course::Question &question : questions) {
            append(rows, question.id.text(), question);
            for (const course::Question &variant : question.variants)
                append(rows, question.id.text() + u"/variant"_s, variant);
        }
    }
    return rows;
}

} // namespace sanju::authoring
