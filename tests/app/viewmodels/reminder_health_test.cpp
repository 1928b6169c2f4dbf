// SPDX-License-Identifier: Apache-2.0
// Whether reminders come: what is planned, what became of the last ones, what is in the way, and a trial.
#include "stage.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Permission = study::ReminderPermission;

namespace {

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

// Opens the page of a learner with two lessons and a mission.
ReminderHealthViewModel &open(Stage &stage)
{
    stage.phone();
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.missionTaken(0);
    stage.begin();
    stage.app().openReminders();
    QCoreApplication::processEvents(); // the plan of the start
    stage.phone().calls.clear();
    return *stage.app().reminders()->health();
}

constexpr std::nullopt_t kMissed = std::nullopt;

} // namespace

class ReminderHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextSevenAreTold();
    void whereNoneComesThatIsSaid();
    void theLastSevenSayWhatBecameOfThem();
    void lateIsToldInMinutesAndHours_data();
    void lateIsToldInMinutesAndHours();
    void aMissSaysWhy_data();
    void aMissSaysWhy();
    void beforeTheFirstThereIsNothingToTell();
    void nothingInTheWayIsSaid();
    void eachBlockSaysWhatToDo();
    void whereNothingCanRemindThatIsAllThereIsToSay();
    void withoutPagesOfTheSystemWordsRemain();
    void aPageThatDoesNotOpenIsSaid();
    void whereNothingIsWantedNothingIsInTheWay();
    void aPlanThatTheSystemDidNotTakeIsSaid();
    void theMakersStepsComeAfterAMeasuredMiss_data();
    void theMakersStepsComeAfterAMeasuredMiss();
    void everyMakerHasItsSteps_data();
    void everyMakerHasItsSteps();
    void aTrialComesInAMinute();
    void aTrialNeedsPermission();
    void aTrialThatCannotBeSetIsSaid();
};

void ReminderHealthTest::theNextSevenAreTold()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(health.coming()->count(), 7);
    QCOMPARE(column(health.coming(), "when").first(2), (QStringList{u"今天 18:30"_s, u"明天 08:45"_s}));
    QStringList titles;
    const QTimeZone zone("Asia/Shanghai");
    for (const study::Reminder &reminder : stage.phone().set->reminders.first(7)) {
        QVERIFY(study::resolve(reminder.at, zone) > stage.clock().now());
        titles.append(reminder.title);
    }
    QCOMPARE(column(health.coming(), "title"), titles);
    QCOMPARE(health.comingNote(), QString());
}

void ReminderHealthTest::whereNoneComesThatIsSaid()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    for (int day = 1; day <= 5; ++day)
        stage.app().reminders()->toggleDay(day);
    stage.app().reminders()->turn(u"mission-debrief"_s, false);
    QCOMPARE(health.coming()->count(), 0);
    QCOMPARE(health.comingNote(), u"眼下没有要提醒的。"_s);
    stage.app().reminders()->turn(u"daily"_s, false);
    stage.app().reminders()->turn(u"mission-before"_s, false);
    QCOMPARE(health.comingNote(), u"提醒都关着。"_s);
}

void ReminderHealthTest::theLastSevenSayWhatBecameOfThem()
{
    Stage stage;
    stage.reminded({kMissed, 0, 5, 6, kMissed, 2, 0, 0});
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(health.past()->count(), 7);
    QCOMPARE(column(health.past(), "when").first(2), (QStringList{u"昨天 18:30"_s, u"11月21日 周六 18:30"_s}));
    QCOMPARE(column(health.past(), "became"), (QStringList{u"准时"_s, u"准时"_s, u"准时"_s, u"没来"_s, u"晚了 6 分钟"_s,
                                                  u"准时"_s, u"准时"_s})); // newest first
    QCOMPARE(column(health.past(), "kind").first(), u"每天几分钟"_s);
    QCOMPARE(health.past()->value(3, "came").toBool(), false);
    QCOMPARE(health.past()->value(4, "came").toBool(), true);
    QCOMPARE(health.summary(), u"最近 7 次：5 次准时，1 次晚到，1 次没来。"_s);
}

void ReminderHealthTest::lateIsToldInMinutesAndHours_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("became");
    QTest::newRow("early") << -3 << u"准时"_s;
    QTest::newRow("on time") << 5 << u"准时"_s;
    QTest::newRow("late") << 6 << u"晚了 6 分钟"_s;
    QTest::newRow("over an hour") << 89 << u"晚了 89 分钟"_s;
    QTest::newRow("hours") << 130 << u"晚了 2 个多小时"_s;
}

void ReminderHealthTest::lateIsToldInMinutesAndHours()
{
    QFETCH(int, minutes);
    Stage stage;
    stage.reminded({minutes});
    QTEST(column(open(stage).past(), "became").value(0), "became");
}

void ReminderHealthTest::aMissSaysWhy_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("became");
    QTest::newRow("unknown") << QString() << u"没来"_s;
    QTest::newRow("permission") << u"permission"_s << u"没来：通知没开"_s;
    QTest::newRow("channel") << u"channel"_s << u"没来：这一类在系统里关着"_s;
    QTest::newRow("expired") << u"expired"_s << u"没来：手机醒得太晚，过了时候就不打扰"_s;
    QTest::newRow("plan") << u"plan"_s << u"没来"_s;
}

void ReminderHealthTest::aMissSaysWhy()
{
    QFETCH(QString, why);
    Stage stage;
    stage.reminded({kMissed}, why);
    ReminderHealthViewModel &health = open(stage);
    QTEST(column(health.past(), "became").value(0), "became");
    QCOMPARE(health.summary(), u"最近 1 次：1 次没来。"_s);
}

void ReminderHealthTest::beforeTheFirstThereIsNothingToTell()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(health.past()->count(), 0);
    QCOMPARE(health.summary(), u"还没有到过点的提醒。"_s);
    QCOMPARE(health.stepsTitle(), QString());
}

void ReminderHealthTest::nothingInTheWayIsSaid()
{
    Stage stage;
    QVERIFY(open(stage).isClear());
    QCOMPARE(stage.app().reminders()->health()->blocks()->count(), 0);
}

void ReminderHealthTest::eachBlockSaysWhatToDo()
{
    Stage stage;
    stage.phone().allowed = Permission::NotAsked;
    stage.phone().state.blockedChannels = {u"mission"_s};
    stage.phone().state.batteryLimited = true;
    stage.phone().state.works = false;
    ReminderHealthViewModel &health = open(stage);
    QVERIFY(!health.isClear());
    QCOMPARE(column(health.blocks(), "title"), (QStringList{u"还差手机点个头"_s, u"应用关着的时候不会提醒"_s,
                                                   u"系统里关着“任务”这一类"_s, u"省电限制着三句"_s}));
    QCOMPARE(column(health.blocks(), "label"),
        (QStringList{u"让手机问我"_s, QString(), u"打开系统设置"_s, u"打开系统设置"_s}));
    for (const QString &page : column(health.blocks(), "page")) {
        if (!page.isEmpty())
            health.mend(page);
    }
    QCOMPARE(stage.phone().calls, QStringList{u"ask"_s});
    QCOMPARE(stage.phone().pages, (QStringList{u"channel/mission"_s, u"battery"_s}));

    stage.phone().state.works = true;
    stage.phone().answer(Permission::Denied); // seen at once
    QCOMPARE(column(health.blocks(), "title").first(), u"系统里关着三句的通知"_s);
    health.mend(column(health.blocks(), "page").first());
    QCOMPARE(stage.phone().pages.last(), u"notifications"_s);

    stage.phone().allowed = Permission::Granted; // there, and back again
    stage.phone().state = {};
    stage.app().woke();
    QVERIFY(health.isClear());
}

void ReminderHealthTest::whereNothingCanRemindThatIsAllThereIsToSay()
{
    Stage stage;
    stage.phone().allowed = Permission::Denied;
    stage.phone().state.works = false;
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(column(health.blocks(), "title"), QStringList{u"这台设备上还不能提醒"_s});
    QCOMPARE(column(health.blocks(), "label"), QStringList{QString()});
    health.test();
    QCOMPARE(health.notice(), u"这台设备上还不能提醒。"_s);
}

void ReminderHealthTest::withoutPagesOfTheSystemWordsRemain()
{
    Stage stage;
    stage.phone().hasPages = false;
    stage.phone().allowed = Permission::Denied;
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(column(health.blocks(), "label"), QStringList{QString()});
    QVERIFY(!column(health.blocks(), "text").first().isEmpty());
}

void ReminderHealthTest::aPageThatDoesNotOpenIsSaid()
{
    Stage stage;
    stage.phone().pagesOpen = false;
    ReminderHealthViewModel &health = open(stage);
    health.mend(u"battery"_s);
    QCOMPARE(health.notice(), u"没能打开。在手机的设置里找到三句就行。"_s);
    health.clearNotice();
    QCOMPARE(health.notice(), QString());
}

void ReminderHealthTest::whereNothingIsWantedNothingIsInTheWay()
{
    Stage stage;
    stage.phone().allowed = Permission::Denied;
    ReminderHealthViewModel &health = open(stage);
    for (const QString &kind : {u"daily"_s, u"mission-before"_s}) {
        stage.app().reminders()->turn(kind, false);
        QCOMPARE(health.blocks()->count(), 1);
    }
    stage.app().reminders()->turn(u"mission-debrief"_s, false);
    QCOMPARE(health.blocks()->count(), 0);
    QVERIFY(!health.isClear());
}

void ReminderHealthTest::aPlanThatTheSystemDidNotTakeIsSaid()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    stage.phone().fails = ErrorKind::Failed;
    stage.app().woke();
    QCOMPARE(stage.app().page(), AppViewModel::Reminders); // nobody is sent away for it
    QCOMPARE(column(health.blocks(), "title"), QStringList{u"这次没能排上提醒"_s});
    stage.phone().fails.reset();
    stage.app().rest();
    QVERIFY(health.isClear());
}

void ReminderHealthTest::theMakersStepsComeAfterAMeasuredMiss_data()
{
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("since"); // came after them
    QTest::addColumn<bool>("helps");
    QTest::newRow("none") << 0 << 7 << false;
    QTest::newRow("one may be chance") << 1 << 3 << false;
    QTest::newRow("two") << 2 << 3 << true;
    QTest::newRow("all") << 7 << 0 << true;
    QTest::newRow("one of two is long ago") << 2 << 6 << false;
}

void ReminderHealthTest::theMakersStepsComeAfterAMeasuredMiss()
{
    QFETCH(int, missed);
    QFETCH(int, since);
    QFETCH(bool, helps);
    Stage stage;
    stage.phone().state.maker = u"xiaomi"_s;
    stage.reminded(QList<std::optional<int>>(missed, kMissed) + QList<std::optional<int>>(since, 0));
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(!health.stepsTitle().isEmpty(), helps);
    QCOMPARE(!health.stepsLabel().isEmpty(), helps);
    QCOMPARE(health.steps()->count() > 0, helps);
}

void ReminderHealthTest::everyMakerHasItsSteps_data()
{
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("step");
    QTest::newRow("xiaomi") << u"xiaomi"_s << u"小米"_s << u"自启动"_s;
    QTest::newRow("redmi") << u"redmi"_s << u"红米"_s << u"自启动"_s;
    QTest::newRow("huawei") << u"huawei"_s << u"华为"_s << u"应用启动管理"_s;
    QTest::newRow("honor") << u"honor"_s << u"荣耀"_s << u"应用启动管理"_s;
    QTest::newRow("oppo") << u"oppo"_s << u"OPPO"_s << u"自启动"_s;
    QTest::newRow("vivo") << u"vivo"_s << u"vivo"_s << u"自启动"_s;
    QTest::newRow("samsung") << u"samsung"_s << u"三星"_s << u"后台使用限制"_s;
    QTest::newRow("another") << u"google"_s << QString() << QString();
    QTest::newRow("none") << QString() << QString() << QString();
}

void ReminderHealthTest::everyMakerHasItsSteps()
{
    QFETCH(QString, maker);
    QFETCH(QString, named);
    QFETCH(QString, step);
    Stage stage;
    stage.phone().state.maker = maker;
    stage.reminded({kMissed, kMissed});
    ReminderHealthViewModel &health = open(stage);
    QCOMPARE(health.stepsTitle().isEmpty(), named.isEmpty());
    QVERIFY2(health.stepsTitle().contains(named), qPrintable(health.stepsTitle()));
    const QStringList steps = column(health.steps(), "text");
    QCOMPARE(steps.isEmpty(), named.isEmpty());
    QVERIFY2(steps.join(u'\n').contains(step), qPrintable(steps.join(u'\n')));
    if (steps.isEmpty())
        return;
    QVERIFY(steps.size() <= 3);
    QCOMPARE(health.steps()->value(0, "number").toString(), u"1"_s);
    health.mend(u"autostart"_s);
    QCOMPARE(stage.phone().pages, QStringList{u"autostart"_s});
}

void ReminderHealthTest::aTrialComesInAMinute()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    health.test();
    QCOMPARE(stage.phone().calls, QStringList{u"plan"_s});
    const QList<study::Reminder> planned = stage.phone().set->reminders;
    QVERIFY(planned.first().id.startsWith(study::kTrial));
    const auto wait = study::resolve(planned.first().at, QTimeZone("Asia/Shanghai")) - stage.clock().now();
    QVERIFY(wait >= std::chrono::seconds(30) && wait <= std::chrono::seconds(90));
    QCOMPARE(health.notice(), u"一分钟左右会来一条。可以锁上屏等它。"_s);
    QVERIFY(column(health.coming(), "when").first().startsWith(u"今天 08:1"_s));
}

void ReminderHealthTest::aTrialNeedsPermission()
{
    Stage stage;
    stage.phone().allowed = Permission::NotAsked;
    ReminderHealthViewModel &health = open(stage);
    health.test();
    QCOMPARE(stage.phone().calls, QStringList{u"ask"_s});
    stage.phone().answer(Permission::Granted);
    QVERIFY(stage.phone().set->reminders.first().id.startsWith(study::kTrial));

    Stage denied;
    denied.phone().allowed = Permission::Denied;
    open(denied).test();
    QCOMPARE(denied.app().reminders()->health()->notice(), u"通知还关着，先在系统设置里打开它。"_s);
    QVERIFY(denied.phone().calls.isEmpty());
}

void ReminderHealthTest::aTrialThatCannotBeSetIsSaid()
{
    Stage stage;
    ReminderHealthViewModel &health = open(stage);
    stage.phone().fails = ErrorKind::NotWritable;
    health.test();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    QCOMPARE(health.notice(), QString());
}

QTEST_MAIN(ReminderHealthTest)
#include "reminder_health_test.moc"
