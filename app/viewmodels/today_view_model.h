// SPDX-License-Identifier: Apache-2.0
// Today: how long, what, why, and the open mission.
#pragma once

#include "study/day_session.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class TodayViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed) // 今天，4 分钟 · 先学一句，今天就能用 · 今天完成
    Q_PROPERTY(QString summary READ summary NOTIFY changed) // 1 节课，5 道复习。
    Q_PROPERTY(bool hasLesson READ hasLesson NOTIFY changed)
    Q_PROPERTY(QString lessonPlace READ lessonPlace NOTIFY changed) // 反馈三金句 · 4-02
    Q_PROPERTY(QString lessonTitle READ lessonTitle NOTIFY changed)
    Q_PROPERTY(QString lessonLine READ lessonLine NOTIFY changed)                    // the hook
    Q_PROPERTY(QString why READ why NOTIFY changed)                                  // the reasons in one sentence
    Q_PROPERTY(sanju::viewmodels::RowModel *reasons READ reasons CONSTANT)           // text, reason: one row an item
    Q_PROPERTY(sanju::viewmodels::RowModel *firstLessons READ firstLessons CONSTANT) // title, detail, minutes
    Q_PROPERTY(QString drillTitle READ drillTitle NOTIFY changed)                    // empty when none is planned
    Q_PROPERTY(QString drillAbout READ drillAbout NOTIFY changed)
    Q_PROPERTY(QString startLabel READ startLabel NOTIFY changed) // 开始 · 接着学 · 练“写三句” · empty when done
    Q_PROPERTY(QString mission READ mission NOTIFY changed) // the last one that is open; empty when none
    Q_PROPERTY(sanju::viewmodels::RowModel *missions READ missions CONSTANT) // text, detail; the next one first
    Q_PROPERTY(QString moreMissions READ moreMissions NOTIFY changed)        // 还有 2 件
    Q_PROPERTY(QString takeaway READ takeaway NOTIFY changed)                // done: today's line; empty when no lesson
    Q_PROPERTY(QString tomorrow READ tomorrow NOTIFY changed)                // done: what comes tomorrow
    Q_PROPERTY(QString tomorrowLabel READ tomorrowLabel NOTIFY changed)
    // The closing survey, once the core is finished and until it was taken; empty otherwise
    Q_PROPERTY(QString closing READ closing NOTIFY changed)
    Q_PROPERTY(QString closingTitle READ closingTitle NOTIFY changed)
    Q_PROPERTY(QString closingLine READ closingLine NOTIFY changed)
    // The session's end page: label, text
    Q_PROPERTY(sanju::viewmodels::RowModel *harvest READ harvest CONSTANT)

public:
    // First: nothing done yet, ever. Plan: something to do. Done: today is finished. Clear: nothing is due and no
    // lesson is left.
    enum State { First, Plan, Done, Clear };
    Q_ENUM(State)

    TodayViewModel(
        Speech &speech, const study::LessonSource &lessons, study::LearnerStore &store, QObject *parent = nullptr);

    // Works the plan out again: after a session, at a new day, when minutes or language changed.
    void refresh();
    const study::DayPlan &plan() const { return m_plan; }

    State state() const { return m_state; }
    QString date() const;
    QString headline() const;
    QString summary() const;
    bool hasLesson() const;
    QString lessonPlace() const;
    QString lessonTitle() const;
    QString lessonLine() const;
    QString why() const;
    RowModel *reasons() { return &m_reasons; }
    RowModel *firstLessons() { return &m_firstLessons; }
    QString drillTitle() const;
    QString drillAbout() const;
    QString startLabel() const;
    QString mission() const;
    RowModel *missions() { return &m_missions; }
    QString moreMissions() const;
    QString takeaway() const;
    QString tomorrow() const;
    QString tomorrowLabel() const;
    QString closing() const { return m_closing.id.text(); }
    QString closingTitle() const { return m_speech(m_closing.title); }
    QString closingLine() const;
    RowModel *harvest() { return &m_harvest; }

Q_SIGNALS:
    void changed();

private:
    const course::LessonOutline *plannedLesson() const;
    const course::LessonOutline *lessonOfToday() const;
    const course::Drill *drillIn(const study::DayPlan &plan) const;
    void findClosing();
    void say();

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    study::LearnerStore &m_store;
    study::DayPlan m_plan;
    study::DayPlan m_tomorrow;
    State m_state = First;
    course::Survey m_closing; // with an empty id: none to offer
    RowModel m_reasons;
    RowModel m_firstLessons;
    RowModel m_missions;
    RowModel m_harvest;
};

// The minutes that the learner set, or the default.
int minutesOf(const study::Learner &learner);

} // namespace sanju::viewmodels
