// SPDX-License-Identifier: Apache-2.0
// A small seeded generator that gives the same numbers on every platform (std distributions and shuffles do not).
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace sanju {

// SplitMix64 (Steele, Lea, Flood 2014). Not for secrets.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    // Evenly in [0, bound); 0 when bound is 0. Rejects the uneven tail.
    std::uint64_t below(std::uint64_t bound)
    {
        if (bound == 0)
            return 0;
        const std::uint64_t tail = (0 - bound) % bound;
        for (;;) {
            const std::uint64_t value = next();
            if (value >= tail)
                return value % bound;
        }
    }

    // Evenly in [0, 1) with 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    // Fisher-Yates.
    template <class Sequence> void shuffle(Sequence &sequence)
    {
        for (auto i = static_cast<std::uint64_t>(sequence.size()); i > 1; --i) {
            using std::swap;
            const auto last = static_cast<typename Sequence::size_type>(i - 1);
            swap(sequence[last], sequence[static_cast<typename Sequence::size_type>(below(i))]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace sanju
