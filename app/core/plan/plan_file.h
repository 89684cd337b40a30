// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace madang {

using PlanConnection = std::unique_ptr<GDALDataset, void (*)(GDALDataset *)>;

// Throw WrongInputFailure where there is no such file, and where there is one.
void requirePlanFile(const QString &path);
void requireNoFile(const QString &path);

// Opens the GeoPackage with rollback journal, full synchronisation and foreign keys. An edit that a crash
// cut short is turned back first. Throws Failure.
PlanConnection connectToPlan(const QString &path, bool writable);

// Writes a new plan file with every table, its spatial indexes, meta and code lists, and moves it into place when it
// is whole. `meta` must be complete. Throws Failure; leaves nothing behind then.
void writeNewPlanFile(const QString &path, const PlanMeta &meta);

} // namespace madang
