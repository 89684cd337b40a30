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

namespace madang::zoning {

// As many as the machine has cores, at least one.
inline unsigned workerCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

// Calls work(begin, end, worker) for blocks of `count` things until all are done, on all cores; worker is from 0 to
// workerCount() - 1, so that each can have a sum of its own. Progress is told by the calling thread, which works as well.
// The first exception ends the work and goes through. Throws Cancelled.
template <typename Work> void parallelBlocks(std::size_t count, std::size_t block, Progress &progress, Work work)
{
    const std::size_t blocks = (count + block - 1) / block;
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failing;
    const auto run = [&](unsigned worker) {
        try {
            for (std::size_t i = next++; i < blocks; i = next++) {
                if (worker == 0) {
                    progress.throwIfCancelled();
                    progress.report(static_cast<double>(i) / static_cast<double>(blocks));
                }
                work(i * block, std::min(count, (i + 1) * block), worker);
            }
        } catch (...) {
            next = blocks;
            const std::lock_guard guard(failing);
            if (!failure)
                failure = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    const auto workers = static_cast<unsigned>(std::min<std::size_t>(workerCount(), blocks));
    for (unsigned worker = 1; worker < workers; ++worker)
        others.emplace_back(run, worker);
    run(0);
    for (std::thread &other : others)
        other.join();
    if (failure)
        std::rethrow_exception(failure);
    progress.report(1.0);
}

} // namespace madang::zoning
