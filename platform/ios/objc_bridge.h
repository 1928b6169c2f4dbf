// SPDX-License-Identifier: Apache-2.0
// What all Objective-C++ here shares: it compiles with ARC, as in the app, and without, as on GNUstep. Hence no
// properties, no subscripts and no weak references of our own.
#pragma once

#import <Foundation/Foundation.h>

#include <string>

#if __has_feature(objc_arc)
#define SANJU_AUTORELEASE(object) (object)
#define SANJU_RELEASE(object) ((object) = nil)
#else
#define SANJU_AUTORELEASE(object) ([(object) autorelease])
#define SANJU_RELEASE(object) ([(object) release], (object) = nil)
#endif

namespace sanju::platform::ios {

NSString *toNSString(const std::string &text); // never nil: what is not UTF-8 is empty
std::string toString(NSString *text);

// At once on the main thread, else there as soon as it is free. A block, since a lambda holds on to objects with ARC
// only.
void onMainThread(void (^work)(void));

} // namespace sanju::platform::ios
