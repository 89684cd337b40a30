// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"
#include "zoning/panel/suitability/criterion_editor.h"

#include <QPointer>
#include <QTemporaryDir>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QgsRasterLayer;

namespace madang {
class Figures;
class NumberFormat;
class ResultTable;
} // namespace madang

namespace madang::zoning {

class PairwiseTable;
class RememberedFields;
class WeightSliders;

// How fit the land is: which criteria count, how each is judged and how much it weighs; the result on the map.
class SuitabilityPage : public Panel {
    Q_OBJECT
public:
    SuitabilityPage(Workbench &workbench, QWidget *parent);

    // A raster as a criterion more; what it says is chosen below the list.
    void addRasterFile(const QString &file);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    void fillCriteria(const QStringList &kept);
    void listCriteria();
    void keepCriteria();
    void showCriterion(int row);
    void showWeights();
    void addRaster();
    void removeRaster();
    void saveRaster();
    void showTables(const QVariantMap &results, const NumberFormat &format);
    void showOnMap(const QString &file);
    void removeScratchBut(const QString &file);
    QStringList inputFiles() const;
    QStringList usedSources() const;
    bool comparesPairs() const;

    QLabel *m_criteriaLabel;
    QListWidget *m_list;
    QPushButton *m_addRaster;
    QPushButton *m_removeRaster;
    CriterionEditor *m_editor;
    QLabel *m_weighingLabel;
    QComboBox *m_weighing;
    WeightSliders *m_sliders;
    PairwiseTable *m_pairs;
    QLabel *m_cellLabel;
    QDoubleSpinBox *m_cell;
    QCheckBox *m_exclude;
    QLabel *m_byLabel;
    QDoubleSpinBox *m_by;
    RememberedFields *m_remembered;
    QVector<PageCriterion> m_criteria;

    Figures *m_figures;
    ResultTable *m_classes;
    QPushButton *m_save;
    QLabel *m_sensitivityTitle;
    ResultTable *m_sensitivity;
    QLabel *m_sensitivityNote;

    QTemporaryDir m_scratch;
    mutable int m_runs = 0;
    QString m_shownFile;
    QPointer<QgsRasterLayer> m_layer;
};

} // namespace madang::zoning
