// SPDX-License-Identifier: Apache-2.0
// Dialogues to be led: a small one whose every corner is known, made-up ones, and those of the shipped course.
#pragma once

#include "base/random.h"
#include "course/pack_reader.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <variant>

namespace sanju::talks {

using namespace Qt::Literals::StringLiterals;
using course::Dialogue;

inline course::Text text(const QString &words)
{
    return {words, words};
}

inline Dialogue::Choice choice(
    const QString &id, int mood, const QStringList &tells, const QList<Dialogue::Branch> &next)
{
    return {id, text(id), mood, tells, text(u"why "_s + id), next};
}

// Four turns in a row; ask three times to end well, press to end badly. What is owed must have been said for "signed".
inline Dialogue small()
{
    Dialogue talk;
    talk.facts = {{u"owe"_s, text(u"owe"_s)}, {u"need"_s, text(u"need"_s)}};
    talk.start = u"t1"_s;
    for (int i = 1; i <= 3; ++i) {
        const QString next = u"t%1"_s.arg(i + 1);
        talk.turns.append({u"t%1"_s.arg(i), text(u"says"_s), {},
            {choice(u"press"_s, -1, {}, {{next, course::kLowestMood, {}}}),
                choice(u"ask"_s, 1, i == 2 ? QStringList{u"owe"_s} : QStringList{u"need"_s},
                    {{next, course::kLowestMood, {}}})}});
    }
    talk.turns.append({u"t4"_s, text(u"says"_s), {},
        {choice(u"close"_s, 0, {},
             {{u"signed"_s, 1, {u"owe"_s}}, {u"half"_s, 0, {}}, {u"refused"_s, course::kLowestMood, {}}}),
            choice(u"leave"_s, -2, {}, {{u"refused"_s, course::kLowestMood, {}}})}});
    talk.endings = {{u"signed"_s, Dialogue::Outcome::Good, text(u"yes"_s), {}, text(u"note"_s)},
        {u"half"_s, Dialogue::Outcome::Partial, text(u"well"_s), {}, text(u"note"_s)},
        {u"refused"_s, Dialogue::Outcome::Bad, text(u"no"_s), {}, text(u"note"_s)}};
    return talk;
}

inline Dialogue::Turn &turn(Dialogue &talk, const QString &id)
{
    return *std::ranges::find(talk.turns, id, &Dialogue::Turn::id);
}

// Turns in four to eight rows, each leading to the next row or, from the fourth on, to an ending; the rest is chance.
inline Dialogue madeUp(Random &random)
{
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<std::uint64_t>(bound))); };
    Dialogue talk;
    for (const QString &fact : {u"a"_s, u"b"_s, u"c"_s})
        talk.facts.append({fact, text(fact)});
    talk.mood = below(5) - 2;
    talk.start = u"r1-0"_s;
    const int rows = 4 + below(5);
    QList<int> widths{1};
    for (int row = 2; row <= rows; ++row)
        widths.append(1 + below(2));
    const auto goal = [&](int row) {
        const bool ends = row == rows || (row >= 4 && below(4) == 0);
        return ends ? u"e%1"_s.arg(below(3)) : u"r%1-%2"_s.arg(row + 1).arg(below(widths.at(row)));
    };
    for (int row = 1; row <= rows; ++row) {
        for (int i = 0; i < widths.at(row - 1); ++i) {
            Dialogue::Turn here{u"r%1-%2"_s.arg(row).arg(i), text(u"says"_s), {}, {}};
            const int choices = 2 + below(3);
            for (int c = 0; c < choices; ++c) {
                QList<Dialogue::Branch> next;
                while (below(3) == 0 && next.size() < 2)
                    next.append({goal(row), below(5) - 2,
                        below(2) == 0 ? QStringList() : QStringList{talk.facts.at(below(3)).id}});
                next.append({goal(row), course::kLowestMood, {}});
                here.choices.append(choice(u"c%1"_s.arg(c), below(5) - 2,
                    below(2) == 0 ? QStringList() : QStringList{talk.facts.at(below(3)).id}, next));
            }
            talk.turns.append(here);
        }
    }
    for (int e = 0; e < 3; ++e)
        talk.endings.append({u"e%1"_s.arg(e), static_cast<Dialogue::Outcome>(e), text(u"says"_s), {}, text(u"note"_s)});
    return talk;
}

struct Shipped
{
    QString id; // of its scenario
    Dialogue dialogue;
};

inline QList<Shipped> shipped(const QString &pack)
{
    QList<Shipped> all;
    const auto opened = course::PackReader::open(pack);
    const auto drills = opened ? opened->drills().value_or(QList<course::Drill>()) : QList<course::Drill>();
    for (const course::Drill &drill : drills) {
        for (const course::Scenario &scenario : drill.scenarios) {
            if (const auto *dialogue = std::get_if<Dialogue>(&scenario.task))
                all.append({scenario.id.text(), *dialogue});
        }
    }
    return all;
}

// The shipped ones and many made-up ones, each with a name to find it by.
inline QList<Shipped> all(const QString &pack, int madeUpOnes)
{
    QList<Shipped> talks = shipped(pack);
    for (int seed = 1; seed <= madeUpOnes; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        talks.append({u"made up %1"_s.arg(seed), madeUp(random)});
    }
    return talks;
}

} // namespace sanju::talks
