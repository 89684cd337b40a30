// SPDX-License-Identifier: GPL-2.0-or-later
// What the attribute table and the search do with 100,000 parcels: reading them (in the background of the window),
// filtering and sorting (in the background as well), taking over an edit of 100 rows, one search, and the edit itself.
#include "core/attributes/attribute_edit.h"
#include "core/attributes/attribute_order.h"
#include "core/attributes/plan_search.h"
#include "core/geodata_setup.h"
#include "core/plan/plan.h"

#include <benchmark/benchmark.h>

#include <qgsapplication.h>
#include <qgsgeometry.h>

#include <QTemporaryDir>

using namespace madang;

namespace {

constexpr int parcelCount = 100000;
const QString parcels = QStringLiteral("parcel"), base = QStringLiteral("base");

struct Town {
    QTemporaryDir folder;
    std::unique_ptr<Plan> plan;
    std::vector<AttributeColumn> columns = attributeColumns(parcels);
    AttributeText text{QStringLiteral("en"), QStringLiteral("KH")};
    AttributeRows rows;

    Town()
    {
        PlanMeta meta;
        meta.title = QStringLiteral("Bench");
        meta.country = QStringLiteral("KH");
        meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("km")};
        meta.currency = QStringLiteral("USD");
        meta.baseYear = 2026;
        meta.crs = QStringLiteral("EPSG:32648");
        plan = Plan::create(folder.filePath(QStringLiteral("plan.gpkg")), meta);
        const auto codes = PlanReader(plan->path()).codeValues();
        int made = 0;
        plan->applyBulk({QStringLiteral("Bench"), {}}, parcels, [&]() -> std::optional<StoredRow> {
            if (made == parcelCount)
                return std::nullopt;
            const double x = 300000 + 12 * (made % 400), y = 1440000 + 20 * (made / 400);
            QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(x, y, x + 12, y + 20));
            geometry.convertToMultiType();
            PlanRow row;
            row.wkb = geometry.asWkb();
            row.fields = {{QStringLiteral("number"), QStringLiteral("%1-%2").arg(made / 400).arg(made % 400)},
                          {QStringLiteral("code"), codes[size_t(made) % codes.size()].code},
                          {QStringLiteral("note"), QStringLiteral("필지 %1").arg(made)}};
            ++made;
            return StoredRow{{}, row};
        });
        rows = AttributeRows(PlanReader(plan->path()), parcels, base, columns, text);
    }

    QVector<AttributeChange> some(int count, int apart, int value) const
    {
        QVector<AttributeChange> changes;
        for (int i = 0; i < count; ++i)
            changes.push_back({rows.at(i * apart).uid, QStringLiteral("note"), QStringLiteral("Note %1").arg(value)});
        return changes;
    }
    QVector<AttributeChange> hundred(int value) const { return some(100, 7, value); }
};

Town &town()
{
    static Town town;
    return town;
}

void reading(benchmark::State &state)
{
    Town &t = town();
    for (auto _ : state)
        benchmark::DoNotOptimize(AttributeRows(PlanReader(t.plan->path()), parcels, base, t.columns, t.text).size());
}
BENCHMARK(reading)->Unit(benchmark::kMillisecond);

void filtering(benchmark::State &state)
{
    Town &t = town();
    RowWish wish;
    wish.text = QStringLiteral("필지 77");
    for (auto _ : state)
        benchmark::DoNotOptimize(orderedRows(t.rows, t.columns, t.text, wish, QStringLiteral("en")).size());
}
BENCHMARK(filtering)->Unit(benchmark::kMillisecond);

void sortingTexts(benchmark::State &state)
{
    Town &t = town();
    RowWish wish;
    wish.sortColumn = QStringLiteral("number");
    for (auto _ : state)
        benchmark::DoNotOptimize(orderedRows(t.rows, t.columns, t.text, wish, QStringLiteral("en")).size());
}
BENCHMARK(sortingTexts)->Unit(benchmark::kMillisecond);

void editingHundred(benchmark::State &state)
{
    Town &t = town();
    int value = 0;
    for (auto _ : state)
        t.plan->apply(attributeEdit(*t.plan, base, parcels, t.hundred(++value)).edit);
}
BENCHMARK(editingHundred)->Unit(benchmark::kMillisecond);

// Reading what all rows have, and writing the edit, apart.
void preparingAll(benchmark::State &state)
{
    Town &t = town();
    for (auto _ : state)
        benchmark::DoNotOptimize(attributeEdit(*t.plan, base, parcels, t.some(parcelCount, 1, -1)).edit.changes.size());
}
BENCHMARK(preparingAll)->Unit(benchmark::kMillisecond);

void editingAll(benchmark::State &state)
{
    Town &t = town();
    int value = 0;
    for (auto _ : state)
        t.plan->apply(attributeEdit(*t.plan, base, parcels, t.some(parcelCount, 1, --value)).edit);
}
BENCHMARK(editingAll)->Unit(benchmark::kMillisecond)->Iterations(1);

void renewingHundred(benchmark::State &state)
{
    Town &t = town();
    QStringList uids;
    for (const AttributeChange &change : t.hundred(0))
        uids << change.uid;
    const PlanReader reader(t.plan->path());
    for (auto _ : state)
        benchmark::DoNotOptimize(t.rows.renew(reader, uids, t.columns, t.text).changed.size());
}
BENCHMARK(renewingHundred)->Unit(benchmark::kMillisecond);

void searching(benchmark::State &state)
{
    static const PlanSearch search(PlanReader(town().plan->path()), base, QStringLiteral("en"));
    for (auto _ : state)
        benchmark::DoNotOptimize(search.find(QStringLiteral("residential 77"), 50).size());
}
BENCHMARK(searching)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const auto application = startQgis(argc, argv, false);
    setUpGeodata();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
