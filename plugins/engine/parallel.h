// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace madang {

// Calls work(begin, end) for pieces of 0 … count, on all cores, until every position was in one of them. Progress is reported from the
// calling thread, which works too. A piece that throws ends the whole: its exception goes on to the caller when all threads have
// stopped. Throws Cancelled. What pieces write must not be shared between positions.
template <typename Work> void parallelFor(std::size_t count, Progress &progress, Work &&work)
{
    // Small enough to report often and to share out evenly, large enough that taking one costs nothing.
    const std::size_t piece = std::clamp<std::size_t>(count / 64, 256, 16384);
    std::atomic<std::size_t> next{0};
    std::atomic<bool> stopped{false};
    std::exception_ptr failure;
    std::mutex failing;
    const auto take = [&](auto &&between) {
        try {
            while (!stopped) {
                const std::size_t begin = next.fetch_add(piece);
                if (begin >= count)
                    return;
                between(begin);
                work(begin, std::min(begin + piece, count));
            }
        } catch (...) {
            const std::lock_guard lock(failing);
            if (!failure)
                failure = std::current_exception();
            stopped = true;
        }
    };
    const std::size_t pieces = (count + piece - 1) / piece;
    const std::size_t threads = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), pieces);
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back([&] { take([](std::size_t) {}); });
        take([&](std::size_t begin) {
            progress.throwIfCancelled();
            progress.report(double(begin) / double(count));
        });
    }
    if (failure)
        std::rethrow_exception(failure);
    progress.throwIfCancelled();
    progress.report(1.0);
}

} // namespace madang
