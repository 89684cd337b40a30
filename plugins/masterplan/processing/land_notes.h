// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

#include <qgscoordinatereferencesystem.h>

#include <QVariantList>

namespace madang::masterplan {

// What the results of a computation must be read with, as it is noticed.
class LandNotes {
public:
    explicit LandNotes(const QgsCoordinateReferenceSystem &planCrs)
        : m_crs(planCrs)
    {
    }

    // `box` in the plan's coordinates; null where there is no place.
    void add(Finding::Severity severity, const char *rule, const QString &title, const QString &detail, const QStringList &uids = {},
             const QgsRectangle &box = {})
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = QString::fromLatin1(rule);
        finding.title = title;
        finding.detail = detail;
        finding.uids = uids.mid(0, 100);
        if (!box.isNull()) {
            finding.extent = box;
            finding.extentCrs = m_crs;
        }
        m_list << finding.toMap();
    }

    const QVariantList &list() const { return m_list; }

private:
    QgsCoordinateReferenceSystem m_crs;
    QVariantList m_list;
};

} // namespace madang::masterplan
