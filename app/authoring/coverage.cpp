// SPDX-License-Identifier: Apache-2.0
// Reads the rows and looks for what they name.
#include "authoring/coverage.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr course::Count kRows{1, 200};
constexpr course::Count kLessons{1, 20};
constexpr course::Count kAlso{1, 8};

QList<CoverageRow> parse(const QJsonObject &json, course::Problems &problems)
{
    course::JsonCursor cursor(json, {}, problems);
    QList<CoverageRow> rows = cursor.list<CoverageRow>("rows"_L1, kRows, [](course::JsonCursor &entry) {
        return CoverageRow{
            entry.string("row"_L1), entry.ids("lessons"_L1, kLessons), entry.optionalIds("also"_L1, kAlso)};
    });
    cursor.finish();
    return rows;
}

} // namespace

QList<CoverageRow> coverageOf(const CourseFolder &folder)
{
    course::Problems problems;
    return folder.coverage ? parse(folder.coverage->json(), problems) : QList<CoverageRow>();
}

bool isCovered(const CoverageRow &row, const CourseFolder &folder)
{
    const auto isLesson = [&](const QString &id) { return folder.lesson(id) != nullptr; };
    const QStringList practice = practiceIds(folder);
    return !row.lessons.isEmpty() && std::all_of(row.lessons.begin(), row.lessons.end(), isLesson) &&
           std::all_of(row.also.begin(), row.also.end(), [&](const QString &id) { return practice.contains(id); });
}

Diagnostics checkCoverage(const CourseFolder &folder)
{
    Diagnostics found;
    if (!folder.coverage || !folder.coverage->yaml.isWhole())
        return found;
    course::Problems problems;
    const QList<CoverageRow> rows = parse(folder.coverage->json(), problems);
    for (const course::Problem &problem : problems)
        found.append(folder.coverage->at(problem.path, problem.sentence));
    const QStringList practice = practiceIds(folder);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = u"/rows/%1"_s.arg(i);
        for (const QString &id : rows.at(i).lessons) {
            if (folder.lesson(id) == nullptr && folder.isEveryLessonWhole())
                found.append(folder.coverage->at(
                    path, u"“%1” is not taught: there is no lesson \"%2\""_s.arg(rows.at(i).row, id)));
        }
        for (const QString &id : rows.at(i).also) {
            if (!practice.contains(id) && folder.isEveryPracticeWhole())
                found.append(folder.coverage->at(path, u"there is no \"%1\" for “%2”"_s.arg(id, rows.at(i).row)));
        }
    }
    return found;
}

} // namespace sanju::authoring
