// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/capacity_results.h"

#include "zoning/processing/or_null.h"

#include <QMap>

namespace madang::zoning {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), int(text.size()));
}

QString nameOfLot(LotKind kind)
{
    switch (kind) {
    case LotKind::NoRoad: return QStringLiteral("no_road");
    case LotKind::Interior: return QStringLiteral("interior");
    case LotKind::Flag: return QStringLiteral("flag");
    case LotKind::Corner: return QStringLiteral("corner");
    case LotKind::Through: return QStringLiteral("through");
    case LotKind::BlockEnd: return QStringLiteral("block_end");
    }
    return {};
}

// The sums of the sites that `key` puts together, in its order.
template <typename Key> QMap<Key, CapacityTotals> sumsBy(const PlanDistrict &plan, const std::function<Key(const PlanDistrict::Site &)> &key)
{
    QMap<Key, CapacityTotals> sums;
    for (std::size_t i = 0; i < plan.sites.size(); ++i) {
        const DistrictParcel &parcel = plan.district->parcel(i);
        sums[key(plan.sites[i])].add(parcel.areaM2, parcel.existingM2, (*plan.district)[i].capacity);
    }
    return sums;
}

} // namespace

QVariantMap totalsMap(const CapacityTotals &totals)
{
    QVariantMap binding;
    for (int i = 0; i < bindingCount; ++i)
        if (totals.binding[std::size_t(i)] > 0)
            binding.insert(textOf(nameOf(Binding(i))), qlonglong(totals.binding[std::size_t(i)]));
    return {{QStringLiteral("parcels"), qlonglong(totals.parcels)},
            {QStringLiteral("area_m2"), totals.areaM2},
            {QStringLiteral("gfa_m2"), totals.gfaM2},
            {QStringLiteral("residential_gfa_m2"), totals.residentialM2},
            {QStringLiteral("existing_gfa_m2"), totals.existingM2},
            {QStringLiteral("remaining_gfa_m2"), totals.remainingM2},
            {QStringLiteral("units"), totals.units},
            {QStringLiteral("people"), totals.people},
            {QStringLiteral("jobs"), totals.jobs},
            {QStringLiteral("parking_spaces"), totals.parkingSpaces},
            {QStringLiteral("binding"), binding}};
}

QVariantMap capacityRow(double areaM2, double existingM2, const ParcelCapacity &known)
{
    const Capacity &capacity = known.capacity;
    return {{QStringLiteral("area_m2"), areaM2},
            {QStringLiteral("lot"), nameOfLot(known.kind)},
            {QStringLiteral("road_width_m"), known.roadWidthM},
            {QStringLiteral("envelope_m2"), known.envelopeM2},
            {QStringLiteral("footprint_m2"), capacity.footprintM2},
            {QStringLiteral("footprint_binding"), textOf(nameOf(capacity.footprintBinding))},
            {QStringLiteral("floors"), capacity.floors ? QVariant(*capacity.floors) : QVariant()},
            {QStringLiteral("gfa_m2"), orNull(capacity.gfaM2)},
            {QStringLiteral("existing_gfa_m2"), existingM2},
            {QStringLiteral("remaining_gfa_m2"), orNull(capacity.remainingM2)},
            {QStringLiteral("open_space_m2"), capacity.openSpaceM2},
            {QStringLiteral("units"), capacity.units},
            {QStringLiteral("people"), capacity.people},
            {QStringLiteral("jobs"), capacity.jobs},
            {QStringLiteral("parking_spaces"), capacity.parkingSpaces},
            {QStringLiteral("binding"), textOf(nameOf(capacity.binding))}};
}

std::optional<bool> isBindingVerified(const PlanDistrict &plan, std::size_t site)
{
    const District &district = *plan.district;
    const Binding binding = district[site].capacity.binding;
    std::vector<Parameter> behind;
    if (binding == Binding::Setback)
        behind = {Parameter::SetbackFront, Parameter::SetbackSide, Parameter::SetbackRear};
    else if (binding == Binding::Parking)
        behind = {Parameter::ParkingPerUnit, Parameter::ParkingPerFloor};
    else if (const auto parameter = parameterBehind(binding))
        behind = {*parameter};
    const AppliedRules applied = district.rulesOf(site);
    std::optional<bool> verified;
    for (const Parameter parameter : behind)
        if (const int rule = applied.ruleOf(parameter); rule >= 0)
            verified = verified.value_or(true) && plan.rules.isVerified(district.rules().regulations()[std::size_t(rule)]);
    return verified;
}

QVariantList classRows(const PlanDistrict &plan)
{
    const auto sums = sumsBy<QString>(plan, [&](const PlanDistrict::Site &site) {
        return site.land < 0 ? QString() : QString::fromStdString(plan.district->rules().codeOf(site.land));
    });
    QVariantList rows;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        QVariantMap row = totalsMap(sum.value());
        row.insert(QStringLiteral("code"), sum.key());
        rows << row;
    }
    return rows;
}

QVariantList phaseRows(const PlanDistrict &plan)
{
    const auto sums = sumsBy<int>(plan, [](const PlanDistrict::Site &site) { return int(site.phase); });
    QVariantList rows;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        QVariantMap row = totalsMap(sum.value());
        row.insert(QStringLiteral("phase"), sum.key() < 0 ? QString() : plan.phases[sum.key()]);
        rows << row;
    }
    return rows;
}

QVariantList siteRows(const PlanDistrict &plan)
{
    QVariantList rows;
    rows.reserve(int(plan.sites.size()));
    const District &district = *plan.district;
    for (std::size_t i = 0; i < plan.sites.size(); ++i) {
        QVariantMap row = capacityRow(district.parcel(i).areaM2, district.parcel(i).existingM2, district[i]);
        row.insert(QStringLiteral("uid"), plan.sites[i].uid);
        row.insert(QStringLiteral("table"), nameOf(plan.sites[i].table));
        row.insert(QStringLiteral("number"), plan.sites[i].number);
        row.insert(QStringLiteral("code"), plan.codeOf(i));
        if (const auto verified = isBindingVerified(plan, i))
            row.insert(QStringLiteral("verified"), *verified);
        rows << row;
    }
    return rows;
}

} // namespace madang::zoning
