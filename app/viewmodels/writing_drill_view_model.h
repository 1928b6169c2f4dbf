// SPDX-License-Identifier: Apache-2.0
// A drill to be written: write, see what stands out, compare with what others might say, say how it went.
#pragma once

#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/drill_view_model.h"
#include "viewmodels/sentence_reader.h"

#include <memory>
#include <vector>

namespace sanju::viewmodels {

class WritingDrillViewModel : public DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(QString bad READ bad NOTIFY changed) // what is to be said better; empty in other kinds
    Q_PROPERTY(bool ownCase READ isOwnCase WRITE setOwnCase NOTIFY changed) // then scene and bad are empty
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

Q_SIGNALS:
    void activeChanged();
    void writtenChanged();
    void comparingChanged();

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_drafts.remove(drill().id); }
    bool isReadyToRate() const override { return m_comparing; }
    QStringList written() const override;
    void say() override;

private:
    struct Draft
    {
        QStringList written;
        bool ownCase = false;
        bool comparing = false;
    };

    practice::Report read(practice::Mode mode, const QString &text);
    practice::Mode rewriteMode();
    void makeBoxes();
    void decline(const QString &kind, const QString &phrase);
    void setComparing(bool comparing);
    void showPassage();

    SentenceReader &m_reader;
    QHash<course::DrillId, Draft> m_drafts;
    bool m_ownCase = false;
    bool m_comparing = false;
    int m_active = 0;
    std::vector<std::unique_ptr<DrillBoxViewModel>> m_boxes;
    RowModel m_passage;
    RowModel m_references;
};

} // namespace sanju::viewmodels
