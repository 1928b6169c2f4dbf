// SPDX-License-Identifier: Apache-2.0
// The seam to the screen of iOS: it stays lit during a lesson.
#pragma once

#include <memory>

namespace sanju::platform::ios {

// To be used on the main thread. The screen may go dark again when this is gone.
class Screen
{
public:
    virtual ~Screen() = default;
    virtual void keepAwake(bool awake) = 0;
};

std::unique_ptr<Screen> makeScreen();

} // namespace sanju::platform::ios
