// SPDX-License-Identifier: Apache-2.0
// What the app uses of UIKit, declared by us. The same for the run on GNUstep and for the check by Apple's rules.
#pragma once

#import "declarations.h"

typedef double DoubleFloat;

#ifdef __APPLE__
typedef struct
{
    DoubleFloat x, y;
} CGPoint;
typedef struct
{
    DoubleFloat width, height;
} CGSize;
typedef struct
{
    CGPoint origin;
    CGSize size;
} CGRect;
static inline CGRect CGRectMake(DoubleFloat x, DoubleFloat y, DoubleFloat width, DoubleFloat height)
{
    CGRect rectangle = {{x, y}, {width, height}};
    return rectangle;
}
#else
typedef NSRect CGRect;
#define CGRectMake NSMakeRect
#endif

typedef NSString *UIActivityType;

DOUBLE_EXTERN NSString *const UIApplicationDidEnterBackgroundNotification;
DOUBLE_EXTERN NSString *const UIApplicationWillEnterForegroundNotification;

DOUBLE_ENUM(NSInteger, UISceneActivationState){
    UISceneActivationStateUnattached = -1,
    UISceneActivationStateForegroundActive,
    UISceneActivationStateForegroundInactive,
    UISceneActivationStateBackground,
};
DOUBLE_ENUM(NSInteger, UIApplicationState){
    UIApplicationStateActive,
    UIApplicationStateInactive,
    UIApplicationStateBackground,
};
DOUBLE_OPTIONS(UIPopoverArrowDirection){
    UIPopoverArrowDirectionUp = 1 << 0,
    UIPopoverArrowDirectionAny = 15,
};

@interface UIView : NSObject
DOUBLE_IVARS(CGRect _bounds;)
@property(nonatomic) CGRect bounds;
@end

@interface UIPopoverPresentationController : NSObject
DOUBLE_IVARS(UIView *_sourceView; CGRect _sourceRect; UIPopoverArrowDirection _permittedArrowDirections;)
@property(nonatomic, strong) UIView *sourceView;
@property(nonatomic) CGRect sourceRect;
@property(nonatomic) UIPopoverArrowDirection permittedArrowDirections;
@end

@interface UIViewController : NSObject
DOUBLE_IVARS(UIView *_view; UIViewController * _presentedViewController;
             UIPopoverPresentationController * _popoverPresentationController;)
@property(nonatomic, strong) UIView *view;
@property(nonatomic, readonly, strong) UIViewController *presentedViewController;
@property(nonatomic, readonly, strong) UIPopoverPresentationController *popoverPresentationController;
- (void)presentViewController:(UIViewController *)controller
                     animated:(BOOL)animated
                   completion:(void (^)(void))completion;
@end

@interface UIWindow : UIView
DOUBLE_IVARS(UIViewController *_rootViewController; BOOL _keyWindow;)
@property(nonatomic, strong) UIViewController *rootViewController;
@property(nonatomic, readonly, getter=isKeyWindow) BOOL keyWindow;
@end

@interface UIScene : NSObject
DOUBLE_IVARS(UISceneActivationState _activationState;)
@property(nonatomic, readonly) UISceneActivationState activationState;
@end

@interface UIWindowScene : UIScene
DOUBLE_IVARS(NSArray *_windows;)
@property(nonatomic, readonly) NSArray<UIWindow *> *windows;
@end

@interface UIApplication : NSObject
DOUBLE_IVARS(NSSet *_connectedScenes; BOOL _idleTimerDisabled; UIApplicationState _applicationState;)
@property(nonatomic, readonly) UIApplicationState applicationState;
@property(nonatomic, readonly) NSSet<UIScene *> *connectedScenes;
@property(nonatomic, getter=isIdleTimerDisabled) BOOL idleTimerDisabled;
+ (UIApplication *)sharedApplication;
@end

@interface UIActivityViewController : UIViewController
DOUBLE_IVARS(NSArray *_items; id _completionWithItemsHandler;)
@property(nonatomic, copy) void (^completionWithItemsHandler)
    (UIActivityType activityType, BOOL completed, NSArray *returnedItems, NSError *error);
- (instancetype)initWithActivityItems:(NSArray *)items applicationActivities:(NSArray *)activities;
@end
