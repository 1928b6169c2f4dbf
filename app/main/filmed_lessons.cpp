// SPDX-License-Identifier: Apache-2.0
// Media by their names in the pack; content/README.md lists them.
#include "main/filmed_lessons.h"

#include <QJsonDocument>

namespace sanju {

using namespace Qt::Literals::StringLiterals;

FilmedLessons::FilmedLessons(course::PackReader pack, MediaFolder folder)
    : PackLessons(std::move(pack)), m_folder(std::move(folder))
{
}

study::ClipMedia FilmedLessons::clip(const course::Storyboard &storyboard) const
{
    const QString &id = storyboard.id;
    const std::optional<course::Scene> chinese = scene(id + u".scene.json"_s, storyboard);
    study::ClipMedia media;
    if (storyboard.film.isEmpty()) {
        media.film = recording(id + u".mp4"_s, chinese);
        media.chinese = recording(id + u".m4a"_s, chinese);
        media.english = recording(id + u".en.m4a"_s, scene(id + u".en.scene.json"_s, storyboard));
    } else {
        media.film = recording(storyboard.film, course::sceneOfFilm(storyboard)); // nobody in it can be drawn
    }
    media.poster = copied(id + u".poster.jpg"_s);
    return media;
}

QUrl FilmedLessons::voice(const course::ScenarioId &id) const
{
    return copied(QString(id.text()).replace(u'/', u'-') + u".m4a"_s);
}

QUrl FilmedLessons::sound(const QString &name) const
{
    return copied(name + u".m4a"_s);
}

QUrl FilmedLessons::copied(const QString &media) const
{
    const Result<QByteArray> bytes = pack().media(media);
    return bytes ? m_folder.fileOf(media, *bytes) : QUrl();
}

std::optional<course::Scene> FilmedLessons::scene(const QString &media, const course::Storyboard &storyboard) const
{
    const Result<QByteArray> bytes = pack().media(media);
    if (!bytes)
        return std::nullopt;
    course::Problems problems;
    return course::parseScene(QJsonDocument::fromJson(*bytes).object(), storyboard, problems);
}

std::optional<study::Recording> FilmedLessons::recording(
    const QString &media, const std::optional<course::Scene> &scene) const
{
    if (!scene)
        return std::nullopt;
    const QUrl file = copied(media);
    return file.isEmpty() ? std::nullopt : std::optional(study::Recording{file, *scene});
}

} // namespace sanju
