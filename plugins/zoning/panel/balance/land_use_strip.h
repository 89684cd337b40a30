// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace madang::zoning {

// All land as one bar, parted by class in its colours. Shows at a glance what a plan is made of; a click picks a class.
class LandUseStrip : public QWidget {
    Q_OBJECT
public:
    struct Part {
        double share = 0.0; // of the whole, 0 to 1
        QColor colour;
        QString hint;
    };

    explicit LandUseStrip(QWidget *parent = nullptr);

    void setParts(const QVector<Part> &parts);
    // The part drawn with a frame; -1 for none.
    void setCurrent(int part);
    // The part at a point of the widget; -1 where there is none.
    int partAt(const QPoint &point) const;

    QSize sizeHint() const override;

signals:
    void picked(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRectF partBox(int part) const;

    QVector<Part> m_parts;
    int m_current = -1;
};

} // namespace madang::zoning
