// SPDX-License-Identifier: Apache-2.0
// The 21 numbers that fit FSRS-6 to a learner, and the range each of them may take.
#pragma once

#include <array>

namespace sanju::fsrs {

/// w0 to w20 of FSRS-6, in the order every FSRS implementation uses: w0-w3 are days, w4 a difficulty, the rest have no
/// unit.
using Weights = std::array<double, 21>;

/// The weights that fit the average learner; those of fsrs-rs and ts-fsrs, published with FSRS-6.
inline constexpr Weights kDefaultWeights = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
    0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// The weights with each one moved to the nearest value of its valid range; one that is not a number becomes the
/// default. The ranges are those of fsrs-rs and ts-fsrs for at most one relearning step.
Weights clamped(const Weights &weights);

} // namespace sanju::fsrs
