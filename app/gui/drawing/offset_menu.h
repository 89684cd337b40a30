// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMenu>

namespace madang {

class DrawingDesk;

// Asks how far the boundaries of the selection are moved, and whether what was there stays.
class OffsetMenu : public QMenu {
    Q_OBJECT
public:
    OffsetMenu(DrawingDesk &desk, QWidget *parent);
};

} // namespace madang
