// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

// The members of a zip file, whatever its name ends in; empty where its directory cannot be read.
QStringList membersOfZip(const QString &file);

// The member of that name (its folder and capitals apart) that lies nearest to the top; empty where there is none.
QString memberNamed(const QStringList &members, const QString &name);

// The name by which GDAL opens a member.
QString memberForGdal(const QString &file, const QString &member);

} // namespace madang
