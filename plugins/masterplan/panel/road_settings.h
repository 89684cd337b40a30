// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSettings>
#include <QVariantMap>

namespace madang::masterplan {

// What was chosen on the roads' page, for every computation that needs their land.
inline const QString sectionSetting = QStringLiteral("masterplan/section");
inline const QString radiusSetting = QStringLiteral("masterplan/cornerRadius");

inline QString chosenSection()
{
    return QSettings().value(sectionSetting, QStringLiteral("residential")).toString();
}

inline double chosenRadius()
{
    return QSettings().value(radiusSetting, 5.0).toDouble();
}

inline QVariantMap roadParameters()
{
    return {{QStringLiteral("SECTION"), chosenSection()}, {QStringLiteral("RADIUS"), chosenRadius()}, {QStringLiteral("DRAFT"), true}};
}

} // namespace madang::masterplan
