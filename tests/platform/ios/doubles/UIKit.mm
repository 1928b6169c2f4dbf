// SPDX-License-Identifier: Apache-2.0
// The double of UIKit: it holds what it is given.
#import <UIKit/UIKit.h>

NSString *const UIApplicationDidEnterBackgroundNotification = @"UIApplicationDidEnterBackgroundNotification";
NSString *const UIApplicationWillEnterForegroundNotification = @"UIApplicationWillEnterForegroundNotification";

@implementation UIView
@synthesize bounds = _bounds;
@end

@implementation UIPopoverPresentationController
@synthesize sourceView = _sourceView, sourceRect = _sourceRect, permittedArrowDirections = _permittedArrowDirections;
@end

@implementation UIViewController
@synthesize view = _view, presentedViewController = _presentedViewController,
            popoverPresentationController = _popoverPresentationController;

- (void)presentViewController:(UIViewController *)controller
                     animated:(BOOL)animated
                   completion:(void (^)(void))completion
{
    _presentedViewController = [controller retain];
    if (completion)
        completion();
}

@end

@implementation UIWindow
@synthesize rootViewController = _rootViewController, keyWindow = _keyWindow;
@end

@implementation UIScene
@synthesize activationState = _activationState;
@end

@implementation UIWindowScene
@synthesize windows = _windows;
@end

@implementation UIApplication
@synthesize connectedScenes = _connectedScenes, idleTimerDisabled = _idleTimerDisabled,
            applicationState = _applicationState;

+ (UIApplication *)sharedApplication
{
    static UIApplication *application = nil;
    if (!application)
        application = [[self alloc] init];
    return application;
}

@end

@implementation UIActivityViewController
@synthesize completionWithItemsHandler = _completionWithItemsHandler;

- (instancetype)initWithActivityItems:(NSArray *)items applicationActivities:(NSArray *)activities
{
    self = [super init];
    _items = [items copy];
    _popoverPresentationController = [[UIPopoverPresentationController alloc] init];
    return self;
}

@end
