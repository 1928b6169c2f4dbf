// SPDX-License-Identifier: Apache-2.0
// Levels to lips.
#include "authoring/clips/mouths.h"

#include "course/scene.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of the level that is passed in one stretch of twelve.
constexpr double kClosed = 0.10;
constexpr double kAjar = 0.38;
constexpr double kOpen = 0.72;
constexpr double kLoudShare = 0.92;

QChar mouthAt(double level)
{
    if (level < kClosed)
        return u'0';
    return level < kAjar ? u'1' : level < kOpen ? u'2' : u'3';
}

float loudLevel(std::vector<float> levels)
{
    if (levels.empty())
        return 1;
    std::sort(levels.begin(), levels.end());
    const float level = levels.at(static_cast<std::size_t>(static_cast<double>(levels.size() - 1) * kLoudShare));
    return level > 0 ? level : 1;
}

bool closesLips(const QString &sounds)
{
    static const QRegularExpression lips(u"^[bpm]"_s);
    return lips.match(sounds).hasMatch();
}

bool roundsLips(const QString &sounds)
{
    static const QRegularExpression round(u"(?<!a)(?:o|u|ou|uo|ong|un|v|van|ve|vn|ü.*)\\d*$"_s);
    return round.match(sounds).hasMatch();
}

bool spreadsLips(const QString &sounds)
{
    static const QRegularExpression spread(u"(?:i|in|ing|e|en|eng)\\d*$"_s);
    return spread.match(sounds).hasMatch();
}

} // namespace

QString mouthsOf(const Samples &line, const QList<Syllable> &syllables)
{
    const std::vector<float> levels = envelope(line, course::kMouthSeconds);
    const float loud = loudLevel(levels);
    QString mouths;
    for (const float level : levels)
        mouths.append(mouthAt(level / loud));

    for (const Syllable &syllable : syllables) {
        const QString sounds = syllable.sounds.toLower();
        const auto first = std::max<qsizetype>(0, std::lround(syllable.from / course::kMouthSeconds));
        const auto end = std::min<qsizetype>(mouths.size(), std::lround(syllable.to / course::kMouthSeconds));
        for (qsizetype i = first; i < end; ++i) {
            if (mouths.at(i) == u'0')
                continue;
            if (i == first && end - first > 1 && closesLips(sounds))
                mouths[i] = u'0';
            else if (roundsLips(sounds))
                mouths[i] = u'o';
            else if (spreadsLips(sounds) && mouths.at(i) == u'3')
                mouths[i] = u'2';
        }
    }
    return mouths;
}

} // namespace sanju::authoring
