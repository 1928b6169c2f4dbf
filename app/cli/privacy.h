// SPDX-License-Identifier: Apache-2.0
// Hides the learner's own words before an event is shown to somebody else.
#pragma once

#include "study/event.h"

namespace sanju::cli {

// The JSON of `body` with every free text replaced by its length, "… (12 characters)".
QJsonObject withoutFreeText(const study::EventBody &body);

} // namespace sanju::cli
