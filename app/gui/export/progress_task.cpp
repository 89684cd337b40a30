// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/progress_task.h"

#include "core/failure.h"

namespace madang {

namespace {

class TaskProgress : public Progress {
public:
    TaskProgress(std::function<void(double)> tell, std::function<bool()> isCancelled)
        : m_tell(std::move(tell))
        , m_isCancelled(std::move(isCancelled))
    {
    }
    void report(double fraction) override { m_tell(100 * fraction); }
    bool cancelled() const override { return m_isCancelled(); }

private:
    std::function<void(double)> m_tell;
    std::function<bool()> m_isCancelled;
};

} // namespace

ProgressTask::ProgressTask(const QString &title, std::function<void(Progress &)> work)
    : QgsTask(title, QgsTask::CanCancel)
    , m_work(std::move(work))
{
}

bool ProgressTask::run()
{
    TaskProgress progress([this](double percent) { setProgress(percent); }, [this] { return isCanceled(); });
    try {
        m_work(progress);
        return true;
    } catch (const Cancelled &) {
    } catch (const Failure &failure) {
        m_failure = failure.text();
    } catch (const std::bad_alloc &) {
        m_failure = tr("There is not enough memory for this. Close other programs and try again.");
    } catch (const std::exception &problem) {
        m_failure = QString::fromUtf8(problem.what());
    }
    return false;
}

} // namespace madang
