// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/balance/balance_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/text/number_format.h"
#include "core/text/phrasebook.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/balance/land_use_strip.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

constexpr int rowRole = Qt::UserRole + 100; // which BalanceRow an item of the table stands for

} // namespace

BalancePage::BalancePage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("zoningbalance"), parent)
    , m_scenarioLabel(new QLabel(this))
    , m_scenario(new QLabel(this))
    , m_figures(new Figures(this))
    , m_strip(new LandUseStrip(this))
    , m_table(new ResultTable(this))
    , m_hint(new QLabel(this))
{
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_table->setObjectName(QStringLiteral("classes"));
    m_strip->setObjectName(QStringLiteral("strip"));
    m_scenario->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setProperty("quiet", true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    inputs()->addRow(m_scenarioLabel, m_scenario);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_strip, m_table, m_hint})
        results()->addWidget(part);

    connect(m_table, &QTableWidget::currentItemChanged, this, [this](QTableWidgetItem *item) {
        if (item)
            showOnMap(m_table->item(item->row(), 0)->data(rowRole).toInt());
    });
    connect(m_strip, &LandUseStrip::picked, this, [this](int part) {
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->item(row, 0)->data(rowRole).toInt() == part)
                m_table->setCurrentCell(row, 0);
    });
}

QVariantMap BalancePage::parameters() const
{
    return {}; // plan and scenario, which every panel adds
}

void BalancePage::showResults(const QVariantMap &results)
{
    m_rows = balanceRows(results);
    const NumberFormat format(workbench().language());
    showFigures(results, format);
    showStrip(format);
    showTable(format);
}

void BalancePage::showFigures(const QVariantMap &results, const NumberFormat &format)
{
    constexpr double squareMetresPerHectare = 10000.0;
    const auto hectares = [&](const char *key) {
        return format.hectares(results.value(QLatin1String(key)).toDouble() * squareMetresPerHectare);
    };
    m_figures->clear();
    m_figures->add(hectares("total_ha"), tr("Land in zones"), tr("All zones of the scenario, measured on the ellipsoid"));
    m_figures->add(format.integer(m_rows.size()), tr("Land-use classes", nullptr, int(m_rows.size())));
    if (results.value(QStringLiteral("overlap_ha")).toDouble() > 0.0)
        m_figures->add(hectares("overlap_ha"), tr("Counted twice"), tr("Where two zones overlap; see the findings"));
    if (results.value(QStringLiteral("overlay_ha")).toDouble() > 0.0)
        m_figures->add(hectares("overlay_ha"), tr("Overlay zones"), tr("They lie on top of other zones and are not in the total"));
}

void BalancePage::showStrip(const NumberFormat &format)
{
    QVector<LandUseStrip::Part> parts;
    for (const BalanceRow &row : m_rows)
        parts << LandUseStrip::Part{row.share, row.colour,
                                    tr("%1: %2, %3").arg(nameOf(row, workbench().language()), format.hectares(row.areaM2),
                                                         format.percent(row.share))};
    m_strip->setParts(parts);
}

void BalancePage::showTable(const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    const PlanMeta meta = workbench().plan() ? workbench().plan()->meta() : PlanMeta();
    QStringList headers{tr("Code"), tr("Class"), tr("ha"), tr("%")};
    for (const QString &language : meta.languages)
        headers << languageOwnName(language);
    headers << tr("Zones") << tr("Status") << tr("Source");

    QVector<QVector<Cell>> cells;
    for (const BalanceRow &row : m_rows) {
        QStringList names;
        for (const QString &language : meta.languages)
            if (!names.contains(nameOf(row, language)))
                names << nameOf(row, language);
        const QString mark = markOf(row);
        QString hint = names.join(QLatin1Char('\n'));
        if (!mark.isEmpty())
            hint += QLatin1Char('\n') + mark;
        if (!row.source.isEmpty())
            hint += QLatin1Char('\n') + row.source;
        QStringList lines = names;
        if (!mark.isEmpty())
            lines << mark;
        QVector<Cell> line{{row.code.isEmpty() ? tr("none") : row.code, row.code, row.colour, hint},
                           {lines.join(QLatin1Char('\n')), row.label, {}, hint},
                           {format.number(row.areaM2 / 10000.0, 2), row.areaM2 / 10000.0, {}, hint},
                           {format.number(row.share * 100.0, 1), row.share * 100.0, {}, hint}};
        for (const QString &language : meta.languages)
            line << Cell{nameOf(row, language), {}, {}, {}};
        line << Cell{format.integer(row.zones), row.zones, {}, {}} << Cell{mark, {}, {}, {}} << Cell{row.source, {}, {}, {}};
        cells << line;
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRows(headers, cells, 1);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setData(rowRole, row);
    // Copied and exported, each in a column of its own; on the screen the class names them all.
    for (int column = 4; column < m_table->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_table->resizeRowsToContents();
    // Two lines must fit a selected row too, which has a padding of its own.
    constexpr int selectedPadding = 8;
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + selectedPadding);
    m_table->updateGeometry();
}

QString BalancePage::nameOf(const BalanceRow &row, const QString &language) const
{
    if (row.known)
        return row.labels.value(language, row.label);
    return row.code.isEmpty() ? tr("Zones without a code") : tr("Unknown code");
}

QString BalancePage::markOf(const BalanceRow &row) const
{
    if (!row.known)
        return row.code.isEmpty() ? QString() : tr("not in the plan's code list");
    return row.verified ? QString() : tr("unverified");
}

void BalancePage::showOnMap(int row)
{
    const Plan *plan = workbench().plan();
    if (!plan || row < 0 || row >= m_rows.size())
        return;
    m_strip->setCurrent(row);
    QStringList uids;
    try {
        PlanReader(plan->path())
            .forEach(QStringLiteral("zone"), workbench().scenario(), {QStringLiteral("code"), QStringLiteral("overlay")},
                     [&](const EffectiveRow &zone) {
                         if (zone.values[0].toString().trimmed() == m_rows[row].code && zone.values[1].toInt() == 0)
                             uids << zone.uid;
                     });
    } catch (const Failure &failure) {
        workbench().showMessage(Finding::Severity::Error, failure.text());
        return;
    }
    workbench().highlight(QStringLiteral("zone"), uids);
    if (!m_rows[row].extent.isNull())
        workbench().zoomTo(m_rows[row].extent, plan->crs());
}

void BalancePage::retranslate()
{
    m_scenarioLabel->setText(tr("Scenario"));
    showScenario();
    m_strip->setAccessibleName(tr("Shares of the land-use classes"));
    m_table->setAccessibleName(tr("Area and share of each land-use class"));
    m_hint->setText(withLineBreaks(tr("Choose a class to see its zones on the map. The table's menu copies and exports it."),
                                   workbench().language()));
}

QString BalancePage::invitation() const
{
    return tr("Adds up the zones of the scenario: hectares and share of each land-use class.");
}

void BalancePage::planChanged()
{
    m_rows.clear();
    showScenario();
}

void BalancePage::showScenario()
{
    const Plan *plan = workbench().plan();
    QString name;
    if (plan) {
        for (const Scenario &scenario : plan->scenarios())
            if (scenario.uid == workbench().scenario())
                name = scenario.uid == QLatin1String("base") ? tr("Base plan") : scenario.name;
    }
    m_scenario->setText(plan ? name : tr("No plan is open."));
}

} // namespace madang::zoning
