// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

namespace madang {

// Turning the wheel over a list or a number changes it only where it has been clicked before: elsewhere the wheel scrolls
// what they stand in, and nobody notices that a setting on the way has changed. For every window of the program.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace madang
