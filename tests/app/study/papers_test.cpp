// SPDX-License-Identifier: Apache-2.0
// Tests what is kept as it was written: surveys, the own case, cards, promises.
#include "samples.h"
#include "study/papers.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

class Notebook
{
public:
    Learner learner;

    // An hour after the one before, on `day`.
    void write(const QString &id, int day, const EventBody &body)
    {
        m_at += std::chrono::hours(1);
        apply(learner, {EventId(id), QStringLiteral("phone"), m_at, StudyDay{day}, body});
    }

private:
    Instant m_at{Milliseconds(1'000)};
};

course::Answer field(const QString &id, const QString &words)
{
    return {{id, words}};
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTakingOfASurveyIsKeptOldestFirst()
    {
        Notebook notebook;
        const course::SurveyId listening(QStringLiteral("listening"));
        notebook.write(
            QStringLiteral("e2"), 10, SurveyTaken{listening, field(QStringLiteral("i"), QStringLiteral("3")), {}});
        notebook.write(
            QStringLiteral("e1"), 40, SurveyTaken{listening, field(QStringLiteral("i"), QStringLiteral("4")), {}});
        notebook.write(QStringLiteral("e3"), 41, SurveyTaken{course::SurveyId(QStringLiteral("style")), {}, {}});
        const QList<Taking> all = takings(notebook.learner, listening);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).day.number, 10);
        QCOMPARE(all.at(1).answers.constFirst().target, QStringLiteral("4"));
        QVERIFY(notebook.learner.days.contains(StudyDay{10})); // a day of study
    }

    void whatWasBegunIsADraftUntilItIsSavedOrEmptied()
    {
        const course::SurveyId listening(QStringLiteral("listening"));
        const CardId saved(QStringLiteral("listening"));
        QVERIFY(draftOf(listening) != draftOf(course::ToolId(listening.text())));
        QVERIFY(draftOf(listening) != draftOf(course::SurveyId(QStringLiteral("style"))));
        QVERIFY(draftOf(saved) != draftOf(listening));
        Notebook notebook;
        QVERIFY(!draft(notebook.learner, draftOf(listening)));
        notebook.write(
            QStringLiteral("e1"), 1, DraftKept{draftOf(listening), field(QStringLiteral("i"), QStringLiteral("3"))});
        QCOMPARE(draft(notebook.learner, draftOf(listening))->fields.constFirst().target, QStringLiteral("3"));
        QVERIFY(takings(notebook.learner, listening).isEmpty());
        QVERIFY(notebook.learner.days.isEmpty()); // no day of study
        notebook.write(QStringLiteral("e2"), 1, DraftKept{draftOf(listening), {}});
        QVERIFY(!draft(notebook.learner, draftOf(listening)));
        QVERIFY(notebook.learner.papers.isEmpty());
    }

    void theLastCaseCountsAndCanBeTakenBack()
    {
        Notebook notebook;
        QVERIFY(!ownCase(notebook.learner));
        notebook.write(QStringLiteral("e1"), 1, CaseWritten{QStringLiteral("仓库"), QStringLiteral("盘点晚")});
        notebook.write(QStringLiteral("e2"), 2, CaseWritten{QStringLiteral("财务"), QStringLiteral("报销慢")});
        QCOMPARE(ownCase(notebook.learner)->who, QStringLiteral("财务"));
        notebook.write(QStringLiteral("e3"), 3, CaseWritten{});
        QVERIFY(!ownCase(notebook.learner));
        QVERIFY(notebook.learner.papers.isEmpty());
    }

    void aCardKeepsItsIdWhenItIsSavedAgain()
    {
        Notebook notebook;
        const course::ToolId tool(QStringLiteral("five-steps"));
        notebook.write(
            QStringLiteral("e1"), 1, CardSaved{{}, tool, field(QStringLiteral("goal"), QStringLiteral("两个人"))});
        notebook.write(
            QStringLiteral("e2"), 1, CardSaved{{}, tool, field(QStringLiteral("goal"), QStringLiteral("一张表"))});
        const CardId first(QStringLiteral("e1"));
        notebook.write(
            QStringLiteral("e3"), 2, CardSaved{first, tool, field(QStringLiteral("goal"), QStringLiteral("三个人"))});
        QList<Card> all = cards(notebook.learner);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).id, first); // the one saved last comes first
        QCOMPARE(all.at(0).fields.constFirst().target, QStringLiteral("三个人"));
        notebook.write(QStringLiteral("e4"), 3, CardRemoved{first});
        all = cards(notebook.learner);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).id, CardId(QStringLiteral("e2")));
        notebook.write(QStringLiteral("e5"), 3, CardRemoved{first}); // twice does no harm
        QCOMPARE(cards(notebook.learner).size(), 1);
    }

    void aPromiseIsOpenUntilItIsKeptOrMissed()
    {
        Notebook notebook;
        notebook.write(
            QStringLiteral("e1"), 1, PromiseMade{QStringLiteral("给数"), QStringLiteral("财务"), StudyDay{5}});
        notebook.write(QStringLiteral("e2"), 1, PromiseMade{QStringLiteral("回话"), {}, StudyDay{2}});
        const PromiseId first(QStringLiteral("e1"));
        QVERIFY(promises(notebook.learner).at(0).isOpen());
        notebook.write(QStringLiteral("e3"), 4, PromiseSettled{first, PromiseOutcome::Renegotiated, StudyDay{9}});
        Promise promise = promises(notebook.learner).at(0);
        QVERIFY(promise.isOpen());
        QCOMPARE(promise.by.number, 9);
        notebook.write(QStringLiteral("e4"), 9, PromiseSettled{first, PromiseOutcome::Kept, StudyDay{9}});
        promise = promises(notebook.learner).at(0);
        QVERIFY(!promise.isOpen());
        QCOMPARE(promise.settled->number, 9);
        QCOMPARE(promise.made.number, 1);
        QVERIFY(promises(notebook.learner).at(1).isOpen());
    }

    void aCardStaysAsItWasWhileItIsBeingChanged()
    {
        const course::ToolId tool(QStringLiteral("five-steps"));
        const CardId saved(QStringLiteral("e1"));
        QVERIFY(draftOf(tool) != draftOf(saved));
        Notebook notebook;
        notebook.write(
            QStringLiteral("e1"), 1, CardSaved{{}, tool, field(QStringLiteral("goal"), QStringLiteral("两个人"))});
        const std::optional<Card> card = sanju::study::card(notebook.learner, saved);
        QVERIFY(card.has_value());
        QCOMPARE(card->day.number, 1);
        notebook.write(QStringLiteral("e2"), 2,
            DraftKept{draftOf(saved), field(QStringLiteral("goal"), QStringLiteral("三个人"))});
        QCOMPARE(sanju::study::card(notebook.learner, saved), card);
        QCOMPARE(cards(notebook.learner), QList<Card>{*card}); // a draft is no card
    }

    void aPromiseSettledElsewhereBeforeItCameHereIsNotLost()
    {
        Notebook notebook;
        const PromiseId first(QStringLiteral("e1"));
        notebook.write(QStringLiteral("e2"), 4, PromiseSettled{first, PromiseOutcome::Kept, StudyDay{5}});
        QVERIFY(promises(notebook.learner).isEmpty());
        notebook.write(QStringLiteral("e1"), 4, PromiseMade{QStringLiteral("给数"), {}, StudyDay{5}});
        QVERIFY(!promises(notebook.learner).at(0).isOpen());
    }

    void everyRepeatThatWasDeclinedIsRemembered()
    {
        Notebook notebook;
        const MissionId mission(QStringLiteral("done"));
        notebook.write(QStringLiteral("e1"), 4, RepeatDeclined{mission});
        notebook.write(QStringLiteral("e2"), 9, RepeatDeclined{mission});
        QCOMPARE(declinedRepeats(notebook.learner), (QList<Declined>{{mission, {4}}, {mission, {9}}}));
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "papers_test.moc"
