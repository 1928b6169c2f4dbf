// SPDX-License-Identifier: Apache-2.0
// What the command line says about errors and the reasons of a plan, and what somebody may have meant.
#pragma once

#include "base/error.h"
#include "course/text.h"
#include "study/planner.h"

namespace sanju::cli {

// "is damaged (detail)": follows the name of the file or folder it is about.
QString inWords(const Error &error);

// "next-on-path": for programs.
QString code(study::Reason reason);
// "路径的下一课", "next lesson on your path": as the app says it.
QString inWords(study::Reason reason, course::Language language);

// Of those in `known`, the few that `id` may have been meant to be; the likeliest first.
QStringList nearest(const QString &id, const QStringList &known);

} // namespace sanju::cli
