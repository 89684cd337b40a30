// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QgsTask;

namespace madang {

class FindingsModel;
class Session;

// Checks the plan in the background after it has been opened or changed, and puts what it noticed into the findings.
class PlanCheck : public QObject {
    Q_OBJECT
public:
    PlanCheck(Session &session, FindingsModel &findings, QObject *parent = nullptr);
    ~PlanCheck() override;

    void start();

private:
    void cancel();

    Session &m_session;
    FindingsModel &m_findings;
    QPointer<QgsTask> m_task;
    QTimer m_later;
};

} // namespace madang
