// SPDX-License-Identifier: Apache-2.0
// Tests what holds for every plan of reminders: over random learners, settings, zones and moments, and over 400 days of
// one who studies, travels, and sets the clock back.
#include "reminders.h"
#include "study/ladder.h"
#include "study/missions.h"
#include "study/reminder_times.h"

#include <map>

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::reminders;

namespace {

using Kind = ReminderKind;

// Zones, each with a year in which its clocks do something; 0 is any.
struct Place
{
    const char *zone;
    int year;
};

constexpr Place kPlaces[] = {{"Asia/Shanghai", 0}, {"Asia/Hong_Kong", 0}, {"Asia/Tokyo", 0}, {"Asia/Kolkata", 0},
    {"Asia/Kathmandu", 0}, {"Asia/Tehran", 2022}, {"Asia/Gaza", 0}, {"Asia/Beirut", 0}, {"Asia/Pyongyang", 2018},
    {"Europe/Berlin", 0}, {"Europe/London", 0}, {"Europe/Istanbul", 2016}, {"Africa/Casablanca", 0},
    {"Africa/Cairo", 2023}, {"America/New_York", 0}, {"America/Los_Angeles", 0}, {"America/St_Johns", 0},
    {"America/Sao_Paulo", 2018}, {"America/Santiago", 0}, {"America/Havana", 0}, {"America/Caracas", 2016},
    {"America/Scoresbysund", 2024}, {"Antarctica/Troll", 0}, {"Australia/Lord_Howe", 0}, {"Australia/Sydney", 0},
    {"Pacific/Apia", 2011}, {"Pacific/Kiritimati", 0}, {"Pacific/Pago_Pago", 0}, {"Pacific/Chatham", 0}, {"UTC", 0}};

int upTo(Random &random, int most)
{
    return static_cast<int>(random.below(static_cast<std::uint64_t>(most) + 1));
}

bool oneIn(Random &random, int chances)
{
    return upTo(random, chances - 1) == 0;
}

std::optional<int> someTime(Random &random)
{
    return oneIn(random, 6) ? std::nullopt : std::optional(upTo(random, kMinutesOfDay - 1));
}

ReminderSettings someSettings(Random &random, int day)
{
    ReminderSettings settings;
    settings.daily = someTime(random);
    settings.missionBefore = someTime(random);
    settings.missionDebrief = someTime(random);
    settings.drill = someTime(random);
    settings.learn = oneIn(random, 2);
    settings.learnt = someTime(random);
    for (bool &on : settings.weekdays)
        on = !oneIn(random, 4);
    if (oneIn(random, 4))
        settings.quiet = std::nullopt;
    else if (oneIn(random, 2))
        settings.quiet = QuietHours{upTo(random, kMinutesOfDay - 1), upTo(random, kMinutesOfDay - 1)};
    settings.gap = upTo(random, 240);
    settings.perDay = 1 + upTo(random, 5);
    const QDate from = StudyDay{day - 10 + upTo(random, 40)}.date();
    if (oneIn(random, 3))
        settings.hold = Hold{from, from.addDays(upTo(random, 20))};
    settings.exact = oneIn(random, 2);
    return settings;
}

Scene someScene(Random &random)
{
    const Place &place = kPlaces[random.below(std::size(kPlaces))];
    Scene scene;
    scene.zone = QTimeZone(QByteArray(place.zone));
    int day = dayOf(place.year == 0 ? 2025 + upTo(random, 3) : place.year, 1, 1) + upTo(random, 365);
    scene.course = plainCourse(1 + upTo(random, 9), 1 + upTo(random, 5));
    for (int drill = 1; drill <= upTo(random, 4); ++drill)
        scene.drills.append(drillOf(drill, upTo(random, 3), {1 + upTo(random, 8)}));
    int acting = day - upTo(random, 60);
    for (int acts = upTo(random, 60); acts > 0; --acts) {
        acting += oneIn(random, 4) ? upTo(random, 6) : 0;
        if (acting > day && !oneIn(random, 20))
            break;
        if (oneIn(random, 6))
            scene.chosen(acting, oneIn(random, 2) ? std::nullopt : std::optional(acting + upTo(random, 9)));
        else
            scene.diary.on(acting, someAct(random, 9, 6));
    }
    scene.settings = someSettings(random, day);
    scene.now = {StudyDay{day}.date(), upTo(random, kMinutesOfDay - 1)};
    scene.language = oneIn(random, 2) ? course::Language::English : course::Language::Chinese;
    scene.limits = {upTo(random, 80), 1 + upTo(random, 40)};
    return scene;
}

// What must hold whatever the plan was made from.
void checkPlan(const Scene &scene, const QList<Reminder> &plan)
{
    const Instant now = resolve(scene.now, scene.zone);
    const StudyDay today = studyDay(now, scene.zone);
    QVERIFY(plan.size() <= scene.limits.capacity);
    QSet<QString> ids;
    std::map<QDate, QList<const Reminder *>> byDate;
    std::optional<Instant> before;
    for (const Reminder &reminder : plan) {
        const Instant instant = resolve(reminder.at, scene.zone);
        QVERIFY(instant > now);
        QVERIFY(!before || instant >= *before); // sorted, on the wall and in truth
        before = instant;
        QVERIFY(civilTime(instant, scene.zone) == reminder.at);
        QVERIFY(!ids.contains(reminder.id));
        ids.insert(reminder.id);
        byDate[reminder.at.date].append(&reminder);

        const int ahead = daysBetween(today, {static_cast<int>(QDate(1970, 1, 1).daysTo(reminder.at.date))});
        QVERIFY(ahead >= 0 && ahead < scene.limits.days);
        QVERIFY(!scene.settings.hold || !scene.settings.hold->contains(reminder.at.date));
        QVERIFY(reminder.at.minute >= kRolloverHour * 60);
        // Not quiet from when it comes until it expires, and there is time in between.
        const auto open = (reminder.expires.date.toJulianDay() - reminder.at.date.toJulianDay()) * kMinutesOfDay +
                          reminder.expires.minute - reminder.at.minute;
        QVERIFY(open >= kRoom && reminder.at.minute + open <= kMinutesOfDay);
        for (int minute = reminder.at.minute; minute < reminder.at.minute + open; ++minute)
            QVERIFY(!scene.settings.quiet || !scene.settings.quiet->contains(minute));
        QVERIFY(!reminder.title.isEmpty() && !reminder.body.isEmpty() && !reminder.actions.isEmpty());
        QVERIFY(reminder.link.startsWith(QStringLiteral("sanju://")) && !reminder.link.contains(u' '));
    }
    for (const auto &[date, reminders] : byDate) {
        QVERIFY(reminders.size() <= scene.settings.perDay);
        QSet<Kind> kinds;
        for (qsizetype i = 0; i < reminders.size(); ++i) {
            kinds.insert(reminders.at(i)->kind);
            QVERIFY(i == 0 || reminders.at(i)->at.minute - reminders.at(i - 1)->at.minute >= scene.settings.gap);
        }
        QCOMPARE(kinds.size(), reminders.size()); // one of a kind a day
    }
}

// What each one says about the learner must be true.
void checkReasons(const Scene &scene, const QList<Reminder> &plan)
{
    const Learner &learner = scene.diary.learner();
    const StudyDay today = studyDay(resolve(scene.now, scene.zone), scene.zone);
    for (const Reminder &reminder : plan) {
        const StudyDay day{static_cast<int>(QDate(1970, 1, 1).daysTo(reminder.at.date))};
        const ChosenMission *mission = findMission(learner, missionOf(reminder.id));
        switch (reminder.kind) {
        case Kind::Daily:
            QVERIFY(scene.settings.daily);
            QVERIFY(!learner.days.value(day).finished);
            QVERIFY(isReminderDay(day, scene.settings));
            QVERIFY(!planDay(scene.course, learner, day, kDefaultMinutes, scene.drills).items.isEmpty());
            break;
        case Kind::Drill:
            QVERIFY(scene.settings.drill);
            QVERIFY(!learner.days.value(day).finished && learner.days.value(day).drills == 0);
            QVERIFY(isReminderDay(day, scene.settings));
            QVERIFY(!dueDrills(scene.drills, learner, day).isEmpty());
            break;
        case Kind::MissionBefore:
            QVERIFY(scene.settings.missionBefore);
            QVERIFY(mission && mission->isOpen());
            QVERIFY(!mission->on || day == *mission->on);
            break;
        case Kind::MissionDebrief:
            QVERIFY(scene.settings.missionDebrief);
            QVERIFY(mission && mission->isOpen() && day >= mission->askDay);
            QVERIFY(isReminderDay(day, scene.settings));
            break;
        }
        QVERIFY(day >= today);
    }
}

constexpr std::uint64_t kSamples = 3000;

template <class Check> void forAllScenes(std::uint64_t samples, const Check &check)
{
    for (std::uint64_t seed = 0; seed < samples; ++seed) {
        Random random(seed);
        const Scene scene = someScene(random);
        check(scene, random);
        if (QTest::currentTestFailed()) {
            qWarning("seed %llu, %s", static_cast<unsigned long long>(seed), scene.zone.id().constData());
            return;
        }
    }
}

} // namespace

class ReminderPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allZonesAreKnown()
    {
        QVERIFY(std::size(kPlaces) >= 20);
        for (const Place &place : kPlaces)
            QVERIFY2(QTimeZone(QByteArray(place.zone)).isValid(), place.zone);
    }

    void everyPlanKeepsTheRules()
    {
        qsizetype planned = 0;
        std::map<Kind, int> kinds;
        forAllScenes(kSamples, [&](const Scene &scene, Random &) {
            const QList<Reminder> plan = scene.plan();
            checkPlan(scene, plan);
            checkReasons(scene, plan);
            planned += plan.size();
            for (const Reminder &reminder : plan)
                ++kinds[reminder.kind];
        });
        // The rules would be easy to keep by planning nothing.
        QVERIFY(planned > 10'000);
        for (const Kind kind : {Kind::Daily, Kind::MissionBefore, Kind::MissionDebrief, Kind::Drill})
            QVERIFY2(kinds[kind] > 500, qPrintable(reminderKindName(kind)));
    }

    void theSameInputGivesTheSamePlan()
    {
        forAllScenes(300, [](const Scene &scene, Random &) { QVERIFY(scene.plan() == scene.plan()); });
    }

    void lessCapacityIsTheBeginningOfMore()
    {
        forAllScenes(500, [](Scene scene, Random &random) {
            scene.limits.capacity = 500;
            const QList<Reminder> all = scene.plan();
            scene.limits.capacity = upTo(random, 30);
            QVERIFY(scene.plan() == all.first(std::min<qsizetype>(scene.limits.capacity, all.size())));
        });
    }

    void aLaterMomentOfTheDayTakesAwayWhatIsOverAndNothingElse()
    {
        forAllScenes(500, [](Scene scene, Random &random) {
            scene.limits.capacity = 500;
            scene.now.minute = 5 * 60;
            QList<Reminder> expected = scene.plan();
            scene.now.minute += upTo(random, 18 * 60);
            expected.removeIf([&scene](const Reminder &reminder) { return reminder.at <= scene.now; });
            QVERIFY(scene.plan() == expected);
        });
    }

    // Read backwards: after the clock was set back what was shown has the id it had, so that it is known.
    void aClockSetBackBringsTheSameRemindersWithTheSameIds()
    {
        forAllScenes(500, [](Scene scene, Random &random) {
            scene.limits = {500, 30};
            if (scene.diary.learner().days.isEmpty())
                return;
            // Back to no earlier than the last act, on which the plan depends.
            const int last = scene.diary.learner().days.lastKey().number;
            scene.now = {StudyDay{last + 12}.date(), 12 * 60};
            const QList<Reminder> plan = scene.plan();
            scene.now.date = StudyDay{last + 1 + upTo(random, 10)}.date();
            scene.limits.days = 60;
            const QList<Reminder> earlier = scene.plan();
            for (const Reminder &reminder : plan) {
                const auto same = std::ranges::find(earlier, reminder.id, &Reminder::id);
                QVERIFY(same != earlier.cend() && same->at == reminder.at && same->expires == reminder.expires);
            }
        });
    }

    void anotherZoneKeepsTheTimesOnTheWall()
    {
        forAllScenes(500, [](Scene scene, Random &random) {
            scene.limits.capacity = 500;
            // A day on which it is the same date everywhere, and none is left out.
            scene.now.date = QDate(2026, 1, 10).addDays(upTo(random, 600));
            const QList<Reminder> plan = scene.plan();
            scene.zone = QTimeZone(QByteArray(kPlaces[random.below(std::size(kPlaces))].zone));
            QVERIFY(scene.plan() == plan);
        });
    }

    void aHoldTakesAwayAndMovesMissionsBehindIt()
    {
        forAllScenes(500, [](Scene scene, Random &random) {
            scene.limits = {500, 60};
            const QDate from = scene.now.date.addDays(upTo(random, 5));
            scene.settings.hold = Hold{from, from.addDays(upTo(random, 15))};
            checkPlan(scene, scene.plan());
        });
    }

    // The app is opened now and then; between, what was planned last fires. The learner studies, keeps quiet for weeks,
    // travels, changes settings, and once in a while the clock is set back for a day.
    void fourHundredDays()
    {
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            Random random(seed);
            Scene scene = someScene(random);
            scene.diary = Diary();
            scene.limits = oneIn(random, 2) ? kIosLimits : kFileLimits;
            int day = dayOf(2027, 9, 1) + upTo(random, 300); // a leap day may be on the way
            QSet<QString> handled;
            QList<Reminder> armed;
            int fired = 0;
            int unanswered = 0; // daily ones while away
            for (int passed = 0; passed < 400; ++passed, ++day) {
                const bool away = passed % 100 >= 60;
                unanswered = away ? unanswered : 0;
                scene.now = {StudyDay{day}.date(), 5 * 60 + upTo(random, 17 * 60)};
                if (oneIn(random, 30))
                    scene.zone = QTimeZone(QByteArray(kPlaces[random.below(std::size(kPlaces))].zone));
                if (oneIn(random, 50))
                    scene.settings = someSettings(random, day);
                if (!away && !oneIn(random, 3)) {
                    for (int acts = upTo(random, 8); acts > 0; --acts)
                        scene.diary.on(day, someAct(random, 9, 6));
                    armed = scene.plan();
                    checkPlan(scene, armed);
                    checkReasons(scene, armed);
                    if (QTest::currentTestFailed())
                        return;
                }
                // What comes today fires, once in a lifetime.
                for (const Reminder &reminder : std::as_const(armed)) {
                    if (reminder.at.date != scene.now.date || handled.contains(reminder.id))
                        continue;
                    handled.insert(reminder.id);
                    ++fired;
                    unanswered += away && reminder.kind == Kind::Daily ? 1 : 0;
                }
                // Three, then four every second day, then one a week.
                QVERIFY(unanswered <= 3 + 4 + 3);
                if (oneIn(random, 100))
                    --day;
            }
            QVERIFY(fired > 20);
        }
    }
};

QTEST_GUILESS_MAIN(ReminderPropertyTest)
#include "reminder_property_test.moc"
