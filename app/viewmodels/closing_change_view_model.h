// SPDX-License-Identifier: Apache-2.0
// One of the three changes, being written: to whom, which sentence, and when to look back.
#pragma once

#include "study/closing.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class ClosingChangeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the closing survey")
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY changed)
    Q_PROPERTY(QString say READ sentence WRITE setSentence NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *days READ days CONSTANT) // code, text, chosen
    Q_PROPERTY(QString back READ backText NOTIFY changed)            // 11月30日 周一回看; empty: no day yet

public:
    explicit ClosingChangeViewModel(Speech &speech, QObject *parent = nullptr);

    void reset(StudyDay today, const study::OwnChange &change);
    study::OwnChange change() const; // without blanks around the words
    QString who() const { return m_change.who; }
    void setWho(const QString &who);
    QString sentence() const { return m_change.say; }
    void setSentence(const QString &sentence);
    RowModel *days() { return &m_days; }
    QString backText() const;

    Q_INVOKABLE void pick(const QString &code); // days ahead; the chosen one once more: none

Q_SIGNALS:
    void changed();

private:
    void say();

    Speech &m_speech;
    StudyDay m_today;
    study::OwnChange m_change;
    RowModel m_days;
};

// In quotation marks, unless it has some.
QString quoted(const QString &words);

} // namespace sanju::viewmodels
