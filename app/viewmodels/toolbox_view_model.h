// SPDX-License-Identifier: Apache-2.0
// The tools to choose from, and the cards that were filled in with them.
#pragma once

#include "study/papers.h"
#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class ToolboxViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    // The tool to take when there is no time to choose; empty when the course has none.
    Q_PROPERTY(QString firstId READ firstId NOTIFY changed)
    Q_PROPERTY(QString firstTitle READ firstTitle NOTIFY changed)
    Q_PROPERTY(QString firstAbout READ firstAbout NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *tools READ tools CONSTANT) // the others: toolId, symbol, title, about
    Q_PROPERTY(sanju::viewmodels::RowModel *cards READ cards
            CONSTANT) // cardId (none: not saved yet), toolId, title, detail, unfinished
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY noticeChanged)

public:
    ToolboxViewModel(
        Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent = nullptr);
    // Tools are read from the course when the room is first entered, not before the app's first frame. Until then
    // refresh() has nothing to do.
    void enter();
    void refresh();
    const course::Tool *tool(const course::ToolId &id) const; // nullptr if the course has none such

    QString firstId() const;
    QString firstTitle() const;
    QString firstAbout() const;
    RowModel *tools() { return &m_tools; }
    RowModel *cards() { return &m_cards; }
    QString notice() const { return m_notice; }
    bool isUndoable() const { return m_removed.has_value(); }

    // Takes the card away, with what was changed in it and not saved; it can be had back while the notice stands. False
    // if that could not be kept.
    Q_INVOKABLE bool remove(const QString &card);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clearNotice();

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void notKept(const sanju::Error &error);

private:
    const course::Tool *first() const;
    QString titleOf(const study::Card &card, const course::Tool &tool) const;
    void setNotice(const QString &notice, std::optional<study::Card> removed = {});

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    study::LearnerStore &m_store;
    bool m_entered = false;
    QString m_notice;
    std::optional<study::Card> m_removed;
    RowModel m_tools;
    RowModel m_cards;
};

} // namespace sanju::viewmodels
