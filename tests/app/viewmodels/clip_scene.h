// SPDX-License-Identifier: Apache-2.0
// When the lines of a storyboard would be heard, if each took the same time.
#pragma once

#include "course/scene.h"

namespace sanju::stage {

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
