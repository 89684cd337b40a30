// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/regulation_import.h"

#include "core/export/sheet_writer.h"
#include "core/import/import_failure.h"
#include "core/import/vector_source.h"
#include "core/spreadsheet/cell_value.h"
#include "core/spreadsheet/table_encoding.h"
#include "core/text/zawgyi_text.h"
#include "zoning/processing/regulation/date_text.h"
#include "zoning/processing/regulation/limit_text.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/processing/regulation/regulation_csv.h"
#include "zoning/processing/regulation/regulation_header.h"

#include <QColor>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr int progressRows = 200;

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(RegulationImport)
};

QStringList fieldNames(const VectorSource &source, const TextDecoder &decoder)
{
    QStringList names;
    for (const SourceField &field : source.fields(decoder))
        names << field.name.trimmed();
    return names;
}

// By what a rule is known again, whatever its value.
QString identityOf(const PlanRule &rule)
{
    return QStringList{rule.set, rule.code, rule.parameter, rule.operation, rule.condition, rule.validFrom}.join(QChar(0x1f));
}

// A line of the table as text.
struct TableRow {
    qint64 row = 0;
    QStringList cells;
};

class RegulationReading {
public:
    RegulationReading(const PlanReader &plan, const QString &scenario, const RegulationFile &file)
        : m_source(file.path)
        , m_decoder(tableEncoding(m_source, file.encoding))
        , m_names(fieldNames(m_source, m_decoder))
        , m_header(m_names)
        , m_limits(plan.meta().country, QString())
        , m_dates(plan.meta().country)
        , m_classes(classesOf(plan))
        , m_planRules(rulesOf(plan, scenario))
    {
        m_import.file = file;
        m_import.encodingRead = m_decoder.encoding();
        m_import.isWide = m_header.isWide();
        m_import.unread = m_header.unread();
        requireTable();
        for (const PlanClass &each : m_classes)
            m_codes.insert(each.code);
        m_codes.insert(everyClass);
    }

    RegulationImport read(Progress &progress)
    {
        std::vector<TableRow> rows;
        m_source.rewind();
        while (m_source.next()) {
            if (rows.size() % progressRows == 0) {
                progress.throwIfCancelled();
                progress.report(0.5 * m_source.fraction());
            }
            readCells(rows);
        }
        m_import.rows = qint64(rows.size());
        // Classes first: a rule may be for one that stands further down.
        if (!m_import.isWide)
            for (const TableRow &row : rows)
                if (isClass(row))
                    readClass(row);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i % progressRows == 0) {
                progress.throwIfCancelled();
                progress.report(0.5 + 0.5 * double(i) / double(rows.size()));
            }
            if (m_import.isWide)
                readWide(rows[i]);
            else if (!isClass(rows[i]))
                readLong(rows[i]);
        }
        m_import.kept = qint64(m_planRules.size()) - m_matched.size();
        return m_import;
    }

private:
    void requireTable() const
    {
        const QString path = m_source.file();
        if (!m_header.twice().isEmpty())
            throw ImportWrongInput(ImportText::tr("The column “%1” says the same as another one.").arg(m_header.twice().join(QStringLiteral("”, “"))), path,
                                   ImportText::tr("Take one of them out."));
        if (!m_header.field(QStringLiteral("code")))
            throw ImportWrongInput(ImportText::tr("The table has no column “code” with the land-use codes of the plan."), path,
                                   ImportText::tr("Its columns are: %1. Name the one with the codes “code”.").arg(m_names.join(QStringLiteral(", "))));
        if (m_header.isWide() ? m_header.parameters().empty() : !m_header.field(QStringLiteral("value")))
            throw ImportWrongInput(ImportText::tr("The table has no column with values of regulations."), path,
                                   ImportText::tr("Its columns are: %1. Name columns as the rules are called, such as coverage, far, height or setback_front; or have columns "
                                                  "parameter and value.")
                                       .arg(m_names.join(QStringLiteral(", "))));
    }

    void readCells(std::vector<TableRow> &rows)
    {
        TableRow row{m_source.row(), {}};
        bool isDamaged = false, isEmpty = true;
        for (int field = 0; field < m_names.size(); ++field) {
            bool damaged = false;
            QString text = m_source.isNull(field) ? QString() : m_source.text(field, m_decoder, &damaged).trimmed();
            if (m_source.isCsv())
                text = withoutFormulaGuard(text);
            isDamaged = isDamaged || damaged;
            isEmpty = isEmpty && text.isEmpty();
            row.cells << text;
        }
        if (isEmpty)
            return;
        if (isDamaged)
            refuse(row, m_names.value(0), row.cells.value(0), ImportText::tr("The row has characters that are not %1.").arg(m_decoder.encoding()),
                   ImportText::tr("Say the encoding of the file, or save it as CSV in UTF-8."));
        else
            rows.push_back(std::move(row));
    }

    bool has(const char *column) const { return m_header.field(QLatin1String(column)).has_value(); }

    QString cell(const TableRow &row, const char *column) const
    {
        const auto field = m_header.field(QLatin1String(column));
        return field ? row.cells[*field] : QString();
    }

    void refuse(const TableRow &row, const QString &column, const QString &text, const QString &reason, const QString &remedy)
    {
        m_import.refused.push_back({row.row, column, text, reason, remedy});
    }

    void refuseCell(const TableRow &row, const char *column, const QString &reason, const QString &remedy)
    {
        const auto field = m_header.field(QLatin1String(column));
        refuse(row, field ? m_names[*field] : QLatin1String(column), cell(row, column), reason, remedy);
    }

    bool isClass(const TableRow &row) const { return cell(row, "parameter").isEmpty() && cell(row, "value").isEmpty(); }

    bool readCode(const TableRow &row, QString &code)
    {
        code = cell(row, "code");
        if (m_codes.contains(code))
            return true;
        refuseCell(row, "code", code.isEmpty() ? ImportText::tr("The row has no land-use code.") : ImportText::tr("The plan has no land-use class “%1”.").arg(code),
                   ImportText::tr("Correct the code, or add the class to the plan first."));
        return false;
    }

    // True, false, or nothing for what is neither.
    std::optional<bool> readFlag(const QString &text) const
    {
        static const QSet<QString> yes = {QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("예"), QStringLiteral("ใช่")};
        static const QSet<QString> no = {QString(), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("아니오"), QStringLiteral("ไม่")};
        const QString word = text.toLower();
        return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
    }

    // What rows of every kind say beside their values. False where something was refused.
    bool readDates(const TableRow &row, QString &from, QString &to, QStringList &notes)
    {
        for (const auto &[column, member, day] : {std::tuple{"valid_from", &from, DayOf::Beginning}, std::tuple{"valid_to", &to, DayOf::End}}) {
            if (!has(column))
                continue;
            const ReadDate read = m_dates.read(cell(row, column), day);
            if (!read.problem.isEmpty()) {
                refuseCell(row, column, read.problem, read.remedy);
                return false;
            }
            *member = read.date;
            if (!read.note.isEmpty())
                notes << read.note;
        }
        if (!from.isEmpty() && !to.isEmpty() && to < from) {
            refuseCell(row, "valid_to", ImportText::tr("The rule would end on %1, before it begins on %2.").arg(to, from), ImportText::tr("Correct one of the two dates."));
            return false;
        }
        return true;
    }

    bool readVerified(const TableRow &row, bool &verified)
    {
        if (!has("verified"))
            return true;
        const auto read = readFlag(cell(row, "verified"));
        if (!read) {
            refuseCell(row, "verified", ImportText::tr("“%1” is neither yes nor no.").arg(cell(row, "verified")), ImportText::tr("Write 1 for verified, 0 for not."));
            return false;
        }
        verified = *read;
        return true;
    }

    QString zawgyiNote(const QStringList &texts) const
    {
        return std::any_of(texts.begin(), texts.end(), isLikelyZawgyi)
                   ? ImportText::tr("The text seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.")
                   : QString();
    }

    void readClass(const TableRow &row)
    {
        const QString code = cell(row, "code");
        if (code.isEmpty() || code == everyClass) {
            refuseCell(row, "code", ImportText::tr("The row has no land-use code."), ImportText::tr("Write the code of the class, or take the row out."));
            return;
        }
        if (m_classRows.contains(code)) {
            refuseCell(row, "code", ImportText::tr("The class “%1” stands in row %2 already.").arg(code, QString::number(m_classRows.value(code))), ImportText::tr("Take one of the two out."));
            return;
        }
        m_classRows.insert(code, row.row);
        ImportedClass read;
        read.row = row.row;
        const auto found = std::find_if(m_classes.begin(), m_classes.end(), [&code](const PlanClass &each) { return each.code == code; });
        if (found != m_classes.end())
            read.before = read.after = *found;
        read.after.code = code;
        const std::pair<const char *, QString PlanClass::*> texts[] = {{"label", &PlanClass::labelEnglish},     {"label_local", &PlanClass::labelLocal}, {"label_ko", &PlanClass::labelKorean},
                                                                       {"hilucs", &PlanClass::hilucs},         {"colour", &PlanClass::colour},          {"citation", &PlanClass::source},
                                                                       {"confidence", &PlanClass::confidence}};
        for (const auto &[column, member] : texts)
            if (has(column))
                read.after.*member = cell(row, column);
        QStringList notes;
        if (!readVerified(row, read.after.verified) || !readDates(row, read.after.validFrom, read.after.validTo, notes))
            return;
        if (read.after.labelEnglish.isEmpty()) {
            refuseCell(row, "label", ImportText::tr("The class “%1” has no English name.").arg(code), ImportText::tr("Write it into the column “label”."));
            return;
        }
        if (read.after.colour.isEmpty()) {
            read.after.colour = QStringLiteral("#C8C2B6");
            notes << ImportText::tr("It has no colour and becomes grey.");
        } else if (!QColor(read.after.colour).isValid()) {
            refuseCell(row, "colour", ImportText::tr("“%1” is no colour.").arg(read.after.colour), ImportText::tr("Write it as #RRGGBB."));
            return;
        }
        notes << zawgyiNote({read.after.labelLocal, read.after.labelEnglish, read.after.source});
        notes.removeAll(QString());
        read.note = notes.join(QLatin1Char(' '));
        m_codes.insert(code);
        if (read.before && isSame(read.before->fields(), read.after.fields()))
            ++m_import.same;
        else
            m_import.classes.push_back(std::move(read));
    }

    static bool isSame(const QVariantMap &a, const QVariantMap &b)
    {
        for (auto it = a.cbegin(); it != a.cend(); ++it)
            if (!isSameValue(it.value(), b.value(it.key())))
                return false;
        return true;
    }

    // What a row says about its rule beside parameter and value.
    bool readRule(const TableRow &row, PlanRule &rule, QStringList &notes)
    {
        if (!readCode(row, rule.code))
            return false;
        rule.set = has("set") ? cell(row, "set") : m_import.file.set;
        rule.condition = cell(row, "condition");
        if (const QString problem = conditionProblem(rule.condition); !problem.isEmpty()) {
            refuseCell(row, "condition", problem, ImportText::tr("Correct the condition, or leave it empty where the rule always holds."));
            return false;
        }
        rule.citation = cell(row, "citation");
        rule.confidence = cell(row, "confidence");
        notes << zawgyiNote({rule.citation, rule.confidence});
        return readVerified(row, rule.verified) && readDates(row, rule.validFrom, rule.validTo, notes);
    }

    void readLong(const TableRow &row)
    {
        PlanRule rule;
        QStringList notes;
        if (!readRule(row, rule, notes))
            return;
        const QString parameter = cell(row, "parameter"), text = cell(row, "value");
        rule.parameter = ruleParameter(parameter) ? parameter : RegulationHeader::parameterNamed(parameter);
        const RuleParameter *facts = ruleParameter(rule.parameter);
        if (!facts) {
            QStringList known;
            for (const RuleParameter &each : ruleParameters())
                known << each.name;
            refuseCell(row, "parameter", parameter.isEmpty() ? ImportText::tr("The row has a value, but no parameter.") : ImportText::tr("“%1” is no parameter of regulations.").arg(parameter),
                       ImportText::tr("Write one of: %1.").arg(known.join(QStringLiteral(", "))));
            return;
        }
        const QString natural = facts->isAssumption ? QStringLiteral("=") : facts->isAtLeast ? QStringLiteral(">=") : QStringLiteral("<=");
        QString operation = cell(row, "operator");
        operation.replace(QStringLiteral("≤"), QStringLiteral("<=")).replace(QStringLiteral("≥"), QStringLiteral(">="));
        if (!operation.isEmpty() && (facts->isAssumption ? operation != QLatin1String("=") : operation != QLatin1String("<=") && operation != QLatin1String(">="))) {
            refuseCell(row, "operator", ImportText::tr("“%1” cannot be the operator of %2.").arg(operation, rule.parameter),
                       facts->isAssumption ? ImportText::tr("Write =, as it is reckoned with.") : ImportText::tr("Write <= for a greatest and >= for a least value."));
            return;
        }
        bool isMachine = false;
        const double number = text.toDouble(&isMachine); // with a decimal point, as programs write
        const ReadLimit read = isMachine && std::isfinite(number) ? m_limits.check(number, cell(row, "unit"), rule.parameter)
                                         : m_limits.read(cell(row, "unit").isEmpty() ? text : QStringLiteral("%1 %2").arg(text, cell(row, "unit")), rule.parameter);
        rule.operation = !operation.isEmpty() ? operation : !read.operation.isEmpty() ? read.operation : natural;
        take(row, rule, read, "value", text, notes);
    }

    void readWide(const TableRow &row)
    {
        PlanRule common;
        QStringList notes;
        if (!readRule(row, common, notes))
            return;
        for (const RegulationHeader::ParameterColumn &column : m_header.parameters()) {
            const QString text = row.cells[column.field];
            if (text.isEmpty() || text == QLatin1String("-") || text == QStringLiteral("–") || text == QStringLiteral("—"))
                continue;
            PlanRule rule = common;
            rule.parameter = column.parameter;
            const RuleParameter &facts = *ruleParameter(column.parameter);
            const bool isBare = text.contains(QLatin1Char('%')) ? false : !text.isEmpty() && (text.back().isDigit());
            const ReadLimit read = m_limits.read(isBare && !column.unit.isEmpty() && !text.contains(QLatin1Char(':')) ? QStringLiteral("%1 %2").arg(text, column.unit) : text, rule.parameter);
            rule.operation = facts.isAssumption ? QStringLiteral("=") : column.isLower ? QStringLiteral(">=") : !read.operation.isEmpty() ? read.operation
                             : facts.isAtLeast  ? QStringLiteral(">=")
                                                : QStringLiteral("<=");
            take(row, rule, read, nullptr, text, notes, m_names[column.field]);
        }
    }

    void take(const TableRow &row, PlanRule &rule, const ReadLimit &read, const char *column, const QString &text, QStringList notes, const QString &name = {})
    {
        const QString columnName = column ? m_names[*m_header.field(QLatin1String(column))] : name;
        if (!read.value) {
            refuse(row, columnName, text, read.problem, read.remedy);
            return;
        }
        rule.value = read.value;
        const QString identity = identityOf(rule);
        if (const auto first = m_identities.constFind(identity); first != m_identities.constEnd()) {
            refuse(row, columnName, text, ImportText::tr("The same rule stands in row %1 already.").arg(*first), ImportText::tr("Take one of the two out, or give them different conditions."));
            return;
        }
        m_identities.insert(identity, row.row);
        ImportedRule imported;
        imported.row = row.row;
        imported.written = text;
        notes.prepend(read.note);
        notes.removeAll(QString());
        imported.note = notes.join(QLatin1Char(' '));
        for (const PlanRule &planned : m_planRules)
            if (!m_matched.contains(planned.uid) && identityOf(planned) == identity) {
                m_matched.insert(planned.uid);
                imported.before = planned;
                keepUnsaid(rule, planned);
                break;
            }
        imported.after = rule;
        if (imported.before && isSame(imported.before->fields(), rule.fields()))
            ++m_import.same;
        else
            m_import.rules.push_back(std::move(imported));
    }

    // Of a rule that the plan has, what the table has no column for stays.
    void keepUnsaid(PlanRule &rule, const PlanRule &planned) const
    {
        rule.uid = planned.uid;
        rule.unit = planned.unit;
        if (!has("citation"))
            rule.citation = planned.citation;
        if (!has("confidence"))
            rule.confidence = planned.confidence;
        if (!has("verified"))
            rule.verified = planned.verified && planned.value == rule.value; // nobody has checked the new value
        if (!has("valid_to"))
            rule.validTo = planned.validTo;
    }

    VectorSource m_source;
    TextDecoder m_decoder;
    QStringList m_names;
    RegulationHeader m_header;
    LimitReader m_limits;
    DateReader m_dates;
    std::vector<PlanClass> m_classes;
    std::vector<PlanRule> m_planRules;
    QSet<QString> m_codes, m_matched; // land-use codes; uids of rules of the plan that the file has
    QHash<QString, qint64> m_classRows, m_identities;
    RegulationImport m_import;
};

} // namespace

RegulationImport readRegulations(const PlanReader &plan, const QString &scenario, const RegulationFile &file, Progress &progress)
{
    return RegulationReading(plan, scenario, file).read(progress);
}

} // namespace madang::zoning
