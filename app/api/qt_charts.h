// SPDX-License-Identifier: GPL-2.0-or-later
// Qt Charts under one name: its classes are in the namespace QtCharts in Qt 5 and in none in Qt 6, where the namespace
// named here stays empty. Not for headers of other parts: what they show is a Chart.
#pragma once

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace QtCharts {
}

namespace madang {
using namespace QtCharts;
}
