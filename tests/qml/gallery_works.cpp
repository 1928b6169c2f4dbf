// SPDX-License-Identifier: Apache-2.0
// Scenes of what is done at work: missions chosen and planned, promises given.
#include "gallery_scenes.h"

#include <algorithm>

namespace sanju::gallery {

using namespace viewmodels;
using stage::Stage;

namespace {

// A month of promises: kept, moved, missed, open.
void promises(Stage &stage)
{
    using Outcome = study::PromiseOutcome;
    stage.welcomed();
    const auto settled = [&](const QString &what, int daysAgo, Outcome outcome, int newDay = 0) {
        stage.promised(what, QStringLiteral("财务主管"), -daysAgo, daysAgo + 3);
        stage.at(daysAgo);
        const auto all = study::promises(stage.store().learner());
        const auto promise = std::ranges::find(all, what, &study::Promise::what);
        (void)stage.store().append(
            study::PromiseSettled{promise->id, outcome, stage.store().today().plus(daysAgo + newDay)});
    };
    settled(QStringLiteral("差旅单的行程补齐"), 20, Outcome::Kept);
    settled(QStringLiteral("退货单三栏填好再送"), 17, Outcome::Kept);
    settled(QStringLiteral("盘点前一天把出库停掉"), 12, Outcome::Missed);
    settled(QStringLiteral("给出两个返点方案"), 6, Outcome::Kept);
    settled(QStringLiteral("接口字段表早两天给"), 4, Outcome::Renegotiated, 2);
    stage.promised(QStringLiteral("把三月的退货单给过去"), QStringLiteral("仓储主管"), 0, 3);
    stage.promised(QStringLiteral("回一句峰值的数"), QString(), -1, 3);
    stage.promised(QStringLiteral("演示的日子一变，当天在群里说"), QStringLiteral("市场部经理"), 9, 3);
}

// What was done some days ago is worth doing again; two more are open.
void missions(Stage &stage)
{
    stage.welcomed();
    stage.finishLessons(6, 12);
    stage.missionDone(4);
    stage.at(0);
    const StudyDay today = stage.store().today();
    (void)stage.store().append(study::MissionChosen{course::LessonId(QStringLiteral("feedback/impact")),
        QStringLiteral("下次催接口"), QStringLiteral("先说哪一天晚了，再说谁在等"), QStringLiteral("技术部经理"),
        study::Direction::Across, today.plus(2)});
}

} // namespace

std::vector<Scene> works()
{
    return {
        {QStringLiteral("mission-choice"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().openMission();
            }},
        {QStringLiteral("mission-plan"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().openMission();
                MissionViewModel *m = s.app().mission();
                m->pick(QString::fromLatin1(kCamera));
                m->setWhen(m->whenChoices()->value(0, "text").toString());
                m->setThen(m->thenChoices()->value(0, "text").toString());
                m->details()->setWith(QStringLiteral("采购主管"));
                m->details()->pickDirection(QStringLiteral("across"));
                m->details()->day()->pick(QStringLiteral("1"));
            }},
        {QStringLiteral("mission-days"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openMission();
                s.app().mission()->details()->day()->pick(QStringLiteral("more"));
                s.app().mission()->details()->day()->pick(QStringLiteral("5"));
            }},
        {QStringLiteral("mission-repeat"),
            [](Stage &s) {
                missions(s);
                s.begin();
                s.app().mission()->acceptProposal();
            }},
        {QStringLiteral("debrief-offer"),
            [](Stage &s) {
                s.welcomed();
                s.missionTaken(1);
                s.begin();
                s.app().debrief()->done();
                s.app().debrief()->keep();
            }},
        {QStringLiteral("promises"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises();
            }},
        {QStringLiteral("promises-asked"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises(s.app().promises()->open()->value(0, "promiseId").toString());
            }},
        {QStringLiteral("promises-moving"),
            [](Stage &s) {
                promises(s);
                s.begin();
                s.app().openPromises(s.app().promises()->open()->value(0, "promiseId").toString());
                s.app().promises()->move();
            }},
        {QStringLiteral("promises-empty"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
            }},
        {QStringLiteral("promise-form"),
            [](Stage &s) {
                s.welcomed();
                s.begin();
                s.app().openPromises();
                s.app().promises()->write();
                s.app().promises()->setWhat(QStringLiteral("把三月的退货单给过去"));
                s.app().promises()->by()->pick(QStringLiteral("1"));
            }},
        {QStringLiteral("today-drill"),
            [](Stage &s) {
                s.lessons().shipDrills();
                s.welcomed();
                s.finishLessons(4, 12);
                s.answerAll(1, study::Grade::Easy);
                s.begin();
            }},
        {QStringLiteral("today-work"),
            [](Stage &s) {
                promises(s);
                missions(s);
                s.begin();
            }},
    };
}

} // namespace sanju::gallery
