// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace madang {

class MainWindow;

// For measuring, pictures and tests (madang --exit-after-first-map, --screenshot FILE): says on standard output how long
// it took from the start of the process to the first complete map and how much memory the process holds, and ends the
// program when that is all it was started for.
class FirstMap : public QObject {
    Q_OBJECT
public:
    struct Wishes {
        QString screenshot; // a file to write the window's picture to; empty for none
        bool exit = false;
    };
    FirstMap(MainWindow &window, const Wishes &wishes);

private:
    void report();
    void finish();

    MainWindow &m_window;
    Wishes m_wishes;
    bool m_reported = false;
};

// ms since the kernel started this process; -1 where it cannot be known.
qint64 millisecondsSinceProcessStart();

} // namespace madang
