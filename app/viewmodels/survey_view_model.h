// SPDX-License-Identifier: Apache-2.0
// A survey filled in step by step: left and found again, kept whole at its end, compared with the time before.
#pragma once

#include "base/clock.h"
#include "study/papers.h"
#include "study/ports.h"
#include "viewmodels/closing_view_model.h"
#include "viewmodels/drill_box_view_model.h"
#include "viewmodels/listening_sample_view_model.h"
#include "viewmodels/needs_proposal_view_model.h"
#include "viewmodels/sentence_reader.h"
#include "viewmodels/survey_result_view_model.h"

#include <memory>
#include <optional>

namespace sanju::viewmodels {

class SurveyViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Kind kind READ kind NOTIFY opened)
    Q_PROPERTY(Stage stage READ stage NOTIFY stepChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString opening READ openingText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)        // 第 3 题，共 12 题
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed) // to an earlier step
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(QString ask READ ask NOTIFY changed)             // 最近一周，你多久这样一次？
    Q_PROPERTY(QString statement READ statement NOTIFY changed) // what it is asked about
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *options READ options CONSTANT) // optionId, text, look
    Q_PROPERTY(bool several READ isSeveral NOTIFY changed)
    // The learner's own case, asked for in two fields
    Q_PROPERTY(bool caseAsked READ isCaseAsked NOTIFY changed)
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY caseChanged)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY caseChanged)
    Q_PROPERTY(QString whoName READ whoName NOTIFY changed)
    Q_PROPERTY(QString whoHint READ whoHint NOTIFY changed)
    Q_PROPERTY(QString whatName READ whatName NOTIFY changed)
    Q_PROPERTY(QString whatHint READ whatHint NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::ListeningSampleViewModel *sample READ sample CONSTANT)
    // A sentence to lay on the map: by its place, or by one switch for each line
    Q_PROPERTY(QString scene READ scene NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *places READ places CONSTANT) // placeId, name, spoken, courage, care, look
    Q_PROPERTY(sanju::viewmodels::RowModel *switches READ switches CONSTANT) // name, has, lacks, state: has lacks open
    Q_PROPERTY(QString courageHas READ courageHas NOTIFY changed)
    Q_PROPERTY(QString courageLacks READ courageLacks NOTIFY changed)
    Q_PROPERTY(QString careHas READ careHas NOTIFY changed)
    Q_PROPERTY(QString careLacks READ careLacks NOTIFY changed)
    Q_PROPERTY(bool laid READ isLaid NOTIFY changed)        // chosen: where
    Q_PROPERTY(bool told READ isTold NOTIFY changed)        // and the reason is shown
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed) // 我们也放在“双赢”。
    Q_PROPERTY(QString why READ why NOTIFY changed)
    // One of them to say better
    Q_PROPERTY(QString bad READ bad NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::DrillBoxViewModel *box READ box NOTIFY opened)
    Q_PROPERTY(QString written READ written NOTIFY writtenChanged)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // text, note
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    // The end
    Q_PROPERTY(sanju::viewmodels::SurveyResultViewModel *result READ result CONSTANT)
    Q_PROPERTY(sanju::viewmodels::NeedsProposalViewModel *proposal READ proposal CONSTANT)
    // The end of the course: all of it
    Q_PROPERTY(sanju::viewmodels::ClosingViewModel *closing READ closing CONSTANT)

public:
    // In the order of course::surveyKinds().
    enum Kind { Frequency, EitherOr, CourageMap, Needs, Closing };
    Q_ENUM(Kind)
    enum Stage { Opening, Habit, Sides, Sample, Placing, Rewriting, Question, End };
    Q_ENUM(Stage)

    SurveyViewModel(Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent = nullptr);
    ~SurveyViewModel() override;

    // All outlive the use here; nullptr for none.
    void attach(const study::LessonSource *lessons, study::LearnerStore *store, study::TextShare *share = nullptr);
    // Where it was left; else what it came to the last time; else, or `again`, from its beginning: earlier answers are
    // not shown while it is filled in.
    void open(const course::Survey &survey, bool again = false);
    // The page goes; it still shows what it showed. What is begun is kept.
    void close();
    // What is begun is kept as a draft, the page stays. If even that cannot be kept, it is until the app ends.
    void keepDraft();
    // From comparing back to writing, from a survey taken for the closing one back to that; false when there is nowhere
    // to go.
    Q_INVOKABLE bool back();

    Kind kind() const { return static_cast<Kind>(m_survey.body.index()); }
    Stage stage() const;
    QString title() const { return m_speech(m_survey.title); }
    QString openingText() const { return m_speech(m_survey.opening); }
    QString note() const { return m_speech(m_survey.note); }
    QString step() const;
    bool canGoBack() const;
    bool isLast() const { return m_at + 1 == m_steps.size(); }
    bool isAnswered() const;
    QString ask() const;
    QString statement() const;
    QString hint() const;
    RowModel *options() { return &m_options; }
    bool isSeveral() const;
    bool isCaseAsked() const;
    QString who() const { return m_who; }
    void setWho(const QString &who);
    QString what() const { return m_what; }
    void setWhat(const QString &what);
    QString whoName() const;
    QString whoHint() const;
    QString whatName() const;
    QString whatHint() const;
    ListeningSampleViewModel *sample() { return &m_sample; }
    QString scene() const;
    QString sentence() const;
    RowModel *places() { return &m_places; }
    RowModel *switches() { return &m_switches; }
    QString courageHas() const { return map() ? m_speech(map()->courage.has) : QString(); }
    QString courageLacks() const { return map() ? m_speech(map()->courage.lacks) : QString(); }
    QString careHas() const { return map() ? m_speech(map()->care.has) : QString(); }
    QString careLacks() const { return map() ? m_speech(map()->care.lacks) : QString(); }
    bool isLaid() const { return m_courage && m_care; }
    bool isTold() const;
    QString verdict() const;
    QString why() const;
    QString bad() const;
    DrillBoxViewModel *box() const { return m_box.get(); }
    QString written() const;
    bool isComparing() const { return m_comparing; }
    RowModel *references() { return &m_references; }
    QString notice() const { return m_notice; }
    SurveyResultViewModel *result() { return &m_result; }
    NeedsProposalViewModel *proposal() { return &m_proposal; }
    ClosingViewModel *closing() { return &m_closing; }

    Q_INVOKABLE void begin(); // from the opening
    Q_INVOKABLE void pick(const QString &option);
    Q_INVOKABLE void next(); // with an answer or without, where none is needed; after the last one the end
    Q_INVOKABLE void previous();
    Q_INVOKABLE void lay(const QString &place);     // on the map
    Q_INVOKABLE void setSwitch(int line, bool has); // 0: courage, 1: care
    Q_INVOKABLE void tell();                        // it stays there; why the course has it where it has
    Q_INVOKABLE void compare();                     // see what others might say
    Q_INVOKABLE void takeAgain();
    Q_INVOKABLE void keepProposal(); // everything at once
    Q_INVOKABLE void openLesson();   // that goes on from the result
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void opened();
    void changed();
    void stepChanged();
    void caseChanged();
    void writtenChanged();
    void noticeChanged();
    void taken(); // it was kept, and its result is shown
    void left();
    void done(); // the proposal was kept
    void lessonWanted(const QString &lesson);
    void notKept(const sanju::Error &error);

private:
    struct Step
    {
        Stage stage = Question;
        qsizetype index = 0; // among those of its stage
        QString item;        // the id that answers are kept by
    };

    const course::Frequency *frequency() const { return std::get_if<course::Frequency>(&m_survey.body); }
    const course::EitherOr *sides() const { return std::get_if<course::EitherOr>(&m_survey.body); }
    const course::CourageMap *map() const { return std::get_if<course::CourageMap>(&m_survey.body); }
    const course::Needs *needs() const { return std::get_if<course::Needs>(&m_survey.body); }
    const course::Closing *ending() const { return std::get_if<course::Closing>(&m_survey.body); }
    void openOther(const QString &survey);
    const Step *current() const;
    const course::Needs::Question *question() const;
    const course::CourageMap::Sentence *laying() const;
    QStringList picks() const;
    void makeSteps();
    void makeBox();
    void restart();
    void restore(const course::Answer &fields);
    course::Answer answers() const;
    course::Answer draft() const;
    void goTo(qsizetype step);
    void enterStep();
    void finish();
    void showResult();
    void showOptions();
    void showPlaces();
    void say();
    void decline(const QString &kind, const QString &phrase);
    void setNotice(const QString &notice);
    Milliseconds took() const { return m_before + (m_clock.now() - m_since); }

    Speech &m_speech;
    const Clock &m_clock;
    SentenceReader &m_reader;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    QHash<study::DraftId, course::Answer> m_unkept; // drafts that the store would not take
    course::Survey m_survey;
    std::optional<course::Survey> m_outer; // the closing one, for which this one is taken
    QList<Step> m_steps;
    qsizetype m_at = -1; // -1: the opening; behind the last: the result
    bool m_open = false;
    QHash<QString, QStringList> m_picks;
    QSet<QString> m_heard; // samples that were begun
    QSet<QString> m_told;  // sentences whose reason was shown
    QList<bool> m_turned;  // which pairs show their second side first
    QString m_who;
    QString m_what;
    std::optional<bool> m_courage;
    std::optional<bool> m_care;
    bool m_comparing = false;
    course::Answer m_kept; // the draft as it is in the store
    Instant m_since;
    Milliseconds m_before{0};
    QString m_notice;
    std::unique_ptr<DrillBoxViewModel> m_box;
    ListeningSampleViewModel m_sample;
    SurveyResultViewModel m_result;
    NeedsProposalViewModel m_proposal;
    ClosingViewModel m_closing;
    RowModel m_options;
    RowModel m_places;
    RowModel m_switches;
    RowModel m_references;
};

} // namespace sanju::viewmodels
