// SPDX-License-Identifier: Apache-2.0
// Writing in the boxes: marks, ticks and remarks; disagreeing, comparing, rating; and that nothing is lost.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

const QString kHurts = u"周三要的字段，你总是周五才给。"_s;
const QString kGood = u"周三要的字段，周五上午才收到，晚了两天。"_s;

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

template <class Act> int count(const Stage &, const QList<study::Event> &events)
{
    return static_cast<int>(std::count_if(events.cbegin(), events.cend(),
        [](const study::Event &event) { return std::holds_alternative<Act>(event.body); }));
}

DrillBoxViewModel &write(WritingDrillViewModel *drill, int box, const QString &text)
{
    drill->box(box)->setText(text);
    drill->box(box)->check();
    return *drill->box(box);
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeBoxesHaveNamesAndQuestions();
    void wordsThatHurtAreMarkedAndRemarkedOn();
    void whatIsThereIsTicked();
    void marksGoWhenTheirWordsGo();
    void atMostTwoRemarksErrorsFirst();
    void anImpactIsNotAskedForADay();
    void aWishThatIsVagueIsRemarkedOn();
    void aRemarkDeclinedIsNotMadeAgain();
    void aDisagreementCanBeTakenBackWhileItIsTold();
    void halfASentenceIsLeftAlone();
    void praiseLightsItsThreeTicks();
    void aBadSentenceIsShownAndSaidBetter();
    void aTalkIsPreparedInFourLines();
    void fiveThanksAreWrittenWhileAClockRuns();
    void onesOwnCaseIsTheOneWrittenDownBefore();
    void onesOwnCaseHidesTheSceneAndNothingElse();
    void comparingShowsTheReferencesAndWhenItReturns();
    void ratingWritesDownWhatWasDone();
    void theNextTimeHasAnotherScene();
    void whatWasTypedIsThereAgain();
    void nothingIsLostWhenTheDiskIsFull();
    void backGoesFromComparingToWritingToPractice();
    void itSpeaksEnglish();
    void withoutWordListsOneCanStillWrite();
    void anUnknownDrillDoesNotOpen();

private:
    WritingDrillViewModel *open(const QString &id = u"three-boxes"_s)
    {
        m_stage->app().openDrill(id);
        return m_stage->app().writing();
    }

    std::unique_ptr<Stage> m_stage;
};

void DrillTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->welcomed();
    m_stage->finishLessons(12, 30);
    m_stage->begin();
    m_stage->app().show(AppViewModel::Practice);
}

void DrillTest::threeBoxesHaveNamesAndQuestions()
{
    WritingDrillViewModel *drill = open();
    QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
    QVERIFY(!m_stage->app().hasTabs());
    QCOMPARE(drill->boxCount(), 3);
    QCOMPARE(drill->box(0)->name(), u"我看到"_s);
    QCOMPARE(drill->box(1)->name(), u"这让"_s);
    QCOMPARE(drill->box(2)->name(), u"我希望"_s);
    QCOMPARE(drill->box(2)->line(), 2);
    QVERIFY(!drill->box(3));
    QCOMPARE(drill->scene(), m_stage->lessons().drills().first().scenarios.first().scene.zh);
    QVERIFY(drill->bad().isEmpty());
    QVERIFY(!drill->isWritten());
}

void DrillTest::wordsThatHurtAreMarkedAndRemarkedOn()
{
    DrillBoxViewModel &box = write(open(), 0, kHurts);
    QCOMPARE(box.marks()->count(), 1);
    QCOMPARE(box.marks()->value(0, "start").toInt(), kHurts.indexOf(u"总是"_s));
    QCOMPARE(box.marks()->value(0, "length").toInt(), 2);
    QCOMPARE(box.marks()->value(0, "spoken").toString(), u"“总是”，可能在评判"_s);
    QVERIFY(box.isRemarked());
    QVERIFY(box.hurts());
    QCOMPARE(box.quote(), u"“总是”"_s);
    QVERIFY(!box.reason().isEmpty());
    QVERIFY(!box.advice().isEmpty());
    QCOMPARE(kHurts.mid(box.from(), box.to() - box.from()), u"总是"_s);
    QCOMPARE(box.ticks()->value(box.ticks()->count() - 1, "look").toString(), u"hurts"_s);
}

void DrillTest::whatIsThereIsTicked()
{
    DrillBoxViewModel &box = write(open(), 0, kGood);
    QVERIFY2(!box.isRemarked(), qPrintable(box.reason()));
    QCOMPARE(box.marks()->count(), 0);
    QVERIFY(column(box.ticks(), "text").contains(u"有时间"_s));
    QVERIFY(column(box.ticks(), "text").contains(u"有数字"_s));
    QVERIFY(!column(box.ticks(), "look").contains(u"hurts"_s));
}

void DrillTest::marksGoWhenTheirWordsGo()
{
    DrillBoxViewModel &box = write(open(), 0, kHurts);
    box.setText(kHurts + u"对吧"_s);
    QCOMPARE(box.marks()->count(), 1); // still there
    box.setText(QString(kHurts).remove(u"总"_s));
    QCOMPARE(box.marks()->count(), 0);
    QVERIFY(!box.isRemarked());
    box.setText(kHurts);
    QCOMPARE(box.marks()->count(), 0); // waits for the check
    box.check();
    QCOMPARE(box.marks()->count(), 1);
    box.setText({});
    QCOMPARE(box.ticks()->count(), 0);
    box.check();
    QVERIFY(!box.isRemarked());
}

void DrillTest::atMostTwoRemarksErrorsFirst()
{
    DrillBoxViewModel &box = write(open(), 0, u"你总是这样，你从来都不负责任，故意拖着我们。"_s);
    QVERIFY(box.marks()->count() >= 1 && box.marks()->count() <= 2);
    QVERIFY(box.hurts());
}

void DrillTest::anImpactIsNotAskedForADay()
{
    DrillBoxViewModel &box = write(open(), 1, u"客户演示少了一页，我有点被动。"_s);
    QVERIFY2(!box.isRemarked(), qPrintable(box.reason()));
    QVERIFY(column(box.ticks(), "text").contains(u"有结果"_s));
    write(m_stage->app().writing(), 1, u"大家都觉得你这个人态度有问题，不负责任。"_s);
    QVERIFY(box.hurts());
}

void DrillTest::aWishThatIsVagueIsRemarkedOn()
{
    DrillBoxViewModel &box = write(open(), 2, u"希望你们以后多沟通，尽快处理一下。"_s);
    QVERIFY(box.isRemarked());
    write(m_stage->app().writing(), 2, u"下周一中午前，能不能把库存表发我？"_s);
    QVERIFY2(!box.isRemarked(), qPrintable(box.reason()));
    QCOMPARE(column(box.ticks(), "text"), (QStringList{u"有动作"_s, u"有时间"_s, u"是请求"_s}));
}

void DrillTest::aRemarkDeclinedIsNotMadeAgain()
{
    WritingDrillViewModel *drill = open();
    DrillBoxViewModel &box = write(drill, 0, kHurts);
    const QString reason = box.reason();
    box.disagree();
    QCOMPARE(m_stage->store().learner().declined.size(), 1);
    QVERIFY(m_stage->store().learner().declined.contains(u"ABS\n总是"_s));
    QVERIFY(box.reason() != reason);
    QVERIFY(!drill->notice().isEmpty());
    drill->clearNotice();
    QVERIFY(drill->notice().isEmpty());
    write(drill, 0, u"周二的表，你总是周四才给。"_s);
    QVERIFY(box.reason() != reason);
}

void DrillTest::aDisagreementCanBeTakenBackWhileItIsTold()
{
    WritingDrillViewModel *drill = open();
    DrillBoxViewModel &box = write(drill, 0, kHurts);
    const QString reason = box.reason();
    QVERIFY(!drill->isUndoable());
    box.disagree();
    QVERIFY(drill->isUndoable());
    drill->undo();
    QVERIFY(!drill->isUndoable());
    QVERIFY(drill->notice().isEmpty());
    QCOMPARE(box.reason(), reason);
    QVERIFY(m_stage->store().learner().declined.isEmpty());

    box.disagree();
    drill->clearNotice(); // and so it stays
    QVERIFY(!drill->isUndoable());
    drill->undo();
    QCOMPARE(m_stage->store().learner().declined.size(), 1);
}

void DrillTest::halfASentenceIsLeftAlone()
{
    DrillBoxViewModel &box = write(open(), 0, u"周三"_s);
    QVERIFY(!box.isRemarked());
    box.disagree(); // with nothing
    QVERIFY(m_stage->store().learner().declined.isEmpty());
}

void DrillTest::praiseLightsItsThreeTicks()
{
    WritingDrillViewModel *drill = open(u"praise"_s);
    QCOMPARE(drill->boxCount(), 1);
    DrillBoxViewModel &box = *drill->box(0);
    QCOMPARE(box.line(), -1);
    QCOMPARE(column(box.ticks(), "text"), (QStringList{u"事"_s, u"用"_s, u"谢"_s}));
    QCOMPARE(column(box.ticks(), "look"), (QStringList{u"open"_s, u"open"_s, u"open"_s}));
    write(drill, 0, u"昨晚你把错的标签全换了。"_s);
    QCOMPARE(column(box.ticks(), "look").first(), u"there"_s);
    QCOMPARE(column(box.ticks(), "look").at(2), u"open"_s);
    write(drill, 0, u"昨晚你把错的标签全换了，今早的车按时发货，谢谢你。"_s);
    QCOMPARE(column(box.ticks(), "look"), (QStringList{u"there"_s, u"there"_s, u"there"_s}));
    QVERIFY2(!box.isRemarked(), qPrintable(box.reason()));
}

void DrillTest::aBadSentenceIsShownAndSaidBetter()
{
    WritingDrillViewModel *drill = open(u"rewrite"_s);
    QCOMPARE(drill->boxCount(), 1);
    QCOMPARE(drill->bad(), u"你们怎么老是漏？"_s);
    QVERIFY(write(drill, 0, u"周二的纪要你们怎么老是漏我的一条？"_s).hurts());
}

void DrillTest::aTalkIsPreparedInFourLines()
{
    WritingDrillViewModel *drill = open(u"prepare"_s);
    QCOMPARE(drill->boxCount(), 4);
    QCOMPARE(drill->box(0)->name(), u"要带走什么"_s);
    QCOMPARE(drill->box(3)->question(), u"先问他"_s);
    QVERIFY(drill->isOwnCasePossible());
    QCOMPARE(drill->timeLeft(), -1);
    // A note to oneself need not be whole; what is said to the other side may still hurt.
    QVERIFY(!write(drill, 0, u"借两个人三天"_s).isRemarked());
    QVERIFY(write(drill, 3, u"你们车间总是不配合，这次能不能借我两个人？"_s).hurts());
    drill->compare();
    QCOMPARE(drill->references()->value(0, "parts").toStringList().size(), 4);
    drill->rate(u"fine"_s);
    const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
    QCOMPARE(act.written.size(), 4);
}

void DrillTest::fiveThanksAreWrittenWhileAClockRuns()
{
    WritingDrillViewModel *drill = open(u"praise-round"_s);
    QCOMPARE(drill->boxCount(), 5);
    QCOMPARE(drill->box(1)->prompt(), u"他先打了第2个电话。"_s);
    QCOMPARE(drill->box(1)->name(), u"对他本人"_s);
    QVERIFY(!drill->isOwnCasePossible());
    QCOMPARE(drill->timeLeft(), 90);
    m_stage->clock().advance(std::chrono::seconds(30));
    QCOMPARE(drill->timeLeft(), 90); // runs from the first word on
    write(drill, 0, u"你先打了电话，"_s);
    m_stage->clock().advance(std::chrono::seconds(20));
    QCOMPARE(drill->timeLeft(), 70);
    m_stage->app().back();
    m_stage->clock().advance(std::chrono::seconds(600));
    drill = open(u"praise-round"_s);
    QCOMPARE(drill->timeLeft(), 70); // nobody is hurried while away
    write(drill, 0, u"你先打了电话，当天就定了，谢谢你。"_s);
    m_stage->clock().advance(std::chrono::seconds(600));
    QCOMPARE(drill->timeLeft(), 0);
    write(drill, 1, u"还能接着写，谢谢。"_s); // and nothing is taken away
    drill->compare();
    QCOMPARE(drill->references()->count(), 5);
    QVERIFY(drill->references()->value(4, "note").toString().contains(u"第5个电话"_s));
    drill->rate(u"fine"_s);
    QCOMPARE(std::get<study::DrillDone>(m_stage->store().events().constLast().body).written.size(), 5);
}

void DrillTest::onesOwnCaseIsTheOneWrittenDownBefore()
{
    QVERIFY(m_stage->store().append(study::CaseWritten{u"仓储主管"_s, u"盘点晚一天"_s}));
    WritingDrillViewModel *drill = open();
    QVERIFY(drill->ownCaseText().isEmpty());
    drill->setOwnCase(true);
    QCOMPARE(drill->ownCaseText(), u"仓储主管：盘点晚一天"_s);
}

void DrillTest::onesOwnCaseHidesTheSceneAndNothingElse()
{
    WritingDrillViewModel *drill = open();
    write(drill, 0, kGood);
    drill->setOwnCase(true);
    QVERIFY(drill->scene().isEmpty());
    QCOMPARE(drill->box(0)->text(), kGood);
    QVERIFY(drill->box(0)->ticks()->count() > 0);
    m_stage->app().back();
    QVERIFY(open()->isOwnCase());
}

void DrillTest::comparingShowsTheReferencesAndWhenItReturns()
{
    WritingDrillViewModel *drill = open();
    drill->compare();
    QVERIFY(!drill->isComparing()); // nothing is written
    write(drill, 0, kGood);
    write(drill, 2, u"下次晚了，先发我一句，行吗？"_s);
    drill->compare();
    QVERIFY(drill->isComparing());
    QCOMPARE(column(drill->passage(), "name"), (QStringList{u"我看到"_s, u"我希望"_s}));
    const course::Scenario &scene = m_stage->lessons().drills().first().scenarios.first();
    QCOMPARE(drill->references()->count(), int(course::referencesOf(scene).size()));
    QCOMPARE(drill->references()->value(0, "parts").toStringList().value(2),
        course::referencesOf(scene).first().parts.at(2).zh);
    QCOMPARE(column(drill->ratings(), "text"), (QStringList{u"还没顺"_s, u"可以了"_s, u"很顺"_s}));
    QCOMPARE(column(drill->ratings(), "hint"), (QStringList{u"明天"_s, u"明天"_s, u"明天"_s})); // the first time
}

void DrillTest::ratingWritesDownWhatWasDone()
{
    WritingDrillViewModel *drill = open();
    m_stage->clock().set(m_stage->clock().now() + Milliseconds(70'000));
    write(drill, 0, kGood);
    drill->rate(u"fine"_s); // not yet comparing
    drill->compare();
    drill->rate(u"no-such"_s);
    QCOMPARE(count<study::DrillDone>(*m_stage, m_stage->store().events()), 0);
    drill->rate(u"ready"_s);
    drill->rate(u"ready"_s); // a second tap
    QCOMPARE(count<study::DrillDone>(*m_stage, m_stage->store().events()), 1);
    const auto done = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
    QCOMPARE(done.drill.text(), u"three-boxes"_s);
    QCOMPARE(done.rating, study::Rating::Ready);
    QCOMPARE(done.written, (QStringList{kGood, QString(), QString()}));
    QCOMPARE(done.took, Milliseconds(70'000));
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    QVERIFY(!column(m_stage->app().practice()->due(), "drillId").contains(u"three-boxes"_s));
}

void DrillTest::theNextTimeHasAnotherScene()
{
    WritingDrillViewModel *drill = open();
    const QString scene = drill->scene();
    write(drill, 0, kGood);
    drill->compare();
    drill->rate(u"fine"_s);
    open();
    QVERIFY(drill->scene() != scene);
    QVERIFY(drill->box(0)->text().isEmpty());
    QVERIFY(!drill->isComparing());
}

void DrillTest::whatWasTypedIsThereAgain()
{
    WritingDrillViewModel *drill = open();
    write(drill, 0, kHurts);
    drill->box(1)->setText(u"客户"_s);
    m_stage->clock().set(m_stage->clock().now() + Milliseconds(30'000));
    m_stage->app().back();
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    open(u"praise"_s);
    QVERIFY(!drill->isWritten());
    m_stage->app().back();
    open();
    QCOMPARE(drill->box(0)->text(), kHurts);
    QVERIFY(drill->box(0)->isRemarked());
    QCOMPARE(drill->box(1)->text(), u"客户"_s);
    drill->compare();
    drill->rate(u"fine"_s);
    QCOMPARE(std::get<study::DrillDone>(m_stage->store().events().constLast().body).took, Milliseconds(30'000));
}

void DrillTest::nothingIsLostWhenTheDiskIsFull()
{
    WritingDrillViewModel *drill = open();
    write(drill, 0, kHurts);
    m_stage->store().failWith(ErrorKind::NoSpace);
    drill->box(0)->disagree();
    QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
    m_stage->app().trouble()->retry();
    QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
    QVERIFY(drill->box(0)->isRemarked());
    drill->compare();
    drill->rate(u"fine"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
    m_stage->store().failWith({});
    m_stage->app().trouble()->retry();
    QCOMPARE(drill->box(0)->text(), kHurts);
    drill->rate(u"fine"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
    QCOMPARE(count<study::DrillDone>(*m_stage, m_stage->store().events()), 1);
}

void DrillTest::backGoesFromComparingToWritingToPractice()
{
    WritingDrillViewModel *drill = open();
    write(drill, 0, kGood);
    drill->compare();
    QVERIFY(m_stage->app().back());
    QVERIFY(!drill->isComparing());
    QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
    QVERIFY(m_stage->app().back());
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

void DrillTest::itSpeaksEnglish()
{
    WritingDrillViewModel *drill = open();
    m_stage->app().settings()->setLanguage(u"en"_s);
    QCOMPARE(drill->scene(), m_stage->lessons().drills().first().scenarios.first().scene.en);
    DrillBoxViewModel &box = write(drill, 0, u"The fields were due on Wednesday. You always send them on Friday."_s);
    QVERIFY(box.hurts());
    QVERIFY(box.quote().contains(u"always"_s));
    QVERIFY(box.reason().contains(u"always"_s));
    m_stage->app().settings()->setLanguage(u"zh"_s);
    QVERIFY(!box.isRemarked()); // Chinese word lists have nothing to say about English
    QCOMPARE(drill->title(), m_stage->lessons().drills().first().title.zh);
}

void DrillTest::withoutWordListsOneCanStillWrite()
{
    m_stage->lessons().lose(u"zh"_s);
    WritingDrillViewModel *drill = open();
    QVERIFY(!write(drill, 0, kHurts).isRemarked());
    drill->compare();
    QVERIFY(drill->isComparing());
}

void DrillTest::anUnknownDrillDoesNotOpen()
{
    open(u"no-such"_s);
    QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
}

QTEST_GUILESS_MAIN(DrillTest)
#include "drill_test.moc"
