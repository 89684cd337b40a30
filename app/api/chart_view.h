// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/chart.h"

#include <QWidget>

#include <memory>

namespace madang {

class ChartDrawing;

// Shows a chart in the colours and the font of the window. What a bar tells is in its tooltip; the arrow keys go from bar
// to bar, and what is reached is told to screen readers as well.
class MADANG_API_EXPORT ChartView : public QWidget {
    Q_OBJECT
public:
    // As high as so many lines of text.
    explicit ChartView(int lines, QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const Chart &chart);
    const ChartDrawing *drawing() const { return m_drawing.get(); }
    // The bar pointed at or reached with the keys; -1 for none.
    int current() const { return m_current; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw();
    void setCurrent(int bar);

    Chart m_chart;
    std::unique_ptr<ChartDrawing> m_drawing; // none until there is a chart
    int m_lines;
    int m_current = -1;
};

} // namespace madang
