// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace madang {

class DrawingDesk;
class MapView;
class Session;

// Selects rows of any drawn table on the map and goes to them. Those that are drawn by hand are then what the drawing
// tools and the card of properties work on; others are only marked.
class MapSelection {
public:
    MapSelection(Session &session, DrawingDesk &drawing, MapView &map) : m_session(session), m_drawing(drawing), m_map(map) {}

    static bool isDrawnByHand(const QString &table);
    void select(const QString &table, const QStringList &uids) const;
    void zoomTo(const QString &table, const QString &uid) const;

private:
    Session &m_session;
    DrawingDesk &m_drawing;
    MapView &m_map;
};

} // namespace madang
