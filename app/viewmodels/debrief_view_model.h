// SPDX-License-Identifier: Apache-2.0
// What became of a mission: asked from the day after it was chosen, answered with one tap.
#pragma once

#include "study/missions.h"
#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class DebriefViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString mission READ mission NOTIFY changed) // the if-then sentence; empty when nothing is asked
    Q_PROPERTY(QString reply READ reply WRITE setReply NOTIFY replyChanged) // what the other person said; may be empty
    Q_PROPERTY(QString kept READ kept NOTIFY changed)                       // after an answer: when it is asked again
    Q_PROPERTY(QString offer READ offer NOTIFY changed) // after it was done: once more, elsewhere; empty when not

public:
    enum State { Silent, Asking, Replying, Kept };
    Q_ENUM(State)

    DebriefViewModel(Speech &speech, study::LearnerStore &store, QObject *parent = nullptr);
    // The mission that has waited longest, or the one at hand while it is being answered.
    void refresh();

    State state() const { return m_state; }
    const study::MissionId &missionId() const { return m_mission; } // empty when nothing is asked
    QString mission() const;
    QString reply() const { return m_reply; }
    void setReply(const QString &reply);
    QString kept() const;
    QString offer() const;

    Q_INVOKABLE void pick(const QString &mission); // of several that may be asked about
    Q_INVOKABLE void done();                       // it was done: now the reply, if there is one to tell
    Q_INVOKABLE void notDone();                    // a slip of the finger: back to the three answers
    Q_INVOKABLE void noMoment();
    Q_INVOKABLE void later();
    Q_INVOKABLE void keep(); // done, with the reply
    Q_INVOKABLE void takeOffer();

Q_SIGNALS:
    void changed();
    void replyChanged();
    void answered(); // and kept: other pages show it too
    void repeatWanted(const sanju::study::Repeat &repeat);
    void notKept(const sanju::Error &error);

private:
    const study::ChosenMission *find(const study::MissionId &id) const;
    std::optional<study::Repeat> repeat() const;
    void answer(study::Outcome outcome);
    void ask(const study::MissionId &id);

    Speech &m_speech;
    study::LearnerStore &m_store;
    State m_state = Silent;
    study::MissionId m_mission;
    QString m_reply;
};

// How often something learnt was used at work.
int usedAtWork(const study::Learner &learner);

} // namespace sanju::viewmodels
