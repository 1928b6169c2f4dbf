// SPDX-License-Identifier: Apache-2.0
// Lays a question of any kind, and what was touched, out as rows.
#include "viewmodels/question_parts.h"
#include "viewmodels/question_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace course;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

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
    const bool chosen =
        std::any_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.item == item; });
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
            item(each->id, m_speech(each->text),
                !m_verdict ? word("idle")
                : right    ? word("right")
                           : word("wrong"),
                {}, {}, m_verdict && !right ? tr("在第 %1 步").arg(order->items.indexOf(*each) + 1) : QString());
        }
    } else if (const auto *match = std::get_if<MatchPairs>(&m_question.body)) {
        for (const MatchPairs::Pair &pair : match->pairs) {
            const QString target = targetOf(pair.id);
            const MatchPairs::Pair *joined = find(match->pairs, target);
            const QString look =
                m_verdict ? (target == pair.id ? word("right") : word("wrong")) : placedLook(pair.id, joined);
            item(pair.id, m_speech(pair.left), look, target, joined ? m_speech(joined->right) : QString(),
                m_verdict && target != pair.id ? m_speech(pair.right) : QString());
        }
        for (const QString &id : m_targetOrder) {
            const bool used =
                std::any_of(m_picks.cbegin(), m_picks.cend(), [&](const Pick &pick) { return pick.target == id; });
            targets.append(
                {id, m_speech(find(match->pairs, id)->right), QString(), used ? word("placed") : word("idle")});
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
        // Once answered they stay in the language in which they were touched.
        for (const TapWords::Piece &piece : tap->in(m_verdict ? m_saidIn : m_speech.language()))
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
            item(run.gap, chosen ? m_speech(chosen->text) : QString(), look, chosen ? chosen->id : QString(), {}, {},
                true);
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
