// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/plan/dataset_record.h"
#include "core/plan/dataset_roles.h"
#include "core/plan/plan.h"
#include "core/scenarios/scenario_edit.h"
#include "zoning/processing/regulation/regulation_import.h"
#include "zoning/processing/regulation/rule_edit.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace madang::zoning {

namespace {

class ImportEditText {
    Q_DECLARE_TR_FUNCTIONS(RegulationImport)
};

// Whether a row is still as it was when the file was compared.
void requireUnchanged(const ScenarioEdit &edit, const QString &table, const QString &uid, const QVariantMap &before, const QString &code)
{
    const auto now = edit.row(table, uid);
    bool isSame = now.has_value();
    for (auto it = before.cbegin(); isSame && it != before.cend(); ++it)
        isSame = now->row.fields.value(it.key()).toString() == it.value().toString();
    if (!isSame)
        throw Failure(ImportEditText::tr("A row for the class “%1” has been changed in the plan since the file was read.").arg(code), {}, ImportEditText::tr("Read the file again."));
}

QVariantMap ruleMap(const ImportedRule &rule)
{
    QVariantMap map{{QStringLiteral("row"), rule.row}, {QStringLiteral("uid"), rule.after.uid}, {QStringLiteral("after"), rule.after.fields()},
                    {QStringLiteral("written"), rule.written}, {QStringLiteral("note"), rule.note}};
    if (rule.before)
        map.insert(QStringLiteral("before"), rule.before->fields());
    return map;
}

QVariantMap classMap(const ImportedClass &value)
{
    QVariantMap map{{QStringLiteral("row"), value.row}, {QStringLiteral("uid"), value.after.uid}, {QStringLiteral("after"), value.after.fields()}, {QStringLiteral("note"), value.note}};
    if (value.before)
        map.insert(QStringLiteral("before"), value.before->fields());
    return map;
}

} // namespace

QVariantMap RegulationImport::toMap() const
{
    QVariantList ruleList, classList, refusedList;
    for (const ImportedRule &rule : rules)
        ruleList << ruleMap(rule);
    for (const ImportedClass &value : classes)
        classList << classMap(value);
    for (const RefusedCell &cell : refused)
        refusedList << QVariantMap{{QStringLiteral("row"), cell.row}, {QStringLiteral("column"), cell.column}, {QStringLiteral("text"), cell.text},
                                   {QStringLiteral("reason"), cell.reason}, {QStringLiteral("remedy"), cell.remedy}};
    return {{QStringLiteral("file"), file.path}, {QStringLiteral("set"), file.set}, {QStringLiteral("encoding"), encodingRead}, {QStringLiteral("wide"), isWide},
            {QStringLiteral("read"), rows}, {QStringLiteral("same"), same}, {QStringLiteral("kept"), kept}, {QStringLiteral("rules"), ruleList},
            {QStringLiteral("classes"), classList}, {QStringLiteral("refused"), refusedList}, {QStringLiteral("unread"), unread}};
}

RegulationImport RegulationImport::fromMap(const QVariantMap &map)
{
    RegulationImport import;
    import.file = {map.value(QStringLiteral("file")).toString(), map.value(QStringLiteral("encoding")).toString(), map.value(QStringLiteral("set")).toString()};
    import.encodingRead = import.file.encoding;
    import.isWide = map.value(QStringLiteral("wide")).toBool();
    import.rows = map.value(QStringLiteral("read")).toLongLong();
    import.same = map.value(QStringLiteral("same")).toLongLong();
    import.kept = map.value(QStringLiteral("kept")).toLongLong();
    import.unread = map.value(QStringLiteral("unread")).toStringList();
    const auto before = [](const QVariantMap &item) { return item.value(QStringLiteral("before")).toMap(); };
    const auto after = [](const QVariantMap &item) { return item.value(QStringLiteral("after")).toMap(); };
    const QVariantList rules = map.value(QStringLiteral("rules")).toList(), classes = map.value(QStringLiteral("classes")).toList(), refused = map.value(QStringLiteral("refused")).toList();
    for (const QVariant &value : rules) {
        const QVariantMap item = value.toMap();
        const QString uid = item.value(QStringLiteral("uid")).toString();
        ImportedRule rule;
        if (item.contains(QStringLiteral("before")))
            rule.before = PlanRule::fromFields(uid, before(item));
        rule.after = PlanRule::fromFields(uid, after(item));
        rule.row = item.value(QStringLiteral("row")).toLongLong();
        rule.written = item.value(QStringLiteral("written")).toString();
        rule.note = item.value(QStringLiteral("note")).toString();
        import.rules.push_back(std::move(rule));
    }
    for (const QVariant &value : classes) {
        const QVariantMap item = value.toMap();
        const QString uid = item.value(QStringLiteral("uid")).toString();
        ImportedClass each;
        if (item.contains(QStringLiteral("before")))
            each.before = PlanClass::fromFields(uid, before(item));
        each.after = PlanClass::fromFields(uid, after(item));
        each.row = item.value(QStringLiteral("row")).toLongLong();
        each.note = item.value(QStringLiteral("note")).toString();
        import.classes.push_back(std::move(each));
    }
    for (const QVariant &value : refused) {
        const QVariantMap item = value.toMap();
        import.refused.push_back({item.value(QStringLiteral("row")).toLongLong(), item.value(QStringLiteral("column")).toString(), item.value(QStringLiteral("text")).toString(),
                                  item.value(QStringLiteral("reason")).toString(), item.value(QStringLiteral("remedy")).toString()});
    }
    return import;
}

PlanEdit importEdit(const Plan &plan, const QString &scenario, const RegulationImport &import, RefusedRows refused)
{
    if (refused == RefusedRows::RefuseAll && !import.refused.empty()) {
        const RefusedCell &first = import.refused.front();
        throw WrongInputFailure(ImportEditText::tr("%n cell(s) of the table were refused, and nothing was imported.", nullptr, int(import.refused.size())),
                                ImportEditText::tr("%1, row %2, column “%3”: %4").arg(import.file.path, QString::number(first.row), first.column, first.reason),
                                ImportEditText::tr("Correct them, or leave them out."));
    }
    ScenarioEdit edit(plan, scenario, {QT_TRANSLATE_NOOP("EditName", "Import regulations from “%1”"), {QFileInfo(import.file.path).fileName()}});
    QString ownList; // made when the first class needs it
    int sort = int(plan.rows(QStringLiteral("code_value"), QStringLiteral("1")).size());
    for (const ImportedClass &each : import.classes) {
        if (each.before) {
            requireUnchanged(edit, QStringLiteral("code_value"), each.before->uid, each.before->fields(), each.after.code);
            edit.change(QStringLiteral("code_value"), each.after.uid, each.after.fields());
            continue;
        }
        if (ownList.isEmpty())
            ownList = ownClassList(plan, edit);
        PlanClass added = each.after;
        added.list = ownList;
        added.sort = sort++;
        edit.add(QStringLiteral("code_value"), {added.fields(), {}});
    }
    for (const ImportedRule &rule : import.rules) {
        if (rule.before) {
            requireUnchanged(edit, QStringLiteral("regulation"), rule.before->uid, rule.before->fields(), rule.after.code);
            edit.change(QStringLiteral("regulation"), rule.after.uid, rule.after.fields());
        } else {
            edit.add(QStringLiteral("regulation"), {rule.after.fields(), {}});
        }
    }
    PlanEdit made = edit.edit();
    if (!made.changes.empty()) {
        DatasetRecord record;
        record.role = importedDatasetRole();
        record.file = import.file.path;
        made.add(QStringLiteral("dataset"), datasetRow(record, plan.path()));
    }
    return made;
}

} // namespace madang::zoning
