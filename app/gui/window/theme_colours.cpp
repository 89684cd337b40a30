// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/theme_colours.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

// Resources of a static library are registered when they are asked for; outside of any namespace, as Qt wants it.
static void registerResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(themes);
}

namespace madang {

namespace {
ThemeColours &inUse()
{
    static ThemeColours colours = ThemeColours::load(QStringLiteral("light"));
    return colours;
}
} // namespace

ThemeColours ThemeColours::load(const QString &name)
{
    registerResources();
    ThemeColours theme;
    QFile file(QStringLiteral(":/madang/themes/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The theme %s is not part of this build.", qPrintable(name));
    const QJsonObject roles = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = roles.begin(); it != roles.end(); ++it)
        theme.m_colours.insert(it.key(), QColor(it.value().toString()));
    return theme;
}

const ThemeColours &ThemeColours::current()
{
    return inUse();
}

void ThemeColours::setCurrent(const ThemeColours &colours)
{
    inUse() = colours;
}

QColor ThemeColours::operator[](const QString &role) const
{
    Q_ASSERT_X(m_colours.contains(role), "ThemeColours", qPrintable(role));
    return m_colours.value(role);
}

QPalette ThemeColours::palette() const
{
    const auto colour = [this](const char *role) { return (*this)[QLatin1String(role)]; };
    QPalette palette;
    palette.setColor(QPalette::Window, colour("window"));
    palette.setColor(QPalette::WindowText, colour("text"));
    palette.setColor(QPalette::Base, colour("base"));
    palette.setColor(QPalette::AlternateBase, colour("alternate"));
    palette.setColor(QPalette::Text, colour("text"));
    palette.setColor(QPalette::Button, colour("button"));
    palette.setColor(QPalette::ButtonText, colour("text"));
    palette.setColor(QPalette::BrightText, colour("error"));
    palette.setColor(QPalette::ToolTipBase, colour("tip"));
    palette.setColor(QPalette::ToolTipText, colour("tip-text"));
    palette.setColor(QPalette::PlaceholderText, colour("quiet"));
    palette.setColor(QPalette::Highlight, colour("accent"));
    palette.setColor(QPalette::HighlightedText, colour("on-accent"));
    palette.setColor(QPalette::Link, colour("accent"));
    palette.setColor(QPalette::LinkVisited, colour("accent"));
    palette.setColor(QPalette::Light, colour("base"));
    palette.setColor(QPalette::Midlight, colour("line"));
    palette.setColor(QPalette::Mid, colour("line-strong"));
    palette.setColor(QPalette::Dark, colour("line-strong"));
    palette.setColor(QPalette::Shadow, colour("shadow"));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour("disabled"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour("line-strong"));
    return palette;
}

QString ThemeColours::fill(QString styleSheet) const
{
    // Longer names first: @accent is the beginning of @accent-soft.
    QStringList roles = m_colours.keys();
    std::sort(roles.begin(), roles.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &role : roles)
        styleSheet.replace(u'@' + role, m_colours.value(role).name());
    return styleSheet;
}

} // namespace madang
