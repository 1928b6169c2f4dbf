// SPDX-License-Identifier: Apache-2.0
// Counts places and lengths.
#include "authoring/check_choices.h"

#include "authoring/passages.h"

#include <QMap>

#include <algorithm>
#include <variant>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Text;

namespace {

constexpr int kFewestOfLesson = 4;  // below, all in one place may be chance
constexpr int kFewestOfCourse = 12; // below, shares say nothing
// Of 100.
constexpr int kTooManyLongest = 40;
constexpr int kLeastOfPlace = 20;
constexpr int kMostOfPlace = 45;

// One question, one gap of a cloze, or the guess.
struct ChoiceRow
{
    QString id; // "feedback/camera-test/q2"; "…/q2/g1" for a gap, "…/guess" for the guess
    qsizetype place = 0;
    qsizetype options = 0;
    bool isLongestZh = false; // longer than every other
    bool isLongestEn = false;
};

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

QList<ChoiceRow> rowsOf(const LessonSource &source)
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

QString idsOf(const QList<ChoiceRow> &rows)
{
    QStringList ids;
    for (const ChoiceRow &row : rows)
        ids.append(row.id);
    return ids.join(u", "_s);
}

template <class Holds> QList<ChoiceRow> where(const QList<ChoiceRow> &rows, Holds holds)
{
    QList<ChoiceRow> chosen;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen), holds);
    return chosen;
}

// Of 100, rounded.
qsizetype shareOf(qsizetype part, qsizetype whole)
{
    return (200 * part + whole) / (2 * whole);
}

void checkLesson(const SourceFile &file, const QList<ChoiceRow> &rows, Diagnostics &found)
{
    if (rows.size() < kFewestOfLesson)
        return;
    const qsizetype place = rows.constFirst().place;
    if (where(rows, [&](const ChoiceRow &row) { return row.place == place; }).size() == rows.size())
        found.append(file.at(u"/questions"_s,
            u"the right option is number %1 in every choice of this lesson: vary its place"_s.arg(place + 1)));
    const QString longest = u"the right option is the longest in every choice of this lesson in %1: shorten it or "
                            "lengthen others"_s;
    if (where(rows, [](const ChoiceRow &row) { return row.isLongestZh; }).size() == rows.size())
        found.append(file.at(u"/questions"_s, longest.arg(u"Chinese"_s)));
    if (where(rows, [](const ChoiceRow &row) { return row.isLongestEn; }).size() == rows.size())
        found.append(file.at(u"/questions"_s, longest.arg(u"English"_s)));
}

void checkLongest(const CourseFolder &folder, const QList<ChoiceRow> &rows, const QList<ChoiceRow> &longest,
    const QString &language, Diagnostics &found)
{
    if (100 * longest.size() >= kTooManyLongest * rows.size())
        found.append(folder.course.at({}, u"the right option is the longest in %1 of %2 choices in %3 (%4 of 100, "
                                          u"fewer than %5 wanted): shorten it or "
                                          "lengthen others in %6"_s.arg(longest.size())
                                              .arg(rows.size())
                                              .arg(language)
                                              .arg(shareOf(longest.size(), rows.size()))
                                              .arg(kTooManyLongest)
                                              .arg(idsOf(longest))));
}

// Among questions with three options, the usual number: with others a fair share is another.
void checkPlaces(const CourseFolder &folder, const QList<ChoiceRow> &all, Diagnostics &found)
{
    const QList<ChoiceRow> rows = where(all, [](const ChoiceRow &row) { return row.options == 3; });
    if (rows.size() < kFewestOfCourse)
        return;
    for (qsizetype place = 0; place < 3; ++place) {
        const QList<ChoiceRow> here = where(rows, [&](const ChoiceRow &row) { return row.place == place; });
        const bool isTooMany = 100 * here.size() > kMostOfPlace * rows.size();
        if (isTooMany || 100 * here.size() < kLeastOfPlace * rows.size())
            found.append(folder.course.at({},
                u"the right option is number %1 in %2 of %3 choices of three (%4 of 100, %5 to %6 wanted): move some%7"_s
                    .arg(place + 1)
                    .arg(here.size())
                    .arg(rows.size())
                    .arg(shareOf(here.size(), rows.size()))
                    .arg(kLeastOfPlace)
                    .arg(kMostOfPlace)
                    .arg(isTooMany ? u", of "_s + idsOf(here) : u" here"_s)));
    }
}

} // namespace

Diagnostics checkChoices(const CourseFolder &folder)
{
    Diagnostics found;
    QList<ChoiceRow> rows;
    for (const LessonSource &lesson : folder.lessons) {
        if (!lesson.lesson)
            continue;
        const QList<ChoiceRow> here = rowsOf(lesson);
        checkLesson(lesson.file, here, found);
        rows += here;
    }
    if (rows.size() >= kFewestOfCourse) {
        checkLongest(
            folder, rows, where(rows, [](const ChoiceRow &row) { return row.isLongestZh; }), u"Chinese"_s, found);
        checkLongest(
            folder, rows, where(rows, [](const ChoiceRow &row) { return row.isLongestEn; }), u"English"_s, found);
    }
    checkPlaces(folder, rows, found);
    return found;
}

} // namespace sanju::authoring
