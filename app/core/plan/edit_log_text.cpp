// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/edit_log_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace madang {

namespace {

const QString bulkKey = QStringLiteral("bulk"), tableKey = QStringLiteral("table"), batchKey = QStringLiteral("batch"),
              countKey = QStringLiteral("count"), uidsKey = QStringLiteral("uids"), uidKey = QStringLiteral("uid"),
              beforeKey = QStringLiteral("before"), afterKey = QStringLiteral("after"), geometryKey = QStringLiteral("geom");

QJsonValue rowToJson(const std::optional<PlanRow> &row)
{
    if (!row)
        return QJsonValue::Null;
    QJsonObject object = QJsonObject::fromVariantMap(row->fields);
    if (!row->wkb.isEmpty())
        object[geometryKey] = QString::fromLatin1(row->wkb.toBase64());
    return object;
}

std::optional<PlanRow> rowFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    QJsonObject object = value.toObject();
    PlanRow row;
    row.wkb = QByteArray::fromBase64(object.take(geometryKey).toString().toLatin1());
    row.fields = object.toVariantMap();
    return row;
}

QJsonObject changeToJson(const RowChange &change)
{
    return {{tableKey, change.table}, {uidKey, change.uid}, {beforeKey, rowToJson(change.before)}, {afterKey, rowToJson(change.after)}};
}

QJsonObject bulkToJson(const BulkRows &bulk)
{
    QJsonObject json{{bulkKey, true}, {tableKey, bulk.table}, {batchKey, bulk.batch}, {countKey, bulk.count}};
    if (!bulk.uids.isEmpty())
        json[uidsKey] = QJsonArray::fromStringList(bulk.uids);
    return json;
}

BulkRows bulkFromJson(const QJsonObject &json)
{
    BulkRows bulk{json[tableKey].toString(), json[batchKey].toString(), qint64(json[countKey].toDouble()), {}};
    for (const QJsonValue &uid : json[uidsKey].toArray())
        bulk.uids << uid.toString();
    return bulk;
}

} // namespace

QString BulkRows::uid(qint64 index) const
{
    const QString own = uids.value(int(index));
    return own.isEmpty() ? QUuid::createUuidV5(QUuid(batch), QString::number(index)).toString(QUuid::WithoutBraces) : own;
}

QByteArray changesText(const std::vector<RowChange> &changes, const std::optional<BulkRows> &bulk)
{
    // One after the other: as one document, many rows would take several times their room.
    QByteArray text("[");
    const auto append = [&text](const QJsonObject &json) {
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    if (bulk)
        append(bulkToJson(*bulk));
    for (const RowChange &change : changes)
        append(changeToJson(change));
    return text + ']';
}

LoggedChanges readChangesText(const QByteArray &text)
{
    LoggedChanges logged;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject json = value.toObject();
        if (json[bulkKey].toBool())
            logged.bulk = bulkFromJson(json);
        else
            logged.changes.push_back({json[tableKey].toString(), json[uidKey].toString(), rowFromJson(json[beforeKey]), rowFromJson(json[afterKey])});
    }
    return logged;
}

} // namespace madang
