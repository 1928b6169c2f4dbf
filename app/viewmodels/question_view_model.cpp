// SPDX-License-Identifier: Apache-2.0
// Turns a question of any kind into items, targets and remarks, and touches into an answer.
#include "viewmodels/question_view_model.h"

#include "base/random.h"
#include "viewmodels/question_parts.h"

#include <algorithm>
#include <utility>

namespace sanju::viewmodels {

using namespace course;

namespace {

QStringList shuffled(QStringList ids, quint64 seed)
{
    const QStringList before = ids;
    Random random(seed);
    random.shuffle(ids);
    // An order that happens to be the right one would give the answer away.
    if (ids == before && ids.size() > 1)
        std::rotate(ids.begin(), ids.begin() + 1, ids.end());
    return ids;
}

template <class List> QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &each : list)
        ids.append(each.id);
    return ids;
}

} // namespace

QuestionViewModel::QuestionViewModel(Speech &speech, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_items({"itemId", "text", "look", "target", "targetText", "note", "isGap"}),
      m_targets({"targetId", "text", "hint", "look"}),
      m_remarks({"head", "why", "instead", "right"})
{
    connect(&m_speech, &Speech::changed, this, [this] {
        // The pieces of a sentence are not the same in the other language.
        if (!m_verdict && std::holds_alternative<TapWords>(m_question.body))
            m_picks.clear();
        say();
    });
}

void QuestionViewModel::show(Question question, quint64 seed, Submit submit, Forecast forecast)
{
    m_question = std::move(question);
    m_submit = std::move(submit);
    m_forecast = std::move(forecast);
    m_picks.clear();
    m_inHand.clear();
    m_order.clear();
    m_targetOrder.clear();
    m_revealed = false;
    m_gaveUp = false;
    m_verdict.reset();
    if (const auto *order = std::get_if<PutInOrder>(&m_question.body)) {
        m_order = shuffled(idsOf(order->items), seed);
    } else if (const auto *match = std::get_if<MatchPairs>(&m_question.body)) {
        m_order = idsOf(match->pairs);
        m_targetOrder = shuffled(m_order, seed);
        m_inHand = m_order.value(0);
    } else if (const auto *sort = std::get_if<SortCards>(&m_question.body)) {
        m_order = shuffled(idsOf(sort->cards), seed);
    } else if (const auto *cloze = std::get_if<Cloze>(&m_question.body)) {
        m_order = idsOf(cloze->gaps);
        m_inHand = m_order.value(0);
    }
    Q_EMIT questionChanged();
    say();
}

void QuestionViewModel::letGo()
{
    m_submit = {};
    m_forecast = {};
}

QString QuestionViewModel::kind() const
{
    return isEmpty() ? QString() : kindName(m_question.body);
}

QString QuestionViewModel::stem() const
{
    return m_speech(m_question.stem);
}

QString QuestionViewModel::speaker() const
{
    const auto *spoken = std::get_if<ChooseRestatement>(&m_question.body);
    return spoken ? m_speech(m_names.value(spoken->speaker)) : QString();
}

QString QuestionViewModel::source() const
{
    const auto *spoken = std::get_if<ChooseRestatement>(&m_question.body);
    return spoken ? m_speech(spoken->source) : QString();
}

int QuestionViewModel::at() const
{
    return static_cast<int>(
        m_order.indexOf(std::holds_alternative<SortCards>(m_question.body) ? firstOpen() : m_inHand));
}

QString QuestionViewModel::lastText() const
{
    const auto *sort = std::get_if<SortCards>(&m_question.body);
    const SortCards::Card *card = sort && !m_picks.isEmpty() ? find(sort->cards, m_picks.last().item) : nullptr;
    return card ? m_speech(card->text) : QString();
}

QString QuestionViewModel::lastWhy() const
{
    const auto *sort = std::get_if<SortCards>(&m_question.body);
    const SortCards::Card *card = sort && !m_picks.isEmpty() ? find(sort->cards, m_picks.last().item) : nullptr;
    if (!card)
        return {};
    const SortCards::Pile *pile = find(sort->piles, card->pile);
    return pile ? tr("是%1。%2").arg(m_speech(pile->name), m_speech(card->why)) : m_speech(card->why);
}

bool QuestionViewModel::lastRight() const
{
    const auto *sort = std::get_if<SortCards>(&m_question.body);
    const SortCards::Card *card = sort && !m_picks.isEmpty() ? find(sort->cards, m_picks.last().item) : nullptr;
    return card && card->pile == m_picks.last().target;
}

bool QuestionViewModel::isComplete() const
{
    if (std::holds_alternative<PutInOrder>(m_question.body))
        return true;
    if (std::holds_alternative<MatchPairs>(m_question.body) || std::holds_alternative<SortCards>(m_question.body) ||
        std::holds_alternative<Cloze>(m_question.body))
        return m_picks.size() == m_order.size();
    return !m_picks.isEmpty();
}

QString QuestionViewModel::missing() const
{
    if (isComplete())
        return {};
    const auto left = static_cast<int>(m_order.size() - m_picks.size());
    if (std::holds_alternative<MatchPairs>(m_question.body))
        return tr("还有 %n 对没连", "", left);
    if (std::holds_alternative<SortCards>(m_question.body))
        return tr("还有 %n 张", "", left);
    if (std::holds_alternative<Cloze>(m_question.body))
        return tr("还有 %n 个空", "", left);
    if (std::holds_alternative<TapWords>(m_question.body))
        return tr("点出伤人的词");
    return tr("选一个再交");
}

QString QuestionViewModel::headline() const
{
    if (!m_verdict)
        return {};
    // Where one is chosen, its own headline speaks; elsewhere each remark has its own.
    if (const Remark *remark = choosesOne(m_question.body) ? theChosen() : nullptr; remark && !remark->head.isEmpty())
        return m_speech(remark->head);
    if (std::holds_alternative<Recall>(m_question.body))
        return {};
    if (m_gaveUp)
        return tr("看一遍，下次就想得起");
    return m_verdict->right ? tr("就是这样") : tr("差一点，看看哪里不同");
}

// What was said about the option that was chosen; after giving up, about the right one.
const Remark *QuestionViewModel::theChosen() const
{
    const Remark *right = nullptr;
    for (const Remark &remark : m_verdict->remarks) {
        if (remark.chosen)
            return &remark;
        if (remark.right)
            right = &remark;
    }
    return right;
}

QString QuestionViewModel::explanation() const
{
    if (!m_verdict || std::holds_alternative<Recall>(m_question.body)) // its note stands with the answer
        return {};
    if (choosesOne(m_question.body)) {
        if (const Remark *remark = theChosen())
            return m_speech(remark->why);
    }
    return m_speech(m_verdict->why);
}

QString QuestionViewModel::comesBack() const
{
    return m_verdict && m_forecast.comesBack ? m_forecast.comesBack() : QString();
}

QString QuestionViewModel::modelAnswer() const
{
    const auto *recall = std::get_if<Recall>(&m_question.body);
    return recall && m_revealed ? m_speech(recall->answer) : QString();
}

QString QuestionViewModel::modelNote() const
{
    const auto *recall = std::get_if<Recall>(&m_question.body);
    return recall && m_revealed ? m_speech(recall->note) : QString();
}

void QuestionViewModel::touch(const QString &item)
{
    if (m_verdict || !canTouch(item))
        return;
    if (choosesOne(m_question.body)) {
        m_picks = {{item, {}}};
    } else if (std::holds_alternative<MatchPairs>(m_question.body) || std::holds_alternative<Cloze>(m_question.body)) {
        m_inHand = item;
    } else if (m_picks.removeAll(Pick{item, {}}) == 0) {
        m_picks.append({item, {}});
    }
    say();
}

bool QuestionViewModel::canTouch(const QString &item) const
{
    if (const QList<Choice> *choices = choicesOf(m_question.body))
        return find(*choices, item);
    if (const auto *tap = std::get_if<TapWords>(&m_question.body))
        return find(tap->in(m_speech.language()), item);
    return (std::holds_alternative<MatchPairs>(m_question.body) || std::holds_alternative<Cloze>(m_question.body)) &&
           m_order.contains(item);
}

bool QuestionViewModel::canPlace(const QString &item, const QString &target) const
{
    if (!m_order.contains(item))
        return false;
    if (const auto *sort = std::get_if<SortCards>(&m_question.body))
        return target.isEmpty() || find(sort->piles, target);
    if (const auto *cloze = std::get_if<Cloze>(&m_question.body))
        return target.isEmpty() || find(find(cloze->gaps, item)->options, target);
    return std::holds_alternative<MatchPairs>(m_question.body) && (target.isEmpty() || m_targetOrder.contains(target));
}

QString QuestionViewModel::firstOpen() const
{
    for (const QString &each : m_order) {
        if (std::none_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.item == each; }))
            return each;
    }
    return {};
}

void QuestionViewModel::place(const QString &item, const QString &target)
{
    if (m_verdict || !canPlace(item, target))
        return;
    const bool oneEach = std::holds_alternative<MatchPairs>(m_question.body);
    m_picks.removeIf([&](const Pick &pick) { return pick.item == item || (oneEach && pick.target == target); });
    if (!target.isEmpty())
        m_picks.append({item, target});
    // What was taken off is at hand again; else the next open place.
    if (!std::holds_alternative<SortCards>(m_question.body))
        m_inHand = target.isEmpty() ? item : firstOpen();
    say();
}

void QuestionViewModel::move(int from, int to)
{
    if (m_verdict || from < 0 || to < 0 || from >= m_order.size() || to >= m_order.size() || from == to)
        return;
    m_order.move(from, to);
    say();
}

void QuestionViewModel::undo()
{
    if (m_verdict || m_picks.isEmpty())
        return;
    m_picks.removeLast();
    say();
}

Answer QuestionViewModel::answer() const
{
    if (!std::holds_alternative<PutInOrder>(m_question.body))
        return m_picks;
    Answer picks;
    for (const QString &id : m_order)
        picks.append({id, {}});
    return picks;
}

void QuestionViewModel::fill(const Answer &answer)
{
    if (m_verdict)
        return;
    if (std::holds_alternative<PutInOrder>(m_question.body)) {
        for (qsizetype i = 0; i < answer.size(); ++i)
            move(static_cast<int>(m_order.indexOf(answer.at(i).item)), static_cast<int>(i));
    } else {
        m_picks = answer;
        m_inHand.clear();
    }
    say();
}

void QuestionViewModel::submit()
{
    if (!m_verdict && isComplete())
        hand(answer());
}

void QuestionViewModel::giveUp()
{
    if (m_verdict)
        return;
    if (std::holds_alternative<Recall>(m_question.body)) {
        reveal();
        return;
    }
    const Answer soFar = std::exchange(m_picks, {});
    m_gaveUp = true;
    hand({});
    if (m_verdict)
        return;
    m_gaveUp = false;
    m_picks = soFar;
    say();
}

void QuestionViewModel::reveal()
{
    if (!std::holds_alternative<Recall>(m_question.body) || m_revealed)
        return;
    m_revealed = true;
    say();
}

void QuestionViewModel::gradeRecall(const QString &grade)
{
    if (m_verdict || !m_revealed || !study::gradeFromName(grade))
        return;
    m_picks = {{grade, {}}};
    hand(m_picks);
    if (!m_verdict)
        m_picks.clear(); // it was not kept: no grade looks chosen
}

void QuestionViewModel::hand(const Answer &answer)
{
    if (!m_submit)
        return;
    Result<Verdict> verdict = m_submit(m_question, answer);
    if (!verdict) {
        Q_EMIT notKept(verdict.error());
        return;
    }
    m_verdict = *std::move(verdict);
    m_saidIn = m_speech.language();
    m_inHand.clear();
    say();
    Q_EMIT answeredNow(m_verdict->right);
}

} // namespace sanju::viewmodels
