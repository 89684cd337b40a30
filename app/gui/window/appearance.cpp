// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/appearance.h"

#include "core/text/script_fonts.h"
#include "gui/window/number_notation.h"
#include "gui/window/theme_colours.h"
#include "gui/window/wheel_guard.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace madang {

namespace {

constexpr double pointSizeAt100 = 10.0;
const QString themeKey = QStringLiteral("window/theme");
const QString textSizeKey = QStringLiteral("window/textSize");

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    new WheelGuard(this);
    new NumberNotation(this);
    const QSettings settings;
    m_theme = settings.value(themeKey).toString() == QLatin1String("dark") ? QStringLiteral("dark") : QStringLiteral("light");
    const int size = settings.value(textSizeKey, 100).toInt();
    m_textSize = size == 125 || size == 150 ? size : 100;
}

void Appearance::setTheme(const QString &theme, bool remember)
{
    if (remember)
        QSettings().setValue(themeKey, theme);
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::setTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    QSettings().setValue(textSizeKey, percent);
    apply();
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QApplication::setFont(textFont(m_language, pointSizeAt100 * m_textSize / 100));
}

void Appearance::apply()
{
    ThemeColours::setCurrent(ThemeColours::load(m_theme));
    if (QApplication::style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QFont font = textFont(m_language, pointSizeAt100 * m_textSize / 100);
    QApplication::setFont(font);
    QApplication::setPalette(ThemeColours::current().palette());
    QToolTip::setFont(font);
    QFile file(QStringLiteral(":/madang/themes/madang.qss"));
    if (file.open(QIODevice::ReadOnly)) {
        QString sheet = QString::fromUtf8(file.readAll());
        sheet.replace(QLatin1String("@arrow-down"), QStringLiteral("arrow-down-%1.svg").arg(m_theme));
        sheet.replace(QLatin1String("@arrow-up"), QStringLiteral("arrow-up-%1.svg").arg(m_theme));
        sheet.replace(QLatin1String("@question"), QStringLiteral("question-%1.svg").arg(m_theme));
        sheet.replace(QLatin1String("@check"), QStringLiteral("check-%1.svg").arg(m_theme));
        sheet = ThemeColours::current().fill(sheet);
        // Key numbers of a result stand out by size; a style sheet cannot ask for "half as large again".
        sheet += QStringLiteral("QLabel[figure=\"true\"] { font-size: %1pt; font-weight: 600; color: %2; }"
                                "QLabel[title=\"true\"] { font-size: %3pt; font-weight: 600; }"
                                "QLabel[display=\"true\"] { font-size: %4pt; font-weight: 600; }")
                     .arg(font.pointSizeF() * 1.5)
                     .arg(ThemeColours::current()[QStringLiteral("accent-text")].name())
                     .arg(font.pointSizeF() * 1.15)
                     .arg(font.pointSizeF() * 2.2);
        qobject_cast<QApplication *>(QCoreApplication::instance())->setStyleSheet(sheet);
    }
    emit changed();
}

} // namespace madang
