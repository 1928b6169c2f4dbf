// SPDX-License-Identifier: Apache-2.0
// What phone makers hold reminders back with, and how the learner allows them.
#pragma once

#include <QStringList>

namespace sanju::viewmodels {

struct MakerSteps
{
    QString title; // empty: nothing is known of that maker
    QStringList steps;
};

// `maker` in small letters, as the phone says it. In the language of the screen.
MakerSteps stepsFor(const QString &maker);

} // namespace sanju::viewmodels
