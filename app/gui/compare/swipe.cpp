// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/swipe.h"

#include "gui/compare/other_scenario.h"
#include "gui/compare/swipe_handle.h"
#include "gui/compare/swipe_picture.h"
#include "gui/plan/session.h"

#include <qgsmapcanvas.h>

namespace madang {

Swipe::Swipe(QgsMapCanvas &map, OtherScenario &other, QObject *parent)
    : QObject(parent)
    , m_map(map)
    , m_other(other)
    , m_handle(new SwipeHandle(map))
    , m_picture(new SwipePicture(map))
{
    // Below the cards on the map, which are shown later or raised; above the map itself.
    m_handle->lower();
    map.viewport()->lower();
    connect(m_handle, &SwipeHandle::moved, this, [this] { m_picture->setLine(m_handle->place()); });
    connect(&map, &QgsMapCanvas::renderStarting, this, &Swipe::draw);
    connect(&other, &OtherScenario::rowsChanged, this, &Swipe::draw);
    connect(&other, &OtherScenario::aboutToClear, this, &Swipe::drop);
    connect(&other.session(), &Session::changing, this, &Swipe::drop); // it reads the file that is about to be written
    connect(&other.session(), &Session::settled, this, &Swipe::draw);
}

Swipe::~Swipe()
{
    drop();
}

void Swipe::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_handle->setVisible(on);
    m_picture->setVisible(on);
    if (on) {
        draw();
        return;
    }
    drop();
    m_picture->setPicture({}, {});
}

void Swipe::draw()
{
    if (m_job) {
        // The window does not wait for it to stop.
        QgsMapRendererParallelJob *old = m_job.release();
        disconnect(old, nullptr, this, nullptr);
        connect(old, &QgsMapRendererJob::finished, old, &QObject::deleteLater);
        old->cancelWithoutBlocking();
    }
    if (!m_isOn || !m_other.project())
        return;
    QgsMapSettings settings = m_map.mapSettings();
    settings.setLayers(m_other.counterparts(m_map.layers()));
    m_job = std::make_unique<QgsMapRendererParallelJob>(settings);
    connect(m_job.get(), &QgsMapRendererJob::finished, this, &Swipe::take);
    m_job->start();
}

void Swipe::take()
{
    // The job is still in its own signal.
    QgsMapRendererParallelJob *job = m_job.release();
    m_picture->setPicture(job->renderedImage(), job->mapSettings().visibleExtent());
    m_picture->setLine(m_handle->place());
    job->deleteLater();
    emit drawn();
}

void Swipe::drop()
{
    if (!m_job)
        return;
    disconnect(m_job.get(), nullptr, this, nullptr);
    m_job->cancel();
    m_job.reset();
}

} // namespace madang
