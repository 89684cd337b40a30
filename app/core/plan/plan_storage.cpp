// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_storage.h"

#include "core/failure.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/qt_compat.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace madang {

namespace {

OGRLayer &layerOf(GDALDataset &dataset, const QString &table)
{
    OGRLayer *layer = dataset.GetLayerByName(table.toUtf8().constData());
    if (!layer)
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table));
    return *layer;
}

[[noreturn]] void throwGdal(const GDALDataset &dataset, const QString &table, const QString &uid)
{
    const QString reason = QString::fromUtf8(CPLGetLastErrorMsg());
    throwIfDiskIsFull(reason, QString::fromUtf8(dataset.GetDescription()));
    throw Failure(QCoreApplication::translate("Plan", "A row could not be written: %1").arg(reason),
                  QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(table, uid));
}

QVariant fieldValue(const OGRFeature &feature, int index)
{
    if (!feature.IsFieldSetAndNotNull(index))
        return {};
    switch (feature.GetFieldDefnRef(index)->GetType()) {
    case OFTInteger:
    case OFTInteger64:
        return qlonglong(feature.GetFieldAsInteger64(index));
    case OFTReal:
        return feature.GetFieldAsDouble(index);
    default:
        return QString::fromUtf8(feature.GetFieldAsString(index));
    }
}

void setField(OGRFeature &feature, int index, const QVariant &value)
{
    // A null string is an empty text: Qt 5 would call it nothing, Qt 6 not.
    const bool isText = variantType(value) == QMetaType::QString;
    if (!value.isValid() || (value.isNull() && !isText)) {
        feature.SetFieldNull(index);
        return;
    }
    switch (feature.GetFieldDefnRef(index)->GetType()) {
    case OFTInteger:
    case OFTInteger64:
        feature.SetField(index, GIntBig(value.toLongLong()));
        break;
    case OFTReal:
        feature.SetField(index, value.toDouble());
        break;
    default:
        feature.SetField(index, value.toString().toUtf8().constData());
    }
}

int columnOf(const OGRFeature &feature, const QString &table, const QString &column)
{
    const int index = feature.GetFieldIndex(column.toUtf8().constData());
    if (index < 0)
        throw Failure(QCoreApplication::translate("Plan", "The table “%1” has no column “%2”.").arg(table, column));
    return index;
}

std::unique_ptr<OGRGeometry> geometryOf(const QByteArray &wkb)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(wkb.constData(), nullptr, &geometry, size_t(wkb.size()));
    return std::unique_ptr<OGRGeometry>(geometry);
}

void setGeometry(OGRFeature &feature, const QString &table, const QString &uid, const QByteArray &wkb)
{
    if (wkb.isEmpty()) {
        feature.SetGeometryDirectly(nullptr);
        return;
    }
    OGRGeometry *geometry = geometryOf(wkb).release();
    if (!geometry)
        throw Failure(QCoreApplication::translate("Plan", "The geometry of a row cannot be read."),
                      QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(table, uid));
    feature.SetGeometryDirectly(geometry);
    // GDAL would only warn and write it.
    const OGRwkbGeometryType wanted = feature.GetDefnRef()->GetGeomType();
    if (wkbFlatten(geometry->getGeometryType()) != wanted)
        throw Failure(QCoreApplication::translate("Plan", "A geometry of type %1 does not fit into the table “%2”, which holds %3.")
                          .arg(QLatin1String(geometry->getGeometryName()), table, QLatin1String(OGRToOGCGeomType(wanted))),
                      QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(table, uid));
}

// Columns that the row leaves out keep the default of the schema.
void fill(OGRFeature &feature, const QString &table, const QString &uid, const PlanRow &row)
{
    feature.SetField("uid", uid.toUtf8().constData());
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        setField(feature, columnOf(feature, table, it.key()), it.value());
    setGeometry(feature, table, uid, row.wkb);
}

// Whether a column that holds `stored` is given the same anew: a number may come back from the log as one of another kind.
bool isSame(const QVariant &stored, const QVariant &value)
{
    const auto isNothing = [](const QVariant &each) { return !each.isValid() || (each.isNull() && variantType(each) != QMetaType::QString); };
    if (isNothing(stored) || isNothing(value))
        return isNothing(stored) && isNothing(value);
    if (variantType(stored) == QMetaType::QString)
        return stored.toString() == value.toString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && stored.toDouble() == number;
}

bool isSameGeometry(const OGRGeometry *stored, const QByteArray &wkb)
{
    if (!stored || wkb.isEmpty())
        return !stored && wkb.isEmpty();
    const auto geometry = geometryOf(wkb);
    return geometry && geometry->Equals(stored);
}

[[noreturn]] void throwChangedMeanwhile(const QString &table, const QString &uid, const QString &what)
{
    throw Failure(QCoreApplication::translate("Plan", "Another program has changed a row since it was read (%1).").arg(what),
                  QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(table, uid),
                  QCoreApplication::translate("Plan", "Nothing was written, so that nothing of it is lost. Look at the row as it is now, then do "
                                                      "this edit again."));
}

PlanRow rowOf(const OGRFeature &feature)
{
    PlanRow row;
    for (int i = 0; i < feature.GetFieldCount(); ++i) {
        const QString name = QString::fromUtf8(feature.GetFieldDefnRef(i)->GetNameRef());
        if (name != QLatin1String("uid"))
            row.fields[name] = fieldValue(feature, i);
    }
    if (const OGRGeometry *geometry = feature.GetGeometryRef()) {
        row.wkb.resize(int(geometry->WkbSize()));
        geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(row.wkb.data()), wkbVariantIso);
    }
    return row;
}

} // namespace

void throwIfDiskIsFull(const QString &reason, const QString &path)
{
    // SQLite does not always say so: of a journal that finds no room it says that the disk has an error. A megabyte is less
    // than a large edit takes with its journal, which is gone again when this is asked.
    constexpr qint64 hardlyAnything = 1024 * 1024; // bytes
    const bool isSaid = reason.contains(QLatin1String("disk is full")), isOfTheRow = reason.contains(QLatin1String("constraint"));
    if (!isSaid && (isOfTheRow || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() > hardlyAnything))
        return;
    throw Failure(QCoreApplication::translate("Plan", "The disk is full: nothing was written, and the plan is as it was."), QDir::toNativeSeparators(path),
                  QCoreApplication::translate("Plan", "Make room on that disk, or move the plan to another one, and try again."));
}

std::unique_ptr<OGRFeature> PlanStorage::find(OGRLayer &layer, const QString &table, const QString &uid) const
{
    if (const auto found = m_found.constFind(table); found != m_found.cend()) {
        const auto fid = found->constFind(uid);
        return std::unique_ptr<OGRFeature>(fid == found->cend() ? nullptr : layer.GetFeature(*fid));
    }
    layer.SetSpatialFilter(nullptr);
    layer.SetAttributeFilter(QStringLiteral("uid = %1").arg(sqlText(uid)).toUtf8().constData());
    std::unique_ptr<OGRFeature> feature(layer.GetNextFeature());
    layer.SetAttributeFilter(nullptr);
    layer.ResetReading();
    return feature;
}

void PlanStorage::expect(const QString &table, qint64 rows)
{
    // A look at the whole table costs as much as some hundred looks for single rows.
    constexpr qint64 many = 300;
    if (rows < many || m_found.contains(table))
        return;
    layerOf(m_dataset, table); // refuses a table that there is not
    Fids fids;
    OGRLayer *all = m_dataset.ExecuteSQL(QStringLiteral("SELECT uid, fid AS number FROM \"%1\"").arg(table).toUtf8().constData(), nullptr, nullptr);
    throwIfReadingFailed(QString::fromUtf8(m_dataset.GetDescription()));
    while (const std::unique_ptr<OGRFeature> row{all ? all->GetNextFeature() : nullptr})
        fids.insert(QString::fromUtf8(row->GetFieldAsString(0)), row->GetFieldAsInteger64(1));
    m_dataset.ReleaseResultSet(all);
    m_found[table] = fids;
}

std::optional<PlanRow> PlanStorage::read(const QString &table, const QString &uid) const
{
    const auto feature = find(layerOf(m_dataset, table), table, uid);
    return feature ? std::optional(rowOf(*feature)) : std::nullopt;
}

std::vector<StoredRow> PlanStorage::readAll(const QString &table, const QString &condition) const
{
    OGRLayer &layer = layerOf(m_dataset, table);
    const int uidIndex = layer.GetLayerDefn()->GetFieldIndex("uid");
    const QString path = QString::fromUtf8(m_dataset.GetDescription());
    std::vector<StoredRow> rows;
    CPLErrorReset();
    layer.SetSpatialFilter(nullptr);
    if (layer.SetAttributeFilter(condition.toUtf8().constData()) != OGRERR_NONE)
        throwIfReadingFailed(path);
    layer.ResetReading();
    while (const std::unique_ptr<OGRFeature> feature{layer.GetNextFeature()})
        rows.push_back({QString::fromUtf8(feature->GetFieldAsString(uidIndex)), rowOf(*feature)});
    layer.SetAttributeFilter(nullptr);
    layer.ResetReading();
    throwIfReadingFailed(path);
    return rows;
}

void PlanStorage::insert(const QString &table, const QString &uid, const PlanRow &row)
{
    OGRLayer &layer = layerOf(m_dataset, table);
    OGRFeature feature(layer.GetLayerDefn());
    fill(feature, table, uid, row);
    if (layer.CreateFeature(&feature) != OGRERR_NONE)
        throwGdal(m_dataset, table, uid);
    if (const auto found = m_found.find(table); found != m_found.end())
        found->insert(uid, feature.GetFID());
}

bool PlanStorage::update(const QString &table, const QString &uid, const PlanRow &before, const PlanRow &after)
{
    OGRLayer &layer = layerOf(m_dataset, table);
    const auto feature = find(layer, table, uid);
    if (!feature)
        return false;
    for (auto it = after.fields.cbegin(); it != after.fields.cend(); ++it) {
        const auto old = before.fields.constFind(it.key());
        if (old != before.fields.cend() && isSame(*old, *it))
            continue;
        const int index = columnOf(*feature, table, it.key());
        // Who reads a plan may take no text for an empty one.
        const QVariant stored = fieldValue(*feature, index);
        if (old != before.fields.cend() && !isSame(stored, *old) && !(stored.toString().isEmpty() && old->toString().isEmpty()))
            throwChangedMeanwhile(table, uid, QCoreApplication::translate("Plan", "column “%1”").arg(it.key()));
        setField(*feature, index, *it);
    }
    if (before.wkb != after.wkb) {
        if (!isSameGeometry(feature->GetGeometryRef(), before.wkb))
            throwChangedMeanwhile(table, uid, QCoreApplication::translate("Plan", "its geometry"));
        setGeometry(*feature, table, uid, after.wkb);
    }
    if (layer.SetFeature(feature.get()) != OGRERR_NONE)
        throwGdal(m_dataset, table, uid);
    return true;
}

std::optional<PlanRow> PlanStorage::remove(const QString &table, const QString &uid)
{
    OGRLayer &layer = layerOf(m_dataset, table);
    const auto feature = find(layer, table, uid);
    if (!feature)
        return std::nullopt;
    if (layer.DeleteFeature(feature->GetFID()) != OGRERR_NONE)
        throwGdal(m_dataset, table, uid);
    if (const auto found = m_found.find(table); found != m_found.end())
        found->remove(uid);
    return rowOf(*feature);
}

} // namespace madang
