// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/parallel.h"
#include "support/throws.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace madang;

namespace {

// Notes who reports what; cancels after so many questions.
class Watched : public Progress
{
public:
    explicit Watched(int answers = -1) : m_answers(answers) {}

    void report(double fraction) override
    {
        fractions.push_back(fraction);
        sameThread = sameThread && std::this_thread::get_id() == m_caller;
    }
    bool cancelled() const override
    {
        sameThread = sameThread && std::this_thread::get_id() == m_caller;
        return m_answers >= 0 && m_asked++ >= m_answers;
    }

    std::vector<double> fractions;
    mutable bool sameThread = true;

private:
    std::thread::id m_caller = std::this_thread::get_id();
    int m_answers;
    mutable int m_asked = 0;
};

} // namespace

class TestParallel : public QObject
{
    Q_OBJECT
private slots:
    void everyPlaceOnce();
    void nothingToDo();
    void onSeveralThreads();
    void progressFromTheCaller();
    void cancels();
    void passesOnWhatIsThrown();
};

void TestParallel::everyPlaceOnce()
{
    for (const unsigned threads : {0u, 1u, 2u, 7u})
        for (const std::size_t count : {1u, 9u, 10u, 11u, 1000u}) {
            std::vector<int> seen(count, 0); // no two ranges share a place
            std::atomic<std::size_t> longest{0};
            Progress progress;
            parallelRanges(count, 10, progress, [&](std::size_t begin, std::size_t end) {
                if (end - begin > longest)
                    longest = end - begin;
                for (std::size_t i = begin; i < end; ++i)
                    ++seen[i];
            }, threads);
            QCOMPARE(std::count(seen.begin(), seen.end(), 1), std::ptrdiff_t(count));
            QVERIFY(longest <= 10);
        }
}

void TestParallel::nothingToDo()
{
    Watched progress;
    parallelRanges(0, 10, progress, [](std::size_t, std::size_t) { QFAIL("there is no range"); });
    QCOMPARE(progress.fractions.back(), 1.0);
}

void TestParallel::onSeveralThreads()
{
    // Each of three ranges waits until all are at work: this ends on three threads only.
    std::atomic<int> atWork{0};
    std::mutex mutex;
    std::set<std::thread::id> threads;
    Progress progress;
    parallelRanges(3, 1, progress, [&](std::size_t, std::size_t) {
        {
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
        }
        ++atWork;
        while (atWork < 3)
            std::this_thread::yield();
    }, 3);
    QCOMPARE(threads.size(), std::size_t{3});
    QVERIFY(threads.count(std::this_thread::get_id()) == 1);
}

void TestParallel::progressFromTheCaller()
{
    Watched progress;
    parallelRanges(1000, 1, progress, [](std::size_t, std::size_t) { std::this_thread::yield(); }, 4);
    QVERIFY(progress.sameThread);
    QVERIFY(std::is_sorted(progress.fractions.begin(), progress.fractions.end()));
    QCOMPARE(progress.fractions.front(), 0.0);
    QCOMPARE(progress.fractions.back(), 1.0);
}

void TestParallel::cancels()
{
    Watched progress(3);
    std::atomic<std::size_t> done{0};
    QVERIFY(test::throws<Cancelled>([&] {
        parallelRanges(1000000, 1, progress, [&](std::size_t, std::size_t) {
            ++done;
            std::this_thread::sleep_for(std::chrono::microseconds(10));
        }, 2);
    }));
    QVERIFY(done < 1000000);
    Watched atOnce(0);
    QVERIFY(test::throws<Cancelled>([&] { parallelRanges(0, 1, atOnce, [](std::size_t, std::size_t) {}); }));
}

void TestParallel::passesOnWhatIsThrown()
{
    for (const unsigned threads : {1u, 4u}) {
        Progress progress;
        std::atomic<std::size_t> done{0};
        QVERIFY(test::throws<std::out_of_range>([&] {
            parallelRanges(100000, 1, progress, [&](std::size_t begin, std::size_t) {
                if (begin == 50)
                    throw std::out_of_range("50");
                ++done;
                std::this_thread::yield();
            }, threads);
        }));
        QVERIFY(done < 100000 - 1);
    }
}

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
