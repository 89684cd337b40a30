// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/attribute_choice.h"

#include "core/attributes/regulation_sets.h"
#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/plan_project.h"
#include "core/phases/development_phase.h"
#include "core/plan/plan_schema.h"
#include "gui/drawing/drawn_kind.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsproject.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

constexpr int sampleSize = 16;

// The context of the texts below.
class ChoiceWord {
    Q_DECLARE_TR_FUNCTIONS(AttributeChoice)
};

QIcon sampleOf(const QgsSymbol *symbol)
{
    return symbol ? QIcon(QgsSymbolLayerUtils::symbolPreviewPixmap(symbol, QSize(sampleSize, sampleSize))) : QIcon();
}

// Blocks and parcels have the codes of zones; limits on building are spread over three layers.
QString layerWithClasses(const DrawnKind &kind)
{
    return planLayerId(kind.column == QLatin1String("code") ? QStringLiteral("zone") : kind.table);
}

// What the map draws as "any other" needs a value of its own in the plan. Land use has none: a zone has a code.
QString valueOfTheRest(const DrawnKind &kind)
{
    if (kind.table == QLatin1String("road"))
        return QStringLiteral("local");
    return kind.column == QLatin1String("kind") ? QStringLiteral("other") : QString();
}

QString firstText(const QString &joined)
{
    return MapLanguages::split(joined).value(0);
}

} // namespace

std::vector<AttributeChoice> attributeChoices(const QgsProject &project, const DrawnKind &kind)
{
    std::vector<AttributeChoice> choices;
    // Water has a layer of its own, drawn in one way.
    if (kind.table == QLatin1String("constraint_area"))
        if (const auto *water = project.mapLayer<QgsVectorLayer *>(planLayerId(QStringLiteral("water"))); water && water->renderer()) {
            QgsRenderContext context;
            const QgsSymbolList symbols = water->renderer()->symbols(context);
            choices.push_back({QStringLiteral("water"), firstText(water->name()), sampleOf(symbols.value(0))});
        }
    const auto *layer = project.mapLayer<QgsVectorLayer *>(layerWithClasses(kind));
    const auto *renderer = layer ? dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer->renderer()) : nullptr;
    if (!renderer)
        return choices;
    const QString rest = valueOfTheRest(kind);
    for (const QgsRendererCategory &category : renderer->categories()) {
        const QString value = classValues(category).value(0, rest);
        // A code that two lists of the plan have is one choice: what is written is the code.
        if (value.isEmpty() || std::any_of(choices.begin(), choices.end(), [&](const AttributeChoice &each) { return each.value == value; }))
            continue;
        // Two codes of a list may share a name; planners know the codes.
        const QString label = kind.column == QLatin1String("code")
                                  ? QCoreApplication::translate("AttributeChoice", "%1 · %2", "land-use code, its name")
                                        .arg(value, firstText(category.label()))
                                  : firstText(category.label());
        choices.push_back({value, label, sampleOf(category.symbol())});
    }
    return choices;
}

QStringList paintedColumns(const DrawnKind &kind)
{
    QStringList columns = {kind.column};
    const auto table = planTable(kind.table);
    for (const QString &column : {phaseColumn, regulationSetColumn})
        if (table && table->columns.contains(column))
            columns << column;
    return columns;
}

QString paintedColumnLabel(const QString &column)
{
    if (column == phaseColumn)
        return ChoiceWord::tr("Phase");
    if (column == regulationSetColumn)
        return ChoiceWord::tr("Regulation set");
    if (column == QLatin1String("code"))
        return ChoiceWord::tr("Land use");
    return column == QLatin1String("class") ? ChoiceWord::tr("Class") : ChoiceWord::tr("Kind");
}

std::vector<AttributeChoice> phaseChoices(const QgsProject &project)
{
    std::vector<AttributeChoice> choices;
    const auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(QStringLiteral("zone_phase")));
    if (const auto *renderer = layer ? dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer->renderer()) : nullptr)
        for (const QgsRendererCategory &category : renderer->categories())
            choices.push_back({category.value().toString(), firstText(category.label()), sampleOf(category.symbol())});
    return choices;
}

std::vector<AttributeChoice> regulationSetChoices(const PlanReader &plan)
{
    std::vector<AttributeChoice> choices;
    for (const QString &set : regulationSets(plan))
        choices.push_back({set, set, {}});
    choices.push_back({{}, ChoiceWord::tr("No set"), {}});
    return choices;
}

} // namespace madang
