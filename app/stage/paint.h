// SPDX-License-Identifier: Apache-2.0
// The colours that fill the placeholders of the art: of a person, and of a set in a certain light.
#pragma once

#include "course/look.h"
#include "course/storyboard.h"

#include <QMap>
#include <QString>

namespace sanju::stage {

// Placeholder without its braces -> "#rrggbb".
using Paint = QMap<QString, QString>;

// Between two colours, 0 to 1. Both are #RRGGBB.
QString mixed(const QString &color, const QString &other, double share);

Paint paintOf(const course::Look &look);
// One palette for all sets; a wrong scene is greyer, a right one bright.
Paint paintOfSet(course::Act::Kind kind);

} // namespace sanju::stage
