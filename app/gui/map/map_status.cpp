// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/map_status.h"

#include "core/text/number_format.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsmapcanvas.h>
#include <qgspointxy.h>
#include <qgsproject.h>
#include <qgsscalecombobox.h>

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStatusBar>

namespace madang {

MapStatus::MapStatus(Session &session, QgsMapCanvas &canvas, QStatusBar &bar)
    : QObject(&bar)
    , m_session(session)
    , m_canvas(canvas)
    , m_position(new QLabel(&bar))
    , m_scale(new QgsScaleComboBox(&bar))
    , m_crs(new QLabel(&bar))
{
    m_position->setObjectName(QStringLiteral("position"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_crs->setObjectName(QStringLiteral("crs"));
    m_position->setProperty("quiet", true);
    m_crs->setProperty("quiet", true);
    m_scale->setMinimumContentsLength(11);
    // The bar is as high without a plan: the map would change its size, and be drawn again, after the first one.
    QSizePolicy kept = m_scale->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_scale->setSizePolicy(kept);
    bar.addPermanentWidget(m_position);
    bar.addPermanentWidget(m_scale);
    bar.addPermanentWidget(m_crs);

    connect(&canvas, &QgsMapCanvas::scaleChanged, m_scale, [this](double scale) {
        const QSignalBlocker told(m_scale); // the map has this scale already
        m_scale->setScale(scale);
    });
    connect(m_scale, &QgsScaleComboBox::scaleChanged, &canvas, [this](double scale) { m_canvas.zoomScale(scale); });
    connect(&canvas, &QgsMapCanvas::xyCoordinates, this, &MapStatus::showPosition);
    connect(&session, &Session::planChanged, this, &MapStatus::showCrs);
    keepTranslated(&bar, [this] {
        m_scale->setToolTip(tr("Scale of the map"));
        m_scale->setAccessibleName(m_scale->toolTip());
        m_position->setToolTip(tr("Position of the pointer in the plan's coordinate system"));
        m_crs->setToolTip(tr("Coordinate system of the plan"));
        showCrs();
    });
}

void MapStatus::showCrs()
{
    const bool open = m_session.plan() != nullptr;
    m_position->setVisible(open);
    m_scale->setVisible(open);
    m_crs->setVisible(open);
    m_position->clear();
    if (!open)
        return;
    const QgsCoordinateReferenceSystem crs = m_session.project().crs();
    m_crs->setText(tr("%1 (%2)").arg(crs.description(), crs.authid()));
    m_scale->setScale(m_canvas.scale());
}

void MapStatus::showPosition(const QgsPointXY &point)
{
    if (!m_session.plan())
        return;
    const int decimals = m_session.project().crs().isGeographic() ? 6 : 1;
    const NumberFormat format(QLocale().name());
    m_position->setText(tr("%1 E, %2 N").arg(format.number(point.x(), decimals), format.number(point.y(), decimals)));
}

} // namespace madang
