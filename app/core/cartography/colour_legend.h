// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgsmaplayerlegend.h>

#include <QColor>
#include <QVector>

namespace madang {

// The legend of a layer that draws itself: what its colours mean. The window's legend and those of sheets and reports read it.
class MADANG_CORE_EXPORT ColourLegend : public QgsMapLayerLegend {
    Q_OBJECT
public:
    struct Entry {
        QColor colour;
        QString label; // of several languages as MapLanguages joins them
    };

    using QgsMapLayerLegend::QgsMapLayerLegend;

    const QVector<Entry> &entries() const { return m_entries; }
    void setEntries(const QVector<Entry> &entries);

    QList<QgsLayerTreeModelLegendNode *> createLayerTreeModelLegendNodes(QgsLayerTreeLayer *node) override;

private:
    QVector<Entry> m_entries;
};

} // namespace madang
