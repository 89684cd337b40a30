// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/plugins_dialog.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "gui/window/line_icon.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madang {

namespace {

QString stateName(PluginSpec::State state)
{
    switch (state) {
    case PluginSpec::State::Loaded:
        return PluginsDialog::tr("Loaded");
    case PluginSpec::State::Off:
        return PluginsDialog::tr("Off");
    case PluginSpec::State::Crashed:
        return PluginsDialog::tr("Off after a crash");
    case PluginSpec::State::Incompatible:
        return PluginsDialog::tr("Does not fit");
    case PluginSpec::State::Broken:
        return PluginsDialog::tr("Broken");
    case PluginSpec::State::Missing:
        return PluginsDialog::tr("Missing");
    }
    return {};
}

QIcon stateIcon(PluginSpec::State state)
{
    switch (state) {
    case PluginSpec::State::Loaded:
        return lineIcon(QStringLiteral("done"), IconTint::Done);
    case PluginSpec::State::Off:
        return lineIcon(QStringLiteral("stop"), IconTint::Quiet);
    case PluginSpec::State::Crashed:
    case PluginSpec::State::Incompatible:
    case PluginSpec::State::Missing:
        return lineIcon(QStringLiteral("warning"), IconTint::Warning);
    case PluginSpec::State::Broken:
        return lineIcon(QStringLiteral("error"), IconTint::Error);
    }
    return {};
}

bool canBeSwitched(PluginSpec::State state)
{
    return state == PluginSpec::State::Loaded || state == PluginSpec::State::Off || state == PluginSpec::State::Crashed;
}

} // namespace

PluginsDialog::PluginsDialog(const PluginSet &plugins, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Plugins"));
    auto *note = new QLabel(tr("Changes take effect at the next start of Madang."), this);
    note->setProperty("note", "note");
    note->setWordWrap(true);
    note->hide();
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const PluginSpec &spec : plugins.specs()) {
        auto *card = new QFrame(list);
        card->setProperty("card", true);
        auto *line = new QHBoxLayout(card);
        line->setContentsMargins(12, 10, 12, 10);
        line->setSpacing(12);
        auto *icon = new QLabel(card);
        icon->setPixmap(lineIcon(spec.plugin ? spec.plugin->iconName() : QStringLiteral("plugins"), IconTint::Quiet).pixmap(24, 24));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *name = new QLabel(spec.plugin ? spec.plugin->title() : spec.id, card);
        name->setProperty("heading", true);
        words->addWidget(name);
        const QString about = !spec.reason.isEmpty() ? spec.reason : spec.plugin ? spec.plugin->description() : QString();
        if (!about.isEmpty()) {
            auto *reason = new QLabel(about, card);
            reason->setTextFormat(Qt::PlainText);
            reason->setWordWrap(true);
            reason->setProperty("quiet", true);
            words->addWidget(reason);
        }
        auto *stateIconLabel = new QLabel(card);
        stateIconLabel->setPixmap(stateIcon(spec.state).pixmap(18, 18));
        auto *state = new QLabel(spec.version.isEmpty() ? stateName(spec.state) : tr("%1, version %2").arg(stateName(spec.state), spec.version), card);
        state->setProperty("quiet", true);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        line->addWidget(stateIconLabel);
        line->addWidget(state);
        if (canBeSwitched(spec.state)) {
            auto *on = new QCheckBox(tr("On"), card);
            on->setObjectName(QStringLiteral("plugin-") + spec.id);
            on->setAccessibleName(tr("%1 on").arg(name->text()));
            on->setChecked(PluginSet::isEnabled(spec.id));
            connect(on, &QCheckBox::toggled, this, [note, id = spec.id](bool enabled) {
                PluginSet::setEnabled(id, enabled);
                note->show();
            });
            line->addWidget(on);
        }
        rows->addWidget(card);
    }
    if (plugins.specs().empty())
        rows->addWidget(new QLabel(tr("There are no plugins."), list));
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    const int wide = qMax(560, fontMetrics().averageCharWidth() * 84);
    resize(wide, qMin(620, list->sizeHint().height() + 120));
}

} // namespace madang
