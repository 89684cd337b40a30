// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "core/text/number_format.h"
#include "core/text/phrasebook.h"
#include "drainage/engine/dem_check.h"

#include <QVariantMap>
#include <QVector>

namespace madang::drainage {

// A number in a sentence.
struct Quantity {
    enum class Kind { Count, Number, Share, Metres };
    Kind kind = Kind::Count;
    double value = 0;
    int decimals = 0;

    QString text(const NumberFormat &format) const;
};

// A sentence with numbers in it, for any language.
struct Sentence {
    Phrase phrase;
    QVector<Quantity> quantities; // for %1, %2 …

    // In the language of the program.
    QString text() const;
};

// What a finding about a terrain says. One source for the findings list, the panel and the report.
struct TerrainStatement {
    Finding::Severity severity = Finding::Severity::Warning;
    QString rule;
    Sentence title, detail;

    Finding finding(const DemFinding &about, const QgsCoordinateReferenceSystem &crs, const QString &file) const;
};

TerrainStatement terrainStatement(const DemFinding &finding);

// The form in which results carry a finding about a terrain (key "terrain"), and back: a report says it again in other
// languages.
QVariantMap toMap(const DemFinding &finding);
DemFinding demFindingOf(const QVariantMap &map);

} // namespace madang::drainage
