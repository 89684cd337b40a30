// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace madang {
class Figures;
class ResultTable;
} // namespace madang

namespace madang::masterplan {

class ProposedLand;

// Blocks made of what the roads leave of the site.
class BlocksPage : public Panel {
    Q_OBJECT
public:
    BlocksPage(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    QLabel *m_siteLabel = nullptr;
    QComboBox *m_site = nullptr;
    QLabel *m_leastLabel = nullptr;
    QDoubleSpinBox *m_least = nullptr;
    QCheckBox *m_leaveWater = nullptr;
    QCheckBox *m_replace = nullptr;
    Figures *m_figures = nullptr;
    ResultTable *m_table = nullptr;
    ProposedLand *m_proposed = nullptr;
};

} // namespace madang::masterplan
