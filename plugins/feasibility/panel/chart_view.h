// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "feasibility/panel/cash_flow_chart.h"

#include <QWidget>

namespace madang::feasibility {

// Shows a CashFlowChart in the colours and the font of the window.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    // `language` decides how numbers are written.
    void setChart(const CashFlowChart &chart, const QString &language);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CashFlowChart m_chart;
    QString m_language;
};

} // namespace madang::feasibility
