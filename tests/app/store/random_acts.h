// SPDX-License-Identifier: Apache-2.0
// Seeded streams of acts of every kind, as a learner might do them in any order.
#pragma once

#include "base/random.h"
#include "study/learner.h"

namespace sanju::store {

class RandomActs
{
public:
    explicit RandomActs(std::uint64_t seed) : m_random(seed) {}

    study::EventBody next()
    {
        static_assert(std::variant_size_v<study::EventBody> == 22, "a new kind of event belongs into this switch");
        switch (m_random.below(28)) {
        case 0:
            return study::StepReached{lesson(), static_cast<course::Step>(below(course::kStepCount)), below(9)};
        case 1:
            return study::GuessMade{lesson(), option()};
        case 2:
            return study::ExerciseDone{lesson(), question(), kind(), yes(), answer(), took()};
        case 3:
            return study::LessonFinished{lesson(), took()};
        case 4:
            return missionChosen();
        case 5:
            return study::LessonBookmarked{lesson(), yes()};
        case 6:
            return study::EntryChosen{
                yes() ? course::EntryId(QStringLiteral("trouble-%1").arg(below(3))) : course::EntryId()};
        case 7:
            return study::DayFinished{below(20), below(2)};
        case 8:
            return study::SettingChanged{QStringLiteral("key-%1").arg(below(4)), words()};
        case 9:
        case 10:
            return drillDone();
        case 11:
            return study::RemarkDeclined{kind(), words()};
        case 12:
            return study::MissionDebriefed{mission(), static_cast<study::Outcome>(below(3)), words()};
        case 13:
            return study::SurveyTaken{course::SurveyId(QStringLiteral("survey-%1").arg(below(2))), answer(), took()};
        case 14:
            return study::CaseWritten{words(), words()};
        case 15:
            return study::CardSaved{card(), course::ToolId(QStringLiteral("tool-%1").arg(below(3))), answer()};
        case 16:
            return study::CardRemoved{study::CardId(QStringLiteral("card-%1").arg(below(4)))};
        case 17:
            return study::PromiseMade{QStringLiteral("周五给数"), words(), day()};
        case 18:
            return study::PromiseSettled{study::PromiseId(QStringLiteral("promise-%1").arg(below(3))),
                static_cast<study::PromiseOutcome>(below(3)), day()};
        case 19:
            return study::RemarkAllowed{kind(), words()};
        case 20:
            return study::RepeatDeclined{mission()};
        case 21:
            return study::DraftKept{study::DraftId(QStringLiteral("tools/tool-%1").arg(below(3))), answer()};
        default:
            return study::QuestionAnswered{
                question(), lesson(), kind(), static_cast<study::Grade>(1 + below(4)), answer(), took()};
        }
    }

    // Debriefs are about these, and now and then about one that nobody chose here.
    void hasChosen(const QList<study::ChosenMission> &missions) { m_missions = missions; }

    // Mostly seconds, sometimes days; now and then backwards, as when a clock is corrected.
    Milliseconds pause()
    {
        switch (m_random.below(20)) {
        case 0:
            return std::chrono::hours{below(96)};
        case 1:
            return -std::chrono::hours{below(30)};
        default:
            return Milliseconds{below(60'000)};
        }
    }

    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }
    bool yes() { return below(2) == 0; }

private:
    course::LessonId lesson()
    {
        return course::LessonId(QStringLiteral("unit-%1/lesson-%2").arg(below(3)).arg(below(5)));
    }
    course::QuestionId question()
    {
        return course::QuestionId(lesson().text() + QStringLiteral("/q%1").arg(1 + below(5)));
    }
    QString kind() { return yes() ? QStringLiteral("single-choice") : QStringLiteral("cloze"); }
    QString option() { return QString(QChar(u'a' + below(4))); }
    QString words()
    {
        static const QStringList kWords{QStringLiteral("他开会又迟到"), QStringLiteral("say it's \"late\"; -- 'now'"),
            QString(), QStringLiteral("先说看到的\n再说影响 😀")};
        return kWords.at(below(static_cast<int>(kWords.size())));
    }
    course::Answer answer()
    {
        course::Answer picks;
        for (int i = below(4); i > 0; --i)
            picks.append({option(), yes() ? option() : QString()});
        return picks;
    }
    study::DrillDone drillDone()
    {
        const course::DrillId drill(QStringLiteral("drill-%1").arg(below(3)));
        const course::ScenarioId scenario(QString(drill.text() + QStringLiteral("/scene-%1").arg(below(6))));
        return {drill, scenario, static_cast<study::Rating>(below(3)), {words(), words(), words()}, took(),
            yes() ? QStringList{option()} : QStringList()};
    }
    study::MissionChosen missionChosen()
    {
        study::MissionChosen act{lesson(), words(), words()};
        if (yes())
            return act;
        act.lesson = {};
        act.with = words();
        act.direction = static_cast<study::Direction>(below(3));
        act.on = day();
        act.repeats = mission();
        return act;
    }
    study::CardId card() { return yes() ? study::CardId(QStringLiteral("card-%1").arg(below(4))) : study::CardId(); }
    StudyDay day() { return {20'000 + below(700)}; }
    study::MissionId mission()
    {
        if (m_missions.isEmpty() || below(8) == 0)
            return study::MissionId(QStringLiteral("0193-elsewhere"));
        return m_missions.at(below(static_cast<int>(m_missions.size()))).id;
    }
    Milliseconds took() { return Milliseconds{below(90'000)}; }

    Random m_random;
    QList<study::ChosenMission> m_missions;
};

} // namespace sanju::store
