// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/recent_plans.h"

#include <QFileInfo>
#include <QSettings>

namespace madang {

namespace {
const QString key = QStringLiteral("window/recentPlans");
constexpr int most = 8;
} // namespace

QStringList RecentPlans::paths() const
{
    QStringList present;
    for (const QString &path : QSettings().value(key).toStringList())
        if (QFileInfo::exists(path))
            present << path;
    return present;
}

void RecentPlans::add(const QString &path)
{
    QStringList all = QSettings().value(key).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    all.removeAll(absolute);
    all.prepend(absolute);
    QSettings().setValue(key, QStringList(all.mid(0, most)));
    emit changed();
}

void RecentPlans::clear()
{
    QSettings().remove(key);
    emit changed();
}

} // namespace madang
