// SPDX-License-Identifier: Apache-2.0
// Every page and every kind of question in its states, as the walkers look at them.
#pragma once

#include "stage.h"

namespace sanju::stage {

struct Scene
{
    QString name;
    std::function<void(Stage &)> arrange; // ends with begin() and leads to the page
    QString tap = {};                     // what unfolds on the page, by its Chinese name
};

QList<Scene> pageScenes();
QList<Scene> lessonScenes();
QList<Scene> surveyScenes();
QList<Scene> closingScenes();
// Before, while and after answering.
QList<Scene> questionScenes();

} // namespace sanju::stage
