// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

namespace madang {

// Something a check or a computation noticed. It changes nothing by itself.
struct MADANG_CORE_EXPORT Finding {
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Warning;
    QString rule;   // stable id: "import.encoding", "gtfs.undefined_stop"
    QString title;  // one translated line
    QString detail; // what, where (file, row, field, value), what to do; translated
    QStringList uids;
    QgsRectangle extent; // null where there is no place
    QgsCoordinateReferenceSystem extentCrs;
    QString fix; // how it can be mended at a click (checks/plan_fixes.h); empty where it needs a decision

    // The form in which algorithms return findings (key "findings" of the results) and --json prints them.
    QVariantMap toMap() const;
    static Finding fromMap(const QVariantMap &map);
    static QVector<Finding> fromList(const QVariantList &list);
};

} // namespace madang
