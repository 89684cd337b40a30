// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/column_choices.h"

#include "core/attributes/regulation_sets.h"
#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/plan_layers.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/road_classes.h"
#include "core/phases/development_phase.h"
#include "core/plan/sql_text.h"
#include "core/roads/road_section.h"
#include "core/roads/section_label.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace madang {

namespace {

// The context of the texts below.
class ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

void addCodes(AttributeColumn &column, const PlanReader &plan, const QString &language)
{
    const QString local = countryLanguage(plan.meta().country);
    for (const PlanReader::CodeValue &code : plan.codeValues()) {
        // Two codes of a list may share a name; planners know the codes.
        ColumnChoice choice{code.code, ChoiceText::tr("%1 · %2", "land-use code, its name").arg(code.code, code.label(language, local)),
                            {code.labelEnglish, code.labelLocal, code.labelKorean}, code.colour};
        choice.others.removeAll(QString());
        column.choices.push_back(std::move(choice));
    }
    column.isClosed = !column.choices.empty(); // a country without a list has codes of its own
}

void addPhases(AttributeColumn &column, const PlanReader &plan, const QString &language)
{
    QHash<QString, QString> translated;
    plan.forEachWhere(QStringLiteral("i18n_text"),
                      QStringLiteral("table_name = 'phase' AND field = 'name' AND language = %1").arg(sqlText(language)),
                      {QStringLiteral("row_uid"), QStringLiteral("text")},
                      [&](const EffectiveRow &row) { translated.insert(row.values[0].toString(), row.values[1].toString()); });
    const int place = int(plan.meta().languages.indexOf(language));
    for (const DevelopmentPhase &phase : developmentPhases(plan)) {
        ColumnChoice choice{phase.uid, phase.name, {phase.name, phase.secondName}, {}};
        if (place == 1 && !phase.secondName.isEmpty())
            choice.label = phase.secondName;
        else if (place < 0 && translated.contains(phase.uid))
            choice.label = translated.value(phase.uid);
        column.choices.push_back(std::move(choice));
    }
    column.isEditable = true;
    column.isClosed = true;
}

void addRegulationSets(AttributeColumn &column, const PlanReader &plan)
{
    for (const QString &set : regulationSets(plan))
        column.choices.push_back({set, set, {}, {}});
}

// The built-in sections, and those of one's own that roads of the plan have.
void addSections(AttributeColumn &column, const PlanReader &plan)
{
    for (const RoadSection &section : builtInSections())
        column.choices.push_back({section.name, typicalSectionLabel(section.name), {}, {}});
    QStringList own = plan.countByValue(QStringLiteral("road"), column.name).keys();
    own.sort();
    for (const QString &text : std::as_const(own))
        if (const auto section = roadSection(text); section && !column.choice(text))
            column.choices.push_back({text, ChoiceText::tr("%1, %2 m", "typical section, its width").arg(typicalSectionLabel(text), QLocale().toString(*rightOfWayWidth(*section))),
                                      {}, {}});
}

// What the map draws as "any other" has a value of its own, too.
QStringList valuesOf(const QgsRendererCategory &category, const QString &table)
{
    const QStringList values = classValues(category);
    if (!values.isEmpty())
        return values;
    if (table != QLatin1String("road"))
        return {QStringLiteral("other")};
    QStringList streets = roadClassesOf(RoadKind::Local);
    streets.removeAll(QStringLiteral("local"));
    return QStringList{QStringLiteral("local")} + streets;
}

void addClasses(AttributeColumn &column, const QString &table, const QgsProject &project)
{
    for (const PlanLayer &each : planLayers()) {
        if (each.table != table)
            continue;
        const auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(each.id));
        const auto *renderer = layer ? dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer->renderer()) : nullptr;
        if (!renderer || renderer->classAttribute() != column.name)
            continue;
        for (const QgsRendererCategory &category : renderer->categories()) {
            const QString name = MapLanguages::split(category.label()).value(0);
            const QStringList values = valuesOf(category, table);
            for (const QString &value : values)
                // Many words of other standards belong to one class: the first one is the class, others say which.
                if (!column.choice(value))
                    column.choices.push_back({value, value == values.first() ? name : ChoiceText::tr("%1 (%2)", "class, another word for it").arg(name, value),
                                              {}, {}});
        }
    }
}

void nameOwnWords(AttributeColumn &column)
{
    for (ColumnChoice &choice : column.choices) {
        if (column.name == QLatin1String("status"))
            choice.label = choice.value == QLatin1String("proposed") ? ChoiceText::tr("Proposed") : ChoiceText::tr("Existing");
        else
            choice.label = choice.value == QLatin1String("1") ? ChoiceText::tr("Yes") : ChoiceText::tr("No");
    }
}

} // namespace

void addChoices(std::vector<AttributeColumn> &columns, const QString &table, const PlanReader &plan, const QgsProject &project,
                const QString &language)
{
    for (AttributeColumn &column : columns) {
        if (!column.choices.empty())
            nameOwnWords(column);
        else if (column.name == QLatin1String("code"))
            addCodes(column, plan, language);
        else if (column.name == QLatin1String("phase_uid"))
            addPhases(column, plan, language);
        else if (column.name == QLatin1String("regulation_set"))
            addRegulationSets(column, plan);
        else if (column.name == QLatin1String("section"))
            addSections(column, plan);
        else if (column.type == AttributeColumn::Type::Text)
            addClasses(column, table, project);
    }
}

} // namespace madang
