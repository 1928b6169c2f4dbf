// SPDX-License-Identifier: Apache-2.0
// Sound as numbers, and what can be said of it without any tool: where somebody speaks, how loud, how it is laid
// together.
#pragma once

#include <QtGlobal>

#include <vector>

namespace sanju::authoring {

// One channel, kSampleRate a second, full scale is 1.
using Samples = std::vector<float>;
inline constexpr int kSampleRate = 48000;

double secondsOf(const Samples &samples);

// Without the silence at both ends but for a breath of it.
struct Trimmed
{
    Samples samples;
    double begin = 0; // seconds cut off before
};
// Silence is what stays 45 dB below the loudest hundredth of a second. Of silence alone nothing is left.
Trimmed trimmed(const Samples &samples);

// How loud somebody speaks, in LUFS: weighted as ITU-R BS.1770 has it, over the tenths of a second in which there is
// speech, so that one short word can be measured too. -70 for silence.
double spokenLoudness(const Samples &samples);

void amplify(Samples &samples, double decibel);

// Adds `part` from `at` seconds on; what would go beyond the end is left out.
void lay(Samples &whole, const Samples &part, double at);

// The level (root mean square) of each stretch of `seconds`, the last one whatever is left.
std::vector<float> envelope(const Samples &samples, double seconds);

} // namespace sanju::authoring
