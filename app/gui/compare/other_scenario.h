// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>

class QgsMapLayer;
class QgsProject;

namespace madang {

class Session;

// The layers of the plan's map as they are in another scenario than the one on the map, in a project of their own. They
// follow edits and languages.
class OtherScenario : public QObject {
    Q_OBJECT
public:
    explicit OtherScenario(Session &session, QObject *parent = nullptr);
    ~OtherScenario() override;

    // Opens the layers where they are not open yet. Throws Failure.
    void show(const QString &scenario);
    void clear();
    QgsProject *project() const { return m_project.get(); } // null where nothing is shown

    // What stands for these layers of the session's project; those without a counterpart (results) are left out.
    QList<QgsMapLayer *> counterparts(const QList<QgsMapLayer *> &layers) const;

signals:
    void aboutToClear(); // the layers are going
    void rowsChanged();

private:
    Session &m_session;
    std::unique_ptr<QgsProject> m_project;
    QString m_scenario;
};

} // namespace madang
