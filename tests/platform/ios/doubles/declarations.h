// SPDX-License-Identifier: Apache-2.0
// How the doubles declare what Apple's headers declare: instance variables for GNUstep, availability for Apple's
// compiler.
#pragma once

#import <Foundation/Foundation.h>

#ifdef __APPLE__
#define DOUBLE_IVARS(...)
#define DOUBLE_SINCE(version) __attribute__((availability(ios, introduced = version)))
#define DOUBLE_WEAK weak
#else
#define DOUBLE_IVARS(...)                                                                                              \
    {                                                                                                                  \
    @public                                                                                                            \
        __VA_ARGS__                                                                                                    \
    }
#define DOUBLE_SINCE(version)
#define DOUBLE_WEAK assign
#endif

// As in Objective-C++ of the SDK: options are integers, enumerations are types.
#define DOUBLE_OPTIONS(name)                                                                                           \
    typedef NSUInteger name;                                                                                           \
    enum : NSUInteger
#define DOUBLE_ENUM(type, name)                                                                                        \
    typedef enum name : type name;                                                                                     \
    enum name : type

#ifdef __cplusplus
#define DOUBLE_EXTERN extern "C"
#else
#define DOUBLE_EXTERN extern
#endif
