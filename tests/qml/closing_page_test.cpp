// SPDX-License-Identifier: Apache-2.0
// The end of the course by finger, by keys and for the ear: part by part, on to what has changed; and all of it in
// every look.
#include "faults.h"
#include "page_test.h"
#include "scenes.h"

#include "study/closing.h"
#include "study/papers.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

ClosingViewModel &closing(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(2, 10);
    stage.begin();
    stage.app().show(AppViewModel::Practice);
    stage.app().openSurvey(QStringLiteral("closing"));
    return *stage.app().survey()->closing();
}

int takings(Stage &stage)
{
    return static_cast<int>(
        study::takings(stage.store().learner(), course::SurveyId(QStringLiteral("closing"))).size());
}

} // namespace

class ClosingPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsGoneThroughByTaps();
    void aSituationIsWorkedByKeysAlone();
    void aSurveyOnTheWayLeadsBackToTheParts();
    void aRatingIsTypedIn();
    void todayLeadsThere();
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void ClosingPageTest::itIsGoneThroughByTaps()
{
    Stage stage;
    ClosingViewModel &shown = closing(stage);
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    QVERIFY(screen.shows(QStringLiteral("只跟自己比。")));
    QVERIFY(screen.tap(QStringLiteral("2 个情景")));
    QVERIFY(screen.comes(QStringLiteral("人选拖了三周。")));
    QVERIFY(screen.tap(QStringLiteral("“谁拖的？”"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.comes(QStringLiteral("先问哪一步没人。")));
    QTRY_VERIFY(screen.inSight(QStringLiteral("步骤能补。")));
    QVERIFY(screen.tap(words("ClosingDeciding", "接着走")));
    QVERIFY(screen.comes(QStringLiteral("面试没人约。")));
    QVERIFY(screen.tap(QStringLiteral("“我约，周三给你时间。”"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.tap(words("ClosingDeciding", "接着走")));
    QVERIFY(screen.comes(QStringLiteral("“你们太慢了。”")));
    QVERIFY(screen.tap(QStringLiteral("换成你的说法")));
    screen.type(QStringLiteral("周三要的字段，你总是周五才给。"));
    QTRY_VERIFY(screen.find(QStringLiteral("“总是”，可能在评判")));
    QVERIFY(screen.tap(words("ClosingMending", "看看别人怎么说")));
    QVERIFY(screen.comes(QStringLiteral("只说事。")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.comes(QStringLiteral("“你们太慢了。”")));
    QVERIFY(screen.tap(words("ClosingMending", "看看别人怎么说")));
    QVERIFY(screen.tap(words("ClosingMending", "下一个情景")));
    QVERIFY(screen.comes(QStringLiteral("一个要改，一个不改。")));
    shown.choose(QStringLiteral("c"));
    shown.next();
    shown.choose(QStringLiteral("b"));
    shown.next();
    QVERIFY(screen.tap(words("ClosingMending", "这句先不改")));
    QVERIFY(screen.tap(QStringLiteral("我的三个改变")));
    QVERIFY(screen.tap(QStringLiteral("第 1 个，对谁"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("仓储主管"));
    QVERIFY(screen.tap(QStringLiteral("第 1 个，哪句话"), nullptr, QAccessible::EditableText));
    screen.type(QStringLiteral("提前一天说。"));
    QVERIFY(screen.tap(QStringLiteral("第 1 个，两周后回看"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.comes(QStringLiteral("12月7日 周一回看")));
    QVERIFY(screen.tap(words("ClosingChanges", "存好，回到清单")));
    QVERIFY(screen.tap(words("ClosingParts", "自测先不做，看看变了什么")));
    QTRY_COMPARE(takings(stage), 1);
    QVERIFY(screen.comes(QStringLiteral("“提前一天说。”")));
    QVERIFY(screen.shows(QStringLiteral("对仓储主管 · 12月7日 周一回看")));
    QVERIFY(screen.shows(QStringLiteral("找人，再认一步")));
    QVERIFY(screen.tap(words("ClosingEnd", "发出去")));
    QVERIFY(screen.comes(shown.shareText()));
    QVERIFY(screen.tap(words("ClosingSharing", "复制这些字")));
    QTRY_COMPARE(stage.sent().texts, QStringList(shown.shareText()));
    QVERIFY(screen.comes(shown.notice()));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.tap(words("ClosingEnd", "看好了")));
    QVERIFY(screen.goesTo(AppViewModel::Practice));
}

void ClosingPageTest::aSituationIsWorkedByKeysAlone()
{
    Stage stage;
    closing(stage).go(QStringLiteral("situations"));
    const Screen screen(stage, {.size = {360, 640}});
    QVERIFY(screen.press(QStringLiteral("“哪步没人？”")));
    QVERIFY(screen.comes(QStringLiteral("步骤能补。")));
    QVERIFY(screen.press(words("ClosingDeciding", "接着走"), Qt::Key_Return));
    QVERIFY(screen.comes(QStringLiteral("面试没人约。")));
    QVERIFY(screen.press(words("ClosingDeciding", "上一步")));
    QVERIFY(screen.comes(QStringLiteral("人选拖了三周。")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.comes(QStringLiteral("2 个情景")));
}

void ClosingPageTest::aSurveyOnTheWayLeadsBackToTheParts()
{
    Stage stage;
    closing(stage);
    const Screen screen(stage, {});
    const QString listening = stage.lessons().surveys().first().title.zh;
    QVERIFY(screen.tap(listening));
    QVERIFY(screen.comes(QStringLiteral("凭最近一周点。")));
    QVERIFY(screen.tap(words("TopBar", "先到这里")));
    QVERIFY(screen.comes(QStringLiteral("分几次做也行。")));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.goesTo(AppViewModel::Practice));
}

void ClosingPageTest::aRatingIsTypedIn()
{
    Stage stage;
    ClosingViewModel &shown = closing(stage);
    shown.go(QStringLiteral("changes"));
    shown.change(0)->setSentence(QStringLiteral("提前一天说，行吗？"));
    shown.keepChanges();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(QStringLiteral("请人打分")));
    QTRY_VERIFY(screen.find(QStringLiteral("“提前一天说，行吗？”"), nullptr, QAccessible::RadioButton));
    QVERIFY(screen.tap(words("ClosingRating", "发给他看")));
    QVERIFY(screen.comes(shown.rating()->letter()));
    screen.key(Qt::Key_Escape);
    QVERIFY(screen.tap(QStringLiteral("清楚，4"), nullptr, QAccessible::RadioButton));
    QTRY_COMPARE(stage.app().survey()->closing()->rating()->qualities()->value(0, "score").toInt(), 4);
    QVERIFY(screen.tap(QStringLiteral("被尊重，5"), nullptr, QAccessible::RadioButton));
    QTRY_COMPARE(stage.app().survey()->closing()->rating()->qualities()->value(3, "score").toInt(), 5);
    QVERIFY(screen.tap(words("ClosingRating", "记成任务")));
    QTRY_COMPARE(stage.store().learner().missions.size(), 1);
    QVERIFY(screen.tap(words("ClosingRating", "存下来")));
    QVERIFY(screen.comes(QStringLiteral("分几次做也行。")));
    const auto kept = study::ratings(stage.store().learner(), course::SurveyId(QStringLiteral("closing")));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().scores.size(), 2);
}

void ClosingPageTest::todayLeadsThere()
{
    Stage stage;
    stage.welcomed();
    for (const course::LessonOutline &lesson : stage.lessons().course().lessons()) {
        if (lesson.core)
            stage.finishLesson(lesson.id, 3);
    }
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("ClosingCard", "去看看")));
    QVERIFY(screen.goesTo(AppViewModel::Survey));
    QCOMPARE(stage.app().survey()->kind(), SurveyViewModel::Closing);
}

void ClosingPageTest::everyLookIsWhole_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = closingScenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void ClosingPageTest::everyLookIsWhole()
{
    QFETCH(const int, scene);
    Stage stage;
    closingScenes().at(scene).arrange(stage);
    Screen screen(stage, {.size = {360, 640}});
    QCOMPARE(faultsInEveryLook(screen), 0);
}

QTEST_MAIN(ClosingPageTest)
#include "closing_page_test.moc"
