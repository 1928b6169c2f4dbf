// SPDX-License-Identifier: Apache-2.0
// The printable handbook: a page for each model of the course, made from its lessons and tools by handbook.yaml.
#pragma once

#include "authoring/course_folder.h"

namespace sanju::authoring {

struct HandbookStep
{
    course::Text name;
    course::Text does;
};

struct HandbookModel
{
    QString id;
    course::Text title;
    course::Text about;
    QList<HandbookStep> steps; // where no tool says them
    QString tool;              // its steps, strategies or styles stand on the page; may be empty
    QStringList lessons;       // whose rules stand on it
};

struct Handbook
{
    course::Text title;
    course::Text about;
    QList<HandbookModel> models;
};

// nullopt for a course without handbook.yaml, or with one that has problems.
std::optional<Handbook> handbookOf(const CourseFolder &folder);

// Lessons and tools that are not there.
Diagnostics checkHandbook(const CourseFolder &folder);

// One file of HTML without anything from elsewhere; each model begins a page when it is printed on A4. Lessons that
// cannot be read are left out.
QString handbookHtml(const Handbook &handbook, const CourseFolder &folder, course::Language language);

} // namespace sanju::authoring
