// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/scenarios/scenario_difference.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QgsTask;

namespace madang {

class ComputedLayers;
class Comparison;
class DifferencePane;
class MapView;
class Session;

// Works out in the background how the scenario on the map differs from the one that it is compared with, while that is
// wanted, and shows it in layers over the map and in the pane. It follows edits.
class DifferenceView : public QObject {
    Q_OBJECT
public:
    DifferenceView(Session &session, Comparison &comparison, MapView &map, ComputedLayers &layers, DifferencePane &pane, QObject *parent = nullptr);
    ~DifferenceView() override;

    // The name of its layers among those computed.
    static QString source();

private:
    void follow();
    void start();
    void cancel();
    void showLayers();
    void present(std::shared_ptr<const ScenarioDifference> difference, const QString &problem);
    void zoomTo(const QString &table, const RowDifference &row);

    Session &m_session;
    Comparison &m_comparison;
    MapView &m_map;
    ComputedLayers &m_layers;
    DifferencePane &m_pane;
    QString m_before, m_after; // what is shown or being worked out
    std::shared_ptr<const ScenarioDifference> m_difference;
    QPointer<QgsTask> m_task;
    QTimer m_later;
};

} // namespace madang
