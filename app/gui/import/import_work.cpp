// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/import_work.h"


#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace madang {

namespace {

constexpr int tickMs = 100;
constexpr int aliveEveryMs = 40; // writing looks after the window at least so often

template <typename Work> void startTask(const std::shared_ptr<std::atomic<int>> &tasks, Work work)
{
    ++*tasks;
    QThreadPool::globalInstance()->start([tasks, work] {
        work();
        --*tasks;
    });
}

} // namespace

// What a thread of the pool and the dialog share.
class SharedProgress : public Progress {
public:
    void report(double fraction) override { m_fraction = fraction; }
    bool cancelled() const override { return m_cancelled; }
    double fraction() const { return m_fraction; }
    void cancel() { m_cancelled = true; }

private:
    std::atomic<double> m_fraction = 0;
    std::atomic<bool> m_cancelled = false;
};

struct ImportWork::Reading {
    SharedProgress progress;
    QString table;
    EditName name;
    std::vector<StoredRow> rows;
    std::vector<RowChange> beside; // where the rows come from
    ImportResult result;
    QString failure; // not empty: it failed
    bool cancelled = false;
};

ImportWork::ImportWork(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_ticker(new QTimer(this))
    , m_tasks(std::make_shared<std::atomic<int>>(0))
{
    m_ticker->setInterval(tickMs);
    connect(m_ticker, &QTimer::timeout, this, &ImportWork::tellProgress);
}

ImportWork::~ImportWork()
{
    cancel();
    while (*m_tasks > 0)
        QThread::msleep(2);
}

void ImportWork::look(const ImportTarget &target, const ImportRequest &request)
{
    const int look = ++m_looks;
    startTask(m_tasks, [this, look, target, request] {
        ImportPreview preview;
        QString failure;
        try {
            preview = previewImport(target, request, 50);
        } catch (const std::exception &exception) {
            const auto *known = dynamic_cast<const Failure *>(&exception);
            failure = known ? known->text() : QString::fromUtf8(exception.what());
        }
        // This object waits for its tasks before it goes, so that `this` is there; the event dies with it.
        QMetaObject::invokeMethod(
            this,
            [this, look, preview, failure] {
                if (look != m_looks)
                    return;
                if (failure.isEmpty())
                    emit looked(preview);
                else
                    emit lookFailed(failure);
            },
            Qt::QueuedConnection);
    });
}

void ImportWork::run(const ImportTarget &target, const ImportRequest &request)
{
    m_running = true;
    m_reading = std::make_shared<Reading>();
    m_reading->table = request.planTable;
    m_ticker->start();
    startTask(m_tasks, [this, reading = m_reading, target, request] {
        try {
            ImportReader reader(target, request);
            reading->name = reader.editName();
            while (auto row = reader.next(reading->progress))
                reading->rows.push_back(std::move(*row));
            if (!reading->rows.empty())
                reading->beside = {reader.datasetChange(reading->progress)};
            reading->result = reader.result();
        } catch (const Cancelled &) {
            reading->cancelled = true;
        } catch (const Failure &failure) {
            reading->failure = failure.text();
        } catch (const std::exception &exception) {
            reading->failure = QString::fromUtf8(exception.what());
        }
        QMetaObject::invokeMethod(this, [this, reading] { readingEnded(reading); }, Qt::QueuedConnection);
    });
}

void ImportWork::cancel()
{
    if (m_reading)
        m_reading->progress.cancel();
}

void ImportWork::tellProgress()
{
    if (m_reading)
        emit progressed(m_reading->progress.fraction(), false);
}

void ImportWork::readingEnded(const std::shared_ptr<Reading> &reading)
{
    m_ticker->stop();
    if (!reading->cancelled && reading->failure.isEmpty() && !reading->rows.empty())
        write(*reading);
    m_running = false;
    m_reading.reset();
    if (reading->cancelled)
        emit cancelled();
    else if (!reading->failure.isEmpty())
        emit failed(reading->failure);
    else
        emit finished(reading->result);
}

// One edit on the plan's thread. Between rows the window is painted and the dialog's Cancel heard; nothing else can be
// clicked, since the dialog is modal.
void ImportWork::write(Reading &reading)
{
    emit progressed(0, true);
    QCoreApplication::processEvents();
    QElapsedTimer sinceAlive;
    sinceAlive.start();
    size_t at = 0;
    try {
        const auto next = [&]() -> std::optional<StoredRow> {
            if (sinceAlive.elapsed() > aliveEveryMs) {
                emit progressed(double(at) / double(reading.rows.size()), true);
                QCoreApplication::processEvents();
                sinceAlive.restart();
            }
            reading.progress.throwIfCancelled();
            if (at == reading.rows.size())
                return std::nullopt;
            return std::move(reading.rows[at++]);
        };
        m_plan.applyBulk(reading.name, reading.table, next, reading.beside);
    } catch (const Cancelled &) {
        reading.cancelled = true;
    } catch (const Failure &failure) {
        reading.failure = failure.text();
    }
}

} // namespace madang
