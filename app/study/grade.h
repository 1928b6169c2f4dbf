// SPDX-License-Identifier: Apache-2.0
// The four grades of a recall, in the words of the scheduler.
#pragma once

#include "base/error.h"
#include "fsrs/model.h"

namespace sanju::study {

using Grade = fsrs::Grade;

// "again", "hard", "good", "easy"
QString gradeName(Grade grade);
Result<Grade> gradeFromName(const QString &name);

} // namespace sanju::study
