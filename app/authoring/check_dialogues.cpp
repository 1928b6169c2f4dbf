// SPDX-License-Identifier: Apache-2.0
// Puts into sentences what the walk through a dialogue found; counts places and lengths of its best choices.
#include "authoring/check_dialogues.h"

#include "authoring/passages.h"
#include "practice/dialogue_walk.h"

#include <algorithm>
#include <variant>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Dialogue;
using practice::Said;

namespace {

constexpr qsizetype kFewestOfDialogue = 4; // below, all in one place may be chance
constexpr qsizetype kFewestOfDrill = 12;   // below, shares say nothing
// Of 100.
constexpr qsizetype kTooManyLongest = 40;
constexpr qsizetype kMostOfPlace = 60;

template <class Item> qsizetype indexOf(const QList<Item> &items, const QString &id)
{
    return std::distance(items.cbegin(), std::ranges::find(items, id, &Item::id));
}

QString wayOf(const QList<Said> &way)
{
    QStringList parts;
    for (const Said &said : way)
        parts.append(said.turn + u'/' + said.choice);
    return parts.join(u", "_s);
}

// Where its parts stand in the file.
class Places
{
public:
    Places(const Dialogue &dialogue, qsizetype scenario)
        : m_dialogue(dialogue), m_scenario(u"/scenarios/%1"_s.arg(scenario))
    {
    }

    QString whole() const { return m_scenario + u"/id"_s; }
    QString turn(const QString &id) const { return turnAt(id) + u"/id"_s; }
    QString ending(const QString &id) const
    {
        return m_scenario + u"/endings/%1/id"_s.arg(indexOf(m_dialogue.endings, id));
    }
    QString fact(const QString &id) const { return m_scenario + u"/facts/%1/id"_s.arg(indexOf(m_dialogue.facts, id)); }
    QString choice(const Said &said) const { return choiceAt(said) + u"/id"_s; }
    QString branch(const practice::BranchPlace &place) const
    {
        return choiceAt(place.said) + u"/next/%1"_s.arg(place.branch);
    }

private:
    QString turnAt(const QString &id) const { return m_scenario + u"/turns/%1"_s.arg(indexOf(m_dialogue.turns, id)); }
    QString choiceAt(const Said &said) const
    {
        const Dialogue::Turn *turn = m_dialogue.turn(said.turn);
        return turnAt(said.turn) + (turn ? u"/choices/%1"_s.arg(indexOf(turn->choices, said.choice)) : QString());
    }

    const Dialogue &m_dialogue;
    QString m_scenario;
};

void checkPaths(const SourceFile &file, const Dialogue &dialogue, const Places &places, Diagnostics &found)
{
    const practice::DialogueWalk walk = practice::walk(dialogue);
    for (const Said &said : walk.deadEnds)
        found.append(file.at(said.choice.isEmpty() ? places.turn(said.turn) : places.choice(said),
            u"nothing follows here: lead on to a turn or an ending"_s));
    for (const QString &turn : walk.loops)
        found.append(file.at(places.turn(turn),
            u"a path comes back to the turn \"%1\": write another turn for the second time"_s.arg(turn)));
    for (const QString &turn : walk.turns)
        found.append(file.at(
            places.turn(turn), u"no path comes to the turn \"%1\": lead a choice here or take it out"_s.arg(turn)));
    for (const QString &ending : walk.endings)
        found.append(file.at(places.ending(ending),
            u"no path comes to the ending \"%1\": ease what is asked for it or take it out"_s.arg(ending)));
    for (const practice::BranchPlace &place : walk.branches)
        found.append(file.at(places.branch(place),
            u"branch %1 of \"%2\" is never taken: mood and knowledge never fit when it is asked"_s.arg(place.branch + 1)
                .arg(place.said.choice)));
    for (const QString &fact : walk.untold)
        found.append(file.at(places.fact(fact),
            u"no choice that is come to tells \"%1\": tell it somewhere or take it out"_s.arg(fact)));
    if (!walk.shortest.isEmpty() && walk.shortest.size() < practice::kFewestChoices)
        found.append(file.at(
            places.whole(), u"the talk can end after %1 choices, %2 to %3 are wanted: %4"_s.arg(walk.shortest.size())
                                .arg(practice::kFewestChoices)
                                .arg(practice::kMostChoices)
                                .arg(wayOf(walk.shortest))));
    if (walk.longest.size() > practice::kMostChoices)
        found.append(
            file.at(places.whole(), u"the talk can take %1 choices, %2 to %3 are wanted: %4"_s.arg(walk.longest.size())
                                        .arg(practice::kFewestChoices)
                                        .arg(practice::kMostChoices)
                                        .arg(wayOf(walk.longest))));
    if (!walk.good)
        found.append(file.at(places.whole(), u"no path comes to a good ending: let one lead there"_s));
    if (!walk.bad)
        found.append(file.at(places.whole(), u"no path comes to a bad ending: let one lead there"_s));
}

// The best choice of a turn that has only one.
struct BestChoice
{
    qsizetype place = 0;
    bool isLongestZh = false; // longer than every other
    bool isLongestEn = false;
};

std::pair<int, qsizetype> worthOf(const Dialogue::Choice &choice)
{
    return {choice.mood, choice.tells.size()};
}

QList<BestChoice> bestChoicesOf(const Dialogue &dialogue)
{
    QList<BestChoice> all;
    for (const Dialogue::Turn &turn : dialogue.turns) {
        const auto best = std::ranges::max_element(turn.choices, {}, worthOf);
        if (std::ranges::count(turn.choices, worthOf(*best), worthOf) != 1)
            continue;
        BestChoice here{std::distance(turn.choices.cbegin(), best), true, true};
        for (auto other = turn.choices.cbegin(); other != turn.choices.cend(); ++other) {
            if (other == best)
                continue;
            here.isLongestZh = here.isLongestZh && characterCount(best->say.zh) > characterCount(other->say.zh);
            here.isLongestEn = here.isLongestEn && best->say.en.size() > other->say.en.size();
        }
        all.append(here);
    }
    return all;
}

void checkBest(const SourceFile &file, const QString &at, const QString &what, const QList<BestChoice> &best,
    qsizetype tooManyLongest, qsizetype mostOfPlace, Diagnostics &found)
{
    const auto count = [&](auto holds) { return std::ranges::count_if(best, holds); };
    const auto longest = [&](qsizetype many, const QString &language) {
        if (100 * many >= tooManyLongest * best.size())
            found.append(file.at(at,
                u"the best choice is the longest in %1 of %2 turns of this %3 in %4: shorten it or lengthen others"_s
                    .arg(many)
                    .arg(best.size())
                    .arg(what, language)));
    };
    longest(count([](const BestChoice &each) { return each.isLongestZh; }), u"Chinese"_s);
    longest(count([](const BestChoice &each) { return each.isLongestEn; }), u"English"_s);
    for (qsizetype place = 0; place < 4; ++place) {
        const auto here = count([&](const BestChoice &each) { return each.place == place; });
        if (100 * here >= mostOfPlace * best.size())
            found.append(file.at(
                at, u"the best choice is number %1 in %2 of %3 turns of this %4: vary its place"_s.arg(place + 1)
                        .arg(here)
                        .arg(best.size())
                        .arg(what)));
    }
}

} // namespace

Diagnostics checkDialogues(const CourseFolder &folder)
{
    Diagnostics found;
    for (const DrillSource &source : folder.drills) {
        if (!source.drill)
            continue;
        QList<BestChoice> ofDrill;
        const auto &scenarios = source.drill->scenarios;
        for (qsizetype i = 0; i < scenarios.size(); ++i) {
            const auto *dialogue = std::get_if<Dialogue>(&scenarios.at(i).task);
            if (!dialogue)
                continue;
            const Places places(*dialogue, i);
            checkPaths(source.file, *dialogue, places, found);
            const QList<BestChoice> best = bestChoicesOf(*dialogue);
            if (best.size() >= kFewestOfDialogue)
                checkBest(source.file, places.whole(), u"dialogue"_s, best, 100, 100, found);
            ofDrill += best;
        }
        if (ofDrill.size() >= kFewestOfDrill)
            checkBest(source.file, u"/id"_s, u"drill"_s, ofDrill, kTooManyLongest, kMostOfPlace, found);
    }
    return found;
}

} // namespace sanju::authoring
