// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "zoning/processing/balance/measured_zones.h"

#include <QHash>

namespace madang::zoning {

// Two zones that lie on the same land.
struct MeasuredOverlap {
    const MeasuredZone *first = nullptr;
    const MeasuredZone *second = nullptr;
    double areaM2 = 0.0;
    QgsGeometry shared; // in the plan's CRS
};

// What a land balance must be read with. `known` holds the codes of the plan's list, with whether they are verified.
class BalanceFindings {
public:
    BalanceFindings(const std::vector<MeasuredZone> &zones, const QgsCoordinateReferenceSystem &crs)
        : m_zones(zones)
        , m_crs(crs)
    {
    }

    void addCodes(const QHash<QString, bool> &known);
    void addShapes();
    void addOverlaps(const std::vector<MeasuredOverlap> &overlaps);
    void addOverlays(double areaM2);
    void addEmpty();

    const QVector<Finding> &findings() const { return m_findings; }

private:
    Finding &add(Finding::Severity severity, const QString &rule, const QString &title, const QString &detail);
    void addShape(MeasuredZone::Shape shape, Finding::Severity severity, const QString &rule, const QString &title,
                  const QString &detail);
    void place(Finding &finding, const std::vector<const MeasuredZone *> &zones) const;

    const std::vector<MeasuredZone> &m_zones;
    QgsCoordinateReferenceSystem m_crs;
    QVector<Finding> m_findings;
};

} // namespace madang::zoning
