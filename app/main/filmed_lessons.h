// SPDX-License-Identifier: Apache-2.0
// Lessons with their films and voices.
#pragma once

#include "main/media_folder.h"
#include "study/pack_lessons.h"

namespace sanju {

// What is missing, damaged or cannot be copied is left out: a lesson works without media.
class FilmedLessons final : public study::PackLessons
{
public:
    FilmedLessons(course::PackReader pack, MediaFolder folder);

    study::ClipMedia clip(const course::Storyboard &storyboard) const override;
    QUrl voice(const course::ScenarioId &id) const override;
    QUrl sound(const QString &name) const override;
    const MediaFolder &folder() const { return m_folder; }

private:
    QUrl copied(const QString &media) const; // empty when the pack has none
    std::optional<course::Scene> scene(const QString &media, const course::Storyboard &storyboard) const;
    std::optional<study::Recording> recording(const QString &media, const std::optional<course::Scene> &scene) const;

    MediaFolder m_folder;
};

} // namespace sanju
