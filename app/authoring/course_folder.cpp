// SPDX-License-Identifier: Apache-2.0
// Finds and parses the files of a course.
#include "authoring/course_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLeftOut(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::any_of(
        parts.begin(), parts.end(), [](const QString &part) { return part.startsWith(u'_') || part.startsWith(u'.'); });
}

// Paths inside `folder`, sorted; of broken links too, so that they are reported and not overlooked.
QStringList filesIn(const QDir &folder)
{
    QStringList files;
    QDirIterator it(folder.path(), QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next().mid(folder.path().size() + 1);
        if (!isLeftOut(file))
            files.append(file);
    }
    files.sort();
    return files;
}

class FolderReader
{
public:
    explicit FolderReader(const QString &directory) : m_root(directory) { m_folder.directory = directory; }

    CourseFolder read()
    {
        if (!m_root.exists() || !m_root.isReadable()) {
            m_folder.problems.append({m_root.path(), 1, u"this folder cannot be read: name the folder of a course"_s});
            return m_folder;
        }
        if (!m_root.exists(u"course.yaml"_s)) {
            m_folder.problems.append({m_root.filePath(u"course.yaml"_s), 1,
                u"there is no course.yaml here: name the folder of a course, or write one"_s});
            return m_folder;
        }
        m_folder.isFound = true;
        readCourse();
        readStoryboards();
        readLessons();
        readInto(m_folder.drills, u"drills"_s, &DrillSource::drill, course::parseDrill);
        readInto(m_folder.surveys, u"surveys"_s, &SurveySource::survey, course::parseSurvey);
        readInto(m_folder.tools, u"tools"_s, &ToolSource::tool, course::parseTool);
        readLexicons();
        m_folder.coverage = openIfThere(u"coverage.yaml"_s);
        m_folder.handbook = openIfThere(u"handbook.yaml"_s);
        for (const QString &file : filesIn(m_root.filePath(u"media"_s)))
            m_folder.media.append({file, m_root.filePath(u"media/"_s + file)});
        return m_folder;
    }

private:
    SourceFile open(const QString &path)
    {
        SourceFile file{m_root.filePath(path), YamlSource::fromFile(m_root.filePath(path))};
        for (const YamlSource::Fault &fault : file.yaml.faults())
            m_folder.problems.append({file.name, fault.line, fault.sentence});
        return file;
    }

    std::optional<SourceFile> openIfThere(const QString &path)
    {
        if (!m_root.exists(path))
            return std::nullopt;
        return open(path);
    }

    void report(const SourceFile &file, const course::Problems &problems)
    {
        for (const course::Problem &problem : problems)
            m_folder.problems.append(file.at(problem.path, problem.sentence));
    }

    QList<SourceFile> openAll(const QString &directory)
    {
        QList<SourceFile> files;
        for (const QString &name : filesIn(m_root.filePath(directory))) {
            const QString path = directory + u'/' + name;
            if (path.endsWith(".yaml"_L1))
                files.append(open(path));
            else
                m_folder.problems.append(
                    {m_root.filePath(path), 1, u"only files named *.yaml are read here: rename it or take it out"_s});
        }
        return files;
    }

    void readCourse()
    {
        m_folder.course = open(u"course.yaml"_s);
        if (!m_folder.course.yaml.isWhole())
            return;
        course::Problems problems;
        m_folder.parts = course::parseCourse(m_folder.course.json(), problems);
        report(m_folder.course, problems);
    }

    void readStoryboards()
    {
        for (const SourceFile &file : openAll(u"storyboards"_s)) {
            StoryboardSource source{file, {}, {}};
            if (file.yaml.isWhole()) {
                source.id = file.json().value("id"_L1).toString();
                course::Problems problems;
                source.storyboard = course::parseStoryboard(file.json(), problems);
                report(file, problems);
            }
            m_folder.storyboards.append(source);
        }
    }

    void readLessons()
    {
        for (const SourceFile &file : openAll(u"units"_s)) {
            LessonSource source{file, {}, {}};
            if (file.yaml.isWhole()) {
                source.id = file.json().value("id"_L1).toString();
                const StoryboardSource *clip = m_folder.storyboard(file.json().value("clip"_L1).toString());
                course::Problems problems;
                source.lesson = course::parseLesson(file.json(),
                    clip == nullptr ? course::Storyboard() : clip->storyboard.value_or(course::Storyboard()), problems);
                report(file, problems);
            }
            m_folder.lessons.append(source);
        }
    }

    // One value a file: drills, surveys, tools.
    template <class Source, class Value>
    void readInto(QList<Source> &sources, const QString &directory, std::optional<Value> Source::*value,
        std::optional<Value> (*parse)(const QJsonObject &json, course::Problems &problems))
    {
        for (const SourceFile &file : openAll(directory)) {
            Source source{file, {}, {}};
            if (file.yaml.isWhole()) {
                source.id = file.json().value("id"_L1).toString();
                course::Problems problems;
                source.*value = parse(file.json(), problems);
                report(file, problems);
            }
            sources.append(source);
        }
    }

    void readLexicons()
    {
        for (const QString &name : filesIn(m_root.filePath(u"lexicons"_s))) {
            const QString path = u"lexicons/"_s + name;
            if (name.endsWith(".yaml"_L1))
                readLexicon(path);
            else if (!name.endsWith(".weights"_L1))
                m_folder.problems.append(
                    {m_root.filePath(path), 1, u"only *.yaml and *.weights are read here: rename it or take it out"_s});
        }
    }

    void readLexicon(const QString &path)
    {
        LexiconSource source{open(path), {}, {}};
        if (source.file.yaml.isWhole()) {
            course::Problems problems;
            source.lexicon = course::parseLexicon(source.file.json(), problems);
            report(source.file, problems);
        }
        source.weightsPath = m_root.filePath(path.chopped(5) + u".weights"_s);
        if (QFile weights(source.weightsPath); source.lexicon && weights.open(QIODevice::ReadOnly))
            source.lexicon->weights = weights.readAll();
        m_folder.lexicons.append(source);
    }

    QDir m_root;
    CourseFolder m_folder;
};

template <class Source> const Source *find(const QList<Source> &sources, const QString &id)
{
    const auto it = std::find_if(
        sources.begin(), sources.end(), [&](const Source &source) { return !id.isEmpty() && source.id == id; });
    return it == sources.end() ? nullptr : &*it;
}

template <class Source> bool isEveryWhole(const QList<Source> &sources)
{
    return std::all_of(sources.begin(), sources.end(), [](const Source &source) { return source.file.yaml.isWhole(); });
}

} // namespace

const LessonSource *CourseFolder::lesson(const QString &id) const
{
    return find(lessons, id);
}

const StoryboardSource *CourseFolder::storyboard(const QString &id) const
{
    return find(storyboards, id);
}

bool CourseFolder::isEveryLessonWhole() const
{
    return isEveryWhole(lessons);
}

bool CourseFolder::isEveryStoryboardWhole() const
{
    return isEveryWhole(storyboards);
}

bool CourseFolder::isEveryPracticeWhole() const
{
    return isEveryWhole(drills) && isEveryWhole(surveys) && isEveryWhole(tools);
}

QStringList practiceIds(const CourseFolder &folder)
{
    QStringList ids;
    for (const DrillSource &drill : folder.drills)
        ids.append(u"drills/"_s + drill.id);
    for (const SurveySource &survey : folder.surveys)
        ids.append(u"surveys/"_s + survey.id);
    for (const ToolSource &tool : folder.tools)
        ids.append(u"tools/"_s + tool.id);
    return ids;
}

CourseFolder readCourseFolder(const QString &directory)
{
    return FolderReader(directory).read();
}

} // namespace sanju::authoring
