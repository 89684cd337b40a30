// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

namespace madang {

class PluginSet;

// What plugins there are, what became of them and why, and a switch for each.
class PluginsDialog : public QDialog {
    Q_OBJECT
public:
    explicit PluginsDialog(const PluginSet &plugins, QWidget *parent = nullptr);
};

} // namespace madang
