// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QMap>

#include <functional>
#include <memory>

class GDALDataset;

namespace madang {

// The one place that says which rows a scenario consists of: those of the scenario and its ancestors that no nearer
// row replaces or removes. `chain` runs from the scenario to base. The result is an SQL condition on `table`, fit
// for a WHERE clause and for QgsVectorLayer::setSubsetString.
MADANG_CORE_EXPORT QString effectiveRowsCondition(const QString &table, const QStringList &chain);

// A row as a computation reads it.
struct EffectiveRow {
    QString uid;
    QVariantList values;  // in the order of the columns asked for
    QgsGeometry geometry; // in the plan's CRS; null where the row has none
};

// Reads a plan file from any thread, through a connection of its own that never writes.
// Throws Failure when the file cannot be opened or is no plan.
class MADANG_CORE_EXPORT PlanReader {
public:
    explicit PlanReader(const QString &path);
    ~PlanReader();
    PlanReader(const PlanReader &) = delete;
    PlanReader &operator=(const PlanReader &) = delete;

    QString path() const { return m_path; }
    const PlanMeta &meta() const { return m_meta; }
    QgsCoordinateReferenceSystem crs() const;
    std::vector<Scenario> scenarios() const;
    Scenario scenario(const QString &uidOrName) const;
    QStringList scenarioChain(const QString &uidOrName) const; // scenario … base
    std::vector<PlanDataset> datasets() const;
    std::optional<PlanDataset> dataset(const QString &role) const;

    // Calls `row` for every effective row; ordered by fid. Unknown tables and columns throw. What `row` throws ends the
    // reading and goes through.
    void forEach(const QString &table, const QString &scenario, const QStringList &columns,
                 const std::function<void(const EffectiveRow &)> &row) const;
    // As forEach, for the rows that meet an SQL condition as they are stored: differences and tombstones too.
    void forEachWhere(const QString &table, const QString &condition, const QStringList &columns,
                      const std::function<void(const EffectiveRow &)> &row) const;
    // As forEach, for the rows whose boxes meet this one (in the plan's CRS); by the table's spatial index.
    void forEachNear(const QString &table, const QString &scenario, const QgsRectangle &box, const QStringList &columns,
                     const std::function<void(const EffectiveRow &)> &row) const;
    qint64 count(const QString &table, const QString &scenario = QStringLiteral("base")) const;
    // Whether there are that many effective rows; looks no further than the last of them, where count() looks at all.
    bool hasRows(const QString &table, const QString &scenario, qint64 atLeast = 1) const;
    // How many rows as they are stored, of every scenario, have each value of a column; rows that only take one of a parent
    // scenario away, and those without a value, are left out.
    QMap<QString, qint64> countByValue(const QString &table, const QString &column) const;
    // Bounds of the effective rows of these tables (all drawn ones when empty); null where there are none.
    QgsRectangle extent(const QString &scenario = QStringLiteral("base"), const QStringList &tables = {}) const;

    // Every edit of the plan (plan_history.h).
    PlanHistory history() const;
    // The uids of the rows of edit_log in their order, those of undoing and repeating too.
    QStringList loggedEdits() const;

    // The values of one code list entry per code, in list order (table code_value).
    struct CodeValue {
        QString code, labelEnglish, labelLocal, labelKorean, hilucs, colour, confidence, source;
        bool verified = false;
        // The label in `language` ("ko", the plan's local language, else English).
        QString label(const QString &language, const QString &localLanguage) const;
    };
    std::vector<CodeValue> codeValues() const;

private:
    QString effectiveCondition(const QString &table, const QString &scenario) const;

    QString m_path;
    std::unique_ptr<GDALDataset, void (*)(GDALDataset *)> m_dataset;
    PlanMeta m_meta;
};

// The language that a country's code lists have their local labels in ("km" for KH); empty where that is English.
MADANG_CORE_EXPORT QString countryLanguage(const QString &country);

} // namespace madang
