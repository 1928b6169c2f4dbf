// SPDX-License-Identifier: Apache-2.0
// What the kinds share in which each item is laid somewhere: cards on piles, right sides beside left ones, options in
// gaps.
#pragma once

#include "course/answer.h"

#include <QHash>

namespace sanju::course {

// Where each item of an answer went. An item laid in two places counts as laid in neither.
class Placement
{
public:
    explicit Placement(const Answer &answer)
    {
        for (const Pick &pick : answer) {
            const bool again = m_target.contains(pick.item) && m_target.value(pick.item) != pick.target;
            m_target.insert(pick.item, again ? QString() : pick.target);
        }
    }

    bool has(const QString &item) const { return m_target.contains(item); }
    QString of(const QString &item) const { return m_target.value(item); }

    friend bool operator==(const Placement &, const Placement &) = default;

private:
    QHash<QString, QString> m_target;
};

// Every item of `solution` laid as there, and nothing else laid.
inline bool isPlacedAs(const Answer &answer, const Answer &solution)
{
    return !answer.isEmpty() && Placement(answer) == Placement(solution);
}

} // namespace sanju::course
