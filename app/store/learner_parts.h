// SPDX-License-Identifier: Apache-2.0
// A learner part by part: copy the parts that changed, name the parts that differ.
#pragma once

#include "study/learner.h"

#include <QStringList>

namespace sanju::store {

// Makes the parts that `change` names, and the number of events, in `to` what they are in `from`.
void copyParts(const study::Learner &from, study::Learner &to, const study::Change &change);

// One line for each part that differs, for support: "memory feedback/camera-test/q2: kept ..., worked out ...". At most
// `most`.
QStringList differences(const study::Learner &kept, const study::Learner &workedOut, int most);

} // namespace sanju::store
