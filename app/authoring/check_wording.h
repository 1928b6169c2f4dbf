// SPDX-License-Identifier: Apache-2.0
// What each text may say and how it is set: length, words that preach, figures without a study, punctuation.
#pragma once

#include "authoring/passages.h"

namespace sanju::authoring {

Diagnostics checkWording(const QList<Passage> &passages);

} // namespace sanju::authoring
