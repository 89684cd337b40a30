// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/capacity_steps.h"

#include "core/text/number_format.h"
#include "zoning/processing/capacity/capacity_map.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

class StepText {
    Q_DECLARE_TR_FUNCTIONS(CapacitySteps)
public:
    StepText(const ParcelSheet &sheet, const QString &language)
        : m_sheet(sheet)
        , m_capacity(sheet.known.capacity)
        , m_language(language)
        , m_format(language)
    {
    }

    QVector<CapacityStep> steps()
    {
        addSite();
        addEnvelope();
        addFootprint();
        if (m_capacity.binding != Binding::NoRule) {
            addStoreys();
            addFloorAreas();
        }
        addAllowed();
        addRemaining();
        addPeople();
        return m_steps;
    }

    QString sentence() const
    {
        if (m_capacity.binding == Binding::NoRule)
            return tr("No regulation reaches this parcel: what it may carry is not known.");
        if (!m_capacity.gfaM2)
            return tr("Nothing limits the floor area here.");
        switch (m_capacity.binding) {
        case Binding::LotArea:
            return tr("The parcel is smaller than may be built on (%1).").arg(valueOf(Parameter::LotArea));
        case Binding::Setback:
            return tr("The setbacks bind: they leave %1 to build on.").arg(area(m_sheet.known.envelopeM2));
        case Binding::Height:
            return tr("The height binds: %n storey(s) fit below %1.", nullptr, m_capacity.floors.value_or(0)).arg(valueOf(Parameter::Height));
        case Binding::Floors:
            return tr("The number of storeys binds: %1.").arg(valueOf(Parameter::Floors));
        case Binding::Far:
            return tr("The floor area ratio binds: %1 of the site.").arg(valueOf(Parameter::Far));
        case Binding::Coverage:
            return tr("The coverage binds: %1 of the site.").arg(valueOf(Parameter::Coverage));
        case Binding::OpenSpace:
            return tr("The open space binds: %1 of the site stays free.").arg(valueOf(Parameter::OpenSpace));
        case Binding::Osr:
            return tr("The open space ratio binds: open land of %1 of the floor area.").arg(valueOf(Parameter::OsrOfGfa));
        case Binding::Parking:
            return tr("Parking binds: there is no room for more cars.");
        default:
            return {};
        }
    }

private:
    const SheetRule *ruleOf(Parameter parameter) const
    {
        const auto found = std::find_if(m_sheet.rules.begin(), m_sheet.rules.end(), [&](const SheetRule &rule) { return rule.parameter == parameter; });
        return found == m_sheet.rules.end() ? nullptr : &*found;
    }

    QString area(double squareMetres) const { return tr("%1 m²").arg(m_format.number(squareMetres, squareMetres < 100.0 ? 1 : 0)); }
    QString metres(double value) const { return tr("%1 m").arg(trimmed(value)); }
    QString trimmed(double value) const
    {
        for (int decimals = 0; decimals < 3; ++decimals)
            if (std::abs(value - std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) < 1e-9)
                return m_format.number(value, decimals);
        return m_format.number(value, 3);
    }
    QString share(double ratio) const { return m_format.percent(ratio, std::abs(ratio * 100.0 - std::round(ratio * 100.0)) < 1e-6 ? 0 : 1); }

    QString valueOf(Parameter parameter) const
    {
        const SheetRule *rule = ruleOf(parameter);
        if (!rule)
            return {};
        switch (factsOf(parameter).quantity) {
        case Quantity::Ratio: return share(rule->value);
        case Quantity::Length: return metres(rule->value);
        case Quantity::Area: return area(rule->value);
        case Quantity::Count: return trimmed(rule->value);
        }
        return {};
    }

    CapacityStep &add(const QString &title, const QString &working, const QString &result, std::initializer_list<Parameter> behind = {})
    {
        CapacityStep step;
        step.title = title;
        step.working = working;
        step.result = result;
        QStringList sources;
        for (const Parameter parameter : behind)
            if (const SheetRule *rule = ruleOf(parameter)) {
                step.verified = step.verified && (rule->isOwn || rule->verified);
                const QString source = sourceOf(*rule);
                if (!sources.contains(source))
                    sources << source;
            }
        step.source = sources.join(QLatin1Char('\n'));
        m_steps << step;
        return m_steps.last();
    }

    QString sourceOf(const SheetRule &rule) const
    {
        if (rule.isOwn)
            return tr("Madang's own assumption: the plan says nothing of it.");
        QString where = rule.citation.isEmpty() ? tr("No citation is given.") : rule.citation;
        if (rule.isMixed)
            where = tr("Mean over the parcel's zones; for the largest part: %1").arg(where);
        else if (!rule.set.isEmpty())
            where = tr("%1 (set %2)").arg(where, rule.set);
        return where;
    }

    void addSite()
    {
        QString lot;
        switch (m_sheet.known.kind) {
        case LotKind::NoRoad: lot = tr("It lies on no road: every edge counts as a side."); break;
        case LotKind::Interior: lot = tr("It lies on a road on one side."); break;
        case LotKind::Flag: lot = tr("It reaches a road by a narrow way."); break;
        case LotKind::Corner: lot = tr("It lies on a corner."); break;
        case LotKind::Through: lot = tr("It lies on roads on two opposite sides."); break;
        case LotKind::BlockEnd: lot = tr("It lies on roads on three sides or all round."); break;
        }
        add(tr("Site"), lot, area(m_sheet.areaM2));
    }

    void addEnvelope()
    {
        const Setbacks &setbacks = m_sheet.known.setbacks;
        const bool isNone = setbacks.front <= 0.0 && setbacks.side <= 0.0 && setbacks.rear <= 0.0;
        add(tr("Within the setbacks"),
            isNone ? tr("No setbacks.") : tr("Front %1, sides %2, rear %3").arg(metres(setbacks.front), metres(setbacks.side), metres(setbacks.rear)),
            area(m_sheet.known.envelopeM2), {Parameter::SetbackFront, Parameter::SetbackSide, Parameter::SetbackRear});
    }

    void addFootprint()
    {
        if (const SheetRule *rule = ruleOf(Parameter::Coverage))
            add(tr("By coverage"), tr("%1 of %2").arg(share(rule->value), area(m_sheet.areaM2)), area(rule->value * m_sheet.areaM2), {Parameter::Coverage});
        if (const SheetRule *rule = ruleOf(Parameter::OpenSpace))
            add(tr("By open space"), tr("%1 of %2 stays free").arg(share(rule->value), area(m_sheet.areaM2)), area((1.0 - rule->value) * m_sheet.areaM2),
                {Parameter::OpenSpace});
        QString why = tr("The whole site");
        if (m_capacity.footprintBinding == Binding::Coverage)
            why = tr("The least of these: coverage");
        else if (m_capacity.footprintBinding == Binding::Setback)
            why = tr("The least of these: setbacks");
        else if (m_capacity.footprintBinding == Binding::OpenSpace)
            why = tr("The least of these: open space");
        add(tr("Footprint"), why, area(m_capacity.footprintM2));
    }

    void addStoreys()
    {
        if (!m_capacity.floors)
            return;
        QStringList working;
        if (ruleOf(Parameter::Height) && m_sheet.storeyHeightM > 0.0)
            working << tr("%1 high, a storey of %2").arg(valueOf(Parameter::Height), metres(m_sheet.storeyHeightM));
        if (ruleOf(Parameter::Floors))
            working << tr("at most %1").arg(valueOf(Parameter::Floors));
        if (working.isEmpty())
            working << tr("As many as the floor area needs: nothing limits them");
        add(tr("Storeys"), working.join(QStringLiteral(" · ")), m_format.integer(*m_capacity.floors), {Parameter::Height, Parameter::StoreyHeight, Parameter::Floors});
    }

    void addFloorAreas()
    {
        const bool byFloors = m_capacity.binding == Binding::Height || m_capacity.binding == Binding::Floors || m_capacity.binding == Binding::Coverage
                              || m_capacity.binding == Binding::Setback || m_capacity.binding == Binding::OpenSpace;
        if (m_capacity.byFarM2)
            add(tr("By floor area ratio"), tr("%1 of %2").arg(valueOf(Parameter::Far), area(m_sheet.areaM2)), area(*m_capacity.byFarM2), {Parameter::Far}).binds =
                m_capacity.binding == Binding::Far;
        if (m_capacity.byFloorsM2 && m_capacity.floors)
            add(tr("By footprint and storeys"), tr("%1 × %2").arg(area(m_capacity.footprintM2), m_format.integer(*m_capacity.floors)), area(*m_capacity.byFloorsM2)).binds =
                byFloors;
        if (m_capacity.byOsrM2)
            add(tr("By open space ratio"), tr("Open land of %1 of the floor area").arg(valueOf(Parameter::OsrOfGfa)), area(*m_capacity.byOsrM2), {Parameter::OsrOfGfa})
                .binds = m_capacity.binding == Binding::Osr;
        if (m_capacity.byParkingM2)
            add(tr("By parking"), tr("Cars that stand on the open land"), area(*m_capacity.byParkingM2),
                {Parameter::ParkingPerUnit, Parameter::ParkingPerFloor, Parameter::ParkingAtGrade, Parameter::ParkingSpace})
                .binds = m_capacity.binding == Binding::Parking;
        if (m_capacity.binding == Binding::LotArea)
            add(tr("Smallest parcel"), tr("%1 are needed to build").arg(valueOf(Parameter::LotArea)), area(0.0), {Parameter::LotArea}).binds = true;
    }

    void addAllowed()
    {
        if (m_capacity.binding == Binding::NoRule)
            add(tr("Floor area allowed"), tr("No regulation reaches this parcel"), tr("not known"));
        else if (!m_capacity.gfaM2)
            add(tr("Floor area allowed"), nameOf(Binding::None, m_language), tr("no limit"));
        else
            add(tr("Floor area allowed"), tr("The least of these: %1").arg(nameOf(m_capacity.binding, m_language)), area(*m_capacity.gfaM2));
    }

    void addRemaining()
    {
        add(tr("Stands there"), {}, area(m_sheet.existingM2));
        if (m_capacity.remainingM2)
            add(tr("Still to be built"), {}, area(*m_capacity.remainingM2));
    }

    void addPeople()
    {
        if (m_capacity.residentialM2 > 0.0) {
            add(tr("Homes"), tr("%1 of dwellings").arg(area(m_capacity.residentialM2)), m_format.number(m_capacity.units, 1),
                {Parameter::ResidentialShare, Parameter::Efficiency, Parameter::UnitSize});
            add(tr("People"), {}, m_format.number(m_capacity.people, 1), {Parameter::Occupancy, Parameter::HouseholdSize});
        }
        if (m_capacity.otherM2 > 0.0)
            add(tr("Jobs"), tr("%1 of other floor area").arg(area(m_capacity.otherM2)), m_format.number(m_capacity.jobs, 1), {Parameter::FloorPerJob});
    }

    const ParcelSheet &m_sheet;
    const Capacity &m_capacity;
    QString m_language;
    NumberFormat m_format;
    QVector<CapacityStep> m_steps;
};

} // namespace

QVector<CapacityStep> capacitySteps(const ParcelSheet &sheet, const QString &language)
{
    return StepText(sheet, language).steps();
}

QString bindingSentence(const ParcelSheet &sheet, const QString &language)
{
    return StepText(sheet, language).sentence();
}

} // namespace madang::zoning
