// SPDX-License-Identifier: Apache-2.0
// The say-do ledger: what was promised to whom by when, what became of it, and the last four weeks in counts.
#pragma once

#include "study/ports.h"
#include "study/promises.h"
#include "viewmodels/day_pick_view_model.h"

namespace sanju::viewmodels {

class PromiseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *open READ open CONSTANT) // promiseId, text, detail, near
    // Those of them that are due: for today. promiseId, text, detail
    Q_PROPERTY(sanju::viewmodels::RowModel *due READ due CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *settled READ settled CONSTANT) // text, detail, kept; latest first
    // label, text, kept, renegotiated, missed, open; this week last
    Q_PROPERTY(sanju::viewmodels::RowModel *weeks READ weeks CONSTANT)
    // The one that is asked about; empty when none is.
    Q_PROPERTY(QString asked READ asked NOTIFY changed)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed)
    Q_PROPERTY(QString askedDetail READ askedDetail NOTIFY changed)
    Q_PROPERTY(bool moving READ isMoving NOTIFY changed) // a new day is being chosen for it
    Q_PROPERTY(bool movable READ isMovable NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::DayPickViewModel *newDay READ newDay CONSTANT)
    // Writing one down
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY writtenChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY writtenChanged)
    Q_PROPERTY(sanju::viewmodels::DayPickViewModel *by READ by CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY writtenChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) // what the last tap did

public:
    PromiseViewModel(Speech &speech, study::LearnerStore &store, QObject *parent = nullptr);
    void refresh();
    void enter(); // the page is opened: the list, nothing asked
    bool back();  // one step back on the page; false when there is none

    bool isEmpty() const { return m_open.count() + m_settled.count() == 0; }
    RowModel *open() { return &m_open; }
    RowModel *due() { return &m_due; }
    RowModel *settled() { return &m_settled; }
    RowModel *weeks() { return &m_weeks; }
    QString asked() const { return m_asked.text(); }
    QString askedText() const;
    QString askedDetail() const;
    bool isMoving() const { return m_moving; }
    bool isMovable() const { return m_moving && m_newDay.day().has_value(); }
    DayPickViewModel *newDay() { return &m_newDay; }
    bool isWriting() const { return m_writing; }
    QString what() const { return m_what; }
    void setWhat(const QString &what);
    QString to() const { return m_to; }
    void setTo(const QString &to);
    DayPickViewModel *by() { return &m_by; }
    bool isReady() const { return !m_what.trimmed().isEmpty() && m_by.day().has_value(); }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void write();
    Q_INVOKABLE void keep(); // what is written; needs something and a day
    Q_INVOKABLE void ask(const QString &promise);
    Q_INVOKABLE void putBack(); // not now
    Q_INVOKABLE void wasKept();
    Q_INVOKABLE void wasMissed();
    Q_INVOKABLE void move(); // a new day was agreed on: which one
    Q_INVOKABLE void moved();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void changed();
    void writtenChanged();
    void noticeChanged();
    void acted(); // and kept: other pages show it too
    void left();
    void notKept(const sanju::Error &error);

private:
    std::optional<study::Promise> promise() const;
    QString detail(const study::Promise &promise) const;
    QString outcome(const study::Promise &promise) const;
    QString counts(const study::PromiseWeek &week) const;
    void settle(study::PromiseOutcome outcome, StudyDay by, const QString &notice);
    bool kept(const Result<void> &result);
    void setNotice(const QString &notice);

    Speech &m_speech;
    study::LearnerStore &m_store;
    study::PromiseId m_asked;
    bool m_moving = false;
    bool m_writing = false;
    QString m_what;
    QString m_to;
    QString m_notice;
    RowModel m_open;
    RowModel m_due;
    RowModel m_settled;
    RowModel m_weeks;
    DayPickViewModel m_newDay;
    DayPickViewModel m_by;
};

} // namespace sanju::viewmodels
