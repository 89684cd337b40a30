// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

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

    QString scenario() const { return m_scenario; }
    Session &session() const { return m_session; }

    // Layers that `plugin` derives from the scenario, in the place of those that it gave before.
    void setDerived(const QString &plugin, std::vector<std::unique_ptr<QgsMapLayer>> layers);

    // What stands for these layers of the session's project: those of the plan, and derived ones of the same name. Those
    // without a counterpart (results of runs) are left out.
    QList<QgsMapLayer *> counterparts(const QList<QgsMapLayer *> &layers) const;

signals:
    void shown(); // the layers are those of another scenario now
    void aboutToClear(); // the layers are going
    void rowsChanged();

private:
    Session &m_session;
    std::unique_ptr<QgsProject> m_project;
    QString m_scenario;
    QHash<QString, QStringList> m_derived; // plugin → ids of its layers
};

} // namespace madang
