// SPDX-License-Identifier: Apache-2.0
// Whether reminders really come: the next ones, what became of the last ones, what is in the way and how to clear it.
#pragma once

#include "study/reminding.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <functional>

namespace sanju::viewmodels {

class ReminderHealthViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the reminders")
    Q_PROPERTY(sanju::viewmodels::RowModel *coming READ coming CONSTANT) // when, title
    Q_PROPERTY(QString comingNote READ comingNote NOTIFY changed)        // when there are none
    Q_PROPERTY(sanju::viewmodels::RowModel *past READ past CONSTANT)     // when, kind, became, came; newest first
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // 最近 7 次：5 次准时，1 次晚到，1 次没来
    Q_PROPERTY(sanju::viewmodels::RowModel *blocks READ blocks CONSTANT) // symbol, title, text, label, page
    Q_PROPERTY(bool clear READ isClear NOTIFY changed)                   // nothing known is in the way
    Q_PROPERTY(sanju::viewmodels::RowModel *steps READ steps CONSTANT)   // number, text; of the phone's maker
    Q_PROPERTY(QString stepsTitle READ stepsTitle NOTIFY changed)        // empty while no miss was measured
    Q_PROPERTY(QString stepsLabel READ stepsLabel NOTIFY changed)        // empty where the page cannot be opened
    Q_PROPERTY(QString notice READ notice NOTIFY changed)                // what the last tap did, for a toast

public:
    // Opens a page of the system's settings: notifications, channel/<id>, battery, autostart. None: told in words only.
    using SystemPages = std::function<bool(const QString &page)>;

    ReminderHealthViewModel(Speech &speech, study::Reminding &reminding, const study::LearnerStore &store,
        study::Reminding::ZoneProvider zone, SystemPages pages, QObject *parent = nullptr);
    // Works out what is seen; costs a plan.
    void refresh();
    // Whether the plan could be handed to the system, the last time.
    void setPlanned(bool planned) { m_planned = planned; }

    RowModel *coming() { return &m_coming; }
    QString comingNote() const;
    RowModel *past() { return &m_past; }
    QString summary() const { return m_summary; }
    RowModel *blocks() { return &m_blocks; }
    bool isClear() const { return m_wanted && m_blocks.count() == 0; }
    RowModel *steps() { return &m_steps; }
    QString stepsTitle() const;
    QString stepsLabel() const;
    QString notice() const { return m_notice; }

    Q_INVOKABLE void mend(const QString &page); // what a block offers
    Q_INVOKABLE void test();                    // one reminder in a minute
    Q_INVOKABLE void clearNotice() { say({}); }

Q_SIGNALS:
    void changed();
    void permissionAnswered();
    void notKept(const sanju::Error &error);

private:
    QString when(const study::CivilTime &time) const;
    QString became(const study::ReminderOutcome &outcome) const;
    int minutesLate(const study::ReminderOutcome &outcome) const;
    void showComing();
    void showPast();
    void showBlocks();
    bool isHopeless() const;
    void ask(const std::function<void()> &granted);
    void say(const QString &notice);

    Speech &m_speech;
    study::Reminding &m_reminding;
    const study::LearnerStore &m_store;
    study::Reminding::ZoneProvider m_zone;
    SystemPages m_pages;
    bool m_wanted = true; // at least one kind is on
    bool m_planned = true;
    bool m_missed = false;
    QString m_maker;
    QString m_summary;
    QString m_notice;
    RowModel m_coming;
    RowModel m_past;
    RowModel m_blocks;
    RowModel m_steps;
};

} // namespace sanju::viewmodels
