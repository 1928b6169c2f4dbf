// SPDX-License-Identifier: Apache-2.0
// Says what the step at hand asks, and lays what can be chosen out as rows.
#include "viewmodels/survey_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFirst = u"first"_s;
const QString kSecond = u"second"_s;

QString lookOf(bool chosen)
{
    return chosen ? u"selected"_s : u"idle"_s;
}

} // namespace

QString SurveyViewModel::ask() const
{
    if (stage() == Habit)
        return m_speech(frequency()->ask);
    if (stage() == Sides)
        return tr("你更常哪样？");
    return question() ? m_speech(question()->ask) : QString();
}

QString SurveyViewModel::statement() const
{
    if (stage() == Habit)
        return m_speech(frequency()->items.at(current()->index).text);
    return stage() == Sides ? m_speech(sides()->items.at(current()->index).when) : QString();
}

QString SurveyViewModel::hint() const
{
    return question() ? m_speech(question()->hint) : QString();
}

QString SurveyViewModel::whoName() const
{
    return isCaseAsked() ? m_speech(question()->who.name) : QString();
}

QString SurveyViewModel::whoHint() const
{
    return isCaseAsked() ? m_speech(question()->who.example) : QString();
}

QString SurveyViewModel::whatName() const
{
    return isCaseAsked() ? m_speech(question()->what.name) : QString();
}

QString SurveyViewModel::whatHint() const
{
    return isCaseAsked() ? m_speech(question()->what.example) : QString();
}

QString SurveyViewModel::scene() const
{
    if (stage() == Rewriting)
        return m_speech(map()->scene);
    return laying() ? m_speech(laying()->scene) : QString();
}

QString SurveyViewModel::sentence() const
{
    return laying() ? m_speech(laying()->say) : QString();
}

bool SurveyViewModel::isTold() const
{
    return laying() && m_told.contains(laying()->id);
}

QString SurveyViewModel::verdict() const
{
    if (!isTold())
        return {};
    const course::CourageMap::Place *ours = map()->place(laying()->place);
    return (picks().contains(laying()->place) ? tr("我们也放在“%1”。") : tr("我们放在“%1”。"))
        .arg(m_speech(ours->name));
}

QString SurveyViewModel::why() const
{
    return isTold() ? m_speech(laying()->why) : QString();
}

QString SurveyViewModel::bad() const
{
    return stage() == Rewriting ? m_speech(map()->bad) : QString();
}

QString SurveyViewModel::written() const
{
    return m_box ? m_box->text().trimmed() : QString();
}

void SurveyViewModel::showOptions()
{
    QList<RowModel::Row> rows;
    const QStringList chosen = picks();
    const auto add = [&](const QString &id, const course::Text &text) {
        rows.append({id, m_speech(text), lookOf(chosen.contains(id))});
    };
    if (stage() == Habit) {
        for (qsizetype i = 0; i < frequency()->scale.size(); ++i)
            add(QString::number(i + 1), frequency()->scale.at(i));
    } else if (stage() == Sides) {
        const course::EitherOr::Item &item = sides()->items.at(current()->index);
        add(kFirst, item.first);
        add(kSecond, item.second);
        if (m_turned.value(current()->index))
            std::swap(rows.first(), rows.last());
    } else if (question() && question()->use == course::Needs::Use::Trouble) {
        for (const course::Entry &entry : m_lessons->course().entries())
            add(entry.id.text(), entry.trouble);
    } else if (question()) {
        for (const course::Needs::Option &option : question()->options)
            add(option.id, option.text);
    }
    m_options.setRows(std::move(rows));
}

void SurveyViewModel::showPlaces()
{
    QList<RowModel::Row> places;
    QList<RowModel::Row> switches;
    if (laying()) {
        for (const QString &id : {u"care"_s, u"both"_s, u"neither"_s, u"courage"_s}) { // as one reads
            const course::CourageMap::Place *place = map()->place(id);
            const bool courage = course::hasCourage(id);
            const bool care = course::hasCare(id);
            const bool mine = m_courage == courage && m_care == care;
            const QString look = isTold() && id == laying()->place ? u"ours"_s : mine ? u"mine"_s : u"idle"_s;
            const course::CourageMap &all = *map();
            places.append({id, m_speech(place->name),
                tr("%1：%2，%3")
                    .arg(m_speech(place->name), m_speech(courage ? all.courage.has : all.courage.lacks),
                        m_speech(care ? all.care.has : all.care.lacks)),
                courage, care, look});
        }
        const auto add = [&](const course::CourageMap::Line &line, std::optional<bool> has) {
            switches.append({m_speech(line.name), m_speech(line.has), m_speech(line.lacks),
                !has   ? u"open"_s
                : *has ? u"has"_s
                       : u"lacks"_s});
        };
        add(map()->courage, m_courage);
        add(map()->care, m_care);
    }
    m_places.setRows(std::move(places));
    m_switches.setRows(std::move(switches));
}

void SurveyViewModel::say()
{
    showOptions();
    showPlaces();
    QList<RowModel::Row> references;
    if (map()) {
        for (const course::Reference &reference : map()->references)
            references.append({m_speech(reference.parts.value(0)), m_speech(reference.note)});
    }
    m_references.setRows(std::move(references));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
