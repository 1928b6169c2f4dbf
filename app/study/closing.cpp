// SPDX-License-Identifier: Apache-2.0
// Lays changes and ratings out as answers, under items that no course can have.
#include "study/closing.h"

#include "study/papers.h"

#include <QDate>

#include <algorithm>

namespace sanju::study {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kWho = u"/who"_s;
const QString kSay = u"/say"_s;

QString itemOf(qsizetype change, QLatin1StringView part)
{
    return u"/change/%1/%2"_s.arg(change + 1).arg(part);
}

void add(course::Answer &answer, const QString &item, const QString &target)
{
    if (!target.isEmpty())
        answer.append({item, target});
}

QString targetOf(const course::Answer &answer, const QString &item)
{
    const auto found = std::ranges::find(answer, item, &course::Pick::item);
    return found == answer.cend() ? QString() : found->target;
}

} // namespace

course::Answer answerOf(const QList<OwnChange> &changes)
{
    course::Answer answer;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const OwnChange &change = changes.at(i);
        add(answer, itemOf(i, "who"_L1), change.who);
        add(answer, itemOf(i, "say"_L1), change.say);
        if (change.back)
            add(answer, itemOf(i, "back"_L1), change.back->date().toString(Qt::ISODate));
    }
    return answer;
}

QList<OwnChange> changesIn(const course::Answer &answer)
{
    QList<OwnChange> changes;
    for (qsizetype i = 0; i < course::kChanges; ++i) {
        OwnChange change{targetOf(answer, itemOf(i, "who"_L1)), targetOf(answer, itemOf(i, "say"_L1)), {}};
        const QDate back = QDate::fromString(targetOf(answer, itemOf(i, "back"_L1)), Qt::ISODate);
        if (back.isValid())
            change.back = StudyDay{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(back))};
        changes.append(std::move(change));
    }
    return changes;
}

course::SurveyId ratingsOf(const course::SurveyId &closing)
{
    return course::SurveyId(QString(closing.text() + u"/rating"_s));
}

course::Answer answerOf(const SentenceRating &rating)
{
    course::Answer answer;
    add(answer, kWho, rating.who);
    add(answer, kSay, rating.say);
    return answer + rating.scores;
}

SentenceRating ratingIn(const course::Answer &answer, StudyDay day)
{
    SentenceRating rating{targetOf(answer, kWho), targetOf(answer, kSay), {}, day};
    std::ranges::copy_if(answer, std::back_inserter(rating.scores),
        [](const course::Pick &pick) { return pick.item != kWho && pick.item != kSay; });
    return rating;
}

QList<SentenceRating> ratings(const Learner &learner, const course::SurveyId &closing)
{
    QList<SentenceRating> all;
    const QList<Taking> taken = takings(learner, ratingsOf(closing));
    for (const Taking &taking : taken)
        all.prepend(ratingIn(taking.answers, taking.day));
    return all;
}

bool isCoreFinished(const course::Course &course, const Learner &learner)
{
    bool any = false;
    for (const course::LessonOutline &lesson : course.lessons()) {
        if (!lesson.core)
            continue;
        any = true;
        const auto progress = learner.lessons.constFind(lesson.id);
        if (progress == learner.lessons.cend() || !progress->finishedDay)
            return false;
    }
    return any;
}

} // namespace sanju::study
