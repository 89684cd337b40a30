// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace madang {
class Figures;
class NumberFormat;
class ResultTable;
} // namespace madang

namespace madang::masterplan {

class ProposedLand;

// Blocks divided into parcels.
class ParcelsPage : public Panel {
    Q_OBJECT
public:
    ParcelsPage(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    QDoubleSpinBox *addNumber(QLabel *label, const char *name, double value, double least, double most);
    void showFigures(const QVariantMap &results, const NumberFormat &format);
    void showTable(const QVariantMap &results, const NumberFormat &format);
    void showSelection();

    QLabel *m_blocksLabel = nullptr;
    QComboBox *m_blocks = nullptr;
    QLabel *m_frontageLabel = nullptr;
    QLabel *m_depthLabel = nullptr;
    QLabel *m_leastLabel = nullptr;
    QDoubleSpinBox *m_frontage = nullptr;
    QDoubleSpinBox *m_depth = nullptr;
    QDoubleSpinBox *m_least = nullptr;
    QLabel *m_methodLabel = nullptr;
    QComboBox *m_method = nullptr;
    QCheckBox *m_keepRoadEdge = nullptr;
    QCheckBox *m_replace = nullptr;
    Figures *m_figures = nullptr;
    ResultTable *m_table = nullptr;
    ProposedLand *m_proposed = nullptr;
};

} // namespace madang::masterplan
