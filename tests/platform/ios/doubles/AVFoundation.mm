// SPDX-License-Identifier: Apache-2.0
// The double of AVFoundation: a session that remembers how it was set up.
#import <AVFoundation/AVFoundation.h>

AVAudioSessionCategory const AVAudioSessionCategoryPlayback = @"AVAudioSessionCategoryPlayback";
AVAudioSessionCategory const AVAudioSessionCategoryPlayAndRecord = @"AVAudioSessionCategoryPlayAndRecord";
AVAudioSessionMode const AVAudioSessionModeDefault = @"AVAudioSessionModeDefault";
AVAudioSessionMode const AVAudioSessionModeSpokenAudio = @"AVAudioSessionModeSpokenAudio";
NSString *const AVAudioSessionInterruptionNotification = @"AVAudioSessionInterruptionNotification";
NSString *const AVAudioSessionInterruptionTypeKey = @"AVAudioSessionInterruptionTypeKey";
NSString *const AVAudioSessionRouteChangeNotification = @"AVAudioSessionRouteChangeNotification";
NSString *const AVAudioSessionRouteChangeReasonKey = @"AVAudioSessionRouteChangeReasonKey";
NSString *const AVAudioSessionMediaServicesWereResetNotification = @"AVAudioSessionMediaServicesWereResetNotification";

@implementation AVAudioSession

+ (AVAudioSession *)sharedInstance
{
    static AVAudioSession *session = nil;
    if (!session)
        session = [[self alloc] init];
    return session;
}

- (BOOL)setCategory:(AVAudioSessionCategory)category
               mode:(AVAudioSessionMode)mode
            options:(AVAudioSessionCategoryOptions)options
              error:(NSError **)error
{
    _category = category;
    _mode = mode;
    _options = options;
    return YES;
}

- (BOOL)setActive:(BOOL)active error:(NSError **)error
{
    if (_refuses) {
        NSDictionary *info = @{NSLocalizedDescriptionKey : @"Session activation failed"};
        *error = [NSError errorWithDomain:@"NSOSStatusErrorDomain" code:561017449 userInfo:info];
        return NO;
    }
    _active = active;
    _activations += active ? 1 : 0;
    return YES;
}

- (BOOL)setActive:(BOOL)active withOptions:(AVAudioSessionSetActiveOptions)options error:(NSError **)error
{
    _notifiedOthers = options == AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation;
    _active = active;
    return YES;
}

@end
