// SPDX-License-Identifier: Apache-2.0
// What the lips do while somebody speaks, from the sound alone or with the syllables.
#pragma once

#include "authoring/clips/sound.h"

#include <QList>
#include <QString>

namespace sanju::authoring {

// As it was spoken: "xu3", in seconds from the beginning of the line.
struct Syllable
{
    QString sounds;
    double from = 0;
    double to = 0;
};

// One sign for each course::kMouthSeconds, as course::SpokenLine has them. The louder the wider; where syllables are
// known, lips close for b, p and m and are round for o and u.
QString mouthsOf(const Samples &line, const QList<Syllable> &syllables);

} // namespace sanju::authoring
