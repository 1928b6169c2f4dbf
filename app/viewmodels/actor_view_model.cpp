// SPDX-License-Identifier: Apache-2.0
// Tells QML only what changed: most of a listener stands still.
#include "viewmodels/actor_view_model.h"

#include "stage/paint.h"

#include <utility>

namespace sanju::viewmodels {

namespace {

QVariantMap variants(const stage::Paint &paint)
{
    QVariantMap map;
    for (auto it = paint.begin(); it != paint.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

} // namespace

void ArmViewModel::show(const stage::ArmPicture &picture)
{
    if (picture == m_picture)
        return;
    const QString hand = std::exchange(m_picture, picture).hand;
    Q_EMIT moved();
    if (hand != picture.hand)
        Q_EMIT handChanged();
}

ActorViewModel::ActorViewModel(QString person, const course::Look &look, stage::Placement place, QObject *parent)
    : QObject(parent),
      m_person(std::move(person)),
      m_look(look),
      m_place(place),
      m_paint(variants(stage::paintOf(look)))
{
}

void ActorViewModel::show(const stage::ActorPicture &picture)
{
    const stage::ActorPicture before = std::exchange(m_picture, picture);
    if (before.head != picture.head || before.lean != picture.lean)
        Q_EMIT headMoved();
    if (before.face != picture.face)
        Q_EMIT faceChanged();
    if (before.mouth != picture.mouth || before.speaking != picture.speaking)
        Q_EMIT mouthChanged();
    if (before.bubble != picture.bubble)
        Q_EMIT bubbleChanged();
    m_left.show(picture.left);
    m_right.show(picture.right);
}

} // namespace sanju::viewmodels
