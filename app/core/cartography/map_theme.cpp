// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_theme.h"

#include "core/failure.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace madang {

namespace {
constexpr std::array<std::pair<const char *, const char *>, 5> themes = {{
    {"zoning", QT_TRANSLATE_NOOP("Map", "Land use plan")},
    {"drainage", QT_TRANSLATE_NOOP("Map", "Drainage plan")},
    {"transit", QT_TRANSLATE_NOOP("Map", "Public transport plan")},
    {"phasing", QT_TRANSLATE_NOOP("Map", "Phasing plan")},
    {"base", QT_TRANSLATE_NOOP("Map", "Base map")},
}};
} // namespace

QStringList mapThemes()
{
    QStringList names;
    for (const auto &[name, title] : themes)
        names << QString::fromLatin1(name);
    return names;
}

Phrase mapThemeTitle(const QString &theme)
{
    for (const auto &[name, title] : themes)
        if (theme == QLatin1String(name))
            return {"Map", title};
    throw Failure(QCoreApplication::translate("Map", "There is no map theme “%1”.").arg(theme), {},
                  QCoreApplication::translate("Map", "The themes are: %1.").arg(mapThemes().join(QStringLiteral(", "))));
}

} // namespace madang
