// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_sources.h"

#include "core/plan/dataset_roles.h"
#include "core/plan/plan_reader.h"
#include "core/text/phrasebook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace madang {

namespace {

// Sources are joined: "Ministry of Land." is a sentence in the report and a name here.
QString nameOf(const PlanDataset &dataset)
{
    QString name = dataset.source.trimmed();
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty() || dataset.licence.isEmpty() || name.contains(dataset.licence))
        return name;
    return QStringLiteral("%1 (%2)").arg(name, dataset.licence);
}

// Data set → the tables that its import wrote to, from the edits that brought both.
QHash<QString, QSet<QString>> importedTables(const PlanReader &plan)
{
    QHash<QString, QSet<QString>> tables;
    plan.forEachWhere(QStringLiteral("edit_log"), QStringLiteral("changes LIKE '%\"dataset\"%'"), {QStringLiteral("changes")},
                      [&](const EffectiveRow &row) {
                          QSet<QString> written;
                          QStringList datasets;
                          const QJsonArray changes = QJsonDocument::fromJson(row.values[0].toString().toUtf8()).array();
                          for (const QJsonValue &change : changes) {
                              const QString table = change[QStringLiteral("table")].toString();
                              if (table == QLatin1String("dataset"))
                                  datasets << change[QStringLiteral("uid")].toString();
                              else
                                  written.insert(table);
                          }
                          for (const QString &dataset : std::as_const(datasets))
                              tables[dataset].unite(written);
                      });
    return tables;
}

// What plugins compute the layers of a theme from.
bool feedsTheme(const QString &role, const QString &theme)
{
    if (role == QLatin1String("dem"))
        return theme == QLatin1String("drainage");
    if (role == QLatin1String("gtfs") || role == QLatin1String("population"))
        return theme == QLatin1String("transit");
    return role == QLatin1String("osm");
}

} // namespace

std::vector<PlanDataset> datasetsOnSheet(const PlanReader &plan, const QStringList &tables, const QString &theme, bool computes)
{
    const QHash<QString, QSet<QString>> imported = importedTables(plan);
    const QSet<QString> shown(tables.begin(), tables.end());
    std::vector<PlanDataset> found;
    for (const PlanDataset &dataset : plan.datasets()) {
        const QSet<QString> written = imported.value(dataset.uid);
        if (dataset.role == importedDatasetRole() ? written.isEmpty() || written.intersects(shown)
                                                  : dataset.role == QLatin1String("other") || (computes && feedsTheme(dataset.role, theme)))
            found.push_back(dataset);
    }
    return found;
}

QString sheetSources(const std::vector<PlanDataset> &datasets, const Phrasebook &book, const std::function<bool(const QString &)> &fits)
{
    QStringList owed, others;
    for (const PlanDataset &dataset : datasets)
        if (const QString name = nameOf(dataset); !name.isEmpty())
            (dataset.licence.isEmpty() ? others : owed) << name;
    owed.removeDuplicates();
    QStringList all = owed + others;
    all.removeDuplicates();
    for (qsizetype named = all.size();; --named) {
        QStringList names = all.mid(0, named);
        if (named < all.size())
            names << book.text({"Map", QT_TRANSLATE_NOOP("Map", "%1 more in the report"), {QString::number(all.size() - named)}});
        const QString text = names.join(QStringLiteral("; "));
        if (named <= owed.size() || fits(text))
            return text;
    }
}

} // namespace madang
