// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/capacity_algorithm.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/capacity/capacity_findings.h"
#include "zoning/processing/capacity/capacity_results.h"
#include "zoning/processing/capacity/single_parcel.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace madang::zoning {

namespace {

const QString capacityPlan = QStringLiteral("PLAN");
const QString capacityScenario = QStringLiteral("SCENARIO");
const QString capacityDate = QStringLiteral("DATE");
const QString capacityWithRows = QStringLiteral("ROWS");
const QString capacityGeometry = QStringLiteral("GEOMETRY");
const QString capacityRoads = QStringLiteral("ROADS");
const QString capacityFrontEdge = QStringLiteral("FRONT_EDGE");
const QString capacityExisting = QStringLiteral("EXISTING_GFA");

// The limits of a single parcel by the names of their parameters.
const std::pair<const char *, Parameter> capacityLimits[] = {
    {"FRONT", Parameter::SetbackFront}, {"SIDE", Parameter::SetbackSide}, {"REAR", Parameter::SetbackRear},
    {"COVERAGE", Parameter::Coverage},  {"FAR", Parameter::Far},          {"HEIGHT", Parameter::Height},
    {"FLOORS", Parameter::Floors},      {"STOREY", Parameter::StoreyHeight}, {"OSR", Parameter::OsrOfGfa},
    {"OPEN_SPACE", Parameter::OpenSpace},
};

bool isDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

QString CapacityAlgorithm::name() const
{
    return QStringLiteral("capacity");
}

QString CapacityAlgorithm::displayName() const
{
    return tr("Capacity: what may be built, and what binds");
}

QString CapacityAlgorithm::group() const
{
    return tr("Zoning");
}

QString CapacityAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString CapacityAlgorithm::shortHelpString() const
{
    return tr("Reckons for each parcel of a scenario what its regulations allow: the envelope that setbacks leave (front edges lie on roads), the "
              "footprint, storeys, floor area and the rule that binds; homes, people and jobs; and what remains beside the buildings that stand. "
              "Without a plan it does so for one parcel, GEOMETRY, with the limits given. Ratios are numbers: FAR 2.5, coverage 0.6; lengths are "
              "metres.");
}

CapacityAlgorithm *CapacityAlgorithm::createInstance() const
{
    return new CapacityAlgorithm;
}

void CapacityAlgorithm::initAlgorithm(const QVariantMap &)
{
    const auto text = [&](const QString &name, const QString &label, const QString &help, const QVariant &value = {}) {
        auto parameter = std::make_unique<QgsProcessingParameterString>(name, label, value, false, true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    const auto number = [&](const char *name, const QString &label, const QString &help = {}) {
        auto parameter = std::make_unique<QgsProcessingParameterNumber>(QLatin1String(name), label, Qgis::ProcessingNumberParameterType::Double, QVariant(), true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    auto plan = std::make_unique<QgsProcessingParameterFile>(capacityPlan, tr("Plan"), Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true);
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    text(capacityScenario, tr("Scenario"), tr("Its name or uid"), QStringLiteral("base"));
    text(capacityDate, tr("Day of the law"), tr("YYYY-MM-DD; the last day of the plan's base year where it is left out"));
    addParameter(new QgsProcessingParameterBoolean(capacityWithRows, tr("A row for each parcel in the results"), true, true));

    text(capacityGeometry, tr("One parcel instead of a plan"), tr("A polygon in WKT, in metres"));
    text(capacityRoads, tr("Roads about that parcel"), tr("Lines or polygons in WKT: edges that lie on one are fronts"));
    auto front = std::make_unique<QgsProcessingParameterNumber>(capacityFrontEdge, tr("Its front edge, where no roads are given"), Qgis::ProcessingNumberParameterType::Integer, 0, true, 0);
    front->setHelp(tr("Counted from 0: the edge from the first corner to the second"));
    addParameter(front.release());
    number("FRONT", tr("Front setback (m)"));
    number("SIDE", tr("Side setback (m)"));
    number("REAR", tr("Rear setback (m)"));
    number("COVERAGE", tr("Building coverage"), tr("Of the site: 0.6 for 60 %"));
    number("FAR", tr("Floor area ratio"), tr("2.5 for 250 %"));
    number("HEIGHT", tr("Height limit (m)"));
    number("FLOORS", tr("Most storeys"));
    number("STOREY", tr("Height of a storey (m)"));
    number("OSR", tr("Open space as a share of the floor area"), tr("0.045 for the OSR of 4.5 % in Thailand"));
    number("OPEN_SPACE", tr("Open space as a share of the site"));
    number("EXISTING_GFA", tr("Floor area that stands there (m²)"));

    for (const auto &[name, label] : std::initializer_list<std::pair<const char *, QString>>{{"parcels", tr("Parcels")},
                                                                                             {"gfa_m2", tr("Floor area allowed (m²)")},
                                                                                             {"existing_gfa_m2", tr("Floor area that stands (m²)")},
                                                                                             {"remaining_gfa_m2", tr("Floor area that remains (m²)")},
                                                                                             {"units", tr("Homes")},
                                                                                             {"people", tr("People")},
                                                                                             {"jobs", tr("Jobs")}})
        addOutput(new QgsProcessingOutputNumber(QLatin1String(name), label));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("binding"), tr("Parcels by the rule that binds")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("classes"), tr("Sums by land-use class")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("phases"), tr("Sums by phase")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("rows"), tr("Each parcel")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the parcels")));
}

bool CapacityAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const
{
    const auto refuse = [&](const QString &why) {
        if (message)
            *message = why;
        return false;
    };
    const bool plan = !parameterAsFile(parameters, capacityPlan, context).isEmpty(), parcel = !parameterAsString(parameters, capacityGeometry, context).isEmpty();
    if (plan == parcel)
        return refuse(plan ? tr("Both a plan and a parcel are given. Give %1 or %2.").arg(capacityPlan, capacityGeometry)
                           : tr("Neither a plan nor a parcel is given. %1 is the plan's file (.gpkg), %2 a polygon in WKT.").arg(capacityPlan, capacityGeometry));
    const QString date = parameterAsString(parameters, capacityDate, context);
    if (!date.isEmpty() && !isDate(date))
        return refuse(tr("%1 is no date: “%2”. Write it like 2026-12-31.").arg(capacityDate, date));
    return QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
}

QVariantMap CapacityAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
{
    try {
        if (const QString wkt = parameterAsString(parameters, capacityGeometry, context); !wkt.isEmpty()) {
            SingleParcel parcel;
            parcel.geometry = wkt;
            parcel.roads = parameterAsString(parameters, capacityRoads, context);
            parcel.frontEdge = parameterAsInt(parameters, capacityFrontEdge, context);
            parcel.existingM2 = parameterAsDouble(parameters, capacityExisting, context);
            for (const auto &[name, parameter] : capacityLimits)
                if (const QVariant given = parameters.value(QLatin1String(name)); given.isValid() && !given.toString().isEmpty())
                    parcel.limits[parameter] = parameterAsDouble(parameters, QLatin1String(name), context);
            return capacityOfSingleParcel(parcel);
        }
        const PlanReader plan(parameterAsFile(parameters, capacityPlan, context));
        const Scenario scenario = plan.scenario(parameterAsString(parameters, capacityScenario, context));
        FeedbackProgress progress(feedback);
        const auto district = readPlanDistrict(plan, scenario.uid, parameterAsString(parameters, capacityDate, context), progress);
        QVariantMap results = totalsMap(district->district->totals());
        results.insert(QStringLiteral("date"), district->date);
        results.insert(QStringLiteral("existing_outside_m2"), district->existingOutsideM2);
        results.insert(QStringLiteral("classes"), classRows(*district));
        results.insert(QStringLiteral("phases"), phaseRows(*district));
        if (parameterAsBool(parameters, capacityWithRows, context))
            results.insert(QStringLiteral("rows"), siteRows(*district));
        QVariantList findings;
        for (const Finding &finding : findingsOfRules(*district) + findingsOfData(*district))
            findings << finding.toMap();
        results.insert(QStringLiteral("findings"), findings);
        return results;
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

} // namespace madang::zoning
