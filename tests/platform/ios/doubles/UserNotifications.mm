// SPDX-License-Identifier: Apache-2.0
// The double of the UserNotifications framework: values and the centre, which passes all on to the daemon.
#import "daemon.h"

NSString *const UNNotificationDefaultActionIdentifier = @"com.apple.UNNotificationDefaultActionIdentifier";
NSString *const UNNotificationDismissActionIdentifier = @"com.apple.UNNotificationDismissActionIdentifier";

static NSString *nameOf(id request)
{
    return [(UNNotificationRequest *)request identifier];
}

static NSDate *dateOf(id request)
{
    return [(UNCalendarNotificationTrigger *)[(UNNotificationRequest *)request trigger] nextTriggerDate];
}

@implementation UNNotificationTrigger
@end

@implementation UNCalendarNotificationTrigger
@synthesize dateComponents = _dateComponents;

+ (instancetype)triggerWithDateMatchingComponents:(NSDateComponents *)components repeats:(BOOL)repeats
{
    UNCalendarNotificationTrigger *trigger = [[[self alloc] init] autorelease];
    trigger->_dateComponents = [components copy];
    trigger->_repeats = repeats;
    return trigger;
}

// By the zone and calendar that the components name, else by those the phone has now.
- (NSDate *)namedDate
{
    NSCalendar *named = [_dateComponents calendar];
    NSCalendar *calendar = [[(named ? named : [NSCalendar currentCalendar]) copy] autorelease];
    NSTimeZone *zone = [_dateComponents timeZone];
    [calendar setTimeZone:zone ? zone : [NSTimeZone defaultTimeZone]];
    return [calendar dateFromComponents:_dateComponents];
}

- (NSDate *)nextTriggerDate
{
    NSDate *date = [self namedDate];
    const bool isPast = [date timeIntervalSince1970] * 1000 <= static_cast<double>(daemon().now);
    return isPast && !_repeats ? nil : date;
}

@end

@implementation UNNotificationSound

+ (instancetype)defaultSound
{
    return [[[self alloc] init] autorelease];
}

- (id)copyWithZone:(NSZone *)zone
{
    return [self retain];
}

@end

@implementation UNNotificationContent
@synthesize title = _title, body = _body, categoryIdentifier = _categoryIdentifier,
            threadIdentifier = _threadIdentifier, userInfo = _userInfo, sound = _sound,
            interruptionLevel = _interruptionLevel;

- (id)fill:(UNNotificationContent *)other
{
    other->_title = [_title copy];
    other->_body = [_body copy];
    other->_categoryIdentifier = [_categoryIdentifier copy];
    other->_threadIdentifier = [_threadIdentifier copy];
    other->_userInfo = [_userInfo copy];
    other->_sound = [_sound copy];
    other->_interruptionLevel = _interruptionLevel;
    return other;
}

- (id)copyWithZone:(NSZone *)zone
{
    return [self fill:[[UNNotificationContent alloc] init]];
}

- (id)mutableCopyWithZone:(NSZone *)zone
{
    return [self fill:[[UNMutableNotificationContent alloc] init]];
}

@end

@implementation UNMutableNotificationContent
@dynamic title, body, categoryIdentifier, threadIdentifier, userInfo, sound, interruptionLevel;

#define SETTER(Type, method, variable)                                                                                 \
    -(void)method : (Type)value                                                                                        \
    {                                                                                                                  \
        id old = variable;                                                                                             \
        variable = [value copy];                                                                                       \
        [old release];                                                                                                 \
    }

SETTER(NSString *, setTitle, _title)
SETTER(NSString *, setBody, _body)
SETTER(NSString *, setCategoryIdentifier, _categoryIdentifier)
SETTER(NSString *, setThreadIdentifier, _threadIdentifier)
SETTER(NSDictionary *, setUserInfo, _userInfo)
SETTER(UNNotificationSound *, setSound, _sound)

- (void)setInterruptionLevel:(UNNotificationInterruptionLevel)level
{
    _interruptionLevel = level;
}

@end

@implementation UNNotificationRequest
@synthesize identifier = _identifier, content = _content, trigger = _trigger;

+ (instancetype)requestWithIdentifier:(NSString *)identifier
                              content:(UNNotificationContent *)content
                              trigger:(UNNotificationTrigger *)trigger
{
    UNNotificationRequest *request = [[[self alloc] init] autorelease];
    request->_identifier = [identifier copy];
    request->_content = [content copy];
    request->_trigger = [trigger retain];
    return request;
}

@end

@implementation UNNotification
@synthesize date = _date, request = _request;
@end

@implementation UNNotificationResponse
@synthesize notification = _notification, actionIdentifier = _actionIdentifier;
@end

@implementation UNNotificationAction
@synthesize identifier = _identifier, title = _title, options = _options;

+ (instancetype)actionWithIdentifier:(NSString *)identifier
                               title:(NSString *)title
                             options:(UNNotificationActionOptions)options
{
    UNNotificationAction *action = [[[self alloc] init] autorelease];
    action->_identifier = [identifier copy];
    action->_title = [title copy];
    action->_options = options;
    return action;
}

@end

@implementation UNNotificationCategory
@synthesize identifier = _identifier, actions = _actions,
            hiddenPreviewsBodyPlaceholder = _hiddenPreviewsBodyPlaceholder, options = _options;

+ (instancetype)categoryWithIdentifier:(NSString *)identifier
                               actions:(NSArray *)actions
                     intentIdentifiers:(NSArray *)intents
         hiddenPreviewsBodyPlaceholder:(NSString *)placeholder
                               options:(UNNotificationCategoryOptions)options
{
    UNNotificationCategory *category = [[[self alloc] init] autorelease];
    category->_identifier = [identifier copy];
    category->_actions = [actions copy];
    category->_hiddenPreviewsBodyPlaceholder = [placeholder copy];
    category->_options = options;
    return category;
}

@end

@implementation UNNotificationSettings
@synthesize authorizationStatus = _authorizationStatus, alertSetting = _alertSetting, soundSetting = _soundSetting,
            lockScreenSetting = _lockScreenSetting, notificationCenterSetting = _notificationCenterSetting,
            scheduledDeliverySetting = _scheduledDeliverySetting, alertStyle = _alertStyle;
@end

@implementation UNUserNotificationCenter
@synthesize delegate = _delegate;

+ (UNUserNotificationCenter *)currentNotificationCenter
{
    static UNUserNotificationCenter *center = nil;
    if (!center)
        center = [[self alloc] init];
    return center;
}

- (void)ask:(void (^)(void))work
{
    daemon().asked.push_back([work copy]);
}

- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:(void (^)(BOOL, NSError *))completionHandler
{
    [self ask:^{
        daemon().askedFor = options;
        if (daemon().permission == UNAuthorizationStatusNotDetermined)
            daemon().permission = daemon().ownerAgrees ? UNAuthorizationStatusAuthorized : UNAuthorizationStatusDenied;
        completionHandler(daemon().permission == UNAuthorizationStatusAuthorized, nil);
    }];
}

- (void)setNotificationCategories:(NSSet *)categories
{
    [self ask:^{
        [daemon().categories release];
        daemon().categories = [categories copy];
    }];
}

- (void)getNotificationSettingsWithCompletionHandler:(void (^)(UNNotificationSettings *))completionHandler
{
    [self ask:^{
        UNNotificationSettings *settings = [[[UNNotificationSettings alloc] init] autorelease];
        settings->_authorizationStatus = daemon().permission;
        settings->_alertSetting = daemon().alerts;
        settings->_soundSetting = UNNotificationSettingEnabled;
        settings->_lockScreenSetting = UNNotificationSettingEnabled;
        settings->_notificationCenterSetting = UNNotificationSettingEnabled;
        settings->_scheduledDeliverySetting = daemon().summary;
        settings->_alertStyle = daemon().style;
        completionHandler(settings);
    }];
}

- (void)addNotificationRequest:(UNNotificationRequest *)request
         withCompletionHandler:(void (^)(NSError *))completionHandler
{
    [self ask:^{
        const bool allowed = daemon().permission == UNAuthorizationStatusAuthorized
                             || daemon().permission == UNAuthorizationStatusProvisional;
        if (daemon().refuses || !allowed) {
            NSDictionary *info = @{NSLocalizedDescriptionKey : @"Notifications are not allowed"};
            completionHandler([NSError errorWithDomain:@"UNErrorDomain" code:1 userInfo:info]);
            return;
        }
        [self remove:@[ [request identifier] ] from:daemon().pending];
        ++daemon().added;
        if (dateOf(request)) // the past never comes
            [daemon().pending addObject:request];
        if ([daemon().pending count] > daemon().mostPending)
            daemon().mostPending = [daemon().pending count];
        if ([daemon().pending count] > 64) {
            daemon().sortPending();
            [daemon().pending removeLastObject];
        }
        if (completionHandler)
            completionHandler(nil);
    }];
}

- (void)remove:(NSArray *)identifiers from:(NSMutableArray *)list
{
    for (NSInteger i = static_cast<NSInteger>([list count]) - 1; i >= 0; --i) {
        id entry = [list objectAtIndex:i];
        UNNotificationRequest *request =
            [entry isKindOfClass:[UNNotification class]] ? [(UNNotification *)entry request] : entry;
        if ([identifiers containsObject:nameOf(request)])
            [list removeObjectAtIndex:i];
    }
}

- (void)getPendingNotificationRequestsWithCompletionHandler:(void (^)(
                                                                NSArray<UNNotificationRequest *> *))completionHandler
{
    [self ask:^{
        completionHandler([[daemon().pending copy] autorelease]);
    }];
}

- (void)removePendingNotificationRequestsWithIdentifiers:(NSArray *)identifiers
{
    [self ask:^{
        [self remove:identifiers from:daemon().pending];
    }];
}

- (void)removeAllPendingNotificationRequests
{
    [self ask:^{
        [daemon().pending removeAllObjects];
    }];
}

- (void)getDeliveredNotificationsWithCompletionHandler:(void (^)(NSArray<UNNotification *> *))completionHandler
{
    [self ask:^{
        completionHandler([[daemon().delivered copy] autorelease]);
    }];
}

- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray *)identifiers
{
    [self ask:^{
        [self remove:identifiers from:daemon().delivered];
    }];
}

- (void)removeAllDeliveredNotifications
{
    [self ask:^{
        [daemon().delivered removeAllObjects];
    }];
}

@end
