// SPDX-License-Identifier: Apache-2.0
// Says what each part asks and how far it is, and lays it out as rows.
#include "viewmodels/closing_view_model.h"

#include "practice/survey_score.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::Closing;

namespace {

const QString kSituations = u"situations"_s;
const QString kChangesPart = u"changes"_s;
const QString kRatingPart = u"rating"_s;

} // namespace

QString ClosingViewModel::nextPart() const
{
    for (int row = 0; row < m_parts.count(); ++row) {
        QString part = m_parts.value(row, "partId").toString();
        if (!m_parts.value(row, "done").toBool() && part != kRatingPart) // that can wait until somebody has heard it
            return part;
    }
    return {};
}

QString ClosingViewModel::nextLabel() const
{
    const QString part = nextPart();
    for (int row = 0; row < m_parts.count(); ++row) {
        if (m_parts.value(row, "partId").toString() == part)
            return tr("去做“%1”").arg(m_parts.value(row, "text").toString());
    }
    return {};
}

QString ClosingViewModel::step() const
{
    return situation() ? tr("情景 %1，共 %2 个：%3")
                             .arg(m_at + 1)
                             .arg(closing().situations.size())
                             .arg(m_speech(situation()->title))
                       : QString();
}

QString ClosingViewModel::scene() const
{
    if (!situation())
        return {};
    return m_speech(m_stage == Mending ? situation()->rewriting.scene : decision().scene);
}

QString ClosingViewModel::ask() const
{
    return situation() && m_stage == Deciding ? m_speech(decision().ask) : QString();
}

QString ClosingViewModel::bad() const
{
    return situation() ? m_speech(situation()->rewriting.bad) : QString();
}

QString ClosingViewModel::changesHint() const
{
    return m_open ? m_speech(closing().changesHint) : QString();
}

QString ClosingViewModel::whoName() const
{
    return m_open ? m_speech(closing().who.name) : QString();
}

QString ClosingViewModel::whoHint() const
{
    return m_open ? m_speech(closing().who.example) : QString();
}

QString ClosingViewModel::sayName() const
{
    return m_open ? m_speech(closing().say.name) : QString();
}

QString ClosingViewModel::sayHint() const
{
    return m_open ? m_speech(closing().say.example) : QString();
}

void ClosingViewModel::say()
{
    sayParts();
    saySituation();
    Q_EMIT changed();
}

void ClosingViewModel::sayParts()
{
    QList<RowModel::Row> rows;
    const study::Learner &learner = m_store->learner();
    const QList<study::Taking> before = study::takings(learner, m_survey.id);
    for (const course::SurveyId &id : closing().again) {
        const QList<course::Survey> &all = m_lessons->surveys();
        const auto survey = std::ranges::find(all, id, &course::Survey::id);
        if (survey == all.cend())
            continue;
        const QList<study::Taking> takings = study::takings(learner, id);
        const bool done = takings.size() > 1 && (before.isEmpty() || takings.constLast().day > before.constLast().day);
        rows.append({id.text(), u"clipboard-list"_s, m_speech(survey->title),
            takenTwice(m_speech, takings, m_store->today()), done, true});
    }
    const int done = passed();
    const auto count = static_cast<int>(closing().situations.size());
    rows.append({kSituations, u"message-circle-question"_s, tr("%n 个情景", "", count),
        done == count ? tr("都做完了") : tr("各选两步，改一句；做了 %n 个", "", done), done == count, true});
    const auto written = static_cast<int>(
        std::ranges::count_if(m_changes, [](const auto &change) { return change->change().isWritten(); }));
    rows.append({kChangesPart, u"pen-line"_s, tr("我的三个改变"),
        written == 0 ? tr("对谁、哪句话、什么时候回看") : tr("写了 %n 个", "", written), written > 0, true});
    const bool rated = !study::ratings(learner, m_survey.id).isEmpty();
    rows.append({kRatingPart, u"users"_s, tr("请人打分"),
        written == 0 ? tr("写完三个改变再来")
        : rated      ? tr("打过了")
                     : tr("挑一句，请听过的人打分；过几天也行"),
        rated, written > 0});
    m_parts.setRows(std::move(rows));
}

void ClosingViewModel::saySituation()
{
    QList<RowModel::Row> options;
    QList<RowModel::Row> remarks;
    QList<RowModel::Row> references;
    if (situation() && m_stage == Deciding) {
        const QString item = situation()->id + (m_decision == 0 ? u"/first"_s : u"/second"_s);
        const QString chosen = m_picks.value(item);
        for (const course::Choice &option : decision().options) {
            const bool mine = option.id == chosen;
            const QString look = chosen.isEmpty() ? u"idle"_s
                                 : mine           ? (option.right ? u"right"_s : u"wrong"_s)
                                 : option.right   ? u"missed"_s
                                                  : u"dim"_s;
            const QString note = chosen.isEmpty() ? QString()
                                 : mine           ? tr("你选的")
                                 : option.right   ? tr("接着这样走")
                                                  : QString();
            options.append({option.id, m_speech(option.text), look, note});
            if (!chosen.isEmpty() && (mine || option.right))
                remarks.append({m_speech(option.head), m_speech(option.why), option.right});
        }
        std::ranges::stable_sort(remarks, {}, [](const RowModel::Row &row) { return row.at(2).toBool(); });
    }
    if (situation() && m_stage == Mending) {
        for (const course::Reference &reference : situation()->rewriting.references)
            references.append({m_speech(reference.parts.value(0)), m_speech(reference.note)});
    }
    m_options.setRows(std::move(options));
    m_remarks.setRows(std::move(remarks));
    m_references.setRows(std::move(references));
}

} // namespace sanju::viewmodels
