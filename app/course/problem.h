// SPDX-License-Identifier: Apache-2.0
// Something wrong in course data: where, and a sentence that says what to do.
#pragma once

#include <QList>
#include <QString>

namespace sanju::course {

struct Problem
{
    QString
        path; // JSON pointer into the source ("/questions/2/options/0/why"); a missing key is named as if it were there
    QString sentence;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace sanju::course
