// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointF>
#include <QVector>
#include <QWidget>

namespace madang::zoning {

// A small drawing of a curve: the score upwards, the value to the right, with the values that make the curve marked.
class CurveGraph : public QWidget {
    Q_OBJECT
public:
    explicit CurveGraph(QWidget *parent);

    // `points` with scores from 0 to 1; none: nothing is drawn but the frame. `marks` are values with their words.
    struct Mark {
        double value;
        QString word;
    };
    void setCurve(const QVector<QPointF> &points, const QVector<Mark> &marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<QPointF> m_points;
    QVector<Mark> m_marks;
};

} // namespace madang::zoning
