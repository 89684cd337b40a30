// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/finding.h"

namespace madang {

namespace {
const QStringList severityNames = {QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("error")};
}

QVariantMap Finding::toMap() const
{
    QVariantMap map = {{QStringLiteral("severity"), severityNames[int(severity)]},
                       {QStringLiteral("rule"), rule},
                       {QStringLiteral("title"), title}};
    if (!detail.isEmpty())
        map[QStringLiteral("detail")] = detail;
    if (!uids.isEmpty())
        map[QStringLiteral("uids")] = uids;
    if (!extent.isNull()) {
        map[QStringLiteral("extent")] =
            QVariantList{extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()};
        map[QStringLiteral("crs")] = extentCrs.authid();
    }
    if (!fix.isEmpty())
        map[QStringLiteral("fix")] = fix;
    return map;
}

Finding Finding::fromMap(const QVariantMap &map)
{
    Finding finding;
    finding.severity = Severity(qMax(0, int(severityNames.indexOf(map.value(QStringLiteral("severity")).toString()))));
    finding.rule = map.value(QStringLiteral("rule")).toString();
    finding.title = map.value(QStringLiteral("title")).toString();
    finding.detail = map.value(QStringLiteral("detail")).toString();
    finding.uids = map.value(QStringLiteral("uids")).toStringList();
    finding.fix = map.value(QStringLiteral("fix")).toString();
    const QVariantList box = map.value(QStringLiteral("extent")).toList();
    if (box.size() == 4) {
        finding.extent = QgsRectangle(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
        finding.extentCrs = QgsCoordinateReferenceSystem(map.value(QStringLiteral("crs")).toString());
    }
    return finding;
}

QVector<Finding> Finding::fromList(const QVariantList &list)
{
    QVector<Finding> findings;
    for (const QVariant &item : list)
        findings << fromMap(item.toMap());
    return findings;
}

} // namespace madang
