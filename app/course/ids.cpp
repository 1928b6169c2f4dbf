// SPDX-License-Identifier: Apache-2.0
// The rule for the letters of an id.
#include "course/ids.h"

#include <QList>

#include <algorithm>

namespace sanju::course {

bool isIdPart(QStringView part)
{
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !part.isEmpty() && !part.startsWith(u'-') && !part.endsWith(u'-') &&
           std::all_of(part.begin(), part.end(), allowed);
}

bool isId(QStringView id)
{
    const auto parts = id.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isIdPart);
}

} // namespace sanju::course
