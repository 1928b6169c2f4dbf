// SPDX-License-Identifier: Apache-2.0
// The scenes of the gallery, a function a room, and what several rooms begin with.
#pragma once

#include "stage.h"

#include <functional>
#include <vector>

namespace sanju::gallery {

struct Scene
{
    QString name;
    std::function<void(stage::Stage &)> arrange; // ends with begin() and leads to the page
};

std::vector<Scene> pages();
std::vector<Scene> practice();
std::vector<Scene> works(); // missions and promises
std::vector<Scene> tools();
// Each kind before, while and after answering. Exercises of a kind are asked like reviews here.
std::vector<Scene> questions(const QString &pack);

constexpr const char *kCamera = "feedback/camera-test";

inline const QString kHurts = QStringLiteral("周三要的字段，你总是周五才给。");
inline const QString kFact = QStringLiteral("周三要的字段，周五上午才收到，晚了两天。");
inline const QString kImpact = QStringLiteral("客户演示少了一页，我有点被动。");
inline const QString kWish = QStringLiteral("下次改动当天，能不能在群里说一声？");

// Some days in, with a mission to come back to; not begun yet.
void today(stage::Stage &stage, int minutes = 4);

} // namespace sanju::gallery
