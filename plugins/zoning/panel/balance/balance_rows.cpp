// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/balance/balance_rows.h"

namespace madang::zoning {

QVector<BalanceRow> balanceRows(const QVariantMap &results)
{
    QVector<BalanceRow> rows;
    for (const QVariant &item : results.value(QStringLiteral("classes")).toList()) {
        const QVariantMap map = item.toMap();
        BalanceRow row;
        row.code = map.value(QStringLiteral("code")).toString();
        row.label = map.value(QStringLiteral("label")).toString();
        const QVariantMap labels = map.value(QStringLiteral("labels")).toMap();
        for (auto it = labels.cbegin(); it != labels.cend(); ++it)
            row.labels.insert(it.key(), it.value().toString());
        row.areaM2 = map.value(QStringLiteral("area_ha")).toDouble() * 10000.0;
        row.share = map.value(QStringLiteral("share")).toDouble();
        row.zones = map.value(QStringLiteral("zones")).toInt();
        row.colour = QColor(map.value(QStringLiteral("colour")).toString());
        row.known = map.value(QStringLiteral("known")).toBool();
        row.verified = map.value(QStringLiteral("verified")).toBool();
        row.confidence = map.value(QStringLiteral("confidence")).toString();
        row.source = map.value(QStringLiteral("source")).toString();
        const QVariantList box = map.value(QStringLiteral("extent")).toList();
        if (box.size() == 4)
            row.extent = QgsRectangle(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
        rows << row;
    }
    return rows;
}

} // namespace madang::zoning
