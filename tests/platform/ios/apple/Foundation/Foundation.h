// SPDX-License-Identifier: Apache-2.0
// What the app uses of Apple's Foundation, declared by us with Apple's types: to check by ARC's rules, not to run.
#pragma once

#include <objc/objc.h>

typedef long NSInteger;
typedef unsigned long NSUInteger;
typedef double NSTimeInterval;
typedef struct _NSZone NSZone;

@class NSArray<T>, NSData, NSDate, NSDictionary<K, V>, NSError, NSMutableArray<T>, NSMutableDictionary<K, V>, NSNumber;
@class NSNotification, NSSet<T>, NSString, NSTimeZone, NSURL;

@protocol NSObject
- (BOOL)isKindOfClass:(Class)aClass;
- (BOOL)respondsToSelector:(SEL)selector;
@end
@protocol NSCopying
- (id)copyWithZone:(NSZone *)zone;
@end
@protocol NSMutableCopying
- (id)mutableCopyWithZone:(NSZone *)zone;
@end

__attribute__((objc_root_class))
@interface NSObject<NSObject>
+ (void)load;
+ (instancetype)alloc;
- (instancetype)init;
+ (Class)class;
- (id)copy;
- (id)mutableCopy;
+ (void)performSelectorOnMainThread:(SEL)selector withObject:(id)object waitUntilDone:(BOOL)wait;
@end

typedef struct
{
    unsigned long state;
    id __unsafe_unretained *itemsPtr;
    unsigned long *mutationsPtr;
    unsigned long extra[5];
} NSFastEnumerationState;

@protocol NSFastEnumeration
- (NSUInteger)countByEnumeratingWithState:(NSFastEnumerationState *)state
                                  objects:(id __unsafe_unretained[])buffer
                                    count:(NSUInteger)length;
@end

@interface NSString : NSObject <NSCopying, NSMutableCopying>
+ (instancetype)stringWithUTF8String:(const char *)text;
@property(readonly) const char *UTF8String __attribute__((objc_returns_inner_pointer));
@property(readonly) NSUInteger length;
- (BOOL)isEqualToString:(NSString *)other;
@end
@interface NSConstantString : NSString
@end

@interface NSNumber : NSObject <NSCopying>
+ (NSNumber *)numberWithBool:(BOOL)value;
+ (NSNumber *)numberWithInt:(int)value;
@property(readonly) int intValue;
@property(readonly) unsigned long unsignedLongValue;
@end

@interface NSArray<__covariant T> : NSObject <NSCopying, NSMutableCopying, NSFastEnumeration>
+ (instancetype)arrayWithObjects:(const T[])objects count:(NSUInteger)count;
@property(readonly) NSUInteger count;
@property(nonatomic, readonly) T firstObject;
@property(nonatomic, readonly) T lastObject;
- (T)objectAtIndex:(NSUInteger)index;
@end
@interface NSMutableArray<T> : NSArray <T>
+ (instancetype)array;
- (void)addObject:(T)object;
@end

@interface NSSet<__covariant T> : NSObject <NSCopying, NSMutableCopying, NSFastEnumeration>
@end
@interface NSMutableSet<T> : NSSet <T>
+ (instancetype)set;
- (void)addObject:(T)object;
@end

@interface NSDictionary<__covariant K, __covariant V> : NSObject <NSCopying, NSMutableCopying, NSFastEnumeration>
+ (instancetype)dictionaryWithObjects:(const V[])objects forKeys:(const K<NSCopying>[])keys count:(NSUInteger)count;
- (V)objectForKey:(K)key;
@end
@interface NSMutableDictionary<K, V> : NSDictionary <K, V>
+ (instancetype)dictionary;
+ (instancetype)dictionaryWithDictionary:(NSDictionary<K, V> *)other;
- (void)setObject:(V)object forKey:(K<NSCopying>)key;
@end

@interface NSError : NSObject
@property(readonly, copy) NSString *localizedDescription;
@end

typedef NSUInteger NSDataWritingOptions;
enum : NSUInteger { NSDataWritingAtomic = 1 };
@interface NSData : NSObject
+ (instancetype)dataWithContentsOfFile:(NSString *)path;
- (BOOL)writeToFile:(NSString *)path options:(NSDataWritingOptions)options error:(NSError *__autoreleasing *)error;
@end

typedef NSUInteger NSJSONReadingOptions;
typedef NSUInteger NSJSONWritingOptions;
@interface NSJSONSerialization : NSObject
+ (NSData *)dataWithJSONObject:(id)object options:(NSJSONWritingOptions)options error:(NSError *__autoreleasing *)error;
+ (id)JSONObjectWithData:(NSData *)data options:(NSJSONReadingOptions)options error:(NSError *__autoreleasing *)error;
@end

@interface NSDate : NSObject <NSCopying>
+ (instancetype)date;
+ (instancetype)dateWithTimeIntervalSince1970:(NSTimeInterval)seconds;
@property(readonly) NSTimeInterval timeIntervalSince1970;
@end

@interface NSTimeZone : NSObject <NSCopying>
@property(class, copy) NSTimeZone *defaultTimeZone;
+ (instancetype)timeZoneForSecondsFromGMT:(NSInteger)seconds;
- (NSInteger)secondsFromGMTForDate:(NSDate *)date;
@end

typedef NSUInteger NSCalendarUnit;
enum : NSUInteger {
    NSCalendarUnitYear = 1UL << 2,
    NSCalendarUnitMonth = 1UL << 3,
    NSCalendarUnitDay = 1UL << 4,
};
@interface NSDateComponents : NSObject <NSCopying>
@property NSInteger year;
@property NSInteger month;
@property NSInteger day;
@property NSInteger hour;
@property NSInteger minute;
@property(copy) NSTimeZone *timeZone;
@end
@interface NSCalendar : NSObject <NSCopying>
@property(class, readonly, copy) NSCalendar *currentCalendar;
@property(copy) NSTimeZone *timeZone;
- (NSDateComponents *)components:(NSCalendarUnit)units fromDate:(NSDate *)date;
@end

typedef NSString *NSURLResourceKey;
extern "C" NSURLResourceKey const NSURLIsExcludedFromBackupKey;
@interface NSURL : NSObject <NSCopying>
+ (NSURL *)fileURLWithPath:(NSString *)path;
- (BOOL)setResourceValue:(id)value forKey:(NSURLResourceKey)key error:(NSError *__autoreleasing *)error;
@end

@interface NSFileManager : NSObject
@property(class, readonly, strong) NSFileManager *defaultManager;
- (BOOL)createDirectoryAtPath:(NSString *)path
    withIntermediateDirectories:(BOOL)intermediates
                     attributes:(NSDictionary<NSString *, id> *)attributes
                          error:(NSError *__autoreleasing *)error;
- (BOOL)fileExistsAtPath:(NSString *)path;
@end

typedef enum NSSearchPathDirectory : NSUInteger { NSApplicationSupportDirectory = 14 } NSSearchPathDirectory;
typedef NSUInteger NSSearchPathDomainMask;
enum : NSUInteger { NSUserDomainMask = 1 };
extern "C" NSArray<NSString *> *NSSearchPathForDirectoriesInDomains(
    NSSearchPathDirectory directory, NSSearchPathDomainMask domains, BOOL expand);

@interface NSThread : NSObject
@property(class, readonly) BOOL isMainThread;
@end

typedef NSString *NSNotificationName;
@interface NSNotification : NSObject <NSCopying>
@property(readonly, copy) NSDictionary *userInfo;
@end
@interface NSOperationQueue : NSObject
@end
@interface NSNotificationCenter : NSObject
@property(class, readonly, strong) NSNotificationCenter *defaultCenter;
- (id<NSObject>)addObserverForName:(NSNotificationName)name
                            object:(id)object
                             queue:(NSOperationQueue *)queue
                        usingBlock:(void (^)(NSNotification *notification))block;
- (void)removeObserver:(id)observer;
@end
