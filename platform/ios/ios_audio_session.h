// SPDX-License-Identifier: Apache-2.0
// The seam to the audio session of iOS: a call or pulled-out headphones silence what is played.
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace sanju::platform::ios {

// To be used on the main thread, where the callback comes too.
class AudioSession
{
public:
    enum class Use { Play, PlayAndRecord };
    enum class Silence { Interrupted, OutputLost }; // a call or another app; headphones pulled out, speaker gone

    virtual ~AudioSession() = default;

    // From now on this is done with sound; again, or for another use, is harmless. What iOS refuses is returned, empty
    // when it does not; sound may come all the same.
    virtual std::string begin(Use use) = 0;
    virtual void end() = 0;
    // Called between begin and end when nothing should be heard any more. Nothing is ever told to go on.
    virtual void onSilence(std::function<void(Silence)> wanted) = 0;
};

std::unique_ptr<AudioSession> makeAudioSession();

} // namespace sanju::platform::ios
