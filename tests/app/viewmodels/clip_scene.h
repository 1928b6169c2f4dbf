// SPDX-License-Identifier: Apache-2.0
// The beats of a made-up storyboard, and when its lines would be heard if each took the same time.
#pragma once

#include "course/scene.h"

namespace sanju::stage {

inline course::Beat line(const QString &id, const QString &speaker, bool moment = false)
{
    course::Beat beat;
    beat.id = id;
    beat.speaker = speaker;
    beat.line = {QStringLiteral("第一句话"), QStringLiteral("A first line")};
    beat.moment = moment;
    if (moment)
        beat.mark = {QStringLiteral("说的是人"), QStringLiteral("About the person")};
    return beat;
}

inline course::Beat silence(const QString &id, double seconds)
{
    course::Beat beat;
    beat.id = id;
    beat.pauseSeconds = seconds;
    return beat;
}

// Lines and silences of `each` seconds, one after the other from second 0.
inline course::Scene evenScene(const course::Storyboard &storyboard, double each = 1)
{
    course::Scene scene;
    for (const course::Act &act : storyboard.acts) {
        course::TimeSpan span{scene.seconds, scene.seconds};
        for (const course::Beat &beat : act.beats) {
            if (!beat.isSilent())
                scene.lines.append({beat.id, {span.to, span.to + each}, QStringLiteral("0123o")});
            span.to += each;
        }
        scene.acts.append(span);
        scene.seconds = span.to;
    }
    return scene;
}

} // namespace sanju::stage
