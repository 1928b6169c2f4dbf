// SPDX-License-Identifier: Apache-2.0
// One box to write in: the learner's words, what is good in them, and one remark at a time.
#pragma once

#include "course/drill.h"
#include "practice/checker.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <functional>

namespace sanju::viewmodels {

class DrillBoxViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a drill")
    Q_PROPERTY(int line READ line CONSTANT) // which stroke of the mark: 0, 1, 2; -1 for none
    Q_PROPERTY(QString name READ name NOTIFY said)
    Q_PROPERTY(QString question READ question NOTIFY said) // may be empty
    Q_PROPERTY(QString prompt READ prompt NOTIFY said)     // what it answers to, above the box; may be empty
    Q_PROPERTY(QString hint READ hint NOTIFY said)         // while nothing is written
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(sanju::viewmodels::RowModel *marks READ marks CONSTANT) // start, length, spoken: words that hurt
    Q_PROPERTY(sanju::viewmodels::RowModel *ticks READ ticks CONSTANT) // text, look: there, open, hurts
    // The remark, when there is one
    Q_PROPERTY(bool remarked READ isRemarked NOTIFY marked)
    Q_PROPERTY(bool hurts READ hurts NOTIFY marked)    // it is about words that are there
    Q_PROPERTY(QString quote READ quote NOTIFY marked) // these words; empty for what is missing
    Q_PROPERTY(QString reason READ reason NOTIFY marked)
    Q_PROPERTY(QString advice READ advice NOTIFY marked)
    Q_PROPERTY(int from READ from NOTIFY marked) // where to go on writing: from … to
    Q_PROPERTY(int to READ to NOTIFY marked)

public:
    enum Part { Saw, Caused, Wish, Better, Praise, Goal, Least, Cares, Opening, Act, SayBack, Field };

    using Read = std::function<practice::Report(practice::Mode, const QString &)>;
    // What `act` names and asks comes from the course: see setAct().
    DrillBoxViewModel(Speech &speech, Part part, practice::Mode mode, Read read, QObject *parent = nullptr);
    // Act only: what somebody did, and to whom the sentence is said.
    void setAct(const course::PraiseRound::Act &act) { m_act = act; }
    // The course's own words in place of the part's; of the three sentences, only the example is.
    void setWords(const course::Text &name, const course::Text &example);

    int line() const { return m_part <= Wish ? m_part : -1; }
    QString name() const;
    QString question() const;
    QString prompt() const { return m_speech(m_act.act); }
    QString hint() const;
    QString text() const { return m_text; }
    // Marks stay under words that stay where they are; the others wait for the next check.
    void setText(const QString &text);
    RowModel *marks() { return &m_marks; }
    RowModel *ticks() { return &m_ticks; }
    bool isRemarked() const { return !m_remarks.isEmpty(); }
    bool hurts() const;
    QString quote() const;
    QString reason() const { return isRemarked() ? m_remarks.first().reason : QString(); }
    QString advice() const;
    int from() const;
    int to() const;

    Q_INVOKABLE void check();    // when the learner has stopped typing
    Q_INVOKABLE void disagree(); // with the remark

Q_SIGNALS:
    void said();
    void textChanged();
    void marked();
    void declined(const QString &kind, const QString &phrase);

private:
    QString wordsOf(const practice::Remark &remark) const;
    void showMarks();
    void showTicks();
    void say();

    Speech &m_speech;
    Part m_part;
    course::PraiseRound::Act m_act;
    course::Text m_name;
    course::Text m_example;
    practice::Mode m_mode;
    Read m_read;
    QString m_text;
    QList<practice::Remark> m_remarks; // the one shown first, and at most one more
    QStringList m_quotes;              // the words of each
    QList<practice::Found> m_found;
    RowModel m_marks;
    RowModel m_ticks;
};

} // namespace sanju::viewmodels
