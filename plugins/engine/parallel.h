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

// Calls work(begin, end) for ranges that make up 0 to `count`, on all cores at once: on threads of its own and on the
// calling one, which alone reports progress and asks whether to stop. A range holds at most `most`: large enough that
// what work() sets up for it does not count, small enough to stop soon.
// Throws Cancelled, or the first exception that work() threw, once all threads have ended; ranges that were not begun by
// then are left out. Where a thread cannot be started the others do its work.
template <typename Work>
void parallelRanges(std::size_t count, std::size_t most, Progress &progress, Work &&work, unsigned threads = std::thread::hardware_concurrency())
{
    most = std::max<std::size_t>(most, 1);
    std::atomic<std::size_t> next{0}, done{0};
    std::atomic<bool> stop{false};
    std::exception_ptr failure;
    std::mutex failing;

    const auto fail = [&] {
        const std::lock_guard lock(failing);
        if (!failure)
            failure = std::current_exception();
        stop = true;
    };
    const auto workOne = [&] {
        const std::size_t begin = next.fetch_add(most);
        if (begin >= count)
            return false;
        const std::size_t end = std::min(count, begin + most);
        work(begin, end);
        done += end - begin;
        return true;
    };

    const std::size_t ranges = (count + most - 1) / most;
    std::vector<std::jthread> others;
    try {
        for (std::size_t i = 1; i < std::min<std::size_t>(std::max(threads, 1u), ranges); ++i)
            others.emplace_back([&] {
                try {
                    while (!stop && workOne()) {
                    }
                } catch (...) {
                    fail();
                }
            });
    } catch (const std::exception &) {
        // as many as there are
    }
    try {
        do {
            progress.throwIfCancelled();
            progress.report(count == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(count));
        } while (!stop && workOne());
    } catch (...) {
        fail();
    }
    others.clear(); // waits for them
    if (failure)
        std::rethrow_exception(failure);
    progress.report(1.0);
}

} // namespace madang
