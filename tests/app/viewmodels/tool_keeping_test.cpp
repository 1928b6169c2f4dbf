// SPDX-License-Identifier: Apache-2.0
// A tool filled in: what is left unsaved is there again, and what is saved is kept and can be changed, taken away and
// had back.
#include "tool_room.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::column;

namespace {

const auto kHurts = u"周三要的字段，你总是周五才给。"_s;

} // namespace

class ToolKeepingTest : public QObject, private stage::ToolRoom
{
    Q_OBJECT

private Q_SLOTS:
    void init() { enter(); }
    void cleanup() { m_stage.reset(); }

    void theFirstToolStandsApartFromTheOthers();
    void toolsAreReadWhenTheRoomIsEntered();
    void aCardShowsItsStepsAndWhereToWrite();
    void theStepToWriteNextIsMarked();
    void sentencesAreRemarkedOnAndNotesAreNot();
    void aRemarkDeclinedIsNotMadeAgain();
    void whatIsLeftIsThereAgain();
    void aDraftSurvivesTheProcess();
    void theDraftIsKeptWhenTheAppGoesToTheBack();
    void aDraftGoesWhenAllIsTakenOut();
    void aDraftThatCannotBeKeptIsNotLost();
    void savingKeepsTheCardAndEndsTheDraft();
    void nothingIsSavedTwiceOrEmpty();
    void aSavedCardIsChangedInItsPlace();
    void changesLeftUnsavedLeaveTheCardAsItWas();
    void aCardTakenAwayCanBeHadBack();
    void nothingIsLostWhenTheDiskIsFull();
    void cardsAreOfTheSameLearnerAfterARebuild();
    void theOwnCaseFillsANewCardWithOneTap();
};

void ToolKeepingTest::theFirstToolStandsApartFromTheOthers()
{
    QCOMPARE(toolbox().firstId(), u"card"_s);
    QCOMPARE(toolbox().firstTitle(), u"要三样"_s);
    QCOMPARE(toolbox().firstAbout(), u"要去借东西"_s);
    QCOMPARE(column(toolbox().tools(), "toolId"), (QStringList{u"chooser"_s, u"lookup"_s}));
    QCOMPARE(column(toolbox().tools(), "about"), (QStringList{u"都要同一样"_s, u"不知道怎么开口"_s}));
    QCOMPARE(toolbox().cards()->count(), 0);
}

void ToolKeepingTest::toolsAreReadWhenTheRoomIsEntered()
{
    m_stage->begin();
    QCOMPARE(toolbox().tools()->count(), 0);
    QVERIFY(toolbox().firstId().isEmpty());
    m_stage->app().show(AppViewModel::Practice);
    QCOMPARE(toolbox().tools()->count(), 2);
}

void ToolKeepingTest::aCardShowsItsStepsAndWhereToWrite()
{
    ToolViewModel &card = open("card");
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    QCOMPARE(card.kind(), ToolViewModel::Card);
    QCOMPARE(card.title(), u"要三样"_s);
    QCOMPARE(column(card.steps(), "mark"), (QStringList{QString(), u"备"_s, u"问"_s, u"4"_s}));
    QCOMPARE(column(card.steps(), "line"), (QStringList{u"0"_s, u"-1"_s, u"-1"_s, u"-1"_s}));
    QCOMPARE(column(card.steps(), "first"), (QStringList{u"0"_s, u"1"_s, u"3"_s, u"3"_s}));
    QCOMPARE(column(card.steps(), "count"), (QStringList{u"1"_s, u"2"_s, u"0"_s, u"1"_s}));
    QCOMPARE(card.boxCount(), 4);
    QCOMPARE(card.box(0)->name(), u"我看到"_s);
    QCOMPARE(card.box(0)->line(), 0);
    QCOMPARE(card.box(1)->name(), u"目标"_s);
    QCOMPARE(card.box(1)->line(), -1);
    QCOMPARE(card.box(1)->hint(), u"比如：两个人，三天"_s);
    QCOMPARE(card.box(3)->name(), u"谁、几号前"_s); // the step says it
    QCOMPARE(card.box(4), nullptr);
    QVERIFY(!card.isFilled() && !card.isSaved() && !card.isUnsaved());
}

void ToolKeepingTest::theStepToWriteNextIsMarked()
{
    ToolViewModel &card = open("card");
    QCOMPARE(column(card.steps(), "look"), (QStringList{u"now"_s, u"open"_s, u"open"_s, u"open"_s}));
    write({u"周一的表周三才到。"_s, u"两个人"_s});
    QCOMPARE(column(card.steps(), "look"), (QStringList{u"done"_s, u"now"_s, u"open"_s, u"open"_s}));
    card.box(2)->setText(u"一个人"_s);
    QCOMPARE(column(card.steps(), "look"), (QStringList{u"done"_s, u"done"_s, u"open"_s, u"now"_s}));
    card.box(0)->setText(u"  "_s);
    QCOMPARE(column(card.steps(), "look"), (QStringList{u"now"_s, u"done"_s, u"open"_s, u"open"_s}));
}

void ToolKeepingTest::sentencesAreRemarkedOnAndNotesAreNot()
{
    open("card");
    write({kHurts, kHurts, kHurts});
    QVERIFY(tool().box(0)->isRemarked()); // a sentence
    QVERIFY(!tool().box(1)->isRemarked());
    QVERIFY(tool().box(2)->isRemarked()); // asks for a fact
    QCOMPARE(column(tool().steps(), "checked"), (QStringList{u"true"_s, u"true"_s, u"false"_s, u"true"_s}));
    tool().box(3)->setText(u"周四前你把名单发我，行吗？"_s);
    tool().box(3)->check();
    QCOMPARE(column(tool().box(3)->ticks(), "text"), (QStringList{u"有动作"_s, u"有时间"_s, u"是请求"_s}));
}

void ToolKeepingTest::aRemarkDeclinedIsNotMadeAgain()
{
    open("card");
    write({kHurts});
    const QString quote = tool().box(0)->quote();
    tool().box(0)->disagree();
    QVERIFY(!tool().notice().isEmpty());
    QVERIFY(tool().box(0)->quote() != quote);
    QVERIFY(!m_stage->store().learner().declined.isEmpty());
}

void ToolKeepingTest::whatIsLeftIsThereAgain()
{
    open("card").setAbout(u"仓储主管，十二箱"_s);
    write({u"周二挪了十二箱。"_s, QString(), u"登记一行"_s});
    leave();
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    QCOMPARE(toolbox().cards()->count(), 1);
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"仓储主管，十二箱"_s);
    QVERIFY(toolbox().cards()->value(0, "unfinished").toBool());
    QVERIFY(toolbox().cards()->value(0, "detail").toString().contains(u"还没存下"_s));

    open("chooser"); // another one between
    QCOMPARE(written(), QStringList(QString()));
    leave();
    open("card");
    QCOMPARE(tool().about(), u"仓储主管，十二箱"_s);
    QCOMPARE(written(), (QStringList{u"周二挪了十二箱。"_s, QString(), u"登记一行"_s, QString()}));
    QVERIFY(tool().isUnsaved() && !tool().isSaved());
    leave();
    // In the list it stands without an id, by its tool.
    QCOMPARE(toolbox().cards()->value(0, "cardId").toString(), QString());
    m_stage->app().openTool(toolbox().cards()->value(0, "toolId").toString());
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
    QCOMPARE(cards().size(), 0);
}

void ToolKeepingTest::aDraftSurvivesTheProcess()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    m_stage->begin();
    m_stage->app().show(AppViewModel::Practice);
    open("card");
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
}

void ToolKeepingTest::theDraftIsKeptWhenTheAppGoesToTheBack()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    m_stage->app().rest();
    const auto events = m_stage->store().events().size();
    m_stage->app().rest(); // nothing new
    QCOMPARE(m_stage->store().events().size(), events);
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    m_stage->begin(); // the system ended the app meanwhile
    m_stage->app().show(AppViewModel::Practice);
    open("card");
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
}

void ToolKeepingTest::aDraftGoesWhenAllIsTakenOut()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    open("card");
    write({u" "_s});
    leave();
    QVERIFY(m_stage->store().learner().papers.isEmpty());
    QCOMPARE(toolbox().cards()->count(), 0);
}

void ToolKeepingTest::aDraftThatCannotBeKeptIsNotLost()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    m_stage->store().failWith(ErrorKind::NoSpace);
    leave();
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    open("card");
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
    m_stage->store().failWith({});
    leave();
    QVERIFY(study::draft(m_stage->store().learner(), study::draftOf(course::ToolId(u"card"_s))));
}

void ToolKeepingTest::savingKeepsTheCardAndEndsTheDraft()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    open("card").save();
    QVERIFY(tool().isSaved() && !tool().isUnsaved());
    QVERIFY(!tool().notice().isEmpty());
    QCOMPARE(cards().size(), 1);
    QVERIFY(!study::draft(m_stage->store().learner(), study::draftOf(course::ToolId(u"card"_s))));
    QCOMPARE(cards().first().tool.text(), u"card"_s);
    QCOMPARE(cards().first().fields, (course::Answer{{u"saw"_s, u"周二挪了十二箱。"_s}}));
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"周二挪了十二箱。"_s);
    QCOMPARE(toolbox().cards()->value(0, "detail").toString(), u"要三样　11月23日　周一"_s);
    QVERIFY(!toolbox().cards()->value(0, "unfinished").toBool());
    open("card");
    QCOMPARE(written().first(), QString()); // a new one
}

void ToolKeepingTest::nothingIsSavedTwiceOrEmpty()
{
    open("card").save();
    QCOMPARE(cards().size(), 0);
    write({u"周二挪了十二箱。"_s});
    tool().save();
    tool().save(); // a second tap
    QCOMPARE(cards().size(), 1);
}

void ToolKeepingTest::aSavedCardIsChangedInItsPlace()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    tool().save();
    leave();
    m_stage->app().openCard(cards().first().id.text());
    QVERIFY(tool().isSaved() && !tool().isUnsaved());
    tool().box(1)->setText(u"登记一行"_s);
    QVERIFY(tool().isUnsaved());
    tool().save();
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().first().fields.size(), 2);
}

void ToolKeepingTest::changesLeftUnsavedLeaveTheCardAsItWas()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    tool().save();
    const study::Card saved = cards().first();
    tool().box(0)->setText(u"周二挪了十箱。"_s);
    leave();
    QCOMPARE(study::card(m_stage->store().learner(), saved.id), saved);
    QCOMPARE(toolbox().cards()->count(), 1);
    QVERIFY(toolbox().cards()->value(0, "unfinished").toBool());
    m_stage->app().openCard(saved.id.text());
    QCOMPARE(written().first(), u"周二挪了十箱。"_s);
    QVERIFY(tool().isUnsaved());
    tool().box(0)->setText(u"周二挪了十二箱。"_s); // as it was
    leave();
    QCOMPARE(cards(), QList<study::Card>{saved});
}

void ToolKeepingTest::aCardTakenAwayCanBeHadBack()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    tool().save();
    const study::Card saved = cards().first();
    tool().box(0)->setText(u"改到一半"_s);
    m_stage->app().rest();
    QVERIFY(study::draft(m_stage->store().learner(), study::draftOf(saved.id)));
    tool().remove();
    QVERIFY(!study::draft(m_stage->store().learner(), study::draftOf(saved.id)));
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    QCOMPARE(cards().size(), 0);
    QCOMPARE(toolbox().cards()->count(), 0);
    QVERIFY(toolbox().isUndoable() && !toolbox().notice().isEmpty());
    QVERIFY(!toolbox().notice().contains(u"箱"_s));

    toolbox().undo();
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().first().id, saved.id);
    QCOMPARE(cards().first().fields, saved.fields);
    QCOMPARE(toolbox().cards()->count(), 1);
    QVERIFY(!toolbox().isUndoable() && toolbox().notice().isEmpty());
    toolbox().undo(); // a second tap
    QCOMPARE(cards().size(), 1);
}

void ToolKeepingTest::nothingIsLostWhenTheDiskIsFull()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    m_stage->store().failWith(ErrorKind::NoSpace);
    tool().save();
    QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
    m_stage->store().failWith({});
    m_stage->app().trouble()->retry();
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
    tool().save();
    QCOMPARE(cards().size(), 1);

    m_stage->store().failWith(ErrorKind::NoSpace);
    tool().remove();
    m_stage->store().failWith({});
    m_stage->app().trouble()->retry();
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    QCOMPARE(cards().size(), 1);
}

void ToolKeepingTest::cardsAreOfTheSameLearnerAfterARebuild()
{
    open("chooser").answer(u"yes"_s);
    write({u"夜班归我，行吗？"_s});
    tool().save();
    leave();
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    study::Learner rebuilt;
    for (const study::Event &event : m_stage->store().events())
        study::apply(rebuilt, event);
    QVERIFY(rebuilt == m_stage->store().learner());
    QCOMPARE(study::cards(rebuilt), cards());
    QCOMPARE(cards().size(), 1);
    QVERIFY(study::draft(rebuilt, study::draftOf(course::ToolId(u"card"_s))));
}

void ToolKeepingTest::theOwnCaseFillsANewCardWithOneTap()
{
    open("card");
    QVERIFY(!tool().isCaseOffered());
    leave();
    (void)m_stage->store().append(study::CaseWritten{u"仓储主管"_s, u"周五的十二箱"_s});
    open("card");
    QVERIFY(tool().isCaseOffered());
    tool().useCase();
    QCOMPARE(tool().about(), u"仓储主管：周五的十二箱"_s);
    QVERIFY(!tool().isCaseOffered());
    tool().setAbout(u"我自己写的"_s);
    tool().useCase(); // nothing is written over
    QCOMPARE(tool().about(), u"我自己写的"_s);
    tool().save();
    tool().setAbout({});
    QVERIFY(!tool().isCaseOffered()); // not new any more
}

QTEST_GUILESS_MAIN(ToolKeepingTest)
#include "tool_keeping_test.moc"
