// SPDX-License-Identifier: Apache-2.0
// What has changed since the start: surveys taken twice, the three changes, what was decided, what others said. No
// points.
#pragma once

#include "study/closing.h"
#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/survey_result_view_model.h"

#include <memory>
#include <vector>

namespace sanju::viewmodels {

class ClosingResultViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the closing survey")
    // title, habits (else two lines), told (why there is nothing to compare; else empty): see comparison()
    Q_PROPERTY(sanju::viewmodels::RowModel *comparisons READ comparisons CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *changes READ changes CONSTANT)             // text, detail
    Q_PROPERTY(sanju::viewmodels::RowModel *changesBefore READ changesBefore CONSTANT) // likewise, of the time before
    // title, now (heads of what was chosen), before, written, writtenBefore; empty where nothing is to be said
    Q_PROPERTY(sanju::viewmodels::RowModel *situations READ situations CONSTANT)
    Q_PROPERTY(sanju::viewmodels::RowModel *ratings READ ratings CONSTANT) // text, detail, scores; newest first
    Q_PROPERTY(QString beforeLabel READ beforeLabel NOTIFY changed)        // 11月2日那次; empty: the first time

public:
    explicit ClosingResultViewModel(Speech &speech, QObject *parent = nullptr);

    // Of the last taking. `lessons` and `learner` outlive the use here, until clear().
    void show(const course::Survey &survey, const study::LessonSource &lessons, const study::Learner &learner,
        StudyDay today);
    void clear();
    const QList<study::OwnChange> &ownChanges() const { return m_changesNow; }

    RowModel *comparisons() { return &m_comparisons; }
    RowModel *changes() { return &m_changes; }
    RowModel *changesBefore() { return &m_changesBefore; }
    RowModel *situations() { return &m_situations; }
    RowModel *ratings() { return &m_ratings; }
    QString beforeLabel() const { return m_beforeLabel; }

    // Of the row; nullptr where there is nothing to compare.
    Q_INVOKABLE sanju::viewmodels::SurveyResultViewModel *comparison(int row) const;

Q_SIGNALS:
    void changed();

private:
    const course::Closing &closing() const { return std::get<course::Closing>(m_survey.body); }
    void compare();
    void say();
    QList<RowModel::Row> rowsOf(const QList<study::OwnChange> &changes) const;
    QString decided(const course::Closing::Situation &situation, const course::Answer &answers) const;
    QString scoresOf(const study::SentenceRating &rating) const;

    Speech &m_speech;
    course::Survey m_survey;
    const study::LessonSource *m_lessons = nullptr;
    const study::Learner *m_learner = nullptr;
    StudyDay m_today;
    QList<study::OwnChange> m_changesNow;
    QString m_beforeLabel;
    std::vector<std::unique_ptr<SurveyResultViewModel>> m_results; // one a survey; null where there is no second time
    RowModel m_comparisons;
    RowModel m_changes;
    RowModel m_changesBefore;
    RowModel m_situations;
    RowModel m_ratings;
};

// What is known of a survey to be taken once more: 还没做过 · 11月2日做过一次 · 起步 11月2日，再做 今天
QString takenTwice(const Speech &speech, const QList<study::Taking> &takings, StudyDay today);

} // namespace sanju::viewmodels
