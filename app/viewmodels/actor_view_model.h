// SPDX-License-Identifier: Apache-2.0
// One person of a scene as the stage draws it: what stays, and what moves.
#pragma once

#include "course/look.h"
#include "stage/arm.h"
#include "stage/picture.h"
#include "stage/placement.h"

#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace sanju::viewmodels {

// An arm, told for the right side of the picture: the left one is drawn mirrored. Angles in degrees.
class ArmViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an actor")
    Q_PROPERTY(double upperAngle READ upperAngle NOTIFY moved)
    Q_PROPERTY(double upperShare READ upperShare NOTIFY moved) // of its length that is seen
    Q_PROPERTY(double foreAngle READ foreAngle NOTIFY moved)
    Q_PROPERTY(double foreShare READ foreShare NOTIFY moved)
    Q_PROPERTY(double handAngle READ handAngle NOTIFY moved)
    Q_PROPERTY(QString hand READ hand NOTIFY handChanged)
    Q_PROPERTY(double upperLength READ upperLength CONSTANT) // in units of the puppet, as all lengths
    Q_PROPERTY(double foreLength READ foreLength CONSTANT)

public:
    using QObject::QObject;
    void show(const stage::ArmPicture &picture);

    double upperAngle() const { return m_picture.upperAngle; }
    double upperShare() const { return m_picture.upperShare; }
    double foreAngle() const { return m_picture.foreAngle; }
    double foreShare() const { return m_picture.foreShare; }
    double handAngle() const { return m_picture.handAngle; }
    QString hand() const { return m_picture.hand; }
    double upperLength() const { return stage::kUpperArm; }
    double foreLength() const { return stage::kForearm; }

Q_SIGNALS:
    void moved();
    void handChanged();

private:
    stage::ArmPicture m_picture;
};

class ActorViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a stage")
    Q_PROPERTY(QString person READ person CONSTANT) // id of the cast
    Q_PROPERTY(double x READ x CONSTANT)            // of the head, in units of the picture
    Q_PROPERTY(double y READ y CONSTANT)
    Q_PROPERTY(double scale READ scale CONSTANT)
    Q_PROPERTY(int depth READ depth CONSTANT)
    Q_PROPERTY(double shoulder READ shoulder CONSTANT) // from the middle to the joint
    Q_PROPERTY(double shoulderY READ shoulderY CONSTANT)
    Q_PROPERTY(double girth READ girth CONSTANT)
    Q_PROPERTY(QVariantMap paint READ paint CONSTANT) // colour by placeholder
    Q_PROPERTY(QString face READ face CONSTANT)
    Q_PROPERTY(QString hair READ hair CONSTANT)
    Q_PROPERTY(QString outfit READ outfit CONSTANT)
    Q_PROPERTY(QString glasses READ glasses CONSTANT)
    Q_PROPERTY(QString beard READ beard CONSTANT)
    Q_PROPERTY(int lines READ lines CONSTANT)
    Q_PROPERTY(bool lashes READ hasLashes CONSTANT)

    Q_PROPERTY(double lean READ lean NOTIFY headMoved)
    Q_PROPERTY(double headAngle READ headAngle NOTIFY headMoved)
    Q_PROPERTY(double headDown READ headDown NOTIFY headMoved)
    Q_PROPERTY(double lookX READ lookX NOTIFY headMoved)
    Q_PROPERTY(double lookY READ lookY NOTIFY headMoved)
    Q_PROPERTY(QString eyes READ eyes NOTIFY faceChanged)
    Q_PROPERTY(double gazeX READ gazeX NOTIFY faceChanged)
    Q_PROPERTY(double gazeY READ gazeY NOTIFY faceChanged)
    Q_PROPERTY(double browRaise READ browRaise NOTIFY faceChanged)
    Q_PROPERTY(double browTilt READ browTilt NOTIFY faceChanged)
    Q_PROPERTY(bool blush READ blush NOTIFY faceChanged)
    Q_PROPERTY(QString mouth READ mouth NOTIFY mouthChanged)
    Q_PROPERTY(QString bubble READ bubble NOTIFY bubbleChanged)
    Q_PROPERTY(double bubbleSize READ bubbleSize NOTIFY bubbleChanged)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY mouthChanged)
    Q_PROPERTY(sanju::viewmodels::ArmViewModel *left READ left CONSTANT)
    Q_PROPERTY(sanju::viewmodels::ArmViewModel *right READ right CONSTANT)

public:
    ActorViewModel(QString person, const course::Look &look, stage::Placement place, QObject *parent = nullptr);
    void show(const stage::ActorPicture &picture);

    QString person() const { return m_person; }
    double x() const { return m_place.x; }
    double y() const { return m_place.y; }
    double scale() const { return m_place.scale; }
    int depth() const { return m_place.depth; }
    double shoulder() const { return stage::shoulderX(m_look.build); }
    double shoulderY() const { return stage::kShoulderY; }
    double girth() const { return stage::girth(m_look.build); }
    QVariantMap paint() const { return m_paint; }
    QString face() const { return m_look.face; }
    QString hair() const { return m_look.hair; }
    QString outfit() const { return m_look.outfit; }
    QString glasses() const { return m_look.glasses; }
    QString beard() const { return m_look.beard; }
    int lines() const { return m_look.lines; }
    bool hasLashes() const { return m_look.lashes; }

    double lean() const { return m_picture.lean; }
    double headAngle() const { return m_picture.head.angle; }
    double headDown() const { return m_picture.head.down; }
    double lookX() const { return m_picture.head.lookX; }
    double lookY() const { return m_picture.head.lookY; }
    QString eyes() const { return m_picture.face.eyes; }
    double gazeX() const { return m_picture.face.gazeX; }
    double gazeY() const { return m_picture.face.gazeY; }
    double browRaise() const { return m_picture.face.browRaise; }
    double browTilt() const { return m_picture.face.browTilt; }
    bool blush() const { return m_picture.face.blush; }
    QString mouth() const { return m_picture.mouth; }
    QString bubble() const { return m_picture.bubble.kind; }
    double bubbleSize() const { return m_picture.bubble.size; }
    bool isSpeaking() const { return m_picture.speaking; }
    ArmViewModel *left() { return &m_left; }
    ArmViewModel *right() { return &m_right; }

Q_SIGNALS:
    void headMoved();
    void faceChanged();
    void mouthChanged();
    void bubbleChanged();

private:
    QString m_person;
    course::Look m_look;
    stage::Placement m_place;
    QVariantMap m_paint;
    stage::ActorPicture m_picture;
    ArmViewModel m_left;
    ArmViewModel m_right;
};

} // namespace sanju::viewmodels
