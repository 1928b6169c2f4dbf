// SPDX-License-Identifier: Apache-2.0
// Lays sentences and qualities out, and makes the letter and the mission of them.
#include "viewmodels/closing_rating_view_model.h"

#include "viewmodels/closing_change_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

ClosingRatingViewModel::ClosingRatingViewModel(Speech &speech, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_sentences({"sentenceId", "text", "look"}),
      m_qualities({"qualityId", "name", "about", "score"})
{
    connect(&m_speech, &Speech::changed, this, &ClosingRatingViewModel::say);
}

void ClosingRatingViewModel::reset(
    const course::Closing &closing, const QList<study::OwnChange> &changes, const course::Answer &begun)
{
    m_closing = closing;
    m_changes.clear();
    std::ranges::copy_if(changes, std::back_inserter(m_changes), &study::OwnChange::isWritten);
    m_rating = study::ratingIn(begun, {});
    const bool known =
        std::ranges::any_of(m_changes, [this](const study::OwnChange &change) { return change.say == m_rating.say; });
    if (!known) {
        m_rating = {};
        if (m_changes.size() == 1)
            choose(QStringLiteral("0"));
    }
    say();
}

void ClosingRatingViewModel::choose(const QString &sentence)
{
    bool isNumber = false;
    const int at = sentence.toInt(&isNumber);
    if (!isNumber || at < 0 || at >= m_changes.size())
        return;
    m_rating.who = m_changes.at(at).who;
    m_rating.say = m_changes.at(at).say;
    say();
}

void ClosingRatingViewModel::rate(const QString &quality, int score)
{
    const bool known = std::ranges::count(m_closing.qualities, quality, &course::Closing::Quality::id) > 0;
    if (!known || score < 1 || score > course::kMostRating)
        return;
    const course::Pick pick{quality, QString::number(score)};
    const bool again = m_rating.scores.contains(pick);
    m_rating.scores.removeIf([&](const course::Pick &each) { return each.item == quality; });
    if (!again)
        m_rating.scores.append(pick);
    say();
}

QString ClosingRatingViewModel::names() const
{
    QStringList names;
    for (const course::Closing::Quality &quality : m_closing.qualities)
        names.append(m_speech(quality.name));
    return names.join(tr("、"));
}

QString ClosingRatingViewModel::letter() const
{
    if (!isChosen())
        return {};
    QStringList lines{m_speech(m_closing.letter), quoted(m_rating.say)};
    for (const course::Closing::Quality &quality : m_closing.qualities)
        lines.append(tr("%1：%2").arg(m_speech(quality.name), m_speech(quality.about)));
    return lines.join(u'\n');
}

study::MissionChosen ClosingRatingViewModel::mission() const
{
    const QString when = m_rating.who.isEmpty() ? tr("说完这一句") : tr("跟%1说完这一句").arg(m_rating.who);
    return {{}, when, tr("请他打 %n 个分：%1", "", static_cast<int>(m_closing.qualities.size())).arg(names()),
        m_rating.who};
}

void ClosingRatingViewModel::say()
{
    QList<RowModel::Row> sentences;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const bool mine = m_changes.at(i).say == m_rating.say;
        sentences.append({QString::number(i), quoted(m_changes.at(i).say),
            mine ? QStringLiteral("selected") : QStringLiteral("idle")});
    }
    m_sentences.setRows(std::move(sentences));
    QList<RowModel::Row> qualities;
    for (const course::Closing::Quality &quality : m_closing.qualities) {
        const auto pick = std::ranges::find(m_rating.scores, quality.id, &course::Pick::item);
        qualities.append({quality.id, m_speech(quality.name), m_speech(quality.about),
            pick == m_rating.scores.cend() ? 0 : pick->target.toInt()});
    }
    m_qualities.setRows(std::move(qualities));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
