// SPDX-License-Identifier: Apache-2.0
// Strings across the seam, and the way back to the main thread.
#import "platform/ios/objc_bridge.h"

@interface SanjuMainThread : NSObject
+ (void)run:(id)work;
@end

@implementation SanjuMainThread

+ (void)run:(id)work
{
    void (^block)(void) = work;
    block();
}

@end

namespace sanju::platform::ios {

NSString *toNSString(const std::string &text)
{
    NSString *string = [NSString stringWithUTF8String:text.c_str()];
    return string ? string : @"";
}

std::string toString(NSString *text)
{
    const char *utf8 = text ? [text UTF8String] : nullptr;
    return utf8 ? std::string(utf8) : std::string();
}

void onMainThread(void (^work)(void))
{
    if ([NSThread isMainThread]) {
        work();
        return;
    }
    // Not a main queue: Foundation on Linux runs that one on any thread.
    [SanjuMainThread performSelectorOnMainThread:@selector(run:)
                                      withObject:SANJU_AUTORELEASE([work copy])
                                   waitUntilDone:NO];
}

} // namespace sanju::platform::ios
