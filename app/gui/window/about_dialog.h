// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

namespace madang {

// What this program is, of which versions it is made, and whose data and icons it carries.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace madang
