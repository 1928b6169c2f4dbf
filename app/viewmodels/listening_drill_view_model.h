// SPDX-License-Identifier: Apache-2.0
// A drill of listening: what somebody says goes by line by line, the learner says it back in writing, then compares.
#pragma once

#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/drill_view_model.h"
#include "viewmodels/sentence_reader.h"

#include <QAccessible>
#include <QUrl>

namespace sanju::viewmodels {

// The base by its whole name, by which alone Qt 6.4 finds it for qmllint.
class ListeningDrillViewModel : public sanju::viewmodels::DrillViewModel, private QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Phase phase READ phase NOTIFY moved)
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY moved)         // while listening: what is being said
    Q_PROPERTY(int lineNumber READ lineNumber NOTIFY moved) // 1 …
    Q_PROPERTY(int lineCount READ lineCount NOTIFY opened)  //
    Q_PROPERTY(int lineTime READ lineTime NOTIFY moved)     // milliseconds that saying it takes
    Q_PROPERTY(bool stepwise READ isStepwise NOTIFY moved)  // a screen reader is on: no line goes by itself
    Q_PROPERTY(QUrl voice READ voice NOTIFY changed)        // a recording in the language of now; or empty
    Q_PROPERTY(bool onceMore READ isOnceMore NOTIFY moved)  // it can be listened to again
    Q_PROPERTY(QString listened READ listened NOTIFY moved) // how often it was
    Q_PROPERTY(bool written READ isWritten NOTIFY writtenChanged)
    Q_PROPERTY(sanju::viewmodels::DrillBoxViewModel *box READ box CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *passage READ passage CONSTANT)       // text
    Q_PROPERTY(sanju::viewmodels::RowModel *points READ points CONSTANT)         // text, caught; of an author's points
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // text, note

public:
    enum Phase { Before, Listening, Writing, Comparing };
    Q_ENUM(Phase)

    ListeningDrillViewModel(Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent = nullptr);
    ~ListeningDrillViewModel() override;

    // From comparing to writing; from listening again back to what is written.
    Q_INVOKABLE bool back() override;

    Phase phase() const { return m_phase; }
    QString speaker() const { return speech()(task().speaker); }
    QString line() const;
    int lineNumber() const { return static_cast<int>(m_line) + 1; }
    int lineCount() const { return static_cast<int>(task().passage.size()); }
    int lineTime() const;
    bool isStepwise() const { return m_stepwise; }
    QUrl voice() const;
    bool isOnceMore() const;
    QString listened() const;
    bool isWritten() const { return !m_box.text().trimmed().isEmpty(); }
    DrillBoxViewModel *box() { return &m_box; }
    RowModel *passage() { return &m_passage; }
    RowModel *points() { return &m_points; }
    RowModel *references() { return &m_references; }

    Q_INVOKABLE void listen();  // from its first line
    Q_INVOKABLE void advance(); // the line has been said; after the last one it is the learner's turn
    Q_INVOKABLE void finish();  // the recording has been heard to its end
    Q_INVOKABLE void compare();

Q_SIGNALS:
    void moved();
    void writtenChanged();

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_drafts.remove(drill().id); }
    bool isReadyToRate() const override { return m_phase == Comparing; }
    QStringList written() const override { return {m_box.text()}; }
    QStringList chosen() const override; // how often it was listened to
    void say() override;

private:
    struct Draft
    {
        QString text;
        Phase phase = Before;
        int listened = 0;
    };

    void accessibilityActiveChanged(bool active) override;
    const course::Listening &task() const;
    practice::Report read(practice::Mode mode, const QString &text);
    void go(Phase phase);
    void decline(const QString &kind, const QString &phrase);
    void showPoints();

    SentenceReader &m_reader;
    QHash<course::DrillId, Draft> m_drafts;
    Phase m_phase = Before;
    qsizetype m_line = 0;
    int m_listened = 0;
    bool m_stepwise = false;
    practice::Heard m_heard; // in the language of now
    DrillBoxViewModel m_box;
    RowModel m_passage;
    RowModel m_points;
    RowModel m_references;
};

} // namespace sanju::viewmodels
