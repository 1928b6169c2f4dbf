// SPDX-License-Identifier: Apache-2.0
// A drill to be said aloud: it is recorded and heard again, where there is a microphone, and checked by the learner.
#pragma once

#include "study/voice_recorder.h"
#include "viewmodels/drill_view_model.h"

#include <QSet>

namespace sanju::viewmodels {

// The base by its whole name, by which alone Qt 6.4 finds it for qmllint.
class SpeakingDrillViewModel : public sanju::viewmodels::DrillViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(QString cue READ cue NOTIFY changed)
    Q_PROPERTY(bool aloud READ isAloud NOTIFY heard) // nothing can be recorded: it is just said aloud
    Q_PROPERTY(QString how READ how NOTIFY heard)    // what to do now
    Q_PROPERTY(bool recording READ isRecording NOTIFY heard)
    Q_PROPERTY(double level READ level NOTIFY heard)      // while recording: 0 … 1
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY heard) // 0:42 since recording began
    Q_PROPERTY(bool said READ isSaid NOTIFY heard)        // at least once, so that there is something to check
    Q_PROPERTY(bool comparing READ isComparing NOTIFY heard)
    Q_PROPERTY(sanju::viewmodels::RowModel *takes READ takes CONSTANT)           // take, text, detail, kept, playing
    Q_PROPERTY(sanju::viewmodels::RowModel *checks READ checks CONSTANT)         // checkId, text, ticked
    Q_PROPERTY(sanju::viewmodels::RowModel *references READ references CONSTANT) // text, note

public:
    SpeakingDrillViewModel(Speech &speech, const Clock &clock, QObject *parent = nullptr);
    ~SpeakingDrillViewModel() override;

    // Outlives the use here; nullptr for none.
    void attachRecorder(study::VoiceRecorder *recorder);

    Q_INVOKABLE bool back() override; // from comparing to speaking

    QString cue() const;
    bool isAloud() const;
    QString how() const;
    bool isRecording() const { return m_recorder && m_recorder->isRecording(); }
    double level() const { return isRecording() ? m_recorder->level() : 0; }
    QString elapsed() const;
    bool isSaid() const { return m_said; }
    bool isComparing() const { return m_comparing; }
    RowModel *takes() { return &m_takes; }
    RowModel *checks() { return &m_checks; }
    RowModel *references() { return &m_references; }

    Q_INVOKABLE void record();
    Q_INVOKABLE void stop();     // recording or playing; also when the app goes to the back
    Q_INVOKABLE void sayAloud(); // it was said without being recorded
    Q_INVOKABLE void play(const QString &take);
    Q_INVOKABLE void keepTake(const QString &take, bool kept);
    Q_INVOKABLE void removeTake(const QString &take);
    Q_INVOKABLE void tick(const QString &check); // or untick
    Q_INVOKABLE void compare();

Q_SIGNALS:
    void heard();

protected:
    void begin() override;
    bool keep() override;
    void forget() override { m_drafts.remove(drill().id); }
    bool isReadyToRate() const override { return m_comparing; }
    QStringList chosen() const override; // the checks that are ticked
    void say() override;

private:
    struct Draft
    {
        bool said = false;
        bool comparing = false;
        QSet<QString> ticked;
        QStringList mine;
    };

    void listen(); // the recorder has something to tell
    void showTakes();
    void showChecks();

    study::VoiceRecorder *m_recorder = nullptr;
    QHash<course::DrillId, Draft> m_drafts;
    study::VoiceRecorder::Microphone m_microphone = study::VoiceRecorder::Microphone::Absent;
    bool m_said = false;
    bool m_comparing = false;
    bool m_wasRecording = false;
    QString m_wasPlaying;
    Instant m_since;  // recording began
    QString m_newest; // take before that
    QSet<QString> m_ticked;
    QStringList m_mine; // takes of this scene, oldest first
    RowModel m_takes;
    RowModel m_checks;
    RowModel m_references;
};

} // namespace sanju::viewmodels
