// SPDX-License-Identifier: Apache-2.0
// Counts in frames, so that no line begins between two pictures.
#include "authoring/clips/timeline.h"

#include <algorithm>
#include <cmath>

namespace sanju::authoring {

namespace {

constexpr double kAroundAct = 0.6;
constexpr double kBetweenLines = 0.25;
constexpr double kBetweenSentences = 0.9;
constexpr double kCharactersASecond = 4;

int framesIn(double seconds)
{
    return static_cast<int>(std::lround(seconds * kFramesASecond));
}

int framesFor(double sound)
{
    return static_cast<int>(std::ceil(sound * kFramesASecond - 1e-6));
}

double secondsAt(int frame)
{
    return static_cast<double>(frame) / kFramesASecond;
}

int pauseAfter(const QList<course::Beat> &beats, qsizetype index)
{
    const course::Beat &beat = beats.at(index);
    if (beat.isSilent() || beat.pauseSeconds > 0)
        return framesIn(beat.pauseSeconds);
    const bool isBetweenLines = index + 1 < beats.size() && !beats.at(index + 1).isSilent();
    return isBetweenLines ? framesIn(kBetweenLines) : 0;
}

} // namespace

course::Scene timeline(const course::Storyboard &storyboard, const QHash<QString, LineTime> &lines)
{
    course::Scene scene;
    int now = 0;
    for (const course::Act &act : storyboard.acts) {
        const int begin = now;
        now += framesIn(kAroundAct);
        for (qsizetype i = 0; i < act.beats.size(); ++i) {
            const course::Beat &beat = act.beats.at(i);
            const auto line = lines.constFind(beat.id);
            if (!beat.isSilent() && line != lines.cend()) {
                const int end = now + framesFor(line->seconds);
                scene.lines.append({beat.id, {secondsAt(now), secondsAt(end)}, line->mouths});
                now = end;
            }
            now += pauseAfter(act.beats, i);
        }
        now += framesIn(kAroundAct);
        scene.acts.append({secondsAt(begin), secondsAt(now)});
    }
    scene.seconds = secondsAt(now);
    return scene;
}

double estimatedClipSeconds(const course::Storyboard &storyboard)
{
    QHash<QString, LineTime> lines;
    for (const course::Act &act : storyboard.acts) {
        for (const course::Beat &beat : act.beats) {
            const auto spoken =
                std::count_if(beat.line.zh.begin(), beat.line.zh.end(), [](QChar c) { return c.isLetterOrNumber(); });
            lines.insert(beat.id, {static_cast<double>(spoken) / kCharactersASecond, {}});
        }
    }
    return timeline(storyboard, lines).seconds;
}

PassageTimes passageTimes(const QList<double> &sentenceSeconds)
{
    PassageTimes times;
    int now = framesIn(kAroundAct);
    for (qsizetype i = 0; i < sentenceSeconds.size(); ++i) {
        now += i == 0 ? 0 : framesIn(kBetweenSentences);
        times.begins.append(secondsAt(now));
        now += framesFor(sentenceSeconds.at(i));
    }
    times.seconds = secondsAt(now + framesIn(kAroundAct));
    return times;
}

} // namespace sanju::authoring
