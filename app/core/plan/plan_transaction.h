// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <cpl_error.h>

class GDALDataset;

namespace madang {

// A transaction of a plan's file: rolled back unless it was committed. While it lives, GDAL's errors are kept from the
// terminal; the first is the reason that a Failure gives, as others follow from it. Not for use outside Plan.
class PlanTransaction {
public:
    explicit PlanTransaction(GDALDataset &dataset); // throws Failure
    ~PlanTransaction();
    PlanTransaction(const PlanTransaction &) = delete;
    PlanTransaction &operator=(const PlanTransaction &) = delete;
    void commit(); // throws Failure; it has been rolled back then

private:
    [[noreturn]] void fail(const QString &last) const;
    static void CPL_STDCALL hear(CPLErr severity, int, const char *message);

    QString m_first;
    const CPLErrorHandlerPusher m_quiet{hear, &m_first};
    const QString m_path;
    GDALDataset *m_dataset;
};

} // namespace madang
