// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan.h"

#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/plan/dataset_record.h"
#include "core/plan/dataset_roles.h"
#include "core/plan/edit_log_text.h"
#include "core/plan/plan_access.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_migration.h"
#include "core/plan/plan_schema.h"
#include "core/plan/plan_storage.h"
#include "core/plan/plan_transaction.h"

#include <gdal_priv.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace madang {

namespace {

// Grows with every transaction that another connection than this one commits.
qint64 readDataVersion(GDALDataset &dataset)
{
    qint64 version = 0;
    forEachRecord(dataset, "PRAGMA data_version", [&version](const QStringList &row) { version = row.value(0).toLongLong(); });
    return version;
}

QString author()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QDir::home().dirName() : user;
}

QStringList tablesOf(const std::vector<RowChange> &changes)
{
    QStringList tables;
    for (const RowChange &change : changes)
        if (!tables.contains(change.table))
            tables << change.table;
    return tables;
}

// A row to be changed or removed that another program has removed: a new edit was made in sight of it and is refused; the
// history goes on without it, as nothing of it is left to be taken back.
enum class GoneRows { Refuse, LeaveOut };

// Returns them as they were written: a row that is removed has gone as it was found, whoever wrote it last.
std::vector<RowChange> writeChanges(PlanStorage &storage, std::vector<RowChange> changes, GoneRows gone, const FeedbackShare &share)
{
    QHash<QString, int> rows;
    for (const RowChange &change : changes)
        if (change.before)
            ++rows[change.table];
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        storage.expect(it.key(), *it);
    qint64 done = 0;
    std::vector<RowChange> written;
    written.reserve(changes.size());
    for (RowChange &change : changes) {
        share.row(done++, qint64(changes.size()));
        bool isThere = true;
        if (change.before && change.after) {
            isThere = storage.update(change.table, change.uid, *change.before, *change.after);
        } else if (change.after) {
            storage.insert(change.table, change.uid, *change.after);
        } else {
            change.before = storage.remove(change.table, change.uid);
            isThere = change.before.has_value();
        }
        if (isThere)
            written.push_back(std::move(change));
        else if (gone == GoneRows::Refuse)
            throw Failure(QCoreApplication::translate("Plan", "A row to be changed is not there any more: another program has removed it."),
                          QCoreApplication::translate("Plan", "Table “%1”, row %2.").arg(change.table, change.uid),
                          QCoreApplication::translate("Plan", "Nothing was written. Open the plan again to see it as it is now, and do this edit with the rows that are left."));
    }
    return written;
}

// While it lives, the file is being written.
class Writing {
public:
    explicit Writing(Plan &plan) : m_plan(plan) { emit m_plan.changing(); }
    ~Writing() { emit m_plan.settled(); }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

private:
    Plan &m_plan;
};

} // namespace

Plan::Plan(const QString &path, GDALDataset *dataset, std::unique_ptr<PlanAccess> access)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_access(std::move(access))
    , m_dataset(dataset, [](GDALDataset *opened) { GDALClose(opened); })
{
    m_meta = readPlanMeta(*m_dataset, m_path);
    m_history = readPlanHistory(*m_dataset, m_path);
    m_dataVersion = readDataVersion(*m_dataset);
}

Plan::~Plan() = default;

std::unique_ptr<Plan> Plan::create(const QString &path, const PlanMeta &given)
{
    PlanMeta meta = given;
    if (meta.uid.isEmpty())
        meta.uid = newUid();
    if (meta.priceYear == 0)
        meta.priceYear = meta.baseYear;
    if (meta.horizon == 0)
        meta.horizon = meta.baseYear + 20;
    writeNewPlanFile(path, meta);
    return open(path);
}

std::unique_ptr<Plan> Plan::open(const QString &path)
{
    requirePlanFile(path);
    auto access = std::make_unique<PlanAccess>(path);
    if (access->isWritable() && !access->isShared())
        removeUnfinished(partFileFor(path)); // of a program that was killed while it exchanged the file
    QString kept;
    PlanConnection connection = connectToPlan(path, access->isWritable());
    if (access->isWritable() && readPlanStamp(*connection, path).format < planFormatVersion) {
        connection.reset();
        kept = migratePlan(path, planFormatSteps(), planFormatVersion);
        connection = connectToPlan(path, true);
    }
    std::unique_ptr<Plan> plan(new Plan(path, connection.release(), std::move(access)));
    plan->m_originalKept = kept;
    return plan;
}

bool Plan::isReadOnly() const
{
    return !m_access->isWritable();
}

QString Plan::whyReadOnly() const
{
    return m_access->isWritable() ? QString() : m_access->refusal().text();
}

QgsCoordinateReferenceSystem Plan::crs() const
{
    return QgsCoordinateReferenceSystem(m_meta.crs);
}

std::vector<Scenario> Plan::scenarios() const
{
    return readScenarios(*m_dataset);
}

Scenario Plan::scenario(const QString &uidOrName) const
{
    return findScenario(scenarios(), uidOrName);
}

std::vector<PlanDataset> Plan::datasets() const
{
    return readDatasets(*m_dataset, m_path);
}

std::optional<PlanDataset> Plan::dataset(const QString &role) const
{
    for (const PlanDataset &item : datasets())
        if (item.role == role && item.present)
            return item;
    return std::nullopt;
}

std::optional<PlanRow> Plan::row(const QString &table, const QString &uid) const
{
    return PlanStorage(*m_dataset).read(table, uid);
}

std::vector<StoredRow> Plan::rows(const QString &table, const QString &condition) const
{
    return PlanStorage(*m_dataset).readAll(table, condition);
}

void Plan::requireWritable() const
{
    if (!m_access->isWritable())
        throw m_access->refusal();
}

LogRecord Plan::appendLog(const EditName &name, const QString &scenario, const QByteArray &changes, const QString &undoes,
                          const QString &redoes)
{
    const LogRecord record{newUid(), name, scenario, author(), QDateTime::currentDateTimeUtc(), undoes, redoes};
    PlanRow row;
    row.fields = {{QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)},
                  {QStringLiteral("author"), record.author},
                  {QStringLiteral("scenario"), scenario},
                  {QStringLiteral("name"), name.source},
                  {QStringLiteral("name_arguments"),
                   QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(name.arguments)).toJson(QJsonDocument::Compact))},
                  {QStringLiteral("changes"), QString::fromUtf8(changes)}};
    if (!undoes.isEmpty())
        row.fields[QStringLiteral("undoes")] = undoes;
    if (!redoes.isEmpty())
        row.fields[QStringLiteral("redoes")] = redoes;
    PlanStorage(*m_dataset).insert(QStringLiteral("edit_log"), record.uid, row);
    return record;
}

qint64 Plan::write(const PlanEdit &edit, const QString &undoes, const QString &redoes, const FeedbackShare &share)
{
    requireWritable();
    LogRecord record;
    std::vector<RowChange> written;
    {
        const Writing writing(*this);
        PlanTransaction transaction(*m_dataset);
        PlanStorage storage(*m_dataset);
        written = writeChanges(storage, edit.changes, undoes.isEmpty() && redoes.isEmpty() ? GoneRows::Refuse : GoneRows::LeaveOut, share);
        record = appendLog(edit.name, edit.scenario, changesText(written), undoes, redoes);
        transaction.commit();
    }
    m_history.take(record);
    QStringList uids;
    for (const RowChange &change : edit.changes)
        uids << change.uid;
    emit changed(tablesOf(edit.changes), uids);
    return qint64(edit.changes.size() - written.size());
}

void Plan::apply(const PlanEdit &edit, const FeedbackShare &share)
{
    if (!edit.changes.empty())
        write(edit, {}, {}, share);
}

qint64 Plan::applyBulk(const EditName &name, const QString &table, const std::function<std::optional<StoredRow>()> &next,
                       const std::vector<RowChange> &beside)
{
    requireWritable();
    BulkRows bulk{table, newUid(), 0, {}};
    LogRecord record;
    QString scenario = QStringLiteral("base");
    {
        const Writing writing(*this);
        PlanTransaction transaction(*m_dataset);
        PlanStorage storage(*m_dataset);
        while (const auto stored = next()) {
            if (bulk.count == 0)
                scenario = stored->row.fields.value(QStringLiteral("scenario"), scenario).toString();
            if (!stored->uid.isEmpty() || !bulk.uids.isEmpty()) {
                while (bulk.uids.size() < bulk.count)
                    bulk.uids << QString(); // those before it follow from the batch
                bulk.uids << stored->uid;
            }
            storage.insert(table, bulk.uid(bulk.count), stored->row);
            ++bulk.count;
        }
        if (bulk.count == 0)
            return 0; // the transaction is rolled back: an import of nothing is no edit
        record = appendLog(name, scenario, changesText(writeChanges(storage, beside, GoneRows::Refuse, {}), bulk), {}, {});
        transaction.commit();
    }
    m_history.take(record);
    QStringList tables = tablesOf(beside);
    tables.removeAll(table);
    emit changed(QStringList{table} + tables, {});
    return bulk.count;
}

bool Plan::isChangedOutside()
{
    const qint64 before = std::exchange(m_dataVersion, readDataVersion(*m_dataset));
    if (m_dataVersion == before)
        return false;
    m_history = readPlanHistory(*m_dataset, m_path);
    return true;
}

QString Plan::addDataset(const QString &role, const QString &path, const QString &title, const QString &licence, const QString &source)
{
    if (QFile file(path); !file.open(QIODevice::ReadOnly))
        throw WrongInputFailure(tr("The file cannot be read: %1").arg(file.errorString()), path);
    requireDatasetFits(role, path);
    const QString uid = newUid();
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Add data set %1")), {QFileInfo(path).fileName()}};
    edit.add(QStringLiteral("dataset"), datasetRow({role, path, title, licence, source}, m_path), uid);
    apply(edit);
    return uid;
}

std::optional<EditName> Plan::undoName() const
{
    const HistoryEntry *last = m_history.next(HistoryEntry::State::Done);
    return last ? std::optional(last->name) : std::nullopt;
}

std::optional<EditName> Plan::redoName() const
{
    const HistoryEntry *last = m_history.next(HistoryEntry::State::Undone);
    return last ? std::optional(last->name) : std::nullopt;
}

PlanEdit Plan::editOf(const HistoryEntry &entry, const QString &logUid, qint64 &gone, const FeedbackShare &share) const
{
    PlanStorage storage(*m_dataset);
    const auto row = storage.read(QStringLiteral("edit_log"), logUid);
    if (!row)
        throw Failure(tr("The history of this plan is incomplete: an entry is missing."), m_path);
    const LoggedChanges logged = readChangesText(row->fields.value(QStringLiteral("changes")).toString().toUtf8());
    if (!logged.bulk)
        return {entry.name, entry.scenario, logged.changes};
    // Rows of a bulk edit are read where they are: later edits of them have been undone before.
    const BulkRows &bulk = *logged.bulk;
    PlanEdit edit{entry.name, entry.scenario, {}};
    storage.expect(bulk.table, bulk.count);
    for (qint64 i = 0; i < bulk.count; ++i) {
        share.row(i, bulk.count);
        const QString uid = bulk.uid(i);
        if (const auto stored = storage.read(bulk.table, uid))
            edit.changes.push_back({bulk.table, uid, std::nullopt, stored});
        else
            ++gone;
    }
    edit.changes.insert(edit.changes.end(), logged.changes.begin(), logged.changes.end());
    return edit;
}

qint64 Plan::undo(const FeedbackShare &share)
{
    return turn(HistoryEntry::State::Done, share);
}

qint64 Plan::redo(const FeedbackShare &share)
{
    return turn(HistoryEntry::State::Undone, share);
}

qint64 Plan::turn(HistoryEntry::State from, const FeedbackShare &share)
{
    requireWritable();
    const HistoryEntry *entry = m_history.next(from);
    if (!entry)
        return 0;
    constexpr double whenRead = 0.2; // reading is the smaller part
    const QString logUid = m_history.nextLogUid(from);
    const bool back = from == HistoryEntry::State::Done;
    qint64 gone = 0;
    const PlanEdit edit = editOf(*entry, logUid, gone, share.part(0, whenRead)).inverse();
    return gone + write(edit, back ? logUid : QString(), back ? QString() : logUid, share.part(whenRead, 1));
}

} // namespace madang
