// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/import/import_settings.h"

#include "api/field_hint.h"
#include "core/import/number_text.h"
#include "core/plan/plan_schema.h"
#include "gui/import/mapping_table.h"
#include "gui/import/origin_fields.h"

#include <qgsprojectionselectionwidget.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace madang {

namespace {

const QString tableKey = QStringLiteral("import/table");
// What the places combo box holds.
enum Places { Asked = 0, TwoColumns, WktColumn };

// A first guess at the table by what the file's name says; the last table used where it says nothing.
QString tableFor(const QString &fileAndLayer, int dimension)
{
    struct Word {
        const char *part;
        const char *table;
        int dimension;
    };
    static const Word words[] = {{"build", "building", 2},   {"건물", "building", 2},     {"parcel", "parcel", 2}, {"지적", "parcel", 2},
                                 {"block", "block", 2},      {"water", "constraint_area", 2}, {"flood", "constraint_area", 2},
                                 {"zone", "zone", 2},        {"canal", "drain_link", 1},  {"water", "drain_link", 1}, {"drain", "drain_link", 1},
                                 {"river", "drain_link", 1}, {"road", "road", 1},         {"highway", "road", 1},  {"도로", "road", 1},
                                 {"stop", "transit_stop", 0}, {"manhole", "drain_node", 0}};
    const QString name = fileAndLayer.toLower();
    for (const Word &word : words)
        if (word.dimension == dimension && name.contains(QString::fromUtf8(word.part)))
            return QString::fromLatin1(word.table);
    static const char *const usual[] = {"facility", "road", "zone"};
    const QString last = QSettings().value(tableKey).toString();
    const auto table = planTable(last);
    static const QStringList geometries = {QStringLiteral("POINT"), QStringLiteral("LINESTRING"), QStringLiteral("MULTIPOLYGON")};
    if (table && table->geometryType == geometries.value(dimension))
        return last;
    return QString::fromLatin1(usual[dimension]);
}

QString formatWords(const QString &format)
{
    return format == QLatin1String("ESRI Shapefile") ? QStringLiteral("Shapefile")
           : format == QLatin1String("GPKG")         ? QStringLiteral("GeoPackage")
           : format == QLatin1String("LIBKML")       ? QStringLiteral("KML")
                                                     : format;
}

void selectData(QComboBox *box, const QString &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

// Water areas seldom say that they are water: their file does, by its name.
QMap<QString, QString> proposedConstants(const QString &table, const QString &names)
{
    static const QRegularExpression water(QStringLiteral("water|river|lake|reservoir|수계|하천|호수|저수지|ទឹក|ទន្លេ|น้ำ|sungai|danau|tasik"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (table == QLatin1String("constraint_area") && water.match(names).hasMatch())
        return {{QStringLiteral("kind"), QStringLiteral("water")}};
    return {};
}

} // namespace

ImportSettings::ImportSettings(const PlanMeta &meta, const QString &file, QWidget *parent)
    : QWidget(parent)
    , m_meta(meta)
    , m_file(QDir::cleanPath(file)) // a folder that is dropped on the window has a / behind it
    , m_summary(new QLabel(this))
    , m_form(new QFormLayout)
    , m_layer(new QComboBox(this))
    , m_table(new QComboBox(this))
    , m_crs(new QgsProjectionSelectionWidget(this))
    , m_encoding(new QComboBox(this))
    , m_places(new QComboBox(this))
    , m_x(new QComboBox(this))
    , m_y(new QComboBox(this))
    , m_drawingLayers(new QListWidget(this))
    , m_holes(new QCheckBox(tr("Closed lines &inside others of their layer are holes"), this))
    , m_unit(new QComboBox(this))
    , m_only(new QCheckBox(this))
    , m_notes(new QLabel(this))
    , m_mapping(new MappingTable(this))
    , m_rows(new QTableWidget(this))
{
    auto *name = new QLabel(QFileInfo(m_file).fileName(), this);
    name->setProperty("heading", true);
    name->setToolTip(file);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setProperty("quiet", true);
    m_summary->setText(tr("Looking at the file…"));

    for (const QString &table : importableTables())
        m_table->addItem(planTableLabel(table), table);
    selectData(m_table, QSettings().value(tableKey, QStringLiteral("zone")).toString());
    m_table->setToolTip(tr("What the features of the file are in the plan"));
    m_encoding->addItem(tr("Found by its bytes"), QString());
    for (const QString &encoding : textEncodings())
        m_encoding->addItem(textEncodingLabel(encoding), encoding);
    m_encoding->setToolTip(tr("If the names in the first rows do not read right, choose another one"));
    m_places->addItem(tr("– choose –"), Asked);
    m_places->addItem(tr("Two columns"), TwoColumns);
    m_places->addItem(tr("One column of WKT"), WktColumn);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::CrsNotSet, true);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::ProjectCrs, false);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::CurrentCrs, false);
    m_crs->setNotSetText(tr("not known: choose"));
    m_crs->setAccessibleName(tr("Coordinate system of the file"));
    setFieldHint(*m_crs, tr("The coordinate system that the file's numbers are in"));
    for (QComboBox *box : {m_layer, m_x, m_y})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    m_unit->addItem(tr("As the drawing says"), QString());
    for (const QString &unit : unitsOf(Quantity::Length))
        m_unit->addItem(unit, unit);
    m_unit->setToolTip(tr("The unit of the drawing's numbers; 1 m of the place is 1000 in a drawing in millimetres"));
    m_drawingLayers->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_drawingLayers->setToolTip(tr("Only what lies on the checked layers is taken"));
    m_holes->setChecked(true);
    m_holes->setToolTip(tr("A drawing has no holes: without this, such a line becomes an area that lies over the one round it"));
    auto *placesRow = new QWidget(this);
    auto *placesLine = new QHBoxLayout(placesRow);
    placesLine->setContentsMargins(0, 0, 0, 0);
    placesLine->addWidget(m_places, 1);
    placesLine->addWidget(m_x, 1);
    placesLine->addWidget(m_y, 1);
    m_x->setAccessibleName(tr("Column of longitudes or eastings"));
    m_y->setAccessibleName(tr("Column of latitudes or northings"));
    m_x->setToolTip(m_x->accessibleName());
    m_y->setToolTip(m_y->accessibleName());

    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("&Layer"), m_layer);
    m_form->addRow(tr("Layers of the &drawing"), m_drawingLayers);
    m_form->addRow(tr("&Becomes"), m_table);
    m_form->addRow(QString(), m_holes);
    m_form->addRow(tr("&Coordinate system"), m_crs);
    m_form->addRow(tr("&Places are in"), placesRow);
    m_form->addRow(tr("&Unit"), m_unit);
    m_form->addRow(tr("&Text is in"), m_encoding);
    m_form->addRow(QString(), m_only);
    m_origin = new OriginFields(*m_form, this);

    m_notes->setWordWrap(true);
    m_notes->setProperty("note", "warning");
    m_notes->hide();

    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setShowGrid(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->setAccessibleName(tr("First rows of the file"));

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 12, 0);
    leftColumn->setSpacing(10);
    leftColumn->addLayout(m_form);
    auto *fieldsTitle = new QLabel(tr("Fields"), left);
    fieldsTitle->setProperty("section", true);
    leftColumn->addWidget(fieldsTitle);
    leftColumn->addWidget(m_mapping, 1);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(12, 0, 0, 0);
    rightColumn->setSpacing(10);
    auto *rowsTitle = new QLabel(tr("First rows"), right);
    rowsTitle->setProperty("section", true);
    rightColumn->addWidget(rowsTitle);
    rightColumn->addWidget(m_rows, 1);
    rightColumn->addWidget(m_notes);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    const int fieldsWidth = qMax(420, fontMetrics().averageCharWidth() * 46);
    splitter->setSizes({fieldsWidth, 1040 - fieldsWidth});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(m_summary);
    column->addSpacing(8);
    column->addWidget(splitter, 1);

    setRowVisible(m_layer, false);
    setRowVisible(placesRow, false);
    setRowVisible(m_drawingLayers, false);
    setRowVisible(m_holes, false);
    setRowVisible(m_unit, false);
    m_only->hide();

    m_drawingLayers->setObjectName(QStringLiteral("drawingLayers"));
    m_holes->setObjectName(QStringLiteral("holes"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_layer->setObjectName(QStringLiteral("layer"));
    m_table->setObjectName(QStringLiteral("table"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_rows->setObjectName(QStringLiteral("rows"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_crs->setObjectName(QStringLiteral("crs"));

    connect(m_layer, QOverload<int>::of(&QComboBox::activated), this, [this](int index) {
        m_layerIsTheirs = index > 0;
        emit changed();
    });
    connect(m_table, QOverload<int>::of(&QComboBox::activated), this, [this] {
        m_tableIsChosen = true;
        QSettings().setValue(tableKey, m_table->currentData());
        emit changed();
    });
    connect(m_encoding, QOverload<int>::of(&QComboBox::activated), this, &ImportSettings::changed);
    for (QComboBox *box : {m_places, m_x, m_y})
        connect(box, QOverload<int>::of(&QComboBox::activated), this, &ImportSettings::changed);
    connect(m_unit, QOverload<int>::of(&QComboBox::activated), this, &ImportSettings::changed);
    connect(m_drawingLayers, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_layersAreTheirs = true;
        followDrawingLayer(item);
        emit changed();
    });
    for (QCheckBox *box : {m_only, m_holes})
        connect(box, &QCheckBox::clicked, this, &ImportSettings::changed);
    connect(m_crs, &QgsProjectionSelectionWidget::crsChanged, this, [this] {
        m_crsIsTheirs = m_crs->crs().isValid();
        emit changed();
    });
}

void ImportSettings::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(visible);
}

QString ImportSettings::shownNow() const
{
    return QStringList{m_table->currentData().toString(), m_layer->currentData().toString(), m_encoding->currentData().toString()}.join(
        QLatin1Char('\n'));
}

ImportRequest ImportSettings::request() const
{
    ImportRequest request;
    request.planTable = m_table->currentData().toString();
    request.source = m_file;
    if (m_layerIsTheirs)
        request.layer = m_layer->currentData().toString();
    request.encoding = m_encoding->currentData().toString();
    if (m_crsIsTheirs) {
        const QgsCoordinateReferenceSystem crs = m_crs->crs();
        request.crs = crs.authid().isEmpty() ? crs.toWkt(Qgis::CrsWktVariant::Preferred) : crs.authid();
    }
    request.drawingUnit = m_unit->currentData().toString();
    if (m_drawingLayers->count() > 0 && (m_hasOtherLayers || m_layersAreTheirs))
        request.drawingLayers = checkedDrawingLayers(); // else all
    request.innerRingsAreHoles = m_holes->isChecked();
    const int places = m_places->currentData().toInt();
    if (places == TwoColumns) {
        request.xField = m_x->currentData().toString();
        request.yField = m_y->currentData().toString();
    } else if (places == WktColumn) {
        request.wktField = m_x->currentData().toString();
    }
    if (!m_onlyField.isEmpty() && m_shownFor == shownNow())
        request.onlyWith = m_only->isChecked() ? m_onlyField : QString();
    m_origin->addTo(request);
    // Fields that belong to another table or layer say nothing here.
    if (m_shownFor == shownNow()) {
        request.fieldMap = m_mapping->chosen();
        request.constants = m_mapping->constants();
    }
    return request;
}

void ImportSettings::show(const ImportPreview &preview)
{
    fillLayers(preview);
    QStringList summary{formatWords(preview.format)};
    if (preview.rowCount >= 0)
        summary << tr("%n row(s)", nullptr, int(preview.rowCount));
    if (!preview.encoding.isEmpty() && !preview.guess.onlyAscii)
        summary << tr("text %1").arg(textEncodingLabel(preview.encoding));
    if (!preview.crsName.isEmpty())
        summary << preview.crsName;
    m_summary->setText(summary.join(QStringLiteral(" · ")));

    if (!m_tableIsChosen && !preview.layer.isEmpty()) {
        const QString before = m_table->currentData().toString();
        suggestTable(preview);
        if (m_table->currentData().toString() != before) {
            emit changed(); // another table maps other fields
            return;
        }
    }
    if (!m_crsIsTheirs) {
        const QSignalBlocker quiet(m_crs);
        QgsCoordinateReferenceSystem crs;
        if (!preview.crs.isEmpty())
            crs.createFromUserInput(preview.crs);
        m_crs->setCrs(crs);
    }
    const bool drawn = planTable(m_table->currentData().toString())->isDrawn();
    setRowVisible(m_crs, drawn);
    fillPlaceColumns(preview);
    fillDrawing(preview);
    const QString telling = tellingField(m_table->currentData().toString(), preview.format);
    if (telling != m_onlyField)
        m_only->setChecked(true);
    m_onlyField = telling;
    m_only->setVisible(!m_onlyField.isEmpty());
    m_only->setText(tr("&Only features with the tag “%1”").arg(m_onlyField));
    m_origin->propose(preview);

    if (shownNow() != m_shownFor) {
        const QString table = m_table->currentData().toString();
        m_mapping->show(table, m_meta.languages, preview, proposedConstants(table, preview.layer + QLatin1Char(' ') + QFileInfo(m_file).fileName()));
        m_shownFor = shownNow();
    }
    showRows(preview);
    showNotes(preview);
    const bool isAnyLayer = m_drawingLayers->count() == 0 || !checkedDrawingLayers().isEmpty();
    if (!isAnyLayer)
        say(tr("Choose at least one layer of the drawing."), "warning");
    m_complete = preview.questions.isEmpty() && !preview.layer.isEmpty() && isAnyLayer;
    emit completed(m_complete);
}

void ImportSettings::showFailure(const QString &text)
{
    m_summary->setText(tr("The file cannot be imported as it is."));
    say(text, "error");
    m_complete = false;
    emit completed(false);
}

void ImportSettings::say(const QString &text, const char *kind)
{
    m_notes->setText(text);
    if (m_notes->property("note").toByteArray() != kind) {
        m_notes->setProperty("note", QByteArray(kind));
        style()->unpolish(m_notes); // a style sheet looks at properties only then
        style()->polish(m_notes);
    }
    m_notes->setVisible(!text.isEmpty());
}

void ImportSettings::fillLayers(const ImportPreview &preview)
{
    if (m_layer->count() == 0) {
        m_layer->addItem(tr("– choose –"), QString());
        for (const SourceLayer &layer : preview.layers)
            m_layer->addItem(layer.count >= 0 ? tr("%1 (%n row(s))", nullptr, int(layer.count)).arg(layer.name) : layer.name, layer.name);
    }
    setRowVisible(m_layer, preview.layers.size() > 1);
    selectData(m_layer, preview.layer);
}

void ImportSettings::suggestTable(const ImportPreview &preview)
{
    for (const SourceLayer &layer : preview.layers) {
        if (layer.name != preview.layer)
            continue;
        const int dimension = layer.dimension.value_or(preview.isTable ? 0 : 2);
        selectData(m_table, tableFor(QFileInfo(m_file).completeBaseName() + QLatin1Char(' ') + layer.name, dimension));
    }
    m_tableIsChosen = true; // once; what follows is for a person to change
}

void ImportSettings::fillPlaceColumns(const ImportPreview &preview)
{
    const bool drawn = planTable(m_table->currentData().toString())->isDrawn();
    setRowVisible(m_places->parentWidget(), drawn && preview.isTable);
    if (!preview.isTable)
        return;
    for (QComboBox *box : {m_x, m_y}) {
        if (box->count() > 0)
            continue;
        box->addItem(tr("– choose –"), QString());
        for (const SourceField &field : preview.fields)
            box->addItem(field.name, field.name);
    }
    if (!preview.wktField.isEmpty()) {
        m_places->setCurrentIndex(WktColumn);
        selectData(m_x, preview.wktField);
    } else if (!preview.xField.isEmpty()) {
        m_places->setCurrentIndex(TwoColumns);
        selectData(m_x, preview.xField);
        selectData(m_y, preview.yField);
    }
    m_x->setVisible(m_places->currentIndex() != Asked);
    m_y->setVisible(m_places->currentIndex() == TwoColumns);
}

QStringList ImportSettings::checkedDrawingLayers() const
{
    QStringList names;
    for (int i = 1; i < m_drawingLayers->count(); ++i)
        if (m_drawingLayers->item(i)->checkState() == Qt::Checked)
            names << m_drawingLayers->item(i)->data(Qt::UserRole).toString();
    return names;
}

// The first line checks and unchecks all the others, and shows what they have in common.
void ImportSettings::followDrawingLayer(const QListWidgetItem *item)
{
    const QSignalBlocker quiet(m_drawingLayers);
    QListWidgetItem *all = m_drawingLayers->item(0);
    if (item == all) {
        for (int i = 1; i < m_drawingLayers->count(); ++i)
            m_drawingLayers->item(i)->setCheckState(all->checkState());
        return;
    }
    const int checked = int(checkedDrawingLayers().size());
    all->setCheckState(checked == 0 ? Qt::Unchecked : checked == m_drawingLayers->count() - 1 ? Qt::Checked : Qt::PartiallyChecked);
}

// The layers of a drawing with what lies on each; names may read otherwise in another encoding.
void ImportSettings::fillDrawing(const ImportPreview &preview)
{
    const bool isDrawing = !preview.drawingLayers.empty();
    setRowVisible(m_drawingLayers, isDrawing);
    setRowVisible(m_unit, isDrawing);
    setRowVisible(m_holes, isDrawing && planTable(m_table->currentData().toString())->geometryType == QLatin1String("MULTIPOLYGON"));
    QStringList ofOtherTables;
    for (const DrawingLayer &layer : preview.drawingLayers)
        if (layer.ofAnotherTable)
            ofOtherTables << layer.name;
    // What is checked stays so until there are other names or other layers to propose.
    const QString shown = preview.encoding + QLatin1Char('\n') + ofOtherTables.join(QLatin1Char('\n'));
    if (!isDrawing || m_drawingLayers->property("shown").toString() == shown)
        return;
    m_hasOtherLayers = !ofOtherTables.isEmpty();
    m_layersAreTheirs = false;
    const QSignalBlocker quiet(m_drawingLayers);
    m_drawingLayers->setProperty("shown", shown);
    m_drawingLayers->clear();
    const auto addLine = [&](const QString &text, const QString &name) {
        auto *item = new QListWidgetItem(text, m_drawingLayers);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isAll = name.isEmpty();
        item->setCheckState(isAll && m_hasOtherLayers ? Qt::PartiallyChecked : ofOtherTables.contains(name) ? Qt::Unchecked : Qt::Checked);
    };
    addLine(tr("All layers"), {});
    for (const DrawingLayer &layer : preview.drawingLayers) {
        QStringList what;
        if (layer.areas > 0)
            what << tr("%n area(s)", nullptr, int(layer.areas));
        if (layer.lines > 0)
            what << tr("%n line(s)", nullptr, int(layer.lines));
        if (layer.points > 0)
            what << tr("%n point(s)", nullptr, int(layer.points));
        if (layer.texts > 0)
            what << tr("%n text(s)", nullptr, int(layer.texts));
        addLine(QStringLiteral("%1 – %2").arg(layer.name, what.join(QStringLiteral(", "))), layer.name);
    }
    m_drawingLayers->setAccessibleName(tr("Layers of the drawing that are taken"));
}

void ImportSettings::showRows(const ImportPreview &preview)
{
    QStringList names;
    for (const SourceField &field : preview.fields)
        names << field.name;
    m_rows->clear();
    m_rows->setColumnCount(int(names.size()));
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->setRowCount(int(preview.rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.rows[row].value(column)));
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, qMin(m_rows->columnWidth(column), 240));
}

void ImportSettings::showNotes(const ImportPreview &preview)
{
    QStringList lines;
    for (const ImportQuestion &question : preview.questions) {
        lines << question.text;
        // The page answers by its own fields what the command line answers by options.
        switch (question.about) {
        case ImportQuestion::About::Layer:
            lines << tr("Choose the layer.");
            break;
        case ImportQuestion::About::Crs:
            lines << tr("Choose the coordinate system; whoever made the file knows it.");
            break;
        case ImportQuestion::About::Encoding:
            lines << tr("Choose the encoding in which the names in the first rows read right.");
            break;
        case ImportQuestion::About::Coordinates:
            lines << tr("Choose the columns that hold the places.");
            break;
        }
    }
    for (const Finding &finding : preview.findings) {
        if (finding.severity == Finding::Severity::Note)
            continue;
        lines << finding.title << finding.detail;
    }
    say(lines.join(QLatin1Char('\n')), "warning");
}

} // namespace madang
