// SPDX-License-Identifier: Apache-2.0
// Orders the ways and takes the first that can be gone.
#include "viewmodels/clip_route.h"

namespace sanju::viewmodels {

namespace {

struct Way
{
    ClipMode mode;
    const std::optional<study::Recording> *recording;
};

QList<Way> ways(const study::ClipMedia &media, const ClipWishes &wishes)
{
    const Way film{ClipMode::Film, &media.film};
    const Way chinese{ClipMode::Live, &media.chinese};
    const Way english{ClipMode::Live, &media.english};
    QList<Way> all;
    if (wishes.language == course::Language::English)
        all.append(english);
    if (wishes.still || wishes.large) {
        all.append(chinese);
        // Where nobody can be drawn, as in a filmed clip, the film is what there is.
        if (!media.chinese && !media.english)
            all.append(film);
        return all;
    }
    all.append({film, chinese});
    return all;
}

} // namespace

ClipRoute routeOf(const study::ClipMedia &media, const ClipWishes &wishes, const QSet<QUrl> &failed)
{
    for (const Way &way : ways(media, wishes)) {
        const std::optional<study::Recording> &recording = *way.recording;
        if (recording && !failed.contains(recording->file))
            return {way.mode, recording->file, recording->scene};
    }
    return {};
}

} // namespace sanju::viewmodels
