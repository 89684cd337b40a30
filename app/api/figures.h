// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QVector>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace madang {

// The few numbers of a result that matter most, large, each over the words that say what it is. Two to a row.
class MADANG_API_EXPORT Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(QWidget *parent = nullptr);

    // Replaces what is shown. Values come formatted with their unit (NumberFormat); `hint` becomes the tooltip.
    void clear();
    void add(const QString &value, const QString &caption, const QString &hint = {});

private:
    struct Card {
        QFrame *frame = nullptr;
        QLabel *value = nullptr;
        QLabel *caption = nullptr;
    };

    Card makeCard();

    QGridLayout *m_grid = nullptr;
    QVector<Card> m_cards; // those of now, and hidden ones
    int m_count = 0;
};

} // namespace madang
