// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/panel/stream_legend.h"

#include <QGridLayout>
#include <QLabel>
#include <QPixmap>

namespace madang::drainage {

StreamLegend::StreamLegend(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(5, 1);
}

void StreamLegend::show(const std::vector<StreamClass> &classes, const QString &language)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int height = fontMetrics().height();
    int place = 0;
    for (const StreamClass &one : classes) {
        QPixmap sample(height * 3 / 2, height / 2);
        sample.fill(one.colour);
        auto *colour = new QLabel(this);
        colour->setPixmap(sample);
        auto *text = new QLabel(areaFrom(one.leastArea, language), this);
        m_grid->addWidget(colour, place / 3, place % 3 * 2);
        m_grid->addWidget(text, place / 3, place % 3 * 2 + 1);
        ++place;
    }
}

} // namespace madang::drainage
