// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/field_words.h"

#include "core/cartography/map_languages.h"
#include "core/plan/plan_reader.h"
#include "core/qt_compat.h"
#include "core/text/number_format.h"
#include "core/text/phrasebook.h"
#include "gui/map/identify_tool.h"

#include <qgsdistancearea.h>
#include <qgsexpressioncontext.h>
#include <qgslegendsymbolitem.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QHash>

namespace madang {

namespace {

// The context of the texts below.
class FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

// Columns that hold what only the program needs, and those whose meaning is said otherwise (the title, the class).
bool isSilent(const QString &column)
{
    static const QStringList silent = {
        QStringLiteral("fid"),       QStringLiteral("uid"),     QStringLiteral("scenario"), QStringLiteral("origin_uid"),
        QStringLiteral("tombstone"), QStringLiteral("name"),    QStringLiteral("name_2"),   QStringLiteral("overlay"),
        QStringLiteral("priority"),  QStringLiteral("phase_uid")};
    return silent.contains(column) || column.endsWith(QLatin1String("_uid"));
}

QString label(const QString &column)
{
    static const QHash<QString, const char *> labels = {
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("Field", "Land-use code")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("Field", "Number")},
        {QStringLiteral("regulation_set"), QT_TRANSLATE_NOOP("Field", "Regulations")},
        {QStringLiteral("use"), QT_TRANSLATE_NOOP("Field", "Use")},
        {QStringLiteral("floors"), QT_TRANSLATE_NOOP("Field", "Floors")},
        {QStringLiteral("height"), QT_TRANSLATE_NOOP("Field", "Height (m)")},
        {QStringLiteral("class"), QT_TRANSLATE_NOOP("Field", "Class")},
        {QStringLiteral("lanes"), QT_TRANSLATE_NOOP("Field", "Lanes")},
        {QStringLiteral("width"), QT_TRANSLATE_NOOP("Field", "Width (m)")},
        {QStringLiteral("oneway"), QT_TRANSLATE_NOOP("Field", "One way")},
        {QStringLiteral("speed"), QT_TRANSLATE_NOOP("Field", "Speed")},
        {QStringLiteral("section"), QT_TRANSLATE_NOOP("Field", "Section")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Field", "Kind")},
        {QStringLiteral("capacity"), QT_TRANSLATE_NOOP("Field", "Capacity")},
        {QStringLiteral("severity"), QT_TRANSLATE_NOOP("Field", "Severity")},
        {QStringLiteral("citation"), QT_TRANSLATE_NOOP("Field", "Legal source")},
        {QStringLiteral("imperviousness"), QT_TRANSLATE_NOOP("Field", "Imperviousness")},
        {QStringLiteral("curve_number"), QT_TRANSLATE_NOOP("Field", "Curve number")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Field", "Status")},
        {QStringLiteral("invert"), QT_TRANSLATE_NOOP("Field", "Invert level (m)")},
        {QStringLiteral("ground"), QT_TRANSLATE_NOOP("Field", "Ground level (m)")},
        {QStringLiteral("depth"), QT_TRANSLATE_NOOP("Field", "Depth (m)")},
        {QStringLiteral("diameter"), QT_TRANSLATE_NOOP("Field", "Diameter (m)")},
        {QStringLiteral("roughness"), QT_TRANSLATE_NOOP("Field", "Roughness (Manning n)")},
        {QStringLiteral("invert_from"), QT_TRANSLATE_NOOP("Field", "Invert level at the start (m)")},
        {QStringLiteral("invert_to"), QT_TRANSLATE_NOOP("Field", "Invert level at the end (m)")},
        {QStringLiteral("mode"), QT_TRANSLATE_NOOP("Field", "Mode")},
        {QStringLiteral("colour"), QT_TRANSLATE_NOOP("Field", "Colour")},
        {QStringLiteral("headways"), QT_TRANSLATE_NOOP("Field", "Headways")},
        {QStringLiteral("sequence"), QT_TRANSLATE_NOOP("Field", "Order on the line")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Field", "Note")},
    };
    const auto known = labels.constFind(column);
    return known == labels.cend() ? QString() : QCoreApplication::translate("Field", *known);
}

QString valueText(const QString &column, const QVariant &value, const NumberFormat &format)
{
    if (column == QLatin1String("status"))
        return value.toString() == QLatin1String("proposed") ? FieldText::tr("Proposed")
               : value.toString() == QLatin1String("existing") ? FieldText::tr("Existing")
                                                               : value.toString();
    if (column == QLatin1String("oneway"))
        return value.toInt() ? FieldText::tr("Yes") : FieldText::tr("No");
    if (column == QLatin1String("imperviousness"))
        return format.percent(value.toDouble());
    switch (variantType(value)) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return format.integer(value.toLongLong());
    case QMetaType::Double: {
        const double number = value.toDouble();
        return format.number(number, number == qRound64(number) ? 0 : 2);
    }
    default:
        return value.toString();
    }
}

// What the legend says of this feature, in the map's first language.
QString className(const QgsVectorLayer &layer, const QgsFeature &feature)
{
    if (!layer.renderer())
        return {};
    const std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
    QgsRenderContext context;
    context.setExpressionContext(layer.createExpressionContext());
    context.expressionContext().setFeature(feature);
    renderer->startRender(context, layer.fields());
    const QSet<QString> keys = renderer->legendKeysForFeature(feature, context);
    renderer->stopRender(context);
    for (const QgsLegendSymbolItem &item : renderer->legendSymbolItems())
        if (keys.contains(item.ruleKey()) && !item.label().isEmpty())
            return MapLanguages::split(item.label()).value(0);
    return {};
}

QStringList names(const QgsFeature &feature, const PlanReader &plan, const QString &language)
{
    QStringList texts;
    for (const QString &column : {QStringLiteral("name"), QStringLiteral("name_2")}) {
        const QVariant value = feature.attribute(column);
        if (!QgsVariantUtils::isNull(value) && !value.toString().isEmpty() && !texts.contains(value.toString()))
            texts << value.toString();
    }
    if (texts.size() == 2 && plan.meta().languages.value(1) == language)
        texts.move(1, 0);
    return texts;
}

void addMeasure(FieldWords &words, const QgsFeature &feature, const QgsVectorLayer &layer, const NumberFormat &format)
{
    QgsDistanceArea measure;
    measure.setSourceCrs(layer.crs(), layer.transformContext());
    measure.setEllipsoid(layer.crs().ellipsoidAcronym());
    if (layer.geometryType() == Qgis::GeometryType::Polygon)
        words.rows << qMakePair(FieldText::tr("Area"), format.hectares(measure.measureArea(feature.geometry())));
    else if (layer.geometryType() == Qgis::GeometryType::Line)
        words.rows << qMakePair(FieldText::tr("Length"), format.length(measure.measureLength(feature.geometry())));
}

} // namespace

QString fieldLabel(const QString &column)
{
    return label(column);
}

FieldWords fieldWords(const Identified &what, const PlanReader &plan, const QString &language)
{
    FieldWords words;
    if (!what.layer)
        return words;
    const NumberFormat format(language);
    words.kind = MapLanguages::split(what.layer->name()).value(0);
    const auto *layer = qobject_cast<const QgsVectorLayer *>(what.layer.data());
    if (!layer) {
        words.title = words.kind;
        for (auto it = what.values.cbegin(); it != what.values.cend(); ++it)
            words.rows << qMakePair(it.key(), it.value());
        return words;
    }
    const QStringList named = names(what.feature, plan, language);
    const QString kind = className(*layer, what.feature);
    words.title = !named.isEmpty() ? named.first() : !kind.isEmpty() ? kind : words.kind;
    if (named.size() > 1)
        words.rows << qMakePair(FieldText::tr("Also named"), named[1]);
    if (!kind.isEmpty() && kind != words.title)
        words.rows << qMakePair(FieldText::tr("Class"), kind);
    addMeasure(words, what.feature, *layer, format);
    for (int i = 0; i < what.feature.fields().count(); ++i) {
        const QgsField field = what.feature.fields().at(i);
        const QVariant value = what.feature.attribute(i);
        if (isSilent(field.name()) || QgsVariantUtils::isNull(value) || value.toString().isEmpty())
            continue;
        // The class says the same in words.
        if (!kind.isEmpty() && (field.name() == QLatin1String("class") || field.name() == QLatin1String("kind")))
            continue;
        const QString ours = label(field.name());
        words.rows << qMakePair(field.alias().isEmpty() && !ours.isEmpty() ? ours : field.displayName(),
                                valueText(field.name(), value, format));
    }
    return words;
}

} // namespace madang
