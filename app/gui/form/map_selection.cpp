// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/map_selection.h"

#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/selected_rows.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"

namespace madang {

bool MapSelection::isDrawnByHand(const QString &table)
{
    return drawnKind(table).table == table;
}

void MapSelection::select(const QString &table, const QStringList &uids) const
{
    if (isDrawnByHand(table)) {
        m_drawing.setTable(table);
        m_map.clearHighlight();
        m_drawing.selected().set(uids);
    } else {
        m_drawing.selected().clear();
        m_map.highlight(table, uids);
    }
}

void MapSelection::zoomTo(const QString &table, const QString &uid) const
{
    for (const DrawnRow &row : m_drawing.rows().withUids(table, {uid}))
        m_map.zoomTo(row.geometry.boundingBox(), m_session.plan()->crs());
}

} // namespace madang
