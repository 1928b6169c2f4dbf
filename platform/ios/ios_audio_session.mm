// SPDX-License-Identifier: Apache-2.0
// Listens to AVAudioSession only while something is played or recorded.
#import "platform/ios/ios_audio_session.h"

#import "platform/ios/objc_bridge.h"

#import <AVFoundation/AVFoundation.h>

#include <optional>

namespace sanju::platform::ios {

namespace {

using Silence = AudioSession::Silence;

unsigned long numberIn(NSNotification *notification, NSString *key)
{
    id value = [[notification userInfo] objectForKey:key];
    return [value isKindOfClass:[NSNumber class]] ? [value unsignedLongValue] : 0;
}

// Outlives the session while iOS still calls from a thread of its own.
struct Listener
{
    std::function<void(Silence)> wanted;
    std::optional<AudioSession::Use> active; // none: the session has to be set up, as after a call
    bool listening = false;
};

class AvAudioSession final : public AudioSession
{
public:
    ~AvAudioSession() override { end(); }

    std::string begin(Use use) override
    {
        if (!m_observers)
            observe();
        m_listener->listening = true;
        if (m_listener->active == use)
            return {};
        AVAudioSession *session = [AVAudioSession sharedInstance];
        const bool records = use == Use::PlayAndRecord;
        NSError *error = nil;
        // Headphones without wires play, but the phone listens: their own microphone would make all sound like a call.
        const BOOL set =
            [session setCategory:records ? AVAudioSessionCategoryPlayAndRecord : AVAudioSessionCategoryPlayback
                            mode:records ? AVAudioSessionModeDefault : AVAudioSessionModeSpokenAudio
                         options:records ? AVAudioSessionCategoryOptionDefaultToSpeaker
                                               | AVAudioSessionCategoryOptionAllowBluetoothA2DP
                                         : AVAudioSessionCategoryOptions(0)
                           error:&error];
        if (!set || ![session setActive:YES error:&error])
            return error ? toString([error localizedDescription]) : "iOS refuses the audio session";
        m_listener->active = use;
        return {};
    }

    void end() override
    {
        m_listener->listening = false;
        if (!m_observers)
            return;
        for (id observer in m_observers)
            [[NSNotificationCenter defaultCenter] removeObserver:observer];
        SANJU_RELEASE(m_observers);
        m_listener->active.reset();
        // Music of another app goes on. Refused while a last sound is still playing, which does no harm.
        [[AVAudioSession sharedInstance] setActive:NO
                                       withOptions:AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation
                                             error:nullptr];
    }

    void onSilence(std::function<void(Silence)> wanted) override { m_listener->wanted = std::move(wanted); }

private:
    void observe()
    {
        const auto listener = m_listener;
        m_observers = [[NSMutableArray alloc] init];
        observe(AVAudioSessionInterruptionNotification, ^(NSNotification *notification) {
            if (numberIn(notification, AVAudioSessionInterruptionTypeKey) == AVAudioSessionInterruptionTypeBegan)
                tell(listener, Silence::Interrupted);
        });
        observe(AVAudioSessionRouteChangeNotification, ^(NSNotification *notification) {
            const unsigned long reason = numberIn(notification, AVAudioSessionRouteChangeReasonKey);
            if (reason == AVAudioSessionRouteChangeReasonOldDeviceUnavailable)
                tell(listener, Silence::OutputLost);
        });
        observe(AVAudioSessionMediaServicesWereResetNotification, ^(NSNotification *) {
            tell(listener, Silence::Interrupted);
        });
    }

    void observe(NSString *name, void (^heard)(NSNotification *))
    {
        [m_observers addObject:[[NSNotificationCenter defaultCenter] addObserverForName:name
                                                                                 object:nil
                                                                                  queue:nil
                                                                             usingBlock:heard]];
    }

    // Route changes come on a thread of iOS.
    static void tell(const std::shared_ptr<Listener> &to, Silence why)
    {
        const auto listener = to;
        onMainThread(^{
            if (why == Silence::Interrupted)
                listener->active.reset();
            const auto wanted = listener->wanted;
            if (listener->listening && wanted)
                wanted(why);
        });
    }

    std::shared_ptr<Listener> m_listener = std::make_shared<Listener>();
    NSMutableArray *m_observers = nil;
};

} // namespace

std::unique_ptr<AudioSession> makeAudioSession()
{
    return std::make_unique<AvAudioSession>();
}

} // namespace sanju::platform::ios
