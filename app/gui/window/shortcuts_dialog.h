// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

namespace madang {

// The keys of the window: every action of `window` that has one, and those of the map and its lists.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QWidget &window, QWidget *parent = nullptr);
};

} // namespace madang
