// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/processing/typical_section.h"

#include <QWidget>

namespace madang::masterplan {

// A width in metres with as many decimals as it needs, up to two: "3", "2.5", "3.25".
QString sectionWidthText(double metres, const QString &language);

// A road's typical section as one sees it looking along the road, drawn to scale from boundary to boundary: each part
// with its width, and the whole below.
class SectionDrawing : public QWidget {
    Q_OBJECT
public:
    explicit SectionDrawing(QWidget *parent = nullptr);

    // `language` is that of the numbers.
    void show(const TypicalSection &section, const QString &language);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // The parts from left to right in widget coordinates, each from curb height down to the ground.
    std::vector<QRectF> partBoxes() const;
    void paintPart(QPainter &painter, const SectionPart &part, const QRectF &box) const;
    void paintWidth(QPainter &painter, const QRectF &box) const;

    TypicalSection m_section;
    QString m_language;
};

} // namespace madang::masterplan
