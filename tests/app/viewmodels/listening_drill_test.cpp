// SPDX-License-Identifier: Apache-2.0
// Listen and say it back: lines go by once, twice at most; what comes back is held against the author's points.
#include "stage.h"

#include <QAccessible>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Drill = ListeningDrillViewModel;

namespace {

const QString kWhole =
    u"我理解是：周五货晚到两小时，八箱放错货位没登记，你查了一上午，担心月底盘亏算到你头上，对吗？"_s;

} // namespace

class ListeningDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->welcomed();
        m_stage->finishLessons(12, 30);
        m_stage->begin();
        m_stage->app().show(AppViewModel::Practice);
    }

    void linesGoByOneByOneAndAreGone()
    {
        Drill &drill = open();
        QCOMPARE(m_stage->app().drill(), &drill);
        QCOMPARE(drill.kind(), DrillViewModel::Restate);
        QCOMPARE(drill.phase(), Drill::Before);
        QCOMPARE(drill.line(), QString());
        QCOMPARE(drill.speaker(), u"林姐　仓储主管"_s);
        QVERIFY(drill.voice().isEmpty());
        drill.advance(); // nothing is said yet
        QCOMPARE(drill.phase(), Drill::Before);
        drill.listen();
        QCOMPARE(drill.phase(), Drill::Listening);
        QCOMPARE(drill.lineCount(), 5);
        QCOMPARE(drill.lineNumber(), 1);
        QCOMPARE(drill.line(), u"周五那批货晚到了两个小时。"_s);
        drill.advance();
        QCOMPARE(drill.lineNumber(), 2);
        QCOMPARE(drill.line(), u"有八箱放错了货位，没人登记。"_s);
        drill.compare(); // not in the middle
        drill.listen();
        QCOMPARE(drill.lineNumber(), 2);
        for (int i = 0; i < 4; ++i)
            drill.advance();
        QCOMPARE(drill.phase(), Drill::Writing);
        QCOMPARE(drill.line(), QString());
    }

    void aLineStaysAsLongAsItTakesToSayIt()
    {
        Drill &drill = open();
        drill.listen();
        QCOMPARE(drill.lineTime(), 12 * 250 + 600);
        m_stage->app().speech().setLanguage(course::Language::English);
        QCOMPARE(drill.line(), u"Friday's delivery came two hours late."_s);
        QCOMPARE(drill.lineTime(), 6 * 1000 * 10 / 26 + 600);
    }

    void aScreenReaderIsWaitedFor()
    {
        Drill &drill = open();
        QVERIFY(!drill.isStepwise());
        QAccessible::setActive(true);
        QVERIFY(drill.isStepwise());
        QAccessible::setActive(false);
        QVERIFY(!drill.isStepwise());
    }

    void itCanBeHeardOnceMoreAndNoOftener()
    {
        Drill &drill = listened();
        QCOMPARE(drill.listened(), u"听了一遍。"_s);
        drill.box()->setText(u"八箱"_s);
        QVERIFY(drill.isOnceMore());
        drill.listen();
        QCOMPARE(drill.phase(), Drill::Listening);
        QCOMPARE(drill.lineNumber(), 1);
        QVERIFY(m_stage->app().back()); // it is heard no further: back to what is written
        QCOMPARE(drill.phase(), Drill::Writing);
        QCOMPARE(drill.box()->text(), u"八箱"_s);
        QCOMPARE(drill.listened(), u"听了两遍。"_s);
        QVERIFY(!drill.isOnceMore());
        drill.listen();
        QCOMPARE(drill.phase(), Drill::Writing);
    }

    void whatIsLeftOutIsAskedForWhenTheSentenceIsDone()
    {
        Drill &drill = listened();
        write(u"你是说周五货晚到了两个小时，八箱放错了货位"_s);
        QVERIFY(!drill.box()->isRemarked());
        write(u"你是说周五货晚到了两个小时，八箱放错了货位，对吗？"_s);
        QVERIFY(drill.box()->isRemarked() && !drill.box()->hurts());
        QCOMPARE(drill.box()->advice(), u"“她查了一上午”，说到了吗？"_s);
        write(kWhole);
        QVERIFY(!drill.box()->isRemarked());
        QCOMPARE(ticks(), (QStringList{u"有时间"_s, u"有数字"_s, u"有核对"_s}));
    }

    void whatNobodySaidIsMarkedAtOnce()
    {
        Drill &drill = listened();
        write(u"周五货晚到了两个小时，十二箱放错了货位"_s);
        QVERIFY(drill.box()->hurts());
        QCOMPARE(drill.box()->quote(), u"“十二箱”"_s);
        QCOMPARE(ticks().constLast(), u"有一处可能多说了"_s);
        write(u"周五货晚到了两个小时，我建议你先登记"_s);
        QCOMPARE(drill.box()->quote(), u"“我建议”"_s);
        QCOMPARE(ticks().constLast(), u"有一处可能先给了建议"_s);
        drill.box()->disagree();
        QVERIFY(!drill.box()->isRemarked());
        QVERIFY(m_stage->store().learner().declined.contains(u"RBAD\n我建议"_s));
        QCOMPARE(drill.notice(), u"好，这几个字不再提。"_s);
    }

    void theEndShowsThePassageThePointsAndOtherWays()
    {
        Drill &drill = listened();
        drill.compare(); // nothing is written
        QCOMPARE(drill.phase(), Drill::Writing);
        write(u"八箱放错了没登记，你担心月底盘亏，对吗？"_s);
        drill.compare();
        QCOMPARE(drill.phase(), Drill::Comparing);
        QCOMPARE(drill.passage()->count(), 5);
        QCOMPARE(drill.passage()->value(4, "text").toString(), u"我担心月底盘亏，又算到我头上。"_s);
        QStringList caught;
        for (int i = 0; i < drill.points()->count(); ++i)
            caught.append(drill.points()->value(i, "text").toString() +
                          (drill.points()->value(i, "caught").toBool() ? u"+"_s : u"-"_s));
        QCOMPARE(caught, (QStringList{u"周五晚到的货-"_s, u"放错的八箱+"_s, u"她查了一上午-"_s, u"她担心什么+"_s}));
        QCOMPARE(drill.references()->count(), 2);
        QCOMPARE(drill.references()->value(0, "note").toString(), u"短。"_s);
        QVERIFY(m_stage->app().back());
        QCOMPARE(drill.phase(), Drill::Writing);
    }

    void itIsKeptWithWhatWasWrittenAndHowOftenItWasHeard()
    {
        Drill &drill = listened();
        drill.listen();
        for (int i = 0; i < 5; ++i)
            drill.advance();
        write(kWhole);
        drill.rate(u"fine"_s); // not before the end
        QVERIFY(m_stage->store().learner().drills.isEmpty());
        drill.compare();
        drill.rate(u"ready"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
        QCOMPARE(act.scenario, course::ScenarioId(u"restate/late-table"_s));
        QCOMPARE(act.written, QStringList{kWhole});
        QCOMPARE(act.chosen, QStringList{u"listened-2"_s});
        QCOMPARE(open().phase(), Drill::Before);
        QCOMPARE(m_stage->app().listening()->box()->text(), QString());
        QCOMPARE(m_stage->app().listening()->lineCount(), 4);
    }

    void whatIsWrittenStaysWhenThePageIsLeft()
    {
        Drill &drill = listened();
        write(u"八箱"_s);
        QVERIFY(m_stage->app().back());
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        open();
        QCOMPARE(drill.phase(), Drill::Writing);
        QCOMPARE(drill.box()->text(), u"八箱"_s);
        QCOMPARE(drill.listened(), u"听了一遍。"_s);
    }

    void halfAPassageIsNotCounted()
    {
        Drill &drill = open();
        drill.listen();
        drill.advance();
        QVERIFY(m_stage->app().back());
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        open();
        QCOMPARE(drill.phase(), Drill::Before);
        drill.listen();
        QCOMPARE(drill.lineNumber(), 1);
        for (int i = 0; i < 5; ++i)
            drill.advance();
        QVERIFY(drill.isOnceMore());
    }

    void withoutAnAuthorsPointsNoSentenceIsGivenAway()
    {
        m_stage->drillDone(u"restate"_s, 0, study::Rating::Fine);
        Drill &drill = listened();
        QCOMPARE(drill.lineCount(), 4);
        write(u"你的意思是仓库里人手一直都不太够用，对吗？"_s);
        QVERIFY(drill.box()->isRemarked());
        QVERIFY(!drill.box()->advice().contains(u"件事"_s));
        drill.compare();
        QCOMPARE(drill.points()->count(), 0);
    }

    void itSpeaksEnglish()
    {
        Drill &drill = listened();
        m_stage->app().speech().setLanguage(course::Language::English);
        write(u"You mean Friday's delivery was two hours late and eight boxes went to the wrong bay. Right?"_s);
        QVERIFY(drill.box()->isRemarked());
        QVERIFY(drill.box()->advice().contains(u"her search"_s));
        write(u"As I understand it: eight boxes in the wrong bay, Friday's delivery two hours late, you worry about "
              "the loss at month-end. Is that right?"_s);
        QVERIFY(!drill.box()->isRemarked());
        drill.compare();
        QCOMPARE(drill.points()->value(2, "text").toString(), u"her search"_s);
        QVERIFY(!drill.points()->value(2, "caught").toBool());
    }

private:
    Drill &open()
    {
        m_stage->app().openDrill(u"restate"_s);
        return *m_stage->app().listening();
    }
    Drill &listened()
    {
        Drill &drill = open();
        drill.listen();
        while (drill.phase() == Drill::Listening)
            drill.advance();
        return drill;
    }
    void write(const QString &text)
    {
        m_stage->app().listening()->box()->setText(text);
        m_stage->app().listening()->box()->check();
    }
    QStringList ticks()
    {
        QStringList texts;
        RowModel *ticks = m_stage->app().listening()->box()->ticks();
        for (int i = 0; i < ticks->count(); ++i)
            texts.append(ticks->value(i, "text").toString());
        return texts;
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(ListeningDrillTest)
#include "listening_drill_test.moc"
