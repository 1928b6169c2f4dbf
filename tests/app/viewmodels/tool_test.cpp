// SPDX-License-Identifier: Apache-2.0
// A tool filled in: what is left unsaved is there again, what is saved is kept and can be changed, taken away and had
// back, and nothing leaves but what was shown first.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

const auto kHurts = u"周三要的字段，你总是周五才给。"_s;

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

} // namespace

class ToolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void answersLeadToAStrategyAndCanBeTakenBack();
    void aStrategyCanBeLookedAtWithoutQuestions();
    void tooFewSignsAreSaidToBeTooFew();
    void signsTellAStyleThatIsNoLabel();
    void choicesAreKeptWithTheirLine();
    void largePagesShowEachPart();
    void exactlyWhatIsShownIsSent();
    void whatIsForOneselfIsSentOnlyWhenAskedFor();
    void sentencesAreSentBare();
    void whatAStepAsksForIsNoLabel();
    void howOneSeesSomebodyStaysHere();
    void aFailedSendIsSaid();
    void everythingIsSaidInBothLanguages();
    void backLeavesTheSheetAndTheLettersFirst();
    void everyShippedToolOpens();

private:
    ToolViewModel &open(const char *tool);
    ToolViewModel &write(const QStringList &texts);
    ToolViewModel &tool() { return *m_stage->app().tool(); }
    ToolboxViewModel &toolbox() { return *m_stage->app().toolbox(); }
    QList<study::Card> cards() const { return study::cards(m_stage->store().learner()); }
    QStringList written();
    void leave() { m_stage->app().back(); }

    std::unique_ptr<Stage> m_stage;
};

void ToolTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->welcomed();
    m_stage->begin();
    m_stage->app().show(AppViewModel::Practice);
}

ToolViewModel &ToolTest::open(const char *id)
{
    m_stage->app().openTool(QString::fromLatin1(id));
    return tool();
}

ToolViewModel &ToolTest::write(const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        tool().box(i)->setText(texts.at(i));
        tool().box(i)->check();
    }
    return tool();
}

QStringList ToolTest::written()
{
    QStringList words;
    for (int i = 0; i < tool().boxCount(); ++i)
        words.append(tool().box(i)->text());
    return words;
}

void ToolTest::theFirstToolStandsApartFromTheOthers()
{
    QCOMPARE(toolbox().firstId(), u"card"_s);
    QCOMPARE(toolbox().firstTitle(), u"要三样"_s);
    QCOMPARE(toolbox().firstAbout(), u"要去借东西"_s);
    QCOMPARE(column(toolbox().tools(), "toolId"), (QStringList{u"chooser"_s, u"lookup"_s}));
    QCOMPARE(column(toolbox().tools(), "about"), (QStringList{u"都要同一样"_s, u"不知道怎么开口"_s}));
    QCOMPARE(toolbox().cards()->count(), 0);
}

void ToolTest::toolsAreReadWhenTheRoomIsEntered()
{
    m_stage->begin();
    QCOMPARE(toolbox().tools()->count(), 0);
    QVERIFY(toolbox().firstId().isEmpty());
    m_stage->app().show(AppViewModel::Practice);
    QCOMPARE(toolbox().tools()->count(), 2);
}

void ToolTest::aCardShowsItsStepsAndWhereToWrite()
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

void ToolTest::theStepToWriteNextIsMarked()
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

void ToolTest::sentencesAreRemarkedOnAndNotesAreNot()
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

void ToolTest::aRemarkDeclinedIsNotMadeAgain()
{
    open("card");
    write({kHurts});
    const QString quote = tool().box(0)->quote();
    tool().box(0)->disagree();
    QVERIFY(!tool().notice().isEmpty());
    QVERIFY(tool().box(0)->quote() != quote);
    QVERIFY(!m_stage->store().learner().declined.isEmpty());
}

void ToolTest::whatIsLeftIsThereAgain()
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
    m_stage->app().openCard(toolbox().cards()->value(0, "cardId").toString());
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
    QCOMPARE(cards().size(), 1);
}

void ToolTest::aDraftSurvivesTheProcess()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    m_stage->begin();
    m_stage->app().show(AppViewModel::Practice);
    open("card");
    QCOMPARE(written().first(), u"周二挪了十二箱。"_s);
}

void ToolTest::theDraftIsKeptWhenTheAppGoesToTheBack()
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

void ToolTest::aDraftGoesWhenAllIsTakenOut()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    open("card");
    write({u" "_s});
    leave();
    QCOMPARE(cards().size(), 0);
    QCOMPARE(toolbox().cards()->count(), 0);
}

void ToolTest::aDraftThatCannotBeKeptIsNotLost()
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
    QCOMPARE(cards().size(), 1);
}

void ToolTest::savingKeepsTheCardAndEndsTheDraft()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    leave();
    open("card").save();
    QVERIFY(tool().isSaved() && !tool().isUnsaved());
    QVERIFY(!tool().notice().isEmpty());
    QCOMPARE(cards().size(), 1);
    QVERIFY(!study::isDraft(cards().first().id));
    QCOMPARE(cards().first().tool.text(), u"card"_s);
    QCOMPARE(cards().first().fields, (course::Answer{{u"saw"_s, u"周二挪了十二箱。"_s}}));
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"周二挪了十二箱。"_s);
    QCOMPARE(toolbox().cards()->value(0, "detail").toString(), u"要三样　11月23日　周一"_s);
    QVERIFY(!toolbox().cards()->value(0, "unfinished").toBool());
    open("card");
    QCOMPARE(written().first(), QString()); // a new one
}

void ToolTest::nothingIsSavedTwiceOrEmpty()
{
    open("card").save();
    QCOMPARE(cards().size(), 0);
    write({u"周二挪了十二箱。"_s});
    tool().save();
    tool().save(); // a second tap
    QCOMPARE(cards().size(), 1);
}

void ToolTest::aSavedCardIsChangedInItsPlace()
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

void ToolTest::changesLeftUnsavedLeaveTheCardAsItWas()
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

void ToolTest::aCardTakenAwayCanBeHadBack()
{
    open("card");
    write({u"周二挪了十二箱。"_s});
    tool().save();
    const study::Card saved = cards().first();
    tool().box(0)->setText(u"改到一半"_s);
    m_stage->app().rest();
    QCOMPARE(cards().size(), 2);
    tool().remove();
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

void ToolTest::nothingIsLostWhenTheDiskIsFull()
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

void ToolTest::cardsAreOfTheSameLearnerAfterARebuild()
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
    QCOMPARE(cards().size(), 2);
}

void ToolTest::theOwnCaseFillsANewCardWithOneTap()
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

void ToolTest::answersLeadToAStrategyAndCanBeTakenBack()
{
    ToolViewModel &chooser = open("chooser");
    QCOMPARE(chooser.kind(), ToolViewModel::Chooser);
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
    QCOMPARE(column(chooser.ways(), "text"), (QStringList{u"能"_s, u"不能"_s}));
    QVERIFY(!chooser.isAsked());
    QCOMPARE(chooser.pages()->count(), 0);
    chooser.answer(u"no"_s);
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
    QVERIFY(chooser.isAsked());
    chooser.answer(u"differ"_s);
    QVERIFY(chooser.ask().isEmpty());
    QCOMPARE(chooser.ways()->count(), 0);
    QCOMPARE(chooser.entryName(), u"交换"_s);
    QCOMPARE(column(chooser.parts(), "text"),
        (QStringList{u"各给各最急的。"_s, u"这周给你，下周归我。"_s, u"各有轻重。"_s, u"只换不记。"_s}));
    QCOMPARE(chooser.parts()->value(3, "look").toString(), u"risk"_s);
    chooser.answer(u"yes"_s); // a tap too late
    QCOMPARE(chooser.entryName(), u"交换"_s);
    chooser.takeBack();
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
    chooser.startOver();
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
    QVERIFY(!chooser.isAsked());
    chooser.takeBack(); // nothing to take back
    QCOMPARE(chooser.ask(), u"能变多吗？"_s);
}

void ToolTest::aStrategyCanBeLookedAtWithoutQuestions()
{
    ToolViewModel &chooser = open("chooser");
    chooser.answer(u"no"_s);
    chooser.lookAt(u"expand"_s);
    QCOMPARE(chooser.entryName(), u"变多"_s);
    QCOMPARE(column(chooser.entries(), "chosen"), (QStringList{u"true"_s, u"false"_s}));
    chooser.lookAt(u"swap"_s);
    QCOMPARE(chooser.entryName(), u"交换"_s);
    chooser.takeBack();
    QCOMPARE(chooser.ask(), u"急的是同一件吗？"_s);
}

void ToolTest::tooFewSignsAreSaidToBeTooFew()
{
    ToolViewModel &lookup = open("lookup");
    QCOMPARE(lookup.kind(), ToolViewModel::Lookup);
    QCOMPARE(lookup.note(), u"习惯，不是标签。"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.toggleClue(u"short"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.toggleClue(u"count"_s); // one for each
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    QVERIFY(lookup.entryName().isEmpty());
    QCOMPARE(lookup.parts()->count(), 0);
}

void ToolTest::signsTellAStyleThatIsNoLabel()
{
    ToolViewModel &lookup = open("lookup");
    lookup.toggleClue(u"short"_s);
    lookup.toggleClue(u"watch"_s);
    QCOMPARE(lookup.verdict(), u"你看到 2 条，更像“目标型”。"_s);
    QCOMPARE(lookup.entryName(), u"目标型"_s);
    QCOMPARE(lookup.parts()->count(), 4);
    QVERIFY(!lookup.note().isEmpty());
    QCOMPARE(column(lookup.clues(), "seen"), (QStringList{u"true"_s, u"false"_s, u"true"_s, u"false"_s}));
    lookup.toggleClue(u"watch"_s);
    QCOMPARE(lookup.verdict(), u"还不够，再看看。"_s);
    lookup.lookAt(u"detail"_s);
    QCOMPARE(lookup.entryName(), u"严谨型"_s);
    QVERIFY(lookup.verdict().isEmpty()); // looked up, not concluded
    lookup.lookAt(u"detail"_s);
    QVERIFY(lookup.entryName().isEmpty());
}

void ToolTest::choicesAreKeptWithTheirLine()
{
    open("chooser").answer(u"no"_s);
    tool().answer(u"differ"_s);
    write({u"这周先给你们，行吗？"_s});
    tool().save();
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"这周先给你们，行吗？"_s);
    open("chooser");
    QVERIFY(tool().entryName().isEmpty());
    tool().lookAt(u"expand"_s);
    m_stage->clock().set(m_stage->clock().now() + std::chrono::minutes(1));
    tool().save(); // without a line of one's own
    leave();
    QCOMPARE(toolbox().cards()->value(0, "title").toString(), u"变多"_s);
    m_stage->app().openCard(toolbox().cards()->value(1, "cardId").toString());
    QCOMPARE(tool().entryName(), u"交换"_s);
    QCOMPARE(written().first(), u"这周先给你们，行吗？"_s);
    leave();

    open("lookup").toggleClue(u"short"_s);
    tool().toggleClue(u"watch"_s);
    leave();
    open("lookup");
    QCOMPARE(tool().entryName(), u"目标型"_s);
}

void ToolTest::largePagesShowEachPart()
{
    open("card");
    write({u"周二挪了十二箱。"_s, u"登记一行"_s, u"口头说一声"_s});
    QCOMPARE(tool().pages()->count(), 4);
    QCOMPARE(tool().pages()->value(0, "texts").toStringList(), QStringList(u"周二挪了十二箱。"_s));
    QCOMPARE(
        tool().pages()->value(1, "texts").toStringList(), (QStringList{u"目标：登记一行"_s, u"最低：口头说一声"_s}));
    QCOMPARE(tool().pages()->value(2, "texts").toStringList(), QStringList(u"问完等两秒。"_s)); // what to keep in mind
    QVERIFY(!tool().pages()->value(2, "written").toBool());
    QVERIFY(tool().pages()->value(3, "texts").toStringList().isEmpty());
    leave();
    open("chooser").answer(u"yes"_s);
    write({u"夜班归我，行吗？"_s});
    QCOMPARE(tool().pages()->count(), 5);
    QCOMPARE(tool().pages()->value(0, "texts").toStringList(), QStringList(u"夜班归我，行吗？"_s));
    QVERIFY(column(tool().pages(), "name").at(4).contains(u"当心"_s));
}

void ToolTest::exactlyWhatIsShownIsSent()
{
    open("card");
    QVERIFY(!tool().isShareable());
    write({u"周一的表周三才到。"_s, QString(), QString(), u"周四前你给名单"_s});
    QVERIFY(tool().isShareable());
    tool().setSharing(true);
    const QString shown = tool().shareText();
    QCOMPARE(shown, u"今天说好的：\n周一的表周三才到。\n谁、几号前：周四前你给名单\n不对的话，今天回我一句。"_s);
    QVERIFY(m_stage->sent().texts.isEmpty()); // nothing leaves before the tap
    tool().share();
    QCOMPARE(m_stage->sent().texts, QStringList(shown));
    QVERIFY(!tool().isSharing());
    QVERIFY(!tool().notice().isEmpty());
    QVERIFY(!tool().notice().contains(u"名单"_s));
}

void ToolTest::whatIsForOneselfIsSentOnlyWhenAskedFor()
{
    open("card").setAbout(u"仓储主管"_s);
    write({QString(), u"两个人"_s, u"一个人"_s});
    QCOMPARE(column(tool().sections(), "name"), QStringList(u"写两行"_s));
    QVERIFY(!tool().sections()->value(0, "chosen").toBool());
    QVERIFY(tool().shareText().isEmpty());
    tool().share();
    QVERIFY(m_stage->sent().texts.isEmpty());
    tool().toggleSection(u"prepare"_s);
    QCOMPARE(tool().shareText(), u"今天说好的：\n目标：两个人\n最低：一个人\n不对的话，今天回我一句。"_s);
    QVERIFY(!tool().shareText().contains(u"仓储主管"_s));
    tool().toggleSection(u"prepare"_s);
    QVERIFY(tool().shareText().isEmpty());
}

void ToolTest::sentencesAreSentBare()
{
    m_stage->lessons().shipTools();
    m_stage->app().show(AppViewModel::Today);
    m_stage->app().show(AppViewModel::Practice);
    open("three-sentences");
    write({u"周三的字段周五才到。"_s, u"演示少了一页。"_s, u"下次当天说一声，行吗？"_s});
    QCOMPARE(tool().shareText(), u"周三的字段周五才到。\n演示少了一页。\n下次当天说一声，行吗？"_s);
}

void ToolTest::whatAStepAsksForIsNoLabel()
{
    m_stage->lessons().shipTools();
    open("five-steps");
    tool().box(4)->setText(u"两条线都满了。"_s);     // 问: for oneself
    tool().box(7)->setText(u"老魏周四前给名单。"_s); // 定
    QCOMPARE(tool().shareText(), u"今天谈好的，记在这里：\n老魏周四前给名单。\n有出入的话，今天回我一句。"_s);
}

void ToolTest::howOneSeesSomebodyStaysHere()
{
    open("lookup").toggleClue(u"short"_s);
    tool().toggleClue(u"watch"_s);
    write({u"占你三分钟，先说结论。"_s});
    QCOMPARE(tool().shareText(), u"占你三分钟，先说结论。"_s);
}

void ToolTest::aFailedSendIsSaid()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    m_stage->sent().fails = ErrorKind::Failed;
    tool().share();
    QCOMPARE(tool().notice(), u"这次没发出去，卡还在这里。"_s);
    m_stage->sent().fails = {};
    m_stage->sent().asks = true; // the system says itself what became of it
    tool().share();
    QVERIFY(tool().notice().isEmpty());
    QVERIFY(!tool().isCopied());
    QCOMPARE(m_stage->sent().texts.size(), 1);
}

void ToolTest::everythingIsSaidInBothLanguages()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    m_stage->app().speech().setLanguage(course::Language::English);
    QCOMPARE(tool().title(), u"Ask for three things"_s);
    QCOMPARE(tool().box(1)->name(), u"Goal"_s);
    QCOMPARE(tool().steps()->value(1, "mark").toString(), u"P"_s);
    QVERIFY(tool().shareText().startsWith(u"Settled today:"_s));
    QCOMPARE(written().first(), u"周一的表周三才到。"_s);
    leave();
    QCOMPARE(toolbox().firstTitle(), u"Ask for three things"_s);
}

void ToolTest::backLeavesTheSheetAndTheLettersFirst()
{
    open("card");
    write({u"周一的表周三才到。"_s});
    tool().setLarge(true);
    leave();
    QVERIFY(!tool().isLarge());
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    tool().setSharing(true);
    leave();
    QVERIFY(!tool().isSharing());
    QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
    leave();
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    tool().leave(); // a second tap on ‹
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

void ToolTest::everyShippedToolOpens()
{
    m_stage->lessons().shipTools();
    QCOMPARE(m_stage->lessons().tools().size(), 8);
    QCOMPARE(m_stage->lessons().tools().first().symbol, u"mark"_s);
    for (const course::Tool &each : m_stage->lessons().tools()) {
        m_stage->app().openTool(each.id.text());
        QCOMPARE(m_stage->app().page(), AppViewModel::Tool);
        QCOMPARE(tool().title(), each.title.zh);
        QVERIFY(tool().boxCount() > 0);
        leave();
    }
    m_stage->app().openTool(u"no-such-tool"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    m_stage->app().openCard(u"no-such-card"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

QTEST_GUILESS_MAIN(ToolTest)
#include "tool_test.moc"
