// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/balance/balance_findings.h"

#include "engine/hectare.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace madang::zoning {

namespace {

constexpr std::size_t mostOverlapsListed = 200;

// The context of the texts below.
class ZoningBalanceText {
    Q_DECLARE_TR_FUNCTIONS(ZoningBalanceText)
};

QString hectares(double squareMetres)
{
    const double ha = squareMetres / squareMetresPerHectare;
    return QLocale().toString(ha, 'f', ha < 0.1 ? 4 : 2);
}

double areaOf(const std::vector<const MeasuredZone *> &zones)
{
    double area = 0.0;
    for (const MeasuredZone *zone : zones)
        area += zone->areaM2;
    return area;
}

} // namespace

Finding &BalanceFindings::add(Finding::Severity severity, const QString &rule, const QString &title,
                              const QString &detail)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    m_findings << finding;
    return m_findings.last();
}

void BalanceFindings::place(Finding &finding, const std::vector<const MeasuredZone *> &zones) const
{
    for (const MeasuredZone *zone : zones) {
        finding.uids << zone->uid;
        if (!zone->geometry.isNull())
            finding.extent.combineExtentWith(zone->geometry.boundingBox());
    }
    finding.extentCrs = m_crs;
}

void BalanceFindings::addCodes(const QHash<QString, bool> &known)
{
    std::vector<const MeasuredZone *> without;
    QMap<QString, std::vector<const MeasuredZone *>> unknown;
    QStringList unverified;
    for (const MeasuredZone &zone : m_zones) {
        if (zone.code.isEmpty())
            without.push_back(&zone);
        else if (!known.contains(zone.code))
            unknown[zone.code].push_back(&zone);
        else if (!known.value(zone.code) && !unverified.contains(zone.code))
            unverified << zone.code;
    }
    if (!without.empty()) {
        place(add(Finding::Severity::Error, QStringLiteral("zoning.no_code"),
                  ZoningBalanceText::tr("%n zone(s) have no land-use code.", nullptr, int(without.size())),
                  ZoningBalanceText::tr("Together %1 ha, counted as a class of their own. Give them a code.").arg(hectares(areaOf(without)))),
              without);
    }
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it) {
        place(add(Finding::Severity::Error, QStringLiteral("zoning.unknown_code"),
                  ZoningBalanceText::tr("%n zone(s) have the code “%1”, which is not in the plan's code list.", nullptr, int(it->size())).arg(it.key()),
                  ZoningBalanceText::tr("Together %1 ha, counted under that code. Correct the code, or add it to the code list.")
                      .arg(hectares(areaOf(*it)))),
              *it);
    }
    if (!unverified.isEmpty()) {
        unverified.sort();
        add(Finding::Severity::Note, QStringLiteral("zoning.unverified_code"),
            ZoningBalanceText::tr("%n class(es) used here are unverified.", nullptr, int(unverified.size())),
            ZoningBalanceText::tr("Check them against the instrument before they are quoted as law: %1.")
                .arg(unverified.join(QStringLiteral(", "))));
    }
}

void BalanceFindings::addShape(MeasuredZone::Shape shape, Finding::Severity severity, const QString &rule,
                               const QString &title, const QString &detail)
{
    std::vector<const MeasuredZone *> zones;
    for (const MeasuredZone &zone : m_zones)
        if (zone.shape == shape)
            zones.push_back(&zone);
    if (!zones.empty())
        place(add(severity, rule, title, detail), zones);
}

void BalanceFindings::addShapes()
{
    const auto count = [this](MeasuredZone::Shape shape) {
        return int(std::count_if(m_zones.begin(), m_zones.end(),
                                         [shape](const MeasuredZone &zone) { return zone.shape == shape; }));
    };
    using Shape = MeasuredZone::Shape;
    addShape(Shape::Repaired, Finding::Severity::Warning, QStringLiteral("zoning.invalid_shape"),
             ZoningBalanceText::tr("%n zone(s) have an invalid shape, such as a boundary that crosses itself.", nullptr, count(Shape::Repaired)),
             ZoningBalanceText::tr("They were measured as repaired, which may not be what was meant. Redraw their boundaries."));
    addShape(Shape::Missing, Finding::Severity::Error, QStringLiteral("zoning.no_shape"),
             ZoningBalanceText::tr("%n zone(s) have no shape, or one without area.", nullptr, count(Shape::Missing)),
             ZoningBalanceText::tr("They add nothing to the balance. Draw them, or delete them."));
    addShape(Shape::Unmeasurable, Finding::Severity::Error, QStringLiteral("zoning.unmeasurable"),
             ZoningBalanceText::tr("%n zone(s) lie where the plan's coordinate system does not reach.", nullptr, count(Shape::Unmeasurable)),
             ZoningBalanceText::tr("They could not be measured and add nothing to the balance. Check in which coordinate system they "
                "were drawn."));
}

void BalanceFindings::addOverlaps(const std::vector<MeasuredOverlap> &overlaps)
{
    for (std::size_t i = 0; i < overlaps.size() && i < mostOverlapsListed; ++i) {
        const MeasuredOverlap &overlap = overlaps[i];
        const auto named = [](const QString &code) { return code.isEmpty() ? ZoningBalanceText::tr("no code") : code; };
        Finding &finding =
            add(Finding::Severity::Warning, QStringLiteral("zoning.overlap"),
                ZoningBalanceText::tr("Two zones overlap by %1 ha: %2 and %3.")
                    .arg(hectares(overlap.areaM2), named(overlap.first->code), named(overlap.second->code)),
                ZoningBalanceText::tr("The land counts in both, so the total is too large by it. Correct the boundary."));
        finding.uids << overlap.first->uid << overlap.second->uid;
        finding.extent = overlap.shared.boundingBox();
        finding.extentCrs = m_crs;
    }
    if (overlaps.size() > mostOverlapsListed) {
        add(Finding::Severity::Warning, QStringLiteral("zoning.overlap"),
            ZoningBalanceText::tr("%n more pair(s) of zones overlap.", nullptr, int(overlaps.size() - mostOverlapsListed)),
            ZoningBalanceText::tr("Only the largest are listed one by one."));
    }
}

void BalanceFindings::addOverlays(double areaM2)
{
    std::vector<const MeasuredZone *> overlays;
    for (const MeasuredZone &zone : m_zones)
        if (zone.overlay)
            overlays.push_back(&zone);
    if (overlays.empty())
        return;
    place(add(Finding::Severity::Note, QStringLiteral("zoning.overlay"),
              ZoningBalanceText::tr("%n overlay zone(s) are not in the balance.", nullptr, int(overlays.size())),
              ZoningBalanceText::tr("They lie on top of other zones, together %1 ha; counting them would count land twice.")
                  .arg(hectares(areaM2))),
          overlays);
}

void BalanceFindings::addEmpty()
{
    add(Finding::Severity::Note, QStringLiteral("zoning.empty"), ZoningBalanceText::tr("This scenario has no zones."),
        ZoningBalanceText::tr("Draw zones, or import them into the table “zone”."));
}

} // namespace madang::zoning
