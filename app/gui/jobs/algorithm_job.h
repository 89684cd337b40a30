// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/workbench.h"

#include <QPointer>
#include <QVariantMap>

class QgsTask;

namespace madang {

// A run of an algorithm of the `madang` provider in QGIS's task manager. It deletes itself after its end.
class AlgorithmJob : public Job {
    Q_OBJECT
public:
    // `algorithm` without provider. Starts at once; its signals come after control has returned to the event loop.
    AlgorithmJob(const QString &algorithm, const QVariantMap &parameters, QObject *parent);

public slots:
    void cancel() override;

private:
    QPointer<QgsTask> m_task;
};

} // namespace madang
