// SPDX-License-Identifier: Apache-2.0
// Looks through the papers by kind.
#include "study/papers.h"

#include <algorithm>

namespace sanju::study {

namespace {

// Calls `read` with the id, the act and the paper of every one that holds an act of this kind.
template <class Act, class Read> void eachPaper(const Learner &learner, const Read &read)
{
    const QString kind = kindName(Act{}) + u'/';
    for (auto it = learner.papers.lowerBound(kind); it != learner.papers.cend() && it.key().startsWith(kind); ++it) {
        if (const Act *act = std::get_if<Act>(&it->body))
            read(it.key().sliced(kind.size()), *act, *it);
    }
}

} // namespace

QList<Taking> takings(const Learner &learner, const course::SurveyId &survey)
{
    QList<std::pair<Instant, Taking>> found;
    eachPaper<SurveyTaken>(learner, [&](const QString &, const SurveyTaken &act, const Paper &paper) {
        if (act.survey == survey)
            found.append({paper.at, {paper.day, act.answers}});
    });
    std::ranges::stable_sort(found, {}, &std::pair<Instant, Taking>::first);
    QList<Taking> all;
    for (const auto &[at, taking] : found)
        all.append(taking);
    return all;
}

QList<Card> cards(const Learner &learner)
{
    QList<Card> all;
    eachPaper<CardSaved>(learner, [&](const QString &id, const CardSaved &act, const Paper &paper) {
        all.append({CardId(id), act.tool, act.fields, paper.at, paper.day});
    });
    std::ranges::stable_sort(all, std::greater(), &Card::at);
    return all;
}

std::optional<Card> card(const Learner &learner, const CardId &id)
{
    const QList<Card> all = cards(learner);
    const auto found = std::ranges::find(all, id, &Card::id);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

DraftId draftOf(const course::ToolId &tool)
{
    return DraftId(QString(QStringLiteral("tools/") + tool.text()));
}

DraftId draftOf(const CardId &card)
{
    return DraftId(QString(QStringLiteral("cards/") + card.text()));
}

DraftId draftOf(const course::SurveyId &survey)
{
    return DraftId(QString(QStringLiteral("surveys/") + survey.text()));
}

DraftId draftOf(const course::LessonId &lesson)
{
    return DraftId(QString(QStringLiteral("lessons/") + lesson.text()));
}

std::optional<Draft> draft(const Learner &learner, const DraftId &id)
{
    const auto paper = learner.papers.constFind(kindName(DraftKept{}) + u'/' + id.text());
    if (paper == learner.papers.cend())
        return std::nullopt;
    return Draft{std::get<DraftKept>(paper->body).fields, paper->at};
}

QList<Promise> promises(const Learner &learner)
{
    QList<std::pair<Instant, Promise>> found;
    eachPaper<PromiseMade>(learner, [&](const QString &id, const PromiseMade &act, const Paper &paper) {
        Promise promise{PromiseId(id), act.what, act.to, paper.day, act.by, {}, {}};
        const auto settled = learner.papers.constFind(kindName(PromiseSettled{}) + u'/' + id);
        if (settled != learner.papers.cend()) {
            const auto &last = std::get<PromiseSettled>(settled->body);
            promise.by = last.by;
            promise.outcome = last.outcome;
            promise.settled = settled->day;
        }
        found.append({paper.at, promise});
    });
    std::ranges::stable_sort(found, {}, &std::pair<Instant, Promise>::first);
    QList<Promise> all;
    for (const auto &[at, promise] : found)
        all.append(promise);
    return all;
}

std::optional<CaseWritten> ownCase(const Learner &learner)
{
    std::optional<CaseWritten> found;
    eachPaper<CaseWritten>(learner, [&](const QString &, const CaseWritten &act, const Paper &) { found = act; });
    return found;
}

QList<Declined> declinedRepeats(const Learner &learner)
{
    QList<Declined> all;
    eachPaper<RepeatDeclined>(learner, [&](const QString &, const RepeatDeclined &act, const Paper &paper) {
        all.append({act.mission, paper.day});
    });
    return all;
}

} // namespace sanju::study
