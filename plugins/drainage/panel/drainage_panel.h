// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"
#include "drainage/stream_layer.h"

#include <QTemporaryDir>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QgsProjectionSelectionWidget;

namespace madang {
class Figures;
}

namespace madang::drainage {

struct FlowFigures;
class StreamLegend;

// Chooses a terrain, and shows what madang:flowaccumulation makes of it: figures, the streams on the map from an area
// drained that a slider sets, and what the terrain cannot support.
class DrainagePanel : public Panel {
    Q_OBJECT
public:
    DrainagePanel(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;
    bool needsPlan() const override { return false; }

private:
    void chooseTerrain();
    void terrainChanged();
    void showFigures(const FlowFigures &figures);
    void showLimits(const FlowFigures &figures);
    void showStreams(const QString &file, const FlowFigures &figures);
    void setThreshold(double squareMetres);
    void restyle();

    QLabel *m_terrainLabel = nullptr;
    QLineEdit *m_terrain = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_crsLabel = nullptr;
    QgsProjectionSelectionWidget *m_crs = nullptr;
    QLabel *m_methodLabel = nullptr;
    QComboBox *m_method = nullptr;
    QCheckBox *m_fill = nullptr;
    QLabel *m_errorLabel = nullptr;
    QDoubleSpinBox *m_error = nullptr;

    Figures *m_figures = nullptr;
    QLabel *m_streamsTitle = nullptr;
    QLabel *m_thresholdLabel = nullptr;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    StreamLegend *m_legend = nullptr;
    QLabel *m_limitsTitle = nullptr;
    QLabel *m_limits = nullptr;

    QString m_planTerrain;          // the plan's own data set, as it was proposed
    QTemporaryDir m_scratch;
    mutable int m_runs = 0;         // numbers the files in it
    QString m_shownFile;
    QPointer<QgsRasterLayer> m_layer;
    StreamScale m_scale;
};

} // namespace madang::drainage
