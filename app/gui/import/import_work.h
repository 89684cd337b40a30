// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace madang {

// Imports of the dialog in the background: looking at a file, and reading its rows, run on a thread of the pool; only
// the writing of rows that are ready happens on the plan's thread, in one edit, with the window kept alive.
class ImportWork : public QObject {
    Q_OBJECT
public:
    ImportWork(Plan &plan, QObject *parent);
    ~ImportWork() override; // cancels and waits for what runs

    // A new look makes the one under way worthless; only the last is reported.
    void look(const ImportTarget &target, const ImportRequest &request);
    void run(const ImportTarget &target, const ImportRequest &request);
    bool isRunning() const { return m_running; }

public slots:
    void cancel();

signals:
    void looked(const madang::ImportPreview &preview);
    void lookFailed(const QString &text);
    // 0 to 1; `writing`: the rows have been read and are being written.
    void progressed(double fraction, bool writing);
    // Exactly one of the three ends a run.
    void finished(const madang::ImportResult &result);
    void failed(const QString &text);
    void cancelled();

private:
    struct Reading;
    void readingEnded(const std::shared_ptr<Reading> &reading);
    void write(Reading &reading);
    void tellProgress();

    Plan &m_plan;
    QTimer *m_ticker = nullptr;
    std::shared_ptr<Reading> m_reading;
    std::shared_ptr<std::atomic<int>> m_tasks; // of the pool that still run for this object
    int m_looks = 0;
    bool m_running = false;
};

} // namespace madang
