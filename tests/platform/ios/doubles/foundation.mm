// SPDX-License-Identifier: Apache-2.0
// Blocks as real objects on GCC's runtime, and the little of Foundation that GNUstep lacks.
#import <Foundation/Foundation.h>

#include <Block.h>
#include <Block_private.h>
#include <cstring>
#include <dlfcn.h>

NSMutableArray *excludedFromBackup()
{
    static NSMutableArray *paths = nil;
    if (!paths)
        paths = [[NSMutableArray alloc] init];
    return paths;
}

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wobjc-protocol-method-implementation" // a newer GNUstep may have it
@implementation NSURL (ResourceValues)

- (BOOL)setResourceValue:(id)value forKey:(NSString *)key error:(NSError **)error
{
    if ([key isEqualToString:NSURLIsExcludedFromBackupKey] && [value boolValue])
        [excludedFromBackup() addObject:[self path]];
    return YES;
}

@end
#pragma clang diagnostic pop

@interface DoubleBlock : NSObject
@end

@implementation DoubleBlock

- (id)copy
{
    return static_cast<id>(_Block_copy(static_cast<void *>(self)));
}

- (id)copyWithZone:(NSZone *)zone
{
    return [self copy];
}

- (id)retain
{
    return [self copy];
}

- (oneway void)release
{
    _Block_release(static_cast<void *>(self));
}

- (id)autorelease
{
    [NSAutoreleasePool addObject:self];
    return self;
}

@end

extern "C" void *_NSConcreteGlobalBlock[32];
extern "C" void *_NSConcreteStackBlock[32];
extern "C" void *_NSConcreteMallocBlock[32];

// The library does not know objects. This is found before its own: an object in a copied block is retained, as by
// Apple's.
extern "C" void _Block_object_assign(void *destination, const void *object, const int flags)
{
    using Assign = void (*)(void *, const void *, int);
    static const auto byLibrary = reinterpret_cast<Assign>(dlsym(RTLD_NEXT, "_Block_object_assign"));
    if ((flags & ~BLOCK_BYREF_CALLER) != BLOCK_FIELD_IS_OBJECT || (flags & BLOCK_BYREF_CALLER) != 0)
        byLibrary(destination, object, flags);
    else
        *static_cast<id *>(destination) = [(id) const_cast<void *>(object) retain];
}

extern "C" void _Block_object_dispose(const void *object, const int flags)
{
    using Dispose = void (*)(const void *, int);
    static const auto byLibrary = reinterpret_cast<Dispose>(dlsym(RTLD_NEXT, "_Block_object_dispose"));
    if (flags == BLOCK_FIELD_IS_OBJECT)
        [(id) const_cast<void *>(object) release];
    else
        byLibrary(object, flags);
}

extern "C" void installBlocks()
{
    const std::size_t classSize = 13 * sizeof(void *); // struct objc_class of GCC's runtime
    void *block = reinterpret_cast<void *>([DoubleBlock class]);
    std::memcpy(_NSConcreteGlobalBlock, block, classSize);
    std::memcpy(_NSConcreteStackBlock, block, classSize);
    std::memcpy(_NSConcreteMallocBlock, block, classSize);
}
