// SPDX-License-Identifier: Apache-2.0
// How a verb ends, as the shell sees it.
#pragma once

namespace sanju::cli {

inline constexpr int kOk = 0;
inline constexpr int kFailed = 1; // the check failed, or what was named could not be opened
inline constexpr int kMisuse = 2; // called wrongly: nothing was done

} // namespace sanju::cli
