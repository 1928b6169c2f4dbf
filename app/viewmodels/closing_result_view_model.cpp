// SPDX-License-Identifier: Apache-2.0
// Sets the last taking beside the one before it, and other surveys beside their first time.
#include "viewmodels/closing_result_view_model.h"

#include "practice/survey_score.h"
#include "study/planner.h"
#include "viewmodels/closing_change_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::Closing;

namespace {

constexpr qsizetype kRatingsShown = 3;

} // namespace

QString takenTwice(const Speech &speech, const QList<study::Taking> &takings, StudyDay today)
{
    if (takings.isEmpty())
        return ClosingResultViewModel::tr("还没做过");
    const QString first = speech.day(takings.constFirst().day, today);
    if (takings.size() == 1)
        return ClosingResultViewModel::tr("%1做过，还没再做").arg(first);
    return ClosingResultViewModel::tr("%1做过，%2又做了").arg(first, speech.day(takings.constLast().day, today));
}

ClosingResultViewModel::ClosingResultViewModel(Speech &speech, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_comparisons({"title", "habits", "told"}),
      m_changes({"text", "detail"}),
      m_changesBefore({"text", "detail"}),
      m_situations({"title", "now", "before", "written", "writtenBefore"}),
      m_ratings({"text", "detail", "scores"})
{
    connect(&m_speech, &Speech::changed, this, &ClosingResultViewModel::say);
}

void ClosingResultViewModel::show(
    const course::Survey &survey, const study::LessonSource &lessons, const study::Learner &learner, StudyDay today)
{
    m_survey = survey;
    m_lessons = &lessons;
    m_learner = &learner;
    m_today = today;
    compare();
    say();
}

void ClosingResultViewModel::clear()
{
    m_lessons = nullptr;
    m_learner = nullptr;
    for (const auto &result : m_results) {
        if (result)
            result->clear();
    }
    m_changesNow.clear();
}

void ClosingResultViewModel::compare()
{
    for (auto &result : m_results) {
        if (result)
            result.release()->deleteLater(); // a page may still show it
    }
    m_results.clear();
    const course::LessonOutline *here = study::nextLesson(m_lessons->course(), *m_learner);
    for (const course::SurveyId &id : closing().again) {
        const QList<course::Survey> &all = m_lessons->surveys();
        const auto survey = std::ranges::find(all, id, &course::Survey::id);
        if (survey == all.cend())
            continue;
        const QList<study::Taking> takings = study::takings(*m_learner, id);
        m_results.push_back(nullptr);
        if (takings.size() < 2)
            continue;
        m_results.back() = std::make_unique<SurveyResultViewModel>(m_speech, this); // QML, which asks, does not own it
        m_results.back()->show(
            *survey, takings, m_lessons->course(), here ? here->id : course::LessonId(), m_today, true);
    }
}

void ClosingResultViewModel::say()
{
    if (!m_learner)
        return;
    QList<RowModel::Row> comparisons;
    std::size_t at = 0;
    for (const course::SurveyId &id : closing().again) {
        const QList<course::Survey> &all = m_lessons->surveys();
        const auto survey = std::ranges::find(all, id, &course::Survey::id);
        if (survey == all.cend())
            continue;
        const QString told =
            m_results.at(at++) ? QString() : takenTwice(m_speech, study::takings(*m_learner, id), m_today);
        comparisons.append({m_speech(survey->title), std::holds_alternative<course::Frequency>(survey->body), told});
    }
    m_comparisons.setRows(std::move(comparisons));

    const QList<study::Taking> takings = study::takings(*m_learner, m_survey.id);
    const course::Answer now = takings.isEmpty() ? course::Answer() : takings.constLast().answers;
    const study::Taking *past = takings.size() < 2 ? nullptr : &takings.at(takings.size() - 2);
    m_beforeLabel = past ? tr("%1那次").arg(m_speech.day(past->day, m_today)) : QString();
    m_changesNow = study::changesIn(now);
    m_changes.setRows(rowsOf(m_changesNow));
    m_changesBefore.setRows(past ? rowsOf(study::changesIn(past->answers)) : QList<RowModel::Row>());

    QList<RowModel::Row> situations;
    for (const Closing::Situation &situation : closing().situations) {
        const QString chosen = decided(situation, now);
        const QString before = past ? decided(situation, past->answers) : QString();
        const QString item = situation.id + QString::fromLatin1(course::kRewritten);
        situations.append({m_speech(situation.title), chosen, before == chosen ? QString() : before,
            quoted(practice::targetOf(now, item)), past ? quoted(practice::targetOf(past->answers, item)) : QString()});
    }
    m_situations.setRows(std::move(situations));

    QList<RowModel::Row> ratings;
    const QList<study::SentenceRating> all = study::ratings(*m_learner, m_survey.id);
    for (const study::SentenceRating &rating : all.first(std::min(kRatingsShown, all.size())))
        ratings.append(
            {quoted(rating.say), m_speech.missionDetails(rating.day, m_today, rating.who), scoresOf(rating)});
    m_ratings.setRows(std::move(ratings));
    Q_EMIT changed();
}

QList<RowModel::Row> ClosingResultViewModel::rowsOf(const QList<study::OwnChange> &changes) const
{
    QList<RowModel::Row> rows;
    for (const study::OwnChange &change : changes) {
        if (!change.isWritten())
            continue;
        QStringList detail;
        if (!change.who.isEmpty())
            detail.append(tr("对%1").arg(change.who));
        if (change.back)
            detail.append(tr("%1回看").arg(m_speech.day(*change.back, m_today)));
        rows.append({quoted(change.say), detail.join(u" · "_s)});
    }
    return rows;
}

QString ClosingResultViewModel::decided(const Closing::Situation &situation, const course::Answer &answers) const
{
    QStringList heads;
    for (int which = 0; which < 2; ++which) {
        const QString item = situation.id + (which == 0 ? u"/first"_s : u"/second"_s);
        const QList<course::Choice> &options = situation.decision(which).options;
        const auto option = std::ranges::find(options, practice::targetOf(answers, item), &course::Choice::id);
        if (option != options.cend())
            heads.append(m_speech(option->head));
    }
    return heads.join(tr("，再"));
}

QString ClosingResultViewModel::scoresOf(const study::SentenceRating &rating) const
{
    QStringList scores;
    for (const Closing::Quality &quality : closing().qualities) {
        const QString score = practice::targetOf(rating.scores, quality.id);
        if (!score.isEmpty())
            scores.append(tr("%1 %2").arg(m_speech(quality.name), score));
    }
    return scores.join(tr("，"));
}

SurveyResultViewModel *ClosingResultViewModel::comparison(int row) const
{
    return row < 0 || static_cast<std::size_t>(row) >= m_results.size()
               ? nullptr
               : m_results.at(static_cast<std::size_t>(row)).get();
}

} // namespace sanju::viewmodels
