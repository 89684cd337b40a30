// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/panel/indicators/attainment_chart.h"

#include <QWidget>

namespace madang::zoning {

// Shows the attainment of indicators as bars or as a radar, in the colours and the font of the window. A click picks an
// indicator; the arrow keys go from one to the next.
class AttainmentView : public QWidget {
    Q_OBJECT
public:
    enum class Form { Bars, Radar };

    explicit AttainmentView(QWidget *parent = nullptr);

    void setChart(const AttainmentChart &chart);
    void setForm(Form form);
    void setCurrent(int axis); // -1 for none
    int axisAt(const QPointF &point) const;
    const AttainmentChart &chart() const { return m_chart; }

    QSize sizeHint() const override;

signals:
    void picked(int axis);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString hintOf(int axis) const;
    double lineHeight() const;

    AttainmentChart m_chart;
    Form m_form = Form::Bars;
    int m_current = -1;
};

} // namespace madang::zoning
