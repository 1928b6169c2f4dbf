// SPDX-License-Identifier: Apache-2.0
// Arithmetic on samples.
#include "authoring/clips/sound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sanju::authoring {

namespace {

constexpr double kStretch = 0.01;
constexpr double kSilence = 0.0056; // -45 dB
constexpr double kBefore = 0.02;
constexpr double kAfter = 0.08;
constexpr double kBlock = 0.1;
constexpr double kNothing = -70;

std::size_t samplesIn(double seconds)
{
    return static_cast<std::size_t>(std::lround(seconds * kSampleRate));
}

// A filter of second order.
struct Biquad
{
    double b0, b1, b2, a1, a2;

    std::vector<double> operator()(const std::vector<double> &in) const
    {
        std::vector<double> out(in.size());
        double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
        for (std::size_t i = 0; i < in.size(); ++i) {
            const double y = b0 * in[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = in[i];
            y2 = y1;
            y1 = y;
            out[i] = y;
        }
        return out;
    }
};

// Tables 1 and 2 of ITU-R BS.1770-4, for 48 kHz: the head, and the low sounds that are hardly heard.
constexpr Biquad kHead{1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585};
constexpr Biquad kLow{1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621};

double toLufs(double power)
{
    return power <= 0 ? kNothing : std::max(kNothing, -0.691 + 10 * std::log10(power));
}

double mean(const std::vector<double> &values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

double secondsOf(const Samples &samples)
{
    return static_cast<double>(samples.size()) / kSampleRate;
}

Trimmed trimmed(const Samples &samples)
{
    const std::vector<float> levels = envelope(samples, kStretch);
    const float loudest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    if (loudest <= 0)
        return {};
    const auto isHeard = [&](float level) { return level > loudest * kSilence; };
    const auto first = std::find_if(levels.begin(), levels.end(), isHeard) - levels.begin();
    const auto last = levels.rend() - std::find_if(levels.rbegin(), levels.rend(), isHeard);
    const double from = std::max(0.0, static_cast<double>(first) * kStretch - kBefore);
    const std::size_t begin = samplesIn(from);
    const std::size_t end = std::min(samples.size(), samplesIn(static_cast<double>(last) * kStretch + kAfter));
    return {Samples(samples.begin() + static_cast<std::ptrdiff_t>(begin),
                samples.begin() + static_cast<std::ptrdiff_t>(end)),
        from};
}

double spokenLoudness(const Samples &samples)
{
    const std::vector<double> heard = kLow(kHead(std::vector<double>(samples.begin(), samples.end())));
    std::vector<double> powers;
    const std::size_t block = samplesIn(kBlock);
    for (std::size_t at = 0; at < heard.size(); at += block) {
        const std::size_t end = std::min(heard.size(), at + block);
        double sum = 0;
        for (std::size_t i = at; i < end; ++i)
            sum += heard[i] * heard[i];
        powers.push_back(sum / static_cast<double>(end - at));
    }
    std::erase_if(powers, [](double power) { return toLufs(power) <= kNothing; });
    const double gate = mean(powers) / 10; // 10 dB below
    std::erase_if(powers, [&](double power) { return power < gate; });
    return toLufs(mean(powers));
}

void amplify(Samples &samples, double decibel)
{
    const auto factor = static_cast<float>(std::pow(10.0, decibel / 20));
    for (float &sample : samples)
        sample *= factor;
}

void lay(Samples &whole, const Samples &part, double at)
{
    const std::size_t begin = samplesIn(at);
    for (std::size_t i = 0; i < part.size() && begin + i < whole.size(); ++i)
        whole[begin + i] += part[i];
}

std::vector<float> envelope(const Samples &samples, double seconds)
{
    std::vector<float> levels;
    const std::size_t stretch = std::max<std::size_t>(1, samplesIn(seconds));
    for (std::size_t at = 0; at < samples.size(); at += stretch) {
        const std::size_t end = std::min(samples.size(), at + stretch);
        double sum = 0;
        for (std::size_t i = at; i < end; ++i)
            sum += static_cast<double>(samples[i]) * static_cast<double>(samples[i]);
        levels.push_back(static_cast<float>(std::sqrt(sum / static_cast<double>(end - at))));
    }
    return levels;
}

} // namespace sanju::authoring
