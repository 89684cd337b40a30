// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/sheets/sheet_task.h"

#include "core/failure.h"
#include "core/sheets/sheet_export.h"
#include "engine/progress.h"

#include <qgsmaplayer.h>

#include <QFileInfo>
#include <QThread>

#include <new>

namespace madang {

SheetTask::SheetTask(const MapSheetRequest &request, const QString &output, std::vector<std::unique_ptr<QgsMapLayer>> layers)
    : QgsTask(tr("Map sheet: %1").arg(QFileInfo(output).fileName()), QgsTask::CanCancel)
    , m_request(request)
    , m_output(output)
    , m_layers(std::move(layers))
{
    for (const auto &layer : m_layers)
        layer->moveToThread(nullptr); // the thread that runs the task takes them
    connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); }, Qt::DirectConnection);
}

void SheetTask::cancel()
{
    m_feedback.cancel();
    QgsTask::cancel();
}

bool SheetTask::run()
{
    m_request.content.extraLayers.clear();
    for (const auto &layer : m_layers) {
        layer->moveToThread(QThread::currentThread());
        m_request.content.extraLayers << layer.get();
    }
    bool done = false;
    try {
        m_files = writeMapSheet(m_request, m_output, &m_feedback);
        done = true;
    } catch (const Cancelled &) {
    } catch (const Failure &failure) {
        m_failure = failure.text();
    } catch (const std::bad_alloc &) {
        m_failure = tr("There is not enough memory for this sheet. Choose smaller paper or fewer dots per inch.");
    } catch (const std::exception &problem) {
        m_failure = QString::fromUtf8(problem.what());
    }
    m_layers.clear(); // on the thread that they belong to
    return done;
}

} // namespace madang
