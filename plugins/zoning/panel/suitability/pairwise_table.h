// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace madang::zoning {

// Each criterion compared with each other, in words (Saaty's scale), and at once how far the comparisons agree.
class PairwiseTable : public QWidget {
    Q_OBJECT
public:
    explicit PairwiseTable(QWidget *parent);

    // Criteria by their sources, and what they are called. Comparisons made before are kept.
    void setCriteria(const QStringList &sources, const QString &language);
    // What stands above the diagonal, as PAIRWISE takes it: "3,5;3". Empty for fewer than two criteria.
    QString text() const;

    // All comparisons ever made, "slope/road=3" …, to be remembered.
    QStringList kept() const;
    void setKept(const QStringList &comparisons);

signals:
    void edited();

private:
    void build();
    void check();

    QStringList m_sources;
    QString m_language;
    QMap<QString, QString> m_judged; // "slope/road": "3" or "1/3"
    QList<QComboBox *> m_boxes;      // row by row above the diagonal
    QWidget *m_pairs = nullptr;
    QLabel *m_state;
};

} // namespace madang::zoning
