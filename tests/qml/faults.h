// SPDX-License-Identifier: Apache-2.0
// Walks over all that is seen and says what is wrong with it, whatever the page.
#pragma once

#include "screen.h"

#include <functional>

namespace sanju::stage {

// Texts that are elided, cut, on top of something, out of their control, out of the window or of what can be scrolled
// to; pages without room to read; main buttons out of sight.
QStringList layoutFaults(const Screen &screen);

// Controls that are too small for a finger, cover each other, or have no name or role for a screen reader; texts that
// nothing says.
QStringList controlFaults(const Screen &screen);

// Puts what is shown into every look that has to be whole (two languages, three windows, three sizes of text), prints
// what is wrong in each and says how often. `more` may find more.
int faultsInEveryLook(Screen &screen, const std::function<QStringList(const Look &look)> &more = {});

// Whether at least one thing to choose is wholly in sight.
bool seesAChoice(const Screen &screen);

} // namespace sanju::stage
