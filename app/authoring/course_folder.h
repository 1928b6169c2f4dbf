// SPDX-License-Identifier: Apache-2.0
// The sources of a course: every file below its folder, read and parsed.
#pragma once

#include "authoring/diagnostic.h"
#include "authoring/yaml_source.h"
#include "course/course.h"
#include "course/drill.h"
#include "course/lesson.h"
#include "course/lexicon.h"
#include "course/survey.h"
#include "course/tool.h"

#include <optional>

namespace sanju::authoring {

struct SourceFile
{
    QString name; // the folder as given and the path inside it
    YamlSource yaml;

    const QJsonObject &json() const { return yaml.json(); }
    Diagnostic at(const QString &pointer, const QString &sentence) const
    {
        return {name, yaml.lineOf(pointer), sentence};
    }
};

struct LessonSource
{
    SourceFile file;
    QString id;                           // empty if it cannot be read
    std::optional<course::Lesson> lesson; // nullopt if it has problems; without its clip if that has some
};

struct StoryboardSource
{
    SourceFile file;
    QString id;
    std::optional<course::Storyboard> storyboard;
};

struct DrillSource
{
    SourceFile file;
    QString id;
    std::optional<course::Drill> drill;
};

struct SurveySource
{
    SourceFile file;
    QString id;
    std::optional<course::Survey> survey;
};

struct ToolSource
{
    SourceFile file;
    QString id;
    std::optional<course::Tool> tool;
};

struct LexiconSource
{
    SourceFile file;
    std::optional<course::Lexicon> lexicon; // with its weights; nullopt if it has problems
    QString weightsPath;                    // lexicons/<language>.weights; there or not
};

struct MediaSource
{
    QString name; // inside media/
    QString path;
};

struct CourseFolder
{
    QString directory;    // as given
    bool isFound = false; // false: there is nothing to check but `problems`
    SourceFile course;
    std::optional<course::Course::Parts> parts; // nullopt if course.yaml has problems
    QList<LessonSource> lessons;                // by file name, as the others
    QList<StoryboardSource> storyboards;
    QList<DrillSource> drills;
    QList<SurveySource> surveys;
    QList<ToolSource> tools;
    QList<LexiconSource> lexicons; // one a language, or none
    QList<MediaSource> media;
    std::optional<SourceFile> coverage; // coverage.yaml, where there is one
    std::optional<SourceFile> handbook; // handbook.yaml, where there is one
    Diagnostics problems;               // what YAML and the parsers of the course say

    const LessonSource *lesson(const QString &id) const;
    const StoryboardSource *storyboard(const QString &id) const;
    // A file that is not whole may hold what another one misses.
    bool isEveryLessonWhole() const;
    bool isEveryStoryboardWhole() const;
    bool isEveryPracticeWhole() const; // drills, surveys and tools
};

// "tools/five-steps", "drills/folding", "surveys/style": what a lesson may lead on to.
QStringList practiceIds(const CourseFolder &folder);

// Reads course.yaml, coverage.yaml, handbook.yaml, units/**/*.yaml, storyboards/*.yaml, drills/*.yaml, surveys/*.yaml,
// tools/*.yaml, lexicons/* and media/*. Names that begin with _ or . are left out. Never fails: a missing folder or
// file is a problem like any other.
CourseFolder readCourseFolder(const QString &directory);

} // namespace sanju::authoring
