// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/regulation_csv.h"

#include "core/export/sheet_writer.h"
#include "core/files/csv_text.h"
#include "zoning/engine/regulation/parameter.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QHash>
#include <QLocale>

namespace madang::zoning {

namespace {

QString unitOf(const PlanRule &rule)
{
    const auto parameter = parameterOf(rule.parameter.toStdString());
    if (!parameter)
        return rule.unit;
    switch (factsOf(*parameter).quantity) {
    case Quantity::Length:
        return QStringLiteral("m");
    case Quantity::Area:
        return QStringLiteral("m2");
    case Quantity::Ratio:
    case Quantity::Count:
        break;
    }
    return {};
}

QString guardedLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = guardedFromFormulas(cell);
    return csvLine(cells);
}

QString flag(bool isSet)
{
    return isSet ? QStringLiteral("1") : QStringLiteral("0");
}

} // namespace

QStringList regulationColumns()
{
    return {QStringLiteral("set"),        QStringLiteral("code"),     QStringLiteral("label"),     QStringLiteral("parameter"), QStringLiteral("operator"),
            QStringLiteral("value"),      QStringLiteral("unit"),     QStringLiteral("condition"), QStringLiteral("citation"),  QStringLiteral("confidence"),
            QStringLiteral("verified"),   QStringLiteral("valid_from"), QStringLiteral("valid_to"), QStringLiteral("label_local"), QStringLiteral("label_ko"),
            QStringLiteral("hilucs"),     QStringLiteral("colour")};
}

QString regulationsCsv(const PlanReader &plan, const QString &scenario)
{
    const std::vector<PlanClass> classes = classesOf(plan);
    QHash<QString, QString> labels;
    QString text = csvLine(regulationColumns());
    for (const PlanClass &each : classes) {
        labels.insert(each.code, each.labelEnglish);
        text += guardedLine({QString(), each.code, each.labelEnglish, QString(), QString(), QString(), QString(), QString(), each.source, each.confidence, flag(each.verified),
                             each.validFrom, each.validTo, each.labelLocal, each.labelKorean, each.hilucs, each.colour});
    }
    for (const PlanRule &rule : rulesOf(plan, scenario))
        text += guardedLine({rule.set, rule.code, labels.value(rule.code), rule.parameter, rule.operation,
                             rule.value ? QString::number(*rule.value, 'g', QLocale::FloatingPointShortest) : QString(), unitOf(rule), rule.condition, rule.citation,
                             rule.confidence, flag(rule.verified), rule.validFrom, rule.validTo, QString(), QString(), QString(), QString()});
    return text;
}

} // namespace madang::zoning
