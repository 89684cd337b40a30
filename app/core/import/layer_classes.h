// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_reader.h"

#include <QHash>
#include <QString>

namespace madang {

// What the layer of a drawing says of its class: the land-use code whose code or label (in any language) the layer is
// named by, also behind the name of the table, as an export of drawings writes it: "zone-1a-Detached low-rise
// residential", "road-primary". A layer that has the name of the table alone says no code. Any other name stays as it is.
class LayerClasses {
public:
    LayerClasses(const PlanReader &plan, const QString &table);

    QString classOf(const QString &layer) const;

private:
    QString m_prefix; // "zone-"
    bool m_hasCodes = false;
    QHash<QString, QString> m_codes; // code or label → code
};

} // namespace madang
