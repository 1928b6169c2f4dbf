// SPDX-License-Identifier: Apache-2.0
// Gives an answer to the question on the screen, touch by touch or key by key.
#pragma once

#include "screen.h"

namespace sanju::stage {

enum class Hand { Finger, Keys };

// A control by its name, pressed with the finger or reached by Tab and pressed with Space.
bool act(const Screen &screen, Hand hand, const QString &name, QAccessible::Role role = QAccessible::NoRole);

// Answers as a whole answer of the course says, and hands it in. False when something to touch was missing.
bool give(const Screen &screen, Hand hand, viewmodels::QuestionViewModel &question, const course::Answer &answer);

course::Answer rightAnswer(const Screen &screen, const viewmodels::QuestionViewModel &question);
course::Answer wrongAnswer(const Screen &screen, const viewmodels::QuestionViewModel &question);

} // namespace sanju::stage
