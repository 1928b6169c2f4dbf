// SPDX-License-Identifier: Apache-2.0
// How the app speaks now: the language of the screen and the few phrases that several pages share.
#pragma once

#include "base/study_day.h"
#include "course/text.h"
#include "study/planner.h"

#include <QObject>

namespace sanju::viewmodels {

// One for the whole app. View models say their texts again when `changed` comes.
class Speech : public QObject
{
    Q_OBJECT

public:
    explicit Speech(QObject *parent = nullptr) : QObject(parent) {}

    course::Language language() const { return m_language; }
    void setLanguage(course::Language language);
    QString operator()(const course::Text &text) const { return text.in(m_language); }

    QString date(StudyDay day) const;                 // 11月23日　周一 · Monday 23 November
    QString weekdayInitial(StudyDay day) const;       // 一 · M
    QString when(StudyDay day, StudyDay today) const; // 今天 明天 后天 9 天后
    QString minutes(Milliseconds time) const;         // 4 分钟; at least 1
    QString reason(study::Reason reason) const;
    QString lessonsAndReviews(int lessons, int reviews) const; // 1 节新课，5 道复习。
    QString mission(const QString &when, const QString &then) const;

Q_SIGNALS:
    void changed();

private:
    course::Language m_language = course::Language::Chinese;
};

} // namespace sanju::viewmodels
