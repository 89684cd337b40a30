// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/panel_plugin.h"

#include <QObject>

#include <cstdlib>

// Must never be loaded: its constructor would end the test program.
class IncompatiblePlugin : public QObject, public madang::PanelPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MADANG_PANEL_PLUGIN_IID FILE "incompatible.json")
    Q_INTERFACES(madang::PanelPlugin)
public:
    IncompatiblePlugin() { std::abort(); }
    QString title() const override { return QStringLiteral("Incompatible"); }
};

#include "incompatible_plugin.moc"
