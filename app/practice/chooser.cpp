// SPDX-License-Identifier: Apache-2.0
// Follows ways, counts signs.
#include "practice/chooser.h"

#include <algorithm>

namespace sanju::practice {

using course::Chooser;
using course::Lookup;

Standing standing(const Chooser &chooser, const QStringList &ways)
{
    if (chooser.questions.isEmpty())
        return {};
    Standing here{&chooser.questions.constFirst(), nullptr};
    for (const QString &taken : ways) {
        if (!here.question)
            break;
        const auto way = std::ranges::find(here.question->ways, taken, &Chooser::Way::id);
        if (way == here.question->ways.cend())
            break;
        here = {chooser.question(way->to), chooser.strategy(way->to)};
    }
    return here;
}

int signsOf(const Lookup &lookup, const QString &style, const QStringList &seen)
{
    return static_cast<int>(std::ranges::count_if(
        lookup.clues, [&](const Lookup::Clue &clue) { return clue.style == style && seen.contains(clue.id); }));
}

const course::Style *styleSeen(const Lookup &lookup, const QStringList &seen)
{
    const course::Style *best = nullptr;
    int most = kSignsToTell - 1;
    for (const course::Style &style : lookup.styles) {
        const int signs = signsOf(lookup, style.id, seen);
        if (signs == most)
            best = nullptr; // level with the best, or too few
        if (signs > most) {
            best = &style;
            most = signs;
        }
    }
    return best;
}

} // namespace sanju::practice
