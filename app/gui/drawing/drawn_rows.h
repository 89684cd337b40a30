// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <vector>

class QgsRectangle;

namespace madang {

class PlanReader;
class Session;
struct EffectiveRow;

struct DrawnRow {
    QString table;
    QString uid;
    QgsGeometry geometry;
};

// The rows of the session's scenario that a drawing tool touches, found by place or by uid. Those on the map would not do:
// themes leave rows out. What cannot be read (a stick was pulled, another program keeps the file to itself) is told by
// failed(), and there are no rows then: nobody who follows a signal has to catch it.
class DrawnRows : public QObject {
    Q_OBJECT
public:
    explicit DrawnRows(Session &session, QObject *parent = nullptr);

    // Those whose box meets this one; no more than `most` are read.
    std::vector<DrawnRow> touching(const QString &table, const QgsRectangle &box, size_t most = std::numeric_limits<size_t>::max()) const;
    std::vector<DrawnRow> withUids(const QString &table, const QStringList &uids) const;

signals:
    void failed(const QString &reason) const;

private:
    using Add = std::function<void(const EffectiveRow &)>;
    std::vector<DrawnRow> read(const QString &table, size_t most, const std::function<void(const PlanReader &, const Add &)> &reading) const;

    Session &m_session;
};

} // namespace madang
