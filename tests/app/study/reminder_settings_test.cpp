// SPDX-License-Identifier: Apache-2.0
// Tests how settings of reminders are kept, and how the time of day is learnt from sessions.
#include "study/reminder_settings.h"

#include <QtTest>

using namespace sanju;
using namespace sanju::study;

namespace {

using Settings = QHash<QString, QString>;

int clock(const char *text)
{
    return minuteFromClock(QString::fromLatin1(text)).value_or(-1);
}

void keep(Settings &settings, const QList<SettingChanged> &changes)
{
    for (const SettingChanged &change : changes)
        settings.insert(change.key, change.value);
}

ReminderSettings with(QLatin1StringView key, const char *value)
{
    return reminderSettings({{key, QString::fromUtf8(value)}});
}

// A session a day, at these times; gives the learnt time after each.
QStringList learntAfter(Settings &settings, const QStringList &times, StudyDay first = {20'000})
{
    QStringList learnt;
    StudyDay day = first;
    for (const QString &time : times) {
        keep(settings, noteSession(settings, day, {day.date(), *minuteFromClock(time)}));
        learnt.append(settings.value(QString(kLearntSetting), QStringLiteral("-")));
        day = day.plus(1);
    }
    return learnt;
}

QStringList times(int count, const char *time)
{
    return QStringList(count, QString::fromLatin1(time));
}

QList<int> minutes(const QStringList &clocks)
{
    QList<int> all;
    for (const QString &text : clocks)
        all.append(*minuteFromClock(text));
    return all;
}

} // namespace

class ReminderSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasSetNothingIsRemindedOnWorkdaysAfterWork()
    {
        const ReminderSettings settings = reminderSettings({});
        QVERIFY(settings == ReminderSettings());
        QVERIFY(settings.daily == clock("18:30"));
        QVERIFY(settings.missionBefore == clock("08:45"));
        QVERIFY(settings.missionDebrief == clock("12:30"));
        QVERIFY(!settings.drill && !settings.learn && !settings.hold && !settings.exact);
        QVERIFY((settings.quiet == QuietHours{clock("21:30"), clock("07:00")}));
        QVERIFY((settings.weekdays == std::array{true, true, true, true, true, false, false}));
        QCOMPARE(settings.gap, 60);
        QCOMPARE(settings.perDay, 3);
        QCOMPARE(settings.laterMinutes, 60);
    }

    void allThatIsSetComesBack()
    {
        ReminderSettings wanted;
        wanted.daily = clock("07:15");
        wanted.missionBefore = std::nullopt;
        wanted.missionDebrief = clock("17:00");
        wanted.drill = clock("20:00");
        wanted.learn = true;
        wanted.weekdays = {false, true, false, true, false, true, true};
        wanted.quiet = QuietHours{clock("22:00"), clock("06:30")};
        wanted.gap = 30;
        wanted.perDay = 2;
        wanted.laterMinutes = 45;
        wanted.hold = Hold{QDate(2026, 12, 24), QDate(2027, 1, 3)};
        wanted.exact = true;
        Settings settings;
        keep(settings, changes(ReminderSettings(), wanted));
        QVERIFY(reminderSettings(settings) == wanted);
        keep(settings, changes(wanted, ReminderSettings()));
        QVERIFY(reminderSettings(settings) == ReminderSettings());
    }

    void onlyWhatChangedIsKept()
    {
        QVERIFY(changes(ReminderSettings(), ReminderSettings()).isEmpty());
        ReminderSettings off;
        off.daily = std::nullopt;
        const QList<SettingChanged> changed = changes(ReminderSettings(), off);
        QCOMPARE(changed.size(), 1);
        QVERIFY((changed.constFirst() == SettingChanged{QString(kDailySetting), QStringLiteral("off")}));
    }

    void noWeekdaysAndNoQuietHoursCanBeWanted()
    {
        ReminderSettings wanted;
        wanted.weekdays = {};
        wanted.quiet = std::nullopt;
        Settings settings;
        keep(settings, changes(ReminderSettings(), wanted));
        QVERIFY(reminderSettings(settings) == wanted);
    }

    void whatCannotBeReadIsAsIfItWereNotSet()
    {
        const ReminderSettings usual;
        for (const char *wrong : {"", "25:00", "1830", "on", "-", "nonsense", "99999999999"}) {
            for (const QLatin1StringView key :
                {kDailySetting, kBeforeSetting, kDebriefSetting, kDrillSetting, kQuietSetting, kGapSetting,
                    kPerDaySetting, kLaterSetting, kHoldSetting, kWeekdaysSetting, kLearntSetting, kDaysSetting})
                QVERIFY2(with(key, wrong) == usual, wrong);
        }
        QVERIFY(with(kLearnSetting, "yes") == usual);
        QVERIFY(with(kWeekdaysSetting, "128") == usual);
        QVERIFY(with(kWeekdaysSetting, "10") == usual);
        QVERIFY(with(kQuietSetting, "21:30-07:00-08:00") == usual);
        QVERIFY(with(kGapSetting, "-1") == usual);
        QVERIFY(with(kGapSetting, "241") == usual);
        QVERIFY(with(kPerDaySetting, "0") == usual);
        QVERIFY(with(kHoldSetting, "2027-01-03/2026-12-24") == usual);
    }

    void theNeedsSurveySetsTimeAndDaysAWeek()
    {
        QVERIFY(with(kDailySetting, "08:00").daily == clock("08:00"));
        QVERIFY(!with(kDailySetting, "off").daily);
        QVERIFY((with(kDaysSetting, "1").weekdays == std::array{false, false, true, false, false, false, false}));
        QVERIFY((with(kDaysSetting, "3").weekdays == std::array{true, false, true, false, true, false, false}));
        QVERIFY((with(kDaysSetting, "7").weekdays == std::array{true, true, true, true, true, true, true}));
        for (int days = 1; days <= 7; ++days)
            QCOMPARE(std::ranges::count(with(kDaysSetting, QByteArray::number(days).constData()).weekdays, true), days);
        const ReminderSettings own = reminderSettings(
            {{QString(kDaysSetting), QStringLiteral("7")}, {QString(kWeekdaysSetting), QStringLiteral("6")}});
        QVERIFY((own.weekdays == std::array{false, false, false, false, false, true, false}));
    }

    void quietHoursMayGoOverMidnight()
    {
        const QuietHours night{clock("21:30"), clock("07:00")};
        QVERIFY(night.contains(clock("21:30")) && night.contains(0) && night.contains(clock("06:59")));
        QVERIFY(!night.contains(clock("07:00")) && !night.contains(clock("21:29")));
        const QuietHours noon{clock("12:00"), clock("13:30")};
        QVERIFY(noon.contains(clock("12:00")) && noon.contains(clock("13:29")));
        QVERIFY(!noon.contains(clock("11:59")) && !noon.contains(clock("13:30")) && !noon.contains(0));
        QVERIFY(!(QuietHours{60, 60}.contains(60)));
    }

    void theChosenTimeHoldsUntilTheLearntOneIsWantedAndKnown()
    {
        ReminderSettings settings;
        settings.learnt = clock("07:30");
        QVERIFY(settings.dailyTime() == clock("18:30"));
        settings.learn = true;
        QVERIFY(settings.dailyTime() == clock("07:30"));
        settings.learnt = std::nullopt;
        QVERIFY(settings.dailyTime() == clock("18:30"));
        settings.learnt = clock("07:30");
        settings.daily = std::nullopt;
        QVERIFY(!settings.dailyTime());
    }

    void theUsualTimeIsThatOfTheHabitNotTheMean()
    {
        const QStringList workdays{"18:20", "18:35", "18:30", "18:40", "18:25"};
        QVERIFY(usualMinute(minutes(workdays)) == clock("18:30"));
        QVERIFY(usualMinute(minutes(workdays + QStringList{"09:00", "23:10", "13:00"})) == clock("18:30"));
    }

    void ofTwoHabitsTheNewerOneCounts()
    {
        QVERIFY(usualMinute(minutes(times(4, "08:00") + times(4, "19:00"))) == clock("19:00"));
        QVERIFY(usualMinute(minutes(times(4, "19:00") + times(4, "08:00"))) == clock("08:00"));
        QVERIFY(usualMinute(minutes(times(6, "08:00") + times(4, "19:00"))) == clock("08:00"));
    }

    void aSessionAfterMidnightIsOfTheEveningBefore()
    {
        QVERIFY(usualMinute(minutes({"23:50", "00:10", "23:45", "00:05", "23:55"})) == clock("23:55"));
    }

    void fewSessionsOrNoHabitTeachNothing()
    {
        QVERIFY(!usualMinute({}));
        QVERIFY(!usualMinute(minutes(times(4, "18:30"))));
        QVERIFY(usualMinute(minutes(times(5, "18:30"))));
        QVERIFY(!usualMinute(minutes({"07:00", "10:00", "13:00", "16:00", "19:00", "22:00"})));
    }

    void theLearntTimeMovesHalfAnHourADayAtMost()
    {
        Settings settings;
        QCOMPARE(learntAfter(settings, times(9, "20:10")),
            QStringList({"-", "-", "-", "-", "19:00", "19:30", "20:00", "20:00", "20:00"}));
        QCOMPARE(learntAfter(settings, times(2, "20:10"), {20'100}), QStringList({"20:00", "20:00"}));
    }

    void itMovesBackToo()
    {
        Settings settings;
        const QStringList learnt = learntAfter(settings, times(5, "18:30") + times(9, "17:00"));
        QCOMPARE(learnt.at(4), QStringLiteral("18:30"));
        QCOMPARE(learnt.at(9), QStringLiteral("18:00")); // by now as many at five, and these are newer
        QCOMPARE(learnt.last(), QStringLiteral("17:00"));
    }

    void aSmallDifferenceMovesNothing()
    {
        Settings settings;
        QCOMPARE(learntAfter(settings, times(8, "18:40")).last(), QStringLiteral("18:30"));
        Settings other;
        QCOMPARE(learntAfter(other, times(8, "18:46")).last(), QStringLiteral("18:45"));
    }

    void itDoesNotCreepAfterItsOwnReminders()
    {
        Settings settings;
        learntAfter(settings, times(21, "19:30"));
        const QString before = settings.value(QString(kLearntSetting));
        for (int day = 0; day < 200; ++day) {
            const int answered = *minuteFromClock(settings.value(QString(kLearntSetting))) + 6;
            const StudyDay today{20'100 + day};
            keep(settings, noteSession(settings, today, {today.date(), answered}));
        }
        const int moved = *minuteFromClock(settings.value(QString(kLearntSetting))) - *minuteFromClock(before);
        QVERIFY(std::abs(moved) < kLeastMove);
    }

    void onlyTheFirstSessionOfADayCounts()
    {
        Settings settings;
        const StudyDay today{20'000};
        keep(settings, noteSession(settings, today, {today.date(), clock("18:30")}));
        QVERIFY(noteSession(settings, today, {today.date(), clock("23:00")}).isEmpty());
        QCOMPARE(settings.value(QString(kSessionsSetting)), today.date().toString(Qt::ISODate) + u" 18:30");
    }

    void twentyOneSessionsAreRemembered()
    {
        Settings settings;
        learntAfter(settings, times(30, "07:00") + times(11, "18:30"));
        const QStringList kept = settings.value(QString(kSessionsSetting)).split(u' ').mid(1);
        QCOMPARE(kept, times(10, "07:00") + times(11, "18:30"));
    }

    void spoiltSessionsAreNoObstacle()
    {
        Settings settings{{QString(kSessionsSetting), QStringLiteral("nonsense 18:30 x 99:99")}};
        QCOMPARE(learntAfter(settings, times(5, "19:00")).last(), QStringLiteral("19:00"));
    }
};

QTEST_GUILESS_MAIN(ReminderSettingsTest)
#include "reminder_settings_test.moc"
