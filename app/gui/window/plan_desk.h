// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace madang {

class MessageArea;
class RecentPlans;
class Session;

// Opens and makes plans for the user and takes files into them; says what went wrong in the message area.
class PlanDesk : public QObject {
    Q_OBJECT
public:
    PlanDesk(Session &session, RecentPlans &recent, MessageArea &messages, QWidget *window);

    bool open(const QString &path);
    // A copy of the sample plan in the user's documents, made at the first time.
    bool openSample();
    void askNew();
    void askOpen();
    void askImport();
    void askDataset();
    void import(const QString &file);
    void addDataset(const QString &file);
    // What fits the file: open it, add it as a data set, or import it.
    void take(const QStringList &files);
    // Where the user keeps documents, or the folder of the open plan.
    QString folder() const;

signals:
    void imported(const QVector<madang::Finding> &findings); // what there is to say after an import; may be nothing

private:
    void adopt(const QString &path, bool wasCutShort);

    Session &m_session;
    RecentPlans &m_recent;
    MessageArea &m_messages;
    QWidget *m_window;
};

} // namespace madang
