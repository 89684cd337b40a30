// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace madang::zoning {

// The legend of a map with how much there is of each colour: a bar for each class. A click or the space bar picks one, and
// the same again lets go of it.
class ColourBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        int key = -1; // what it stands for
        QColor colour;
        QString name;
        QString figure;
        double share = 0.0; // of the longest, 0 to 1
        QString hint;
    };

    explicit ColourBars(QWidget *parent = nullptr);

    // Keeps the one that is picked where it is there again.
    void setBars(const QVector<Bar> &bars);
    const QVector<Bar> &bars() const { return m_bars; }
    int picked() const { return m_picked; } // its key; -1 for none
    void letGo();                           // of the one that is picked

    QSize sizeHint() const override;

signals:
    void pickedChanged(int key);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int lineHeight() const;
    int barAt(const QPoint &point) const;
    void pick(int bar);
    void setCurrent(int bar);

    QVector<Bar> m_bars;
    int m_picked = -1;
    int m_current = -1; // reached with the keys
};

} // namespace madang::zoning
