// SPDX-License-Identifier: Apache-2.0
// A drill to be written: write, see what stands out, compare with what others might say, say how it went.
#pragma once

#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/drill_view_model.h"
#include "viewmodels/sentence_reader.h"

#include <memory>
#include <vector>

namespace sanju::viewmodels {

// The clock of a round of praise is there to be felt: time is shown, never scored.
inline constexpr Milliseconds kRoundTime = std::chrono::seconds(90);

// Named in full: Qt 6.4 loses a base class that is not.
class WritingDrillViewModel : public sanju::viewmodels::DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(QString bad READ bad NOTIFY changed) // what is to be said better; empty in other kinds
    Q_PROPERTY(bool ownCase READ isOwnCase WRITE setOwnCase NOTIFY changed) // then scene and bad are empty
    Q_PROPERTY(bool ownCasePossible READ isOwnCasePossible NOTIFY opened)
    Q_PROPERTY(QString ownCaseText READ ownCaseText NOTIFY changed) // as the learner wrote it down before; may be empty
    Q_PROPERTY(int timeLeft READ timeLeft NOTIFY ticked) // seconds; 0 when it is up; -1 in drills without a clock
    Q_PROPERTY(bool undoable READ isUndoable NOTIFY noticeChanged) // what the notice says
    Q_PROPERTY(int boxCount READ boxCount NOTIFY opened)
    Q_PROPERTY(int active READ active WRITE setActive NOTIFY activeChanged) // the box whose remark is shown
    Q_PROPERTY(bool written READ isWritten NOTIFY writtenChanged)           // something is
    Q_PROPERTY(bool comparing READ isComparing NOTIFY comparingChanged)
    Q_PROPERTY(sanju::viewmodels::RowModel *passage READ passage CONSTANT) // line, name, text: the learner's own words
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // parts (texts), note

public:
    WritingDrillViewModel(Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent = nullptr);
    ~WritingDrillViewModel() override;

    // From comparing to writing; false when there is nowhere to go.
    bool back() override;

    QString scene() const override { return m_ownCase ? QString() : DrillViewModel::scene(); }
    QString bad() const;
    bool isOwnCasePossible() const { return drill().kind != course::DrillKind::PraiseRound; }
    QString ownCaseText() const;
    int timeLeft() const;
    bool isUndoable() const { return m_declined.has_value(); }
    bool isOwnCase() const { return m_ownCase; }
    void setOwnCase(bool own);
    int boxCount() const { return static_cast<int>(m_boxes.size()); }
    int active() const { return m_active; }
    void setActive(int box);
    bool isWritten() const;
    bool isComparing() const { return m_comparing; }
    RowModel *passage() { return &m_passage; }
    RowModel *references() { return &m_references; }

    Q_INVOKABLE sanju::viewmodels::DrillBoxViewModel *box(int index) const; // nullptr beyond the last
    Q_INVOKABLE void compare();                                             // see what others might say
    Q_INVOKABLE void rewrite();                                             // back to the boxes
    Q_INVOKABLE void undo();                                                // the disagreement just kept
    Q_INVOKABLE void tick() { Q_EMIT ticked(); }                            // a second has gone by

Q_SIGNALS:
    void activeChanged();
    void writtenChanged();
    void comparingChanged();
    void ticked();

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_drafts.remove(drill().id); }
    bool isReadyToRate() const override { return m_comparing; }
    QStringList written() const override;
    void say() override;
    void setNotice(const QString &notice) override;

private:
    struct Draft
    {
        QStringList written;
        bool ownCase = false;
        bool comparing = false;
        Milliseconds clock{0};
    };

    practice::Report read(practice::Mode mode, const QString &text);
    practice::Mode rewriteMode();
    QList<std::pair<DrillBoxViewModel::Part, practice::Mode>> parts();
    Milliseconds clockTime() const;
    void startClock();
    void makeBoxes();
    void decline(const QString &kind, const QString &phrase);
    void setComparing(bool comparing);
    void showPassage();

    SentenceReader &m_reader;
    QHash<course::DrillId, Draft> m_drafts;
    bool m_ownCase = false;
    bool m_comparing = false;
    int m_active = 0;
    std::optional<study::RemarkDeclined> m_declined; // while its notice is shown
    std::optional<Instant> m_clockSince;             // runs from the first word on
    Milliseconds m_clockBefore{0};
    std::vector<std::unique_ptr<DrillBoxViewModel>> m_boxes;
    RowModel m_passage;
    RowModel m_references;
};

} // namespace sanju::viewmodels
