// SPDX-License-Identifier: Apache-2.0
// The say-do ledger: writing a promise down, what became of it, and four weeks in counts without a verdict.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Outcome = study::PromiseOutcome;

namespace {

PromiseViewModel &open(Stage &stage)
{
    stage.begin();
    stage.app().openPromises();
    return *stage.app().promises();
}

QString idAt(PromiseViewModel &promises, int row)
{
    return promises.open()->value(row, "promiseId").toString();
}

study::Promise first(Stage &stage)
{
    return study::promises(stage.store().learner()).first();
}

} // namespace

class PromiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLedgerSaysSo();
    void aPromiseIsWrittenDownWithItsDay();
    void withoutAThingOrADayItIsNotKept();
    void openOnesStandByTheirDay();
    void eachAnswerIsKept_data();
    void eachAnswerIsKept();
    void aNewDayKeepsItOpen();
    void backTakesOneStep();
    void nothingIsLostWhenTheDiskIsFull();
    void fourWeeksAreCountsInWords();
    void todayShowsWhatIsDue();
    void itSpeaksEnglish();
};

void PromiseTest::anEmptyLedgerSaysSo()
{
    Stage stage;
    stage.welcomed();
    PromiseViewModel &promises = open(stage);
    QCOMPARE(stage.app().page(), AppViewModel::Promises);
    QVERIFY(promises.isEmpty());
    QCOMPARE(promises.weeks()->count(), 4);
    QCOMPARE(promises.due()->count(), 0);
}

void PromiseTest::aPromiseIsWrittenDownWithItsDay()
{
    Stage stage;
    stage.welcomed();
    PromiseViewModel &promises = open(stage);
    promises.write();
    QVERIFY(promises.isWriting());
    promises.setWhat(u" 把退货单给过去 "_s);
    promises.setTo(u"仓储主管 "_s);
    promises.by()->pick(u"2"_s);
    QVERIFY(promises.isReady());
    promises.keep();
    QVERIFY(!promises.isWriting());
    QVERIFY(!promises.notice().isEmpty());
    QCOMPARE(promises.open()->value(0, "text").toString(), u"把退货单给过去"_s);
    QCOMPARE(promises.open()->value(0, "detail").toString(), u"跟仓储主管说好后天"_s);
    QCOMPARE(first(stage).to, u"仓储主管"_s);
    QCOMPARE(first(stage).by, stage.store().today().plus(2));
    promises.write(); // the next one begins empty
    QVERIFY(promises.what().isEmpty() && promises.to().isEmpty() && !promises.isReady());
}

void PromiseTest::withoutAThingOrADayItIsNotKept()
{
    Stage stage;
    stage.welcomed();
    PromiseViewModel &promises = open(stage);
    promises.keep(); // nothing is being written
    promises.write();
    promises.setWhat(u"回一句"_s);
    promises.keep();
    promises.by()->pick(u"0"_s);
    promises.setWhat(u"  "_s);
    promises.keep();
    QVERIFY(study::promises(stage.store().learner()).isEmpty());
    promises.setWhat(u"回一句"_s); // to whom may stay open
    promises.keep();
    QCOMPARE(promises.open()->value(0, "detail").toString(), u"说好今天"_s);
}

void PromiseTest::openOnesStandByTheirDay()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"晚"_s, {}, 9);
    stage.promised(u"过了"_s, {}, -1);
    stage.promised(u"近"_s, u"财务"_s, 1);
    RowModel *open = ::open(stage).open();
    QCOMPARE(open->value(0, "text").toString(), u"过了"_s);
    QCOMPARE(open->value(0, "detail").toString(), u"说好昨天"_s);
    QVERIFY(open->value(0, "near").toBool());
    QCOMPARE(open->value(1, "detail").toString(), u"跟财务说好明天"_s);
    QCOMPARE(open->value(2, "detail").toString(), u"说好12月2日 周三"_s);
    QVERIFY(!open->value(2, "near").toBool());
}

void PromiseTest::eachAnswerIsKept_data()
{
    QTest::addColumn<bool>("did");
    QTest::addColumn<QString>("detail");
    QTest::newRow("kept") << true << u"今天，做到了"_s;
    QTest::newRow("missed") << false << u"今天，没做到"_s;
}

void PromiseTest::eachAnswerIsKept()
{
    QFETCH(const bool, did);
    Stage stage;
    stage.welcomed();
    stage.promised(u"回一句"_s, {}, 0);
    PromiseViewModel &promises = open(stage);
    promises.wasKept(); // nothing is asked
    QVERIFY(!first(stage).outcome);
    promises.ask(idAt(promises, 0));
    QCOMPARE(promises.askedText(), u"回一句"_s);
    did ? promises.wasKept() : promises.wasMissed();
    QVERIFY(first(stage).outcome == (did ? Outcome::Kept : Outcome::Missed));
    QVERIFY(promises.asked().isEmpty());
    QVERIFY(!promises.notice().isEmpty());
    QCOMPARE(promises.open()->count(), 0);
    QTEST(promises.settled()->value(0, "detail").toString(), "detail");
    QCOMPARE(promises.settled()->value(0, "kept").toBool(), did);
    QCOMPARE(stage.app().promises()->due()->count(), 0);
}

void PromiseTest::aNewDayKeepsItOpen()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"回一句"_s, {}, -1);
    PromiseViewModel &promises = open(stage);
    promises.ask(idAt(promises, 0));
    promises.moved(); // no day yet
    promises.move();
    QVERIFY(promises.isMoving() && !promises.isMovable());
    promises.newDay()->pick(u"1"_s);
    QVERIFY(promises.isMovable());
    promises.moved();
    QVERIFY(first(stage).outcome == Outcome::Renegotiated);
    QCOMPARE(promises.open()->value(0, "detail").toString(), u"说好明天"_s);
    QVERIFY(promises.notice().contains(u"明天"_s));
    QCOMPARE(promises.weeks()->value(3, "text").toString(), u"改期 1"_s);
}

void PromiseTest::backTakesOneStep()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"回一句"_s, {}, 0);
    PromiseViewModel &promises = open(stage);
    promises.ask(idAt(promises, 0));
    promises.move();
    QVERIFY(stage.app().back());
    QVERIFY(!promises.isMoving() && !promises.asked().isEmpty());
    QVERIFY(stage.app().back());
    QVERIFY(promises.asked().isEmpty());
    promises.write();
    promises.setWhat(u"再回一句"_s);
    QVERIFY(stage.app().back());
    QVERIFY(!promises.isWriting());
    promises.write();
    QCOMPARE(promises.what(), u"再回一句"_s); // not lost
    QVERIFY(stage.app().back());
    promises.leave();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
}

void PromiseTest::nothingIsLostWhenTheDiskIsFull()
{
    Stage stage;
    stage.welcomed();
    PromiseViewModel &promises = open(stage);
    promises.write();
    promises.setWhat(u"回一句"_s);
    promises.by()->pick(u"1"_s);
    stage.store().failWith(ErrorKind::NoSpace);
    promises.keep();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    stage.store().failWith({});
    stage.app().trouble()->retry();
    QCOMPARE(stage.app().page(), AppViewModel::Promises);
    QVERIFY(promises.isWriting());
    promises.keep();
    QCOMPARE(first(stage).what, u"回一句"_s);
}

void PromiseTest::fourWeeksAreCountsInWords()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"早"_s, {}, -8, 12);
    stage.at(7);
    (void)stage.store().append(study::PromiseSettled{first(stage).id, Outcome::Kept, stage.store().today()});
    stage.promised(u"今"_s, {}, 0);
    RowModel *weeks = open(stage).weeks();
    QCOMPARE(weeks->value(0, "label").toString(), u"11月2日那周"_s);
    QCOMPARE(weeks->value(2, "label").toString(), u"上周"_s);
    QCOMPARE(weeks->value(3, "label").toString(), u"这周"_s);
    QCOMPARE(weeks->value(0, "text").toString(), u"没有"_s);
    QCOMPARE(weeks->value(2, "text").toString(), u"做到 1"_s);
    QCOMPARE(weeks->value(2, "kept").toInt(), 1);
    QCOMPARE(weeks->value(3, "text").toString(), u"没了结 1"_s);
    for (int row = 0; row < 4; ++row)
        QVERIFY(!weeks->value(row, "text").toString().contains(u'%'));
}

void PromiseTest::todayShowsWhatIsDue()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"过了"_s, {}, -3, 5);
    stage.promised(u"明天的"_s, {}, 1);
    stage.promised(u"以后的"_s, {}, 2);
    stage.begin();
    RowModel *due = stage.app().promises()->due();
    QCOMPARE(due->count(), 2);
    QCOMPARE(due->value(0, "text").toString(), u"过了"_s);
    stage.app().openPromises(due->value(1, "promiseId").toString());
    QCOMPARE(stage.app().promises()->askedText(), u"明天的"_s);
    stage.app().promises()->wasKept();
    QCOMPARE(due->count(), 1);
}

void PromiseTest::itSpeaksEnglish()
{
    Stage stage;
    stage.welcomed();
    stage.promised(u"Send the list"_s, u"Finance"_s, 9);
    PromiseViewModel &promises = open(stage);
    stage.app().settings()->setLanguage(u"en"_s);
    QVERIFY(promises.open()->value(0, "detail").toString().contains(u"Wed 2 Dec"_s));
    QVERIFY(promises.weeks()->value(0, "label").toString().contains(u"2 Nov"_s));
}

QTEST_GUILESS_MAIN(PromiseTest)
#include "promise_test.moc"
