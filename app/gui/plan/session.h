// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"

#include <QObject>
#include <QTimer>

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
    Plan *plan() const { return m_shown.plan.get(); }
    // Reads the open plan on the main thread. Only while a plan is open.
    const PlanReader &reader() const { return *m_shown.reader; }
    QString scenario() const { return m_shown.chain.first(); }
    QString theme() const { return m_shown.theme; }
    QStringList mapLanguages() const;

    // Open another plan and close what was open. Throw Failure; what was open stays open then. Only the file that is open
    // already is closed before it is opened anew.
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
    void settled(); // Plan::settled
    void rowsChanged(const QStringList &tables, const QStringList &uids);
    void changedOutside(); // by another program; what is shown has been read anew
    void historyChanged(); // what undo and redo would do is something else now

private:
    // A plan and what is seen of it.
    struct Shown {
        std::unique_ptr<Plan> plan;
        bool isEdited = false; // since it was opened
        std::unique_ptr<PlanReader> reader;
        QStringList chain = {QStringLiteral("base")}; // the scenario … base
        QString theme;
    };
    void adopt(std::unique_ptr<Plan> plan);
    void fillProject();
    void follow();
    void readAnew(const QStringList &tables, const QStringList &uids);
    void leaveLostScenario();
    void lookOutside();
    static void letGo(Shown &shown);

    QgsProject &m_project;
    Shown m_shown;
    QTimer m_outside;
    bool m_isWriting = false;
    QString m_language = QStringLiteral("en");
};

} // namespace madang
