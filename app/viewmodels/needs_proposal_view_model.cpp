// SPDX-License-Identifier: Apache-2.0
// Says why each thing is proposed, and what keeping it changes.
#include "viewmodels/needs_proposal_view_model.h"

#include "study/planner.h"
#include "viewmodels/today_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::Needs;
using practice::Proposal;

namespace {

const QString kMinutes = u"minutes"_s;
const QString kDays = u"days"_s;              // a week
const QString kReminder = u"reminder-time"_s; // 08:00, or off
const QString kOff = u"off"_s;
constexpr int kUsualDays = 5;
constexpr int kFewestMinutes = 2;
constexpr int kMostMinutes = 15;
constexpr int kWeek = 7;
constexpr int kHour = 60;

QString clockOf(int minutes)
{
    return u"%1:%2"_s.arg(minutes / kHour, 2, 10, QChar(u'0')).arg(minutes % kHour, 2, 10, QChar(u'0'));
}

} // namespace

NeedsProposalViewModel::NeedsProposalViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_entries({"entryId", "text", "look"}), m_times({"timeId", "text", "chosen"})
{
    connect(&m_speech, &Speech::changed, this, &NeedsProposalViewModel::say);
}

void NeedsProposalViewModel::show(const Needs &needs, const course::Course &course, const study::Learner &learner,
    const course::Answer &answers, const study::CaseWritten &written)
{
    m_needs = needs;
    m_course = &course;
    m_proposal = practice::propose(needs, course, answers);
    m_case = written;
    m_entryNow = learner.entry;
    m_settingsNow = learner.settings;
    m_entry = m_proposal.entry.isEmpty() ? m_entryNow : m_proposal.entry;
    const QString path = m_settingsNow.value(study::kPathSetting, study::kFullPath);
    m_core = m_proposal.pathWhy == Proposal::Why::Unknown ? path == study::kCorePath : m_proposal.core;
    m_time = m_proposal.reminder ? clockOf(*m_proposal.reminder) : m_settingsNow.value(kReminder, kOff);
    m_minutes = m_proposal.minutes.value_or(minutesOf(learner));
    m_days = m_proposal.days.value_or(m_settingsNow.value(kDays, QString::number(kUsualDays)).toInt());
    say();
}

QList<study::EventBody> NeedsProposalViewModel::acts() const
{
    QList<study::EventBody> acts;
    if (!m_case.who.isEmpty() || !m_case.what.isEmpty())
        acts.append(m_case);
    if (!m_entry.isEmpty() && m_entry != m_entryNow)
        acts.append(study::EntryChosen{m_entry});
    const auto keep = [&](const QString &key, const QString &value, const QString &unset) {
        if (m_settingsNow.value(key, unset) != value)
            acts.append(study::SettingChanged{key, value});
    };
    keep(study::kPathSetting, m_core ? study::kCorePath : study::kFullPath, study::kFullPath);
    keep(kMinutes, QString::number(m_minutes), QString::number(study::kDefaultMinutes));
    keep(kReminder, m_time, kOff);
    keep(kDays, QString::number(m_days), m_proposal.days ? QString() : QString::number(kUsualDays));
    return acts;
}

void NeedsProposalViewModel::say()
{
    if (!m_course)
        return;
    QList<RowModel::Row> entries;
    for (const course::Entry &entry : m_course->entries())
        entries.append({entry.id.text(), m_speech(entry.trouble), entry.id == m_entry ? u"selected"_s : u"idle"_s});
    m_entries.setRows(std::move(entries));

    QList<RowModel::Row> times;
    QStringList known;
    const Needs::Question *asked = m_needs.question(Needs::Use::Time);
    for (const Needs::Option &option : asked ? asked->options : QList<Needs::Option>()) {
        const QString time = clockOf(option.count);
        known.append(time);
        times.append({time, tr("%1 %2").arg(m_speech(option.text), time), time == m_time});
    }
    if (!known.contains(m_time) && m_time != kOff)
        times.append({m_time, m_time, true});
    times.append({kOff, tr("不提醒"), m_time == kOff});
    m_times.setRows(std::move(times));
    Q_EMIT changed();
}

QString NeedsProposalViewModel::entryText() const
{
    const course::Entry *entry = m_course ? m_course->entry(m_entry) : nullptr;
    return entry ? m_speech(entry->trouble) : QString();
}

QString NeedsProposalViewModel::entryWhy() const
{
    if (m_entry.isEmpty())
        return tr("没点困惑，就从路径的第一节开始。");
    if (m_proposal.entryWhy == Proposal::Why::Unknown)
        return tr("还是你以前选的那件。");
    if (m_entry != m_proposal.entry)
        return tr("你换成了这一件。");
    return m_proposal.entryWhy == Proposal::Why::OnlyOne
               ? tr("你点的就是这件。")
               : tr("你点了 %n 件，从它开始，别的也用得上。", "", m_proposal.troubles);
}

void NeedsProposalViewModel::setCore(bool core)
{
    m_core = core;
    say();
}

QString NeedsProposalViewModel::coreText() const
{
    const auto count = m_course ? std::ranges::count_if(m_course->lessons(), &course::LessonOutline::core) : 0;
    return tr("核心线，%1").arg(tr("%n 节", "", static_cast<int>(count)));
}

QString NeedsProposalViewModel::fullText() const
{
    return tr("全程，%1").arg(tr("%n 节", "", m_course ? static_cast<int>(m_course->lessons().size()) : 0));
}

QString NeedsProposalViewModel::pathWhy() const
{
    switch (m_proposal.pathWhy) {
    case Proposal::Why::ShortWeek:
        return tr("一周 %n 分钟左右，先走核心线，主要的都在里面。", "",
            m_proposal.minutes.value_or(0) * m_proposal.days.value_or(0));
    case Proposal::Why::Seldom:
        return tr("跟别的部门打交道不多，核心线够用。");
    case Proposal::Why::TimeEnough:
        return tr("一周有 %n 分钟左右，全程走得完。", "", m_proposal.minutes.value_or(0) * m_proposal.days.value_or(0));
    case Proposal::Why::Unknown:
    case Proposal::Why::OnlyOne:
    case Proposal::Why::SharedMost:
        break;
    }
    return tr("没说时间，先照现在这样，以后随时能改。");
}

QString NeedsProposalViewModel::timeWhy() const
{
    if (m_time == kOff)
        return tr("不提醒也行，想起来就打开。");
    return m_proposal.reminder ? tr("你说这个时候合适。到点只说今天几分钟、几道题。")
                               : tr("到点只说今天几分钟、几道题。");
}

void NeedsProposalViewModel::setMinutes(int minutes)
{
    m_minutes = qBound(kFewestMinutes, minutes, kMostMinutes);
    say();
}

QString NeedsProposalViewModel::minutesText() const
{
    return tr("%n 分钟", "", m_minutes);
}

void NeedsProposalViewModel::setDays(int days)
{
    m_days = qBound(1, days, kWeek);
    say();
}

QString NeedsProposalViewModel::daysText() const
{
    return tr("%n 天", "", m_days);
}

QString NeedsProposalViewModel::paceWhy() const
{
    return m_proposal.minutes || m_proposal.days ? tr("照你说的来。每天的课和复习排在这几分钟里。")
                                                 : tr("先按常用的来。每天的课和复习排在这几分钟里。");
}

QString NeedsProposalViewModel::ownCase() const
{
    return m_case.who.isEmpty() || m_case.what.isEmpty() ? QString(m_case.who + m_case.what)
                                                         : tr("%1：%2").arg(m_case.who, m_case.what);
}

void NeedsProposalViewModel::pickEntry(const QString &entry)
{
    if (!m_course || !m_course->entry(course::EntryId(entry)))
        return;
    m_entry = course::EntryId(entry);
    say();
}

void NeedsProposalViewModel::pickTime(const QString &time)
{
    m_time = time;
    say();
}

} // namespace sanju::viewmodels
