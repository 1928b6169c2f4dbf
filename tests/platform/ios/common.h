// SPDX-License-Identifier: Apache-2.0
// Compiled once, ahead of all else, as every file needs most of it.
#pragma once

#import <UserNotifications/UserNotifications.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <deque>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>
