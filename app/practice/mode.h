// SPDX-License-Identifier: Apache-2.0
// What a text is meant to be; each kind is listened to for other things.
#pragma once

#include <QStringList>

#include <optional>

namespace sanju::practice {

enum class Mode {
    Fact,    // the first sentence alone: would a camera have caught it?
    Improve, // three sentences: fact, impact, request
    Praise,  // what was done, what it brought, thanks
    Request, // the third sentence alone
    Restate, // what somebody else said, in the listener's words
};

// What a text of a mode is checked for. Ids of remarks, see course/lexicon.h.
struct Rules
{
    QStringList errors;   // keep the text from passing
    QStringList warnings; // are said, no more
    QStringList missing;  // ask for a part that is not there
};

// By the table of the course on what each kind of text needs.
const Rules &rulesOf(Mode mode);

QStringList modeNames(); // in the order of Mode
QString nameOf(Mode mode);
std::optional<Mode> modeNamed(const QString &name);

} // namespace sanju::practice
