// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsrectangle.h>

#include <QColor>
#include <QHash>
#include <QString>
#include <QVariantMap>
#include <QVector>

namespace madang::zoning {

// A class of the results of madang:zoningbalance, read from their map for panel and report.
struct BalanceRow {
    QString code; // empty: zones without one
    QString label; // English
    QHash<QString, QString> labels; // by language
    double areaM2 = 0.0;
    double share = 0.0;
    int zones = 0;
    QColor colour;
    bool known = false;
    bool verified = false;
    QString confidence;
    QString source;
    QgsRectangle extent; // in the plan's CRS; null where the class has no area
};

QVector<BalanceRow> balanceRows(const QVariantMap &results);

} // namespace madang::zoning
