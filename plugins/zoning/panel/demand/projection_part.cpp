// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/demand/projection_part.h"

#include "api/chart_view.h"
#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/demand/census_table.h"
#include "zoning/panel/remembered_fields.h"
#include "zoning/processing/demand/census_text.h"
#include "zoning/processing/demand/stored_projection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

constexpr int projectionChartLines = 15; // its height, in lines of text
constexpr int firstYearShown = 1900;

double lastValue(const QVariantMap &results, const char *variant)
{
    const QVariantList series = results.value(QStringLiteral("series")).toList();
    return series.isEmpty() ? 0.0 : series.last().toMap().value(QLatin1String(variant)).toDouble();
}

} // namespace

ProjectionPart::ProjectionPart(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("projection"), parent)
    , m_subjectLabel(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_censusLabel(new QLabel(this))
    , m_census(new CensusTable(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new QLineEdit(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_fitted(new QCheckBox(this))
    , m_rateLabel(new QLabel(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_spreadLabel(new QLabel(this))
    , m_spread(new QDoubleSpinBox(this))
    , m_baseLabel(new QLabel(this))
    , m_base(new QSpinBox(this))
    , m_lastYearLabel(new QLabel(this))
    , m_lastYear(new QSpinBox(this))
    , m_remembered(new RememberedFields(QStringLiteral("demand/future"), this))
    , m_figures(new Figures(this))
    , m_fit(new QLabel(this))
    , m_chart(new ChartView(projectionChartLines, this))
    , m_variants(new ResultTable(this))
    , m_store(new QPushButton(this))
    , m_years(new ResultTable(this))
{
    m_subject->setObjectName(QStringLiteral("subject"));
    m_census->setObjectName(QStringLiteral("census"));
    m_source->setObjectName(QStringLiteral("source"));
    m_method->setObjectName(QStringLiteral("method"));
    m_fitted->setObjectName(QStringLiteral("fitted"));
    m_rate->setObjectName(QStringLiteral("rate"));
    m_spread->setObjectName(QStringLiteral("spread"));
    m_base->setObjectName(QStringLiteral("base"));
    m_lastYear->setObjectName(QStringLiteral("lastYear"));
    m_chart->setObjectName(QStringLiteral("chart"));
    m_variants->setObjectName(QStringLiteral("variants"));
    m_years->setObjectName(QStringLiteral("years"));
    m_store->setObjectName(QStringLiteral("store"));

    const auto addField = [this](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        inputs()->addRow(label, field);
    };
    for (QComboBox *box : {m_subject, m_method}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (const QString &subject : projectionSubjects())
        m_subject->addItem(QString(), subject);
    for (const char *method : {"arithmetic", "geometric", "exponential"})
        m_method->addItem(QString(), QString::fromLatin1(method));
    m_method->setCurrentIndex(1);
    for (QDoubleSpinBox *field : {m_rate, m_spread}) {
        field->setDecimals(2);
        field->setSingleStep(0.1);
    }
    m_rate->setRange(-20.0, 20.0);
    m_rate->setValue(2.0);
    m_spread->setRange(0.0, 10.0);
    m_spread->setValue(0.5);
    m_base->setRange(0, 100000000);
    m_base->setGroupSeparatorShown(true);
    m_base->setSingleStep(1000);
    m_lastYear->setRange(0, 2900);
    for (QSpinBox *field : {m_base, m_lastYear}) // words stand there for 0
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_fitted->setChecked(true);
    addField(m_subjectLabel, m_subject);
    addField(m_censusLabel, m_census);
    addField(m_sourceLabel, m_source);
    addField(m_methodLabel, m_method);
    inputs()->addRow(m_fitted);
    addField(m_rateLabel, m_rate);
    addField(m_spreadLabel, m_spread);
    addField(m_baseLabel, m_base);
    addField(m_lastYearLabel, m_lastYear);

    m_fit->setWordWrap(true);
    m_fit->setProperty("quiet", true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_fit, m_chart, m_variants})
        results()->addWidget(part);
    results()->addWidget(m_store, 0, Qt::AlignLeft);
    results()->addWidget(m_years);

    m_remembered->add(m_subject);
    m_remembered->add(QStringLiteral("census"), QString(), [this](const QVariant &text) { m_census->setText(text.toString()); });
    m_remembered->add(m_source);
    m_remembered->add(m_method);
    m_remembered->add(m_fitted);
    m_remembered->add(m_rate);
    m_remembered->add(m_spread);
    m_remembered->add(m_base);
    m_remembered->add(m_lastYear);
    connect(m_census, &CensusTable::edited, this, [this](const QString &text) {
        m_remembered->keep(QStringLiteral("census"), text);
        enable();
    });
    connect(m_fitted, &QCheckBox::toggled, this, &ProjectionPart::enable);
    connect(m_subject, qOverload<int>(&QComboBox::currentIndexChanged), this, &ProjectionPart::retranslate);
    connect(m_lastYear, &QSpinBox::editingFinished, this, [this] {
        const Plan *plan = this->workbench().plan();
        const int typed = m_lastYear->value();
        if (plan && typed > 0 && countsBuddhistYears(plan->meta().country) && typed > buddhistYearOf(firstYearShown))
            m_lastYear->setValue(commonEraYear(typed, plan->meta().country, {}, nullptr));
    });
    connect(m_store, &QPushButton::clicked, this, &ProjectionPart::store);
}

bool ProjectionPart::isOfJobs() const
{
    return m_subject->currentData().toString() == QLatin1String("jobs");
}

QVariantMap ProjectionPart::parameters() const
{
    QVariantMap values{{QStringLiteral("SUBJECT"), m_subject->currentData()},
                       {QStringLiteral("METHOD"), m_method->currentData()},
                       {QStringLiteral("SPREAD"), m_spread->value() / 100.0}};
    const QString census = m_census->text();
    if (!census.isEmpty())
        values.insert(QStringLiteral("CENSUS"), census);
    if (m_base->value() > 0)
        values.insert(QStringLiteral("BASE"), m_base->value());
    else if (census.isEmpty())
        throw Failure(tr("There is nothing to start from."), {}, tr("Enter counts of past years, or how many there are in the base year."));
    if (!m_fitted->isChecked())
        values.insert(QStringLiteral("RATE"), m_rate->value() / 100.0);
    else if (census.isEmpty())
        throw Failure(tr("There are no counts to take a rate from."), {}, tr("Enter the counts of two years or more, or the rate itself."));
    if (m_lastYear->value() > 0)
        values.insert(QStringLiteral("TO_YEAR"), m_lastYear->value());
    return values;
}

void ProjectionPart::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    const bool jobs = results.value(QStringLiteral("subject")).toString() == QLatin1String("jobs");
    const int baseYear = results.value(QStringLiteral("base_year")).toInt();
    const int lastYear = baseYear + results.value(QStringLiteral("years")).toInt();
    m_figures->clear();
    m_figures->add(format.number(lastValue(results, "medium"), 0), jobs ? tr("Jobs in %1").arg(lastYear) : tr("People in %1").arg(lastYear),
                   tr("Medium variant; from %1 in %2").arg(format.number(results.value(QStringLiteral("base")).toDouble(), 0)).arg(baseYear));
    m_figures->add(tr("%1 a year").arg(format.percent(results.value(QStringLiteral("rate")).toDouble(), 2)), tr("Growth, medium variant"),
                   results.contains(QStringLiteral("fit")) ? tr("Fitted to the counts") : tr("As entered"));
    m_figures->add(format.number(lastValue(results, "low"), 0), tr("Low variant"), tr("The rate is lower by the spread"));
    m_figures->add(format.number(lastValue(results, "high"), 0), tr("High variant"), tr("The rate is higher by the spread"));

    const QVariantMap fit = results.value(QStringLiteral("fit")).toMap();
    m_fit->setVisible(results.value(QStringLiteral("census")).toList().size() > 2 && !fit.isEmpty()); // two counts leave nothing to fit
    const QString method = results.value(QStringLiteral("method")).toString();
    const QString share = format.number(fit.value(QStringLiteral("r_squared")).toDouble(), 3);
    m_fit->setText(withLineBreaks(method == QLatin1String("arithmetic") ? tr("Rate by least squares through all counts; R² %1.").arg(share)
                                                                        : tr("Rate by least squares through the logarithms of all counts; R² %1.").arg(share),
                                  workbench().language()));
    showChart(results, format);
    showTables(results, format);
    enable();
}

QString ProjectionPart::variantWord(const QString &variant) const
{
    return variant == QLatin1String("low") ? tr("Low") : variant == QLatin1String("high") ? tr("High") : tr("Medium");
}

void ProjectionPart::showChart(const QVariantMap &results, const NumberFormat &format)
{
    const bool jobs = results.value(QStringLiteral("subject")).toString() == QLatin1String("jobs");
    const QVariantList series = results.value(QStringLiteral("series")).toList();
    const QVariantList census = results.value(QStringLiteral("census")).toList();
    const int baseYear = results.value(QStringLiteral("base_year")).toInt();
    const int lastYear = baseYear + int(series.size()) - 1;
    const int firstYear = census.isEmpty() ? baseYear : std::min(baseYear, census.first().toMap().value(QStringLiteral("year")).toInt());

    Chart chart;
    chart.firstBar = firstYear;
    Chart::Bars counted{tr("Counted"), QVector<double>(lastYear - firstYear + 1, 0.0), Chart::Tone::Plain};
    double largest = 0.0;
    for (int year = firstYear; year <= lastYear; ++year)
        chart.hints << QString::number(year);
    const auto tell = [&chart, firstYear](int year, const QString &line) { chart.hints[year - firstYear] += QLatin1Char('\n') + line; };
    for (const QVariant &item : census) {
        const int year = item.toMap().value(QStringLiteral("year")).toInt();
        const double value = item.toMap().value(QStringLiteral("value")).toDouble();
        if (year > lastYear)
            continue;
        counted.values[year - firstYear] = value;
        largest = std::max(largest, value);
        tell(year, tr("Counted: %1").arg(format.number(value, 0)));
    }
    chart.bars << counted;
    for (const QString &variant : {QStringLiteral("medium"), QStringLiteral("low"), QStringLiteral("high")}) {
        Chart::Line line{variantWord(variant), {}};
        for (const QVariant &item : series) {
            const int year = item.toMap().value(QStringLiteral("year")).toInt();
            const double value = item.toMap().value(variant).toDouble();
            line.points << QPointF(year, value);
            largest = std::max(largest, value);
            tell(year, tr("%1: %2").arg(variantWord(variant), format.number(value, 0)));
        }
        chart.lines << line;
    }
    const bool thousands = largest >= 20000.0;
    chart.yUnit = thousands ? 1000.0 : 1.0;
    chart.yTitle = jobs ? (thousands ? tr("Jobs (thousand)") : tr("Jobs")) : (thousands ? tr("People (thousand)") : tr("People"));
    chart.xTitle = tr("Year");
    chart.number = [format](double value, int decimals) { return format.number(value, decimals); };
    chart.xNumber = [](double year, int) { return QString::number(qRound(year)); };
    m_chart->setChart(chart);
}

void ProjectionPart::showTables(const QVariantMap &results, const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    const Plan *plan = workbench().plan();
    const bool buddhist = plan && countsBuddhistYears(plan->meta().country);
    const auto number = [&](double value) { return Cell{format.number(value, 0), value, {}, {}}; };

    QVector<QVector<Cell>> rows;
    for (const QVariant &item : results.value(QStringLiteral("variants")).toList()) {
        const QVariantMap row = item.toMap();
        const double rate = row.value(QStringLiteral("rate")).toDouble();
        rows << QVector<Cell>{{variantWord(row.value(QStringLiteral("variant")).toString()), {}, {}, {}},
                              {format.number(rate * 100.0, 2), rate * 100.0, {}, {}},
                              number(row.value(QStringLiteral("value")).toDouble())};
    }
    const int lastYear = results.value(QStringLiteral("base_year")).toInt() + results.value(QStringLiteral("years")).toInt();
    m_variants->setSortingEnabled(false);
    m_variants->setRows({tr("Variant"), tr("% a year"), tr("in %1").arg(lastYear)}, rows, 0);
    m_variants->setSortingEnabled(false);

    rows.clear();
    for (const QVariant &item : results.value(QStringLiteral("series")).toList()) {
        const QVariantMap row = item.toMap();
        const int year = row.value(QStringLiteral("year")).toInt();
        QVector<Cell> cells{{buddhist ? tr("%1 (BE %2)").arg(year).arg(buddhistYearOf(year)) : QString::number(year), year, {}, {}}};
        for (const QString &variant : projectionVariants())
            cells << number(row.value(variant).toDouble());
        rows << cells;
    }
    m_years->setRows({tr("Year"), variantWord(QStringLiteral("low")), variantWord(QStringLiteral("medium")), variantWord(QStringLiteral("high"))}, rows, -1);
}

void ProjectionPart::enable()
{
    m_rate->setEnabled(!m_fitted->isChecked());
    m_rateLabel->setEnabled(!m_fitted->isChecked());
    const Plan *plan = workbench().plan();
    m_store->setEnabled(plan && !plan->isReadOnly() && !shownResults().isEmpty() && shownResults().value(QStringLiteral("base_year")).toInt() > 0);
}

void ProjectionPart::store()
{
    const Plan *plan = workbench().plan();
    if (!plan)
        return;
    try {
        const PlanEdit edit = editToStore(*plan, shownResults(), m_source->text().trimmed());
        if (edit.changes.empty()) {
            workbench().showMessage(Finding::Severity::Note, tr("The plan holds just this projection already."));
            return;
        }
        apply(edit);
        workbench().showMessage(Finding::Severity::Note, tr("Written into the plan: “%1”. Undo takes it back.").arg(edit.name.text()));
    } catch (const Failure &failure) {
        workbench().showMessage(Finding::Severity::Error, failure.text());
    }
}

void ProjectionPart::retranslate()
{
    m_subjectLabel->setText(tr("&What is projected"));
    m_subject->setItemText(0, tr("People"));
    m_subject->setItemText(1, tr("Jobs"));
    m_subject->setToolTip(tr("Each has a projection of its own in the plan"));
    m_censusLabel->setText(tr("&Counts of past years"));
    m_census->setHeaders(tr("Year"), tr("BE"), isOfJobs() ? tr("Jobs") : tr("People"));
    m_census->setAccessibleName(tr("Counts of past years"));
    m_census->setToolTip(tr("A row for each census or register. Paste two columns from a spreadsheet with Ctrl+V; Buddhist years are converted "
                            "where the plan's country counts them."));
    m_sourceLabel->setText(tr("S&ource of the counts"));
    m_source->setPlaceholderText(tr("Who counted, in which publication"));
    m_source->setToolTip(tr("Stored in the plan beside every number"));
    m_methodLabel->setText(tr("&Method"));
    m_method->setItemText(0, tr("Arithmetic: as many every year"));
    m_method->setItemText(1, tr("Geometric: the same share every year"));
    m_method->setItemText(2, tr("Exponential: the same share without pause"));
    m_method->setToolTip(tr("P(1 + rn), P(1 + r)ⁿ or P eʳⁿ, with the rate r over n years"));
    m_fitted->setText(tr("Rate from the co&unts"));
    m_fitted->setToolTip(tr("Of two counts the rate between them; of more the one that fits them best (least squares)"));
    m_rateLabel->setText(tr("Rate of &growth"));
    m_rate->setSuffix(tr(" % a year"));
    m_rate->setToolTip(tr("Of the medium variant. Negative where fewer are expected."));
    m_spreadLabel->setText(tr("&Spread of the variants"));
    m_spread->setSuffix(tr(" points"));
    m_spread->setToolTip(tr("The low and the high variant grow by so many points of a per cent less and more a year"));
    m_baseLabel->setText(isOfJobs() ? tr("Jobs in the &base year") : tr("People in the &base year"));
    m_base->setSpecialValueText(tr("The last count"));
    m_base->setToolTip(tr("The number to start from, in the base year of the plan. At 0 the last count in its own year."));
    m_lastYearLabel->setText(tr("&Last year"));
    m_lastYear->setSpecialValueText(tr("The plan's horizon"));
    m_lastYear->setToolTip(tr("At 0 the horizon of the plan. Store a projection up to the end of the last phase."));
    m_store->setText(tr("S&tore in the plan"));
    const Plan *plan = workbench().plan();
    m_store->setToolTip(plan && plan->isReadOnly() ? plan->whyReadOnly()
                                                   : tr("Replaces the stored projection of the same subject, as one edit, which Undo takes back"));
    m_chart->setAccessibleName(tr("What was counted and the three variants"));
    m_variants->setAccessibleName(tr("Rate and last value of each variant"));
    m_years->setAccessibleName(tr("The variants year by year"));
}

QString ProjectionPart::invitation() const
{
    return tr("Projects people or jobs in three variants, from counts of past years or from a rate.");
}

void ProjectionPart::planChanged()
{
    const Plan *plan = workbench().plan();
    m_census->setCountry(plan ? plan->meta().country : QString());
    m_remembered->load(plan);
    enable();
}

} // namespace madang::zoning
