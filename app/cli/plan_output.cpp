// SPDX-License-Identifier: Apache-2.0
// The plan for people: a line for the day, one for each item, one for what waits.
#include "cli/plan_output.h"

#include "cli/words.h"

#include <QJsonArray>

#include <algorithm>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using study::PlanItem;

double minutesOf(Milliseconds time)
{
    return static_cast<double>(time.count()) / 60'000.0;
}

QJsonObject toJson(const PlanItem &item, course::Language language)
{
    const bool isLesson = item.kind == PlanItem::Kind::Lesson;
    return {
        {"kind"_L1, isLesson ? u"lesson"_s : u"review"_s},
        {"lesson"_L1, item.lesson.text()},
        {"question"_L1, isLesson ? QJsonValue() : QJsonValue(item.question.text())},
        {"reason"_L1, code(item.reason)},
        {"reason_text"_L1, inWords(item.reason, language)},
        {"retrievability"_L1, isLesson ? QJsonValue() : QJsonValue(item.retrievability)},
        {"seconds"_L1, static_cast<double>(item.estimate.count()) / 1000.0},
    };
}

QString kindInWords(PlanItem::Kind kind, course::Language language)
{
    const course::Text lesson{u"课程"_s, u"lesson"_s};
    const course::Text review{u"复习"_s, u"review"_s};
    return (kind == PlanItem::Kind::Lesson ? lesson : review).in(language);
}

QString state(const study::DayPlan &plan, course::Language language)
{
    if (plan.done)
        return course::Text{u"今天已完成"_s, u"done for today"_s}.in(language);
    if (plan.items.isEmpty())
        return course::Text{u"今天没有要做的"_s, u"nothing to do today"_s}.in(language);
    return {};
}

} // namespace

QString minutesText(Milliseconds time)
{
    return QString::number(minutesOf(time), 'f', 1);
}

QJsonObject toJson(const study::DayPlan &plan, course::Language language)
{
    QJsonArray items;
    for (const PlanItem &item : plan.items)
        items.append(toJson(item, language));
    return {
        {"day"_L1, plan.day.date().toString(Qt::ISODate)},
        {"budget_minutes"_L1, minutesOf(plan.budget)},
        {"total_minutes"_L1, minutesOf(plan.total)},
        {"waiting"_L1, plan.waiting},
        {"come_back"_L1, plan.comeBack},
        {"done"_L1, plan.done},
        {"items"_L1, items},
    };
}

void writeText(const study::DayPlan &plan, const course::Course &course, course::Language language, QTextStream &out)
{
    const course::Text minute{u"分钟"_s, u"min"_s};
    const course::Text comeBack{u"回来的第一天，轻一点"_s, u"a light day after days away"_s};
    const course::Text waiting{u"另有 %1 道留到以后"_s, u"%1 more wait for later days"_s};

    out << plan.day.date().toString(Qt::ISODate) << "  " << minutesText(plan.total) << ' ' << minute.in(language);
    if (plan.comeBack)
        out << "  " << comeBack.in(language);
    if (const QString words = state(plan, language); !words.isEmpty())
        out << "  " << words;
    out << '\n';
    for (const PlanItem &item : plan.items) {
        const course::LessonOutline *lesson = course.lesson(item.lesson);
        const bool isLesson = item.kind == PlanItem::Kind::Lesson;
        out << minutesText(item.estimate).rightJustified(4) << ' ' << minute.in(language) << "  "
            << kindInWords(item.kind, language) << "  " << (isLesson ? item.lesson.text() : item.question.text())
            << "  " << (lesson ? lesson->title.in(language) : QString()) << "  (" << inWords(item.reason, language)
            << ")\n";
    }
    if (plan.waiting > 0)
        out << waiting.in(language).arg(plan.waiting) << '\n';
}

} // namespace sanju::cli
