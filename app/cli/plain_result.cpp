// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/plain_result.h"

#include "core/qt_compat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madang::cli {

namespace {

constexpr int indent = 2;

bool isRows(const QVariantList &list)
{
    return !list.isEmpty() && std::all_of(list.cbegin(), list.cend(), [](const QVariant &row) { return variantType(row) == QMetaType::QVariantMap; });
}

QStringList table(const QVariantList &rows)
{
    QStringList names;
    for (const QVariant &row : rows)
        for (const QString &name : row.toMap().keys())
            if (!names.contains(name))
                names << name;
    QVector<QStringList> cells{names};
    for (const QVariant &row : rows) {
        QStringList texts;
        for (const QString &name : names)
            texts << plainText(row.toMap().value(name));
        cells << texts;
    }
    QStringList lines;
    for (const QStringList &texts : cells) {
        QString line;
        for (int column = 0; column < names.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &each : cells)
                width = std::max<qsizetype>(width, each[column].size());
            line += texts[column].leftJustified(int(width) + indent);
        }
        lines << line.trimmed();
    }
    return lines;
}

} // namespace

QString plainText(const QVariant &value)
{
    switch (variantType(value)) {
    case QMetaType::QVariantMap:
        return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(value.toMap())).toJson(QJsonDocument::Compact));
    case QMetaType::QVariantList: {
        QStringList parts;
        for (const QVariant &part : value.toList())
            parts << plainText(part);
        return parts.join(QStringLiteral(", "));
    }
    case QMetaType::QStringList:
        return value.toStringList().join(QStringLiteral(", "));
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 10);
    default:
        return value.toString();
    }
}

QStringList plainResult(const QVariantMap &values)
{
    const QString space(indent, QLatin1Char(' '));
    QStringList lines;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QStringList under;
        if (variantType(it.value()) == QMetaType::QVariantMap)
            under = plainResult(it.value().toMap());
        else if (variantType(it.value()) == QMetaType::QVariantList && isRows(it.value().toList()))
            under = table(it.value().toList());
        if (under.isEmpty()) {
            lines << QStringLiteral("%1: %2").arg(it.key(), plainText(it.value()));
            continue;
        }
        lines << it.key() + QLatin1Char(':');
        for (const QString &line : std::as_const(under))
            lines << space + line;
    }
    return lines;
}

} // namespace madang::cli
