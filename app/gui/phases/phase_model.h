// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/phases/development_phase.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace madang {

class Session;

// The phases of the session's plan in their order, one a row: names, years, and how many objects are in it. It changes
// nothing itself: it says which phase is wanted instead.
class PhaseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, SecondName, From, To, Objects, ColumnCount };
    explicit PhaseModel(const Session &session, QObject *parent = nullptr);

    void read();
    const std::vector<DevelopmentPhase> &phases() const { return m_phases; }
    qint64 objectsIn(const QString &uid) const { return m_objects.value(uid); }
    int rowOf(const QString &uid) const; // -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void changeWanted(const madang::DevelopmentPhase &phase);
    void refused(const QString &reason);

private:
    QString text(const DevelopmentPhase &phase, int column) const;

    const Session &m_session;
    std::vector<DevelopmentPhase> m_phases;
    QMap<QString, qint64> m_objects;
    QHash<QString, QIcon> m_samples; // as the map draws them
};

} // namespace madang
