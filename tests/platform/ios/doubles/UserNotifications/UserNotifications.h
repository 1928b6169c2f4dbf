// SPDX-License-Identifier: Apache-2.0
// What the app uses of the UserNotifications framework, declared by us. The same for the run on GNUstep and for the
// check by Apple's rules.
#pragma once

#import "declarations.h"

DOUBLE_EXTERN NSString *const UNNotificationDefaultActionIdentifier;
DOUBLE_EXTERN NSString *const UNNotificationDismissActionIdentifier;

DOUBLE_OPTIONS(UNAuthorizationOptions){
    UNAuthorizationOptionBadge = 1 << 0,
    UNAuthorizationOptionSound = 1 << 1,
    UNAuthorizationOptionAlert = 1 << 2,
    UNAuthorizationOptionProvisional DOUBLE_SINCE(12.0) = 1 << 6,
};
DOUBLE_OPTIONS(UNNotificationPresentationOptions){
    UNNotificationPresentationOptionNone = 0,
    UNNotificationPresentationOptionBadge = 1 << 0,
    UNNotificationPresentationOptionSound = 1 << 1,
    UNNotificationPresentationOptionList DOUBLE_SINCE(14.0) = 1 << 3,
    UNNotificationPresentationOptionBanner DOUBLE_SINCE(14.0) = 1 << 4,
};
DOUBLE_OPTIONS(UNNotificationActionOptions){
    UNNotificationActionOptionNone = 0,
    UNNotificationActionOptionAuthenticationRequired = 1 << 0,
    UNNotificationActionOptionDestructive = 1 << 1,
    UNNotificationActionOptionForeground = 1 << 2,
};
DOUBLE_OPTIONS(UNNotificationCategoryOptions){
    UNNotificationCategoryOptionNone = 0,
    UNNotificationCategoryOptionCustomDismissAction = 1 << 0,
    UNNotificationCategoryOptionHiddenPreviewsShowTitle DOUBLE_SINCE(11.0) = 1 << 2,
};
DOUBLE_ENUM(NSInteger, UNAuthorizationStatus){
    UNAuthorizationStatusNotDetermined = 0,
    UNAuthorizationStatusDenied,
    UNAuthorizationStatusAuthorized,
    UNAuthorizationStatusProvisional DOUBLE_SINCE(12.0),
    UNAuthorizationStatusEphemeral DOUBLE_SINCE(14.0),
};
DOUBLE_ENUM(NSInteger, UNNotificationSetting){
    UNNotificationSettingNotSupported = 0,
    UNNotificationSettingDisabled,
    UNNotificationSettingEnabled,
};
DOUBLE_ENUM(NSInteger, UNAlertStyle){
    UNAlertStyleNone = 0,
    UNAlertStyleBanner,
    UNAlertStyleAlert,
};
DOUBLE_ENUM(NSUInteger, UNNotificationInterruptionLevel){
    UNNotificationInterruptionLevelPassive DOUBLE_SINCE(15.0),
    UNNotificationInterruptionLevelActive DOUBLE_SINCE(15.0),
    UNNotificationInterruptionLevelTimeSensitive DOUBLE_SINCE(15.0),
    UNNotificationInterruptionLevelCritical DOUBLE_SINCE(15.0),
};

@interface UNNotificationTrigger : NSObject
@end

@interface UNCalendarNotificationTrigger : UNNotificationTrigger
DOUBLE_IVARS(NSDateComponents *_dateComponents; BOOL _repeats;)
@property(nonatomic, readonly, copy) NSDateComponents *dateComponents;
+ (instancetype)triggerWithDateMatchingComponents:(NSDateComponents *)components repeats:(BOOL)repeats;
- (NSDate *)nextTriggerDate;
@end

@interface UNNotificationSound : NSObject <NSCopying>
+ (instancetype)defaultSound;
@end

@interface UNNotificationContent : NSObject <NSCopying, NSMutableCopying>
DOUBLE_IVARS(NSString *_title; NSString * _body; NSString * _categoryIdentifier; NSString * _threadIdentifier;
             NSDictionary * _userInfo; UNNotificationSound * _sound;
             UNNotificationInterruptionLevel _interruptionLevel;)
@property(nonatomic, readonly, copy) NSString *title;
@property(nonatomic, readonly, copy) NSString *body;
@property(nonatomic, readonly, copy) NSString *categoryIdentifier;
@property(nonatomic, readonly, copy) NSString *threadIdentifier;
@property(nonatomic, readonly, copy) NSDictionary *userInfo;
@property(nonatomic, readonly, copy) UNNotificationSound *sound;
@property(nonatomic, readonly, assign) UNNotificationInterruptionLevel interruptionLevel DOUBLE_SINCE(15.0);
@end

@interface UNMutableNotificationContent : UNNotificationContent
@property(nonatomic, copy) NSString *title;
@property(nonatomic, copy) NSString *body;
@property(nonatomic, copy) NSString *categoryIdentifier;
@property(nonatomic, copy) NSString *threadIdentifier;
@property(nonatomic, copy) NSDictionary *userInfo;
@property(nonatomic, copy) UNNotificationSound *sound;
@property(nonatomic, assign) UNNotificationInterruptionLevel interruptionLevel DOUBLE_SINCE(15.0);
@end

@interface UNNotificationRequest : NSObject
DOUBLE_IVARS(NSString *_identifier; UNNotificationContent * _content; UNNotificationTrigger * _trigger;)
@property(nonatomic, readonly, copy) NSString *identifier;
@property(nonatomic, readonly, copy) UNNotificationContent *content;
@property(nonatomic, readonly, copy) UNNotificationTrigger *trigger;
+ (instancetype)requestWithIdentifier:(NSString *)identifier
                              content:(UNNotificationContent *)content
                              trigger:(UNNotificationTrigger *)trigger;
@end

@interface UNNotification : NSObject
DOUBLE_IVARS(NSDate *_date; UNNotificationRequest * _request;)
@property(nonatomic, readonly, copy) NSDate *date;
@property(nonatomic, readonly, copy) UNNotificationRequest *request;
@end

@interface UNNotificationResponse : NSObject
DOUBLE_IVARS(UNNotification *_notification; NSString * _actionIdentifier;)
@property(nonatomic, readonly, copy) UNNotification *notification;
@property(nonatomic, readonly, copy) NSString *actionIdentifier;
@end

@interface UNNotificationAction : NSObject
DOUBLE_IVARS(NSString *_identifier; NSString * _title; UNNotificationActionOptions _options;)
@property(nonatomic, readonly, copy) NSString *identifier;
@property(nonatomic, readonly, copy) NSString *title;
@property(nonatomic, readonly) UNNotificationActionOptions options;
+ (instancetype)actionWithIdentifier:(NSString *)identifier
                               title:(NSString *)title
                             options:(UNNotificationActionOptions)options;
@end

@interface UNNotificationCategory : NSObject
DOUBLE_IVARS(NSString *_identifier; NSArray * _actions; NSString * _hiddenPreviewsBodyPlaceholder;
             UNNotificationCategoryOptions _options;)
@property(nonatomic, readonly, copy) NSString *identifier;
@property(nonatomic, readonly, copy) NSArray<UNNotificationAction *> *actions;
@property(nonatomic, readonly, copy) NSString *hiddenPreviewsBodyPlaceholder;
@property(nonatomic, readonly) UNNotificationCategoryOptions options;
+ (instancetype)categoryWithIdentifier:(NSString *)identifier
                               actions:(NSArray<UNNotificationAction *> *)actions
                     intentIdentifiers:(NSArray<NSString *> *)intents
         hiddenPreviewsBodyPlaceholder:(NSString *)placeholder
                               options:(UNNotificationCategoryOptions)options;
@end

@interface UNNotificationSettings : NSObject
DOUBLE_IVARS(UNAuthorizationStatus _authorizationStatus; UNNotificationSetting _alertSetting;
             UNNotificationSetting _soundSetting; UNNotificationSetting _lockScreenSetting;
             UNNotificationSetting _notificationCenterSetting; UNNotificationSetting _scheduledDeliverySetting;
             UNAlertStyle _alertStyle;)
@property(nonatomic, readonly) UNAuthorizationStatus authorizationStatus;
@property(nonatomic, readonly) UNNotificationSetting alertSetting;
@property(nonatomic, readonly) UNNotificationSetting soundSetting;
@property(nonatomic, readonly) UNNotificationSetting lockScreenSetting;
@property(nonatomic, readonly) UNNotificationSetting notificationCenterSetting;
@property(nonatomic, readonly) UNNotificationSetting scheduledDeliverySetting DOUBLE_SINCE(15.0);
@property(nonatomic, readonly) UNAlertStyle alertStyle;
@end

@class UNUserNotificationCenter;

@protocol UNUserNotificationCenterDelegate <NSObject>
@optional
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler;
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler;
@end

@interface UNUserNotificationCenter : NSObject
DOUBLE_IVARS(id _delegate;)
@property(nonatomic, DOUBLE_WEAK) id<UNUserNotificationCenterDelegate> delegate;
+ (UNUserNotificationCenter *)currentNotificationCenter;
- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:(void (^)(BOOL granted, NSError *error))completionHandler;
- (void)setNotificationCategories:(NSSet<UNNotificationCategory *> *)categories;
- (void)getNotificationSettingsWithCompletionHandler:(void (^)(UNNotificationSettings *settings))completionHandler;
- (void)addNotificationRequest:(UNNotificationRequest *)request
         withCompletionHandler:(void (^)(NSError *error))completionHandler;
- (void)getPendingNotificationRequestsWithCompletionHandler:
    (void (^)(NSArray<UNNotificationRequest *> *requests))completionHandler;
- (void)removePendingNotificationRequestsWithIdentifiers:(NSArray<NSString *> *)identifiers;
- (void)removeAllPendingNotificationRequests;
- (void)getDeliveredNotificationsWithCompletionHandler:(void (^)(
                                                           NSArray<UNNotification *> *notifications))completionHandler;
- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray<NSString *> *)identifiers;
- (void)removeAllDeliveredNotifications;
@end
