// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QgsTask;

namespace madang {

class FindingsModel;
class MessageArea;
class Session;
struct Finding;

// Checks the plan in the background after it has been opened or changed, puts what it noticed into the findings, and mends
// it when asked to.
class PlanCheck : public QObject {
    Q_OBJECT
public:
    PlanCheck(Session &session, FindingsModel &findings, MessageArea &messages, QObject *parent = nullptr);
    ~PlanCheck() override;

    void start();
    // One edit; the check begins anew after it.
    void mend(const Finding &finding);

private:
    void cancel();

    Session &m_session;
    FindingsModel &m_findings;
    MessageArea &m_messages;
    QPointer<QgsTask> m_task;
    QTimer m_later;
};

} // namespace madang
