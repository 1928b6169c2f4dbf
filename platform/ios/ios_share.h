// SPDX-License-Identifier: Apache-2.0
// The seam to the share sheet of iOS: the learner chooses which app is to have a text or a file.
#pragma once

#include <functional>
#include <string>

namespace sanju::platform::ios {

enum class ShareEnd { Shared, Cancelled, Failed };

// To be called on the main thread, for a tap of the learner's alone; `ended` comes there too. What keeps the sheet from
// showing is returned, empty when it shows.
std::string shareText(const std::string &text, std::function<void(ShareEnd)> ended);
std::string shareFile(const std::string &path, std::function<void(ShareEnd)> ended);

} // namespace sanju::platform::ios
