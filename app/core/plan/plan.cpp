// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan.h"

#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/plan/dataset_record.h"
#include "core/plan/dataset_roles.h"
#include "core/plan/plan_access.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_file.h"
#include "core/plan/plan_migration.h"
#include "core/plan/plan_schema.h"
#include "core/plan/plan_storage.h"
#include "engine/progress.h"

#include <cpl_error.h>
#include <gdal_priv.h>
#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace madang {

namespace {

QString bulkUid(const QString &batch, qint64 index)
{
    return QUuid::createUuidV5(QUuid(batch), QString::number(index)).toString(QUuid::WithoutBraces);
}

QString author()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QDir::home().dirName() : user;
}

// Rolls the transaction back unless it was committed.
class Transaction {
public:
    explicit Transaction(GDALDataset &dataset) : m_dataset(&dataset)
    {
        CPLErrorReset();
        if (m_dataset->StartTransaction() != OGRERR_NONE)
            fail(QString::fromUtf8(CPLGetLastErrorMsg()));
    }
    ~Transaction()
    {
        if (m_dataset)
            m_dataset->RollbackTransaction();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit()
    {
        // GDAL keeps extents and times of change until it is asked: they belong to the change, not to five more
        // transactions after it.
        CPLErrorReset();
        m_dataset->FlushCache();
        if (CPLGetLastErrorType() >= CE_Failure)
            fail(QString::fromUtf8(CPLGetLastErrorMsg()));
        if (m_dataset->CommitTransaction() == OGRERR_NONE) {
            m_dataset = nullptr;
            return;
        }
        // GDAL takes the transaction for ended, SQLite does not: a reader may have held the file.
        const QString reason = QString::fromUtf8(CPLGetLastErrorMsg());
        // Not the bare word, which GDAL keeps to itself.
        m_dataset->ExecuteSQL("ROLLBACK TRANSACTION", nullptr, nullptr);
        m_dataset = nullptr;
        fail(reason);
    }

private:
    [[noreturn]] void fail(const QString &last) const
    {
        const QString reason = m_first.isEmpty() ? last : m_first;
        throwIfDiskIsFull(reason);
        throw Failure(QCoreApplication::translate("Plan", "The change could not be written to the plan: %1").arg(reason),
                      {}, QCoreApplication::translate("Plan", "The plan is as it was before. Check that the disk has room and "
                                                              "that no other program holds the file."));
    }
    // GDAL's errors become a Failure; they are not for the terminal. The first is the reason: others follow from it.
    static void CPL_STDCALL hear(CPLErr severity, int, const char *message)
    {
        auto &first = *static_cast<QString *>(CPLGetErrorHandlerUserData());
        if (severity >= CE_Failure && first.isEmpty())
            first = QString::fromUtf8(message);
    }
    QString m_first;
    const CPLErrorHandlerPusher m_quiet{hear, &m_first};
    GDALDataset *m_dataset;
};

// Returns them as they were written: a row that is removed has gone as it was found, whoever wrote it last.
std::vector<RowChange> writeChanges(PlanStorage &storage, std::vector<RowChange> changes, QgsFeedback *feedback = nullptr)
{
    // A look at the whole table costs as much as some hundred looks for single rows.
    constexpr int many = 300;
    QHash<QString, int> rows;
    for (const RowChange &change : changes)
        if (change.before && ++rows[change.table] == many)
            storage.findAll(change.table);
    size_t done = 0;
    for (RowChange &change : changes) {
        if (feedback && feedback->isCanceled())
            throw Cancelled();
        if (feedback && done % 200 == 0)
            feedback->setProgress(100.0 * double(done) / double(changes.size()));
        ++done;
        if (change.before && change.after)
            storage.update(change.table, change.uid, *change.before, *change.after);
        else if (change.after)
            storage.insert(change.table, change.uid, *change.after);
        else
            change.before = storage.remove(change.table, change.uid);
    }
    return changes;
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

void Plan::write(const PlanEdit &edit, const QString &undoes, const QString &redoes, QgsFeedback *feedback)
{
    requireWritable();
    LogRecord record;
    {
        const Writing writing(*this);
        Transaction transaction(*m_dataset);
        PlanStorage storage(*m_dataset);
        const std::vector<RowChange> written = writeChanges(storage, edit.changes, feedback);
        record = appendLog(edit.name, edit.scenario, QJsonDocument(PlanStorage::toJson(written)).toJson(QJsonDocument::Compact), undoes, redoes);
        transaction.commit();
    }
    m_history.take(record);
    QStringList tables, uids;
    for (const RowChange &change : edit.changes) {
        if (!tables.contains(change.table))
            tables << change.table;
        uids << change.uid;
    }
    emit changed(tables, uids);
}

void Plan::apply(const PlanEdit &edit, QgsFeedback *feedback)
{
    if (!edit.changes.empty())
        write(edit, {}, {}, feedback);
}

qint64 Plan::applyBulk(const EditName &name, const QString &table, const std::function<std::optional<PlanRow>()> &next,
                       const std::vector<RowChange> &beside)
{
    requireWritable();
    const QString batch = newUid();
    qint64 count = 0;
    LogRecord record;
    QString scenario = QStringLiteral("base");
    {
        const Writing writing(*this);
        Transaction transaction(*m_dataset);
        PlanStorage storage(*m_dataset);
        while (const auto row = next()) {
            if (count == 0)
                scenario = row->fields.value(QStringLiteral("scenario"), scenario).toString();
            storage.insert(table, bulkUid(batch, count++), *row);
        }
        if (count == 0)
            return 0; // the transaction is rolled back: an import of nothing is no edit
        QJsonArray changes = PlanStorage::toJson(writeChanges(storage, beside));
        changes.prepend(QJsonObject{{QStringLiteral("bulk"), true},
                                    {QStringLiteral("table"), table},
                                    {QStringLiteral("batch"), batch},
                                    {QStringLiteral("count"), count}});
        record = appendLog(name, scenario, QJsonDocument(changes).toJson(QJsonDocument::Compact), {}, {});
        transaction.commit();
    }
    m_history.take(record);
    QStringList tables{table};
    for (const RowChange &change : beside)
        if (!tables.contains(change.table))
            tables << change.table;
    emit changed(tables, {});
    return count;
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

PlanEdit Plan::editOf(const HistoryEntry &entry, const QString &logUid) const
{
    const auto row = PlanStorage(*m_dataset).read(QStringLiteral("edit_log"), logUid);
    if (!row)
        throw Failure(tr("The history of this plan is incomplete: an entry is missing."), m_path);
    const QJsonArray changes = QJsonDocument::fromJson(row->fields.value(QStringLiteral("changes")).toString().toUtf8()).array();
    PlanEdit edit{entry.name, entry.scenario, {}};
    const QJsonObject first = changes.first().toObject();
    if (!first[QStringLiteral("bulk")].toBool()) {
        edit.changes = PlanStorage::fromJson(changes);
        return edit;
    }
    // Rows of a bulk edit are read where they are: later edits of them have been undone before.
    const QString table = first[QStringLiteral("table")].toString();
    const QString batch = first[QStringLiteral("batch")].toString();
    const qint64 count = qint64(first[QStringLiteral("count")].toDouble());
    PlanStorage storage(*m_dataset);
    storage.findAll(table);
    for (qint64 i = 0; i < count; ++i) {
        const QString uid = bulkUid(batch, i);
        edit.changes.push_back({table, uid, std::nullopt, storage.read(table, uid)});
        if (!edit.changes.back().after)
            throw Failure(tr("A row of this edit is not there any more."), tr("Table “%1”, row %2.").arg(table, uid));
    }
    QJsonArray beside = changes;
    beside.removeFirst();
    for (const RowChange &change : PlanStorage::fromJson(beside))
        edit.changes.push_back(change);
    return edit;
}

void Plan::undo()
{
    turn(HistoryEntry::State::Done);
}

void Plan::redo()
{
    turn(HistoryEntry::State::Undone);
}

void Plan::turn(HistoryEntry::State from)
{
    requireWritable();
    const HistoryEntry *entry = m_history.next(from);
    if (!entry)
        return;
    const QString logUid = m_history.nextLogUid(from);
    const bool back = from == HistoryEntry::State::Done;
    write(editOf(*entry, logUid).inverse(), back ? logUid : QString(), back ? QString() : logUid);
}

} // namespace madang
