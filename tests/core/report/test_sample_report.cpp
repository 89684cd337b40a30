// SPDX-License-Identifier: GPL-2.0-or-later
// The report of the sample plan by the built plugins: its numbers are those of the algorithms.
#include "api/algorithm_provider.h"
#include "api/plugin_set.h"
#include "core/plan/plan.h"
#include "report/report_document.h"
#include "report/write_report.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestSampleReport : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PluginSet> m_plugins;
    QTemporaryDir m_folder;

    QString html(const QString &plan, const QStringList &languages)
    {
        ReportRequest request;
        request.planPath = plan;
        request.languages = languages;
        request.output = m_folder.filePath(QStringLiteral("report.html"));
        const ReportOutcome outcome = writeReport(request, m_plugins->plugins(), nullptr);
        if (!outcome.problems.isEmpty())
            qWarning() << outcome.problems;
        QFile file(request.output);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QVariantMap results(const QString &algorithm, const QVariantMap &parameters)
    {
        const RunResult run = runAlgorithm(algorithm, parameters, nullptr);
        if (run.error != RunError::None)
            qWarning() << run.message;
        return run.values;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(QFileInfo::exists(QStringLiteral(MADANG_SAMPLE_PLAN)), MADANG_SAMPLE_PLAN);
        m_plugins = std::make_unique<PluginSet>(QStringLiteral(MADANG_PLUGIN_FOLDER));
        m_plugins->load();
        AlgorithmProvider::registerWith(*m_plugins);
        QVERIFY(m_plugins->plugins().size() >= 4);
    }

    void numbersAreThoseOfTheAlgorithms()
    {
        const QString plan = QStringLiteral(MADANG_SAMPLE_PLAN);
        const QString page = html(plan, {QStringLiteral("ko"), QStringLiteral("en")});
        QVERIFY(!page.isEmpty());

        const QVariantMap balance = results(QStringLiteral("madang:zoningbalance"),
                                            {{QStringLiteral("PLAN"), plan}, {QStringLiteral("SCENARIO"), QStringLiteral("base")}});
        const QVariantList classes = balance.value(QStringLiteral("classes")).toList();
        QVERIFY(classes.size() > 5);
        const QLocale english(QLocale::English);
        for (const QVariant &item : classes) {
            const QVariantMap row = item.toMap();
            const QString area = QStringLiteral("%1 ha").arg(english.toString(row.value(QStringLiteral("area_ha")).toDouble(), 'f', 2));
            QVERIFY2(page.contains(area), qPrintable(row.value(QStringLiteral("code")).toString() + QLatin1Char(' ') + area));
        }
        const QString total = QStringLiteral("%1 ha").arg(english.toString(balance.value(QStringLiteral("total_ha")).toDouble(), 'f', 2));
        QVERIFY2(page.contains(total), qPrintable(total));

        const auto reader = Plan::open(plan);
        const auto table = reader->dataset(QStringLiteral("cashflow"));
        QVERIFY(table);
        const QVariantMap cash = results(QStringLiteral("madang:cashflow"), {{QStringLiteral("TABLE"), table->absolutePath},
                                                                             {QStringLiteral("RATES"), QStringLiteral("0.045,0.09")}});
        const QVariantList rates = cash.value(QStringLiteral("rates")).toList();
        QCOMPARE(rates.size(), 2);
        for (const QVariant &item : rates) {
            // The chapter drops decimals where the amounts are large; the digits before them are the algorithm's.
            const double npv = item.toMap().value(QStringLiteral("npv")).toDouble();
            const QString fine = english.toString(npv, 'f', 2), coarse = english.toString(npv, 'f', 0);
            QVERIFY2(page.contains(QLatin1Char('>') + fine + QLatin1Char('<')) || page.contains(QLatin1Char('>') + coarse + QLatin1Char('<')),
                     qPrintable(fine));
        }
        const QVariantMap feed = results(QStringLiteral("madang:gtfssummary"),
                                         {{QStringLiteral("FEED"), reader->dataset(QStringLiteral("gtfs"))->absolutePath}});
        QVERIFY(feed.value(QStringLiteral("routes")).toInt() > 0);
        QVERIFY(page.contains(QStringLiteral(">%1<").arg(feed.value(QStringLiteral("served_stops")).toInt())));
    }

    void everyChapterIsThereWithItsMapsAndCharts()
    {
        ReportRequest request;
        request.planPath = QStringLiteral(MADANG_SAMPLE_PLAN);
        request.languages = QStringList{QStringLiteral("ko"), QStringLiteral("km")};
        ReportOutcome outcome;
        const report::ReportDocument document = report::composeReport(request, m_plugins->plugins(), nullptr, outcome);
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(QLatin1Char('\n'))));
        int chapters = 0, tables = 0, withLegend = 0, pictures = 0;
        // Indicators that no map tells (air, waste, housing) are for people to enter; the report names them again elsewhere.
        QStringList toEnter;
        QString title;
        for (const report::Block &block : document.blocks) {
            if (const auto section = std::get_if<report::Section>(&block))
                title = section->title.first().text;
            if (const auto paragraph = std::get_if<report::Paragraph>(&block); paragraph && title == QString::fromUtf8("지표"))
                toEnter << paragraph->texts.first().text;
        }
        for (const report::Block &block : document.blocks) {
            if (const auto section = std::get_if<report::Section>(&block))
                chapters += section->level == 1;
            tables += std::holds_alternative<report::Table>(block);
            if (const auto paragraph = std::get_if<report::Paragraph>(&block); paragraph && paragraph->kind == report::Paragraph::Kind::Missing)
                QVERIFY2(toEnter.contains(paragraph->texts.first().text), qPrintable(paragraph->texts.first().text));
            const auto picture = std::get_if<report::Picture>(&block);
            if (!picture)
                continue;
            ++pictures;
            withLegend += !picture->legend.isEmpty();
            QSet<QRgb> colours;
            for (int y = 0; y < picture->image.height(); y += 5)
                for (int x = 0; x < picture->image.width(); x += 5)
                    colours << picture->image.pixel(x, y);
            QVERIFY2(colours.size() > 4, qPrintable(picture->caption.first().text));
        }
        QVERIFY2(chapters >= 7, qPrintable(QString::number(chapters)));
        QVERIFY2(withLegend >= 3, "zoning, drainage and transit have a map with a legend");
        QVERIFY2(pictures >= 6, qPrintable(QString::number(pictures)));
        QVERIFY(tables >= 5);
        QVERIFY(!document.schematicMark.isEmpty());
        QVERIFY(!document.cover.schematic.isEmpty());
    }

    void anEmptyPlanGivesAReportThatSaysWhatIsMissing()
    {
        const QString path = m_folder.filePath(QStringLiteral("empty.gpkg"));
        freshPlan(path);
        const QString page = html(path, {QStringLiteral("ko"), QStringLiteral("en")});
        QVERIFY(page.count(QStringLiteral(" missing\"")) >= 2 * 4); // place, terrain, feed, cash flow; each here and in the summary
        QVERIFY(page.contains(QStringLiteral("Nothing is drawn in this plan yet")));
        QVERIFY(!page.contains(QStringLiteral("Schematic")));
    }
};

MADANG_TEST_MAIN(TestSampleReport)
#include "test_sample_report.moc"
