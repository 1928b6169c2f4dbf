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
    QString ago(StudyDay day, StudyDay today) const;  // 今天, 昨天, 3 天前, 2 个月前
    QString when(StudyDay day, StudyDay today) const; // 今天 明天 后天 9 天后
    QString minutes(Milliseconds time) const;         // 4 分钟; at least 1
    QString reason(study::Reason reason) const;
    QString lessonsAndReviews(int lessons, int reviews, int drills) const; // 1 节课，5 道复习，1 个练习。
    QString mission(const QString &when, const QString &then) const;
    QString missionDetails(std::optional<StudyDay> on, StudyDay today, const QString &with) const; // 明天 · 周三例会
    QString direction(study::Direction direction) const; // 上级 平级 下属
    QString day(StudyDay day, StudyDay today) const;     // 昨天 今天 明天 后天 12月2日 周三
    QString weekOf(StudyDay monday) const;               // 11月2日那周

Q_SIGNALS:
    void changed();

private:
    course::Language m_language = course::Language::Chinese;
};

} // namespace sanju::viewmodels
