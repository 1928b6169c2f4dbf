// SPDX-License-Identifier: Apache-2.0
// A storyboard and its times, ready to be asked for the picture at any moment.
#pragma once

#include "course/scene.h"
#include "course/storyboard.h"
#include "stage/gesture.h"
#include "stage/picture.h"

#include <QHash>

namespace sanju::stage {

// Poses change twelve and a half times a second, as in drawn films.
inline constexpr double kPosesPerSecond = 12.5;

enum class Motion {
    Full,
    Still, // one pose a line, no blinking: for who wants less motion
};

// Immutable.
class Play
{
public:
    Play() = default;
    // `builds` by id of the cast; one of course::builds(), a missing one is medium.
    Play(const course::Storyboard &storyboard, course::Scene scene, const QHash<QString, QString> &builds);

    // The same picture for the same seconds, in any order of asking. Before the beginning and after the end it is the
    // first and the last one.
    Picture at(double seconds, Motion motion = Motion::Full) const;

private:
    // What somebody does from a moment on, and the way it came from the state before.
    struct State
    {
        QString emotion = QStringLiteral("neutral");
        QString gesture = QStringLiteral("idle");
        int side = 1;    // +1: the partner is to the right
        double look = 0; // where the face is turned, -1 left to 1 right
        QString emote;
    };
    struct Key
    {
        double at = 0;
        State state;
    };
    struct Actor
    {
        QString id;
        double shoulder = 0;
        unsigned seed = 0;
        int home = 1; // the side of the middle
        QList<Key> keys;
    };
    struct Moment
    {
        State before;
        State now;
        double since = 0; // seconds in this state
    };

    void arrange(const course::Storyboard &storyboard);
    void arrangeLine(const course::Beat &beat, const course::SpokenLine &line, qsizetype before);
    void arrangeSilence(const course::Beat &beat, double at);
    void add(Actor &actor, double at, State state);
    qsizetype indexOf(const QString &id) const;
    int sideTowards(qsizetype from, qsizetype to) const;

    Moment momentOf(const Actor &actor, double seconds) const;
    double poseTime(double seconds, Motion motion) const;
    ActorPicture actorAt(const Actor &actor, double seconds, const course::SpokenLine *line, Motion motion) const;
    HeadPicture headAt(const Moment &moment, double nod) const;
    FacePicture faceAt(const Moment &moment, bool speaking, bool blinking) const;
    double nodOf(const Moment &moment, double seconds, double phase, QChar mouth, bool speaking) const;
    ArmPicture armAt(const Actor &actor, int arm, const Moment &moment, double sway) const;
    double cameraAt(double seconds, Motion motion) const;
    void light(Picture &picture, double seconds, Motion motion) const;

    course::Scene m_scene;
    Posture m_posture = Posture::Seated;
    double m_reach = 1; // three have less room for their hands than two
    QList<Actor> m_actors;
    QList<course::Act::Kind> m_kinds;
    QHash<QString, qsizetype> m_speakers; // beat -> index among the actors
};

// Play::at for who asks once.
Picture pictureAt(const course::Storyboard &storyboard, const course::Scene &scene,
    const QHash<QString, QString> &builds, double seconds, Motion motion = Motion::Full);

} // namespace sanju::stage
