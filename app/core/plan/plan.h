// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/feedback_share.h"
#include "core/plan/plan_edit.h"
#include "core/plan/plan_history.h"

#include <qgscoordinatereferencesystem.h>

#include <QObject>

#include <functional>
#include <memory>

class GDALDataset;

namespace madang {

class PlanAccess;

// What madang_meta holds.
struct PlanMeta {
    QString uid;
    QString title;
    QString country;        // ISO 3166-1 alpha-2, upper case
    QStringList languages;  // two ISO 639-1 codes; `name` columns hold the first, `name_2` the second
    QString currency;       // ISO 4217
    int priceYear = 0;
    int baseYear = 0;
    int horizon = 0;
    QString crs;            // "EPSG:32648"
    bool schematic = false; // a plan for training: nothing in it is surveyed; said wherever it is shown
};

// What makes these values unfit for a plan, as a translated sentence; empty when they are fit.
MADANG_CORE_EXPORT QString whatIsWrongWith(const PlanMeta &meta);

struct Scenario {
    QString uid;
    QString parent;
    QString name;
    QString status;
};

// A data set beside the plan.
struct PlanDataset {
    QString uid, role, title, licence, source, sha256;
    QString storedPath;   // relative to the plan where that is possible
    QString absolutePath; // resolved now
    qint64 bytes = 0;
    bool present = false; // the file is there
};

// An open plan file (a GeoPackage). Every write goes through apply() or applyBulk(): one transaction with its row of
// edit_log, then changed(). Used on the thread that made it; computations on other threads read through PlanReader.
// Functions that can fail throw Failure and leave the file as it was.
class MADANG_CORE_EXPORT Plan : public QObject {
    Q_OBJECT
public:
    // Makes a plan file with every table, the country's code lists and the stored QGIS project. `path` must not exist.
    static std::unique_ptr<Plan> create(const QString &path, const PlanMeta &meta);
    // Reads only where the file or its folder cannot be written, or where another instance has the plan open: a plan is
    // written by one at a time. A plan of an older format is brought to the present one first; the original is kept
    // beside it (see plan_migration.h).
    static std::unique_ptr<Plan> open(const QString &path);
    ~Plan() override;

    QString path() const { return m_path; }
    bool isReadOnly() const;
    // Why it is read only and what to do, translated: for the window to say when it opens one. Empty where it is not.
    QString whyReadOnly() const;
    // Where the file of the older format lies that this plan was brought from when it was opened; empty where it was not.
    QString originalKept() const { return m_originalKept; }
    const PlanMeta &meta() const { return m_meta; }
    QgsCoordinateReferenceSystem crs() const;

    std::vector<Scenario> scenarios() const;
    // Finds a scenario by uid or, where that is unique, by name.
    Scenario scenario(const QString &uidOrName) const;
    std::vector<PlanDataset> datasets() const;
    // The first data set of that role whose file is there.
    std::optional<PlanDataset> dataset(const QString &role) const;

    // Where the work that it is a share of is cancelled, Cancelled is thrown and nothing written; so for undo() and redo().
    void apply(const PlanEdit &edit, const FeedbackShare &share = {});
    std::optional<PlanRow> row(const QString &table, const QString &uid) const;
    // The rows that meet an SQL condition as they are stored, of every scenario, differences and tombstones too, by fid.
    // With effectiveRowsCondition() (plan_reader.h): those that a scenario consists of. Edits of them are made by a
    // ScenarioEdit.
    std::vector<StoredRow> rows(const QString &table, const QString &condition) const;

    // Adds the rows that `next` yields until it yields none, in one transaction; one without a uid gets a new one. The log
    // keeps only what undoing needs: their uids (see edit_log in plan.sql). Returns the number of rows.
    // What happens to the few rows of `beside` is part of the same edit; nothing does where there are no rows to add.
    // They are looked at after the last row, so that `next` may add to them until then.
    // `next` may throw (Cancelled included): nothing has been added then.
    qint64 applyBulk(const EditName &name, const QString &table, const std::function<std::optional<StoredRow>()> &next,
                     const std::vector<RowChange> &beside = {});

    // Whether another program has written into the file since this was asked last; the history is read anew then. Asking
    // costs next to nothing. Throws Failure.
    bool isChangedOutside();

    // Records a file as a data set of the plan: path, SHA-256, size. Throws WrongInputFailure for a role that is not known
    // and for a file that is not what its role asks for (see dataset_roles.h).
    QString addDataset(const QString &role, const QString &file, const QString &title = {},
                       const QString &licence = {}, const QString &source = {});

    const PlanHistory &history() const { return m_history; }
    std::optional<EditName> undoName() const;
    std::optional<EditName> redoName() const;
    // The last edit taken back or done again. Rows that another program has removed since are left out, as nothing of them
    // is there to be changed; returns how many. Failure where one was changed by another program in the same column.
    qint64 undo(const FeedbackShare &share = {});
    qint64 redo(const FeedbackShare &share = {});

signals:
    // An edit is about to be written: whoever reads the file in the background should let go of it, since SQLite makes a
    // writer wait for its readers.
    void changing();
    // It has been written, or refused: who let go of the file may read it again. Before changed().
    void settled();
    // Rows of these tables have changed; `uids` is empty after a bulk edit (anything in the table may be new).
    void changed(const QStringList &tables, const QStringList &uids);

private:
    Plan(const QString &path, GDALDataset *dataset, std::unique_ptr<PlanAccess> access);
    void requireWritable() const;
    qint64 write(const PlanEdit &edit, const QString &undoes, const QString &redoes, const FeedbackShare &share);
    LogRecord appendLog(const EditName &name, const QString &scenario, const QByteArray &changes, const QString &undoes,
                        const QString &redoes);
    qint64 turn(HistoryEntry::State from, const FeedbackShare &share); // Done: undo; Undone: redo
    PlanEdit editOf(const HistoryEntry &entry, const QString &logUid, qint64 &gone, const FeedbackShare &share) const;

    QString m_path, m_originalKept;
    std::unique_ptr<PlanAccess> m_access; // given up after the file is closed
    std::unique_ptr<GDALDataset, void (*)(GDALDataset *)> m_dataset;
    PlanMeta m_meta;
    PlanHistory m_history;
    qint64 m_dataVersion = 0; // of SQLite, which counts what other connections have written
};

} // namespace madang
