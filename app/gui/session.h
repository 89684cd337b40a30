// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan.h"
#include "core/plan_reader.h"

#include <QObject>

#include <memory>

class QgsProject;

namespace madang {

// The plan that the window shows: its file, the scenario, the theme, and the QGIS project with its layers.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QgsProject &project, QObject *parent = nullptr);
    ~Session() override;

    QgsProject &project() const { return m_project; }
    Plan *plan() const { return m_plan.get(); }
    // Reads the open plan on the main thread. Only while a plan is open.
    const PlanReader &reader() const { return *m_reader; }
    QString scenario() const { return m_scenario; }
    QString theme() const { return m_theme; }
    QStringList mapLanguages() const;

    // Close what is open and open another. Throw Failure; what was open stays open then.
    void open(const QString &path);
    void create(const QString &path, const PlanMeta &meta);
    void close();

    void setScenario(const QString &uid);
    void setTheme(const QString &theme);
    // The window's language: the first language of names and legends on the map.
    void setLanguage(const QString &language);

signals:
    void opening(); // a plan is about to be opened; planChanged() follows
    void closing(); // the open plan is about to be given up: what reads its file lets go of it
    void planChanged(); // another plan, or none
    void scenarioChanged(const QString &uid);
    void themeChanged(const QString &theme);
    void mapLanguagesChanged();
    void changing(); // Plan::changing
    void rowsChanged(const QStringList &tables, const QStringList &uids);
    void historyChanged(); // what undo and redo would do is something else now

private:
    void adopt(std::unique_ptr<Plan> plan);
    void discard();
    void refreshStoredProject();
    void repaint(const QStringList &tables);

    QgsProject &m_project;
    std::unique_ptr<Plan> m_plan;
    bool m_isEdited = false; // since it was opened
    std::unique_ptr<PlanReader> m_reader;
    QString m_scenario = QStringLiteral("base");
    QString m_theme;
    QString m_language = QStringLiteral("en");
};

} // namespace madang
