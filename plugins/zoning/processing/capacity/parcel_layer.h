// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cartography/colour_legend.h"
#include "zoning/processing/capacity/parcel_picture.h"

#include <qgspluginlayer.h>

namespace madang::zoning {

// Parcels coloured by what was computed for them. Other colours for all of them are on the map at once, as what is where is
// drawn only when the map is moved. Copies share the land.
class ParcelLayer : public QgsPluginLayer {
    Q_OBJECT
public:
    // `name` may be of several languages (MapLanguages::joined).
    ParcelLayer(const QString &name, std::shared_ptr<const ParcelMaps> parcels);

    // A colour for each parcel by its number; transparent ones are not seen. They are on the map when it is next drawn,
    // which this asks for.
    void setColours(const std::vector<QColor> &classColours, const std::vector<uint16_t> &classOfParcel);
    // The one that stands out by its outline; -1 for none.
    void setMarked(int parcel);
    void setLegendEntries(const QVector<ColourLegend::Entry> &entries);

    ParcelLayer *clone() const override;
    QgsMapLayerRenderer *createMapRenderer(QgsRenderContext &context) override;
    QgsRectangle extent() const override { return m_parcels->extent(); }
    void setTransformContext(const QgsCoordinateTransformContext &) override {}
    bool readSymbology(const QDomNode &, QString &, QgsReadWriteContext &, StyleCategories) override { return true; }
    bool writeSymbology(QDomNode &, QDomDocument &, QString &, const QgsReadWriteContext &, StyleCategories) const override { return true; }

private:
    std::shared_ptr<const ParcelMaps> m_parcels;
    std::shared_ptr<const std::vector<QRgb>> m_colours; // premultiplied, by number
    int m_marked = -1;
};

} // namespace madang::zoning
