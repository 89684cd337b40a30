// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/activity_bar.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"
#include "gui/window/panel_host.h"

#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

ActivityBar::ActivityBar(const PluginSet &plugins, PanelHost &host, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("activityBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(4);
    int digit = 1;
    for (const PluginSpec &spec : plugins.specs()) {
        if (!spec.plugin)
            continue;
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("panel-") + spec.id);
        button->setIcon(lineIcon(spec.plugin->iconName()));
        button->setIconSize(QSize(24, 24));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
        m_buttons.insert(spec.id, button);
        connect(button, &QToolButton::clicked, &host, [&host, id = spec.id](bool on) { on ? host.open(id) : host.close(); });
        if (digit > 9)
            continue;
        const QKeySequence keys(QStringLiteral("Alt+%1").arg(digit++));
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QToolButton::click);
        button->setProperty("keys", keys.toString(QKeySequence::NativeText));
    }
    column->addStretch(1);
    connect(&host, &PanelHost::currentChanged, this, [this](const QString &current) {
        for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
            it.value()->setChecked(it.key() == current);
    });
    keepTranslated(this, [this, &plugins] {
        for (const PluginSpec &spec : plugins.specs())
            if (QToolButton *button = m_buttons.value(spec.id)) {
                button->setText(spec.plugin->title());
                const QString description = spec.plugin->description();
                button->setToolTip(tr("%1 (%2)").arg(description.isEmpty() ? spec.plugin->title() : description,
                                                     button->property("keys").toString()));
            }
    });
}

} // namespace madang
