// SPDX-License-Identifier: Apache-2.0
// Lays promises out as rows and keeps what the learner says about them.
#include "viewmodels/promise_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

namespace {

constexpr qsizetype kSettledShown = 8;

} // namespace

PromiseViewModel::PromiseViewModel(Speech &speech, study::LearnerStore &store, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_store(store),
      m_open({"promiseId", "text", "detail", "near"}),
      m_due({"promiseId", "text", "detail"}),
      m_settled({"text", "detail", "kept"}),
      m_weeks({"label", "text", "kept", "renegotiated", "missed", "open"}),
      m_newDay(speech),
      m_by(speech)
{
    connect(&m_speech, &Speech::changed, this, &PromiseViewModel::refresh);
    connect(&m_newDay, &DayPickViewModel::changed, this, &PromiseViewModel::changed);
    connect(&m_by, &DayPickViewModel::changed, this, &PromiseViewModel::writtenChanged);
}

void PromiseViewModel::refresh()
{
    const study::Learner &learner = m_store.learner();
    const StudyDay today = m_store.today();
    QList<RowModel::Row> open;
    QList<RowModel::Row> due;
    for (const study::Promise &promise : study::openPromises(learner)) {
        const bool near = study::isOverdue(promise, today) || study::isDueSoon(promise, today);
        open.append({promise.id.text(), promise.what, detail(promise), near});
        if (promise.by <= today.plus(1))
            due.append({promise.id.text(), promise.what, detail(promise)});
    }
    m_open.setRows(std::move(open));
    m_due.setRows(std::move(due));

    QList<study::Promise> over = study::promises(learner);
    over.removeIf([](const study::Promise &promise) { return promise.isOpen(); });
    std::ranges::stable_sort(over, std::greater(), [](const study::Promise &promise) { return *promise.settled; });
    QList<RowModel::Row> settled;
    for (const study::Promise &promise : over.first(std::min(kSettledShown, over.size())))
        settled.append({promise.what, outcome(promise), promise.outcome == study::PromiseOutcome::Kept});
    m_settled.setRows(std::move(settled));

    QList<RowModel::Row> weeks;
    const QList<study::PromiseWeek> all = study::promiseWeeks(learner, today);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const study::PromiseWeek &week = all.at(i);
        const qsizetype back = all.size() - 1 - i;
        const QString label = back == 0 ? tr("这周") : back == 1 ? tr("上周") : m_speech.weekOf(week.monday);
        weeks.append({label, counts(week), week.kept, week.renegotiated, week.missed, week.open});
    }
    m_weeks.setRows(std::move(weeks));
    if (const auto asked = promise(); !asked || !asked->isOpen()) {
        m_asked = {};
        m_moving = false;
    }
    Q_EMIT changed();
}

void PromiseViewModel::enter()
{
    m_asked = {};
    m_moving = false;
    m_writing = false;
    setNotice({});
    refresh();
}

bool PromiseViewModel::back()
{
    if (m_writing) {
        m_writing = false;
    } else if (m_moving) {
        m_moving = false;
    } else if (!m_asked.isEmpty()) {
        m_asked = {};
    } else {
        return false;
    }
    Q_EMIT changed();
    return true;
}

std::optional<study::Promise> PromiseViewModel::promise() const
{
    const QList<study::Promise> all = study::promises(m_store.learner());
    const auto found = std::ranges::find(all, m_asked, &study::Promise::id);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString PromiseViewModel::detail(const study::Promise &promise) const
{
    const QString day = m_speech.day(promise.by, m_store.today());
    return promise.to.isEmpty() ? tr("说好%1").arg(day) : tr("跟%1说好%2").arg(promise.to, day);
}

QString PromiseViewModel::outcome(const study::Promise &promise) const
{
    const QString day = m_speech.day(*promise.settled, m_store.today());
    return promise.outcome == study::PromiseOutcome::Kept ? tr("%1，做到了").arg(day) : tr("%1，没做到").arg(day);
}

QString PromiseViewModel::counts(const study::PromiseWeek &week) const
{
    QStringList parts;
    if (week.kept > 0)
        parts.append(tr("做到 %1").arg(week.kept));
    if (week.renegotiated > 0)
        parts.append(tr("改期 %1").arg(week.renegotiated));
    if (week.missed > 0)
        parts.append(tr("没做到 %1").arg(week.missed));
    if (week.open > 0)
        parts.append(tr("没了结 %1").arg(week.open));
    return parts.isEmpty() ? tr("没有") : parts.join(tr("，"));
}

QString PromiseViewModel::askedText() const
{
    const auto asked = promise();
    return asked ? asked->what : QString();
}

QString PromiseViewModel::askedDetail() const
{
    const auto asked = promise();
    return asked ? detail(*asked) : QString();
}

void PromiseViewModel::setWhat(const QString &what)
{
    if (m_what == what)
        return;
    m_what = what;
    Q_EMIT writtenChanged();
}

void PromiseViewModel::setTo(const QString &to)
{
    if (m_to == to)
        return;
    m_to = to;
    Q_EMIT writtenChanged();
}

void PromiseViewModel::write()
{
    m_writing = true;
    m_asked = {};
    m_moving = false;
    m_by.reset(m_store.today(), m_by.day());
    Q_EMIT changed();
    Q_EMIT writtenChanged();
}

void PromiseViewModel::keep()
{
    if (!m_writing || !isReady() ||
        !kept(m_store.append(study::PromiseMade{m_what.trimmed(), m_to.trimmed(), *m_by.day()})))
        return;
    m_writing = false;
    setWhat({});
    setTo({});
    m_by.reset(m_store.today(), {});
    setNotice(tr("记下了。到日子前，今天页上会提一句。"));
    refresh();
    Q_EMIT acted();
}

void PromiseViewModel::ask(const QString &promise)
{
    m_asked = m_asked.text() == promise ? study::PromiseId() : study::PromiseId(promise);
    m_moving = false;
    Q_EMIT changed();
}

void PromiseViewModel::putBack()
{
    m_asked = {};
    m_moving = false;
    Q_EMIT changed();
}

void PromiseViewModel::wasKept()
{
    if (const auto asked = promise())
        settle(study::PromiseOutcome::Kept, asked->by, tr("记下了：说到，做到。"));
}

void PromiseViewModel::wasMissed()
{
    if (const auto asked = promise())
        settle(study::PromiseOutcome::Missed, asked->by, tr("记下了。跟对方说一声，比不说强。"));
}

void PromiseViewModel::move()
{
    if (m_asked.isEmpty())
        return;
    m_moving = true;
    m_newDay.reset(m_store.today(), {});
    Q_EMIT changed();
}

void PromiseViewModel::moved()
{
    if (!isMovable())
        return;
    const StudyDay day = *m_newDay.day();
    settle(study::PromiseOutcome::Renegotiated, day,
        tr("改到了%1。对方知道就行。").arg(m_speech.day(day, m_store.today())));
}

void PromiseViewModel::settle(study::PromiseOutcome outcome, StudyDay by, const QString &notice)
{
    if (!kept(m_store.append(study::PromiseSettled{m_asked, outcome, by})))
        return;
    m_asked = {};
    m_moving = false;
    setNotice(notice);
    refresh();
    Q_EMIT acted();
}

void PromiseViewModel::leave()
{
    Q_EMIT left();
}

bool PromiseViewModel::kept(const Result<void> &result)
{
    if (!result)
        Q_EMIT notKept(result.error());
    return result.has_value();
}

void PromiseViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace sanju::viewmodels
