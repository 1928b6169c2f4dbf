// SPDX-License-Identifier: Apache-2.0
// Asks the play for the picture and hands on what changed.
#include "viewmodels/stage_view_model.h"

#include "stage/paint.h"

#include <algorithm>
#include <utility>

namespace sanju::viewmodels {

namespace {

QVariantMap setPaint(course::Act::Kind kind)
{
    QVariantMap map;
    const stage::Paint paint = stage::paintOfSet(kind);
    for (auto it = paint.begin(); it != paint.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

course::Look lookOf(const QString &id, const QList<course::Person> &people)
{
    const auto person =
        std::find_if(people.begin(), people.end(), [&](const course::Person &each) { return each.id == id; });
    return person == people.end() ? course::Look() : person->look.value_or(course::Look());
}

} // namespace

void StageViewModel::setScene(
    const course::Storyboard &storyboard, const course::Scene &scene, const QList<course::Person> &people)
{
    const QList<ActorViewModel *> gone = std::exchange(m_actors, {});
    QHash<QString, QString> builds;
    const auto count = static_cast<int>(storyboard.cast.size());
    for (int i = 0; i < count; ++i) {
        const QString &id = storyboard.cast.at(i);
        const course::Look look = lookOf(id, people);
        builds.insert(id, look.build);
        m_actors.append(new ActorViewModel(id, look, stage::placeOf(storyboard.set, i, count), this));
    }
    m_play = stage::Play(storyboard, scene, builds);
    m_set = storyboard.set;
    m_seconds = 0;
    show();
    Q_EMIT sceneChanged();
    Q_EMIT secondsChanged();
    // The old ones may still be drawn until the page has heard.
    for (ActorViewModel *actor : gone)
        actor->deleteLater();
}

void StageViewModel::clear()
{
    setScene({}, {}, {});
}

void StageViewModel::setSeconds(double seconds)
{
    if (m_seconds == seconds)
        return;
    m_seconds = seconds;
    show();
    Q_EMIT secondsChanged();
}

void StageViewModel::setStill(bool still)
{
    if (m_still == still)
        return;
    m_still = still;
    show();
    Q_EMIT stillChanged();
}

void StageViewModel::show()
{
    const stage::Picture picture = m_play.at(m_seconds, m_still ? stage::Motion::Still : stage::Motion::Full);
    for (qsizetype i = 0; i < m_actors.size() && i < picture.actors.size(); ++i)
        m_actors.at(i)->show(picture.actors.at(i));
    if (std::exchange(m_cameraX, picture.cameraX) != picture.cameraX)
        Q_EMIT cameraMoved();
    const bool sameWrong = std::exchange(m_wrong, picture.wrong) == picture.wrong;
    const bool sameRight = std::exchange(m_right, picture.right) == picture.right;
    if (!sameWrong || !sameRight)
        Q_EMIT lightChanged();
}

QQmlListProperty<ActorViewModel> StageViewModel::actorList()
{
    using List = QQmlListProperty<ActorViewModel>;
    return List(
        this, nullptr, [](List *list) { return static_cast<StageViewModel *>(list->object)->m_actors.size(); },
        [](List *list, qsizetype index) { return static_cast<StageViewModel *>(list->object)->m_actors.at(index); });
}

QVariantMap StageViewModel::wrongPaint() const
{
    return setPaint(course::Act::Kind::Wrong);
}

QVariantMap StageViewModel::rightPaint() const
{
    return setPaint(course::Act::Kind::Right);
}

QVariantMap StageViewModel::neutralPaint() const
{
    return setPaint(course::Act::Kind::Neutral);
}

} // namespace sanju::viewmodels
