// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

namespace madang {
class Figures;
}

namespace madang::example {

class CompactnessPanel : public Panel {
    Q_OBJECT
public:
    CompactnessPanel(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override { return {}; } // PLAN and SCENARIO are added by the base class
    void showResults(const QVariantMap &results) override;
    void retranslate() override {}
    QString invitation() const override;

private:
    Figures *m_figures;
};

} // namespace madang::example
