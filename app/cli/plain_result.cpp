// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/plain_result.h"

#include "core/qt_compat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace madang::cli {

namespace {

constexpr int indent = 2;

// Every digit before the point, whatever the currency; four after it, or what a small number needs.
QString shortNumber(double value)
{
    if (value != 0 && std::abs(value) < 1)
        return QString::number(value, 'g', 6);
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

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
            texts << (row.toMap().value(name).isNull() ? QStringLiteral("-") : plainText(row.toMap().value(name)));
        cells << texts;
    }
    QVector<int> widths(names.size(), 0);
    for (const QStringList &texts : std::as_const(cells))
        for (int column = 0; column < names.size(); ++column)
            widths[column] = std::max(widths[column], int(texts[column].size()));
    QStringList lines;
    for (const QStringList &texts : std::as_const(cells)) {
        QString line;
        for (int column = 0; column < names.size(); ++column)
            line += texts[column].leftJustified(widths[column] + indent);
        lines << line;
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
        return shortNumber(value.toDouble());
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
