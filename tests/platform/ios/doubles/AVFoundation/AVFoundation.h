// SPDX-License-Identifier: Apache-2.0
// What the app uses of AVFoundation, declared by us. The same for the run on GNUstep and for the check by Apple's
// rules.
#pragma once

#import "declarations.h"

typedef NSString *AVAudioSessionCategory;
typedef NSString *AVAudioSessionMode;

DOUBLE_EXTERN AVAudioSessionCategory const AVAudioSessionCategoryPlayback;
DOUBLE_EXTERN AVAudioSessionCategory const AVAudioSessionCategoryPlayAndRecord;
DOUBLE_EXTERN AVAudioSessionMode const AVAudioSessionModeDefault;
DOUBLE_EXTERN AVAudioSessionMode const AVAudioSessionModeSpokenAudio;
DOUBLE_EXTERN NSString *const AVAudioSessionInterruptionNotification;
DOUBLE_EXTERN NSString *const AVAudioSessionInterruptionTypeKey;
DOUBLE_EXTERN NSString *const AVAudioSessionRouteChangeNotification;
DOUBLE_EXTERN NSString *const AVAudioSessionRouteChangeReasonKey;
DOUBLE_EXTERN NSString *const AVAudioSessionMediaServicesWereResetNotification;

DOUBLE_OPTIONS(AVAudioSessionCategoryOptions){
    AVAudioSessionCategoryOptionMixWithOthers = 0x1,
    AVAudioSessionCategoryOptionDefaultToSpeaker = 0x8,
    AVAudioSessionCategoryOptionAllowBluetoothA2DP = 0x20,
};
DOUBLE_OPTIONS(AVAudioSessionSetActiveOptions){
    AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation = 1,
};
DOUBLE_ENUM(NSUInteger, AVAudioSessionInterruptionType){
    AVAudioSessionInterruptionTypeEnded = 0,
    AVAudioSessionInterruptionTypeBegan = 1,
};
DOUBLE_ENUM(NSUInteger, AVAudioSessionRouteChangeReason){
    AVAudioSessionRouteChangeReasonUnknown = 0,
    AVAudioSessionRouteChangeReasonNewDeviceAvailable = 1,
    AVAudioSessionRouteChangeReasonOldDeviceUnavailable = 2,
};

@interface AVAudioSession : NSObject
DOUBLE_IVARS(NSString *_category; NSString * _mode; AVAudioSessionCategoryOptions _options; BOOL _active; BOOL _refuses;
             BOOL _notifiedOthers; int _activations;)
+ (AVAudioSession *)sharedInstance;
- (BOOL)setCategory:(AVAudioSessionCategory)category
               mode:(AVAudioSessionMode)mode
            options:(AVAudioSessionCategoryOptions)options
              error:(NSError **)error;
- (BOOL)setActive:(BOOL)active error:(NSError **)error;
- (BOOL)setActive:(BOOL)active withOptions:(AVAudioSessionSetActiveOptions)options error:(NSError **)error;
@end
