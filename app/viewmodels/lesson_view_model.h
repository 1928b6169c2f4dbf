// SPDX-License-Identifier: Apache-2.0
// The lesson player: seven steps, each a page, left and found again at the very step.
#pragma once

#include "study/day_session.h"
#include "viewmodels/clip_view_model.h"
#include "viewmodels/mission_details_view_model.h"
#include "viewmodels/question_view_model.h"

namespace sanju::viewmodels {

class LessonViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Lessons are opened by the app")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(bool bookmarked READ isBookmarked NOTIFY changed)
    // Hook
    Q_PROPERTY(QString hookLine READ hookLine NOTIFY changed)
    Q_PROPERTY(QString hookScene READ hookScene NOTIFY changed)
    // Guess: optionId, text, look (idle selected)
    Q_PROPERTY(QString guessAsk READ guessAsk NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *guessOptions READ guessOptions CONSTANT)
    Q_PROPERTY(bool guessed READ isGuessed NOTIFY changed)
    // Clip
    Q_PROPERTY(sanju::viewmodels::ClipViewModel *clip READ clip CONSTANT)
    // Points: number, rule, insteadOf, say; and how the guess looks now
    Q_PROPERTY(sanju::viewmodels::RowModel *points READ points CONSTANT)
    Q_PROPERTY(QString guessEcho READ guessEcho NOTIFY changed)
    // Exercise
    Q_PROPERTY(sanju::viewmodels::QuestionViewModel *exercise READ exercise CONSTANT)
    Q_PROPERTY(int exercisePosition READ exercisePosition NOTIFY changed) // 1-based
    Q_PROPERTY(int exerciseCount READ exerciseCount NOTIFY changed)
    // Take-away and mission: text, look
    Q_PROPERTY(QString takeaway READ takeaway NOTIFY changed)
    Q_PROPERTY(QString behaviour READ behaviour NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *whenChoices READ whenChoices CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *thenChoices READ thenChoices CONSTANT)
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY missionChanged)
    Q_PROPERTY(QString then READ then WRITE setThen NOTIFY missionChanged)
    Q_PROPERTY(sanju::viewmodels::MissionDetailsViewModel *details READ details CONSTANT)
    // What goes on from the lesson: target, symbol, title, about
    Q_PROPERTY(sanju::viewmodels::RowModel *practice READ practice CONSTANT)
    Q_PROPERTY(QString plan READ plan NOTIFY missionChanged) // 当…，我就…; empty until both parts are there

public:
    enum Step { Hook, Guess, Clip, Points, Exercise, Takeaway }; // take-away and mission are one page
    Q_ENUM(Step)

    LessonViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);

    // `lessons` outlives the visit.
    void open(course::Lesson lesson, const study::LessonSource &lessons, study::LearnerStore &store);
    bool isOpen() const { return m_walk.has_value(); }
    course::LessonId lessonId() const { return m_walk ? m_walk->lesson().id : course::LessonId(); }
    void close();
    void putAside(); // left at the step it is: its clip is silent from now on
    void rest();     // the app goes to the back: where the clip is, is kept

    QString title() const;
    Step step() const;
    int stepCount() const { return course::kStepCount; }
    bool isBookmarked() const;
    QString hookLine() const;
    QString hookScene() const;
    QString guessAsk() const;
    RowModel *guessOptions() { return &m_guessOptions; }
    bool isGuessed() const;
    ClipViewModel *clip() { return &m_clip; }
    RowModel *points() { return &m_points; }
    QString guessEcho() const;
    QuestionViewModel *exercise() { return &m_exercise; }
    int exercisePosition() const;
    int exerciseCount() const;
    QString takeaway() const;
    QString behaviour() const;
    RowModel *whenChoices() { return &m_whenChoices; }
    RowModel *thenChoices() { return &m_thenChoices; }
    QString when() const { return m_when; }
    void setWhen(const QString &when);
    QString then() const { return m_then; }
    void setThen(const QString &then);
    MissionDetailsViewModel *details() { return &m_details; }
    RowModel *practice() { return &m_practice; }
    QString plan() const;

    Q_INVOKABLE void chooseGuess(const QString &option);
    Q_INVOKABLE void next();  // to the next item or step
    Q_INVOKABLE void back();  // one step back; from the hook it leaves
    Q_INVOKABLE void leave(); // keeps the step
    Q_INVOKABLE void toggleBookmark();
    Q_INVOKABLE void takeMission(); // needs both parts; finishes the lesson
    Q_INVOKABLE void skipMission(); // finishes the lesson
    Q_INVOKABLE void practise(const QString &target) { Q_EMIT practiceWanted(target); } // and come back to this step

Q_SIGNALS:
    void changed();
    void stepChanged();
    void missionChanged();
    void finished();
    void left();
    void practiceWanted(const QString &target);
    void notKept(const sanju::Error &error);

private:
    bool kept(const Result<void> &result);
    void say();
    void showExercise();
    void showPractice();
    Milliseconds took() const;

    Speech &m_speech;
    const Clock &m_clock;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    std::optional<study::LessonWalk> m_walk;
    Instant m_openedAt;
    Instant m_itemAt;
    QString m_when;
    QString m_then;
    RowModel m_guessOptions;
    ClipViewModel m_clip;
    RowModel m_points;
    QuestionViewModel m_exercise;
    RowModel m_whenChoices;
    RowModel m_thenChoices;
    MissionDetailsViewModel m_details;
    RowModel m_practice;
};

} // namespace sanju::viewmodels
