// SPDX-License-Identifier: Apache-2.0
// Counts of what was done and of what stays, without marks or rankings.
#include "viewmodels/me_view_model.h"

#include "study/papers.h"
#include "viewmodels/debrief_view_model.h"

namespace sanju::viewmodels {

namespace {

// A memory is firm when it would last three weeks, slipping when it has fallen below four chances in five.
constexpr double kFirmStabilityDays = 21;
constexpr double kSlippingBelow = 0.80;
constexpr int kWeek = 7;

} // namespace

MeViewModel::MeViewModel(
    Speech &speech, const study::LessonSource &lessons, const study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_lessons(lessons),
      m_store(store),
      m_week({"label", "on", "today", "spoken"}),
      m_missions({"text", "detail"}),
      m_surveys({"surveyId", "title", "last", "result", "first"})
{
    connect(&m_speech, &Speech::changed, this, &MeViewModel::refresh);
}

void MeViewModel::refresh()
{
    const study::Learner &learner = m_store.learner();
    const StudyDay today = m_store.today();
    m_firm = m_settling = m_slipping = 0;
    for (auto it = learner.memories.cbegin(); it != learner.memories.cend(); ++it) {
        if (!m_lessons.course().question(it.key()))
            continue;
        if (study::retrievability(it.value(), today) < kSlippingBelow)
            ++m_slipping;
        else if (it.value().state.stability >= kFirmStabilityDays)
            ++m_firm;
        else
            ++m_settling;
    }

    QList<RowModel::Row> week;
    m_daysOn = 0;
    for (int back = kWeek - 1; back >= 0; --back) {
        const StudyDay day = today.plus(-back);
        const study::DayCount count = learner.days.value(day);
        const bool on = count.answers + count.exercises + count.lessons + count.drills > 0;
        m_daysOn += on ? 1 : 0;
        week.append({m_speech.weekdayInitial(day), on, back == 0,
            QString(m_speech.date(day) + QStringLiteral("，") + (on ? tr("练了") : tr("没练")))});
    }
    m_week.setRows(std::move(week));

    QList<RowModel::Row> missions;
    for (auto it = learner.missions.crbegin(); it != learner.missions.crend(); ++it)
        missions.append({m_speech.mission(it->when, it->then), detail(*it)});
    m_missions.setRows(std::move(missions));
    if (m_entered)
        showSurveys();
    Q_EMIT changed();
}

void MeViewModel::showSurveys()
{
    const study::Learner &learner = m_store.learner();
    QList<RowModel::Row> rows;
    for (const course::Survey &survey : m_lessons.surveys()) {
        const QList<study::Taking> all = study::takings(learner, survey.id);
        const bool begun = study::draft(learner, study::draftOf(survey.id)).has_value();
        const QString last = begun           ? tr("做到一半，接着做")
                             : all.isEmpty() ? tr("还没做过")
                                             : tr("上次 %1").arg(m_speech.day(all.constLast().day, m_store.today()));
        // Needs have no result to look at: they became the settings.
        const bool result = !all.isEmpty() && !std::holds_alternative<course::Needs>(survey.body);
        rows.append({survey.id.text(), m_speech(survey.title), last, result, begun || all.isEmpty()});
    }
    m_surveys.setRows(std::move(rows));
}

bool MeViewModel::isEmpty() const
{
    const study::Learner &learner = m_store.learner();
    return learner.memories.isEmpty() && learner.missions.isEmpty() && learner.drills.isEmpty() &&
           std::none_of(learner.lessons.cbegin(), learner.lessons.cend(),
               [](const study::LessonProgress &lesson) { return lesson.finishedDay.has_value(); });
}

QString MeViewModel::detail(const study::ChosenMission &mission) const
{
    if (mission.isOpen())
        return m_speech.date(mission.day);
    QString used = tr("%1，用过了").arg(m_speech.date(mission.day));
    return mission.reply.isEmpty() ? used : tr("%1。他说：%2").arg(used, mission.reply);
}

QString MeViewModel::used() const
{
    const int times = usedAtWork(m_store.learner());
    return times > 0 ? tr("工作里用过 %n 次", "", times) : QString();
}

QString MeViewModel::learnt() const
{
    const study::Learner &learner = m_store.learner();
    const auto lessons = std::count_if(learner.lessons.cbegin(), learner.lessons.cend(),
        [](const study::LessonProgress &lesson) { return lesson.finishedDay.has_value(); });
    int answers = 0;
    for (const study::DayCount &day : learner.days)
        answers += day.answers;
    return tr("%1，%2").arg(tr("学完 %n 节", "", static_cast<int>(lessons)), tr("复习 %n 次", "", answers));
}

QString MeViewModel::keeping() const
{
    return tr("<b>%1</b> 个记牢，<b>%2</b> 个在记，<b>%3</b> 个快忘").arg(m_firm).arg(m_settling).arg(m_slipping);
}

QString MeViewModel::regularity() const
{
    return tr("最近七天，练了 %n 天", "", m_daysOn);
}

} // namespace sanju::viewmodels
