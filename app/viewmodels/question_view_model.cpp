// SPDX-License-Identifier: Apache-2.0
// Turns a question of any kind into items, targets and remarks, and touches into an answer.
#include "viewmodels/question_view_model.h"

#include "base/random.h"

namespace sanju::viewmodels {

using namespace course;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList shuffled(QStringList ids, quint64 seed)
{
    const QStringList before = ids;
    Random random(seed);
    // An order that happens to be the right one would give the answer away.
    for (int tries = 0; tries < 8 && ids == before && ids.size() > 1; ++tries)
        random.shuffle(ids);
    return ids;
}

template <class List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &each : list)
        ids.append(each.id);
    return ids;
}

template <class List>
const typename List::value_type *find(const List &list, const QString &id)
{
    for (const auto &each : list) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

// The kinds that hold a list of options to choose from.
const QList<Choice> *choicesOf(const QuestionBody &body)
{
    if (const auto *single = std::get_if<SingleChoice>(&body))
        return &single->options;
    if (const auto *multiple = std::get_if<MultipleChoice>(&body))
        return &multiple->options;
    if (const auto *restatement = std::get_if<ChooseRestatement>(&body))
        return &restatement->options;
    return nullptr;
}

bool choosesOne(const QuestionBody &body)
{
    return std::holds_alternative<SingleChoice>(body) || std::holds_alternative<ChooseRestatement>(body);
}

} // namespace

QuestionViewModel::QuestionViewModel(Speech &speech, QObject *parent)
    : QObject(parent)
    , m_speech(speech)
    , m_items({"itemId", "text", "look", "target", "targetText", "note", "isGap"})
    , m_targets({"targetId", "text", "hint", "look"})
    , m_remarks({"head", "why", "instead", "right"})
{
    connect(&m_speech, &Speech::changed, this, &QuestionViewModel::say);
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
    if (std::holds_alternative<SortCards>(m_question.body))
        return m_picks.size() < m_order.size() ? static_cast<int>(m_picks.size()) : -1;
    return static_cast<int>(m_order.indexOf(m_inHand));
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
    if (std::holds_alternative<MatchPairs>(m_question.body) || std::holds_alternative<SortCards>(m_question.body)
        || std::holds_alternative<Cloze>(m_question.body))
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
    for (const Remark &remark : m_verdict->remarks) {
        if (remark.chosen && !remark.head.isEmpty())
            return m_speech(remark.head);
    }
    if (std::holds_alternative<Recall>(m_question.body))
        return {};
    return m_verdict->right ? tr("就是这样") : tr("差一点，看看哪里不同");
}

QString QuestionViewModel::explanation() const
{
    if (!m_verdict)
        return {};
    if (choosesOne(m_question.body)) {
        for (const Remark &remark : m_verdict->remarks) {
            if (remark.chosen)
                return m_speech(remark.why);
        }
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
    if (m_verdict)
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

void QuestionViewModel::place(const QString &item, const QString &target)
{
    if (m_verdict)
        return;
    const bool oneEach = std::holds_alternative<MatchPairs>(m_question.body);
    m_picks.removeIf([&](const Pick &pick) { return pick.item == item || (oneEach && pick.target == target); });
    if (!target.isEmpty())
        m_picks.append({item, target});
    // Take the next open place in hand.
    if (!std::holds_alternative<SortCards>(m_question.body)) {
        m_inHand.clear();
        for (const QString &each : std::as_const(m_order)) {
            const bool filled = std::any_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.item == each; });
            if (!filled) {
                m_inHand = each;
                break;
            }
        }
    }
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
    if (std::holds_alternative<Recall>(m_question.body))
        reveal();
    else
        hand({});
}

void QuestionViewModel::reveal()
{
    m_revealed = true;
    say();
}

void QuestionViewModel::gradeRecall(const QString &grade)
{
    if (m_verdict || !m_revealed)
        return;
    m_picks = {{grade, {}}};
    hand(m_picks);
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
    m_inHand.clear();
    say();
    Q_EMIT answeredNow(m_verdict->right);
}

const Remark *QuestionViewModel::remarkFor(const QString &item) const
{
    if (!m_verdict)
        return nullptr;
    for (const Remark &remark : m_verdict->remarks) {
        if (remark.item == item)
            return &remark;
    }
    return nullptr;
}

// Before answering: chosen or not. After: right and chosen, wrong and chosen, right but missed, or neither.
QString QuestionViewModel::lookOf(const QString &item, bool rightItem) const
{
    const bool chosen = std::any_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.item == item; });
    if (!m_verdict)
        return chosen ? word("selected") : word("idle");
    if (rightItem)
        return chosen ? word("right") : word("missed");
    return chosen ? word("wrong") : word("dim");
}

void QuestionViewModel::say()
{
    QList<RowModel::Row> items;
    QList<RowModel::Row> targets;
    const auto item = [&](const QString &id, const QString &text, const QString &look, const QString &target = {},
                          const QString &targetText = {}, const QString &note = {}, bool isGap = false) {
        items.append({id, text, look, target, targetText, note, isGap});
    };
    const auto targetOf = [this](const QString &id) {
        for (const Pick &pick : m_picks) {
            if (pick.item == id)
                return pick.target;
        }
        return QString();
    };
    const auto placedLook = [this](const QString &id, bool placed) {
        if (m_verdict)
            return remarkFor(id) && !remarkFor(id)->right ? word("wrong") : word("right");
        return id == m_inHand ? word("selected") : placed ? word("placed") : word("idle");
    };

    if (const QList<Choice> *choices = choicesOf(m_question.body)) {
        for (const Choice &choice : *choices) {
            const QString look = lookOf(choice.id, choice.right);
            QString note;
            if (look == word("wrong"))
                note = tr("你选的");
            else if (look == word("missed"))
                note = choosesOne(m_question.body) ? tr("换成这样说") : tr("这个也对");
            item(choice.id, m_speech(choice.text), look, {}, {}, note);
        }
    } else if (const auto *order = std::get_if<PutInOrder>(&m_question.body)) {
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            const PutInOrder::Item *each = find(order->items, m_order.at(i));
            const bool right = order->items.at(i).id == m_order.at(i);
            item(each->id, m_speech(each->text), !m_verdict ? word("idle") : right ? word("right") : word("wrong"), {}, {},
                m_verdict && !right ? tr("在第 %1 步").arg(order->items.indexOf(*each) + 1) : QString());
        }
    } else if (const auto *match = std::get_if<MatchPairs>(&m_question.body)) {
        for (const MatchPairs::Pair &pair : match->pairs) {
            const QString target = targetOf(pair.id);
            const MatchPairs::Pair *joined = find(match->pairs, target);
            const QString look = m_verdict ? (target == pair.id ? word("right") : word("wrong")) : placedLook(pair.id, joined);
            item(pair.id, m_speech(pair.left), look, target, joined ? m_speech(joined->right) : QString(),
                m_verdict && target != pair.id ? m_speech(pair.right) : QString());
        }
        for (const QString &id : m_targetOrder) {
            const bool used = std::any_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.target == id; });
            targets.append({id, m_speech(find(match->pairs, id)->right), QString(), used ? word("placed") : word("idle")});
        }
    } else if (const auto *sort = std::get_if<SortCards>(&m_question.body)) {
        for (const QString &id : m_order) {
            const SortCards::Card *card = find(sort->cards, id);
            const SortCards::Pile *pile = find(sort->piles, targetOf(id));
            QString look = pile ? word("placed") : word("idle");
            if (m_verdict)
                look = pile && pile->id == card->pile ? word("right") : word("wrong");
            item(id, m_speech(card->text), look, pile ? pile->id : QString(), pile ? m_speech(pile->name) : QString());
        }
        for (const SortCards::Pile &pile : sort->piles)
            targets.append({pile.id, m_speech(pile.name), m_speech(pile.hint), word("idle")});
    } else if (const auto *tap = std::get_if<TapWords>(&m_question.body)) {
        for (const TapWords::Piece &piece : tap->in(m_speech.language()))
            item(piece.id, piece.text, lookOf(piece.id, piece.hurts));
    } else if (const auto *cloze = std::get_if<Cloze>(&m_question.body)) {
        for (const Cloze::Run &run : cloze->in(m_speech.language())) {
            if (run.gap.isEmpty()) {
                item({}, run.text, word("idle"));
                continue;
            }
            const Cloze::Gap *gap = find(cloze->gaps, run.gap);
            const Choice *chosen = gap ? find(gap->options, targetOf(run.gap)) : nullptr;
            QString look = placedLook(run.gap, chosen);
            if (m_verdict)
                look = chosen && chosen->right ? word("right") : word("wrong");
            item(run.gap, chosen ? m_speech(chosen->text) : QString(), look, chosen ? chosen->id : QString(), {}, {}, true);
        }
        if (const Cloze::Gap *gap = find(cloze->gaps, m_inHand)) {
            for (const Choice &option : gap->options)
                targets.append({option.id, m_speech(option.text), QString(),
                    targetOf(gap->id) == option.id ? word("selected") : word("idle")});
        }
    } else if (std::holds_alternative<Recall>(m_question.body)) {
        const auto grade = [&](study::Grade each, const QString &label) {
            targets.append({study::gradeName(each), label, m_forecast.due ? m_forecast.due(each) : QString(),
                m_picks.contains(Pick{study::gradeName(each), {}}) ? word("selected") : word("idle")});
        };
        grade(study::Grade::Again, tr("没想起"));
        grade(study::Grade::Hard, tr("费劲"));
        grade(study::Grade::Good, tr("想起了"));
        grade(study::Grade::Easy, tr("脱口而出"));
    }
    m_items.setRows(std::move(items));
    m_targets.setRows(std::move(targets));

    QList<RowModel::Row> remarks;
    if (m_verdict && !choosesOne(m_question.body)) {
        for (const Remark &remark : m_verdict->remarks) {
            if (!remark.right || !remark.why.isEmpty())
                remarks.append(remarkRow(remark));
        }
    }
    m_remarks.setRows(std::move(remarks));
    Q_EMIT changed();
}

// What the remark is about stands in front of it, in the words on the screen.
RowModel::Row QuestionViewModel::remarkRow(const Remark &remark) const
{
    QString about = m_speech(remark.head);
    if (about.isEmpty()) {
        for (int row = 0; row < m_items.count() && about.isEmpty(); ++row) {
            if (m_items.value(row, "itemId").toString() == remark.item)
                about = m_items.value(row, "text").toString();
        }
    }
    return {about, m_speech(remark.why), m_speech(remark.instead), remark.right};
}

} // namespace sanju::viewmodels
