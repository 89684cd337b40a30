// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/workbench.h"

namespace madang {

class ComputedLayers;
class FindingsModel;
class MapView;
class MessageArea;
class Session;
class WindowLanguage;

// The workbench of the window: hands each wish of a panel to the part of the window that fulfils it.
class WindowWorkbench : public Workbench {
    Q_OBJECT
public:
    WindowWorkbench(Session &session, WindowLanguage &language, MapView &map, ComputedLayers &layers, FindingsModel &findings,
                    MessageArea &messages, QObject *parent = nullptr);

    Plan *plan() const override;
    QString scenario() const override;
    QString language() const override;
    QStringList mapLanguages() const override;
    Job *run(const QString &algorithm, const QVariantMap &parameters) override;
    void setFindings(const QString &source, const QVector<Finding> &findings) override;
    void showMessage(Finding::Severity severity, const QString &text) override;
    void showLayers(const QString &theme, const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers) override;
    void showTheme(const QString &theme) override;
    void zoomTo(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs) override;
    void highlight(const QString &table, const QStringList &uids) override;

    // `place` in the CRS of the map.
    void pointAt(const QgsPointXY &place);

private:
    Session &m_session;
    WindowLanguage &m_language;
    MapView &m_map;
    ComputedLayers &m_layers;
    FindingsModel &m_findings;
    MessageArea &m_messages;
};

} // namespace madang
