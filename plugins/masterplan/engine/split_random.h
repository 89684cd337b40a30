// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace madang::masterplan {

// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea and Flood,
// 2014).
class SplitRandom
{
public:
    explicit SplitRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    // Makes what follows depend on `value` too.
    void stir(std::uint64_t value) { m_state = next() ^ value; }

    // From -1 to 1.
    double around() { return static_cast<double>(next() >> 11) * 0x1p-52 - 1.0; }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace madang::masterplan
