// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QSemaphore>
#include <QThread>

#include <exception>
#include <functional>
#include <memory>

namespace madang {

// Runs `work` while the thread of the application holds still. A layout of QGIS is a QGraphicsScene, which enters the
// application's list of scenes when it is made and leaves it when it goes, without a lock: on another thread both are done
// here. What lies between touches nothing of the application.
inline void whileApplicationWaits(const std::function<void()> &work)
{
    if (QThread::currentThread() == qApp->thread()) {
        work();
        return;
    }
    // Shared: the application may come to its end without ever having answered.
    struct Meeting {
        QSemaphore here, done;
    };
    const auto meeting = std::make_shared<Meeting>();
    QMetaObject::invokeMethod(qApp, [meeting] {
        meeting->here.release();
        meeting->done.acquire();
    }, Qt::QueuedConnection);
    meeting->here.acquire();
    std::exception_ptr problem;
    try {
        work();
    } catch (...) {
        problem = std::current_exception();
    }
    meeting->done.release();
    if (problem)
        std::rethrow_exception(problem);
}

// An object that holds a scene, made by `make` and deleted in that way.
template <typename Object>
std::shared_ptr<Object> makeScene(const std::function<std::unique_ptr<Object>()> &make)
{
    Object *made = nullptr;
    whileApplicationWaits([&] { made = make().release(); });
    return {made, [](Object *object) { whileApplicationWaits([&] { delete object; }); }};
}

} // namespace madang
