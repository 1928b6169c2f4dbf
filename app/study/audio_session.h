// SPDX-License-Identifier: Apache-2.0
// The port to the system's sound: what is played has to be silent when a call comes or the headphones are pulled out.
#pragma once

#include <functional>

namespace sanju::study {

// Watches only between begin and end, so that nothing of the system's sound is loaded before something is heard.
class AudioSession
{
public:
    enum class Silence { Interrupted, OutputLost }; // a call or another app; headphones pulled out, speaker gone

    virtual ~AudioSession() = default;

    virtual void begin() = 0; // something is played from now on; again is harmless
    virtual void end() = 0;   // no longer

    // Called between begin and end when nothing should be heard any more. Nothing is ever told to go on: the learner
    // does that. One listener at a time.
    void onSilence(std::function<void(Silence)> wanted) { m_wanted = std::move(wanted); }

protected:
    void tell(Silence why) const
    {
        if (m_wanted)
            m_wanted(why);
    }

private:
    std::function<void(Silence)> m_wanted;
};

} // namespace sanju::study
