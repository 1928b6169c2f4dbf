// SPDX-License-Identifier: Apache-2.0
// One function a rule.
#include "authoring/check_clips.h"

#include "authoring/clips/captions.h"
#include "authoring/clips/timeline.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastSeconds = 30;
constexpr int kMostSeconds = 60;

const MediaSource *medium(const CourseFolder &folder, const QString &name)
{
    const auto found = std::find_if(
        folder.media.begin(), folder.media.end(), [&](const MediaSource &media) { return media.name == name; });
    return found == folder.media.end() ? nullptr : &*found;
}

// As it was rendered, when that still fits the text; else as it will be, by the speed of talking.
double secondsOf(const CourseFolder &folder, const course::Storyboard &storyboard)
{
    if (!storyboard.film.isEmpty())
        return sceneOfFilm(storyboard).seconds;
    const MediaSource *media = medium(folder, storyboard.id + u".scene.json"_s);
    if (media == nullptr)
        return estimatedClipSeconds(storyboard);
    QFile file(media->path);
    course::Problems problems;
    std::optional<course::Scene> scene;
    if (file.open(QIODevice::ReadOnly))
        scene = course::parseScene(QJsonDocument::fromJson(file.readAll()).object(), storyboard, problems);
    return scene ? scene->seconds : estimatedClipSeconds(storyboard);
}

void checkLength(const CourseFolder &folder, const StoryboardSource &source, Diagnostics &found)
{
    const auto seconds = static_cast<int>(std::lround(secondsOf(folder, *source.storyboard)));
    if (seconds >= kLeastSeconds && seconds <= kMostSeconds)
        return;
    found.append(source.file.at(
        u"/acts"_s, u"the clip takes about %1 seconds; %2 to %3 are wanted: %4"_s.arg(seconds)
                        .arg(kLeastSeconds)
                        .arg(kMostSeconds)
                        .arg(seconds < kLeastSeconds ? u"let them say more"_s : u"shorten what they say"_s)));
}

void checkCaptions(const StoryboardSource &source, Diagnostics &found)
{
    const auto &acts = source.storyboard->acts;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        for (qsizetype j = 0; j < acts.at(i).beats.size(); ++j) {
            if (!breaksAtPunctuation(acts.at(i).beats.at(j).line.zh))
                found.append(source.file.at(u"/acts/%1/beats/%2/zh"_s.arg(i).arg(j),
                    u"a caption holds %1 characters and this line has no mark to break after: set one, or make two beats"_s
                        .arg(kCaptionCharactersZh)));
        }
    }
}

// Who is drawn has to be told how: without a look there would be nobody in the picture.
void checkLooks(const CourseFolder &folder, const StoryboardSource &source, Diagnostics &found)
{
    if (!folder.parts || !source.storyboard->film.isEmpty())
        return;
    const QStringList &cast = source.storyboard->cast;
    for (qsizetype i = 0; i < cast.size(); ++i) {
        const auto person = std::ranges::find(folder.parts->cast, cast.at(i), &course::Person::id);
        if (person != folder.parts->cast.cend() && !person->look)
            found.append(source.file.at(u"/cast/%1"_s.arg(i),
                u"\"%1\" has no look: give one in course.yaml, or the scene cannot be drawn"_s.arg(cast.at(i))));
    }
}

} // namespace

Diagnostics checkClips(const CourseFolder &folder)
{
    Diagnostics found;
    for (const StoryboardSource &source : folder.storyboards) {
        if (!source.storyboard)
            continue;
        checkLength(folder, source, found);
        checkCaptions(source, found);
        checkLooks(folder, source, found);
    }
    return found;
}

Diagnostics checkFilms(const CourseFolder &folder)
{
    Diagnostics found;
    for (const StoryboardSource &source : folder.storyboards) {
        const QString film = source.storyboard ? source.storyboard->film : QString();
        if (!film.isEmpty() && medium(folder, film) == nullptr)
            found.append(source.file.at(
                u"/film"_s, u"there is no media/%1: put the film there or correct its name"_s.arg(film)));
    }
    return found;
}

} // namespace sanju::authoring
