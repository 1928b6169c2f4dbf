// SPDX-License-Identifier: Apache-2.0
// Where one is in a storyboard, by lines and by seconds; pure.
#pragma once

#include "course/scene.h"
#include "course/storyboard.h"

namespace sanju::viewmodels {

// A line at hand, or the stop after an act.
struct ClipPlace
{
    qsizetype act = 0;
    qsizetype beat = 0; // a spoken one, where the act has any
    bool stopped = false;

    friend bool operator==(const ClipPlace &, const ClipPlace &) = default;
};

// Walks the acts and beats. Silences are seen in a film; in the text the next line stands for them.
class ClipWalk
{
public:
    explicit ClipWalk(course::Storyboard storyboard = {});

    const course::Storyboard &storyboard() const { return m_storyboard; }
    const course::Act *act(const ClipPlace &place) const;   // nullptr beyond the end
    const course::Beat *beat(const ClipPlace &place) const; // likewise
    bool asksAfter(const ClipPlace &place) const;           // the act ends with a stop
    bool isLast(const ClipPlace &place) const;              // nothing comes after it

    ClipPlace first() const { return beginOf(0); }
    ClipPlace beginOf(qsizetype act) const;
    ClipPlace last() const;
    ClipPlace after(const ClipPlace &place) const; // the next line or stop; itself when it is the last
    std::optional<ClipPlace> placeOf(const QString &beat) const;
    std::optional<qsizetype> actOf(course::Act::Kind kind) const;
    double progress(const ClipPlace &place) const; // 0 … 1, by lines

private:
    qsizetype lastSpoken(qsizetype act) const;

    course::Storyboard m_storyboard;
};

// The same in the time of one recording.
class ClipTimeline
{
public:
    ClipTimeline() = default;
    ClipTimeline(const course::Storyboard &storyboard, course::Scene scene);

    const course::Scene &scene() const { return m_scene; }
    double seconds() const { return m_scene.seconds; }
    ClipPlace at(const ClipWalk &walk, double seconds) const; // never a stop
    double secondsOf(const ClipWalk &walk, const ClipPlace &place) const;
    double endOf(qsizetype act) const;
    const course::SpokenLine *line(const QString &beat) const { return m_scene.line(beat); }
    // What is read under the picture: a line stays a moment longer than it is heard.
    const course::SpokenLine *captionAt(double seconds) const;
    // Of the whole bar, on which the acts lie beside each other.
    double secondsAtShare(double share) const;
    double actShare(qsizetype act) const;
    double doneShare(qsizetype act, double seconds) const; // of the act

private:
    course::Scene m_scene;
};

} // namespace sanju::viewmodels
