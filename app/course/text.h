// SPDX-License-Identifier: Apache-2.0
// Text in the two languages of the course.
#pragma once

#include <QString>

namespace sanju::course {

enum class Language { Chinese, English };

struct Text
{
    QString zh;
    QString en;

    const QString &in(Language language) const { return language == Language::English ? en : zh; }
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }

    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace sanju::course
