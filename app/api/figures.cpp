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
    for (const Card &card : m_cards)
        card.frame->hide();
    m_count = 0;
}

Figures::Card Figures::makeCard()
{
    Card card;
    card.frame = new QFrame(this);
    card.frame->setProperty("card", true);
    auto *column = new QVBoxLayout(card.frame);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    card.value = new QLabel(card.frame);
    card.value->setProperty("figure", true);
    card.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card.caption = new QLabel(card.frame);
    card.caption->setProperty("quiet", true);
    card.caption->setWordWrap(true);
    column->addWidget(card.value);
    column->addWidget(card.caption);
    column->addStretch(1);
    m_grid->addWidget(card.frame, int(m_cards.size()) / 2, int(m_cards.size()) % 2);
    return card;
}

void Figures::add(const QString &value, const QString &caption, const QString &hint)
{
    // Cards are kept: figures that follow a slider are set many times a second.
    if (m_count == m_cards.size())
        m_cards << makeCard();
    const Card &card = m_cards[m_count++];
    card.value->setText(value);
    card.caption->setText(caption);
    card.frame->setToolTip(hint);
    card.frame->setAccessibleName(caption + QStringLiteral(": ") + value);
    card.frame->show();
}

} // namespace madang
