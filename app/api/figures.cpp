// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/figures.h"

#include <QGridLayout>
#include <QLabel>

namespace madang {

Figures::Figures(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void Figures::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

void Figures::add(const QString &value, const QString &caption, const QString &hint)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    auto *number = new QLabel(value, card);
    number->setProperty("figure", true);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QLabel(caption, card);
    words->setProperty("quiet", true);
    words->setWordWrap(true);
    column->addWidget(number);
    column->addWidget(words);
    column->addStretch(1);
    card->setToolTip(hint);
    card->setAccessibleName(caption + QStringLiteral(": ") + value);
    m_grid->addWidget(card, m_count / 2, m_count % 2);
    ++m_count;
}

} // namespace madang
