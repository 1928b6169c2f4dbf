// SPDX-License-Identifier: Apache-2.0
// Lays tools and cards out as rows.
#include "viewmodels/toolbox_view_model.h"

#include "viewmodels/tool_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

ToolboxViewModel::ToolboxViewModel(
    Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_tools({"toolId", "symbol", "title", "about"}),
      m_cards({"cardId", "toolId", "title", "detail", "unfinished"})
{
    connect(&m_speech, &Speech::changed, this, &ToolboxViewModel::refresh);
}

void ToolboxViewModel::enter()
{
    m_entered = true;
}

const course::Tool *ToolboxViewModel::tool(const course::ToolId &id) const
{
    const QList<course::Tool> &all = m_lessons.tools();
    const auto found = std::ranges::find(all, id, &course::Tool::id);
    return found == all.cend() ? nullptr : &*found;
}

const course::Tool *ToolboxViewModel::first() const
{
    return m_entered && !m_lessons.tools().isEmpty() ? &m_lessons.tools().constFirst() : nullptr;
}

QString ToolboxViewModel::firstId() const
{
    return first() ? first()->id.text() : QString();
}

QString ToolboxViewModel::firstTitle() const
{
    return first() ? m_speech(first()->title) : QString();
}

QString ToolboxViewModel::firstAbout() const
{
    return first() ? m_speech(first()->about) : QString();
}

void ToolboxViewModel::refresh()
{
    if (!m_entered)
        return;
    QList<RowModel::Row> tools;
    for (const course::Tool &tool : m_lessons.tools().mid(1))
        tools.append({tool.id.text(), tool.symbol, m_speech(tool.title), m_speech(tool.about)});
    m_tools.setRows(std::move(tools));

    const study::Learner &learner = m_store.learner();
    QList<study::Card> all = study::cards(learner);
    // A new card that is not saved yet stands among them, without an id.
    for (const course::Tool &tool : m_lessons.tools()) {
        if (const auto draft = study::draft(learner, study::draftOf(tool.id)))
            all.append({{}, tool.id, draft->fields, draft->at, {}});
    }
    std::ranges::stable_sort(all, std::greater(), &study::Card::at);
    QList<RowModel::Row> cards;
    for (const study::Card &card : std::as_const(all)) {
        const course::Tool *made = tool(card.tool);
        if (!made)
            continue;
        const bool unfinished = card.id.isEmpty() || study::draft(learner, study::draftOf(card.id));
        const QString when = unfinished ? tr("还没存下") : m_speech.date(card.day);
        cards.append({card.id.text(), card.tool.text(), titleOf(card, *made),
            tr("%1　%2").arg(m_speech(made->title), when), unfinished});
    }
    m_cards.setRows(std::move(cards));
    Q_EMIT changed();
}

// What it is about, else the first words in it.
QString ToolboxViewModel::titleOf(const study::Card &card, const course::Tool &tool) const
{
    constexpr qsizetype kMost = 40;
    QString title = ToolViewModel::aboutOf(card.fields);
    if (title.isEmpty())
        title = ToolViewModel::firstWordsOf(tool, card.fields, m_speech.language());
    title = title.simplified();
    return title.isEmpty() ? m_speech(tool.title) : title.size() <= kMost ? title : title.left(kMost) + u'…';
}

bool ToolboxViewModel::remove(const QString &id)
{
    const std::optional<study::Card> card = study::card(m_store.learner(), study::CardId(id));
    if (!card)
        return true; // a second tap
    QList<study::EventBody> acts{study::CardRemoved{card->id}};
    if (const auto draft = study::draftOf(card->id); study::draft(m_store.learner(), draft))
        acts.append(study::DraftKept{draft, {}});
    if (const Result<void> kept = m_store.append(acts); !kept) {
        Q_EMIT notKept(kept.error());
        return false;
    }
    setNotice(tr("删掉了一张卡。"), card);
    refresh();
    return true;
}

void ToolboxViewModel::undo()
{
    if (!m_removed)
        return;
    const study::Card card = *m_removed;
    if (const Result<void> kept = m_store.append(study::CardSaved{card.id, card.tool, card.fields}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    setNotice({});
    refresh();
}

void ToolboxViewModel::clearNotice()
{
    setNotice({});
}

void ToolboxViewModel::setNotice(const QString &notice, std::optional<study::Card> removed)
{
    m_notice = notice;
    m_removed = std::move(removed);
    Q_EMIT noticeChanged();
}

} // namespace sanju::viewmodels
