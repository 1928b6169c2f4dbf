// SPDX-License-Identifier: Apache-2.0
// The reviews of today's session, one question after another until each was right once.
#pragma once

#include "study/day_session.h"
#include "viewmodels/question_view_model.h"

namespace sanju::viewmodels {

class ReviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a session")
    Q_PROPERTY(sanju::viewmodels::QuestionViewModel *question READ question CONSTANT)
    Q_PROPERTY(int position READ position NOTIFY changed) // 1-based
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed) // why this one now

public:
    ReviewViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);

    // `session` outlives the use here. Shows the current item; `done` when there is none.
    void run(study::DaySession &session, const study::LessonSource &lessons, study::LearnerStore &store);
    void close();

    QuestionViewModel *question() { return &m_question; }
    int position() const;
    int count() const;
    QString reason() const;

    Q_INVOKABLE void next();  // after an answer
    Q_INVOKABLE void leave(); // what is left comes back when today goes on

Q_SIGNALS:
    void changed();
    void done();
    void left();
    void notKept(const sanju::Error &error);

private:
    void showCurrent();

    Speech &m_speech;
    const Clock &m_clock;
    study::DaySession *m_session = nullptr;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    Instant m_shownAt;
    quint64 m_shown = 0;
    QuestionViewModel m_question;
};

} // namespace sanju::viewmodels
