// SPDX-License-Identifier: Apache-2.0
// A talk led choice by choice: what both sides say, mood and knowledge, leading it anew, leaving and coming back,
// rating.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

class DialogueDrillTest : public QObject
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

    void beforeTheTalkOneSeesWhatItIsAbout()
    {
        DialogueDrillViewModel &drill = open();
        QCOMPARE(m_stage->app().drill()->kind(), DrillViewModel::Dialogue);
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Before);
        QCOMPARE(drill.scene(), u"下月大促，你去借两个人。"_s);
        QCOMPARE(drill.talk(), u"借两个人"_s);
        QCOMPARE(drill.other(), u"老魏　生产部长"_s);
        QCOMPARE(drill.goal(), u"借到两个人三天"_s);
        QCOMPARE(drill.lines()->count(), 0);
        QCOMPARE(drill.choices()->count(), 0);
        drill.choose(u"press"_s); // not yet
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Before);
    }

    void eachChoiceMovesTheMoodAndSaysWhatItDid()
    {
        DialogueDrillViewModel &drill = talk({});
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Talking);
        QCOMPARE(drill.lines()->count(), 1);
        QCOMPARE(line(0, "mine"), false);
        QCOMPARE(line(0, "text"), u"他说第1句。"_s);
        QCOMPARE(line(0, "does"), u"他往后靠了靠"_s);
        QCOMPARE(line(0, "spoken"), u"老魏　生产部长：他说第1句。，他往后靠了靠，在听"_s);
        QCOMPARE(drill.choices()->value(0, "text"), u"“方总说了，你们配合一下。”"_s); // as authored
        QCOMPARE(drill.choices()->value(1, "choiceId"), u"shared"_s);
        QCOMPARE(drill.moodWord(), u"在听"_s);
        QCOMPARE(drill.sentence(), 1);
        QCOMPARE(drill.sentences(), 4);

        drill.choose(u"press"_s);
        QCOMPARE(drill.lines()->count(), 3);
        QCOMPARE(line(1, "mine"), true);
        QCOMPARE(line(1, "text"), u"方总说了，你们配合一下。"_s);
        QCOMPARE(line(1, "why"), u"这句做了什么。"_s);
        QCOMPARE(line(1, "told").toStringList(), QStringList());
        QCOMPARE(line(1, "step"), 0);
        QCOMPARE(line(2, "text"), u"他说第2句。"_s);
        QCOMPARE(drill.mood(), -1);
        QCOMPARE(drill.moodWord(), u"绷着"_s);
        QCOMPARE(drill.sentence(), 2);
        QCOMPARE(drill.known()->count(), 0);

        drill.choose(u"shared"_s);
        QCOMPARE(line(3, "told").toStringList(), QStringList(u"大促的数是一起背的"_s));
        QCOMPARE(drill.known()->value(0, "text"), u"大促的数是一起背的"_s);
        drill.choose(u"shared"_s); // what is known already is no news
        QCOMPARE(line(5, "told").toStringList(), QStringList());
        QCOMPARE(drill.known()->count(), 1);
    }

    void everyMoodHasItsWord()
    {
        DialogueDrillViewModel &drill = talk({u"press"_s, u"press"_s});
        QCOMPARE(drill.moodWord(), u"关上了"_s);
        drill.startFrom(0);
        drill.choose(u"shared"_s);
        QCOMPARE(drill.moodWord(), u"松动"_s);
        drill.choose(u"shared"_s);
        QCOMPARE(drill.moodWord(), u"想一起办"_s);
    }

    void aGoodAndABadEndingAreReachedAndSayWhatLedThere()
    {
        DialogueDrillViewModel &drill = talk({u"shared"_s, u"shared"_s, u"press"_s, u"write"_s});
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Over);
        QCOMPARE(drill.outcome(), u"谈定了"_s);
        QCOMPARE(drill.note(), u"先说共同的数。"_s);
        QCOMPARE(line(8, "text"), u"行，写下来。"_s);
        QCOMPARE(line(8, "does"), u"他翻开排班表"_s);
        QCOMPARE(drill.choices()->count(), 0);
        QCOMPARE(drill.sentence(), 4);
        QCOMPARE(drill.sentences(), 4);

        drill.tryAnother();
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Talking);
        QCOMPARE(drill.sentence(), 4);
        QVERIFY(drill.outcome().isEmpty() && drill.note().isEmpty());
        drill.choose(u"leave"_s);
        QCOMPARE(drill.outcome(), u"这次没谈拢"_s);
        drill.startFrom(0);
        for (const QString &choice : {u"press"_s, u"press"_s, u"press"_s, u"write"_s})
            drill.choose(choice);
        QCOMPARE(drill.outcome(), u"谈定了一半"_s);
    }

    void fromAnyEarlierSentenceItIsLedAnew()
    {
        DialogueDrillViewModel &drill = talk({u"press"_s, u"press"_s, u"shared"_s});
        drill.startFrom(1);
        QCOMPARE(drill.lines()->count(), 3);
        QCOMPARE(drill.mood(), -1);
        QCOMPARE(drill.known()->count(), 0);
        QCOMPARE(drill.sentence(), 2);
        drill.startFrom(1); // there is no such sentence any more
        drill.startFrom(-1);
        QCOMPARE(drill.lines()->count(), 3);
        drill.choose(u"shared"_s);
        QCOMPARE(drill.mood(), 0);
    }

    void theLearnerSaysHowItWentAndTheLastRunIsKept()
    {
        DialogueDrillViewModel &drill = talk({u"press"_s, u"shared"_s});
        drill.rate(u"fine"_s); // not before the end
        QVERIFY(m_stage->store().learner().drills.isEmpty());
        drill.startFrom(0);
        for (const QString &choice : {u"shared"_s, u"press"_s, u"shared"_s, u"write"_s})
            drill.choose(choice);
        QCOMPARE(drill.ratings()->count(), 3);
        drill.rate(u"ready"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
        QCOMPARE(act.scenario, course::ScenarioId(u"dialogue/late-table"_s));
        QCOMPARE(act.chosen, (QStringList{u"opening/shared"_s, u"worry/press"_s, u"offer/shared"_s, u"when/write"_s}));
        QVERIFY(act.written.isEmpty());
        QCOMPARE(open().phase(), DialogueDrillViewModel::Before); // another talk
        QVERIFY(m_stage->app().back());
    }

    void leftInTheMiddleItGoesOnThere()
    {
        talk({u"press"_s, u"shared"_s});
        QVERIFY(m_stage->app().back());
        QCOMPARE(m_stage->app().page(), AppViewModel::Practice);
        DialogueDrillViewModel &drill = open();
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Talking);
        QCOMPARE(drill.lines()->count(), 5);
        QCOMPARE(drill.mood(), 0);
        QCOMPARE(drill.known()->count(), 1);
        drill.startFrom(1);
        QVERIFY(m_stage->app().back());
        QCOMPARE(open().lines()->count(), 3);
    }

    void untouchedItMakesRoomForAnotherTalk()
    {
        open();
        QVERIFY(m_stage->app().back());
        m_stage->drillDone(u"dialogue"_s, 0, study::Rating::Fine);
        talk({u"press"_s, u"press"_s, u"press"_s, u"leave"_s}).rate(u"not-yet"_s);
        const auto act = std::get<study::DrillDone>(m_stage->store().events().constLast().body);
        QCOMPARE(act.scenario, course::ScenarioId(u"dialogue/short-shift"_s));
    }

    void nothingIsLostWhenTheDiskIsFull()
    {
        DialogueDrillViewModel &drill = talk({u"shared"_s, u"shared"_s, u"shared"_s, u"write"_s});
        m_stage->store().failWith(ErrorKind::NoSpace);
        drill.rate(u"fine"_s);
        QCOMPARE(m_stage->app().page(), AppViewModel::Trouble);
        m_stage->store().failWith({});
        m_stage->app().trouble()->retry();
        QCOMPARE(m_stage->app().page(), AppViewModel::Drill);
        QCOMPARE(drill.phase(), DialogueDrillViewModel::Over);
        drill.rate(u"fine"_s);
        QCOMPARE(m_stage->store().learner().drills.size(), 1);
    }

    void theLanguageChangesInTheMiddleAndNothingIsLost()
    {
        DialogueDrillViewModel &drill = talk({u"shared"_s});
        m_stage->app().speech().setLanguage(course::Language::English);
        QCOMPARE(drill.other(), u"Lao Wei, production"_s);
        QCOMPARE(line(0, "does"), u"He leans back"_s);
        QCOMPARE(line(1, "text"), u"It's a number we share."_s);
        QCOMPARE(line(1, "told").toStringList(), QStringList(u"The number is shared"_s));
        QCOMPARE(drill.known()->value(0, "text"), u"The number is shared"_s);
        QCOMPARE(drill.mood(), 1);
        QCOMPARE(drill.sentence(), 2);
        drill.choose(u"press"_s);
        QCOMPARE(line(4, "text"), u"He says line 3."_s);
    }

private:
    DialogueDrillViewModel &open()
    {
        m_stage->app().openDrill(u"dialogue"_s);
        return *m_stage->app().dialogue();
    }

    DialogueDrillViewModel &talk(const QStringList &choices)
    {
        DialogueDrillViewModel &drill = open();
        drill.start();
        for (const QString &choice : choices)
            drill.choose(choice);
        return drill;
    }

    QVariant line(int row, const QByteArray &role) { return m_stage->app().dialogue()->lines()->value(row, role); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(DialogueDrillTest)
#include "dialogue_drill_test.moc"
