// SPDX-License-Identifier: Apache-2.0
// The first two days of somebody new, by taps: what is the matter, a lesson, a drill, a mission, and what came of it.
#include "answering.h"
#include "page_test.h"
#include "study/papers.h"

#include <algorithm>

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

class WalkTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheNeedsToWhatWasSaidNextDay_data()
    {
        QTest::addColumn<bool>("english");
        QTest::addColumn<QString>("thanks");
        QTest::newRow("zh") << false << QStringLiteral("昨晚你把标签全换了，今早的车按时发货，谢谢你。");
        QTest::newRow("en") << true
                            << QStringLiteral("You changed all the labels last night, so the truck left on time today. "
                                              "Thank you.");
    }

    void fromTheNeedsToWhatWasSaidNextDay()
    {
        QFETCH(const bool, english);
        QFETCH(const QString, thanks);
        Stage stage;
        stage.begin();
        const Screen screen(stage, {.english = english});
        AppViewModel &app = stage.app();
        const auto language = english ? course::Language::English : course::Language::Chinese;

        // What is the matter
        QVERIFY(screen.goesTo(AppViewModel::Welcome));
        QVERIFY(screen.tap(words("WelcomePage", "先花两分钟，说说我的情况")));
        QVERIFY(screen.goesTo(AppViewModel::Survey));
        const course::Entry *cold = stage.lessons().course().entry(course::EntryId(QStringLiteral("cold")));
        QVERIFY(screen.tap(cold->trouble.in(language), nullptr, QAccessible::CheckBox));
        QVERIFY(screen.tap(words("AskStep", "下一题")));
        for (int guard = 0; guard < 12 && app.survey()->stage() != SurveyViewModel::End; ++guard) {
            QVERIFY(screen.tap(words("AskStep", "跳过这题")));
            screen.settle();
        }
        QVERIFY(screen.comes(cold->trouble.in(language)));
        QVERIFY(screen.tap(words("ProposalEnd", "就这样定")));
        QVERIFY(screen.goesTo(AppViewModel::Today));
        QCOMPARE(stage.store().learner().entry, cold->id);

        // A lesson, and a mission at its end
        QVERIFY(screen.tap(app.today()->startLabel()));
        QVERIFY(screen.goesTo(AppViewModel::Lesson));
        stage.walkTo(LessonViewModel::Takeaway);
        QVERIFY(screen.comes(app.lesson()->takeaway()));
        QVERIFY(screen.tap(app.lesson()->whenChoices()->value(0, "text").toString()));
        QVERIFY(screen.tap(app.lesson()->thenChoices()->value(0, "text").toString()));
        QVERIFY(screen.tap(words("TakeawayStep", "就这么定")));
        QTRY_VERIFY(app.page() != AppViewModel::Lesson);
        for (int guard = 0; guard < 10 && app.page() == AppViewModel::Review; ++guard) {
            QuestionViewModel &question = *app.review()->question();
            QVERIFY(give(screen, Hand::Finger, question, rightAnswer(screen, question)));
            QTRY_VERIFY(question.isAnswered());
            QVERIFY(screen.tap(words("ReviewPage", "下一题")));
            screen.settle();
        }
        QVERIFY(screen.goesTo(AppViewModel::DayEnd));
        QVERIFY(screen.tap(words("DayEndPage", "好")));
        QVERIFY(screen.goesTo(AppViewModel::Today));

        // The next day: what came of it
        stage.laterDays(1);
        app.woke();
        QVERIFY(screen.comes(app.debrief()->mission()));
        QVERIFY(screen.tap(words("DebriefCard", "做了")));
        QVERIFY(screen.tap(words("DebriefCard", "他说了什么？"), nullptr, QAccessible::EditableText));
        const QString reply =
            english ? QStringLiteral("Said it was the first time") : QStringLiteral("他说头一回有人提");
        screen.type(reply);
        QVERIFY(screen.tap(words("DebriefCard", "记下")));
        QTRY_COMPARE(stage.store().learner().missions.constFirst().outcome, std::optional(study::Outcome::Done));
        QCOMPARE(stage.store().learner().missions.constFirst().reply, reply);

        // And a drill
        QVERIFY(screen.tap(words("Main", "练习")));
        QVERIFY(screen.goesTo(AppViewModel::Practice));
        const auto praise =
            std::ranges::find(stage.lessons().drills(), course::DrillId(QStringLiteral("praise")), &course::Drill::id);
        QVERIFY(screen.tap(praise->title.in(language)));
        QVERIFY(screen.goesTo(AppViewModel::Drill));
        WritingDrillViewModel &drill = *app.writing();
        QCOMPARE(app.drill(), &drill);
        QVERIFY(screen.tap(drill.box(0)->name(), nullptr, QAccessible::EditableText));
        screen.type(thanks);
        QTRY_COMPARE(drill.box(0)->text(), thanks);
        QVERIFY(screen.tap(words("WritingDrill", "看看别人怎么说")));
        const auto rating = [&](const char *role) { return drill.ratings()->value(1, role).toString(); };
        QVERIFY(screen.tap(QString(rating("text") + QStringLiteral("，") + rating("hint"))));
        QVERIFY(screen.goesTo(AppViewModel::Practice));
        QCOMPARE(stage.store().learner().drills.size(), 1);

        // All of it is in the log and nowhere else.
        study::Learner again;
        for (const study::Event &event : stage.store().events())
            study::apply(again, event);
        QVERIFY(again == stage.store().learner());
    }
};

QTEST_MAIN(WalkTest)
#include "walk_test.moc"
