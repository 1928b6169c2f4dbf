// SPDX-License-Identifier: Apache-2.0
// Where to begin, how far to go and when: what is proposed after the needs survey, each with its reason, to be changed
// before it is kept.
#pragma once

#include "course/course.h"
#include "course/survey.h"
#include "practice/survey_score.h"
#include "study/learner.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class NeedsProposalViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a survey")
    Q_PROPERTY(QString entry READ entryText NOTIFY changed) // empty: none yet
    Q_PROPERTY(QString entryWhy READ entryWhy NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *entries READ entries CONSTANT) // entryId, text, look
    Q_PROPERTY(bool core READ isCore WRITE setCore NOTIFY changed)
    Q_PROPERTY(QString coreText READ coreText NOTIFY changed) // 核心线，32 节
    Q_PROPERTY(QString fullText READ fullText NOTIFY changed)
    Q_PROPERTY(QString pathWhy READ pathWhy NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::RowModel *times READ times CONSTANT) // timeId, text, chosen
    Q_PROPERTY(QString timeWhy READ timeWhy NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    Q_PROPERTY(QString daysText READ daysText NOTIFY changed)
    Q_PROPERTY(QString paceWhy READ paceWhy NOTIFY changed)
    Q_PROPERTY(QString ownCase READ ownCase NOTIFY changed) // as it was written; may be empty

public:
    explicit NeedsProposalViewModel(Speech &speech, QObject *parent = nullptr);

    // What follows from the answers; what was not told stays as the learner has it. `course` outlives the use here.
    void show(const course::Needs &needs, const course::Course &course, const study::Learner &learner,
        const course::Answer &answers, const study::CaseWritten &written);
    void clear() { m_course = nullptr; } // what `course` belongs to goes
    // What keeping it changes: nothing for what stays as it was.
    QList<study::EventBody> acts() const;

    QString entryText() const;
    QString entryWhy() const;
    RowModel *entries() { return &m_entries; }
    bool isCore() const { return m_core; }
    void setCore(bool core);
    QString coreText() const;
    QString fullText() const;
    QString pathWhy() const;
    RowModel *times() { return &m_times; }
    QString timeWhy() const;
    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    QString minutesText() const;
    int days() const { return m_days; }
    void setDays(int days);
    QString daysText() const;
    QString paceWhy() const;
    QString ownCase() const;

    Q_INVOKABLE void pickEntry(const QString &entry);
    Q_INVOKABLE void pickTime(const QString &time); // 08:00, or off

Q_SIGNALS:
    void changed();

private:
    void say();

    Speech &m_speech;
    course::Needs m_needs;
    const course::Course *m_course = nullptr;
    practice::Proposal m_proposal;
    study::CaseWritten m_case;
    // As the learner has them now
    course::EntryId m_entryNow;
    QHash<QString, QString> m_settingsNow;
    // As they would be kept
    course::EntryId m_entry;
    bool m_core = false;
    QString m_time;
    int m_minutes = 0;
    int m_days = 0;
    RowModel m_entries;
    RowModel m_times;
};

} // namespace sanju::viewmodels
