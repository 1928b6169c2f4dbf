// SPDX-License-Identifier: Apache-2.0
// The icons by which the things to practise are known, wherever they are listed.
#pragma once

#include "course/drill.h"
#include "course/survey.h"
#include "course/tool.h"

namespace sanju::viewmodels {

QString symbolOf(const course::Drill &drill);
QString symbolOf(const course::Survey &survey);
QString symbolOf(const course::Tool &tool); // in a row: the mark of the first tool is for its own card

} // namespace sanju::viewmodels
