// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/road_classes.h"

namespace madang {

QStringList roadClassesOf(RoadKind kind)
{
    switch (kind) {
    case RoadKind::Expressway:
        return {QStringLiteral("motorway"), QStringLiteral("motorway_link"), QStringLiteral("trunk"), QStringLiteral("trunk_link"),
                QStringLiteral("expressway")};
    case RoadKind::Arterial:
        return {QStringLiteral("primary"), QStringLiteral("primary_link"), QStringLiteral("arterial"), QStringLiteral("major")};
    case RoadKind::Secondary:
        return {QStringLiteral("secondary"), QStringLiteral("secondary_link"), QStringLiteral("sub_arterial")};
    case RoadKind::Collector:
        return {QStringLiteral("tertiary"), QStringLiteral("tertiary_link"), QStringLiteral("collector")};
    case RoadKind::Path:
        return {QStringLiteral("track"), QStringLiteral("path"), QStringLiteral("footway"), QStringLiteral("cycleway"),
                QStringLiteral("pedestrian"), QStringLiteral("steps"), QStringLiteral("bridleway")};
    case RoadKind::Railway:
        return {QStringLiteral("rail"), QStringLiteral("railway"), QStringLiteral("light_rail"), QStringLiteral("subway"),
                QStringLiteral("tram")};
    case RoadKind::Local:
        return {QStringLiteral("residential"), QStringLiteral("living_street"), QStringLiteral("unclassified"),
                QStringLiteral("service"), QStringLiteral("road"), QStringLiteral("busway"), QStringLiteral("local"),
                QStringLiteral("street"), QStringLiteral("minor"), QStringLiteral("access"), QStringLiteral("alley")};
    }
    return {};
}

QStringList knownRoadClasses()
{
    QStringList all;
    for (const RoadKind kind : {RoadKind::Expressway, RoadKind::Arterial, RoadKind::Secondary, RoadKind::Collector,
                                RoadKind::Local, RoadKind::Path, RoadKind::Railway})
        all += roadClassesOf(kind);
    return all;
}

} // namespace madang
