// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_kind.h"

#include "core/cartography/map_theme.h"
#include "core/failure.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace madang {

namespace {
constexpr std::array<std::pair<const char *, const char *>, 5> kinds = {
    {{"land-use", "zoning"}, {"transport", "transit"}, {"drainage", "drainage"}, {"phasing", "phasing"}, {"base", "base"}}};
} // namespace

QStringList sheetKinds()
{
    QStringList names;
    for (const auto &[kind, theme] : kinds)
        names << QLatin1String(kind);
    return names;
}

QString themeOfSheet(const QString &kind)
{
    for (const auto &[name, theme] : kinds)
        if (kind == QLatin1String(name))
            return QLatin1String(theme);
    throw WrongInputFailure(QCoreApplication::translate("Map", "There is no map sheet “%1”.").arg(kind), {},
                            QCoreApplication::translate("Map", "The sheets are: %1. A file that ends in .qpt is a template of your own.")
                                .arg(sheetKinds().join(QStringLiteral(", "))));
}

QString sheetOfTheme(const QString &theme)
{
    mapThemeTitle(theme); // refuses a theme that there is not
    for (const auto &[kind, name] : kinds)
        if (theme == QLatin1String(name))
            return QLatin1String(kind);
    Q_UNREACHABLE();
}

} // namespace madang
