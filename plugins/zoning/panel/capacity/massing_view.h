// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/panel/capacity/massing.h"

#include <QWidget>

namespace madang {
class NumberFormat;
}

namespace madang::zoning {

// What may be built on one parcel, seen from any side: turned with the pointer or the arrow keys, set back by Home or a
// double click.
class MassingView : public QWidget {
    Q_OBJECT
public:
    explicit MassingView(QWidget *parent = nullptr);

    // Words and numbers in `language`. Keeps the side that it is seen from while the parcel is the same one.
    void setMassing(const QString &parcel, const Massing &massing, const QString &language);
    const MassingSight &sight() const { return m_sight; }

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turnTo(const MassingSight &sight);
    void retranslate();

    QString m_parcel;
    Massing m_massing;
    MassingWords m_words;
    MassingSight m_sight;
    QString m_language;
    QPoint m_grip; // where the pointer was
};

} // namespace madang::zoning
