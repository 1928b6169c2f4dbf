// SPDX-License-Identifier: Apache-2.0
// The path: units, lessons and where the learner is in each; search.
#pragma once

#include "study/day_session.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

namespace sanju::viewmodels {

class CourseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    // chip labels with counts: label, filter, on
    Q_PROPERTY(sanju::viewmodels::RowModel *filters READ filters CONSTANT)
    // kind (unit, lesson, entry), rowId, number, title, detail, lit (0..3: learnt, practised, used), open, current,
    // code
    Q_PROPERTY(sanju::viewmodels::RowModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed) // when a search finds nothing
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    // The lesson beside the path on wide screens
    Q_PROPERTY(QString selected READ selected NOTIFY changed)
    Q_PROPERTY(QString selectedTitle READ selectedTitle NOTIFY changed)
    Q_PROPERTY(QString selectedPlace READ selectedPlace NOTIFY changed)
    Q_PROPERTY(QString selectedLine READ selectedLine NOTIFY changed)
    Q_PROPERTY(QString selectedTakeaway READ selectedTakeaway NOTIFY changed)
    Q_PROPERTY(QString selectedState READ selectedState NOTIFY changed)
    Q_PROPERTY(QString selectedAction READ selectedAction NOTIFY changed) // 开始 · 接着学 · 再看一遍

public:
    enum Filter { Core, All, Troubles, Bookmarked };
    Q_ENUM(Filter)

    CourseViewModel(Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store,
        QObject *parent = nullptr);
    void refresh();

    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    RowModel *filters() { return &m_filters; }
    RowModel *rows() { return &m_rows; }
    QString emptyTitle() const;
    QString emptyText() const;
    QString selected() const { return m_selected.text(); }
    QString selectedTitle() const;
    QString selectedPlace() const;
    QString selectedLine() const;
    QString selectedTakeaway() const;
    QString selectedState() const;
    QString selectedAction() const;

    Q_INVOKABLE void toggle(const QString &row); // opens or closes a unit or an entry
    Q_INVOKABLE void select(const QString &lesson);

Q_SIGNALS:
    void changed();
    void queryChanged();

private:
    RowModel::Row lessonRow(const course::LessonOutline &lesson) const;
    int lit(const course::LessonId &lesson) const;
    QString detail(const course::LessonOutline &lesson) const;
    void say();

    Speech &m_speech;
    const study::LessonSource &m_lessons;
    const study::LearnerStore &m_store;
    Filter m_filter = Core;
    QString m_query;
    QString m_open; // the unit or entry that is unfolded
    course::LessonId m_selected;
    RowModel m_filters;
    RowModel m_rows;
};

} // namespace sanju::viewmodels
