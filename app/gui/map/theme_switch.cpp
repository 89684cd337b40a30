// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/theme_switch.h"

#include "core/cartography/map_theme.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace madang {

ThemeSwitch::ThemeSwitch(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("themeSwitch"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    auto *group = new QButtonGroup(this);
    int digit = 1;
    for (const QString &theme : mapThemes()) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("theme-") + theme);
        button->setIcon(lineIcon(theme, IconTint::Quiet));
        button->setIconSize(QSize(18, 18));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(theme == session.theme());
        button->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(digit++)));
        group->addButton(button);
        row->addWidget(button);
        m_buttons.insert(theme, button);
        connect(button, &QToolButton::clicked, this, [this, theme] { m_session.setTheme(theme); });
    }
    connect(&session, &Session::themeChanged, this, [this](const QString &theme) {
        if (QToolButton *button = m_buttons.value(theme))
            button->setChecked(true);
    });
    connect(&session, &Session::planChanged, this, [this] {
        if (QToolButton *button = m_buttons.value(m_session.theme()))
            button->setChecked(true);
    });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Map theme"));
        for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
            const Phrase title = mapThemeTitle(it.key());
            // Setting the text would put a mnemonic in the shortcut's place.
            const QKeySequence shortcut = it.value()->shortcut();
            it.value()->setText(QCoreApplication::translate(title.context, title.source));
            it.value()->setShortcut(shortcut);
            it.value()->setToolTip(
                tr("%1 (%2)").arg(it.value()->text(), shortcut.toString(QKeySequence::NativeText)));
        }
    });
}

void ThemeSwitch::setCompact(bool compact)
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

int ThemeSwitch::fullWidth() const
{
    int width = 8;
    for (const QToolButton *button : m_buttons)
        width += button->fontMetrics().horizontalAdvance(button->text()) + 56;
    return width;
}

} // namespace madang
