// SPDX-License-Identifier: Apache-2.0
// Tests what reminders say: facts, in both languages, with nothing private and no reproach in them.
#include "reminders.h"
#include "study/reminder_text.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::reminders;

namespace {

using Kind = ReminderKind;

QString shown(const Reminder &reminder)
{
    return reminder.title + u" | " + reminder.body;
}

bool holdsChinese(const QString &text)
{
    return text.contains(QRegularExpression(QStringLiteral("\\p{Han}")));
}

} // namespace

class ReminderTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDaysSayWhatThereIsToDo()
    {
        Scene scene;
        scene.drills = {drillOf(1, 2, {1})};
        scene.diary.finished(kMonday - 3, 1);
        for (int question = 1; question <= 3; ++question)
            scene.diary.answered(kMonday - 3, questionId(1, question), Grade::Again);
        const QList<Reminder> chinese = scene.of(Kind::Daily);
        QVERIFY2(chinese.at(0).title.contains(QRegularExpression(QStringLiteral("\\d 分钟"))),
            qPrintable(chinese.at(0).title));
        const DayPlan plan = planDay(scene.course, scene.diary.learner(), {kMonday}, kDefaultMinutes, scene.drills);
        const auto reviews = std::ranges::count(plan.items, PlanItem::Kind::Review, &PlanItem::kind);
        QVERIFY(reviews > 1);
        QVERIFY2(chinese.at(0).body.contains(QStringLiteral("%1 道复习").arg(reviews)), qPrintable(chinese.at(0).body));
        scene.language = course::Language::English;
        QVERIFY(scene.of(Kind::Daily).at(0).body.contains(QStringLiteral("%1 reviews").arg(reviews)));
        // Wednesday is the last of the first days.
        scene.language = course::Language::Chinese;
        scene.studied(kMonday);
        const QList<Reminder> week = scene.of(Kind::Daily);
        QVERIFY(week.at(2).body.contains(QStringLiteral("道复习")));
        QVERIFY(week.at(3).at.date == StudyDay{kMonday + 3}.date());
        QVERIFY(!week.at(3).body.contains(QStringLiteral("道复习")));
    }

    void factsAreWordedAsOneWouldSayThem()
    {
        DayPlan plan;
        Practice practice{4, std::nullopt, false, false};
        const auto body = [&](course::Language language) {
            practice.plan = plan;
            return dailyWords(practice, QStringLiteral("daily/2026-11-23"), language).body;
        };
        const auto item = [](PlanItem::Kind kind) { return PlanItem{kind, {}, {}, Reason::NextOnPath}; };
        plan.items = {item(PlanItem::Kind::Lesson), item(PlanItem::Kind::Review), item(PlanItem::Kind::Drill)};
        QVERIFY2(body(course::Language::Chinese).endsWith(QStringLiteral("1 节新课，1 道复习，1 个练习")),
            qPrintable(body(course::Language::Chinese)));
        QVERIFY(body(course::Language::English).endsWith(QStringLiteral("1 new lesson, 1 review, 1 drill")));
        plan.items[0].reason = Reason::Resume;
        QVERIFY(body(course::Language::Chinese).contains(QStringLiteral("学到一半的那节课，1 道复习")));
        QVERIFY(body(course::Language::English).contains(QStringLiteral("he lesson you are in, 1 review")));
        QVERIFY(body(course::Language::English).at(0).isUpper());
        practice.away = true; // begins with what there is on every second day
        QSet<QString> beginnings;
        for (int day = 0; day < 2; ++day) {
            const QString id = reminderId(Kind::Daily, {kMonday + day});
            beginnings.insert(dailyWords(practice, id, course::Language::English).body.first(3));
        }
        QCOMPARE(beginnings, (QSet<QString>{QStringLiteral("The")}));
    }

    void minutesAreCountedAsTheAppCountsThem()
    {
        QCOMPARE(minutesIn(Milliseconds(0)), 1);
        QCOMPARE(minutesIn(Milliseconds(89'999)), 1);
        QCOMPARE(minutesIn(Milliseconds(90'000)), 2);
        QCOMPARE(minutesIn(Milliseconds(240'000)), 4);
    }

    void theMinutesAreThoseTheLearnerHasChosen()
    {
        Scene scene;
        scene.limits.days = 1;
        for (int lesson = 1; lesson <= 59; ++lesson)
            scene.diary.finished(kMonday - 9, lesson);
        scene.diary.on(kMonday - 1, SettingChanged{QStringLiteral("minutes"), QStringLiteral("9")});
        scene.studied(kMonday - 1);
        scene.diary.finished(kMonday - 1, 60);
        const DayPlan plan = planDay(scene.course, scene.diary.learner(), {kMonday}, 9);
        QVERIFY(minutesIn(plan.total) >= 8);
        QVERIFY(scene.plan().constFirst().title.contains(QString::number(minutesIn(plan.total))));
    }

    void comingBackIsLight()
    {
        Scene scene;
        for (int lesson = 1; lesson <= 20; ++lesson)
            scene.diary.finished(kMonday - 9, lesson);
        scene.limits.days = 20;
        const QList<Reminder> daily = scene.of(Kind::Daily);
        QVERIFY(!daily.isEmpty());
        for (const Reminder &reminder : daily) {
            QVERIFY2(reminder.title.contains(QStringLiteral("5 分钟")) ||
                         reminder.title.contains(QStringLiteral("4 分钟")) ||
                         reminder.title.contains(QStringLiteral("停在这儿")),
                qPrintable(reminder.title));
        }
    }

    void afterSomeDaysAwayItSoundsLighterAndNotBefore()
    {
        Scene scene;
        scene.finished(kMonday - 3);
        scene.limits.days = 12;
        const QList<Reminder> daily = scene.of(Kind::Daily);
        QVERIFY(daily.size() > 4);
        for (qsizetype i = 0; i < daily.size(); ++i) {
            const QString id = daily.at(i).id;
            const int minutes = minutesIn(planDay(scene.course, scene.diary.learner(),
                {static_cast<int>(QDate(1970, 1, 1).daysTo(daily.at(i).at.date))}, kDefaultMinutes)
                                              .total);
            const auto light = dailyWords({minutes, std::nullopt, true, false}, id, scene.language);
            QCOMPARE(daily.at(i).title == light.title, i >= 3);
        }
    }

    void nothingOfTheLearnersOwnWordsIsShown()
    {
        Scene scene;
        scene.drills = {drillOf(1, 2, {1})};
        scene.drills.first().title = {QStringLiteral("难缠的上司"), QStringLiteral("A difficult boss")};
        scene.settings.drill = clock("20:30");
        scene.settings.perDay = 4;
        scene.diary.finished(kMonday - 4, 1);
        scene.chosen(kMonday - 4, kMonday - 1, QStringLiteral("老魏"));
        scene.chosen(kMonday - 4, kMonday, QStringLiteral("老魏"));
        for (const course::Language language : {course::Language::Chinese, course::Language::English}) {
            scene.language = language;
            QSet<Kind> kinds;
            const QList<Reminder> plan = scene.plan();
            for (const Reminder &reminder : plan) {
                kinds.insert(reminder.kind);
                for (const char *own : {"老魏", "周会", "发火", "先说事实", "难缠", "boss"})
                    QVERIFY2(!shown(reminder).contains(QString::fromUtf8(own)), qPrintable(shown(reminder)));
            }
            QCOMPARE(kinds.size(), 4);
        }
    }

    void everyWordingIsWholeInBothLanguagesAndBlamesNobody()
    {
        static const QRegularExpression blame(
            QStringLiteral(
                "没有?(?:学|来|打开|完成)|落下|错过|断|别忘|忘了|应该|必须|快来|坚持|连续|miss|forg[eo]t|should|must|"
                "streak|behind|don't"),
            QRegularExpression::CaseInsensitiveOption);
        DayPlan plan;
        plan.items = {PlanItem{PlanItem::Kind::Lesson, {}, {}, Reason::NextOnPath}, PlanItem{}};
        for (const auto language : {course::Language::Chinese, course::Language::English}) {
            QSet<QString> all;
            const auto look = [&](const ReminderWords &words) {
                for (const QString &text : {words.title, words.body}) {
                    QVERIFY(!text.isEmpty() && !text.contains(u'%') && text == text.trimmed());
                    QVERIFY2(!text.contains(blame), qPrintable(text));
                    QCOMPARE(holdsChinese(text) && language == course::Language::English, false);
                    QVERIFY2(text.at(0) == text.at(0).toUpper(), qPrintable(text));
                }
                QVERIFY2(
                    words.title.size() <= (language == course::Language::English ? 32 : 14), qPrintable(words.title));
                all.insert(words.title + words.body);
            };
            for (int day = 0; day < 12; ++day) {
                const QString id = reminderId(Kind::Daily, {kMonday + day});
                for (const bool away : {false, true}) {
                    look(dailyWords({4, std::nullopt, away, false}, id, language));
                    look(dailyWords({1, plan, away, false}, id, language));
                }
                look(dailyWords({4, std::nullopt, true, true}, id, language));
                look(beforeWords(1, id, language));
                look(beforeWords(2, id, language));
                look(debriefWords(id, language));
                look(drillWords(std::chrono::seconds(120), id, language));
            }
            QVERIFY(all.size() >= 20);
        }
    }

    void theSameReminderAlwaysSaysTheSameAndTheNextOneSomethingElse()
    {
        for (const int step : {1, 2, 3, 7}) {
            for (const bool away : {false, true}) {
                for (int day = 0; day < 60; ++day) {
                    const auto said = [&](int on) {
                        const auto words = dailyWords({4, std::nullopt, away, false},
                            reminderId(Kind::Daily, {kMonday + on}), course::Language::Chinese);
                        return QString(words.title + words.body);
                    };
                    QCOMPARE(said(day), said(day));
                    QVERIFY(said(day) != said(day + step));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReminderTextTest)
#include "reminder_text_test.moc"
