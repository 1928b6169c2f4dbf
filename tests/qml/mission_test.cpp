// SPDX-License-Identifier: Apache-2.0
// Missions and promises by taps and keys, and as a screen reader hears them; the drill in the day's session.
#include "answering.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

const auto kCamera = QStringLiteral("feedback/camera-test");

QString part(const char *text)
{
    return words("MissionPlan", text);
}

QString list(const char *text)
{
    return words("PromiseList", text);
}

const study::ChosenMission &last(Stage &stage)
{
    return stage.store().learner().missions.last();
}

bool isChecked(QQuickItem *item)
{
    return item && QAccessible::queryAccessibleInterface(item)->state().checked;
}

// One lesson learnt; the page to take a mission on is open.
void choosing(Stage &stage)
{
    stage.welcomed();
    stage.finishLesson(course::LessonId(kCamera), 2);
    stage.begin();
    stage.app().openMission();
}

} // namespace

class MissionTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMissionIsTakenWithAFinger();
    void aMissionIsTakenByKeysInOnesOwnWords();
    void chipsTellWhetherTheyAreChosen();
    void inALessonWithWhomIsAskedOnlyWhenThereIsAPlan();
    void aProposalIsDeclinedOrTaken();
    void afterADebriefTheNextTimeIsSettledAtOnce();
    void aPromiseIsWrittenDownAndKept();
    void aPromiseIsMovedByKeys();
    void todayLeadsToThePromiseThatIsDue();
    void theWeeksAreReadOut();
    void theDrillComesInTheDayAndIsCounted();
};

void MissionTest::aMissionIsTakenWithAFinger()
{
    Stage stage;
    choosing(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Mission));
    const course::Mission mission = stage.lessons().lesson(course::LessonId(kCamera))->mission;
    QVERIFY(screen.tap(mission.behaviour.zh));
    QQuickItem *take = nullptr;
    QTRY_VERIFY(take = screen.find(part("两样都有了再定")));
    QVERIFY(!take->isEnabled());
    QVERIFY(screen.tap(mission.when.at(1).zh));
    QVERIFY(screen.tap(mission.then.first().zh));
    QVERIFY(screen.comes(stage.app().mission()->plan()));
    QVERIFY(screen.tap(words("MissionDetails", "跟谁，或者哪个会")));
    screen.type(QStringLiteral("采购主管"));
    QVERIFY(screen.tap(QStringLiteral("跟谁，平级")));
    QVERIFY(screen.tap(QStringLiteral("哪天，挑一天")));
    QVERIFY(screen.tap(QStringLiteral("哪天，11月27日 周五")));
    QVERIFY(screen.comes(QStringLiteral("11月27日 周五 · 采购主管")));
    QVERIFY(screen.tap(part("就这么定")));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QCOMPARE(last(stage).with, QStringLiteral("采购主管"));
    QVERIFY(last(stage).on == stage.store().today().plus(4));
    QVERIFY(last(stage).direction == study::Direction::Across);
    QVERIFY(screen.shows(stage.app().today()->mission()));
    QVERIFY(screen.shows(QStringLiteral("11月27日 周五 · 采购主管")));
}

void MissionTest::aMissionIsTakenByKeysInOnesOwnWords()
{
    Stage stage;
    choosing(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.press(words("MissionChoice", "自己写一个"), Qt::Key_Return));
    QVERIFY(screen.comes(part("什么时候，说什么，做什么")));
    screen.key(Qt::Key_Escape); // one step back, and in again
    QVERIFY(screen.comes(words("MissionChoice", "这几天，用哪一样？")));
    QVERIFY(screen.press(words("MissionChoice", "自己写一个")));
    QVERIFY(screen.tabTo(part("或者自己写：哪个人、哪个会")));
    screen.type(QStringLiteral("林姐来要数"));
    QVERIFY(screen.tabTo(part("说哪一句，做哪一步")));
    screen.type(QStringLiteral("先问用在哪"));
    QVERIFY(screen.press(QStringLiteral("哪天，明天")));
    QVERIFY(screen.press(part("就这么定"), Qt::Key_Return));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QCOMPARE(last(stage).when, QStringLiteral("林姐来要数"));
    QCOMPARE(last(stage).then, QStringLiteral("先问用在哪"));
    QVERIFY(last(stage).on == stage.store().today().plus(1));
}

void MissionTest::chipsTellWhetherTheyAreChosen()
{
    Stage stage;
    choosing(stage);
    stage.app().mission()->writeOwn();
    const Screen screen(stage, {});
    QVERIFY(isChecked(screen.find(QStringLiteral("哪天，今天"), nullptr, QAccessible::RadioButton)));
    QVERIFY(!isChecked(screen.find(QStringLiteral("跟谁，上级"), nullptr, QAccessible::RadioButton)));
    QVERIFY(screen.tap(QStringLiteral("跟谁，上级")));
    QTRY_VERIFY(isChecked(screen.find(QStringLiteral("跟谁，上级"))));
    QVERIFY(screen.tap(QStringLiteral("跟谁，上级"))); // and back
    QTRY_VERIFY(!isChecked(screen.find(QStringLiteral("跟谁，上级"))));
}

void MissionTest::inALessonWithWhomIsAskedOnlyWhenThereIsAPlan()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    stage.app().openLesson(kCamera);
    stage.walkTo(LessonViewModel::Takeaway);
    const Screen screen(stage, {});
    LessonViewModel *lesson = stage.app().lesson();
    QVERIFY(!screen.find(QStringLiteral("跟谁，上级")));
    QVERIFY(screen.tap(lesson->whenChoices()->value(0, "text").toString()));
    QVERIFY(screen.tap(lesson->thenChoices()->value(0, "text").toString()));
    QVERIFY(screen.tap(QStringLiteral("跟谁，上级")));
    QVERIFY(screen.tap(QStringLiteral("哪天，明天")));
    QVERIFY(screen.tap(words("TakeawayStep", "就这么定")));
    QTRY_VERIFY(!stage.store().learner().missions.isEmpty());
    QVERIFY(last(stage).direction == study::Direction::Up);
    QVERIFY(last(stage).on == stage.store().today().plus(1));
}

void MissionTest::aProposalIsDeclinedOrTaken()
{
    for (const bool taken : {false, true}) {
        Stage stage;
        stage.welcomed();
        stage.missionDone(4);
        stage.begin();
        const Screen screen(stage, {});
        QVERIFY(screen.shows(stage.app().mission()->proposal()));
        QVERIFY(screen.tap(words("RepeatCard", taken ? "好，定个时候" : "这次不了")));
        if (taken) {
            QVERIFY(screen.goesTo(AppViewModel::Mission));
            QVERIFY(screen.shows(stage.app().mission()->note()));
            QVERIFY(isChecked(screen.find(QStringLiteral("跟谁，上级"))));
        } else {
            QTRY_VERIFY(!screen.find(words("RepeatCard", "这次不了")));
            QCOMPARE(stage.app().page(), AppViewModel::Today);
        }
    }
}

void MissionTest::afterADebriefTheNextTimeIsSettledAtOnce()
{
    Stage stage;
    stage.welcomed();
    stage.missionTaken(1);
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("DebriefCard", "做了")));
    QVERIFY(screen.tap(words("DebriefCard", "记下")));
    QVERIFY(screen.comes(stage.app().debrief()->offer()));
    QVERIFY(screen.tap(words("DebriefCard", "现在就定")));
    QVERIFY(screen.goesTo(AppViewModel::Mission));
    QVERIFY(isChecked(screen.find(QStringLiteral("哪天，11月26日 周四"))));
}

void MissionTest::aPromiseIsWrittenDownAndKept()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    stage.app().openPromises();
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Promises));
    QVERIFY(screen.shows(list("答应过别的部门什么？")));
    QVERIFY(screen.tap(list("记一句")));
    QQuickItem *keep = nullptr;
    QTRY_VERIFY(keep = screen.find(words("PromiseForm", "写上事和日子再记")));
    QVERIFY(!keep->isEnabled());
    QVERIFY(screen.tap(words("PromiseForm", "答应了什么"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("把退货单给过去"));
    QVERIFY(screen.tap(words("PromiseForm", "答应了谁"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("仓储主管"));
    QVERIFY(screen.tap(QStringLiteral("说好哪天，今天")));
    QVERIFY(screen.tap(words("PromiseForm", "记下")));
    QVERIFY(screen.comes(QStringLiteral("跟仓储主管说好今天")));
    QVERIFY(screen.tap(QStringLiteral("把退货单给过去")));
    QVERIFY(screen.tap(list("做到了")));
    QVERIFY(screen.comes(QStringLiteral("今天，做到了")));
    QVERIFY(screen.find(QStringLiteral("这周，做到 1")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

void MissionTest::aPromiseIsMovedByKeys()
{
    Stage stage;
    stage.welcomed();
    stage.promised(QStringLiteral("回一句"), {}, 0);
    stage.begin();
    stage.app().openPromises();
    const Screen screen(stage, {});
    QVERIFY(screen.press(QStringLiteral("回一句"), Qt::Key_Return));
    QVERIFY(screen.press(list("说好改天")));
    QVERIFY(screen.comes(list("改到哪天？")));
    QVERIFY(screen.press(QStringLiteral("改到哪天，明天")));
    QVERIFY(screen.press(list("就改到这天")));
    QVERIFY(screen.comes(QStringLiteral("说好明天")));
    QVERIFY(study::promises(stage.store().learner()).first().outcome == study::PromiseOutcome::Renegotiated);
}

void MissionTest::todayLeadsToThePromiseThatIsDue()
{
    Stage stage;
    stage.welcomed();
    stage.promised(QStringLiteral("回一句"), QStringLiteral("财务"), 0);
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.shows(words("DuePromises", "答应过的")));
    QVERIFY(screen.tap(QStringLiteral("回一句")));
    QVERIFY(screen.goesTo(AppViewModel::Promises));
    QVERIFY(screen.tap(list("没做到")));
    QVERIFY(screen.comes(stage.app().promises()->notice()));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QTRY_VERIFY(!screen.shows(words("DuePromises", "答应过的")));
}

void MissionTest::theWeeksAreReadOut()
{
    Stage stage;
    stage.welcomed();
    stage.promised(QStringLiteral("回一句"), {}, -1);
    stage.begin();
    stage.app().openPromises();
    const Screen screen(stage, {});
    QStringList rows;
    const QList<QQuickItem *> all = screen.spoken();
    for (QQuickItem *item : all) {
        if (Screen::roleOf(item) == QAccessible::ListItem)
            rows.append(Screen::nameOf(item));
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("11月2日那周，没有"), QStringLiteral("11月9日那周，没有"),
                       QStringLiteral("上周，没了结 1"), QStringLiteral("这周，没有")}));
}

void MissionTest::theDrillComesInTheDayAndIsCounted()
{
    Stage stage;
    stage.welcomed();
    const int lessons = static_cast<int>(stage.lessons().course().lessons().size());
    stage.finishLessons(lessons, lessons + 8);
    stage.answerAll(1, study::Grade::Easy);
    const course::Drill &due = stage.lessons().drills().first();
    for (const course::Drill &drill : stage.lessons().drills()) {
        if (drill.id != due.id)
            stage.drillDone(drill.id.text(), 1, study::Rating::Fine);
    }
    stage.begin();
    const Screen screen(stage, {});
    const QString title = due.title.zh;
    QVERIFY(screen.shows(title));
    QVERIFY(screen.tap(words("TodayPage", "为什么是这些")));
    QVERIFY(screen.tap(QStringLiteral("练“%1”").arg(title)));
    QVERIFY(screen.goesTo(AppViewModel::Drill));
    WritingDrillViewModel *drill = stage.app().writing();
    const QStringList texts{QStringLiteral("周三要的字段，周五上午才收到。"), QStringLiteral("客户演示少了一页。"),
        QStringLiteral("下次改动当天，能不能在群里说一声？")};
    for (int i = 0; i < texts.size(); ++i) {
        drill->box(i)->setText(texts.at(i));
        drill->box(i)->check();
    }
    drill->compare();
    QVERIFY(screen.tap(QStringLiteral("可以了，明天")));
    QVERIFY(screen.goesTo(AppViewModel::DayEnd));
    QVERIFY(screen.comes(QStringLiteral("1 个练习")));
}

QTEST_MAIN(MissionTest)
#include "mission_test.moc"
