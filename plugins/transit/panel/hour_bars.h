// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace madang::transit {

// A bar for each hour of the service day, in the colours of the theme; hours past 24 follow on. The number of an hour
// shows above its bar where there is room, and in the tooltip always.
class HourBars : public QWidget {
    Q_OBJECT
public:
    explicit HourBars(QWidget *parent = nullptr);

    // `values` from hour 0. Empty hours at the beginning are left out.
    void setValues(const QVector<qint64> &values);
    // "%1:00 to %2:00: %3", filled for the tooltip.
    void setTipText(const QString &text) { m_tip = text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    int hourAt(const QPoint &position) const; // -1 where there is none

    QVector<qint64> m_values;
    int m_first = 0;
    QString m_tip;
};

} // namespace madang::transit
