// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/export_dialog.h"

#include "core/failure.h"
#include "core/import/text_encoding.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "gui/export/progress_task.h"

#include <qgsapplication.h>
#include <qgsprojectionselectionwidget.h>

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QUrl>

namespace madang {

namespace {

const QString formatKey = QStringLiteral("export/format");
const QString exportTablesKey = QStringLiteral("export/tables");
const QString exportFolderKey = QStringLiteral("export/folder");
const QString exportLayersKey = QStringLiteral("export/layersByTable");
const QString exportPlacesKey = QStringLiteral("export/places");
// What each format was last written with: one for each.
QString encodingKey(ExportFormat format)
{
    return QStringLiteral("export/encoding/") + suffixOf(format);
}

constexpr int visibleTables = 6; // lines of the list

} // namespace

ExportDialog::ExportDialog(const Plan &plan, const QString &scenario, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_reader(std::make_unique<PlanReader>(plan.path()))
    , m_form(new QFormLayout)
    , m_format(new QComboBox(this))
    , m_scenario(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_layers(new QComboBox(this))
    , m_places(new QComboBox(this))
    , m_tables(new QListWidget(this))
    , m_crs(new QgsProjectionSelectionWidget(this))
    , m_file(new QLineEdit(this))
    , m_formatLabel(new QLabel(this))
    , m_scenarioLabel(new QLabel(this))
    , m_tablesLabel(new QLabel(this))
    , m_crsLabel(new QLabel(this))
    , m_encodingLabel(new QLabel(this))
    , m_layersLabel(new QLabel(this))
    , m_placesLabel(new QLabel(this))
    , m_fileLabel(new QLabel(this))
    , m_formatNote(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_message(new QLabel(this))
    , m_browse(new QPushButton(this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_showFolder(new QPushButton(this))
    , m_progress(new QProgressBar(this))
{
    for (const ExportFormat format : exportFormats())
        m_format->addItem(QString(), suffixOf(format));
    for (const Scenario &item : plan.scenarios())
        m_scenario->addItem(item.name, item.uid);
    m_scenario->setCurrentIndex(qMax(0, m_scenario->findData(scenario)));
    for (const QString &table : exportableTables()) {
        auto *item = new QListWidgetItem(m_tables);
        item->setData(Qt::UserRole, table);
    }
    m_layers->addItem(QString(), false);
    m_layers->addItem(QString(), true);
    for (const PlaceColumns places : {PlaceColumns::None, PlaceColumns::LonLat, PlaceColumns::Wkt})
        m_places->addItem(QString(), int(places));
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::CrsNotSet, false);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::ProjectCrs, false);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::CurrentCrs, false);
    m_crs->setCrs(plan.crs());

    layOut();
    recall();
    followScenario();
    setWriting(false);
    retranslate();

    connect(m_format, qOverload<int>(&QComboBox::currentIndexChanged), this, &ExportDialog::followFormat);
    connect(m_scenario, qOverload<int>(&QComboBox::currentIndexChanged), this, &ExportDialog::followScenario);
    connect(m_tables, &QListWidget::itemChanged, this, &ExportDialog::showPreview);
    connect(m_crs, &QgsProjectionSelectionWidget::crsChanged, this, &ExportDialog::showPreview);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showPreview);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_close, &QPushButton::clicked, this, [this] { isWriting() ? m_task->cancel() : reject(); });
    connect(m_showFolder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

ExportDialog::~ExportDialog()
{
    // The task reads the plan through its own connection.
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
}

void ExportDialog::layOut()
{
    const std::pair<QLabel *, QWidget *> buddies[] = {{m_formatLabel, m_format},     {m_scenarioLabel, m_scenario}, {m_tablesLabel, m_tables},
                                                      {m_crsLabel, m_crs},           {m_encodingLabel, m_encoding}, {m_layersLabel, m_layers},
                                                      {m_placesLabel, m_places},     {m_fileLabel, m_file}};
    for (const auto &[label, field] : buddies)
        label->setBuddy(field);
    for (QLabel *text : {m_formatNote, m_preview, m_message}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    m_formatNote->setProperty("quiet", true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 100);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_tables->setFixedHeight(fontMetrics().lineSpacing() * visibleTables * 3 / 2);

    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(m_formatLabel, m_format);
    m_form->addRow(nullptr, m_formatNote);
    m_form->addRow(m_scenarioLabel, m_scenario);
    m_form->addRow(m_tablesLabel, m_tables);
    m_form->addRow(m_layersLabel, m_layers);
    m_form->addRow(m_placesLabel, m_places);
    m_form->addRow(m_crsLabel, m_crs);
    m_form->addRow(m_encodingLabel, m_encoding);
    m_form->addRow(m_fileLabel, file);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_showFolder);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    m_write->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(m_preview);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_message->hide();
    m_showFolder->hide();
}

void ExportDialog::recall()
{
    const QSettings settings;
    m_format->setCurrentIndex(qMax(0, m_format->findData(settings.value(formatKey))));
    m_layers->setCurrentIndex(settings.value(exportLayersKey).toBool() ? 1 : 0);
    m_places->setCurrentIndex(qMax(0, m_places->findData(settings.value(exportPlacesKey))));
    const QStringList usual = {QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("parcel"), QStringLiteral("road")};
    const QStringList chosen = settings.value(exportTablesKey, usual).toStringList();
    for (int i = 0; i < m_tables->count(); ++i)
        m_tables->item(i)->setCheckState(chosen.contains(m_tables->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    const QFileInfo plan(m_plan.path());
    QString folder = settings.value(exportFolderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = plan.absolutePath();
    m_file->setText(QDir::toNativeSeparators(QStringLiteral("%1/%2.%3").arg(folder, plan.completeBaseName(), m_format->currentData().toString())));
}

void ExportDialog::remember() const
{
    const ExportRequest chosen = request();
    QSettings settings;
    settings.setValue(formatKey, suffixOf(chosen.format));
    settings.setValue(exportTablesKey, chosen.tables);
    settings.setValue(exportFolderKey, QFileInfo(chosen.output).absolutePath());
    settings.setValue(exportLayersKey, chosen.layersByTable);
    settings.setValue(exportPlacesKey, int(chosen.places));
    settings.setValue(encodingKey(chosen.format), chosen.encoding);
}

ExportFormat ExportDialog::format() const
{
    return exportFormats()[size_t(qMax(0, m_format->currentIndex()))];
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, exportFormatLabel(exportFormats()[size_t(i)]));
    const int base = m_scenario->findData(QStringLiteral("base"));
    if (base >= 0 && m_plan.scenario(QStringLiteral("base")).name == QLatin1String("base"))
        m_scenario->setItemText(base, tr("Base plan"));
    m_formatLabel->setText(tr("&Format"));
    m_scenarioLabel->setText(tr("&Scenario"));
    m_tablesLabel->setText(tr("&Tables"));
    m_tables->setAccessibleName(tr("Tables to be written"));
    m_crsLabel->setText(tr("&Coordinate system"));
    m_crs->setAccessibleName(tr("Coordinate system of the file"));
    m_encodingLabel->setText(tr("E&ncoding of texts"));
    m_encoding->setToolTip(tr("Older Korean programs read CP949 only; everything else reads Unicode"));
    for (int i = 0; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, textEncodingLabel(m_encoding->itemData(i).toString()));
    m_layersLabel->setText(tr("&Layers of the drawing"));
    m_layers->setItemText(0, tr("One for each class (land-use code, kind of road …)"));
    m_layers->setItemText(1, tr("One for each table"));
    m_placesLabel->setText(tr("&Place of each row"));
    m_places->setItemText(0, tr("Left out"));
    m_places->setItemText(1, tr("Longitude and latitude of a point in it"));
    m_places->setItemText(2, tr("The whole shape as text (WKT)"));
    m_fileLabel->setText(tr("F&ile"));
    m_browse->setText(tr("&Browse…"));
    m_browse->setToolTip(tr("Choose where it is written"));
    m_write->setText(tr("&Export"));
    m_close->setText(isWriting() ? tr("Cancel") : tr("Close"));
    m_showFolder->setText(tr("Sho&w in folder"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    nameTables();
    followFormat();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit();
}

// Texts that wrap need more lines than the first size of the dialog has.
void ExportDialog::growToFit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    resize(width(), qMax(height(), qMin(needed, screen()->availableGeometry().height() - 60)));
}

// Counting reads the plan: once for a scenario, not with every letter of the file's name.
void ExportDialog::followScenario()
{
    m_counts.clear();
    m_countFailure.clear();
    try {
        m_counts = exportableRows(*m_reader, m_scenario->currentData().toString());
    } catch (const Failure &failure) {
        m_countFailure = failure.text();
    }
    nameTables();
    showPreview();
}

// The tables with how many rows each has in the scenario.
void ExportDialog::nameTables()
{
    const QSignalBlocker quiet(m_tables);
    for (int i = 0; i < m_tables->count(); ++i) {
        QListWidgetItem &item = *m_tables->item(i);
        const QString table = item.data(Qt::UserRole).toString();
        const qint64 rows = m_counts.value(table);
        item.setText(m_countFailure.isEmpty()
                         ? tr("%1 (%2)", "table and how many rows it has").arg(planTableLabel(table), QLocale().toString(rows))
                         : planTableLabel(table));
        item.setFlags(rows > 0 ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : Qt::ItemIsUserCheckable);
    }
}

void ExportDialog::followFormat()
{
    const ExportFormat now = format();
    const auto show = [](QLabel *label, QWidget *field, bool visible) {
        label->setVisible(visible);
        field->setVisible(visible);
    };
    show(m_layersLabel, m_layers, now == ExportFormat::Dxf);
    show(m_placesLabel, m_places, isSpreadsheet(now));
    show(m_crsLabel, m_crs, !isSpreadsheet(now) && requiredCrsOf(now).isEmpty());
    show(m_encodingLabel, m_encoding, encodingsOf(now).size() > 1);
    const QStringList encodings = encodingsOf(now);
    if (m_encoding->property("of").toString() != suffixOf(now)) {
        m_encoding->setProperty("of", suffixOf(now));
        m_encoding->clear();
        for (const QString &encoding : encodings)
            m_encoding->addItem(textEncodingLabel(encoding), encoding);
        m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(QSettings().value(encodingKey(now)))));
    }
    switch (now) {
    case ExportFormat::Dxf:
        m_formatNote->setText(tr("Areas and lines as polylines, names as text, in metres. CP949 is what older Korean CAD programs read."));
        break;
    case ExportFormat::Shapefile:
        m_formatNote->setText(tr("One shapefile for each table. Names of columns have ten characters, texts 254 bytes."));
        break;
    case ExportFormat::GeoPackage:
        m_formatNote->setText(tr("One file with a layer for each table; keeps every text whole."));
        break;
    case ExportFormat::Kml:
        m_formatNote->setText(tr("Names in both languages and the colours of the classes, in longitude and latitude."));
        break;
    case ExportFormat::Xlsx:
        m_formatNote->setText(tr("A sheet for each table. Edit it, leave the column “uid” as it is, and read it back."));
        break;
    case ExportFormat::Csv:
        m_formatNote->setText(tr("One table of text for each table. A spreadsheet may take zeros and dates out of it: to edit and read back, rather take Excel."));
        break;
    }
    setSuffix();
    showPreview();
}

void ExportDialog::setSuffix()
{
    const QFileInfo now(m_file->text());
    if (!now.completeBaseName().isEmpty() && now.suffix().toLower() != suffixOf(format()))
        m_file->setText(QDir::toNativeSeparators(QStringLiteral("%1/%2.%3").arg(now.path(), now.completeBaseName(), suffixOf(format()))));
}

void ExportDialog::chooseFile()
{
    const QString suffix = suffixOf(format());
    // Whether to replace is asked once, when writing begins.
    const QString file = QFileDialog::getSaveFileName(this, tr("Export"), m_file->text(), QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (const auto named = exportFormatOf(file))
        m_format->setCurrentIndex(m_format->findData(suffixOf(*named)));
    m_file->setText(QDir::toNativeSeparators(file));
    setSuffix();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.planPath = m_plan.path();
    request.scenario = m_scenario->currentData().toString();
    for (int i = 0; i < m_tables->count(); ++i)
        if (m_tables->item(i)->checkState() == Qt::Checked)
            request.tables << m_tables->item(i)->data(Qt::UserRole).toString();
    request.format = format();
    request.output = QDir::fromNativeSeparators(m_file->text().trimmed());
    request.encoding = m_encoding->currentData().toString();
    const QgsCoordinateReferenceSystem crs = m_crs->crs();
    if (requiredCrsOf(request.format).isEmpty() && !isSpreadsheet(request.format) && crs.isValid())
        request.crs = crs.authid().isEmpty() ? crs.toWkt(Qgis::CrsWktVariant::Preferred) : crs.authid();
    request.layersByTable = m_layers->currentData().toBool();
    request.places = PlaceColumns(m_places->currentData().toInt());
    return request;
}

// What is going to be written, or why nothing can be.
void ExportDialog::showPreview()
{
    if (isWriting())
        return;
    if (!m_countFailure.isEmpty()) {
        m_preview->setText(m_countFailure);
        m_write->setEnabled(false);
        growToFit();
        return;
    }
    QStringList lines;
    bool isGood = false;
    try {
        const ExportPreview preview = previewExport(request(), *m_reader, m_counts);
        QStringList files;
        qint64 rows = 0;
        for (const ExportedTableCount &table : preview.tables) {
            rows += table.rows;
            if (const QString name = QFileInfo(table.file).fileName(); !files.contains(name))
                files << name;
        }
        isGood = !preview.tables.empty();
        lines << (isGood ? tr("%n row(s) will be written to %1.", nullptr, int(rows)).arg(files.join(QStringLiteral(", ")))
                         : tr("Choose tables that have rows."));
        if (!preview.existing.isEmpty())
            lines << tr("%n of these file(s) will be replaced.", nullptr, int(preview.existing.size()));
    } catch (const Failure &failure) {
        lines << failure.text();
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_write->setEnabled(isGood);
    growToFit();
}

void ExportDialog::write()
{
    if (isWriting())
        return;
    ExportRequest asked = request();
    try {
        const ExportPreview preview = previewExport(asked, *m_reader, m_counts);
        if (!preview.existing.isEmpty()) {
            const auto answer = QMessageBox::question(this, tr("Export"),
                                                      tr("%n file(s) are there already. Replace them?", nullptr, int(preview.existing.size())) + QStringLiteral("\n\n")
                                                          + QDir::toNativeSeparators(preview.existing.join(QLatin1Char('\n'))));
            if (answer != QMessageBox::Yes)
                return;
            asked.replace = true;
        }
    } catch (const Failure &failure) {
        m_message->setText(failure.text());
        m_message->show();
        return;
    }
    remember();
    const auto result = std::make_shared<ExportResult>();
    auto *task = new ProgressTask(tr("Export %1").arg(QFileInfo(asked.output).fileName()),
                                  [asked, result](Progress &progress) { *result = exportRows(asked, progress); }); // the task manager owns it
    m_task = task;
    connect(task, &QgsTask::progressChanged, this, [this](double percent) { m_progress->setValue(int(percent)); });
    connect(task, &QgsTask::taskCompleted, this, [this, result] { showEnd(true, {}, *result); });
    connect(task, &QgsTask::taskTerminated, this, [this, task, result] { showEnd(false, task->failure(), *result); });
    setWriting(true);
    QgsApplication::taskManager()->addTask(task);
}

void ExportDialog::setWriting(bool writing)
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_format, m_scenario, m_tables, m_layers, m_places, m_crs, m_encoding, m_file, m_browse, m_write})
        input->setEnabled(!writing);
    m_progress->setVisible(writing);
    m_progress->setValue(0);
    if (writing) {
        m_message->hide();
        m_showFolder->hide();
    }
    m_close->setText(writing ? tr("Cancel") : tr("Close"));
}

void ExportDialog::showEnd(bool ok, const QString &failure, const ExportResult &result)
{
    m_task.clear();
    setWriting(false);
    showPreview();
    QStringList lines;
    if (ok) {
        qint64 rows = 0;
        for (const ExportedTableCount &table : result.tables)
            rows += table.rows;
        m_folder = QFileInfo(result.files.first()).absolutePath();
        lines << tr("%n row(s) are written.", nullptr, int(rows));
        for (const Finding &finding : result.findings)
            lines << finding.title + QLatin1Char('\n') + finding.detail;
    } else {
        lines << (failure.isEmpty() ? tr("Cancelled. No file was written.") : failure);
    }
    m_message->setText(lines.join(QStringLiteral("\n\n")));
    m_message->show();
    m_showFolder->setVisible(ok);
    growToFit();
    emit finishedWriting(ok);
    if (m_closing)
        QDialog::reject();
}

void ExportDialog::reject()
{
    if (!isWriting())
        return QDialog::reject();
    m_closing = true; // once the task has let go of the file
    m_task->cancel();
}

} // namespace madang
