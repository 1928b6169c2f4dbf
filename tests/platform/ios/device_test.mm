// SPDX-License-Identifier: Apache-2.0
// Sound, sharing and the screen.
#import "platform/ios/ios_audio_session.h"
#import "platform/ios/ios_screen.h"
#import "platform/ios/ios_share.h"

#import "doubles/daemon.h"
#import "test.h"

#import <AVFoundation/AVFoundation.h>
#import <UIKit/UIKit.h>

#include <fstream>

using namespace sanju::platform::ios;
using Use = AudioSession::Use;
using Silence = AudioSession::Silence;

namespace {

void post(NSString *name, NSString *key = nil, NSUInteger value = 0)
{
    NSDictionary *info = key ? @{key : [NSNumber numberWithUnsignedInteger:value]} : nil;
    [[NSNotificationCenter defaultCenter] postNotificationName:name object:nil userInfo:info];
}

void interrupt(AVAudioSessionInterruptionType type)
{
    post(AVAudioSessionInterruptionNotification, AVAudioSessionInterruptionTypeKey, type);
}

void changeRoute(AVAudioSessionRouteChangeReason reason)
{
    post(AVAudioSessionRouteChangeNotification, AVAudioSessionRouteChangeReasonKey, reason);
}

std::string textOf(NSString *text)
{
    return [text UTF8String];
}

// The app as UIKit sees it: an iPad's second scene behind the one in front, whose window is the second of two.
struct App
{
    explicit App(bool frontFirst = false)
    {
        back = scene(UISceneActivationStateBackground, @[ window(NO) ]);
        inFront = window(YES);
        front = scene(UISceneActivationStateForegroundActive, @[ window(NO), inFront ]);
        // A set has no order that a test could rely on; it is only gone through.
        NSArray *scenes = frontFirst ? @[ front, back ] : @[ back, front ];
        [UIApplication sharedApplication]->_connectedScenes = (NSSet *)[scenes retain];
    }
    ~App() { [UIApplication sharedApplication]->_connectedScenes = nil; }

    static UIWindow *window(BOOL key)
    {
        UIWindow *one = [[[UIWindow alloc] init] autorelease];
        one->_keyWindow = key;
        one.rootViewController = [[[UIViewController alloc] init] autorelease];
        one.rootViewController.view = [[[UIView alloc] init] autorelease];
        one.rootViewController.view.bounds = CGRectMake(0, 0, 600, 800);
        return one;
    }

    static UIWindowScene *scene(UISceneActivationState state, NSArray *windows)
    {
        UIWindowScene *one = [[[UIWindowScene alloc] init] autorelease];
        one->_activationState = state;
        one->_windows = [windows retain];
        return one;
    }

    UIActivityViewController *sheet() const
    {
        return (UIActivityViewController *)inFront.rootViewController.presentedViewController;
    }

    UIWindowScene *back = nil;
    UIWindowScene *front = nil;
    UIWindow *inFront = nil;
};

} // namespace

TEST("a clip plays through the silent switch, as speech; recording takes the speaker and keeps the phone's microphone")
{
    AVAudioSession *system = [AVAudioSession sharedInstance];
    const auto session = makeAudioSession();
    COMPARE(system->_activations, 0);
    COMPARE(session->begin(Use::Play), "");
    COMPARE(textOf(system->_category), textOf(AVAudioSessionCategoryPlayback));
    COMPARE(textOf(system->_mode), textOf(AVAudioSessionModeSpokenAudio));
    VERIFY(system->_active && system->_options == 0);
    session->begin(Use::Play);
    COMPARE(system->_activations, 1);
    COMPARE(session->begin(Use::PlayAndRecord), "");
    COMPARE(textOf(system->_category), textOf(AVAudioSessionCategoryPlayAndRecord));
    COMPARE(system->_options,
        AVAudioSessionCategoryOptionDefaultToSpeaker | AVAudioSessionCategoryOptionAllowBluetoothA2DP);
    session->end();
    VERIFY(!system->_active && system->_notifiedOthers);
}

TEST("a call or pulled-out headphones silence, new headphones and the end of a call do not")
{
    const auto session = makeAudioSession();
    std::vector<Silence> heard;
    session->onSilence([&](Silence why) { heard.push_back(why); });
    session->begin(Use::Play);
    interrupt(AVAudioSessionInterruptionTypeBegan);
    interrupt(AVAudioSessionInterruptionTypeEnded);
    changeRoute(AVAudioSessionRouteChangeReasonNewDeviceAvailable);
    changeRoute(AVAudioSessionRouteChangeReasonOldDeviceUnavailable);
    post(AVAudioSessionMediaServicesWereResetNotification);
    post(AVAudioSessionRouteChangeNotification); // says nothing of why
    VERIFY(heard == std::vector<Silence>({Silence::Interrupted, Silence::OutputLost, Silence::Interrupted}));
}

TEST("after a call the session is set up anew when the learner goes on")
{
    AVAudioSession *system = [AVAudioSession sharedInstance];
    const auto session = makeAudioSession();
    session->begin(Use::Play);
    const int before = system->_activations;
    interrupt(AVAudioSessionInterruptionTypeBegan);
    session->begin(Use::Play);
    COMPARE(system->_activations, before + 1);
    changeRoute(AVAudioSessionRouteChangeReasonOldDeviceUnavailable);
    session->begin(Use::Play);
    COMPARE(system->_activations, before + 1);
}

TEST("outside of begin and end nothing is told, and nobody who is gone is called")
{
    int calls = 0;
    auto session = makeAudioSession();
    session->onSilence([&](Silence) { ++calls; });
    interrupt(AVAudioSessionInterruptionTypeBegan);
    session->begin(Use::Play);
    session->end();
    interrupt(AVAudioSessionInterruptionTypeBegan);
    session->begin(Use::Play);
    session.reset();
    VERIFY(![AVAudioSession sharedInstance]->_active);
    interrupt(AVAudioSessionInterruptionTypeBegan);
    COMPARE(calls, 0);
}

TEST("a route change on a thread of iOS is told on the main thread")
{
    const auto session = makeAudioSession();
    std::vector<bool> onMain;
    std::vector<bool> *result = &onMain;
    session->onSilence([=](Silence) { result->push_back([NSThread isMainThread]); });
    session->begin(Use::Play);
    onAnotherThread(^{
        changeRoute(AVAudioSessionRouteChangeReasonOldDeviceUnavailable);
    });
    VERIFY(onMain == std::vector<bool>({true}));
}

TEST("what iOS said before the end is not told after it")
{
    int calls = 0;
    int *counted = &calls;
    const auto session = makeAudioSession();
    AudioSession *ended = session.get();
    session->onSilence([=](Silence) { ++*counted; });
    session->begin(Use::Play);
    onAnotherThread(
        ^{
            changeRoute(AVAudioSessionRouteChangeReasonOldDeviceUnavailable);
        },
        ^{
            ended->end();
        });
    COMPARE(calls, 0);
}

TEST("what iOS refuses is returned in its words, and asked again the next time")
{
    AVAudioSession *system = [AVAudioSession sharedInstance];
    const auto session = makeAudioSession();
    system->_refuses = YES;
    COMPARE(session->begin(Use::Play), "Session activation failed");
    system->_refuses = NO;
    COMPARE(session->begin(Use::Play), "");
}

TEST("the share sheet shows in the scene in front, out of the middle of its window, and says how it ended")
{
    App app;
    std::vector<ShareEnd> ends;
    std::vector<ShareEnd> *result = &ends;
    COMPARE(shareText("先停一停。", [=](ShareEnd end) { result->push_back(end); }), "");
    UIActivityViewController *sheet = app.sheet();
    COMPARE(textOf([sheet->_items objectAtIndex:0]), "先停一停。");
    VERIFY(sheet.popoverPresentationController.sourceView == app.inFront.rootViewController.view);
    COMPARE(sheet.popoverPresentationController.sourceRect.origin.x, 300.0);
    COMPARE(sheet.popoverPresentationController.sourceRect.origin.y, 400.0);
    COMPARE(sheet.popoverPresentationController.permittedArrowDirections, 0u);
    sheet.completionWithItemsHandler(@"mail", YES, nil, nil);
    sheet.completionWithItemsHandler(nil, NO, nil, nil);
    sheet.completionWithItemsHandler(nil, NO, nil, [NSError errorWithDomain:@"x" code:1 userInfo:nil]);
    VERIFY(ends == std::vector<ShareEnd>({ShareEnd::Shared, ShareEnd::Cancelled, ShareEnd::Failed}));
}

TEST("the share sheet shows in the scene in front, whichever comes first")
{
    for (const bool frontFirst : {false, true}) {
        App app(frontFirst);
        COMPARE(shareText("x", {}), "");
        VERIFY(app.sheet() != nil);
    }
}

TEST("the share sheet shows above what is already shown above the app")
{
    App app;
    UIViewController *above = [[[UIViewController alloc] init] autorelease];
    above.view = [[[UIView alloc] init] autorelease];
    [app.inFront.rootViewController presentViewController:above animated:NO completion:nil];
    COMPARE(shareText("x", {}), "");
    VERIFY([above.presentedViewController isKindOfClass:[UIActivityViewController class]]);
    ((UIActivityViewController *)above.presentedViewController).completionWithItemsHandler(nil, YES, nil, nil);
}

TEST("a file is shared by its address; none that is not there, and nothing without a window")
{
    {
        App app;
        const std::string path = testFolder() + "/reminders.ics";
        COMPARE(shareFile(path, {}), "there is no file to share");
        std::ofstream(path) << "BEGIN:VCALENDAR";
        COMPARE(shareFile(path, {}), "");
        COMPARE(textOf([[app.sheet()->_items objectAtIndex:0] path]), path);
    }
    COMPARE(shareText("x", {}), "there is no window to show the share sheet in");
}

TEST("the screen stays lit while it is wanted and the app is in front")
{
    UIApplication *app = [UIApplication sharedApplication];
    auto screen = makeScreen();
    VERIFY(!app.idleTimerDisabled);
    screen->keepAwake(true);
    VERIFY(app.idleTimerDisabled);
    post(UIApplicationDidEnterBackgroundNotification);
    VERIFY(!app.idleTimerDisabled);
    post(UIApplicationWillEnterForegroundNotification);
    VERIFY(app.idleTimerDisabled);
    screen->keepAwake(false);
    VERIFY(!app.idleTimerDisabled);
    screen->keepAwake(true);
    screen.reset();
    VERIFY(!app.idleTimerDisabled);
    post(UIApplicationWillEnterForegroundNotification);
    VERIFY(!app.idleTimerDisabled);
}
