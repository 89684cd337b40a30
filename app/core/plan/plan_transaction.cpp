// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_transaction.h"

#include "core/failure.h"
#include "core/plan/plan_storage.h"

#include <gdal_priv.h>

#include <QCoreApplication>

namespace madang {

PlanTransaction::PlanTransaction(GDALDataset &dataset)
    : m_path(QString::fromUtf8(dataset.GetDescription()))
    , m_dataset(&dataset)
{
    CPLErrorReset();
    if (m_dataset->StartTransaction() != OGRERR_NONE)
        fail(QString::fromUtf8(CPLGetLastErrorMsg()));
}

PlanTransaction::~PlanTransaction()
{
    if (m_dataset)
        m_dataset->RollbackTransaction();
}

void PlanTransaction::commit()
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

void PlanTransaction::fail(const QString &last) const
{
    const QString reason = m_first.isEmpty() ? last : m_first;
    throwIfDiskIsFull(reason, m_path);
    throw Failure(QCoreApplication::translate("Plan", "The change could not be written to the plan: %1").arg(reason),
                  {}, QCoreApplication::translate("Plan", "The plan is as it was before. Check that the disk has room and "
                                                          "that no other program holds the file."));
}

void CPL_STDCALL PlanTransaction::hear(CPLErr severity, int, const char *message)
{
    auto &first = *static_cast<QString *>(CPLGetErrorHandlerUserData());
    if (severity >= CE_Failure && first.isEmpty())
        first = QString::fromUtf8(message);
}

} // namespace madang
