// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace madang {

// The plans opened last, newest first; those whose file is gone are left out.
class RecentPlans : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    QStringList paths() const;
    void add(const QString &path);
    void clear();

signals:
    void changed();
};

} // namespace madang
