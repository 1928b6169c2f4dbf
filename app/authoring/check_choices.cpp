// SPDX-License-Identifier: Apache-2.0
// Counts places and lengths.
#include "authoring/check_choices.h"

#include "authoring/choice_rows.h"

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFewestOfLesson = 4;  // below, all in one place may be chance
constexpr int kFewestOfCourse = 12; // below, shares say nothing
// Of 100.
constexpr int kTooManyLongest = 40;
constexpr int kLeastOfPlace = 25;
constexpr int kMostOfPlace = 42;

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
        const QList<ChoiceRow> here = choiceRowsOf(lesson);
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
