// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/kept_sheet.h"

#include "core/cartography/map_theme.h"
#include "core/failure.h"
#include "core/plan/sql_text.h"
#include "core/sheets/sheet_atlas.h"
#include "core/sheets/sheet_kind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madang {

namespace {

class KeptSheetText {
    Q_DECLARE_TR_FUNCTIONS(KeptSheet)
};

const QString sheetTable = QStringLiteral("map_sheet");
const QString sheetScenario = QStringLiteral("scenario");
const QString sheetName = QStringLiteral("name");
const QString sheetTheme = QStringLiteral("theme");
const QString sheetSettings = QStringLiteral("settings");
const QString sheetLayout = QStringLiteral("layout");

QString settingsOf(const KeptSheet &sheet)
{
    const MapSheetRequest &request = sheet.request;
    const QgsRectangle &extent = request.content.extent;
    QJsonObject fields;
    for (auto it = request.fields.cbegin(); it != request.fields.cend(); ++it)
        if (!it.value().isEmpty())
            fields[it.key()] = it.value();
    const QJsonObject settings{
        {QStringLiteral("languages"), QJsonArray::fromStringList(request.content.languages)},
        {QStringLiteral("paper"), QJsonArray{request.paper.width(), request.paper.height()}},
        {QStringLiteral("dpi"), request.dpi},
        {QStringLiteral("shows"), sheet.shows},
        {QStringLiteral("extent"), QJsonArray{extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()}},
        {QStringLiteral("scale"), request.scale},
        {QStringLiteral("fits"), sheet.fits},
        {QStringLiteral("title"), QJsonArray::fromStringList(request.title)},
        {QStringLiteral("fields"), fields},
    };
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray())
        texts << each.toString();
    return texts;
}

void readSettings(const QString &text, KeptSheet &sheet)
{
    const QJsonObject settings = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto value = [&](const char *name) { return settings.value(QLatin1String(name)); };
    MapSheetRequest &request = sheet.request;
    request.content.languages = textsIn(value("languages"));
    const QJsonArray paper = value("paper").toArray(), extent = value("extent").toArray();
    request.paper = QSizeF(paper.at(0).toDouble(request.paper.width()), paper.at(1).toDouble(request.paper.height()));
    if (extent.size() == 4)
        request.content.extent = QgsRectangle(extent.at(0).toDouble(), extent.at(1).toDouble(), extent.at(2).toDouble(), extent.at(3).toDouble());
    request.dpi = value("dpi").toDouble(request.dpi);
    request.scale = value("scale").toDouble();
    request.title = textsIn(value("title"));
    const QJsonObject fields = value("fields").toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        request.fields.insert(it.key(), it.value().toString());
    sheet.shows = value("shows").toString(sheet.shows);
    sheet.fits = value("fits").toBool(sheet.fits);
}

PlanRow sheetRow(const KeptSheet &sheet)
{
    PlanRow row;
    row.fields = {{sheetScenario, sheet.request.content.scenario},
                  {sheetName, sheet.name},
                  {sheetTheme, sheet.request.content.theme},
                  {sheetSettings, settingsOf(sheet)},
                  {sheetLayout, QString::fromLatin1(qCompress(sheet.request.layout.toByteArray(-1), 9).toBase64())}};
    return row;
}

QString fitSheetName(const Plan &plan, const QString &name, const QString &ownUid)
{
    const QString fit = name.simplified();
    if (fit.isEmpty())
        throw WrongInputFailure(KeptSheetText::tr("A sheet needs a name."));
    if (sheetKinds().contains(fit, Qt::CaseInsensitive) || fit.endsWith(QLatin1String(".qpt"), Qt::CaseInsensitive))
        throw WrongInputFailure(KeptSheetText::tr("“%1” is what every plan's own sheets or template files are called.").arg(fit), plan.path(),
                                KeptSheetText::tr("Choose another name."));
    for (const StoredRow &each : plan.rows(sheetTable, QStringLiteral("1 = 1")))
        if (each.uid != ownUid && (each.row.fields.value(sheetName).toString().compare(fit, Qt::CaseInsensitive) == 0 || each.uid == fit))
            throw WrongInputFailure(KeptSheetText::tr("The plan has a sheet “%1” already.").arg(fit), plan.path(), KeptSheetText::tr("Choose another name."));
    return fit;
}

PlanRow keptRow(const Plan &plan, const QString &uid)
{
    const auto row = plan.row(sheetTable, uid);
    if (!row)
        throw Failure(KeptSheetText::tr("The sheet is not kept in the plan any more."), plan.path(), KeptSheetText::tr("Keep it again."));
    return *row;
}

[[noreturn]] void refuseUnknownSheet(const PlanReader &plan, const QString &asked, const std::vector<KeptSheetName> &sheets)
{
    QStringList names;
    for (const KeptSheetName &sheet : sheets)
        names << sheet.name;
    if (names.isEmpty())
        themeOfSheet(asked); // says which there are
    throw WrongInputFailure(KeptSheetText::tr("There is no map sheet “%1”.").arg(asked), plan.path(),
                            KeptSheetText::tr("Every plan has: %1. Kept in this one: %2. A file that ends in .qpt is a template of your own.")
                                .arg(sheetKinds().join(QStringLiteral(", ")), names.join(QStringLiteral(", "))));
}

} // namespace

QString KeptSheet::districts() const
{
    return districtTables().contains(shows) ? shows : QString();
}

std::vector<KeptSheetName> keptSheetNames(const PlanReader &plan)
{
    std::vector<KeptSheetName> names;
    plan.forEach(sheetTable, QStringLiteral("base"), {sheetName}, [&](const EffectiveRow &row) { names.push_back({row.uid, row.values[0].toString()}); });
    std::stable_sort(names.begin(), names.end(), [](const KeptSheetName &a, const KeptSheetName &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return names;
}

KeptSheet keptSheet(const PlanReader &plan, const QString &uidOrName)
{
    const std::vector<KeptSheetName> names = keptSheetNames(plan);
    QStringList found;
    for (const KeptSheetName &each : names)
        if (each.uid == uidOrName || each.name == uidOrName)
            found << each.uid;
    if (found.isEmpty())
        refuseUnknownSheet(plan, uidOrName, names);
    if (found.size() > 1) // plans that were merged
        throw WrongInputFailure(KeptSheetText::tr("More than one sheet is called “%1”.").arg(uidOrName), plan.path(),
                                KeptSheetText::tr("Name it by its uid: %1.").arg(found.join(QStringLiteral(", "))));
    KeptSheet sheet;
    sheet.uid = found.first();
    bool isRead = false;
    const QString itself = QStringLiteral("uid = %1").arg(sqlText(sheet.uid));
    plan.forEachWhere(sheetTable, itself, {sheetName, sheetScenario, sheetTheme, sheetSettings, sheetLayout}, [&](const EffectiveRow &row) {
        sheet.name = row.values[0].toString();
        sheet.request.content.scenario = row.values[1].toString();
        sheet.request.content.theme = row.values[2].toString();
        readSettings(row.values[3].toString(), sheet);
        isRead = bool(sheet.request.layout.setContent(qUncompress(QByteArray::fromBase64(row.values[4].toString().toLatin1()))));
    });
    if (!isRead)
        throw Failure(KeptSheetText::tr("The layout of the sheet “%1” cannot be read.").arg(sheet.name), plan.path(),
                      KeptSheetText::tr("Undo what was done to it last, or go back to a revision of the plan."));
    return sheet;
}

MapSheetRequest requestFor(const KeptSheet &sheet, const PlanReader &plan)
{
    MapSheetRequest request = sheet.request;
    request.content.planPath = plan.path();
    request.followsPlan = true;
    if (const QString table = sheet.districts(); !table.isEmpty()) {
        request.places = sheetPlaces(plan, request.content.scenario, table, request.content.languages);
        if (sheet.fits)
            request.scale = 0; // each page its own
    }
    return request;
}

QString freeSheetName(const std::vector<KeptSheetName> &taken, const QString &name)
{
    const auto isTaken = [&](const QString &wish) {
        return std::any_of(taken.begin(), taken.end(), [&](const KeptSheetName &each) { return each.name.compare(wish, Qt::CaseInsensitive) == 0; });
    };
    QString free = name;
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1 (%2)").arg(name).arg(i);
    return free;
}

PlanEdit editToKeepSheet(const Plan &plan, const KeptSheet &sheet)
{
    KeptSheet kept = sheet;
    kept.name = fitSheetName(plan, sheet.name, {});
    PlanEdit edit{{QString::fromUtf8(QT_TRANSLATE_NOOP("EditName", "Keep the sheet “%1”")), {kept.name}}, kept.request.content.scenario, {}};
    edit.add(sheetTable, sheetRow(kept));
    return edit;
}

PlanEdit editToChangeSheet(const Plan &plan, const KeptSheet &sheet)
{
    const PlanRow before = keptRow(plan, sheet.uid);
    PlanRow after = sheetRow(sheet);
    const QString name = before.fields.value(sheetName).toString();
    after.fields[sheetName] = name;
    PlanEdit edit{{QString::fromUtf8(QT_TRANSLATE_NOOP("EditName", "Change the sheet “%1”")), {name}}, sheet.request.content.scenario, {}};
    if (after != before)
        edit.change(sheetTable, sheet.uid, before, after);
    return edit;
}

PlanEdit editToRenameSheet(const Plan &plan, const QString &uid, const QString &name)
{
    const PlanRow before = keptRow(plan, uid);
    PlanRow after = before;
    const QString fit = fitSheetName(plan, name, uid), old = before.fields.value(sheetName).toString();
    after.fields[sheetName] = fit;
    PlanEdit edit{{QString::fromUtf8(QT_TRANSLATE_NOOP("EditName", "Rename the sheet “%1” to “%2”")), {old, fit}},
                  before.fields.value(sheetScenario).toString(), {}};
    if (after != before)
        edit.change(sheetTable, uid, before, after);
    return edit;
}

PlanEdit editToDeleteSheet(const Plan &plan, const QString &uid)
{
    const PlanRow before = keptRow(plan, uid);
    PlanEdit edit{{QString::fromUtf8(QT_TRANSLATE_NOOP("EditName", "Delete the sheet “%1”")), {before.fields.value(sheetName).toString()}},
                  before.fields.value(sheetScenario).toString(), {}};
    edit.remove(sheetTable, uid, before);
    return edit;
}

} // namespace madang
