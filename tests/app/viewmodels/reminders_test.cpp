// SPDX-License-Identifier: Apache-2.0
// What is reminded of and when: each choice is kept, read back and planned; and the question whether to be reminded.
#include "stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;
using Permission = study::ReminderPermission;

namespace {

struct Reminders
{
    explicit Reminders(Permission permission = Permission::Granted)
    {
        stage.phone().allowed = permission;
        stage.welcomed();
        stage.finishLessons(2, 5);
        stage.begin();
        stage.app().openReminders();
        QCoreApplication::processEvents(); // the plan of the start
        stage.phone().calls.clear();
    }

    RemindersViewModel &page() { return *stage.app().reminders(); }
    study::ReminderSettings kept() { return study::reminderSettings(stage.store().learner().settings); }
    QVariant of(const QString &kind, const QByteArray &role)
    {
        RowModel *kinds = page().kinds();
        for (int row = 0; row < kinds->count(); ++row) {
            if (kinds->value(row, "kind") == kind)
                return kinds->value(row, role);
        }
        return {};
    }
    void learnt(const char *time)
    {
        (void)stage.store().append(study::SettingChanged{QString(study::kLearntSetting), QString::fromLatin1(time)});
        page().refresh();
    }
    // Planned once, and now in the plan of the phone.
    bool planned() { return std::exchange(stage.phone().calls, {}) == QStringList{u"plan"_s}; }
    QStringList times(study::ReminderKind kind)
    {
        QStringList times;
        for (const study::Reminder &reminder : stage.phone().set->reminders) {
            if (reminder.kind == kind)
                times.append(study::clockText(reminder.at.minute));
        }
        times.removeDuplicates();
        return times;
    }

    Stage stage;
};

// Studies something on as many days, up to today.
void studyDays(Stage &stage, int days)
{
    for (int back = days - 1; back >= 0; --back) {
        stage.at(back);
        (void)stage.store().append(study::StepReached{course::LessonId(u"feedback/impact"_s), course::Step::Hook, 0});
    }
}

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingRemindsThereIsNoPage();
    void eachKindIsTurnedOnAndOff_data();
    void eachKindIsTurnedOnAndOff();
    void aTimeIsChosenByHoursAndFiveMinutes();
    void theHandsOfTheClockGoRound();
    void aTimeThatIsPutAwayStaysAsItWas();
    void theTimeComesBackWithTheKind();
    void aTimeInQuietHoursSaysWhereItMoves();
    void theLearntTimeIsToldAndTaken();
    void weekdaysAreChosenOneByOne();
    void quietHoursAreKept();
    void aHolidayIsSetAndEnded();
    void aHolidayThatIsOverIsNone();
    void exactIsOfferedWhereTheSystemLetsIt();
    void backTakesOneStep();
    void whatCannotBeKeptIsSaid();
    void whatCannotBePlannedIsSaid();
    void theOfferComesAfterTheFirstLesson();
    void theOfferAsksTheSystem();
    void theOfferWaitsSevenStudyDaysAndComesOnceMore();
    void itSpeaksEnglish();
};

void RemindersTest::whereNothingRemindsThereIsNoPage()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(2, 5);
    stage.begin();
    QVERIFY(!stage.app().reminders());
    stage.app().openReminders();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    stage.app().woke();
    stage.app().rest();
}

void RemindersTest::eachKindIsTurnedOnAndOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("time");
    QTest::newRow("daily") << u"daily"_s << true << u"18:30"_s;
    QTest::newRow("before a mission") << u"mission-before"_s << true << u"08:45"_s;
    QTest::newRow("about a mission") << u"mission-debrief"_s << true << u"12:30"_s;
    QTest::newRow("drill") << u"drill"_s << false << u"20:30"_s;
}

void RemindersTest::eachKindIsTurnedOnAndOff()
{
    QFETCH(QString, kind);
    QFETCH(bool, first);
    QFETCH(QString, time);
    const std::optional<int> at = study::minuteFromClock(time);
    const auto kept = [&](const study::ReminderSettings &settings) {
        return kind == u"daily"_s             ? settings.daily
               : kind == u"mission-before"_s  ? settings.missionBefore
               : kind == u"mission-debrief"_s ? settings.missionDebrief
                                              : settings.drill;
    };
    Reminders reminders;
    QCOMPARE(reminders.page().kinds()->count(), 4);
    QCOMPARE(reminders.of(kind, "chosen").toBool(), first);
    for (const bool on : {!first, first}) {
        reminders.page().turn(kind, on);
        QVERIFY(reminders.planned());
        QCOMPARE(reminders.of(kind, "chosen").toBool(), on);
        QCOMPARE(reminders.of(kind, "time").toString(), on ? time : QString());
        QCOMPARE(kept(reminders.kept()), on ? at : std::nullopt);
    }
    reminders.page().turn(kind, first); // nothing to change
    QVERIFY(reminders.stage.phone().calls.isEmpty());
}

void RemindersTest::aTimeIsChosenByHoursAndFiveMinutes()
{
    Reminders reminders;
    TimePickViewModel *time = reminders.page().time();
    QVERIFY(!time->isOpen());
    reminders.page().askTime(u"daily"_s);
    QVERIFY(time->isOpen());
    QCOMPARE(time->title(), u"每天几分钟"_s);
    QCOMPARE(time->text(), u"18:30"_s);
    time->setHour(8);
    time->setFives(9);
    QCOMPARE(time->text(), u"08:45"_s);
    QCOMPARE(time->hourText(), u"8 点"_s);
    QCOMPARE(time->minuteText(), u"45 分"_s);
    QCOMPARE(reminders.kept().daily, study::minuteFromClock(u"18:30"_s)); // not before it is said
    time->keep();
    QVERIFY(!time->isOpen());
    QVERIFY(reminders.planned());
    QCOMPARE(reminders.kept().daily, study::minuteFromClock(u"08:45"_s));
    QCOMPARE(reminders.of(u"daily"_s, "time").toString(), u"08:45"_s);
    QCOMPARE(reminders.times(study::ReminderKind::Daily), QStringList{u"08:45"_s});
}

void RemindersTest::theHandsOfTheClockGoRound()
{
    Reminders reminders;
    TimePickViewModel *time = reminders.page().time();
    reminders.page().askTime(u"daily"_s);
    time->setHour(-1);
    QCOMPARE(time->text(), u"23:30"_s);
    time->setHour(24);
    QCOMPARE(time->text(), u"00:30"_s);
    time->setFives(-1);
    QCOMPARE(time->text(), u"00:55"_s);
    time->setFives(12);
    QCOMPARE(time->text(), u"00:00"_s);
    QCOMPARE(time->hour(), 0);
    QCOMPARE(time->fives(), 0);
}

void RemindersTest::aTimeThatIsPutAwayStaysAsItWas()
{
    Reminders reminders;
    reminders.page().askTime(u"daily"_s);
    reminders.page().time()->setHour(7);
    reminders.page().time()->putAway();
    reminders.page().time()->keep();
    QVERIFY(reminders.stage.phone().calls.isEmpty());
    QCOMPARE(reminders.of(u"daily"_s, "time").toString(), u"18:30"_s);
    reminders.page().askTime(u"drill"_s); // off: it has none
    QVERIFY(!reminders.page().time()->isOpen());
    reminders.page().askTime(u"nonsense"_s);
    QVERIFY(!reminders.page().time()->isOpen());
}

void RemindersTest::theTimeComesBackWithTheKind()
{
    Reminders reminders;
    reminders.page().askTime(u"mission-debrief"_s);
    reminders.page().time()->setHour(14);
    reminders.page().time()->keep();
    reminders.page().turn(u"mission-debrief"_s, false);
    reminders.page().turn(u"mission-debrief"_s, true);
    QCOMPARE(reminders.of(u"mission-debrief"_s, "time").toString(), u"14:30"_s);
}

void RemindersTest::aTimeInQuietHoursSaysWhereItMoves()
{
    Reminders reminders;
    reminders.page().askTime(u"daily"_s);
    TimePickViewModel *time = reminders.page().time();
    QCOMPARE(time->note(), QString());
    time->setHour(22);
    QCOMPARE(time->note(), u"22:30 在安静时段，会挪到 21:00"_s);
    time->keep();
    QCOMPARE(reminders.of(u"daily"_s, "detail").toString(), u"22:30 在安静时段，会挪到 21:00"_s);
    QCOMPARE(reminders.times(study::ReminderKind::Daily), QStringList{u"21:00"_s}); // and so it is
}

void RemindersTest::theLearntTimeIsToldAndTaken()
{
    Reminders reminders;
    QVERIFY(!reminders.page().isLearning());
    QCOMPARE(reminders.page().learnDetail(), u"看你一般几点开始练，慢慢挪过去"_s);
    reminders.page().setLearning(true);
    QVERIFY(reminders.planned());
    QVERIFY(reminders.kept().learn);
    QCOMPARE(reminders.page().learnDetail(), u"再练几次就知道你的习惯了，先用上面的时间"_s);
    QCOMPARE(reminders.of(u"daily"_s, "time").toString(), u"18:30"_s);

    reminders.learnt("18:05");
    QCOMPARE(reminders.page().learnDetail(), u"你一般 18:05 开始练，就在那时提醒"_s);
    QCOMPARE(reminders.of(u"daily"_s, "detail").toString(), u"照你的习惯，现在是 18:05"_s);
    QCOMPARE(reminders.of(u"daily"_s, "time").toString(), QString()); // not set by hand
    reminders.page().askTime(u"daily"_s);
    QVERIFY(!reminders.page().time()->isOpen());
    reminders.page().setLearning(false);
    QCOMPARE(reminders.page().learnDetail(), u"你一般 18:05 开始练。打开就照这个时间"_s);
    QCOMPARE(reminders.of(u"daily"_s, "time").toString(), u"18:30"_s);
    QCOMPARE(reminders.times(study::ReminderKind::Daily), QStringList{u"18:30"_s});
}

void RemindersTest::weekdaysAreChosenOneByOne()
{
    Reminders reminders;
    RowModel *days = reminders.page().weekdays();
    QCOMPARE(days->count(), 7);
    QCOMPARE(days->value(0, "text").toString(), u"周一"_s);
    QCOMPARE(days->value(6, "text").toString(), u"周日"_s);
    QCOMPARE(days->value(5, "chosen").toBool(), false);
    reminders.page().toggleDay(6);
    QVERIFY(reminders.planned());
    QCOMPARE(days->value(5, "chosen").toBool(), true);
    QVERIFY(reminders.kept().weekdays.at(5));
    for (int day = 1; day <= 6; ++day) {
        QCOMPARE(reminders.page().weekdaysNote(), QString());
        reminders.page().toggleDay(day);
    }
    QCOMPARE(reminders.page().weekdaysNote(), u"一天都没选，就只提醒定了日子的任务。"_s);
    QCOMPARE(reminders.kept().weekdays, (std::array<bool, 7>{}));
    QVERIFY(reminders.times(study::ReminderKind::Daily).isEmpty());
    reminders.page().toggleDay(0);
    reminders.page().toggleDay(8);
    QCOMPARE(reminders.kept().weekdays, (std::array<bool, 7>{}));
}

void RemindersTest::quietHoursAreKept()
{
    Reminders reminders;
    RemindersViewModel &page = reminders.page();
    QVERIFY(page.isQuiet());
    QCOMPARE(page.quietFrom(), u"21:30"_s);
    QCOMPARE(page.quietTo(), u"07:00"_s);
    page.askTime(u"quiet-from"_s);
    QCOMPARE(page.time()->title(), u"从几点开始安静"_s);
    page.time()->setHour(20);
    page.time()->keep();
    QVERIFY(reminders.planned());
    page.askTime(u"quiet-to"_s);
    QCOMPARE(page.time()->text(), u"07:00"_s);
    page.time()->setHour(9);
    page.time()->keep();
    QCOMPARE(reminders.kept().quiet, (study::QuietHours{20 * 60 + 30, 9 * 60}));
    QCOMPARE(page.quietFrom(), u"20:30"_s);
    QCOMPARE(page.quietTo(), u"09:00"_s);
    QCOMPARE(reminders.stage.phone().set->quiet, reminders.kept().quiet);

    page.setQuiet(false);
    QVERIFY(!reminders.kept().quiet);
    QVERIFY(!page.isQuiet());
    QCOMPARE(page.quietFrom(), QString());
    page.askTime(u"quiet-from"_s);
    QVERIFY(!page.time()->isOpen());
    page.setQuiet(true);
    QVERIFY(reminders.kept().quiet.has_value());
}

void RemindersTest::aHolidayIsSetAndEnded()
{
    Reminders reminders;
    RemindersViewModel &page = reminders.page();
    QVERIFY(!page.isHeld());
    page.keepHold(); // nothing is asked
    QVERIFY(reminders.stage.phone().calls.isEmpty());
    page.askHold();
    QVERIFY(page.isHolding());
    QCOMPARE(page.holdDaysText(), u"7 天"_s);
    QCOMPARE(page.holdSummary(), u"明天到11月30日 周一不提醒。"_s);
    QCOMPARE(page.holdFromText(), u"明天"_s);
    page.setHoldAhead(-1);
    QCOMPARE(page.holdFromText(), u"今天"_s);
    page.setHoldAhead(3);
    QCOMPARE(page.holdFromText(), u"11月26日 周四"_s);
    page.setHoldDays(1);
    QCOMPARE(page.holdSummary(), u"11月26日 周四不提醒。"_s);
    page.setHoldDays(0);
    QCOMPARE(page.holdDays(), 1);
    page.setHoldDays(3);
    page.keepHold();
    QVERIFY(!page.isHolding());
    QVERIFY(reminders.planned());
    QCOMPARE(reminders.kept().hold, (study::Hold{QDate(2026, 11, 26), QDate(2026, 11, 28)}));
    QVERIFY(page.isHeld());
    QCOMPARE(page.holdDetail(), u"11月26日 周四到11月28日 周六不提醒，过后自己接上"_s);
    for (const study::Reminder &reminder : std::as_const(reminders.stage.phone().set->reminders))
        QVERIFY(!reminders.kept().hold->contains(reminder.at.date));

    page.endHold();
    QVERIFY(!reminders.kept().hold);
    QVERIFY(!page.isHeld());
    page.askHold();
    page.dropHold();
    QVERIFY(!page.isHolding() && !reminders.kept().hold);
}

void RemindersTest::aHolidayThatIsOverIsNone()
{
    Reminders reminders;
    reminders.page().askHold();
    reminders.page().setHoldDays(2);
    reminders.page().keepHold();
    reminders.stage.laterDays(2);
    QVERIFY(reminders.page().isHeld()); // its last day
    reminders.stage.laterDays(1);
    QVERIFY(!reminders.page().isHeld());
}

void RemindersTest::exactIsOfferedWhereTheSystemLetsIt()
{
    Reminders reminders;
    QVERIFY(!reminders.page().exactHelps());
    reminders.stage.phone().state.exactAllowed = true;
    QVERIFY(reminders.page().exactHelps());
    QVERIFY(!reminders.page().isExact());
    reminders.page().setExact(true);
    QVERIFY(reminders.planned());
    QVERIFY(reminders.page().isExact() && reminders.kept().exact);
    QVERIFY(reminders.stage.phone().set->reminders.first().exact);
    reminders.page().setExact(false);
    QVERIFY(!reminders.kept().exact);
}

void RemindersTest::backTakesOneStep()
{
    Reminders reminders;
    AppViewModel &app = reminders.stage.app();
    reminders.page().askTime(u"daily"_s);
    QVERIFY(app.back());
    QVERIFY(!reminders.page().time()->isOpen());
    reminders.page().askHold();
    QVERIFY(app.back());
    QVERIFY(!reminders.page().isHolding());
    QCOMPARE(app.page(), AppViewModel::Reminders);
    QVERIFY(app.back());
    QCOMPARE(app.page(), AppViewModel::Today);

    app.show(AppViewModel::Me);
    app.show(AppViewModel::Settings);
    app.openReminders();
    for (const auto page : {AppViewModel::Settings, AppViewModel::Me, AppViewModel::Today}) {
        QVERIFY(app.back());
        QCOMPARE(app.page(), page);
    }
}

void RemindersTest::whatCannotBeKeptIsSaid()
{
    Reminders reminders;
    reminders.stage.store().failWith(ErrorKind::NoSpace);
    reminders.page().turn(u"daily"_s, false);
    QCOMPARE(reminders.stage.app().page(), AppViewModel::Trouble);
    QVERIFY(reminders.stage.phone().calls.isEmpty());
    QVERIFY(reminders.of(u"daily"_s, "chosen").toBool());
    reminders.stage.store().failWith({});
    reminders.stage.app().trouble()->retry();
    QCOMPARE(reminders.stage.app().page(), AppViewModel::Reminders);
}

void RemindersTest::whatCannotBePlannedIsSaid()
{
    Reminders reminders;
    reminders.stage.phone().fails = ErrorKind::NotWritable;
    reminders.page().turn(u"daily"_s, false);
    QCOMPARE(reminders.stage.app().page(), AppViewModel::Trouble);
    QVERIFY(!reminders.kept().daily); // the choice itself is kept
}

void RemindersTest::theOfferComesAfterTheFirstLesson()
{
    Stage stage;
    stage.phone().allowed = Permission::NotAsked;
    stage.welcomed();
    stage.begin();
    QVERIFY(!stage.app().reminders()->isOffered());
    stage.finishLesson(course::LessonId(u"feedback/camera-test"_s), 0);
    QVERIFY(stage.app().reminders()->isOffered());
    QCOMPARE(stage.app().reminders()->offerText(), u"18:30 左右提醒你一次，不响第二次。当天练过就不提醒。"_s);
    for (const Permission known : {Permission::Granted, Permission::Denied}) {
        stage.phone().allowed = known;
        QVERIFY(!stage.app().reminders()->isOffered());
    }
}

void RemindersTest::theOfferAsksTheSystem()
{
    Reminders reminders(Permission::NotAsked);
    const QSignalSpy changed(&reminders.page(), &RemindersViewModel::changed);
    reminders.page().accept();
    QCOMPARE(reminders.stage.phone().calls, QStringList{u"ask"_s});
    QCOMPARE(reminders.stage.store().learner().settings.value(u"reminder-asked"_s), u"2026-11-23"_s);
    QVERIFY(!reminders.page().isOffered()); // answered, whatever the system says
    reminders.stage.phone().calls.clear();
    const qsizetype before = changed.size();
    reminders.stage.phone().answer(Permission::Granted);
    QVERIFY(reminders.planned());
    QVERIFY(changed.size() > before);
    reminders.page().accept();
    reminders.page().putOff();
    QVERIFY(reminders.stage.phone().calls.isEmpty());

    Reminders full(Permission::NotAsked);
    full.stage.store().failWith(ErrorKind::NoSpace);
    full.page().accept();
    QVERIFY(full.stage.phone().calls.isEmpty()); // it would be asked again and again
    QCOMPARE(full.stage.app().page(), AppViewModel::Trouble);
}

void RemindersTest::theOfferWaitsSevenStudyDaysAndComesOnceMore()
{
    Reminders reminders(Permission::NotAsked);
    Stage &stage = reminders.stage;
    reminders.page().putOff();
    QVERIFY(!reminders.page().isOffered());
    QVERIFY(!stage.phone().calls.contains(u"ask"_s));
    stage.laterDays(20); // time alone does not bring it back
    QVERIFY(!reminders.page().isOffered());
    studyDays(stage, 6);
    QVERIFY(!reminders.page().isOffered());
    studyDays(stage, 7);
    QVERIFY(reminders.page().isOffered());
    reminders.page().putOff();
    QCOMPARE(stage.store().learner().settings.value(u"reminder-asked"_s), u"2026-11-23 2026-12-13"_s);
    stage.laterDays(30);
    studyDays(stage, 20);
    QVERIFY(!reminders.page().isOffered());
}

void RemindersTest::itSpeaksEnglish()
{
    Reminders reminders;
    reminders.stage.app().settings()->setLanguage(u"en"_s);
    QCOMPARE(reminders.page().weekdays()->value(0, "text").toString(), u"Mon"_s);
    QTRY_COMPARE(reminders.stage.phone().set->language, course::Language::English);
}

QTEST_MAIN(RemindersTest)
#include "reminders_test.moc"
