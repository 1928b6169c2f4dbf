// SPDX-License-Identifier: Apache-2.0
// The types of Apple's Objective-C runtime, as its compiler expects them.
#pragma once

typedef bool BOOL;
typedef struct objc_class *Class;
typedef struct objc_selector *SEL;
typedef struct objc_object
{
    Class isa;
} * id;

#define YES __objc_yes
#define NO __objc_no
#define nil nullptr
