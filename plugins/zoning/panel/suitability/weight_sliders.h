// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QLabel;

namespace madang::zoning {

// A slider for the weight of each criterion, from 0 to 10, with its share of all weights beside it.
class WeightSliders : public QWidget {
    Q_OBJECT
public:
    explicit WeightSliders(QWidget *parent);

    struct Weight {
        int criterion; // its place in the list
        QString name;
        double weight;
    };
    void setWeights(const QVector<Weight> &weights, const QString &language);

signals:
    void edited(int criterion, double weight);

private:
    void showShares();

    QVector<Weight> m_weights;
    QVector<QLabel *> m_shares;
    QString m_language;
    QWidget *m_rows = nullptr;
};

} // namespace madang::zoning
