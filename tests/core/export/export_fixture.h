// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/plan/plan.h"
#include "support/plan_fixture.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QFile>
#include <QTemporaryDir>

namespace madang::test {

const QString korean = QStringLiteral("교동 1구역");
const QString khmer = QStringLiteral("ភូមិ ១");
const QString thai = QStringLiteral("ที่ดิน");

// A plan with two zones, one of them with a hole, a parcel and a street, in UTM 48N.
inline std::unique_ptr<Plan> planWithRows(const QTemporaryDir &folder)
{
    auto plan = freshPlan(folder);
    PlanEdit edit;
    edit.name.source = QStringLiteral("rows");
    edit.add(QStringLiteral("zone"), square(300000, 1450000, 100, {{"scenario", "base"}, {"code", "1a"}, {"name", korean}, {"name_2", khmer}, {"priority", 7}}),
             QStringLiteral("zone-1"));
    PlanRow ring{{{"scenario", "base"}, {"code", "2a"}, {"name", thai}, {"regulation_set", "old town"}}, {}};
    ring.wkb = QgsGeometry::fromWkt(QStringLiteral("MULTIPOLYGON(((300200 1450000,300300 1450000,300300 1450100,300200 1450100,300200 1450000),"
                                                   "(300240 1450040,300240 1450060,300260 1450060,300260 1450040,300240 1450040)))")).asWkb();
    edit.add(QStringLiteral("zone"), ring, QStringLiteral("zone-2"));
    edit.add(QStringLiteral("parcel"), square(300010, 1450010, 20, {{"scenario", "base"}, {"number", "007"}, {"code", "1a"}, {"note", "=1+1"}}),
             QStringLiteral("parcel-1"));
    PlanRow street{{{"scenario", "base"}, {"name", "중앙로"}, {"class", "primary"}, {"lanes", 4}, {"width", 25.5}}, {}};
    street.wkb = QgsGeometry::fromWkt(QStringLiteral("LINESTRING(300000 1449990,300100 1449990,300100 1450200)")).asWkb();
    edit.add(QStringLiteral("road"), street, QStringLiteral("road-1"));
    plan->apply(edit);
    return plan;
}

inline ExportRequest exportOf(const Plan &plan, ExportFormat format, const QString &output, const QStringList &tables = {QStringLiteral("zone")})
{
    ExportRequest request;
    request.planPath = plan.path();
    request.tables = tables;
    request.format = format;
    request.output = output;
    return request;
}

inline ExportResult run(const ExportRequest &request)
{
    Progress progress;
    return exportRows(request, progress);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A file as GDAL reads it.
class ReadBack {
public:
    explicit ReadBack(const QString &path)
    {
        // By what the .cpg says, which QGIS keeps GDAL from looking at.
        const QByteArray encoding = bytesOf(QString(path).replace(QStringLiteral(".shp"), QStringLiteral(".cpg")));
        const CPLConfigOptionSetter shapes("SHAPE_ENCODING", path.endsWith(QStringLiteral(".shp")) ? encoding.constData() : nullptr, false);
        m_dataset.reset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    }
    bool isOpen() const { return m_dataset != nullptr; }
    OGRLayer *layer(const char *name = nullptr) const { return name ? m_dataset->GetLayerByName(name) : m_dataset->GetLayer(0); }
    // The first feature whose field has that value.
    std::unique_ptr<OGRFeature> find(OGRLayer *layer, const char *field, const QString &value) const
    {
        layer->ResetReading();
        while (auto feature = std::unique_ptr<OGRFeature>(layer->GetNextFeature()))
            if (QString::fromUtf8(feature->GetFieldAsString(field)) == value)
                return feature;
        return nullptr;
    }

private:
    struct Closer {
        void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
    };
    std::unique_ptr<GDALDataset, Closer> m_dataset;
};

inline QString text(const OGRFeature &feature, const char *field)
{
    return QString::fromUtf8(feature.GetFieldAsString(field));
}

inline QString wkt(const OGRFeature &feature)
{
    char *written = nullptr;
    feature.GetGeometryRef()->exportToWkt(&written, wkbVariantIso);
    const QString copy = QString::fromUtf8(written);
    CPLFree(written);
    return copy;
}

inline const Finding *finding(const ExportResult &result, const char *rule)
{
    for (const Finding &finding : result.findings)
        if (finding.rule == QLatin1String(rule))
            return &finding;
    return nullptr;
}

} // namespace madang::test
