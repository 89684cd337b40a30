// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgslayertreemodel.h>

namespace madang {

// The layer tree as the side panel shows it: names in the first of the map's languages, the others in the tooltip.
class PlanTreeModel : public QgsLayerTreeModel {
    Q_OBJECT
public:
    explicit PlanTreeModel(QgsLayerTree *root, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace madang
