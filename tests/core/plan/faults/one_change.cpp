// SPDX-License-Identifier: GPL-2.0-or-later
// Makes one change to a plan and says "done" when it is made: the program that the fault tests kill and starve.
// one_change edit|undo|revision|restore|halfway|hold PLAN
#include "core/failure.h"
#include "core/geodata_setup.h"
#include "core/plan/plan.h"
#include "core/plan/plan_revisions.h"
#include "support/plan_fixture.h"

#include <gdal_priv.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace madang;
using namespace madang::test;

namespace {

// Every kind of change, and enough of it to make the file longer.
PlanEdit someEdit(Plan &plan)
{
    PlanEdit edit;
    edit.name = {QStringLiteral("Recode a zone, remove one and draw two"), {}};
    const PlanRow first = *plan.row(QStringLiteral("zone"), QStringLiteral("z0")), second = *plan.row(QStringLiteral("zone"), QStringLiteral("z1"));
    PlanRow recoded = first;
    recoded.fields[QStringLiteral("code")] = QStringLiteral("9");
    edit.change(QStringLiteral("zone"), QStringLiteral("z0"), first, recoded);
    edit.remove(QStringLiteral("zone"), QStringLiteral("z1"), second);
    edit.add(QStringLiteral("zone"), square(302000, 1448000, 100, {{QStringLiteral("code"), QStringLiteral("2")}}), QStringLiteral("n0"));
    edit.add(QStringLiteral("block"), square(302000, 1448000, 90, {{QStringLiteral("name"), QString(9000, QLatin1Char('x'))}}), QStringLiteral("n1"));
    return edit;
}

// Dies in the middle of an edit that is larger than SQLite's cache, so that half of it is in the file already.
void dieHalfway(Plan &plan)
{
    int made = 0;
    plan.applyBulk({QStringLiteral("Import"), {}}, QStringLiteral("building"), [&]() -> std::optional<StoredRow> {
        if (++made == 30000)
            std::raise(SIGKILL);
        return StoredRow{{}, square(300000 + made, 1450000, 10)};
    });
}

// Says how the plan opened and keeps it open until standard input ends.
void hold(const Plan &plan)
{
    std::puts(plan.isReadOnly() ? "reading" : "writing");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    GDALAllRegister();
    setUpGeodata();
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1), path = words.value(2);
    try {
        if (what == QLatin1String("revision")) {
            makePlanRevision(path, QStringLiteral("시험"));
        } else if (what == QLatin1String("restore")) {
            restorePlanRevision(path, planRevision(path, QStringLiteral("before")), QStringLiteral("present"));
        } else {
            const auto plan = Plan::open(path);
            if (what == QLatin1String("edit"))
                plan->apply(someEdit(*plan));
            else if (what == QLatin1String("undo"))
                plan->undo();
            else if (what == QLatin1String("hold"))
                hold(*plan);
            else
                dieHalfway(*plan);
        }
    } catch (const Failure &failure) {
        std::fputs((failure.text() + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 1;
    }
    std::puts("done");
    return 0;
}
