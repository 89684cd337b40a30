// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QWidget>

class QGridLayout;

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
    QGridLayout *m_grid = nullptr;
    int m_count = 0;
};

} // namespace madang
