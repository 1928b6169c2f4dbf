// SPDX-License-Identifier: Apache-2.0
// GNUstep's Foundation, and what Apple's has beyond it.
#pragma once

#include_next <Foundation/Foundation.h>

@interface NSURL (ResourceValues)
- (BOOL)setResourceValue:(id)value forKey:(NSString *)key error:(NSError **)error;
@end

// The files that were kept out of backups.
NSMutableArray *excludedFromBackup();
