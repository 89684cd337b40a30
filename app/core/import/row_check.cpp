// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/row_check.h"

#include "core/attributes/plausible_values.h"
#include "core/failure.h"
#include "core/import/import_text.h"
#include "core/plan/plan_schema.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

// SQLite's words for a broken rule, in those of a person.
QString inWords(const QString &message, const QVariantMap &fields)
{
    static const QRegularExpression check(QStringLiteral("CHECK constraint failed: (?:(\\w+) IS NULL OR )?(\\w+) (>= 0|> 0|BETWEEN 0 AND 1|IN \\((.*)\\))"));
    static const QRegularExpression missing(QStringLiteral("NOT NULL constraint failed: \\w+\\.(\\w+)"));
    static const QRegularExpression unique(QStringLiteral("UNIQUE constraint failed: (.*?)(?: \\(\\d+\\))?$"));
    if (const auto match = check.match(message); match.hasMatch()) {
        const QString column = match.captured(2);
        const QString value = fields.value(column).toString();
        const QString rule = match.captured(3);
        if (rule == QLatin1String(">= 0"))
            return ImportText::tr("“%1” is %2, but may not be negative").arg(column, value);
        if (rule == QLatin1String("> 0"))
            return ImportText::tr("“%1” is %2, but must be above zero").arg(column, value);
        if (rule.startsWith(QLatin1String("BETWEEN")))
            return ImportText::tr("“%1” is %2, but is a share between 0 and 1").arg(column, value);
        return ImportText::tr("“%1” is “%2”, but must be one of: %3").arg(column, value, match.captured(4).remove(QLatin1Char('\'')));
    }
    if (const auto match = missing.match(message); match.hasMatch())
        return ImportText::tr("“%1” has no value, but needs one").arg(match.captured(1));
    if (const auto match = unique.match(message); match.hasMatch())
        return ImportText::tr("the plan has such a row already (%1)").arg(match.captured(1));
    return ImportText::tr("the plan does not take it: %1").arg(message);
}

} // namespace

void RowCheck::DatasetCloser::operator()(GDALDataset *dataset) const
{
    GDALClose(dataset);
}

RowCheck::RowCheck(const QString &table, const QString &planPath)
    : m_table(table)
    , m_drawn(planTable(table).has_value() && planTable(table)->isDrawn())
{
    if (m_drawn)
        m_columns = attributeColumns(table);
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("SQLite");
    CPLStringList options;
    options.SetNameValue("METADATA", "NO");
    m_dataset.reset(driver ? driver->Create(":memory:", 0, 0, 0, GDT_Unknown, options.List()) : nullptr);
    if (!m_dataset)
        throw Failure(ImportText::tr("GDAL's SQLite driver is missing."), {}, ImportText::tr("Install GDAL with SQLite."));
    // References to other tables are the plan's to judge; here there is but one.
    execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const QString &statement : planSchemaStatements())
        if (statement.startsWith(QStringLiteral("CREATE TABLE %1 (").arg(table)))
            execute(statement);
    if (!m_drawn) {
        QString quoted = planPath;
        quoted.replace(QLatin1Char('\''), QLatin1String("''"));
        execute(QStringLiteral("ATTACH '%1' AS plan").arg(quoted));
        execute(QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM plan.\"%1\"").arg(table));
        execute(QStringLiteral("DETACH plan"));
    }
    m_layer = m_dataset->GetLayerByName(table.toUtf8().constData());
    if (!m_layer)
        throw Failure(ImportText::tr("The plan has no table “%1”.").arg(table));
    m_dataset->StartTransaction();
}

RowCheck::~RowCheck()
{
    m_dataset->RollbackTransaction();
}

void RowCheck::execute(const QString &sql)
{
    CPLErrorReset();
    if (OGRLayer *result = m_dataset->ExecuteSQL(sql.toUtf8().constData(), nullptr, nullptr))
        m_dataset->ReleaseResultSet(result);
    if (CPLGetLastErrorType() >= CE_Failure)
        throw Failure(ImportText::tr("The rules of the table “%1” could not be read: %2").arg(m_table, QString::fromUtf8(CPLGetLastErrorMsg())));
}

SourceFieldType RowCheck::type(const QString &column) const
{
    const int index = m_layer->GetLayerDefn()->GetFieldIndex(column.toUtf8().constData());
    if (index < 0)
        return SourceFieldType::Text;
    switch (m_layer->GetLayerDefn()->GetFieldDefn(index)->GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return SourceFieldType::Integer;
    case OFTReal:
        return SourceFieldType::Real;
    default:
        return SourceFieldType::Text;
    }
}

bool RowCheck::isRequired(const QString &column) const
{
    const int index = m_layer->GetLayerDefn()->GetFieldIndex(column.toUtf8().constData());
    return index >= 0 && !m_layer->GetLayerDefn()->GetFieldDefn(index)->IsNullable();
}

double RowCheck::plausibleLimit(const QString &column) const
{
    const int index = columnIndex(m_columns, column);
    return index < 0 ? HUGE_VAL : m_columns[size_t(index)].plausible;
}

std::optional<QString> RowCheck::refusalByMeaning(const QVariantMap &fields) const
{
    for (const AttributeColumn &column : m_columns) {
        const QVariant value = fields.value(column.name);
        const auto text = [&value] { return QString::number(value.toDouble(), 'g', 12); };
        switch (problemOf(column, value)) {
        case ValueProblem::NotAChoice:
            return ImportText::tr("“%1” is “%2”, but must be one of: %3").arg(column.name, text(), numbersToChooseFrom(column).join(QStringLiteral(", ")));
        case ValueProblem::TooSmall:
            return ImportText::tr("“%1” is %2, but may not be negative").arg(column.name, text());
        case ValueProblem::TooLarge:
            return ImportText::tr("“%1” is %2, but may not be above %3").arg(column.name, text(), QString::number(*column.most));
        case ValueProblem::None:
        case ValueProblem::Implausible: // taken, and said
            break;
        }
    }
    return std::nullopt;
}

std::optional<QString> RowCheck::refusal(const QVariantMap &fields)
{
    OGRFeature feature(m_layer->GetLayerDefn());
    feature.SetField("uid", QStringLiteral("try-%1").arg(++m_tried).toUtf8().constData());
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const int index = m_layer->GetLayerDefn()->GetFieldIndex(it.key().toUtf8().constData());
        if (type(it.key()) == SourceFieldType::Text)
            feature.SetField(index, it.value().toString().toUtf8().constData());
        else if (type(it.key()) == SourceFieldType::Integer)
            feature.SetField(index, GIntBig(it.value().toLongLong()));
        else
            feature.SetField(index, it.value().toDouble());
    }
    OGRErr result = OGRERR_NONE;
    QString message;
    {
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        CPLErrorReset();
        result = m_layer->CreateFeature(&feature);
        message = QString::fromUtf8(CPLGetLastErrorMsg());
    }
    // Rows tried are of no further use where no rule looks at other rows.
    if (m_drawn && m_tried % 2000 == 0)
        execute(QStringLiteral("DELETE FROM \"%1\"").arg(m_table));
    if (result == OGRERR_NONE)
        return refusalByMeaning(fields);
    return inWords(message, fields);
}

} // namespace madang
