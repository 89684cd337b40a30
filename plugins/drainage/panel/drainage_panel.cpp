// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/panel/drainage_panel.h"

#include "api/field_hint.h"
#include "api/figures.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "drainage/flow_figures.h"
#include "drainage/panel/stream_legend.h"
#include "drainage/plan_streams.h"
#include "drainage/processing/terrain_parameter.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsprojectionselectionwidget.h>
#include <qgsrasterlayer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace madang::drainage {

namespace {

const QString fillKey = QStringLiteral("drainage/fill");
const QString folderKey = QStringLiteral("drainage/folder");
constexpr double hectare = 1e4;
// Positions of the slider to each tenfold of the area.
constexpr double positionsPerTenfold = 100.0;

QLabel *textLabel(QWidget *parent, const char *property)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty(property, true);
    return label;
}

QString areaText(double squareMetres, const NumberFormat &format)
{
    if (squareMetres < 1e7)
        return format.hectares(squareMetres);
    return QStringLiteral("%1 km²").arg(format.number(squareMetres / 1e6, squareMetres < 1e8 ? 1 : 0));
}

} // namespace

DrainagePanel::DrainagePanel(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("flowaccumulation"), parent)
    , m_terrainLabel(new QLabel(this))
    , m_terrain(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_origin(textLabel(this, "quiet"))
    , m_crsLabel(new QLabel(this))
    , m_crs(new QgsProjectionSelectionWidget(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_fill(new QCheckBox(this))
    , m_errorLabel(new QLabel(this))
    , m_error(new QDoubleSpinBox(this))
    , m_figures(new Figures(this))
    , m_streamsTitle(textLabel(this, "heading"))
    , m_thresholdLabel(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_legend(new StreamLegend(this))
    , m_limitsTitle(textLabel(this, "heading"))
    , m_limits(textLabel(this, "quiet"))
{
    m_terrain->setObjectName(QStringLiteral("terrain"));
    m_origin->setObjectName(QStringLiteral("origin"));
    m_crs->setObjectName(QStringLiteral("crs"));
    m_method->setObjectName(QStringLiteral("method"));
    m_fill->setObjectName(QStringLiteral("fill"));
    m_error->setObjectName(QStringLiteral("verticalError"));
    m_slider->setObjectName(QStringLiteral("thresholdSlider"));
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_limits->setObjectName(QStringLiteral("limits"));

    auto *choose = new QHBoxLayout;
    choose->setSpacing(8);
    choose->addWidget(m_terrain, 1);
    choose->addWidget(m_browse);
    m_terrainLabel->setBuddy(m_terrain);
    inputs()->addRow(m_terrainLabel, choose);
    inputs()->addRow(m_origin);
    m_crs->setOptionVisible(QgsProjectionSelectionWidget::CrsNotSet, true);
    m_crsLabel->setBuddy(m_crs);
    inputs()->addRow(m_crsLabel, m_crs);
    m_methodLabel->setBuddy(m_method);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(16);
    inputs()->addRow(m_methodLabel, m_method);
    inputs()->addRow(m_fill);
    m_error->setRange(0.0, 100.0);
    m_error->setDecimals(2);
    m_error->setSingleStep(0.5);
    m_errorLabel->setBuddy(m_error);
    inputs()->addRow(m_errorLabel, m_error);

    auto *threshold = new QHBoxLayout;
    threshold->setSpacing(8);
    threshold->addWidget(m_slider, 1);
    threshold->addWidget(m_threshold);
    m_threshold->setGroupSeparatorShown(true);
    m_threshold->setKeyboardTracking(false);
    m_thresholdLabel->setBuddy(m_threshold);
    results()->addWidget(m_figures);
    results()->addWidget(m_streamsTitle);
    results()->addWidget(m_thresholdLabel);
    results()->addLayout(threshold);
    results()->addWidget(m_legend);
    results()->addWidget(m_limitsTitle);
    results()->addWidget(m_limits);

    m_method->addItem(QString(), QStringLiteral("D8"));
    m_fill->setChecked(QSettings().value(fillKey, true).toBool());
    connect(m_fill, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(fillKey, on); });
    connect(m_browse, &QPushButton::clicked, this, &DrainagePanel::chooseTerrain);
    connect(m_terrain, &QLineEdit::textChanged, this, &DrainagePanel::terrainChanged);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const double area = m_scale.cellArea * std::pow(10.0, position / positionsPerTenfold);
        // Two digits are as fine as anyone drags.
        const double digit = std::pow(10.0, std::floor(std::log10(area / hectare)) - 1.0) * hectare;
        setThreshold(std::round(area / digit) * digit);
    });
    connect(m_threshold, qOverload<double>(&QDoubleSpinBox::valueChanged), this,
            [this](double hectares) { setThreshold(hectares * hectare); });
    connect(&workbench, &Workbench::mapLanguagesChanged, this, [this] {
        if (m_layer)
            restyle();
    });
    terrainChanged();
}

QVariantMap DrainagePanel::parameters() const
{
    const QString file = m_terrain->text().trimmed();
    if (file.isEmpty())
        throw Failure(tr("No terrain is chosen."), {}, tr("Choose a raster of heights, for example a GeoTIFF."));
    if (!m_scratch.isValid())
        throw Failure(tr("There is no room for the result."), m_scratch.errorString(),
                      tr("Make room in the folder for temporary files."));
    QVariantMap parameters{
        {QStringLiteral("DEM"), file},
        {QStringLiteral("METHOD"), m_method->currentData()},
        {QStringLiteral("FILL"), m_fill->isChecked()},
        {QStringLiteral("VERTICAL_ERROR"), m_error->value()},
        {QStringLiteral("OUTPUT"), m_scratch.filePath(QStringLiteral("flow_%1.tif").arg(++m_runs))},
    };
    if (m_crs->isVisibleTo(this) && m_crs->crs().isValid())
        parameters.insert(QStringLiteral("CRS"), m_crs->crs().authid().isEmpty()
                                                     ? m_crs->crs().toWkt(Qgis::CrsWktVariant::Preferred)
                                                     : m_crs->crs().authid());
    return parameters;
}

void DrainagePanel::showResults(const QVariantMap &results)
{
    const FlowFigures figures(results);
    showFigures(figures);
    showLimits(figures);
    showStreams(results.value(QStringLiteral("OUTPUT")).toString(), figures);
}

void DrainagePanel::showFigures(const FlowFigures &figures)
{
    const NumberFormat format(workbench().language());
    m_figures->clear();
    m_figures->add(areaText(figures.largestArea, format), tr("Largest area drained"),
                   tr("%1 cells drain through one place.").arg(format.integer(figures.largestCells)));
    m_figures->add(format.percent(figures.shareWithoutDrop), tr("Level ground and pits"),
                   tr("Cells without a lower neighbour, before anything was filled"));
    m_figures->add(format.percent(figures.filledShare()), tr("Filled"),
                   tr("%1 cells were raised to the spill of their depression, by up to %2.")
                       .arg(format.integer(figures.filledCells), format.length(figures.deepestFill)));
    if (figures.sinks > 0)
        m_figures->add(format.integer(figures.sinks), tr("Places where water stays"),
                       tr("%1 cells drain into them and nowhere else.").arg(format.integer(figures.cellsToSinks)));
    else
        m_figures->add(format.integer(figures.outlets), tr("Outlets at the edge"),
                       tr("Cells where water leaves the terrain"));
}

void DrainagePanel::showLimits(const FlowFigures &figures)
{
    QStringList lines;
    for (const DemFinding &finding : figures.terrain) {
        const TerrainStatement statement = terrainStatement(finding);
        if (statement.severity != Finding::Severity::Note)
            lines << QStringLiteral("• ") + statement.title.text();
    }
    m_limitsTitle->setVisible(!lines.isEmpty());
    m_limits->setVisible(!lines.isEmpty());
    m_limits->setText(withLineBreaks(lines.join(QLatin1Char('\n')), workbench().language()));
}

void DrainagePanel::showStreams(const QString &file, const FlowFigures &figures)
{
    if (file != m_shownFile) {
        m_scale = {figures.cellArea, figures.largestArea,
                   StreamScale::proposedThreshold(figures.cellArea, figures.largestArea)};
        std::vector<std::unique_ptr<QgsMapLayer>> layers;
        auto layer = streamLayer(file, m_scale, workbench().mapLanguages());
        m_layer = layer.get();
        layers.push_back(std::move(layer));
        workbench().showLayers(QStringLiteral("drainage"), QStringLiteral("flowaccumulation"), std::move(layers));
        workbench().showTheme(QStringLiteral("drainage"));
        if (!m_shownFile.isEmpty())
            QFile::remove(m_shownFile);
        m_shownFile = file;
    }
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_threshold);
    const double tenfolds = std::log10(std::max(1.0, m_scale.largestArea / m_scale.cellArea));
    m_slider->setRange(0, int(std::ceil(tenfolds * positionsPerTenfold)));
    m_threshold->setDecimals(m_scale.cellArea >= hectare ? 0 : m_scale.cellArea >= 0.01 * hectare ? 2 : 4);
    m_threshold->setRange(m_scale.cellArea / hectare, std::max(m_scale.cellArea, m_scale.largestArea) / hectare);
    setThreshold(m_scale.threshold);
}

void DrainagePanel::setThreshold(double squareMetres)
{
    m_scale.threshold = std::clamp(squareMetres, m_scale.cellArea, std::max(m_scale.cellArea, m_scale.largestArea));
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker field(m_threshold);
    m_slider->setValue(qRound(std::log10(m_scale.threshold / m_scale.cellArea) * positionsPerTenfold));
    m_threshold->setValue(m_scale.threshold / hectare);
    restyle();
}

void DrainagePanel::restyle()
{
    m_legend->show(streamClasses(m_scale), workbench().language());
    if (!m_layer)
        return;
    styleStreams(*m_layer, m_scale, workbench().mapLanguages());
    m_layer->triggerRepaint();
    emit m_layer->legendChanged();
}

void DrainagePanel::retranslate()
{
    m_terrainLabel->setText(tr("&Terrain"));
    m_terrain->setPlaceholderText(tr("Raster of heights"));
    m_terrain->setToolTip(tr("Any raster of heights with one band: GeoTIFF, ASCII grid …"));
    m_browse->setText(tr("&Browse…"));
    m_crsLabel->setText(tr("The file names no &coordinate system. Which is it?"));
    setFieldHint(*m_crs, tr("The coordinate system of the terrain's file, as its supplier names it"));
    m_methodLabel->setText(tr("&Method"));
    m_method->setItemText(0, tr("D8: to the steepest of eight neighbours"));
    m_method->setToolTip(tr("O'Callaghan and Mark 1984; flats drain towards their outlet (Barnes et al. 2014)"));
    m_fill->setText(tr("&Fill depressions"));
    m_fill->setToolTip(tr("Without it water stays in pits, real ones and errors of the terrain alike"));
    m_errorLabel->setText(tr("&Vertical error of the terrain"));
    m_error->setSuffix(tr(" m"));
    m_error->setSpecialValueText(tr("The step of its heights"));
    m_error->setToolTip(tr("As its maker states it. Slopes below it are told as a finding."));
    m_streamsTitle->setText(tr("Streams on the map"));
    m_thresholdLabel->setText(tr("&Show places that drain at least"));
    m_threshold->setSuffix(tr(" ha"));
    m_threshold->setToolTip(tr("For the map only: nothing is computed again"));
    m_slider->setToolTip(m_threshold->toolTip());
    m_slider->setAccessibleName(tr("Least area drained"));
    m_limitsTitle->setText(tr("What this terrain cannot tell"));
    terrainChanged();
}

QString DrainagePanel::invitation() const
{
    return tr("Follows water down the terrain: where it gathers, how much land drains through each place, and where the "
              "terrain is too coarse to say.");
}

void DrainagePanel::planChanged()
{
    const Plan *plan = workbench().plan();
    const std::optional<PlanDataset> dataset = plan ? plan->dataset(terrainRole()) : std::nullopt;
    const QString proposed = dataset ? dataset->absolutePath : QString();
    const bool isOfPlanBefore = m_terrain->text() == m_planTerrain;
    m_planTerrain = proposed;
    // A terrain that the user chose stays, unless it was the one that the plan before proposed.
    if (isOfPlanBefore || m_terrain->text().isEmpty() || !proposed.isEmpty())
        m_terrain->setText(proposed);
    terrainChanged();
}

void DrainagePanel::chooseTerrain()
{
    const QString folder = m_terrain->text().isEmpty() ? QSettings().value(folderKey).toString()
                                                       : QFileInfo(m_terrain->text()).path();
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Terrain"), folder, tr("Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)"));
    if (file.isEmpty())
        return;
    m_terrain->setText(file);
    QSettings().setValue(folderKey, QFileInfo(file).path());
}

void DrainagePanel::terrainChanged()
{
    const QString file = m_terrain->text().trimmed();
    const bool asks = asksForCoordinateSystem(file);
    m_crsLabel->setVisible(asks);
    m_crs->setVisible(asks);

    const Plan *plan = workbench().plan();
    const std::optional<PlanDataset> dataset = plan ? plan->dataset(terrainRole()) : std::nullopt;
    QStringList origin;
    if (dataset && dataset->absolutePath == file)
        for (const QString &part : {dataset->title, dataset->source, dataset->licence})
            if (!part.isEmpty())
                origin << part;
    m_origin->setText(withLineBreaks(origin.join(QStringLiteral(" · ")), workbench().language()));
    m_origin->setVisible(!origin.isEmpty());
}

} // namespace madang::drainage
