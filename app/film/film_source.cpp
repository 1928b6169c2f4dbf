// SPDX-License-Identifier: Apache-2.0
// Reads the three files of a scene.
#include "film/film_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace sanju::film {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLineSeconds = 2.5;
constexpr double kGap = 0.25;
constexpr double kAroundAct = 0.6; // before the first line of an act and after its last

Result<QJsonDocument> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, path);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Damaged, path + u": "_s + error.errorString());
    return document;
}

tl::unexpected<Error> damaged(const QString &path, const course::Problems &problems)
{
    QString text = path;
    for (const course::Problem &problem : problems)
        text += u'\n' + problem.path + u": "_s + problem.sentence;
    return failure(ErrorKind::Damaged, text);
}

// The course around a cast, so that people are read as a pack's are.
QList<course::Person> parsePeople(const QJsonArray &cast, course::Problems &problems)
{
    const QJsonObject title{{u"zh"_s, u"-"_s}, {u"en"_s, u"-"_s}};
    const QJsonObject unit{
        {u"id"_s, u"unit"_s}, {u"number"_s, 1}, {u"title"_s, title}, {u"lessons"_s, QJsonArray{u"unit/lesson"_s}}};
    const auto parts = course::parseCourse({{u"id"_s, u"course"_s}, {u"title"_s, title}, {u"cast"_s, cast},
                                               {u"units"_s, QJsonArray{unit}}, {u"entries"_s, QJsonArray()}},
        problems);
    return parts ? parts->cast : QList<course::Person>();
}

} // namespace

course::Scene estimatedScene(const course::Storyboard &storyboard)
{
    course::Scene scene;
    for (const course::Act &act : storyboard.acts) {
        const double from = scene.seconds;
        double now = from + kAroundAct;
        for (const course::Beat &beat : act.beats) {
            if (!beat.isSilent()) {
                scene.lines.append({beat.id, {now, now + kLineSeconds}, {}});
                now += kLineSeconds + (beat.pauseSeconds > 0 ? beat.pauseSeconds : kGap);
            } else {
                now += beat.pauseSeconds;
            }
        }
        scene.seconds = now + kAroundAct;
        scene.acts.append({from, scene.seconds});
    }
    return scene;
}

Result<Source> readSource(const Options &options)
{
    Source source;
    course::Problems problems;
    const auto storyboardJson = readJson(options.storyboard);
    if (!storyboardJson)
        return tl::unexpected(storyboardJson.error());
    const auto storyboard = course::parseStoryboard(storyboardJson->object(), problems);
    if (!storyboard)
        return damaged(options.storyboard, problems);
    source.storyboard = *storyboard;

    const auto castJson = readJson(options.cast);
    if (!castJson)
        return tl::unexpected(castJson.error());
    source.people = parsePeople(castJson->array(), problems);
    if (!problems.isEmpty())
        return damaged(options.cast, problems);

    if (options.scene.isEmpty()) {
        source.scene = estimatedScene(source.storyboard);
        return source;
    }
    const auto sceneJson = readJson(options.scene);
    if (!sceneJson)
        return tl::unexpected(sceneJson.error());
    const auto scene = course::parseScene(sceneJson->object(), source.storyboard, problems);
    if (!scene)
        return damaged(options.scene, problems);
    source.scene = *scene;
    return source;
}

} // namespace sanju::film
