// SPDX-License-Identifier: Apache-2.0
// The port to the learner's own voice: it is recorded, played back, and forgotten again.
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <functional>

namespace sanju::study {

inline constexpr Milliseconds kLongestTake = std::chrono::minutes(3);
inline constexpr int kTakesHeld = 2;
inline constexpr int kDaysTakesLast = 7;

// One recording. Its name says when it was made and nothing else.
struct Take
{
    QString name;
    Instant at;
    Milliseconds length{0};
    bool kept = false; // by hand: it stays until it is removed

    friend bool operator==(const Take &, const Take &) = default;
};

// Takes stay on this device: no backup, export or log has them. Of those not kept by hand the newest kTakesHeld stay,
// for kDaysTakesLast days. Nothing here fails aloud: what cannot be recorded is not among the takes afterwards.
class VoiceRecorder
{
public:
    enum class Microphone { Ready, Absent, Forbidden };

    virtual ~VoiceRecorder() = default;

    virtual Microphone microphone() = 0; // looks anew; one that may yet be asked for is ready
    virtual bool isRecording() const = 0;
    virtual double level() const = 0;           // how loud it is now: 0 … 1
    virtual QString playing() const = 0;        // name of the take; empty when none is
    virtual void record() = 0;                  // a new take; ends by itself at kLongestTake or when the disk is full
    virtual bool play(const QString &take) = 0; // false when it cannot be heard here
    virtual void stop() = 0;                    // recording or playing
    virtual QList<Take> takes() = 0;            // newest first, after those past their time are gone
    virtual void keep(const QString &take, bool kept) = 0;
    virtual void remove(const QString &take) = 0;

    // Called when recording or playing begins, ends or goes on, and when takes come or go. One listener at a time.
    void onChanged(std::function<void()> changed) { m_changed = std::move(changed); }

protected:
    void tell() const
    {
        if (m_changed)
            m_changed();
    }

private:
    std::function<void()> m_changed;
};

} // namespace sanju::study
