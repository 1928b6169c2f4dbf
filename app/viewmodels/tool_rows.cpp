// SPDX-License-Identifier: Apache-2.0
// Says what a tool comes to: the question to answer, the strategy or style found, its rows, large pages and text.
#include "viewmodels/tool_view_model.h"

#include "practice/chooser.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::FieldCheck;

namespace {

// The sections of choosers and lookups.
const QString kEntrySection = u"entry"_s;
const QString kLineSection = u"line"_s;

bool isChecked(const course::ToolField &field)
{
    return field.check != FieldCheck::None;
}

} // namespace

QString ToolViewModel::ask() const
{
    if (!chooser() || !entryId().isEmpty())
        return {};
    const practice::Standing here = practice::standing(*chooser(), m_answers);
    return here.question ? m_speech(here.question->ask) : QString();
}

QString ToolViewModel::entryId() const
{
    if (chooser()) {
        if (chooser()->strategy(m_entry))
            return m_entry;
        const practice::Standing here = practice::standing(*chooser(), m_answers);
        return here.strategy ? here.strategy->id : QString();
    }
    if (lookup()) {
        if (lookup()->style(m_entry))
            return m_entry;
        const course::Style *style = practice::styleSeen(*lookup(), m_seen);
        return style ? style->id : QString();
    }
    return {};
}

QString ToolViewModel::entryName() const
{
    const QString id = entryId();
    if (id.isEmpty())
        return {};
    return chooser() ? m_speech(chooser()->strategy(id)->name) : m_speech(lookup()->style(id)->name);
}

QString ToolViewModel::verdict() const
{
    if (!lookup())
        return {};
    if (m_entry.isEmpty()) {
        if (const course::Style *style = practice::styleSeen(*lookup(), m_seen))
            return tr("你看到 %n 条，更像“%1”。", "", practice::signsOf(*lookup(), style->id, m_seen))
                .arg(m_speech(style->name));
    }
    return entryId().isEmpty() ? m_speech(lookup()->unclear) : QString();
}

QString ToolViewModel::note() const
{
    return lookup() ? m_speech(lookup()->note) : QString();
}

// Parts with something in them, in order, as they may be sent.
QList<ToolViewModel::Section> ToolViewModel::filledSections() const
{
    QList<Section> sections;
    const auto words = [this](std::size_t at) { return m_boxes.at(at)->text().trimmed(); };
    if (card()) {
        std::size_t at = 0;
        for (const course::ToolStep &step : card()->steps) {
            Section section{step.id, m_speech(step.name), {}, step.own};
            for (const course::ToolField &field : step.fields) {
                const QString text = words(at++);
                // A step with a mark says what to do, not what is written there.
                const course::Text &name =
                    !field.name.isEmpty() || step.sentence || !step.mark.isEmpty() ? field.name : step.name;
                if (!text.isEmpty())
                    section.lines.append(name.isEmpty() ? text : tr("%1：%2").arg(m_speech(name), text));
            }
            if (!section.lines.isEmpty())
                sections.append(section);
        }
        return sections;
    }
    if (const QString id = entryId(); !id.isEmpty()) {
        const QString says = chooser() ? m_speech(chooser()->strategy(id)->does) : m_speech(lookup()->style(id)->open);
        // How one sees somebody is for oneself.
        sections.append({kEntrySection, entryName(), {tr("%1：%2").arg(entryName(), says)}, lookup() != nullptr});
    }
    if (const QString text = words(0); !text.isEmpty())
        sections.append({kLineSection, m_boxes.front()->name(), {text}, false});
    return sections;
}

bool ToolViewModel::isChosen(const Section &section) const
{
    return section.own == m_turned.contains(section.id);
}

QString ToolViewModel::shareText() const
{
    if (!m_open)
        return {};
    QStringList lines;
    for (const Section &section : filledSections()) {
        if (isChosen(section))
            lines += section.lines;
    }
    if (lines.isEmpty())
        return {};
    if (card() && !card()->begin.isEmpty())
        return (QStringList{m_speech(card()->begin)} + lines + QStringList{m_speech(card()->end)}).join(u'\n');
    return lines.join(u'\n');
}

void ToolViewModel::showSteps()
{
    QList<RowModel::Row> rows;
    int first = 0;
    bool now = true; // the first step with something left to write
    for (qsizetype i = 0; card() && i < card()->steps.size(); ++i) {
        const course::ToolStep &step = card()->steps.at(i);
        const auto count = static_cast<int>(step.fields.size());
        bool full = count > 0;
        for (int at = first; at < first + count; ++at)
            full = full && !box(at)->text().trimmed().isEmpty();
        const bool here = !full && count > 0 && now;
        now = now && !here;
        const QString mark = step.sentence         ? QString()
                             : step.mark.isEmpty() ? QString::number(i + 1)
                                                   : m_speech(step.mark);
        rows.append({step.id, mark, step.sentence ? static_cast<int>(*step.sentence) : -1, m_speech(step.name),
            m_speech(step.hint), first, count, step.sentence || std::ranges::any_of(step.fields, isChecked),
            full   ? u"done"_s
            : here ? u"now"_s
                   : u"open"_s});
        first += count;
    }
    m_steps.setRows(std::move(rows));
}

void ToolViewModel::showChoices()
{
    QList<RowModel::Row> ways;
    QList<RowModel::Row> clues;
    QList<RowModel::Row> entries;
    QList<RowModel::Row> parts;
    const QString id = entryId();
    if (chooser()) {
        const practice::Standing here = practice::standing(*chooser(), m_answers);
        if (id.isEmpty() && here.question) {
            for (const course::Chooser::Way &way : here.question->ways)
                ways.append({way.id, m_speech(way.text)});
        }
        for (const course::Strategy &each : chooser()->strategies)
            entries.append({each.id, m_speech(each.name), m_speech(each.when), each.id == id});
        if (const course::Strategy *each = chooser()->strategy(id))
            parts = {{tr("怎么做"), m_speech(each->does), u"plain"_s}, {tr("比如"), m_speech(each->example), u"say"_s},
                {tr("什么时候用"), m_speech(each->when), u"plain"_s}, {tr("当心"), m_speech(each->risk), u"risk"_s}};
    } else if (lookup()) {
        for (const course::Lookup::Clue &clue : lookup()->clues)
            clues.append({clue.id, m_speech(clue.text), m_seen.contains(clue.id)});
        for (const course::Style &each : lookup()->styles)
            entries.append({each.id, m_speech(each.name), m_speech(each.open), each.id == id});
        if (const course::Style *each = lookup()->style(id))
            parts = {{tr("怎么开口"), m_speech(each->open), u"plain"_s},
                {tr("可以先说"), m_speech(each->say), u"say"_s}, {tr("别这样"), m_speech(each->avoid), u"risk"_s},
                {tr("他生气时"), m_speech(each->angry), u"plain"_s}};
    }
    m_ways.setRows(std::move(ways));
    m_clues.setRows(std::move(clues));
    m_entries.setRows(std::move(entries));
    m_parts.setRows(std::move(parts));
}

void ToolViewModel::showPages()
{
    QList<RowModel::Row> pages;
    if (card()) {
        int at = 0;
        for (qsizetype i = 0; i < card()->steps.size(); ++i) {
            const course::ToolStep &step = card()->steps.at(i);
            QStringList texts;
            for (const course::ToolField &field : step.fields) {
                const QString text = box(at++)->text().trimmed();
                if (!text.isEmpty())
                    texts.append(field.name.isEmpty() ? text : tr("%1：%2").arg(m_speech(field.name), text));
            }
            const bool written = !texts.isEmpty();
            if (!written && !step.hint.isEmpty())
                texts.append(m_speech(step.hint));
            pages.append({m_steps.value(static_cast<int>(i), "mark"), m_steps.value(static_cast<int>(i), "line"),
                m_speech(step.name), texts, written});
        }
    } else {
        const QString line = box(0)->text().trimmed();
        if (!line.isEmpty())
            pages.append({QString(), -1, box(0)->name(), QStringList{line}, true});
        for (int row = 0; row < m_parts.count(); ++row)
            pages.append({QString(), -1, tr("%1　%2").arg(entryName(), m_parts.value(row, "name").toString()),
                QStringList{m_parts.value(row, "text").toString()}, false});
    }
    m_pages.setRows(std::move(pages));
}

void ToolViewModel::showSections()
{
    QList<RowModel::Row> rows;
    for (const Section &section : filledSections())
        rows.append({section.id, section.name, isChosen(section)});
    m_sections.setRows(std::move(rows));
}

} // namespace sanju::viewmodels
