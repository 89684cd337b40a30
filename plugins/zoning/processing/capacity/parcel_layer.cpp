// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/parcel_layer.h"

#include <qgsmaplayerrenderer.h>
#include <qgsrendercontext.h>

#include <QPainter>

namespace madang::zoning {

namespace {

class ParcelRenderer : public QgsMapLayerRenderer {
public:
    ParcelRenderer(const QString &layer, QgsRenderContext &context, std::shared_ptr<const ParcelMaps> parcels,
                   std::shared_ptr<const std::vector<QRgb>> colours, int marked)
        : QgsMapLayerRenderer(layer, &context)
        , m_parcels(std::move(parcels))
        , m_colours(std::move(colours))
        , m_marked(marked)
    {
        mReadyToCompose = false; // until it is complete the map shows what it showed before
    }

    bool render() override
    {
        const QgsRenderContext &context = *renderContext();
        QPainter &painter = *renderContext()->painter();
        const auto isStopped = [&context] { return context.renderingStopped(); };
        // Layouts and files may ask for no transformation; the plan's coordinates are the map's then.
        const QgsCoordinateTransform transform = context.coordinateTransform();
        const QgsCoordinateReferenceSystem crs = transform.isValid() ? transform.destinationCrs() : m_parcels->crs();
        const bool isPicture = painter.device()->devType() == QInternal::Image;
        const QSize size = context.outputSize();
        if (!isPicture || context.forceVectorOutput() || size.isEmpty()) {
            const QSize device(context.mapToPixel().mapWidth(), context.mapToPixel().mapHeight());
            paintParcels(painter, *m_parcels->placed(crs, transform), {context.mapToPixel(), device, 1.0, crs}, *m_colours, isStopped);
            mReadyToCompose = true;
            return !isStopped();
        }
        const ParcelView view{context.mapToPixel(), context.deviceOutputSize(), context.devicePixelRatio(), crs};
        const auto picture = m_parcels->picture(view, transform, isStopped);
        if (!picture)
            return false;
        painter.drawImage(QRectF(QPointF(), QSizeF(size)), picture->coloured(*m_colours));
        if (m_marked >= 0)
            paintOutline(painter, *m_parcels->placed(crs, transform), view, m_marked);
        mReadyToCompose = true;
        return true;
    }

private:
    std::shared_ptr<const ParcelMaps> m_parcels;
    std::shared_ptr<const std::vector<QRgb>> m_colours;
    int m_marked;
};

} // namespace

ParcelLayer::ParcelLayer(const QString &name, std::shared_ptr<const ParcelMaps> parcels)
    : QgsPluginLayer(QStringLiteral("madang_parcels"), name)
    , m_parcels(std::move(parcels))
    , m_colours(std::make_shared<const std::vector<QRgb>>())
{
    setCrs(m_parcels->crs());
    setExtent(m_parcels->extent());
    setLegend(new ColourLegend);
    setValid(true);
}

void ParcelLayer::setColours(const std::vector<QColor> &classColours, const std::vector<uint16_t> &classOfParcel)
{
    std::vector<QRgb> byClass;
    byClass.reserve(classColours.size());
    for (const QColor &colour : classColours)
        byClass.push_back(qPremultiply(colour.rgba()));
    std::vector<QRgb> colours;
    colours.reserve(classOfParcel.size());
    for (const uint16_t each : classOfParcel)
        colours.push_back(each < byClass.size() ? byClass[each] : 0);
    m_colours = std::make_shared<const std::vector<QRgb>>(std::move(colours));
    triggerRepaint();
}

void ParcelLayer::setMarked(int parcel)
{
    if (parcel == m_marked)
        return;
    m_marked = parcel;
    triggerRepaint();
}

void ParcelLayer::setLegendEntries(const QVector<ColourLegend::Entry> &entries)
{
    qobject_cast<ColourLegend *>(legend())->setEntries(entries);
}

ParcelLayer *ParcelLayer::clone() const
{
    auto *copy = new ParcelLayer(name(), m_parcels);
    QgsMapLayer::clone(copy);
    copy->m_colours = m_colours;
    copy->setLegendEntries(qobject_cast<ColourLegend *>(legend())->entries());
    return copy;
}

QgsMapLayerRenderer *ParcelLayer::createMapRenderer(QgsRenderContext &context)
{
    return new ParcelRenderer(id(), context, m_parcels, m_colours, m_marked);
}

} // namespace madang::zoning
