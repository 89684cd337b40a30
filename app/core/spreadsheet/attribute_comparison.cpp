// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/attribute_comparison.h"

#include "core/attributes/exchanged_names.h"
#include "core/checks/land_use_codes.h"
#include "core/checks/reference_checks.h"
#include "core/export/exporter.h"
#include "core/export/sheet_writer.h"
#include "core/import/field_mapping.h"
#include "core/import/import_failure.h"
#include "core/import/row_check.h"
#include "core/plan/plan_schema.h"
#include "core/spreadsheet/cell_value.h"
#include "core/spreadsheet/scenario_rows.h"
#include "core/spreadsheet/spreadsheet_text.h"
#include "core/spreadsheet/table_encoding.h"
#include "engine/partial_progress.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace madang {

namespace {

constexpr int linesListed = 10; // in a finding
constexpr int progressLines = 200;

Finding attributeFinding(Finding::Severity severity, const char *rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.title = title;
    finding.detail = detail;
    return finding;
}

// The field of that name, in any case of letters; -1 where there is none.
int fieldOf(const std::vector<SourceField> &fields, const QString &name)
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    return -1;
}

// One sheet beside one table.
class SheetComparison {
public:
    SheetComparison(VectorSource &source, const PlanReader &plan, const QString &table, AttributeComparison &result)
        : m_source(source)
        , m_plan(plan)
        , m_result(result)
        , m_table(table)
        , m_decoder(tableEncoding(source, result.request.encoding))
        , m_fields(source.fields(m_decoder))
        , m_check(table, plan.path())
        , m_commaGroups(groupsByComma(plan.meta().country))
    {
        m_uidField = fieldOf(m_fields, uidColumn);
        if (m_uidField < 0)
            throw ImportWrongInput(SpreadsheetText::tr("The sheet “%1” has no column “uid”, so that its rows cannot be told.").arg(source.layer().name),
                                   source.file(), SpreadsheetText::tr("Export the attributes anew, and leave the column “uid” as it is."));
        chooseColumns();
        QStringList names;
        for (const ReadColumn &column : m_columns)
            names << column.name;
        m_rows = std::make_unique<ScenarioRows>(plan, table, result.request.scenario, names);
    }

    void run(Progress &progress)
    {
        m_source.rewind();
        qint64 lines = 0;
        while (m_source.next()) {
            if (lines++ % progressLines == 0) {
                progress.throwIfCancelled();
                progress.report(m_source.fraction());
            }
            readLine();
        }
        QStringList columns;
        for (const ReadColumn &column : m_columns)
            columns << column.name;
        m_result.sheets.push_back({m_source.layer().name, m_table, lines, columns});
        m_result.lines += lines;
        if (m_rewritten.count > 0)
            m_result.findings << attributeFinding(
                Finding::Severity::Warning, "attributes.kept",
                SpreadsheetText::tr("%n text(s) that the spreadsheet seems to have rewritten were left as they are in the plan.", nullptr, int(m_rewritten.count)),
                SpreadsheetText::tr("Sheet “%1”: %2. Edit the Excel workbook, whose texts stay texts, or correct these in the plan.")
                    .arg(m_source.layer().name, m_rewritten.first.join(QStringLiteral("; "))));
        if (m_unheld.count > 0)
            m_result.findings << attributeFinding(
                Finding::Severity::Warning, "attributes.letters",
                SpreadsheetText::tr("%n text(s) with “?” for letters that the file's encoding does not hold were left as they are in the plan.", nullptr,
                                    int(m_unheld.count)),
                SpreadsheetText::tr("Sheet “%1”: %2. To edit such texts, export them as an Excel workbook or as CSV in UTF-8.")
                    .arg(m_source.layer().name, m_unheld.first.join(QStringLiteral("; "))));
        checkChanges();
    }

private:
    struct ReadColumn {
        QString name;
        int field = -1;
        SourceFieldType type = SourceFieldType::Text;
        bool isRequired = false;
    };
    // Texts of the plan that the file has otherwise, though nobody meant to change them.
    struct KeptTexts {
        QStringList first; // as many as a finding lists
        qint64 count = 0;
    };

    // What a check of the plan will find in the codes and references of the changes.
    void checkChanges()
    {
        NamedRows named(m_plan, m_result.request.scenario);
        LandUseCodes codes(m_plan);
        ReferenceChecks references(m_table, named);
        for (const ChangedRow &changed : m_result.rows) {
            if (changed.table != m_table)
                continue;
            EffectiveRow row{changed.uid, {}, {}};
            for (const QString &column : references.columns()) {
                const auto change = std::find_if(changed.changes.begin(), changed.changes.end(), [&](const CellChange &each) { return each.column == column; });
                row.values << (change == changed.changes.end() ? QVariant() : change->after);
            }
            references.add(row, 0, changed.name);
            for (const CellChange &change : changed.changes)
                if (change.column == QLatin1String("code") && landUseTables().contains(m_table))
                    codes.add(row, change.after.toString(), changed.name);
        }
        codes.report(m_plan, m_table, m_result.findings);
        references.report(m_plan, m_result.findings);
    }

    void chooseColumns()
    {
        const QStringList known = importableColumns(m_table);
        QStringList others;
        for (const SourceField &field : m_fields) {
            const QString name = field.name.trimmed().toLower();
            if (known.contains(name)) {
                const bool isTwice = std::any_of(m_columns.begin(), m_columns.end(), [&](const ReadColumn &column) { return column.name == name; });
                if (isTwice)
                    throw ImportWrongInput(SpreadsheetText::tr("The column “%1” stands twice in the sheet “%2”.").arg(name, m_source.layer().name), m_source.file(),
                                           SpreadsheetText::tr("Take one of them out."));
                m_columns.push_back({name, int(&field - m_fields.data()), m_check.type(name), m_check.isRequired(name)});
            } else if (name != uidColumn && !measuredColumns().contains(name)) {
                others << field.name;
            }
        }
        if (!others.isEmpty())
            m_result.findings << attributeFinding(Finding::Severity::Warning, "attributes.columns",
                                                  SpreadsheetText::tr("%n column(s) are not the plan's and are not read.", nullptr, int(others.size())),
                                                  SpreadsheetText::tr("Sheet “%1”: %2.").arg(m_source.layer().name, others.join(QStringLiteral(", "))));
        if (m_columns.empty())
            throw ImportWrongInput(SpreadsheetText::tr("The sheet “%1” has no column of the table “%2”.").arg(m_source.layer().name, m_table), m_source.file(),
                                   SpreadsheetText::tr("The table has: %1.").arg(known.join(QStringLiteral(", "))));
    }

    void refuse(const QString &reason) { m_result.problems.push_back({m_source.layer().name, m_source.row(), reason}); }

    QString cell(int field, bool *damaged) const
    {
        const QString text = m_source.isNull(field) ? QString() : m_source.text(field, m_decoder, damaged).trimmed();
        return m_source.isCsv() ? withoutFormulaGuard(text) : text;
    }

    void readLine()
    {
        bool damaged = false;
        const QString uid = cell(m_uidField, &damaged);
        QStringList cells;
        for (const ReadColumn &column : m_columns) {
            bool isBroken = false;
            cells << cell(column.field, &isBroken);
            damaged = damaged || isBroken;
        }
        if (uid.isEmpty() && cells.join(QString()).isEmpty())
            return; // an empty line
        if (damaged)
            return refuse(SpreadsheetText::tr("it holds characters that are not %1").arg(m_decoder.encoding()));
        if (uid.isEmpty())
            return refuse(SpreadsheetText::tr("it has no uid: new rows are drawn or imported, not read back"));
        const ScenarioRow *row = m_rows->find(uid);
        if (!row)
            return refuse(SpreadsheetText::tr("the plan has no row with the uid “%1” in this scenario").arg(uid));

        // Some programs leave out empty cells at the end of a line; one that would empty something was cut off.
        const int cellCount = m_source.cellCount();
        ChangedRow changed{m_table, row->uid, row->name, m_source.row(), {}};
        QVariantMap after;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const ReadColumn &column = m_columns[i];
            const QVariant &before = row->values[int(i)];
            if (column.field >= cellCount && !isSameValue(before, {}))
                return refuse(SpreadsheetText::tr("it has only %1 of %2 cells: “%3” (“%4”) would be emptied")
                                  .arg(QString::number(cellCount), QString::number(m_fields.size()), column.name, before.toString()));
            const CellValue read = readCell(cells[int(i)], column.name, column.type, m_commaGroups);
            if (!read.problem.isEmpty())
                return refuse(read.problem);
            after[column.name] = read.value;
            if (isSameValue(before, read.value)) {
                after[column.name] = before;
                continue;
            }
            if (read.value.isNull() && column.isRequired)
                return refuse(SpreadsheetText::tr("“%1” has no value, but needs one").arg(column.name));
            if (KeptTexts *kept = column.type == SourceFieldType::Text ? keptAs(before.toString(), read.value.toString()) : nullptr) {
                keep(*kept, column.name, before.toString(), read.value.toString());
                after[column.name] = before;
                continue;
            }
            changed.changes.push_back({column.name, before, read.value});
        }
        if (const auto refusal = refusalOf(after); refusal && !changed.changes.empty())
            return refuse(*refusal);
        if (isKnownOtherwise(row->uid, after))
            return;
        if (changed.changes.empty())
            ++m_result.same;
        else
            m_result.rows.push_back(changed);
    }

    std::optional<QString> refusalOf(QVariantMap values)
    {
        for (auto it = values.begin(); it != values.end();)
            it = it.value().isNull() ? values.erase(it) : std::next(it);
        return m_check.refusal(values);
    }

    // Whether the row stood in an earlier line. Where that says something else, neither is taken.
    bool isKnownOtherwise(const QString &uid, const QVariantMap &after)
    {
        const auto known = m_seen.constFind(uid);
        if (known == m_seen.constEnd()) {
            m_seen.insert(uid, {m_source.row(), after});
            return false;
        }
        if (known->second == after)
            return true;
        std::erase_if(m_result.rows, [&](const ChangedRow &row) { return row.table == m_table && row.uid == uid; });
        refuse(SpreadsheetText::tr("the same row stands in line %1 with other values").arg(known->first));
        return true;
    }

    // Nothing where somebody has edited the text.
    KeptTexts *keptAs(const QString &before, const QString &after)
    {
        return isSpreadsheetDamage(before, after) ? &m_rewritten : hasLostLetters(before, after) ? &m_unheld : nullptr;
    }

    void keep(KeptTexts &kept, const QString &column, const QString &before, const QString &after) const
    {
        if (++kept.count <= linesListed)
            kept.first << SpreadsheetText::tr("line %1, “%2”: “%3” instead of “%4”").arg(QString::number(m_source.row()), column, after, before);
    }

    VectorSource &m_source;
    const PlanReader &m_plan;
    AttributeComparison &m_result;
    QString m_table;
    TextDecoder m_decoder;
    std::vector<SourceField> m_fields;
    RowCheck m_check;
    bool m_commaGroups = true;
    int m_uidField = -1;
    std::vector<ReadColumn> m_columns;
    std::unique_ptr<ScenarioRows> m_rows;
    QHash<QString, QPair<qint64, QVariantMap>> m_seen; // uid → line and what it says
    KeptTexts m_rewritten, m_unheld;
};

// The table whose rows these are, by the first uids that the plan has.
QString tableOfUids(VectorSource &source, const PlanReader &plan)
{
    const TextDecoder decoder(QStringLiteral("UTF-8")); // uids are plain
    const int field = fieldOf(source.fields(decoder), uidColumn);
    if (field < 0)
        return {};
    QStringList uids;
    source.rewind();
    while (uids.size() < 100 && source.next())
        if (const QString uid = source.text(field, decoder).trimmed(); !uid.isEmpty())
            uids << uid;
    source.rewind();
    return tableHolding(plan, exportableTables(), uids);
}

// Sheet and table, in the order of the file.
std::vector<std::pair<QString, QString>> sheetsOf(VectorSource &source, const PlanReader &plan, const QString &asked)
{
    std::vector<std::pair<QString, QString>> sheets;
    if (!asked.isEmpty()) {
        const auto named = std::find_if(source.layers().begin(), source.layers().end(),
                                        [&](const SourceLayer &layer) { return layer.name.compare(asked, Qt::CaseInsensitive) == 0; });
        sheets.emplace_back(named == source.layers().end() ? source.layers().front().name : named->name, asked);
        return sheets;
    }
    for (const SourceLayer &layer : source.layers()) {
        source.select(layer.name);
        const QString table = !source.isCsv() && exportableTables().contains(layer.name.toLower()) ? layer.name.toLower() : tableOfUids(source, plan);
        if (!table.isEmpty())
            sheets.emplace_back(layer.name, table);
    }
    return sheets;
}

} // namespace

AttributeComparison compareAttributes(const AttributeRequest &request, Progress &progress)
{
    const PlanReader plan(request.planPath);
    if (!request.table.isEmpty() && !exportableTables().contains(request.table))
        throw ImportWrongInput(SpreadsheetText::tr("The plan has no table “%1” whose attributes can be read back.").arg(request.table), {},
                               SpreadsheetText::tr("Choose from: %1.").arg(exportableTables().join(QStringLiteral(", "))));
    AttributeComparison result;
    result.request = request;
    result.request.scenario = plan.scenario(request.scenario).uid;
    VectorSource source(request.file);
    if (!source.isTable())
        throw ImportWrongInput(SpreadsheetText::tr("This is no table of attributes."), QDir::toNativeSeparators(request.file),
                               SpreadsheetText::tr("Attributes are read back from XLSX, ODS and CSV files."));
    const auto sheets = sheetsOf(source, plan, request.table);
    if (sheets.empty())
        throw ImportWrongInput(SpreadsheetText::tr("No sheet of the file belongs to a table of the plan: none has a column “uid” with rows of this plan."),
                               QDir::toNativeSeparators(request.file), SpreadsheetText::tr("Export the attributes anew, or name the table."));
    for (size_t i = 0; i < sheets.size(); ++i) {
        source.select(sheets[i].first);
        PartialProgress part(progress, double(i) / double(sheets.size()), double(i + 1) / double(sheets.size()));
        SheetComparison(source, plan, sheets[i].second, result).run(part);
    }
    if (!result.problems.empty()) {
        QStringList first;
        for (size_t i = 0; i < result.problems.size() && i < size_t(linesListed); ++i)
            first << SpreadsheetText::tr("sheet “%1”, line %2: %3").arg(result.problems[i].sheet, QString::number(result.problems[i].line), result.problems[i].reason);
        result.findings.prepend(attributeFinding(Finding::Severity::Error, "attributes.lines",
                                                 SpreadsheetText::tr("%n line(s) cannot be taken.", nullptr, int(result.problems.size())),
                                                 first.join(QLatin1Char('\n'))));
    }
    progress.report(1);
    return result;
}

} // namespace madang
