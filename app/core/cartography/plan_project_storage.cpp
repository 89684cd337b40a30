// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/plan_project_storage.h"

#include "core/cartography/plan_project.h"
#include "core/failure.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "core/sheets/kept_sheet.h"

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsprojectmetadata.h>
#include <qgsprojectviewsettings.h>
#include <qgsreferencedgeometry.h>
#include <qgsvectorlayer.h>
#include <qgsziputils.h>

#include <gdal_priv.h>

#include <QCoreApplication>
#include <QDir>
#include <QDomDocument>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <optional>

namespace madang {

namespace {

Failure notStored(const QString &path, const QString &reason)
{
    return Failure(QCoreApplication::translate("Map", "The plan's QGIS project could not be stored: %1").arg(reason), path);
}

// The tables without geometry, there for joins and forms but out of the reader's way.
void addPlainTables(QgsProject &project, const PlanReader &plan)
{
    for (const PlanTable &table : planTables()) {
        if (table.isDrawn())
            continue;
        auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("%1|layername=%2").arg(plan.path(), table.name), table.name,
                                                      QStringLiteral("ogr"));
        layer->setId(planLayerId(table.name));
        layer->setFlags(layer->flags() | QgsMapLayer::Private);
        project.layerTreeRoot()->addLayer(project.addMapLayer(layer.release(), false));
    }
}

// The map sheets that the plan keeps, as print layouts under their names; those of other scenarios would show the base. They
// go in as they are stored: reading them into layouts would make scenes, and give every part a new uid.
void addKeptSheets(QDomDocument &document, const PlanReader &plan)
{
    QDomElement layouts = document.documentElement().firstChildElement(QStringLiteral("Layouts"));
    if (layouts.isNull())
        layouts = document.documentElement().appendChild(document.createElement(QStringLiteral("Layouts"))).toElement();
    for (const KeptSheetName &name : keptSheetNames(plan)) {
        try {
            const KeptSheet sheet = keptSheet(plan, name.uid);
            if (sheet.request.content.scenario != QLatin1String("base"))
                continue;
            QDomElement layout = document.importNode(sheet.request.layout.documentElement(), true).toElement();
            layout.setAttribute(QStringLiteral("name"), sheet.name);
            layouts.appendChild(layout);
        } catch (const Failure &) {
            // One that cannot be read is said where it is opened, and does not keep the rest from being stored.
        }
    }
}

// The project as XML, in which the plan is "./NAME.gpkg" and neither the clock nor the user has left a trace.
QByteArray projectXml(const PlanReader &plan, const QString &fileName, const QString &scratch)
{
    QgsProject project;
    fillPlanProject(project, plan);
    addPlainTables(project, plan);
    project.viewSettings()->setDefaultViewExtent(
        QgsReferencedRectangle(mapThemeExtent(plan, QStringLiteral("base"), QStringLiteral("zoning")), plan.crs()));
    project.setFilePathStorage(Qgis::FilePathType::Absolute);
    QgsProjectMetadata metadata = project.metadata();
    metadata.setAuthor(QString());
    metadata.setCreationDateTime(QDateTime());
    project.setMetadata(metadata);
    const QString path = scratch + QStringLiteral("/project.qgs");
    if (!project.write(path))
        throw notStored(plan.path(), project.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw notStored(plan.path(), file.errorString());
    QByteArray written = file.readAll();
    if (plan.hasRows(QStringLiteral("map_sheet"), QStringLiteral("base"))) {
        QDomDocument document;
        if (!document.setContent(written))
            throw notStored(plan.path(), file.errorString());
        addKeptSheets(document, plan);
        written = document.toByteArray(1);
    }
    QString xml = QString::fromUtf8(written);
    xml.replace(plan.path().toHtmlEscaped(), QStringLiteral("./") + fileName.toHtmlEscaped());
    xml.replace(QStringLiteral("<Absolute type=\"bool\">true</Absolute>"), QStringLiteral("<Absolute type=\"bool\">false</Absolute>"));
    static const QRegularExpression traces(QStringLiteral(" (saveUser|saveUserFull|saveDateTime)=\"[^\"]*\""));
    xml.remove(traces);
    return xml.toUtf8();
}

QByteArray zipped(const QByteArray &xml, const QString &planPath, const QString &scratch)
{
    const QString qgs = scratch + QStringLiteral("/madang.qgs"), qgz = scratch + QStringLiteral("/madang.qgz");
    QFile plain(qgs);
    if (!plain.open(QIODevice::WriteOnly) || plain.write(xml) != xml.size() || !plain.flush())
        throw notStored(planPath, plain.errorString());
    plain.close();
    QFile archive(qgz);
    if (!QgsZipUtils::zip(qgz, {qgs}) || !archive.open(QIODevice::ReadOnly))
        throw notStored(planPath, archive.errorString());
    return archive.readAll();
}

void execute(GDALDataset &dataset, const QByteArray &sql, const QString &path)
{
    CPLErrorReset();
    if (OGRLayer *result = dataset.ExecuteSQL(sql.constData(), nullptr, "SQLITE"))
        dataset.ReleaseResultSet(result);
    if (CPLGetLastErrorType() >= CE_Failure)
        throw notStored(path, QString::fromUtf8(CPLGetLastErrorMsg()));
}

// The name of the file that the stored project was made for; empty where QGIS itself saved it, nothing where there is
// none.
std::optional<QString> fileOfStoredProject(const QString &planPath)
{
    const PlanConnection dataset = connectToPlan(planPath, false);
    bool hasTable = false;
    forEachRecord(*dataset, "SELECT 1 FROM sqlite_master WHERE name = 'qgis_projects'", [&](const QStringList &) { hasTable = true; });
    std::optional<QString> file;
    if (!hasTable)
        return file;
    const QByteArray sql = QByteArray("SELECT CAST(metadata AS TEXT) FROM qgis_projects WHERE name = '") + planProjectName + "'";
    forEachRecord(*dataset, sql.constData(), [&](const QStringList &row) {
        file = QJsonDocument::fromJson(row.value(0).toUtf8()).object().value(QStringLiteral("madang_file")).toString();
    });
    return file;
}

} // namespace

void storePlanProject(const QString &planPath, const QString &fileName)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        throw notStored(planPath, scratch.errorString());
    const QString name = fileName.isEmpty() ? QFileInfo(planPath).fileName() : fileName;
    QByteArray xml;
    {
        const PlanReader plan(planPath);
        xml = projectXml(plan, name, scratch.path());
    }
    // The table and its contents as QGIS's own GeoPackage project storage makes them.
    const QJsonObject metadata{{QStringLiteral("last_modified_time"), QString()},
                               {QStringLiteral("last_modified_user"), QStringLiteral("madang")},
                               {QStringLiteral("madang_file"), name}};
    const QByteArray metadataText = QJsonDocument(metadata).toJson(QJsonDocument::Compact).replace('\'', "''");
    const QByteArray content = zipped(xml, planPath, scratch.path()).toHex();

    const PlanConnection dataset = connectToPlan(planPath, true);
    if (dataset->StartTransaction() != OGRERR_NONE)
        throw notStored(planPath, QString::fromUtf8(CPLGetLastErrorMsg()));
    execute(*dataset, "CREATE TABLE IF NOT EXISTS qgis_projects(name TEXT PRIMARY KEY, metadata BLOB, content BLOB)", planPath);
    execute(*dataset, QByteArray("INSERT OR REPLACE INTO qgis_projects VALUES ('") + planProjectName + "', '" + metadataText + "', '"
                          + content + "')", planPath);
    if (dataset->CommitTransaction() != OGRERR_NONE)
        throw notStored(planPath, QString::fromUtf8(CPLGetLastErrorMsg()));
}

bool needsPlanProject(const QString &planPath)
{
    const std::optional<QString> file = fileOfStoredProject(planPath);
    return !file || (!file->isEmpty() && *file != QFileInfo(planPath).fileName());
}

void refreshPlanProject(const QString &planPath)
{
    if (const std::optional<QString> file = fileOfStoredProject(planPath); !file || !file->isEmpty())
        storePlanProject(planPath);
}

} // namespace madang
