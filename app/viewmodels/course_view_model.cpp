// SPDX-License-Identifier: Apache-2.0
// Lays the course out as rows: by unit, by trouble, by search, by bookmark.
#include "viewmodels/course_view_model.h"

namespace sanju::viewmodels {

CourseViewModel::CourseViewModel(
    Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_filters({"label", "filter", "on"}),
      m_rows({"kind", "rowId", "number", "title", "detail", "lit", "open", "current", "code"})
{
    connect(&m_speech, &Speech::changed, this, &CourseViewModel::say);
}

void CourseViewModel::refresh()
{
    const course::LessonOutline *next = study::nextLesson(m_lessons.course(), m_store.learner());
    if (m_open.isEmpty() && next)
        m_open = next->unit.text();
    if (m_selected.isEmpty() && next)
        m_selected = next->id;
    say();
}

void CourseViewModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    say();
}

void CourseViewModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    say();
}

int CourseViewModel::lit(const course::LessonId &lesson) const
{
    const study::Learner &learner = m_store.learner();
    if (!learner.lessons.value(lesson).finishedDay)
        return 0;
    const course::LessonOutline *outline = m_lessons.course().lesson(lesson);
    const bool used =
        std::any_of(learner.missions.cbegin(), learner.missions.cend(), [&](const study::ChosenMission &mission) {
            return mission.lesson == lesson && mission.outcome == study::Outcome::Done;
        });
    if (used)
        return 3;
    const bool practised =
        outline && std::any_of(outline->questions.cbegin(), outline->questions.cend(),
                       [&](const course::QuestionOutline &question) { return learner.memories.contains(question.id); });
    return practised ? 2 : 1;
}

QString CourseViewModel::detail(const course::LessonOutline &lesson) const
{
    const study::Learner &learner = m_store.learner();
    const study::LessonProgress progress = learner.lessons.value(lesson.id);
    if (progress.started)
        return tr("停在第 %1 步").arg(static_cast<int>(progress.step) + 1);
    switch (lit(lesson.id)) {
    case 3:
        return tr("学过、练过、工作里用过");
    case 2:
        return tr("学过、练过");
    case 1:
        return tr("学过");
    default:
        break;
    }
    for (const course::LessonId &before : lesson.after) {
        const course::LessonOutline *outline = m_lessons.course().lesson(before);
        if (outline && !learner.lessons.value(before).finishedDay)
            return tr("接在“%1”之后").arg(m_speech(outline->title));
    }
    return m_speech.minutes(study::estimate(learner, lesson));
}

RowModel::Row CourseViewModel::lessonRow(const course::LessonOutline &lesson) const
{
    const course::LessonOutline *next = study::nextLesson(m_lessons.course(), m_store.learner());
    return {QStringLiteral("lesson"), lesson.id.text(), 0, m_speech(lesson.title), detail(lesson), lit(lesson.id),
        false, next && next->id == lesson.id, lesson.code};
}

void CourseViewModel::toggle(const QString &row)
{
    m_open = m_open == row ? QStringLiteral("-") : row;
    say();
}

void CourseViewModel::select(const QString &lesson)
{
    m_selected = course::LessonId(lesson);
    Q_EMIT changed();
}

QString CourseViewModel::emptyTitle() const
{
    if (m_rows.count() > 0)
        return {};
    return m_query.trimmed().isEmpty() ? tr("还没有收藏") : tr("没找到“%1”").arg(m_query.trimmed());
}

QString CourseViewModel::emptyText() const
{
    if (m_rows.count() > 0)
        return {};
    return m_query.trimmed().isEmpty() ? tr("上课时点右上角的书签，就会收在这里。")
                                       : tr("换个说法试试，比如“态度”“请求”“复述”。");
}

QString CourseViewModel::selectedTitle() const
{
    const course::LessonOutline *lesson = m_lessons.course().lesson(m_selected);
    return lesson ? m_speech(lesson->title) : QString();
}

QString CourseViewModel::selectedPlace() const
{
    const course::LessonOutline *lesson = m_lessons.course().lesson(m_selected);
    const course::Unit *unit = lesson ? m_lessons.course().unit(lesson->unit) : nullptr;
    return unit ? QString(m_speech(unit->title) + QStringLiteral(" · ") + lesson->code) : QString();
}

QString CourseViewModel::selectedLine() const
{
    const course::LessonOutline *lesson = m_lessons.course().lesson(m_selected);
    return lesson ? m_speech(lesson->hookLine) : QString();
}

QString CourseViewModel::selectedTakeaway() const
{
    const course::LessonOutline *lesson = m_lessons.course().lesson(m_selected);
    return lesson ? m_speech(lesson->takeaway) : QString();
}

QString CourseViewModel::selectedState() const
{
    const course::LessonOutline *lesson = m_lessons.course().lesson(m_selected);
    return lesson ? detail(*lesson) : QString();
}

QString CourseViewModel::selectedAction() const
{
    const study::LessonProgress progress = m_store.learner().lessons.value(m_selected);
    if (progress.started)
        return tr("接着学");
    return progress.finishedDay ? tr("再看一遍") : tr("开始这一节");
}

void CourseViewModel::say()
{
    const course::Course &course = m_lessons.course();
    const auto core = std::count_if(course.lessons().cbegin(), course.lessons().cend(),
        [](const course::LessonOutline &lesson) { return lesson.core; });
    QList<RowModel::Row> filters;
    const auto chip = [&](const QString &label, Filter filter) {
        filters.append({label, static_cast<int>(filter), m_filter == filter});
    };
    chip(tr("核心线 %n 节", "", static_cast<int>(core)), Core);
    if (core < course.lessons().size())
        chip(tr("全部 %n 节", "", static_cast<int>(course.lessons().size())), All);
    chip(tr("按困惑找"), Troubles);
    chip(tr("收藏"), Bookmarked);
    m_filters.setRows(std::move(filters));

    QList<RowModel::Row> rows;
    const QStringList wanted = m_query.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!wanted.isEmpty()) {
        for (const course::LessonOutline &lesson : course.lessons()) {
            const bool all = std::all_of(
                wanted.cbegin(), wanted.cend(), [&](const QString &part) { return lesson.search.contains(part); });
            if (all)
                rows.append(lessonRow(lesson));
        }
    } else if (m_filter == Bookmarked) {
        for (const course::LessonOutline &lesson : course.lessons()) {
            if (m_store.learner().lessons.value(lesson.id).bookmarked)
                rows.append(lessonRow(lesson));
        }
    } else if (m_filter == Troubles) {
        for (const course::Entry &entry : course.entries()) {
            const bool open = m_open == entry.id.text();
            rows.append({QStringLiteral("entry"), entry.id.text(), 0, m_speech(entry.trouble),
                tr("%n 节", "", static_cast<int>(entry.lessons.size())), 0, open, false, QString()});
            if (!open)
                continue;
            for (const course::LessonId &id : entry.lessons) {
                if (const course::LessonOutline *lesson = course.lesson(id))
                    rows.append(lessonRow(*lesson));
            }
        }
    } else {
        for (const course::Unit &unit : course.units()) {
            QList<const course::LessonOutline *> lessons;
            for (const course::LessonId &id : unit.lessons) {
                const course::LessonOutline *lesson = course.lesson(id);
                if (lesson && (m_filter == All || lesson->core))
                    lessons.append(lesson);
            }
            if (lessons.isEmpty())
                continue;
            int done = 0;
            int least = 3;
            for (const course::LessonOutline *lesson : lessons) {
                const int lines = lit(lesson->id);
                done += lines > 0 ? 1 : 0;
                least = qMin(least, lines);
            }
            const bool open = m_open == unit.id.text();
            rows.append({QStringLiteral("unit"), unit.id.text(), unit.number, m_speech(unit.title),
                tr("%1，%2").arg(tr("%n 节", "", static_cast<int>(lessons.size())), tr("学完 %n 节", "", done)), least,
                open, false, QString()});
            if (!open)
                continue;
            for (const course::LessonOutline *lesson : lessons)
                rows.append(lessonRow(*lesson));
        }
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
