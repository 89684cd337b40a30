// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

class QgsFeatureRequest;
class QgsRectangle;
class QgsVectorLayer;

namespace madang {

class Session;

struct DrawnRow {
    QString uid;
    QgsGeometry geometry;
};

// The rows of the session's scenario that a drawing tool touches, found by place or by uid. They are read through layers
// of its own: those on the map leave rows out by theme.
class DrawnRows : public QObject {
    Q_OBJECT
public:
    explicit DrawnRows(Session &session, QObject *parent = nullptr);
    ~DrawnRows() override;

    std::vector<DrawnRow> touching(const QString &table, const QgsRectangle &box) const; // whose box meets this one
    std::vector<DrawnRow> withUids(const QString &table, const QStringList &uids) const;

private:
    std::vector<DrawnRow> read(const QString &table, const QgsFeatureRequest &request) const;
    QgsVectorLayer *layer(const QString &table) const;
    void forget();

    Session &m_session;
    mutable std::map<QString, std::unique_ptr<QgsVectorLayer>> m_layers;
};

} // namespace madang
