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

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString kindCode(PlanItem::Kind kind)
{
    switch (kind) {
    case PlanItem::Kind::Lesson:
        return u"lesson"_s;
    case PlanItem::Kind::Review:
        return u"review"_s;
    case PlanItem::Kind::Drill:
        return u"drill"_s;
    }
    return {};
}

QJsonObject toJson(const PlanItem &item, course::Language language)
{
    return {
        {"kind"_L1, kindCode(item.kind)},
        {"lesson"_L1, orNull(item.lesson.text())},
        {"question"_L1, orNull(item.question.text())},
        {"drill"_L1, orNull(item.drill.text())},
        {"reason"_L1, code(item.reason)},
        {"reason_text"_L1, inWords(item.reason, language)},
        {"retrievability"_L1, item.kind == PlanItem::Kind::Review ? QJsonValue(item.retrievability) : QJsonValue()},
        {"seconds"_L1, static_cast<double>(item.estimate.count()) / 1000.0},
    };
}

QString kindInWords(PlanItem::Kind kind, course::Language language)
{
    switch (kind) {
    case PlanItem::Kind::Lesson:
        return course::Text{u"课程"_s, u"lesson"_s}.in(language);
    case PlanItem::Kind::Review:
        return course::Text{u"复习"_s, u"review"_s}.in(language);
    case PlanItem::Kind::Drill:
        return course::Text{u"练习"_s, u"drill"_s}.in(language);
    }
    return {};
}

// The id and the title of what is to be done.
QString subject(const PlanItem &item, const study::LessonSource &lessons, course::Language language)
{
    const auto named = [](const QString &id, const QString &title) { return QString(id + u"  "_s + title); };
    if (item.kind == PlanItem::Kind::Drill) {
        const auto drill = std::ranges::find(lessons.drills(), item.drill, &course::Drill::id);
        return named(item.drill.text(), drill == lessons.drills().cend() ? QString() : drill->title.in(language));
    }
    const course::LessonOutline *lesson = lessons.course().lesson(item.lesson);
    return named(item.kind == PlanItem::Kind::Lesson ? item.lesson.text() : item.question.text(),
        lesson ? lesson->title.in(language) : QString());
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

void writeText(
    const study::DayPlan &plan, const study::LessonSource &lessons, course::Language language, QTextStream &out)
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
        out << minutesText(item.estimate).rightJustified(4) << ' ' << minute.in(language) << "  "
            << kindInWords(item.kind, language) << "  " << subject(item, lessons, language) << "  ("
            << inWords(item.reason, language) << ")\n";
    }
    if (plan.waiting > 0)
        out << waiting.in(language).arg(plan.waiting) << '\n';
}

} // namespace sanju::cli
