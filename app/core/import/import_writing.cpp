// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_writing.h"

#include "core/failure.h"
#include "core/import/import_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace madang {

namespace {

constexpr qint64 hardlyAnything = 1024 * 1024; // bytes: less than an import with its journal takes, which is gone again when this is asked

void writeUnderTheirUids(Plan &plan, const EditName &name, const QString &table, std::vector<StoredRow> &rows, const std::vector<RowChange> &beside)
{
    PlanEdit edit;
    edit.name = name;
    edit.scenario = rows.front().row.fields.value(QStringLiteral("scenario"), edit.scenario).toString();
    for (const StoredRow &row : rows)
        edit.add(table, row.row, row.uid);
    edit.changes.insert(edit.changes.end(), beside.begin(), beside.end());
    plan.apply(edit);
}

void write(Plan &plan, const EditName &name, const QString &table, const std::function<std::optional<StoredRow>()> &next,
           const std::vector<RowChange> &beside, bool mayBringUids)
{
    std::vector<StoredRow> rows;
    bool bringUids = false;
    if (mayBringUids) {
        while (auto row = next()) {
            bringUids = bringUids || !row->uid.isEmpty();
            rows.push_back(std::move(*row));
        }
        if (bringUids)
            return writeUnderTheirUids(plan, name, table, rows, beside);
    }
    size_t at = 0;
    plan.applyBulk(name, table, [&]() -> std::optional<PlanRow> {
        if (mayBringUids)
            return at == rows.size() ? std::nullopt : std::optional(std::move(rows[at++].row));
        auto row = next();
        return row ? std::optional(std::move(row->row)) : std::nullopt;
    }, beside);
}

} // namespace

void writeImport(Plan &plan, const EditName &name, const QString &table, const std::function<std::optional<StoredRow>()> &next,
                 const std::vector<RowChange> &beside, bool mayBringUids)
{
    bool isReading = false;
    const auto read = [&] {
        isReading = true;
        auto row = next();
        isReading = false;
        return row;
    };
    try {
        write(plan, name, table, read, beside, mayBringUids);
    } catch (const Failure &failure) {
        // The row that found no room is of no interest to anybody: none of them has been written.
        const QString folder = QFileInfo(plan.path()).absolutePath();
        if (isReading || (QStorageInfo(folder).bytesAvailable() > hardlyAnything && !failure.happened().contains(QLatin1String("disk is full"))))
            throw;
        throw Failure(ImportText::tr("The disk is full: the rows could not be written, and the plan is as it was."), QDir::toNativeSeparators(plan.path()),
                      ImportText::tr("Make room on that disk, or move the plan to another one, and import again."));
    }
}

} // namespace madang
