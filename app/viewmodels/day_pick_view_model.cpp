// SPDX-License-Identifier: Apache-2.0
// Lays days out as rows, few of them until more are asked for.
#include "viewmodels/day_pick_view_model.h"

namespace sanju::viewmodels {

namespace {

constexpr int kAhead = 14;
constexpr int kFolded = 1; // today and tomorrow
const auto kMore = QStringLiteral("more");

} // namespace

DayPickViewModel::DayPickViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_days({"code", "text", "chosen"})
{
    connect(&m_speech, &Speech::changed, this, &DayPickViewModel::say);
}

void DayPickViewModel::reset(StudyDay today, std::optional<StudyDay> day)
{
    m_today = today;
    m_day = day;
    m_open = false;
    say();
}

void DayPickViewModel::pick(const QString &code)
{
    if (code == kMore) {
        m_open = true;
        say();
        return;
    }
    bool isNumber = false;
    const int ahead = code.toInt(&isNumber);
    if (!isNumber || ahead < 0 || ahead > kAhead)
        return;
    m_day = m_today.plus(ahead);
    say();
}

void DayPickViewModel::say()
{
    QList<RowModel::Row> rows;
    for (int ahead = 0; ahead <= kAhead; ++ahead) {
        const StudyDay day = m_today.plus(ahead);
        if (!m_open && ahead > kFolded && day != m_day)
            continue;
        QString text = m_speech.day(day, m_today);
        text[0] = text.at(0).toUpper(); // stands alone
        rows.append({QString::number(ahead), text, day == m_day});
    }
    if (!m_open)
        rows.append({kMore, tr("挑一天"), false});
    m_days.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
