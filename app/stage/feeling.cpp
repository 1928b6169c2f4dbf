// SPDX-License-Identifier: Apache-2.0
// The table of emotions.
#include "stage/feeling.h"

#include <QHash>

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

Feeling feelingOf(const QString &emotion)
{
    static const QHash<QString, Feeling> feelings{
        {u"neutral"_s, {u"flat"_s, u"open"_s, 0, 0, 0, 0, 0, false}},
        {u"warm"_s, {u"smile"_s, u"open"_s, 3, -3, 4, 0, 2, true}},
        {u"happy"_s, {u"smile"_s, u"smile"_s, 5, -3, 3, -1, 1, true}},
        {u"angry"_s, {u"frown"_s, u"open"_s, -4, 20, 9, 1, 3, false}},
        {u"firm"_s, {u"flat"_s, u"open"_s, -3, 10, 5, 0, 0, false}},
        {u"sad"_s, {u"frown"_s, u"half"_s, 0, -15, -6, 7, 4, false}},
        {u"worried"_s, {u"frown"_s, u"open"_s, 3, -16, -3, 3, 2, false}},
        {u"surprised"_s, {u"flat"_s, u"wide"_s, 7, -3, -7, -3, -1, false}},
    };
    return feelings.value(emotion);
}

} // namespace sanju::stage
