// SPDX-License-Identifier: Apache-2.0
// Offers a few days to look back on: far enough for the sentence to have been used.
#include "viewmodels/closing_change_view_model.h"

#include <algorithm>
#include <array>

namespace sanju::viewmodels {

namespace {

constexpr std::array kAhead{7, 14, 30};

} // namespace

QString quoted(const QString &words)
{
    return words.isEmpty() || words.startsWith(u'“') ? words : u'“' + words + u'”';
}

ClosingChangeViewModel::ClosingChangeViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_days({"code", "text", "chosen"})
{
    connect(&m_speech, &Speech::changed, this, &ClosingChangeViewModel::say);
}

void ClosingChangeViewModel::reset(StudyDay today, const study::OwnChange &change)
{
    m_today = today;
    m_change = change;
    say();
}

study::OwnChange ClosingChangeViewModel::change() const
{
    return {m_change.who.trimmed(), m_change.say.trimmed(), m_change.back};
}

void ClosingChangeViewModel::setWho(const QString &who)
{
    if (m_change.who == who)
        return;
    m_change.who = who;
    Q_EMIT changed();
}

void ClosingChangeViewModel::setSentence(const QString &sentence)
{
    if (m_change.say == sentence)
        return;
    m_change.say = sentence;
    Q_EMIT changed();
}

QString ClosingChangeViewModel::backText() const
{
    return m_change.back ? tr("%1回看").arg(m_speech.day(*m_change.back, m_today)) : QString();
}

void ClosingChangeViewModel::pick(const QString &code)
{
    bool isNumber = false;
    const int ahead = code.toInt(&isNumber);
    if (!isNumber || !std::ranges::count(kAhead, ahead))
        return;
    const StudyDay day = m_today.plus(ahead);
    if (m_change.back == day)
        m_change.back.reset();
    else
        m_change.back = day;
    say();
}

void ClosingChangeViewModel::say()
{
    QList<RowModel::Row> rows;
    const auto add = [&](int ahead, const QString &text) {
        rows.append({QString::number(ahead), text, m_change.back == m_today.plus(ahead)});
    };
    add(kAhead[0], tr("一周后"));
    add(kAhead[1], tr("两周后"));
    add(kAhead[2], tr("一个月后"));
    m_days.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
