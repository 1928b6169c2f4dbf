// SPDX-License-Identifier: Apache-2.0
// Small storyboards and their times.
#pragma once

#include "course/scene.h"
#include "course/storyboard.h"
#include "stage/arm.h"
#include "stage/picture.h"
#include "stage/placement.h"

#include <cmath>
#include <numbers>

namespace scenes {

using namespace sanju;
using namespace Qt::Literals::StringLiterals;

inline course::Beat line(const QString &id, const QString &speaker, const QString &emotion, const QString &gesture)
{
    course::Beat beat;
    beat.id = id;
    beat.speaker = speaker;
    beat.line = {u"好"_s, u"Good"_s};
    beat.emotion = emotion;
    beat.gesture = gesture;
    return beat;
}

inline course::Storyboard storyboard(const QStringList &cast, const QString &set, QList<course::Act> acts)
{
    course::Storyboard board;
    board.id = u"small"_s;
    board.cast = cast;
    board.set = set;
    board.acts = std::move(acts);
    return board;
}

// Two seconds a line, 0.25 between lines, 0.6 around an act.
inline course::Scene timed(const course::Storyboard &board, const QString &mouths = {})
{
    course::Scene scene;
    for (const course::Act &act : board.acts) {
        const double from = scene.seconds;
        double now = from + 0.6;
        for (const course::Beat &beat : act.beats) {
            if (!beat.isSilent()) {
                scene.lines.append({beat.id, {now, now + 2}, mouths});
                now += 2.25;
            } else {
                now += beat.pauseSeconds;
            }
        }
        scene.seconds = now + 0.6;
        scene.acts.append({from, scene.seconds});
    }
    return scene;
}

// A wrong act of an angry and a sad line, a right one of two friendly ones.
inline course::Storyboard quarrel(const QString &set = u"meeting-room"_s)
{
    using Kind = course::Act::Kind;
    QList<course::Act> acts;
    course::Beat hurt = line(u"w2"_s, u"han"_s, u"sad"_s, u"crossed"_s);
    course::Beat blame = line(u"w1"_s, u"zhou"_s, u"angry"_s, u"point"_s);
    blame.others.insert(u"han"_s, u"worried"_s);
    blame.emote = u"anger"_s;
    acts.append({Kind::Wrong, {blame, hurt, line(u"w3"_s, u"zhou"_s, u"firm"_s, u"palm"_s)}, {}});
    acts.append({Kind::Right,
        {line(u"r1"_s, u"zhou"_s, u"warm"_s, u"explain"_s), line(u"r2"_s, u"han"_s, u"happy"_s, u"thumb"_s)}, {}});
    return storyboard({u"zhou"_s, u"han"_s}, set, acts);
}

struct Point
{
    double x = 0;
    double y = 0;
};

// Where an arm's wrist is, in units of the puppet; `side` is -1 for the left arm.
inline Point wristOf(const stage::ArmPicture &arm, double shoulder, int side)
{
    const auto radians = [](double angle) { return angle * std::numbers::pi / 180; };
    const double upper = stage::kUpperArm * arm.upperShare;
    const double fore = stage::kForearm * arm.foreShare;
    const double x = shoulder + upper * std::sin(radians(arm.upperAngle)) + fore * std::sin(radians(arm.foreAngle));
    const double y =
        stage::kShoulderY + upper * std::cos(radians(arm.upperAngle)) + fore * std::cos(radians(arm.foreAngle));
    return {side * x, y};
}

} // namespace scenes
