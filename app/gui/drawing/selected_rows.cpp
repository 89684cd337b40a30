// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/selected_rows.h"

#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/rows_band.h"
#include "gui/plan/session.h"

#include <qgsmapcanvas.h>

#include <QSet>

namespace madang {

SelectedRows::SelectedRows(Session &session, const DrawnRows &rows, QgsMapCanvas &canvas, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_canvas(canvas)
{
    connect(&session, &Session::opening, this, &SelectedRows::clear);
    connect(&session, &Session::planChanged, this, &SelectedRows::clear);
    connect(&session, &Session::scenarioChanged, this, &SelectedRows::clear);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (tables.contains(m_table))
            set(uids());
    });
}

SelectedRows::~SelectedRows() = default;

QStringList SelectedRows::uids() const
{
    QStringList uids;
    for (const DrawnRow &row : m_selected)
        uids << row.uid;
    return uids;
}

void SelectedRows::setTable(const QString &table)
{
    m_table = table;
    clear();
}

void SelectedRows::set(const QStringList &uids)
{
    if (uids.isEmpty() && m_selected.empty())
        return;
    if (size_t(uids.size()) > most) {
        emit tooMany();
        return;
    }
    m_selected = m_rows.withUids(m_table, uids);
    show();
    emit changed();
}

void SelectedRows::toggle(const QStringList &uids)
{
    const QSet<QString> toggled(uids.begin(), uids.end());
    QStringList now;
    QSet<QString> before;
    for (const DrawnRow &row : m_selected) {
        before.insert(row.uid);
        if (!toggled.contains(row.uid))
            now << row.uid;
    }
    for (const QString &uid : uids)
        if (!before.contains(uid))
            now << uid;
    set(now);
}

QString SelectedRows::rowAt(const QgsPointXY &place, double reach) const
{
    const QgsGeometry point = QgsGeometry::fromPointXY(place);
    QString best;
    double least = 0;
    for (const DrawnRow &row : m_rows.touching(m_table, QgsRectangle(place, place).buffered(reach))) {
        const bool isArea = row.geometry.type() == Qgis::GeometryType::Polygon;
        const double distance = row.geometry.distance(point);
        if (distance > (isArea ? 0 : reach))
            continue;
        const double rank = isArea ? row.geometry.area() : distance;
        if (best.isEmpty() || rank < least) {
            best = row.uid;
            least = rank;
        }
    }
    return best;
}

std::optional<QStringList> SelectedRows::rowsIn(const QgsRectangle &box) const
{
    const std::vector<DrawnRow> rows = m_rows.touching(m_table, box, most + 1);
    if (rows.size() > most) {
        emit tooMany();
        return std::nullopt;
    }
    const QgsGeometry area = QgsGeometry::fromRect(box);
    QStringList uids;
    for (const DrawnRow &row : rows)
        if (row.geometry.intersects(area))
            uids << row.uid;
    return uids;
}

void SelectedRows::show()
{
    if (m_selected.empty()) {
        m_band.reset();
        return;
    }
    m_band = std::make_unique<QgsRubberBand>(&m_canvas, drawnKind(m_table).geometry);
    const QColor line(0xE0, 0x2F, 0x6B); // as the map's other marks: a colour that no land use has
    QColor fill = line;
    fill.setAlpha(50);
    m_band->setStrokeColor(line);
    m_band->setFillColor(fill);
    m_band->setWidth(3);
    m_band->setIconSize(12);
    addRows(*m_band, m_selected);
}

} // namespace madang
