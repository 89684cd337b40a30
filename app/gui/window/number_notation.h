// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

namespace madang {

// Boxes for numbers, in every window of the program: they write numbers as the language of the window does, also after
// it has changed, and take point and comma alike for the decimal sign. Qt would take "2.5" for 25 where the point parts
// thousands.
class NumberNotation : public QObject {
    Q_OBJECT
public:
    explicit NumberNotation(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace madang
