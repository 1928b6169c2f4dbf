// SPDX-License-Identifier: Apache-2.0
// GNUstep asks for this header of another runtime; the blocks are those of libBlocksRuntime.
#pragma once

#include <Block.h>
