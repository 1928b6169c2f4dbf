// SPDX-License-Identifier: Apache-2.0
// A drawn scene at a moment: the player hands it a storyboard once and the time again and again.
#pragma once

#include "course/course.h"
#include "course/scene.h"
#include "course/storyboard.h"
#include "stage/play.h"
#include "viewmodels/actor_view_model.h"

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace sanju::viewmodels {

class StageViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a clip")
    Q_PROPERTY(double seconds READ seconds WRITE setSeconds NOTIFY secondsChanged)
    Q_PROPERTY(bool still READ isStill WRITE setStill NOTIFY stillChanged) // one pose a line
    Q_PROPERTY(bool ready READ isReady NOTIFY sceneChanged)                // there is somebody to draw
    Q_PROPERTY(QString set READ set NOTIFY sceneChanged)
    Q_PROPERTY(QQmlListProperty<sanju::viewmodels::ActorViewModel> actors READ actorList NOTIFY sceneChanged)
    Q_PROPERTY(QVariantMap wrongPaint READ wrongPaint NOTIFY sceneChanged)
    Q_PROPERTY(QVariantMap rightPaint READ rightPaint NOTIFY sceneChanged)
    Q_PROPERTY(QVariantMap neutralPaint READ neutralPaint NOTIFY sceneChanged)
    Q_PROPERTY(double cameraX READ cameraX NOTIFY cameraMoved)
    Q_PROPERTY(double wrong READ wrong NOTIFY lightChanged) // shares of the light, together at most 1
    Q_PROPERTY(double right READ right NOTIFY lightChanged)

public:
    using QObject::QObject;
    // `people` may hold more than the storyboard's cast. Nobody's look need be known. Begins at second 0.
    void setScene(
        const course::Storyboard &storyboard, const course::Scene &scene, const QList<course::Person> &people);
    void clear();

    double seconds() const { return m_seconds; }
    void setSeconds(double seconds);
    bool isStill() const { return m_still; }
    void setStill(bool still);
    bool isReady() const { return !m_actors.isEmpty(); }
    QString set() const { return m_set; }
    // Belong to this; gone some time after the next setScene.
    const QList<ActorViewModel *> &actors() const { return m_actors; }
    QQmlListProperty<ActorViewModel> actorList();
    QVariantMap wrongPaint() const;
    QVariantMap rightPaint() const;
    QVariantMap neutralPaint() const;
    double cameraX() const { return m_cameraX; }
    double wrong() const { return m_wrong; }
    double right() const { return m_right; }

Q_SIGNALS:
    void sceneChanged();
    void secondsChanged();
    void stillChanged();
    void cameraMoved();
    void lightChanged();

private:
    void show();

    stage::Play m_play;
    QString m_set;
    QList<ActorViewModel *> m_actors;
    double m_seconds = 0;
    bool m_still = false;
    double m_cameraX = 0;
    double m_wrong = 0;
    double m_right = 0;
};

} // namespace sanju::viewmodels
