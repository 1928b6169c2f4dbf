// SPDX-License-Identifier: Apache-2.0
// What a survey came to, now and the time before: as numbers to draw and as the same in words.
#pragma once

#include "course/course.h"
#include "course/survey.h"
#include "study/papers.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class SurveyResultViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a survey")
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString others READ others NOTIFY changed)           // whom to ask; habits only
    Q_PROPERTY(QString note READ note NOTIFY changed)               // what it is not
    Q_PROPERTY(QString beforeLabel READ beforeLabel NOTIFY changed) // 11月2日那次; empty: the first time
    // Habits: on a chart, 0 (the rarest) to 1; nothing before the first time
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    Q_PROPERTY(QList<qreal> values READ values NOTIFY changed)
    Q_PROPERTY(QList<qreal> valuesBefore READ valuesBefore NOTIFY changed)
    // Two lines: across and upward from 0 to 1, text in the point, past
    Q_PROPERTY(sanju::viewmodels::RowModel *points READ points CONSTANT)
    Q_PROPERTY(QString left READ left NOTIFY changed)
    Q_PROPERTY(QString right READ right NOTIFY changed)
    Q_PROPERTY(QString down READ down NOTIFY changed)
    Q_PROPERTY(QString up READ up NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed) // the drawing in words
    // The same in words, a row each: name, now, before
    Q_PROPERTY(sanju::viewmodels::RowModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString adviceTitle READ adviceTitle NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString heard READ heard NOTIFY changed) // 听力小测：两段听对一段; empty: none was heard
    Q_PROPERTY(QString rewritten READ rewritten NOTIFY changed)
    Q_PROPERTY(QString rewrittenBefore READ rewrittenBefore NOTIFY changed)
    Q_PROPERTY(QString lessonId READ lessonId NOTIFY changed) // that goes on from it; empty for none
    Q_PROPERTY(QString lessonLabel READ lessonLabel NOTIFY changed)

public:
    explicit SurveyResultViewModel(Speech &speech, QObject *parent = nullptr);

    // The last of `takings` and the one before it; or, `fromStart`, the very first one. `course` outlives the use here;
    // `here` is where the learner is on the path.
    void show(const course::Survey &survey, const QList<study::Taking> &takings, const course::Course &course,
        const course::LessonId &here, StudyDay today, bool fromStart = false);
    void clear(); // what `course` belongs to goes

    QString headline() const { return m_headline; }
    QString others() const;
    QString note() const { return m_speech(m_survey.note); }
    QString beforeLabel() const;
    QStringList labels() const { return m_labels; }
    QList<qreal> values() const { return m_values; }
    QList<qreal> valuesBefore() const { return m_valuesBefore; }
    RowModel *points() { return &m_points; }
    QString left() const { return m_left; }
    QString right() const { return m_right; }
    QString down() const { return m_down; }
    QString up() const { return m_up; }
    QString spoken() const;
    RowModel *rows() { return &m_rows; }
    QString adviceTitle() const { return m_adviceTitle; }
    QString advice() const { return m_advice; }
    QString heard() const { return m_heard; }
    QString rewritten() const;
    QString rewrittenBefore() const;
    QString lessonId() const;
    QString lessonLabel() const;

Q_SIGNALS:
    void changed();

private:
    const study::Taking *now() const { return m_takings.isEmpty() ? nullptr : &m_takings.constLast(); }
    const study::Taking *before() const { return m_takings.size() < 2 ? nullptr : &m_takings.at(m_takings.size() - 2); }
    void say();
    QString past(const QString &words) const; // 上次：偶尔
    void sayHabits(const course::Frequency &frequency);
    void saySides(const course::EitherOr &body);
    void sayMap(const course::CourageMap &map);
    QString often(const course::Frequency &frequency, int score) const;
    const course::LessonOutline *lesson() const;

    Speech &m_speech;
    course::Survey m_survey;
    QList<study::Taking> m_takings;
    const course::Course *m_course = nullptr;
    course::LessonId m_here;
    StudyDay m_today;
    bool m_fromStart = false;
    course::LessonId m_lesson;
    QString m_headline;
    QString m_adviceTitle;
    QString m_advice;
    QString m_heard;
    QString m_left;
    QString m_right;
    QString m_down;
    QString m_up;
    QStringList m_labels;
    QList<qreal> m_values;
    QList<qreal> m_valuesBefore;
    RowModel m_points;
    RowModel m_rows;
};

} // namespace sanju::viewmodels
