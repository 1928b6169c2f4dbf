// SPDX-License-Identifier: Apache-2.0
// A film and voices made on the spot for a storyboard, as a pack would hold them.
#pragma once

#include "course/storyboard.h"
#include "study/clip_media.h"

#include <QColor>
#include <QTemporaryDir>

namespace sanju::stage {

// Made by ffmpeg once; the files go with this object.
class MadeMedia
{
public:
    // Each line and each silence takes `each` seconds. The film shows one plain colour a line (see colorOf); film and
    // voices hum.
    explicit MadeMedia(const course::Storyboard &storyboard, double each = 0.8);

    static bool isPossible(); // ffmpeg is there
    study::ClipMedia all() const { return m_media; }
    study::ClipMedia onlyFilm() const;
    study::ClipMedia garbage(bool film, bool voices) const; // those files hold noise instead
    static QColor colorOf(qsizetype line);                  // red green blue, and again

private:
    QUrl noise(const QString &name) const;

    QTemporaryDir m_folder;
    study::ClipMedia m_media;
};

} // namespace sanju::stage
