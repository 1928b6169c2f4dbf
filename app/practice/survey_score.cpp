// SPDX-License-Identifier: Apache-2.0
// Adds up.
#include "practice/survey_score.h"

#include "base/random.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace sanju::practice {

using namespace Qt::Literals::StringLiterals;
using course::Frequency;
using course::Needs;

namespace {

// On the scale, 1 to 5; 0 for no answer.
int heightOf(const Frequency::Item &item, const course::Answer &answers)
{
    bool isNumber = false;
    const int height = targetOf(answers, item.id).toInt(&isNumber);
    if (!isNumber || height < 1 || height > course::kScaleWords)
        return 0;
    return item.reversed ? course::kScaleWords + 1 - height : height;
}

// Lessons between a skill's and the one at hand; far off without a lesson.
qsizetype distanceOf(const Frequency::Skill &skill, const course::Course &course, const course::LessonId &here)
{
    const QList<course::LessonOutline> &path = course.lessons();
    const auto at = [&](const course::LessonId &id) {
        const auto found = std::ranges::find(path, id, &course::LessonOutline::id);
        return found == path.cend() ? qsizetype(-1) : found - path.cbegin();
    };
    const qsizetype from = at(here);
    const qsizetype to = at(skill.lesson);
    if (to < 0)
        return std::numeric_limits<qsizetype>::max();
    return from < 0 ? to : std::abs(to - from);
}

const Needs::Option *chosen(const Needs &needs, Needs::Use use, const course::Answer &answers)
{
    const Needs::Question *question = needs.question(use);
    if (!question)
        return nullptr;
    const auto found = std::ranges::find(question->options, targetOf(answers, question->id), &Needs::Option::id);
    return found == question->options.cend() ? nullptr : &*found;
}

std::optional<int> countOf(const Needs &needs, Needs::Use use, const course::Answer &answers)
{
    const Needs::Option *option = chosen(needs, use, answers);
    return option ? std::optional(option->count) : std::nullopt;
}

void proposeEntry(Proposal &proposal, const Needs &needs, const course::Course &course, const course::Answer &answers)
{
    const Needs::Question *question = needs.question(Needs::Use::Trouble);
    const QStringList named = question ? targetsOf(answers, question->id) : QStringList();
    QList<const course::Entry *> troubles;
    for (const course::Entry &entry : course.entries()) {
        if (named.contains(entry.id.text()))
            troubles.append(&entry);
    }
    proposal.troubles = static_cast<int>(troubles.size());
    qsizetype most = -1;
    for (const course::Entry *entry : std::as_const(troubles)) {
        qsizetype shared = 0;
        for (const course::Entry *other : std::as_const(troubles)) {
            if (other != entry)
                shared += std::ranges::count_if(
                    entry->lessons, [&](const course::LessonId &id) { return other->lessons.contains(id); });
        }
        if (shared > most) {
            most = shared;
            proposal.entry = entry->id;
        }
    }
    if (!troubles.isEmpty())
        proposal.entryWhy = troubles.size() == 1 ? Proposal::Why::OnlyOne : Proposal::Why::SharedMost;
}

void proposePath(Proposal &proposal, const Needs &needs, const course::Answer &answers)
{
    const Needs::Option *contact = chosen(needs, Needs::Use::Contact, answers);
    if (proposal.minutes && proposal.days && *proposal.minutes * *proposal.days <= kShortWeek)
        proposal.pathWhy = Proposal::Why::ShortWeek;
    else if (contact && contact->seldom)
        proposal.pathWhy = Proposal::Why::Seldom;
    else if (proposal.minutes && proposal.days)
        proposal.pathWhy = Proposal::Why::TimeEnough;
    proposal.core = proposal.pathWhy == Proposal::Why::ShortWeek || proposal.pathWhy == Proposal::Why::Seldom;
}

} // namespace

QString targetOf(const course::Answer &answers, const QString &item)
{
    const auto found = std::ranges::find(answers, item, &course::Pick::item);
    return found == answers.cend() ? QString() : found->target;
}

QStringList targetsOf(const course::Answer &answers, const QString &item)
{
    QStringList targets;
    for (const course::Pick &pick : answers) {
        if (pick.item == item)
            targets.append(pick.target);
    }
    return targets;
}

QList<int> skillScores(const Frequency &frequency, const course::Answer &answers)
{
    QList<int> scores;
    for (const Frequency::Skill &skill : frequency.skills) {
        int sum = 0;
        bool whole = true;
        for (const Frequency::Item &item : frequency.items) {
            if (item.skill != skill.id)
                continue;
            const int height = heightOf(item, answers);
            sum += height;
            whole = whole && height > 0;
        }
        scores.append(whole ? sum : 0);
    }
    return scores;
}

Habits habitsOf(
    const Frequency &frequency, const QList<int> &scores, const course::Course &course, const course::LessonId &here)
{
    const Frequency::Skill *most = nullptr;
    const Frequency::Skill *train = nullptr;
    int highest = 0;
    int lowest = kMostSkill + 1;
    for (qsizetype i = 0; i < frequency.skills.size() && i < scores.size(); ++i) {
        const Frequency::Skill &skill = frequency.skills.at(i);
        const int score = scores.at(i);
        if (score == 0)
            continue;
        if (score > highest) {
            highest = score;
            most = &skill;
        }
        const bool nearer =
            train && score == lowest && distanceOf(skill, course, here) < distanceOf(*train, course, here);
        if (score < lowest || nearer) {
            lowest = score;
            train = &skill;
        }
    }
    if (!most || !train || highest <= lowest)
        return {};
    return {most->id, train->id};
}

Listened listened(const Frequency &frequency, const course::Answer &answers)
{
    Listened count;
    for (const Frequency::Sample &sample : frequency.samples) {
        const auto option = std::ranges::find(sample.options, targetOf(answers, sample.id), &Frequency::Option::id);
        if (option == sample.options.cend())
            continue;
        ++count.heard;
        count.right += option->right ? 1 : 0;
    }
    return count;
}

Band bandOf(int firsts)
{
    constexpr int kLeastOfBoth = 3;
    constexpr int kMostOfBoth = 5;
    return firsts < kLeastOfBoth ? Band::Second : firsts > kMostOfBoth ? Band::First : Band::Both;
}

QList<int> axisScores(const course::EitherOr &body, const course::Answer &answers)
{
    QList<int> scores;
    for (const course::EitherOr::Axis &axis : body.axes) {
        scores.append(static_cast<int>(std::ranges::count_if(body.items, [&](const course::EitherOr::Item &item) {
            return item.axis == axis.id && targetOf(answers, item.id) == "first"_L1;
        })));
    }
    return scores;
}

QList<bool> sidesTurned(const course::EitherOr &body, std::uint64_t seed)
{
    Random random(seed);
    QList<bool> turned(body.items.size(), false);
    for (const course::EitherOr::Axis &axis : body.axes) {
        QList<qsizetype> items;
        for (qsizetype i = 0; i < body.items.size(); ++i) {
            if (body.items.at(i).axis == axis.id)
                items.append(i);
        }
        random.shuffle(items);
        for (qsizetype i = 0; i < items.size() / 2; ++i)
            turned[items.at(i)] = true;
    }
    return turned;
}

QList<Laid> laid(const course::CourageMap &map, const course::Answer &answers)
{
    QList<Laid> all;
    for (const course::CourageMap::Sentence &sentence : map.sentences)
        all.append({sentence.id, targetOf(answers, sentence.id), sentence.place});
    return all;
}

Proposal propose(const Needs &needs, const course::Course &course, const course::Answer &answers)
{
    Proposal proposal;
    proposeEntry(proposal, needs, course, answers);
    proposal.reminder = countOf(needs, Needs::Use::Time, answers);
    proposal.minutes = countOf(needs, Needs::Use::Minutes, answers);
    proposal.days = countOf(needs, Needs::Use::Days, answers);
    proposePath(proposal, needs, answers);
    return proposal;
}

} // namespace sanju::practice
