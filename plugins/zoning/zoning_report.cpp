// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/zoning_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "engine/hectare.h"
#include "zoning/panel/balance/balance_rows.h"
#include "zoning/panel/balance/class_bars.h"

#include <QtGlobal>

#include <algorithm>

namespace madang::zoning {

namespace {

// Marked with QT_TRANSLATE_NOOP("ZoningReport", …) where it is called.
Phrase phrase(const char *source, const QStringList &arguments = {})
{
    return {"ZoningReport", source, arguments};
}

using CodeValue = PlanReader::CodeValue;

// The class names of the report's languages, which need not be the plan's.
class ClassNames {
public:
    explicit ClassNames(const ReportBuilder &report)
        : m_languages(report.languages())
        , m_local(countryLanguage(report.plan().meta().country))
    {
        for (const CodeValue &value : report.plan().codeValues())
            if (!m_values.contains(value.code))
                m_values.insert(value.code, value);
    }

    QStringList of(const BalanceRow &row) const
    {
        QStringList names;
        for (const QString &language : m_languages) {
            if (row.known)
                names << m_values[row.code].label(language, m_local);
            else
                names << Phrasebook::of(language).text(
                    row.code.isEmpty() ? phrase(QT_TRANSLATE_NOOP("ZoningReport", "Zones without a code"))
                                       : phrase(QT_TRANSLATE_NOOP("ZoningReport", "Code not in the plan's list")));
        }
        return names;
    }

private:
    QStringList m_languages;
    QString m_local;
    QHash<QString, CodeValue> m_values;
};

ReportCell statusOf(const BalanceRow &row)
{
    if (row.known && row.verified)
        return ReportCell::text(QString());
    return ReportCell::text(row.known ? phrase(QT_TRANSLATE_NOOP("ZoningReport", "unverified"))
                                      : phrase(QT_TRANSLATE_NOOP("ZoningReport", "to be corrected")));
}

void writeTable(ReportBuilder &report, const QVector<BalanceRow> &rows, const ClassNames &names, double totalM2)
{
    ReportTable table;
    table.caption = phrase(QT_TRANSLATE_NOOP("ZoningReport", "Land by class"));
    table.columns = {phrase(QT_TRANSLATE_NOOP("ZoningReport", "Code")), phrase(QT_TRANSLATE_NOOP("ZoningReport", "Class")),
                     phrase(QT_TRANSLATE_NOOP("ZoningReport", "Zones")), phrase(QT_TRANSLATE_NOOP("ZoningReport", "Area")),
                     phrase(QT_TRANSLATE_NOOP("ZoningReport", "Share")), phrase(QT_TRANSLATE_NOOP("ZoningReport", "Status"))};
    const bool marked = std::any_of(rows.begin(), rows.end(),
                                    [](const BalanceRow &row) { return !row.known || !row.verified; });
    int zones = 0;
    for (const BalanceRow &row : rows) {
        ReportCell code = ReportCell::text(row.code.isEmpty() ? QStringLiteral("–") : row.code);
        code.swatch = row.colour.name();
        table.rows << QVector<ReportCell>{code,
                                          ReportCell::text(names.of(row)),
                                          ReportCell::number(row.zones, 0),
                                          ReportCell::hectares(row.areaM2),
                                          ReportCell::percent(row.share),
                                          statusOf(row)};
        zones += row.zones;
    }
    table.totals = {ReportCell::text(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Total"))), ReportCell::text(QString()),
                    ReportCell::number(zones, 0), ReportCell::hectares(totalM2), ReportCell::percent(totalM2 > 0 ? 1 : 0),
                    ReportCell::text(QString())};
    if (!marked) {
        table.columns.removeLast();
        for (QVector<ReportCell> &row : table.rows)
            row.removeLast();
        table.totals.removeLast();
    }
    report.table(table);
}

void writeBars(ReportBuilder &report, const QVector<BalanceRow> &rows, const ClassNames &names)
{
    constexpr int mostBars = 30; // what fits a page; smaller classes share one bar
    const int shown = int(rows.size()) <= mostBars ? int(rows.size()) : mostBars - 1;
    const int bars = shown < int(rows.size()) ? shown + 1 : shown;
    const double height = 16.0 * bars + 8.0; // points: a line for each
    constexpr double width = 480.0;
    report.figure(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Share of each class in the land of the plan")), width / height,
                  [&](QPainter &painter, const QRectF &sheet, const FigureText &words) {
                      ClassBars chart;
                      const auto percent = [&](double share) {
                          return QStringLiteral("%1 %").arg(words.number(share * 100.0, 1));
                      };
                      double rest = 1.0;
                      for (const BalanceRow &row : rows.mid(0, shown)) {
                          chart.bars << ClassBars::Bar{words.text(names.of(row)), percent(row.share), row.share,
                                                       row.colour, !row.verified};
                          rest -= row.share;
                      }
                      if (bars > shown)
                          chart.bars << ClassBars::Bar{
                              words.text(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Smaller classes together"))),
                              percent(rest), rest, QColor(0xb5, 0xb0, 0xa8), false};
                      chart.paint(painter, sheet, words.font(8.0), QColor(0x33, 0x31, 0x2d));
                  });
}

void writeReservations(ReportBuilder &report, const QVector<BalanceRow> &rows, const QVariantMap &results)
{
    const auto squareMetres = [&](const char *key) {
        return results.value(QLatin1String(key)).toDouble() * squareMetresPerHectare;
    };
    const auto any = [&](auto &&is) { return std::any_of(rows.begin(), rows.end(), is); };
    if (any([](const BalanceRow &row) { return row.known && !row.verified; }))
        report.paragraph(phrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Classes marked “unverified” come from sources that have not been confirmed against the instrument. Check "
            "them before they are quoted as law.")));
    if (any([](const BalanceRow &row) { return !row.known; }))
        report.paragraph(phrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Zones without a code, or with one that the plan's list does not have, are counted as they stand and must be "
            "corrected.")));
    if (squareMetres("overlap_ha") > 0.0)
        report.paragraph(phrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Zones overlap: %1 are counted more than once in the total.")),
            {ReportCell::hectares(squareMetres("overlap_ha"))});
    if (squareMetres("overlay_ha") > 0.0)
        report.paragraph(phrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Overlay zones (%1) lie on top of other zones and are not in the balance.")),
            {ReportCell::hectares(squareMetres("overlay_ha"))});
}

} // namespace

void writeLandUseChapter(ReportBuilder &report)
{
    report.heading(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Land use")));
    const QVariantMap results = report.run(QStringLiteral("zoningbalance"),
                                           {{QStringLiteral("PLAN"), report.plan().path()},
                                            {QStringLiteral("SCENARIO"), report.scenario()}});
    const QVector<BalanceRow> rows = balanceRows(results);
    if (rows.isEmpty()) {
        report.missing(phrase(QT_TRANSLATE_NOOP("ZoningReport",
            "This scenario has no zones, so there is no land-use map and no land balance. Draw zones or import them.")));
        return;
    }
    const ClassNames names(report);
    const double totalM2 = results.value(QStringLiteral("total_ha")).toDouble() * squareMetresPerHectare;
    report.map(QStringLiteral("zoning"), phrase(QT_TRANSLATE_NOOP("ZoningReport", "Land-use plan")));
    writeTable(report, rows, names, totalM2);
    writeReservations(report, rows, results);
    writeBars(report, rows, names);

    report.keyFigure(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Land in zones")), ReportCell::hectares(totalM2));
    report.assumption(phrase(QT_TRANSLATE_NOOP("ZoningReport",
        "Areas are measured on the ellipsoid of the plan's coordinate system (%1), not on the map's plane.")),
        {ReportCell::text(report.plan().meta().crs)});
    QStringList cited;
    for (const BalanceRow &row : rows) {
        if (!row.source.isEmpty() && !cited.contains(row.source)) {
            cited << row.source;
            report.source(phrase(QT_TRANSLATE_NOOP("ZoningReport", "Land-use classes")), row.source);
        }
    }
}

} // namespace madang::zoning
