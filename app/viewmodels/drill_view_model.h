// SPDX-License-Identifier: Apache-2.0
// What the pages of all kinds of drills have in common: a scene to begin in, and the learner's word on how it went.
#pragma once

#include "base/clock.h"
#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class DrillViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Kind kind READ kind NOTIFY opened)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString scene READ scene NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *ratings READ ratings CONSTANT) // targetId, text, hint: when it returns
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    // As course::DrillKind, for QML.
    enum Kind { ThreeBoxes, Rewrite, Praise, Prepare, PraiseRound, FactOrJudgement, Restate, Speak, Dialogue, Game };
    Q_ENUM(Kind)

    DrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);

    // The rooms it works in; both outlive the use here. What was begun in others is kept.
    void attach(const study::LessonSource *lessons, study::LearnerStore *store);
    // Shows the drill where it was left, else in its next scene. False when it has none.
    bool open(const course::Drill &drill);
    // What was begun is kept until it is done. A page that goes still shows it.
    void close();
    // One step back inside the drill; false when there is nowhere to go.
    virtual bool back() { return false; }

    Kind kind() const { return static_cast<Kind>(m_drill.kind); }
    QString title() const { return m_speech(m_drill.title); }
    virtual QString scene() const { return m_speech(m_scenario.scene); }
    RowModel *ratings() { return &m_ratings; }
    QString notice() const { return m_notice; }

    Q_INVOKABLE void rate(const QString &rating); // not-yet, fine, ready: done
    Q_INVOKABLE void leave();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void changed();
    void opened();
    void noticeChanged();
    void left();
    void done();
    void notKept(const sanju::Error &error);

protected:
    // The scene is chosen: shows it, as it was left if it was begun.
    virtual void begin() = 0;
    // The page goes: keeps what was begun. False when nothing was, so that another scene may come next time.
    virtual bool keep() = 0;
    // It is done: what was kept is not needed any more.
    virtual void forget() = 0;
    virtual bool isReadyToRate() const = 0;
    virtual QStringList written() const { return {}; } // see study::DrillDone
    virtual QStringList chosen() const { return {}; }
    // Of not yet, fine, ready.
    virtual QStringList ratingTexts() const { return {tr("还没顺"), tr("可以了"), tr("很顺")}; }
    virtual bool comesBack() const { return true; } // and a rating says when
    virtual void say();                             // all texts, in the language of now

    const course::Drill &drill() const { return m_drill; }
    const course::Scenario &scenario() const { return m_scenario; }
    Speech &speech() const { return m_speech; }
    const Clock &clock() const { return m_clock; }
    const study::LessonSource &lessons() const { return *m_lessons; }
    study::LearnerStore &store() const { return *m_store; }
    bool isOpen() const { return m_open; }
    virtual void setNotice(const QString &notice);

private:
    struct Visit
    {
        course::ScenarioId scenario;
        Milliseconds spent{0};
    };

    Speech &m_speech;
    const Clock &m_clock;
    const study::LessonSource *m_lessons = nullptr;
    study::LearnerStore *m_store = nullptr;
    QHash<course::DrillId, Visit> m_visits; // begun, not done
    course::Drill m_drill;
    course::Scenario m_scenario;
    Instant m_since;          // the page was opened
    Milliseconds m_before{0}; // spent on it before
    bool m_open = false;
    QString m_notice;
    RowModel m_ratings;
};

} // namespace sanju::viewmodels
