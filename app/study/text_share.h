// SPDX-License-Identifier: Apache-2.0
// The port through which the learner's own words leave the app, when the learner says so.
#pragma once

#include "base/error.h"

#include <QString>

namespace sanju::study {

class TextShare
{
public:
    // What becomes of a text: it waits on the clipboard, or the system asks which app is to have it.
    enum class Way { Copied, Asked };

    virtual ~TextShare() = default;
    virtual Way way() const = 0;
    // Gives on exactly this text. Called for a tap of the learner's alone.
    virtual Result<void> share(const QString &text) = 0;
};

} // namespace sanju::study
