// SPDX-License-Identifier: GPL-2.0-or-later
// The report made by plugins of the test's own, so that every text and number in it is known.
#include "api/panel_plugin.h"
#include "api/report_builder.h"
#include "core/failure.h"
#include "core/import/importer.h"
#include "core/plan/plan.h"
#include "core/text/country_names.h"
#include "engine/progress.h"
#include "report/local_names.h"
#include "report/map_marks.h"
#include "report/report_texts.h"
#include "report/write_report.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <qgsfeedback.h>

#include <QColor>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <gdal_priv.h>
#include <zip.h>

#include <utility>

using namespace madang;
using namespace madang::test;

namespace {

const Phrase untranslatable = {"TestReport", "A text that no catalogue has: %1", {}};

Phrase own(const char *source)
{
    return {"TestReport", source, {}};
}

const QString korean = QStringLiteral("국도 5호선 배수로 정비");
const QString khmer = QStringLiteral("ការជួសជុលប្រឡាយទឹកតាមផ្លូវជាតិលេខ ៥");

class Chapter : public PanelPlugin {
public:
    explicit Chapter(std::function<void(ReportBuilder &)> write) : m_write(std::move(write)) {}
    QString title() const override { return QStringLiteral("Test chapter"); }
    void writeReport(ReportBuilder &report) const override { m_write(report); }

private:
    std::function<void(ReportBuilder &)> m_write;
};

void writeTable(ReportBuilder &report)
{
    report.heading(own("Works"));
    ReportTable table;
    table.caption = own("Works by name");
    table.columns = {own("Name"), own("Amount"), own("Land"), own("Share")};
    ReportCell name = ReportCell::text(QStringList{korean, khmer});
    name.swatch = QStringLiteral("#4477aa");
    table.rows = {{name, ReportCell::number(12345.5, 1), ReportCell::hectares(1234567.8), ReportCell::percent(0.125)}};
    table.totals = {ReportCell::text(own("Total")), ReportCell::number(12345.5, 1), ReportCell::hectares(1234567.8), ReportCell::percent(1)};
    report.table(table);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString &archive, const char *name, int *compression = nullptr)
{
    zip_t *zip = zip_open(archive.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (!zip)
        return {};
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_stat(zip, name, 0, &stat) == 0) {
        bytes.resize(int(stat.size));
        zip_file_t *file = zip_fopen(zip, name, 0);
        if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
        zip_fclose(file);
        if (compression)
            *compression = stat.comp_method;
    }
    zip_close(zip);
    return bytes;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_plan;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    ReportOutcome write(const std::vector<std::function<void(ReportBuilder &)>> &chapters, const QString &output, const QStringList &languages,
                        QgsFeedback *feedback = nullptr)
    {
        std::vector<std::unique_ptr<Chapter>> owned;
        std::vector<PanelPlugin *> plugins;
        for (const auto &chapter : chapters) {
            owned.push_back(std::make_unique<Chapter>(chapter));
            plugins.push_back(owned.back().get());
        }
        ReportRequest request;
        request.planPath = m_plan;
        request.output = file(output);
        request.languages = languages;
        request.date = QDate(2026, 7, 1);
        return writeReport(request, plugins, feedback);
    }
    QString html(const std::vector<std::function<void(ReportBuilder &)>> &chapters, const QStringList &languages)
    {
        write(chapters, QStringLiteral("report.html"), languages);
        return QString::fromUtf8(contents(file(QStringLiteral("report.html"))));
    }

private slots:
    void initTestCase()
    {
        m_plan = file(QStringLiteral("plan.gpkg"));
        PlanMeta meta = battambang();
        meta.schematic = true;
        const auto plan = freshPlan(m_plan, meta);
        PlanEdit edit;
        edit.add(QStringLiteral("zone"), square(305000, 1448000, 1000, {{QStringLiteral("code"), QStringLiteral("1a")}}));
        plan->apply(edit);
    }

    void carriesExactTextsWithTheirLanguage()
    {
        const QString page = html({writeTable}, {QStringLiteral("ko"), QStringLiteral("km")});
        QVERIFY(page.contains(QStringLiteral("<span lang=\"ko\">%1</span>").arg(korean)));
        QVERIFY(page.contains(QStringLiteral("lang=\"km\">%1</span>").arg(khmer)));
        QVERIFY(page.contains(QStringLiteral("캄보디아")));
        QVERIFY(page.contains(QStringLiteral("កម្ពុជា")));
        QVERIFY(page.contains(QStringLiteral("2026년 7월 1일")));
        QVERIFY2(!page.contains(QChar(0x200B)), "an exact text has no break marks in it");
        QVERIFY(page.contains(QStringLiteral("background:#4477aa")));
        QVERIFY2(!page.contains(QRegularExpression(QStringLiteral("(src|href)=\"(?!data:|#)"))), "one file needs no other");
    }

    // A number from another city's data must not be read as this one's.
    void saysWhereTheSummaryBeginsThatDataAreOfElsewhere()
    {
        const QString raster = file(QStringLiteral("busan.tif"));
        {
            double transform[] = {129.0, 0.01, 0, 35.3, 0, -0.01};
            GDALDatasetUniquePtr made(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(raster.toUtf8().constData(), 10, 10, 1, GDT_Float32, nullptr));
            OGRSpatialReference degrees;
            degrees.SetFromUserInput("EPSG:4326");
            made->SetSpatialRef(&degrees);
            made->SetGeoTransform(transform);
        }
        const auto plan = Plan::open(m_plan);
        plan->addDataset(QStringLiteral("dem"), raster, QStringLiteral("Busan"));
        const ReportOutcome outcome = write({writeTable}, QStringLiteral("elsewhere.html"), {QStringLiteral("ko"), QStringLiteral("en")});
        plan->undo();
        QCOMPARE(outcome.warnings.size(), 1);
        QVERIFY2(outcome.warnings[0].contains("Busan"), qPrintable(outcome.warnings[0]));
        const QString page = QString::fromUtf8(contents(file(QStringLiteral("elsewhere.html"))));
        QVERIFY(page.contains(QStringLiteral("“Busan” does not cover this plan")));
        QVERIFY(write({writeTable}, QStringLiteral("here.html"), {QStringLiteral("ko"), QStringLiteral("en")}).warnings.isEmpty());
    }

    void numbersComeOnceAndTwiceOnlyWhereTheyDiffer()
    {
        const QStringList alike = {QStringLiteral("ko"), QStringLiteral("en")}, unlike = {QStringLiteral("ko"), QStringLiteral("km")};
        const QString once = html({writeTable}, alike);
        QCOMPARE(once.count(QStringLiteral("12,345.5")), 2); // the row and the total
        QCOMPARE(once.count(QStringLiteral("123.46 ha")), 2);
        QCOMPARE(once.count(QStringLiteral("12.5 %")), 1);
        const QString twice = html({writeTable}, unlike);
        QCOMPARE(twice.count(QStringLiteral("12,345.5")), 2);
        QCOMPARE(twice.count(QStringLiteral("12.345,5")), 2);
    }

    void valuesInSentencesAreFormattedForEachLanguage()
    {
        const QString page = html({[](ReportBuilder &report) {
                                      report.heading(own("Values"));
                                      report.paragraph(own("%1 people on %2; again %1"),
                                                       {ReportCell::number(12345.6, 1), ReportCell::text(QStringLiteral("“%1 %2”"))});
                                  }},
                                  {QStringLiteral("ko"), QStringLiteral("km")});
        QVERIFY(page.contains(QStringLiteral("12,345.6 people on “%1 %2”; again 12,345.6")));
        QVERIFY(page.contains(QStringLiteral("12.345,6 people on “%1 %2”; again 12.345,6")));
    }

    void whatIsNotTranslatedStandsInEnglishAndIsMarkedAndCounted()
    {
        const auto chapter = [](ReportBuilder &report) {
            report.heading(own("Marks"));
            report.paragraph(untranslatable, {ReportCell::text(QStringLiteral("x"))});
        };
        const QString page = html({chapter}, {QStringLiteral("km"), QStringLiteral("en")});
        QVERIFY(page.contains(QStringLiteral("<p class=\"untranslated\" lang=\"en\">A text that no catalogue has: x</p>")));
        QVERIFY(page.contains(QStringLiteral("<p lang=\"en\">A text that no catalogue has: x</p>")));
        QVERIFY(page.contains(QStringLiteral("texts of this report are not yet translated into this language: Khmer.")));
        const QString english = html({chapter}, {QStringLiteral("en")});
        QVERIFY(!english.contains(QStringLiteral("class=\"untranslated\"")));
        QVERIFY(!english.contains(QStringLiteral("not yet translated")));
    }

    void headingsAreInEveryLanguageThatHasThem()
    {
        const QString page = html({}, {QStringLiteral("ko"), QStringLiteral("en")});
        const Phrasebook &book = Phrasebook::of(QStringLiteral("ko"));
        QVERIFY(page.contains(QStringLiteral("lang=\"en\">Assumptions and sources</span>")));
        if (book.isTranslated("Report", "Assumptions and sources"))
            QVERIFY(page.contains(QStringLiteral("<span lang=\"ko\">%1</span>").arg(book.text("Report", "Assumptions and sources"))));
        else // the only words there are
            QVERIFY(page.contains(QStringLiteral("<span class=\"number\">3</span><span lang=\"en\">Assumptions and sources</span></h2>")));
    }

    void chaptersKeepTheOrderOfThePlugins()
    {
        const auto named = [](const char *name) { return [name](ReportBuilder &report) { report.heading(own(name)); }; };
        const QString page = html({named("First of all"), named("Second to it"), named("Third and last")}, {QStringLiteral("en")});
        const auto at = [&](const char *number, const char *name) {
            return page.indexOf(QStringLiteral("<span class=\"number\">%1</span><span lang=\"en\">%2</span></h2>").arg(QLatin1String(number), QLatin1String(name)));
        };
        QVERIFY(at("1", "Summary") > 0);
        QVERIFY(at("2", "Location") > at("1", "Summary"));
        QVERIFY(at("3", "First of all") > at("2", "Location"));
        QVERIFY(at("4", "Second to it") > at("3", "First of all"));
        QVERIFY(at("5", "Third and last") > at("4", "Second to it"));
        QVERIFY(at("6", "Assumptions and sources") > at("5", "Third and last"));
    }

    void whatIsMissingIsSaidInItsPlaceAndInTheSummary()
    {
        const QString page = html({[](ReportBuilder &report) {
                                      report.heading(own("Terrain"));
                                      report.missing(own("No terrain model in this plan."));
                                  }},
                                  {QStringLiteral("en")});
        QCOMPARE(page.count(QStringLiteral("No terrain model in this plan.")), 2);
        QCOMPARE(page.count(QStringLiteral("class=\"pair single missing\"")), 2);
        QVERIFY(page.contains(QStringLiteral("Schematic: this plan was made for training.")));
    }

    void aChapterThatFailsDoesNotTakeTheOthersWithIt()
    {
        const ReportOutcome outcome = write({[](ReportBuilder &) { throw Failure(QStringLiteral("The feed is cut off.")); }, writeTable},
                                            QStringLiteral("failing.html"), {QStringLiteral("en")});
        QCOMPARE(outcome.problems, QStringList{QStringLiteral("Test chapter: The feed is cut off.")});
        const QString page = QString::fromUtf8(contents(file(QStringLiteral("failing.html"))));
        QVERIFY(page.contains(QStringLiteral("This part could not be computed: The feed is cut off.")));
        QVERIFY(page.contains(korean));
    }

    void figuresAreDrawnInPointsAndAreNotBlank()
    {
        QSizeF sheetSize;
        QString label, number;
        Chapter chapter([&](ReportBuilder &report) {
            report.heading(own("Drawing"));
            report.figure(own("A drawing"), 2.0, [&](QPainter &painter, const QRectF &sheet, const FigureText &words) {
                sheetSize = sheet.size();
                label = words.text(QStringList{QStringLiteral("비용"), QStringLiteral("Costs")});
                number = words.number(-1234567.5, 1);
                painter.fillRect(QRectF(0, 0, sheet.width() / 2, sheet.height()), Qt::darkBlue);
                painter.setFont(words.font(10));
                painter.drawText(QPointF(sheet.width() * 0.6, sheet.height() / 2), label);
            });
        });
        ReportRequest request;
        request.planPath = m_plan;
        request.languages = QStringList{QStringLiteral("ko"), QStringLiteral("en")};
        ReportOutcome outcome;
        const report::ReportDocument document = report::composeReport(request, {&chapter}, nullptr, outcome);
        QVERIFY(std::abs(sheetSize.width() - 170 / 25.4 * 72) < 1);
        QVERIFY(std::abs(sheetSize.width() / sheetSize.height() - 2) < 0.01);
        QCOMPARE(label, QStringLiteral("비용 · Costs"));
        QCOMPARE(number, QStringLiteral("\u22121\u202F234\u202F567.5"));
        QVector<const report::Picture *> pictures;
        for (const report::Block &block : document.blocks)
            if (const auto picture = std::get_if<report::Picture>(&block))
                pictures << picture;
        QCOMPARE(pictures.size(), 2); // the location map and the drawing
        const QImage &drawing = pictures[1]->image;
        QCOMPARE(drawing.width(), 2008);
        QCOMPARE(drawing.pixelColor(10, 10), QColor(Qt::darkBlue));
        int ink = 0;
        for (int y = 0; y < drawing.height(); ++y)
            for (int x = drawing.width() * 6 / 10; x < drawing.width(); ++x)
                ink += drawing.pixelColor(x, y).lightness() < 128;
        // Ten points at 300 dpi are 42 pixels high; letters of another size would give far less or far more ink.
        QVERIFY2(ink > 1500 && ink < 20000, qPrintable(QString::number(ink)));
        QSet<QRgb> colours;
        const QImage &location = pictures[0]->image;
        for (int y = 0; y < location.height(); y += 7)
            for (int x = 0; x < location.width(); x += 7)
                colours << location.pixel(x, y);
        QVERIFY(colours.size() > 10);
    }

    void pdfHasPagesAndCarriesLatinText()
    {
        write({writeTable, [](ReportBuilder &report) {
                   report.heading(own("Long"));
                   for (int i = 0; i < 60; ++i)
                       report.paragraph(own("A paragraph that is long enough to break into lines, so that sixty of them fill pages and the pages follow one another."));
               }},
              QStringLiteral("report.pdf"), {QStringLiteral("ko"), QStringLiteral("km")});
        const QByteArray pdf = contents(file(QStringLiteral("report.pdf")));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QString text = QString::fromLatin1(pdf.constData(), pdf.size());
        QRegularExpressionMatchIterator pages = QRegularExpression(QStringLiteral("/Type\\s*/Page[^s]")).globalMatch(text);
        int count = 0;
        while (pages.hasNext()) {
            pages.next();
            ++count;
        }
        QVERIFY2(count >= 6, qPrintable(QString::number(count)));
    }

    void odtIsWellFormedWithHeadingsTablesAndLanguages()
    {
        write({writeTable}, QStringLiteral("report.odt"), {QStringLiteral("ko"), QStringLiteral("km")});
        const QString odt = file(QStringLiteral("report.odt"));
        QVERIFY2(contents(odt).mid(30, 8) == "mimetype", "the first entry tells the kind of file");
        int compression = -1;
        QCOMPARE(partOf(odt, "mimetype", &compression), QByteArray("application/vnd.oasis.opendocument.text"));
        QCOMPARE(compression, int(ZIP_CM_STORE));
        for (const char *name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            QXmlStreamReader reader(partOf(odt, name));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(QString::fromLatin1(name) + QLatin1Char(' ') + reader.errorString()));
        }
        const QString content = QString::fromUtf8(partOf(odt, "content.xml"));
        QVERIFY(content.contains(korean));
        QVERIFY(content.contains(khmer));
        QVERIFY(content.contains(QStringLiteral("style:language-asian=\"ko\"")));
        QVERIFY(content.contains(QStringLiteral("style:language-complex=\"km\"")));
        QVERIFY(content.count(QStringLiteral("<text:h ")) >= 4);
        QVERIFY(content.contains(QStringLiteral("12,345.5")));
        QVERIFY(!partOf(odt, "Pictures/001.png").isEmpty());
    }

    void cancellingLeavesNoFileAndNotTheOldOneChanged()
    {
        for (const QString &name : {QStringLiteral("cancelled.pdf"), QStringLiteral("cancelled.odt"), QStringLiteral("cancelled.html")}) {
            QgsFeedback feedback;
            const auto cancelling = [&feedback](ReportBuilder &report) {
                report.heading(own("Begun"));
                feedback.cancel();
                QVERIFY2(report.feedback()->isCanceled(), "a chapter learns of it");
            };
            QVERIFY(throws<Cancelled>([&] { write({cancelling}, name, {QStringLiteral("en")}, &feedback); }));
            QVERIFY(!QFileInfo::exists(file(name)));
        }
        const QByteArray old = "an older report";
        QFile existing(file(QStringLiteral("old.html")));
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.write(old);
        existing.close();
        QgsFeedback feedback;
        QVERIFY(throws<Cancelled>([&] {
            write({[&](ReportBuilder &) { feedback.cancel(); }}, QStringLiteral("old.html"), {QStringLiteral("en")}, &feedback);
        }));
        QCOMPARE(contents(existing.fileName()), old);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}).isEmpty());
    }

    void progressGoesUpToTheEnd()
    {
        QgsFeedback feedback;
        QVector<double> seen;
        connect(&feedback, &QgsFeedback::progressChanged, this, [&](double percent) { seen << percent; });
        write({writeTable}, QStringLiteral("progress.html"), {QStringLiteral("en")}, &feedback);
        QVERIFY(seen.size() > 3);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.last(), 100.0);
    }

    void refusesWhatItCannotWriteAndSaysWhy()
    {
        const auto message = [&](const QString &output, const QStringList &languages) {
            try {
                write({}, output, languages);
            } catch (const Failure &failure) {
                return failure.text();
            }
            return QString();
        };
        const QStringList english = {QStringLiteral("en")};
        QVERIFY(message(QStringLiteral("report.docx"), english).contains(QStringLiteral(".odt")));
        QVERIFY(message(QStringLiteral("report.txt"), english).contains(QStringLiteral(".pdf, .odt or .html")));
        QVERIFY(message(QStringLiteral("nowhere/report.pdf"), english).contains(QStringLiteral("nowhere")));
        QVERIFY(message(QStringLiteral("report.html"), {QStringLiteral("xx")}).contains(QStringLiteral("“xx”")));
        QVERIFY(message(QStringLiteral("report.html"), {QStringLiteral("ko"), QStringLiteral("ko")}).contains(QStringLiteral("same")));
        QVERIFY(message(QStringLiteral("report.html"), {QStringLiteral("ko"), QStringLiteral("en"), QStringLiteral("km")}).contains(QStringLiteral("one or two")));
        QVERIFY(!QFileInfo::exists(file(QStringLiteral("report.docx"))));
    }

    void namesTheSourceOfWhatWasImported()
    {
        const QString usual = std::exchange(m_plan, file(QStringLiteral("imported.gpkg"))), osm = file(QStringLiteral("village.osm"));
        QVERIFY(QFile::copy(QStringLiteral(MADANG_SOURCE_DIR "/tests/data/import/village.osm"), osm));
        {
            const auto plan = freshPlan(m_plan);
            Progress progress;
            for (const char *table : {"building", "road"}) {
                ImportRequest request;
                request.planTable = QString::fromLatin1(table);
                request.source = osm;
                QCOMPARE(runImport(*plan, request, progress).added, qint64(1));
            }
        }
        const QString attribution = QStringLiteral("© OpenStreetMap contributors");
        const QString there = html({}, {QStringLiteral("en")});
        QCOMPARE(there.count(attribution), 1); // one file, though it went into two tables
        QVERIFY(there.contains(QStringLiteral("ODbL 1.0")));
        QVERIFY(!there.contains(QStringLiteral("copied into the plan")));
        QVERIFY(QFile::remove(osm));
        const QString gone = html({}, {QStringLiteral("en")});
        QCOMPARE(gone.count(attribution), 1);
        QVERIFY(gone.contains(QStringLiteral("copied into the plan")));
        QVERIFY(!gone.contains(QStringLiteral("file not found")));
        m_plan = usual;
    }

    // A data set without a title is called by its file; the role is a word of the program's own.
    void aDataSetWithoutATitleIsCalledByItsFile()
    {
        const QString usual = std::exchange(m_plan, file(QStringLiteral("untitled.gpkg")));
        {
            const auto plan = freshPlan(m_plan);
            PlanRow row;
            row.fields = {{QStringLiteral("role"), QStringLiteral("imported")}, {QStringLiteral("path"), QStringLiteral("data/wards")},
                          {QStringLiteral("sha256"), QString()},                {QStringLiteral("bytes"), 0},
                          {QStringLiteral("title"), QString()},                 {QStringLiteral("licence"), QString()},
                          {QStringLiteral("source"), QStringLiteral("City of Battambang")},
                          {QStringLiteral("added_at"), QStringLiteral("2026-07-01T00:00:00Z")}};
            PlanEdit edit;
            edit.name = {QStringLiteral("x"), {}};
            edit.add(QStringLiteral("dataset"), row);
            plan->apply(edit);
        }
        const QString page = html({}, {QStringLiteral("en")});
        QVERIFY(page.contains(QStringLiteral("City of Battambang")));
        QCOMPARE(page.count(QStringLiteral("data/wards")), 2); // as its name and as its file
        QVERIFY(!page.contains(QStringLiteral(">imported<")));
        m_plan = usual;
    }

    void datesAreOfTheCommonEraInEveryLanguage()
    {
        const QDate day(2026, 7, 1);
        QCOMPARE(report::longDate(day, QStringLiteral("en")), QStringLiteral("July 1, 2026"));
        QCOMPARE(report::longDate(day, QStringLiteral("ko")), QStringLiteral("2026년 7월 1일"));
        QVERIFY(report::longDate(day, QStringLiteral("th")).endsWith(QStringLiteral("2026")));
        QCOMPARE(report::longDate(day, QStringLiteral("zh_CN")), QStringLiteral("2026年7月1日"));
        QVERIFY(report::longDate(day, QStringLiteral("my")).contains(QStringLiteral("၂၀၂၆")));
        QCOMPARE(countryName(QStringLiteral("KH"), QStringLiteral("km")), QStringLiteral("កម្ពុជា"));
        QCOMPARE(report::languageName(QStringLiteral("km"), QStringLiteral("ko")), QStringLiteral("크메르어"));
    }

    void scaleBarsHaveRoundLengths()
    {
        QCOMPARE(report::roundLength(1234.0), 1000.0);
        QCOMPARE(report::roundLength(4999.0), 2000.0);
        QCOMPARE(report::roundLength(5000.0), 5000.0);
        QCOMPARE(report::roundLength(0.7), 0.5);
    }
};

MADANG_TEST_MAIN(TestReport)
#include "test_report.moc"
