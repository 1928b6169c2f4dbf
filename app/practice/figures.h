// SPDX-License-Identifier: Apache-2.0
// Figures in a text, written in digits or in words, so that 三十分钟, 30分钟 and 半小时 are one.
#pragma once

#include "practice/reading.h"

#include <QSet>

namespace sanju::practice {

struct Figure
{
    double value = 0;
    double minutes = 0;         // for a length of time; 0 for anything else
    Span place;                 // with what it counts
    bool isOwnCounting = false; // orders the talk ("三点", "two things", "一个"), not what it is about

    friend bool operator==(const Figure &, const Figure &) = default;
};

// Figures that count or measure something. Ordinals ("第一点", "first") are none.
QList<Figure> figuresIn(const QString &text);

} // namespace sanju::practice
