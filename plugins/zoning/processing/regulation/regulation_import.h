// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace madang {
class Plan;
class PlanReader;
struct PlanEdit;
} // namespace madang

namespace madang::zoning {

// A table of regulations in a file: CSV, XLSX or ODS.
struct RegulationFile {
    QString path;
    QString encoding; // of a CSV file, in any spelling; empty: by its bytes (UTF-8, CP949, TIS-620 …)
    QString set = municipalRules; // that its rules come into where it has no column “set”; empty: national
};

// What the file says otherwise than the plan. `before` is missing for what is new.
struct ImportedRule {
    std::optional<PlanRule> before;
    PlanRule after; // its uid is that of `before`, or empty
    qint64 row = 0; // of the file, as a spreadsheet counts
    QString written; // the value as it stands there
    QString note;    // what was converted, or seems wrong
};
struct ImportedClass {
    std::optional<PlanClass> before;
    PlanClass after;
    qint64 row = 0;
    QString note;
};

// A cell that cannot be taken, and with it its rule.
struct RefusedCell {
    qint64 row = 0;
    QString column, text;   // the column's name as the file has it; what stands there
    QString reason, remedy; // translated
};

// What an import would do. Nothing of it has been done.
struct RegulationImport {
    RegulationFile file;
    QString encodingRead;
    bool isWide = false; // a row for each class, a column for each parameter
    qint64 rows = 0;     // read
    qint64 same = 0;     // rules and classes that the plan has as the file says
    qint64 kept = 0;     // rules of the scenario that the file does not have; they stay
    std::vector<ImportedRule> rules;
    std::vector<ImportedClass> classes;
    std::vector<RefusedCell> refused;
    QStringList unread; // columns whose name says nothing

    // The results of madang:importregulations (its header documents them), and back.
    QVariantMap toMap() const;
    static RegulationImport fromMap(const QVariantMap &map);
};

// Reads either form of table: the one that regulationsCsv() writes, a row for each rule; or a row for each class with columns
// such as code, 건폐율(%), FAR, height, setback_front, as municipalities keep them, in the form of the plan's country. A rule is
// known again by its set, code, parameter, operator, condition and first day; an empty cell of a wide table is no rule.
// Reads only. Throws ImportWrongInput where the file as a whole is no such table, and Cancelled.
RegulationImport readRegulations(const PlanReader &plan, const QString &scenario, const RegulationFile &file, Progress &progress);

enum class RefusedRows { RefuseAll, LeaveOut };

// The import as one edit of the scenario, with the file in the register of datasets; an edit without changes where there are
// none. Throws WrongInputFailure where something was refused and is not to be left out, and Failure where a row has
// been changed in the plan since.
PlanEdit importEdit(const Plan &plan, const QString &scenario, const RegulationImport &import, RefusedRows refused);

} // namespace madang::zoning
