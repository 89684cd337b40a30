// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/demand/land_demand_part.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/remembered_fields.h"
#include "zoning/processing/demand/stored_projection.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr double ofPerCent = 0.01;
constexpr double m2PerHa = 10000.0;

// In the order of m_numbers.
enum class StandardField { Household, Vacancy, Density, NetShare, FloorPerJob, JobFar, JobNetShare };

} // namespace

LandDemandPart::LandDemandPart(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("landdemand"), parent)
    , m_peopleLabel(new QLabel(this))
    , m_jobsLabel(new QLabel(this))
    , m_variantLabel(new QLabel(this))
    , m_variant(new QComboBox(this))
    , m_housedLabel(new QLabel(this))
    , m_employedLabel(new QLabel(this))
    , m_remembered(new RememberedFields(QStringLiteral("demand/land"), this))
    , m_figures(new Figures(this))
    , m_phasesTitle(new QLabel(this))
    , m_phases(new ResultTable(this))
    , m_note(new QLabel(this))
{
    m_people = addCount(m_peopleLabel, "people");
    m_jobs = addCount(m_jobsLabel, "jobs");
    m_variant->setObjectName(QStringLiteral("variant"));
    m_variant->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString &variant : projectionVariants())
        m_variant->addItem(QString(), variant);
    m_variant->setCurrentIndex(1);
    m_variantLabel->setBuddy(m_variant);
    inputs()->addRow(m_variantLabel, m_variant);
    m_housed = addCount(m_housedLabel, "housed");
    m_employed = addCount(m_employedLabel, "employed");
    addNumber("HOUSEHOLD", 4.0, 0.5, 20.0, 2);
    addNumber("VACANCY", 5.0, 0.0, 95.0, 1, ofPerCent);
    addNumber("DENSITY", 60.0, 0.1, 5000.0, 1);
    addNumber("NET_SHARE", 65.0, 1.0, 100.0, 1, ofPerCent);
    addNumber("FLOOR_PER_JOB", 30.0, 1.0, 1000.0, 1);
    addNumber("JOB_FAR", 100.0, 1.0, 3000.0, 0, ofPerCent);
    addNumber("JOB_NET_SHARE", 70.0, 1.0, 100.0, 1, ofPerCent);
    m_remembered->add(m_variant);

    m_phases->setObjectName(QStringLiteral("phases"));
    m_phasesTitle->setProperty("heading", true);
    m_note->setProperty("quiet", true);
    m_note->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_phasesTitle, m_phases, m_note})
        results()->addWidget(part);
}

QSpinBox *LandDemandPart::addCount(QLabel *label, const char *name)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setRange(0, 100000000);
    field->setSingleStep(1000);
    field->setGroupSeparatorShown(true);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label->setBuddy(field);
    inputs()->addRow(label, field);
    m_remembered->add(field);
    return field;
}

void LandDemandPart::addNumber(const char *parameter, double usual, double least, double most, int decimals, double perUnit)
{
    auto *label = new QLabel(this);
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(QString::fromLatin1(parameter).toLower());
    field->setDecimals(decimals);
    field->setRange(least, most);
    field->setValue(usual);
    field->setGroupSeparatorShown(true);
    label->setBuddy(field);
    inputs()->addRow(label, field);
    m_remembered->add(field);
    m_numbers.push_back({parameter, perUnit, label, field});
}

QVariantMap LandDemandPart::parameters() const
{
    QVariantMap values{{QStringLiteral("VARIANT"), m_variant->currentData()},
                       {QStringLiteral("HOUSED"), m_housed->value()},
                       {QStringLiteral("EMPLOYED"), m_employed->value()}};
    for (const Number &number : m_numbers)
        values.insert(QLatin1String(number.parameter), number.field->value() * number.perUnit);
    if (m_people->value() > 0)
        values.insert(QStringLiteral("PEOPLE"), m_people->value());
    if (m_jobs->value() > 0)
        values.insert(QStringLiteral("JOBS"), m_jobs->value());
    return values;
}

void LandDemandPart::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    const auto value = [&](const char *key) { return results.value(QLatin1String(key)).toDouble(); };
    const auto hectares = [&](const char *key) { return format.hectares(value(key) * m2PerHa); };
    m_figures->clear();
    if (results.contains(QStringLiteral("people"))) {
        m_figures->add(hectares("gross_ha"), tr("Land for homes, gross"), tr("With streets, green and schools"));
        m_figures->add(hectares("net_ha"), tr("Land for homes, net"), tr("Sites alone"));
        m_figures->add(format.number(value("units"), 0), tr("Homes"),
                       tr("For %1 households; the empty ones are counted too").arg(format.number(value("households"), 0)));
        m_figures->add(format.number(value("people"), 0), tr("People to be housed"),
                       results.contains(QStringLiteral("year")) ? tr("By %1").arg(results.value(QStringLiteral("year")).toInt()) : tr("As entered"));
    }
    if (results.contains(QStringLiteral("jobs"))) {
        m_figures->add(hectares("job_gross_ha"), tr("Land for work, gross"), tr("For %1 jobs").arg(format.number(value("jobs"), 0)));
        m_figures->add(hectares("job_net_ha"), tr("Land for work, net"),
                       tr("Sites with %1 m² of floor area").arg(format.number(value("job_floor_m2"), 0)));
    }
    showPhases(results, format);
}

void LandDemandPart::showPhases(const QVariantMap &results, const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    const QVariantList phases = results.value(QStringLiteral("phases")).toList();
    bool anyCapacity = false;
    QVector<QVector<Cell>> rows;
    for (const QVariant &item : phases) {
        const QVariantMap row = item.toMap();
        const auto number = [&](const char *key, int decimals = 0) {
            const QVariant value = row.value(QLatin1String(key));
            return value.isValid() ? Cell{format.number(value.toDouble(), decimals), value.toDouble(), {}, {}}
                                   : Cell{QStringLiteral("–"), QString(), {}, tr("Not known")};
        };
        anyCapacity = anyCapacity || row.contains(QStringLiteral("capacity_people"));
        const QString name = row.value(QStringLiteral("name")).toString();
        rows << QVector<Cell>{{name, {}, {}, tr("%1, %2").arg(name, row.value(QStringLiteral("years")).toString())},
                              number("year"), number("people"), number("capacity_people"), number("missing_people"), number("jobs"),
                              number("capacity_jobs"), number("missing_jobs"), number("missing_ha", 1)};
        rows.last()[1].text = row.contains(QStringLiteral("year")) ? QString::number(row.value(QStringLiteral("year")).toInt()) : QStringLiteral("–");
    }
    m_phasesTitle->setVisible(!rows.isEmpty());
    m_phases->setVisible(!rows.isEmpty());
    m_phases->setRows({tr("Phase"), tr("by"), tr("People"), tr("room for"), tr("short of"), tr("Jobs"), tr("room for"), tr("short of"), tr("short, ha")},
                      rows, -1);
    const bool anyJobs = std::any_of(phases.begin(), phases.end(), [](const QVariant &item) { return item.toMap().contains(QStringLiteral("jobs")); });
    for (const int column : {5, 6, 7}) // of jobs
        m_phases->setColumnHidden(column, !anyJobs);
    m_note->setVisible(!rows.isEmpty());
    const bool isOfWhatIsLeft = results.contains(QStringLiteral("housed")) || results.contains(QStringLiteral("employed"));
    m_note->setText(withLineBreaks(!anyCapacity     ? tr("The room that the rules allow is not known.")
                                   : isOfWhatIsLeft ? tr("Room is what the rules allow on the land of a phase and of those before it. Where people or jobs that need "
                                                         "nothing new were taken off, it is the part of it in floor area that is not built yet.")
                                                    : tr("Room is what the rules allow on the land of a phase and of those before it."),
                                   workbench().language()));
}

void LandDemandPart::retranslate()
{
    m_peopleLabel->setText(tr("&People to be housed"));
    m_jobsLabel->setText(tr("&Jobs to be placed"));
    for (QSpinBox *field : {m_people, m_jobs}) {
        field->setSpecialValueText(tr("From the stored projection"));
        field->setToolTip(tr("At 0 what the plan's stored projection says for the end of the last phase, less those who need nothing new"));
    }
    m_variantLabel->setText(tr("&Variant of the stored projection"));
    m_variant->setItemText(0, tr("Low"));
    m_variant->setItemText(1, tr("Medium"));
    m_variant->setItemText(2, tr("High"));
    m_variant->setToolTip(tr("Land is usually kept ready for the high variant, and built for the medium one"));
    m_housedLabel->setText(tr("People who need &no new home"));
    m_housed->setToolTip(tr("Those who live in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then that "
                           "of the floor area that is not built yet."));
    m_employedLabel->setText(tr("Jobs that n&eed no new site"));
    m_employed->setToolTip(tr("Those that are in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then "
                             "that of the floor area that is not built yet."));

    const auto word = [this](StandardField standard, const QString &label, const QString &unit, const QString &hint) {
        const Number &number = m_numbers[std::size_t(standard)];
        number.label->setText(label);
        number.field->setSuffix(unit);
        number.field->setToolTip(hint);
    };
    word(StandardField::Household, tr("&Household"), tr(" people"), tr("People in a household, from the census of the municipality"));
    word(StandardField::Vacancy, tr("Homes that stand empt&y"), tr(" %"), tr("Of all homes; some must be empty for people to move, often 3 to 7 %"));
    word(StandardField::Density, tr("&Density"), tr(" homes/ha"), tr("Homes on a hectare of sites (net), by the regulation or the type of housing"));
    word(StandardField::NetShare, tr("S&ites in residential land"), tr(" %"), tr("The rest is streets, green and schools; often 55 to 70 %"));
    word(StandardField::FloorPerJob, tr("&Floor area for a job"), tr(" m²"), tr("Gross floor area: some 20 m² in offices, 40 m² in shops, 60 m² and more in industry"));
    word(StandardField::JobFar, tr("Floor &area ratio of work places"), tr(" %"), tr("Floor area over site: 100 % is a FAR of 1"));
    word(StandardField::JobNetShare, tr("Sites in land for work"), tr(" %"), tr("The rest is streets and green"));
    // Beside the Run of the projection it needs words and a key of its own.
    findChild<QPushButton *>(QStringLiteral("run"))->setText(tr("Wor&k out the land"));
    m_phasesTitle->setText(tr("By phase"));
    m_phases->setAccessibleName(tr("Demand and room by phase"));
}

QString LandDemandPart::invitation() const
{
    return tr("Turns people and jobs into homes and hectares, and sets them against what the phases of the plan hold.");
}

void LandDemandPart::planChanged()
{
    m_remembered->load(workbench().plan());
}

} // namespace madang::zoning
