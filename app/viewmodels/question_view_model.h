// SPDX-License-Identifier: Apache-2.0
// One question on the screen, of any kind: what is shown, what was touched, what it said.
#pragma once

#include "course/question.h"
#include "study/grade.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <functional>

namespace sanju::viewmodels {

// What each kind puts into `items` and `targets`:
//   kind                                 items                          targets
//   single/multiple-choice, restatement  options                        -
//   put-in-order                         items in the learner's order   -
//   match-pairs                          left sides                     right sides
//   sort-cards                           cards                          piles
//   tap-words                            pieces of the sentence         -
//   cloze                                runs of text and gaps          options of the gap at hand
//   recall                               -                              the four grades, with the next date
class QuestionViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Questions come from a session or a lesson")
    Q_PROPERTY(QString kind READ kind NOTIFY questionChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY changed)
    // choose-restatement: who speaks, and what
    Q_PROPERTY(QString speaker READ speaker NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    // itemId, text, look, target (id), targetText, note, isGap. look: idle selected right wrong missed dim
    Q_PROPERTY(sanju::viewmodels::RowModel *items READ items CONSTANT)
    // targetId, text, hint, look
    Q_PROPERTY(sanju::viewmodels::RowModel *targets READ targets CONSTANT)
    // after answering: head, why, instead, right
    Q_PROPERTY(sanju::viewmodels::RowModel *remarks READ remarks CONSTANT)
    // sort-cards and match-pairs: the row at hand; cloze: the gap; -1 when all are placed
    Q_PROPERTY(int at READ at NOTIFY changed)
    // sort-cards: what was just said about the card before
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString lastWhy READ lastWhy NOTIFY changed)
    Q_PROPERTY(bool lastRight READ lastRight NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed) // something to submit
    Q_PROPERTY(QString missing READ missing NOTIFY changed)  // what is still to do, for the button
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool right READ isRight NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString comesBack READ comesBack NOTIFY changed) // 后天换个情景再问一次; empty in exercises
    // recall
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(QString modelAnswer READ modelAnswer NOTIFY changed)
    Q_PROPERTY(QString modelNote READ modelNote NOTIFY changed)

public:
    // Grades and keeps the answer; the error when it could not be kept (then the question stays unanswered).
    using Submit = std::function<Result<course::Verdict>(const course::Question &, const course::Answer &)>;
    // The four dates of a recall, and the line "comes back ..." after an answer. Empty in exercises.
    struct Forecast
    {
        std::function<QString(study::Grade)> due;
        std::function<QString()> comesBack;
    };

    QuestionViewModel(Speech &speech, QObject *parent = nullptr);

    // Shows a question afresh. `seed` shuffles what has no order of its own.
    void show(course::Question question, quint64 seed, Submit submit, Forecast forecast = {});
    // Takes no more answers and asks nobody; what is shown stays. For a session that is over.
    void letGo();
    const course::Question &question() const { return m_question; }
    void setCast(QHash<QString, course::Text> names) { m_names = std::move(names); }
    bool isEmpty() const { return m_question.id.isEmpty(); }

    QString kind() const;
    QString stem() const;
    QString speaker() const;
    QString source() const;
    RowModel *items() { return &m_items; }
    RowModel *targets() { return &m_targets; }
    RowModel *remarks() { return &m_remarks; }
    int at() const;
    QString lastText() const;
    QString lastWhy() const;
    bool lastRight() const;
    bool isComplete() const;
    QString missing() const;
    bool isAnswered() const { return m_verdict.has_value(); }
    bool isRight() const { return m_verdict && m_verdict->right; }
    QString headline() const;
    QString explanation() const;
    QString comesBack() const;
    bool isRevealed() const { return m_revealed; }
    QString modelAnswer() const;
    QString modelNote() const;

    // A touch on an item: chooses, un-chooses, marks a piece, or takes a gap in hand. Nothing after answering.
    Q_INVOKABLE void touch(const QString &item);
    // Lays an item on a target (card on pile, left on right, option into gap); an empty target takes it off.
    Q_INVOKABLE void place(const QString &item, const QString &target);
    // put-in-order: from one place to another.
    Q_INVOKABLE void move(int from, int to);
    // sort-cards: takes the last card back.
    Q_INVOKABLE void undo();
    // Touches as a whole answer says; for pictures and the tour.
    void fill(const course::Answer &answer);
    // Hands the answer in. Nothing while it is incomplete.
    Q_INVOKABLE void submit();
    // "I can't recall": shows the answer and counts as not known.
    Q_INVOKABLE void giveUp();
    // recall: shows the line; then gradeRecall with again, hard, good or easy.
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void gradeRecall(const QString &grade);

Q_SIGNALS:
    void questionChanged();
    void changed();
    void notKept(const sanju::Error &error); // the answer was not written; nothing is lost on the screen
    void answeredNow(bool right);

private:
    bool canTouch(const QString &item) const;
    bool canPlace(const QString &item, const QString &target) const;
    QString firstOpen() const;
    const course::Remark *theChosen() const;
    void hand(const course::Answer &answer);
    void say();
    course::Answer answer() const;
    RowModel::Row remarkRow(const course::Remark &remark) const;
    const course::Remark *remarkFor(const QString &item) const;
    QString lookOf(const QString &item, bool rightItem) const;

    Speech &m_speech;
    course::Question m_question;
    QHash<QString, course::Text> m_names;
    QStringList m_order; // ids of items as shown
    QStringList m_targetOrder;
    QList<course::Pick> m_picks; // in the order they were made
    QString m_inHand;            // cloze: gap; match: left side
    bool m_revealed = false;
    bool m_gaveUp = false;
    std::optional<course::Verdict> m_verdict;
    course::Language m_saidIn = course::Language::Chinese;
    Submit m_submit;
    Forecast m_forecast;
    RowModel m_items;
    RowModel m_targets;
    RowModel m_remarks;
};

} // namespace sanju::viewmodels
