// SPDX-License-Identifier: GPL-2.0-or-later
// What a planner waits for where many parcels follow a rule: bench_live_capacity [parcels [plan.gpkg]]. A town of blocks with streets,
// every block in a zone of one of four classes; from the plan's file to the capacity of all, and each rule changed in turn.
// Where the plan is there already it is read as it is.
#include "../masterplan/town_plan.h"
#include "core/geodata_setup.h"
#include "core/plan/plan_reader.h"
#include "support/qgis_fixture.h"
#include "zoning/processing/capacity/live_capacity.h"

#include <qgsapplication.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace madang;
using namespace madang::zoning;

namespace {

QTextStream out(stdout);

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Megabytes: now (VmRSS) or at most so far (VmHWM).
double memory(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine())
            if (line.startsWith(what))
                return line.mid(what.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

// The town of bench_town, but parcels take their class from the zone that their block is.
void writeZonedTown(const QString &path, int parcels)
{
    const topology::bench::MadeTown town = topology::bench::madeTown(parcels, 0);
    topology::bench::writeTownPlan(path, parcels, 0);
    const auto plan = Plan::open(path);
    const QStringList codes{QStringLiteral("1a"), QStringLiteral("1b"), QStringLiteral("1c"), QStringLiteral("2a")};
    std::size_t next = 0;
    plan->applyBulk({QStringLiteral("Make zones"), {}}, QStringLiteral("zone"), [&]() -> std::optional<StoredRow> {
        if (next == town.blocks.size())
            return std::nullopt;
        PlanRow row;
        row.fields = {{QStringLiteral("code"), codes[int(next % 4)]}};
        row.wkb = topology::bench::wkbOf(town.blocks.shape(next++));
        return StoredRow{{}, row};
    });
    PlanEdit rules;
    for (const QString &code : codes)
        for (const auto &[parameter, value] : std::initializer_list<std::pair<const char *, double>>{
                 {"coverage", 0.6}, {"far", 2.0}, {"height", 20.0}, {"setback_front", 3.0}, {"setback_side", 1.0}, {"setback_rear", 2.0}}) {
            PlanRow row;
            row.fields = {{QStringLiteral("code"), code}, {QStringLiteral("parameter"), QLatin1String(parameter)}, {QStringLiteral("value"), value},
                          {QStringLiteral("regulation_set"), QStringLiteral("municipal")},
                          {QStringLiteral("operator"), QLatin1String(parameter).startsWith(QLatin1String("setback")) ? QStringLiteral(">=") : QStringLiteral("<=")}};
            rules.add(QStringLiteral("regulation"), row, QStringLiteral("%1 %2").arg(code, QLatin1String(parameter)));
        }
    plan->apply(rules);
    // The codes of the town's own parcels would go before those of the zones.
    PlanEdit bare;
    for (const StoredRow &row : plan->rows(QStringLiteral("parcel"), QStringLiteral("1"))) {
        PlanRow without = row.row;
        without.fields[QStringLiteral("code")] = QVariant();
        bare.change(QStringLiteral("parcel"), row.uid, row.row, without);
    }
    plan->apply(bare);
}

} // namespace

class BenchLiveCapacity : public QObject
{
    Q_OBJECT
private slots:
    void run()
    {
        const QStringList arguments = qApp->property("arguments").toStringList();
        const int parcels = arguments.value(0, QStringLiteral("100000")).toInt();
        const QTemporaryDir folder;
        const QString path = arguments.value(1, folder.filePath(QStringLiteral("town.gpkg")));
        if (!QFileInfo::exists(path))
            writeZonedTown(path, parcels);
        const double before = memory("VmRSS");
        std::unique_ptr<PlanDistrict> district;
        const double reading = timed([&] {
            Progress progress;
            district = readPlanDistrict(PlanReader(path), QStringLiteral("base"), {}, progress);
        });
        const CapacityTotals totals = district->district->totals();
        out << "from the file to the capacity of " << totals.parcels << " sites: " << reading << " ms; " << totals.gfaM2 << " m2 of floor area\n";
        out << "resident memory " << before << " MB before, " << memory("VmRSS") << " MB now, at most " << memory("VmHWM") << " MB\n";
        district.reset();

        LiveCapacity live;
        QSignalSpy ready(&live, &LiveCapacity::ready);
        live.open(path, QStringLiteral("base"));
        QVERIFY(ready.wait(120000));
        const auto tell = [&](const QString &what, const QString &uid, double value) {
            std::vector<double> times;
            for (int i = 0; i < 7; ++i)
                times.push_back(timed([&] { live.preview(uid, value * (1.0 + 0.01 * i)); }));
            std::sort(times.begin(), times.end());
            out << what << ": " << times[3] << " ms (longest of 7: " << times.back() << ")" << Qt::endl;
        };
        tell(QStringLiteral("FAR of one class (a quarter of the parcels), with all totals"), QStringLiteral("1a far"), 1.5);
        tell(QStringLiteral("coverage of one class"), QStringLiteral("1a coverage"), 0.5);
        tell(QStringLiteral("front setback of one class: envelopes anew"), QStringLiteral("1a setback_front"), 4.0);
    }
};

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto application = startQgis(argc, argv, false);
    qApp->setProperty("arguments", arguments);
    BenchLiveCapacity bench;
    return QTest::qExec(&bench, QStringList{QStringLiteral("bench_live_capacity"), QStringLiteral("-silent")});
}

#include "bench_live_capacity.moc"
