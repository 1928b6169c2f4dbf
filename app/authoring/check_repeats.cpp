// SPDX-License-Identifier: Apache-2.0
// Cuts the scenes into sentences and looks for each in the lessons before.
#include "authoring/check_repeats.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kClause = 8; // Chinese characters; “当时是什么情况” is the course's own question and shorter

// What tells a scene, or is said in one.
constexpr std::array kSceneKinds{"/hook/line"_L1, "/hook/scene"_L1, "/guess/ask"_L1, "/guess/options/*/text"_L1,
    "/questions/*/stem"_L1, "/questions/*/options/*/text"_L1, "/questions/*/cards/*/text"_L1, "/questions/*/source"_L1,
    "/acts/*/beats/*"_L1};

bool tellsAScene(const Passage &passage)
{
    return std::find(kSceneKinds.begin(), kSceneKinds.end(), passage.kind->pattern) != kSceneKinds.end();
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(u"[。！？；：…“”\\n]+"_s);
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]"_s);
    QStringList sentences;
    for (QString sentence : text.split(ends, Qt::SkipEmptyParts)) {
        sentence.remove(signs);
        if (characterCount(sentence) >= kClause)
            sentences.append(sentence);
    }
    return sentences;
}

// File name -> id of the lesson that the file belongs to.
QHash<QString, QString> lessonOfFile(const CourseFolder &folder)
{
    QHash<QString, QString> lessons;
    for (const LessonSource &lesson : folder.lessons) {
        lessons.insert(lesson.file.name, lesson.id);
        const QString clip = lesson.file.json().value("clip"_L1).toString();
        if (const StoryboardSource *storyboard = folder.storyboard(clip))
            lessons.insert(storyboard->file.name, lesson.id);
    }
    return lessons;
}

} // namespace

Diagnostics checkRepeats(const CourseFolder &folder, const QList<Passage> &passages)
{
    const QHash<QString, QString> lessons = lessonOfFile(folder);
    QHash<QString, const Passage *> first;
    Diagnostics found;
    for (const Passage &passage : passages) {
        if (!lessons.contains(passage.file->name) || !tellsAScene(passage))
            continue;
        for (const QString &sentence : sentencesOf(passage.text.zh)) {
            const Passage *&earlier = first[sentence];
            if (earlier == nullptr)
                earlier = &passage;
            if (lessons.value(earlier->file->name) == lessons.value(passage.file->name))
                continue;
            const Diagnostic there = earlier->at(course::Language::Chinese, {});
            found.append(passage.at(
                course::Language::Chinese, u"“%1” stands in %2:%3 too: give this scene words of its own"_s.arg(
                                               sentence, there.file, QString::number(there.line))));
        }
    }
    return found;
}

} // namespace sanju::authoring
