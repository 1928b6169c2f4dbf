// SPDX-License-Identifier: Apache-2.0
// Deals a deck as a question of two piles.
#include "viewmodels/sorting_drill_view_model.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFact = u"fact"_s;
const QString kJudgement = u"judgement"_s;

// In both languages, as the piles of a lesson are.
course::Question questionOf(const course::Scenario &scenario)
{
    course::SortCards body;
    body.piles = {
        {kFact, {u"拍得到"_s, u"On camera"_s}, {u"事实"_s, u"fact"_s}},
        {kJudgement, {u"拍不到"_s, u"Not on it"_s}, {u"评判或猜"_s, u"view or guess"_s}},
    };
    int number = 0;
    for (const course::Deck::Card &card : std::get<course::Deck>(scenario.task).cards)
        body.cards.append({u"card-%1"_s.arg(++number), card.say, card.fact ? kFact : kJudgement, card.why});
    course::Question question;
    question.id = course::QuestionId(scenario.id.text());
    question.stem = scenario.scene;
    question.body = body;
    return question;
}

} // namespace

SortingDrillViewModel::SortingDrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : DrillViewModel(speech, clock, parent), m_question(speech)
{
}

void SortingDrillViewModel::begin()
{
    if (m_shown == scenario().id)
        return; // as it was left
    m_shown = scenario().id;
    m_chosen.clear();
    const auto submit = [this](const course::Question &question, const course::Answer &answer) {
        for (const course::Pick &pick : answer)
            m_chosen.append(pick.item + u'/' + pick.target);
        return Result<course::Verdict>(course::grade(question, answer, speech().language()));
    };
    m_question.show(questionOf(scenario()), static_cast<quint64>(clock().now().time_since_epoch().count()), submit);
}

bool SortingDrillViewModel::keep()
{
    const bool begun = m_question.at() > 0 || m_question.isComplete() || m_question.isAnswered();
    if (!begun)
        m_shown = {};
    return begun;
}

} // namespace sanju::viewmodels
