// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/weight_sliders.h"

#include "core/text/number_format.h"

#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

constexpr double stepsPerWeight = 10.0;

} // namespace

WeightSliders::WeightSliders(QWidget *parent)
    : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void WeightSliders::setWeights(const QVector<Weight> &weights, const QString &language)
{
    m_weights = weights;
    m_language = language;
    m_shares.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_weights.size(); ++i) {
        auto *label = new QLabel(m_weights[i].name, m_rows);
        label->setWordWrap(true);
        auto *slider = new QSlider(Qt::Horizontal, m_rows);
        slider->setObjectName(QStringLiteral("weight%1").arg(m_weights[i].criterion));
        slider->setRange(0, int(10.0 * stepsPerWeight));
        slider->setPageStep(int(stepsPerWeight));
        slider->setValue(qRound(m_weights[i].weight * stepsPerWeight));
        slider->setMinimumWidth(80);
        slider->setAccessibleName(tr("Weight of %1").arg(m_weights[i].name));
        slider->setToolTip(tr("From 0 to 10; beside it the share of all weights"));
        label->setBuddy(slider);
        auto *share = new QLabel(m_rows);
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        share->setMinimumWidth(share->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
        m_shares << share;
        grid->addWidget(label, i, 0);
        grid->addWidget(slider, i, 1);
        grid->addWidget(share, i, 2);
        connect(slider, &QSlider::valueChanged, this, [this, i](int value) {
            m_weights[i].weight = value / stepsPerWeight;
            showShares();
            emit edited(m_weights[i].criterion, m_weights[i].weight);
        });
    }
    layout()->addWidget(m_rows);
    showShares();
}

void WeightSliders::showShares()
{
    const NumberFormat format(m_language);
    double sum = 0.0;
    for (const Weight &weight : m_weights)
        sum += weight.weight;
    for (int i = 0; i < m_shares.size(); ++i)
        m_shares[i]->setText(sum > 0.0 ? format.percent(m_weights[i].weight / sum, 0) : QStringLiteral("–"));
}

} // namespace madang::zoning
