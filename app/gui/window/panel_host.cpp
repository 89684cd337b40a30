// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/panel_host.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "api/workbench.h"
#include "core/failure.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace madang {

PanelHost::PanelHost(const PluginSet &plugins, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_plugins(plugins)
    , m_workbench(workbench)
    , m_title(new QLabel(this))
    , m_description(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("panelHost"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("title", true);
    m_description->setProperty("quiet", true);
    m_description->setWordWrap(true);
    m_close->setIcon(lineIcon(QStringLiteral("close"), IconTint::Quiet));
    m_close->setIconSize(QSize(16, 16));
    auto *header = new QWidget(this);
    header->setObjectName(QStringLiteral("panelHeader"));
    header->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    auto *words = new QVBoxLayout(header);
    words->setContentsMargins(16, 8, 8, 8);
    words->setSpacing(0);
    words->addLayout(row);
    words->addWidget(m_description);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);
    setMinimumWidth(300);
    hide();
    connect(m_close, &QToolButton::clicked, this, &PanelHost::close);
    keepTranslated(this, [this] { retranslate(); });
}

QWidget *PanelHost::panel(const QString &pluginId)
{
    if (QScrollArea *made = m_panels.value(pluginId))
        return made->widget();
    for (const PluginSpec &spec : m_plugins.specs()) {
        if (spec.id != pluginId || !spec.plugin)
            continue;
        const PluginStartMark mark(spec.id);
        QWidget *panel = nullptr;
        try {
            panel = spec.plugin->createPanel(m_workbench, nullptr);
        } catch (const Failure &failure) {
            m_workbench.showMessage(Finding::Severity::Error, failure.text());
        }
        if (!panel)
            return nullptr;
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        scroll->setWidget(panel);
        m_stack->addWidget(scroll);
        m_panels.insert(pluginId, scroll);
        return panel;
    }
    return nullptr;
}

void PanelHost::open(const QString &pluginId)
{
    if (!pluginId.isEmpty() && pluginId == m_current)
        return;
    QWidget *wanted = pluginId.isEmpty() ? nullptr : panel(pluginId);
    if (!wanted) {
        close();
        return;
    }
    m_current = pluginId;
    m_stack->setCurrentWidget(m_panels.value(pluginId));
    retranslate();
    show();
    emit currentChanged(m_current);
}

void PanelHost::close()
{
    hide();
    if (m_current.isEmpty())
        return;
    m_current.clear();
    emit currentChanged({});
}

void PanelHost::retranslate()
{
    m_close->setToolTip(tr("Close the panel"));
    m_close->setAccessibleName(m_close->toolTip());
    for (const PluginSpec &spec : m_plugins.specs())
        if (spec.id == m_current && spec.plugin) {
            m_title->setText(spec.plugin->title());
            m_description->setText(spec.plugin->description());
            m_description->setVisible(!spec.plugin->description().isEmpty());
        }
}

} // namespace madang
