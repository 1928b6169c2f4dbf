// SPDX-License-Identifier: Apache-2.0
// Goes from line to line, and lays the ways to say it back out.
#include "viewmodels/listening_sample_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMillisecondsPerCharacter = 250;
constexpr int kBreathMilliseconds = 600;
constexpr int kRoundSeconds = 5;

int timeOf(const course::Text &line)
{
    return static_cast<int>(line.zh.size()) * kMillisecondsPerCharacter + kBreathMilliseconds;
}

} // namespace

ListeningSampleViewModel::ListeningSampleViewModel(Speech &speech, QObject *parent)
    : QObject(parent), m_speech(speech), m_options({"optionId", "text", "look", "note"})
{
    connect(&m_speech, &Speech::changed, this, &ListeningSampleViewModel::say);
}

void ListeningSampleViewModel::show(
    const course::Frequency::Sample &sample, const QUrl &sound, bool begun, const QString &answer)
{
    m_sample = sample;
    m_sound = sound;
    m_line = 0;
    m_answer = answer;
    m_stage = begun || isAnswered() ? Heard : Before;
    say();
}

QString ListeningSampleViewModel::duration() const
{
    int milliseconds = 0;
    for (const course::Text &line : m_sample.passage)
        milliseconds += timeOf(line);
    const int steps = qMax(1, (milliseconds + 500 * kRoundSeconds) / (1000 * kRoundSeconds));
    return tr("大约 %n 秒", "", steps * kRoundSeconds);
}

QString ListeningSampleViewModel::line() const
{
    return m_stage == Playing ? m_speech(m_sample.passage.value(m_line)) : QString();
}

int ListeningSampleViewModel::lineMilliseconds() const
{
    return timeOf(m_sample.passage.value(m_line));
}

double ListeningSampleViewModel::progress() const
{
    if (m_stage == Before || m_sample.passage.isEmpty())
        return 0;
    return m_stage == Heard ? 1 : static_cast<double>(m_line) / static_cast<double>(m_sample.passage.size());
}

QString ListeningSampleViewModel::text() const
{
    QStringList lines;
    for (const course::Text &line : m_sample.passage)
        lines.append(m_speech(line));
    return lines.join(m_speech.language() == course::Language::English ? u" "_s : QString());
}

void ListeningSampleViewModel::begin(Stage stage)
{
    if (m_stage != Before)
        return;
    m_stage = stage;
    Q_EMIT begun();
    Q_EMIT changed();
}

void ListeningSampleViewModel::play()
{
    begin(Playing);
}

void ListeningSampleViewModel::read()
{
    if (m_stage == Playing) {
        m_stage = Reading;
        Q_EMIT changed();
        return;
    }
    begin(Reading);
}

void ListeningSampleViewModel::advance()
{
    if (m_stage != Playing)
        return;
    if (++m_line >= m_sample.passage.size())
        m_stage = Heard;
    Q_EMIT changed();
}

void ListeningSampleViewModel::finish()
{
    if (m_stage != Playing && m_stage != Reading)
        return;
    m_stage = Heard;
    Q_EMIT changed();
}

void ListeningSampleViewModel::loseSound()
{
    m_sound.clear();
    m_line = 0;
    Q_EMIT changed();
}

void ListeningSampleViewModel::choose(const QString &option)
{
    const auto found = std::ranges::find(m_sample.options, option, &course::Frequency::Option::id);
    if (m_stage != Heard || isAnswered() || found == m_sample.options.cend())
        return;
    m_answer = option;
    say();
    Q_EMIT chosen(option);
}

void ListeningSampleViewModel::say()
{
    QList<RowModel::Row> rows;
    for (const course::Frequency::Option &option : m_sample.options) {
        const bool mine = option.id == m_answer;
        const QString look = !isAnswered()  ? u"idle"_s
                             : option.right ? (mine ? u"right"_s : u"missed"_s)
                             : mine         ? u"wrong"_s
                                            : u"dim"_s;
        rows.append({option.id, m_speech(option.text), look,
            isAnswered() && look != "dim"_L1 ? m_speech(option.why) : QString()});
    }
    m_options.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
