// SPDX-License-Identifier: Apache-2.0
// The end of the course in its parts, in any order: surveys once more, situations, three changes, a rating by somebody
// else; then what has changed.
#pragma once

#include "study/closing.h"
#include "study/ports.h"
#include "study/text_share.h"
#include "viewmodels/closing_change_view_model.h"
#include "viewmodels/closing_rating_view_model.h"
#include "viewmodels/closing_result_view_model.h"
#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/sentence_reader.h"

#include <QSet>

#include <array>
#include <memory>

namespace sanju::viewmodels {

// Belongs to the survey view model, which keeps its draft and its taking.
class ClosingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a survey")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString opening READ openingText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    // partId, symbol, text, detail, done, open: it can be gone to
    Q_PROPERTY(sanju::viewmodels::RowModel *parts READ parts CONSTANT)
    Q_PROPERTY(QString nextPart READ nextPart NOTIFY changed) // the first that is not done; empty: none
    Q_PROPERTY(QString nextLabel READ nextLabel NOTIFY changed)
    Q_PROPERTY(bool finishable READ isFinishable NOTIFY changed) // what is needed is there
    // A situation: a decision, another one, then a sentence
    Q_PROPERTY(QString step READ step NOTIFY changed) // 情景 2，共 6 个：招人
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(QString scene READ scene NOTIFY changed)
    Q_PROPERTY(QString ask READ ask NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *options READ options CONSTANT) // optionId, text, look, note
    Q_PROPERTY(bool told READ isTold NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *remarks READ remarks CONSTANT) // head, text, good
    Q_PROPERTY(QString bad READ bad NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::DrillBoxViewModel *box READ box NOTIFY boxChanged)
    Q_PROPERTY(QString written READ written NOTIFY changed)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // text, note
    Q_PROPERTY(bool lastSituation READ isLastSituation NOTIFY changed)
    // The three changes
    Q_PROPERTY(QString changesHint READ changesHint NOTIFY changed)
    Q_PROPERTY(QString whoName READ whoName NOTIFY changed)
    Q_PROPERTY(QString whoHint READ whoHint NOTIFY changed)
    Q_PROPERTY(QString sayName READ sayName NOTIFY changed)
    Q_PROPERTY(QString sayHint READ sayHint NOTIFY changed)
    Q_PROPERTY(int changeCount READ changeCount CONSTANT)
    Q_PROPERTY(bool someChange READ isSomethingWritten NOTIFY changed) // at least one of them
    Q_PROPERTY(sanju::viewmodels::ClosingRatingViewModel *rating READ rating CONSTANT)
    Q_PROPERTY(sanju::viewmodels::ClosingResultViewModel *result READ result CONSTANT)
    // What would be sent, before it is
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed)
    Q_PROPERTY(bool copied READ isCopied NOTIFY changed) // it waits on the clipboard, nobody is asked
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Stage { Parts, Deciding, Mending, Changes, Rating, Sharing, End };
    Q_ENUM(Stage)

    ClosingViewModel(Speech &speech, SentenceReader &reader, QObject *parent = nullptr);
    ~ClosingViewModel() override;

    // All outlive the use here; nullptr for none.
    void attach(const study::LessonSource *lessons, study::LearnerStore *store, study::TextShare *share);
    void open(const course::Survey &survey); // from its beginning
    void restore(const course::Answer &fields);
    void showEnd();
    void close();
    course::Answer draft() const;         // empty where nothing is begun
    course::Answer answers() const;       // of a taking
    QList<study::EventBody> acts() const; // beside it: the changes as missions
    void keepRating();                    // what is typed in of a rating and not kept
    Q_INVOKABLE bool back();              // one step back; false: there is none

    Stage stage() const { return m_stage; }
    QString title() const { return m_speech(m_survey.title); }
    QString openingText() const { return m_speech(m_survey.opening); }
    QString note() const { return m_speech(m_survey.note); }
    RowModel *parts() { return &m_parts; }
    QString nextPart() const;
    QString nextLabel() const;
    bool isFinishable() const;
    QString step() const;
    bool canGoBack() const { return m_stage == Mending || (m_stage == Deciding && m_decision > 0); }
    QString scene() const;
    QString ask() const;
    RowModel *options() { return &m_options; }
    bool isTold() const;
    RowModel *remarks() { return &m_remarks; }
    QString bad() const;
    DrillBoxViewModel *box() const { return m_box.get(); }
    QString written() const;
    bool isComparing() const { return m_comparing; }
    RowModel *references() { return &m_references; }
    bool isLastSituation() const;
    QString changesHint() const;
    QString whoName() const;
    QString whoHint() const;
    QString sayName() const;
    QString sayHint() const;
    int changeCount() const { return course::kChanges; }
    bool isSomethingWritten() const;
    ClosingRatingViewModel *rating() { return &m_rating; }
    ClosingResultViewModel *result() { return &m_result; }
    QString shareText() const;
    bool isCopied() const { return m_share && m_share->way() == study::TextShare::Way::Copied; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE sanju::viewmodels::ClosingChangeViewModel *change(int index) const; // nullptr beyond the last
    Q_INVOKABLE void go(const QString &part);                                       // to a part, where it was left
    Q_INVOKABLE void choose(const QString &option);
    Q_INVOKABLE void next(); // after a decision or a sentence
    Q_INVOKABLE void previous();
    Q_INVOKABLE void compare(); // see what others might say
    Q_INVOKABLE void keepChanges();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void rate();        // from the result
    Q_INVOKABLE void plan();        // the asking as a mission
    Q_INVOKABLE void keepScores();  // what was typed in
    Q_INVOKABLE void showChanges(); // as they would be sent
    Q_INVOKABLE void showLetter();
    Q_INVOKABLE void share(); // exactly shareText, now
    Q_INVOKABLE void takeAgain();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void changed();
    void stageChanged();
    void boxChanged();
    void noticeChanged();
    void begun();    // worth a draft
    void finished(); // worth a taking
    void againWanted();
    void surveyWanted(const QString &survey);
    void kept(); // something for other pages
    void left();
    void notKept(const sanju::Error &error);

private:
    const course::Closing &closing() const { return std::get<course::Closing>(m_survey.body); }
    const course::Closing::Situation *situation() const;
    const course::Closing::Decision &decision() const { return situation()->decision(m_decision); }
    bool isPassed(const course::Closing::Situation &situation) const { return m_passed.contains(situation.id); }
    int passed() const;
    QList<study::OwnChange> changes() const;
    QList<study::OwnChange> changesToRate() const; // being written, or of the last taking
    QString changesText() const;
    void openSituation(qsizetype at);
    void enter(Stage stage);
    void makeBox();
    void say();
    void sayParts();
    void saySituation();
    void decline(const QString &kind, const QString &phrase);
    void setNotice(const QString &notice);
    bool append(const QList<study::EventBody> &acts);

    Speech &m_speech;
    SentenceReader &m_reader;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    study::TextShare *m_share = nullptr;
    course::Survey m_survey;
    bool m_open = false;
    Stage m_stage = Parts;
    Stage m_before = Parts; // where Rating and Sharing go back to
    Stage m_beforeSharing = Parts;
    qsizetype m_at = 0; // the situation
    int m_decision = 0; // of it
    bool m_comparing = false;
    QHash<QString, QString> m_picks;   // by decision
    QHash<QString, QString> m_written; // by situation
    QSet<QString> m_passed;            // situations done to their end
    QString m_notice;
    std::unique_ptr<DrillBoxViewModel> m_box;
    std::array<std::unique_ptr<ClosingChangeViewModel>, course::kChanges> m_changes;
    ClosingRatingViewModel m_rating;
    ClosingResultViewModel m_result;
    RowModel m_parts;
    RowModel m_options;
    RowModel m_remarks;
    RowModel m_references;
};

} // namespace sanju::viewmodels
