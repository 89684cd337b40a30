// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"
#include "core/finding.h"

#include <qgsmaplayer.h>
#include <qgspointxy.h>

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <vector>

namespace madang {

class Plan;

// A computation that has been started; it ends by itself. Owned by the workbench.
class MADANG_API_EXPORT Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    virtual void cancel() = 0;
signals:
    void progressed(double percent);
    // Exactly one of the three ends a job.
    void succeeded(const QVariantMap &results);
    void failed(const QString &text);
    void cancelled();
};

// What a panel gets from the window.
class MADANG_API_EXPORT Workbench : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Plan *plan() const = 0;             // null while no plan is open
    virtual QString scenario() const = 0;       // uid of the scenario shown
    virtual QString language() const = 0;       // of the window
    // One or two: what layers on the map are named in, as MapRequest::languages has them.
    virtual QStringList mapLanguages() const { return {language()}; }

    // Runs an algorithm of the `madang` provider in the background, on the plan file and parameters given.
    virtual Job *run(const QString &algorithm, const QVariantMap &parameters) = 0;

    // Replaces the findings that `source` (an algorithm or check) reported before.
    virtual void setFindings(const QString &source, const QVector<Finding> &findings) = 0;
    virtual void showMessage(Finding::Severity severity, const QString &text) = 0;

    // Shows a result on the map, in the group of results, replacing the layers that `source` showed before. `theme` is the
    // plugin's own, which bears its id: the layers are seen with it only, and stand for those that createLayers() makes
    // for it until another plan or scenario is shown. With an empty theme they are seen with every one, until the next call.
    virtual void showLayers(const QString &theme, const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers) = 0;
    virtual void showTheme(const QString &theme) = 0;
    virtual void zoomTo(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs) = 0;
    // Marks rows of the plan on the map until the next call.
    virtual void highlight(const QString &table, const QStringList &uids) = 0;

    // What is selected on the map for drawing: rows of one table. The window says so.
    const QString &selectedTable() const { return m_selectedTable; }
    const QStringList &selectedRows() const { return m_selectedRows; }
    void setSelection(const QString &table, const QStringList &uids);

signals:
    // A place that the user asked about by a click on the map, in the plan's CRS.
    void pointedAt(const QgsPointXY &place);
    void selectionChanged();
    void planChanged();                     // another plan, or none
    void scenarioChanged(const QString &uid);
    void rowsChanged(const QStringList &tables, const QStringList &uids);
    void languageChanged(const QString &language);
    void mapLanguagesChanged(); // layers that a panel shows are to be named anew

private:
    QString m_selectedTable;
    QStringList m_selectedRows;
};

} // namespace madang
