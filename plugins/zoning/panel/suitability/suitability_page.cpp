// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/suitability_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/remembered_fields.h"
#include "zoning/panel/suitability/pairwise_table.h"
#include "zoning/panel/suitability/saved_raster.h"
#include "zoning/panel/suitability/weight_sliders.h"
#include "zoning/processing/suitability/criterion_text.h"
#include "zoning/suitability_layer.h"

#include <qgsrasterlayer.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace madang::zoning {

namespace {

enum Weighing { BySliders, ByPairs };

const QString rasterFolderKey = QStringLiteral("zoning/rasterFolder");
constexpr double haInM2 = 10000.0;
constexpr int shownCriteria = 6;

// What a plan can be judged by to begin with. Slopes: gentle up to 5 %, costly from 15 % on; distances: on foot.
QStringList usualCriteria()
{
    return {QStringLiteral("1|slope|down 5 15|3|"), QStringLiteral("1|road|down 100 1000|3|"), QStringLiteral("1|water|up 20 100|2|"),
            QStringLiteral("0|facility|down 400 1500|2|"), QStringLiteral("0|landuse|classes *=0.5|2|")};
}

} // namespace

SuitabilityPage::SuitabilityPage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("suitability"), parent)
    , m_criteriaLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_addRaster(new QPushButton(this))
    , m_removeRaster(new QPushButton(this))
    , m_editor(new CriterionEditor(this))
    , m_weighingLabel(new QLabel(this))
    , m_weighing(new QComboBox(this))
    , m_sliders(new WeightSliders(this))
    , m_pairs(new PairwiseTable(this))
    , m_cellLabel(new QLabel(this))
    , m_cell(new QDoubleSpinBox(this))
    , m_exclude(new QCheckBox(this))
    , m_byLabel(new QLabel(this))
    , m_by(new QDoubleSpinBox(this))
    , m_remembered(new RememberedFields(QStringLiteral("suitability"), this))
    , m_figures(new Figures(this))
    , m_classes(new ResultTable(this))
    , m_save(new QPushButton(this))
    , m_sensitivityTitle(new QLabel(this))
    , m_sensitivity(new ResultTable(this))
    , m_sensitivityNote(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("criteria"));
    m_addRaster->setObjectName(QStringLiteral("addRaster"));
    m_removeRaster->setObjectName(QStringLiteral("removeRaster"));
    m_weighing->setObjectName(QStringLiteral("weighing"));
    m_sliders->setObjectName(QStringLiteral("sliders"));
    m_cell->setObjectName(QStringLiteral("cell"));
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_exclude->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // large text must not widen the panel; the tooltip says all
    m_by->setObjectName(QStringLiteral("sensitivityBy"));
    m_classes->setObjectName(QStringLiteral("classes"));
    m_sensitivity->setObjectName(QStringLiteral("sensitivity"));
    m_save->setObjectName(QStringLiteral("saveRaster"));

    m_list->setFixedHeight(int(shownCriteria * 1.5 * fontMetrics().height()));
    m_criteriaLabel->setBuddy(m_list);
    inputs()->addRow(m_criteriaLabel, m_list);
    auto *files = new QHBoxLayout;
    files->addWidget(m_addRaster);
    files->addWidget(m_removeRaster);
    files->addStretch(1);
    inputs()->addRow(files);
    inputs()->addRow(m_editor);
    m_weighing->addItem(QString(), BySliders);
    m_weighing->addItem(QString(), ByPairs);
    m_weighing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_weighingLabel->setBuddy(m_weighing);
    inputs()->addRow(m_weighingLabel, m_weighing);
    inputs()->addRow(m_sliders);
    inputs()->addRow(m_pairs);
    m_cell->setRange(0.5, 1000.0);
    m_cell->setDecimals(1);
    m_cell->setValue(10.0);
    m_cellLabel->setBuddy(m_cell);
    inputs()->addRow(m_cellLabel, m_cell);
    m_exclude->setChecked(true);
    inputs()->addRow(m_exclude);
    m_by->setRange(0.0, 100.0);
    m_by->setDecimals(0);
    m_by->setValue(20.0);
    m_byLabel->setBuddy(m_by);
    inputs()->addRow(m_byLabel, m_by);

    m_sensitivityTitle->setProperty("heading", true);
    m_sensitivityNote->setProperty("quiet", true);
    m_sensitivityNote->setWordWrap(true);
    for (QLabel *label : {m_byLabel, m_sensitivityTitle, m_weighingLabel, m_cellLabel, m_criteriaLabel})
        label->setWordWrap(true);
    results()->addWidget(m_figures);
    results()->addWidget(m_classes);
    results()->addWidget(m_save, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sensitivityTitle, m_sensitivity, m_sensitivityNote})
        results()->addWidget(part);

    m_remembered->add(QStringLiteral("criteria"), usualCriteria(), [this](const QVariant &kept) { fillCriteria(kept.toStringList()); });
    m_remembered->add(QStringLiteral("pairs"), QStringList(), [this](const QVariant &kept) { m_pairs->setKept(kept.toStringList()); });
    m_remembered->add(m_weighing);
    m_remembered->add(m_cell);
    m_remembered->add(m_exclude);
    m_remembered->add(m_by);

    connect(m_list, &QListWidget::currentRowChanged, this, &SuitabilityPage::showCriterion);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_criteria[m_list->row(item)].used = item->checkState() == Qt::Checked;
        keepCriteria();
        showWeights();
    });
    connect(m_editor, &CriterionEditor::edited, this, [this](const PageCriterion &edited) {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        PageCriterion &criterion = m_criteria[row];
        const bool isOther = criterion.source != edited.source; // a flood, or none any more: it is called otherwise
        criterion.source = edited.source;
        criterion.curve = edited.curve;
        criterion.missing = edited.missing;
        keepCriteria();
        if (isOther)
            listCriteria();
    });
    connect(m_weighing, qOverload<int>(&QComboBox::currentIndexChanged), this, &SuitabilityPage::showWeights);
    connect(m_pairs, &PairwiseTable::edited, this, [this] { m_remembered->keep(QStringLiteral("pairs"), m_pairs->kept()); });
    connect(m_sliders, &WeightSliders::edited, this, [this](int criterion, double weight) {
        m_criteria[criterion].weight = weight;
        keepCriteria();
    });
    connect(m_addRaster, &QPushButton::clicked, this, &SuitabilityPage::addRaster);
    connect(m_removeRaster, &QPushButton::clicked, this, &SuitabilityPage::removeRaster);
    connect(m_save, &QPushButton::clicked, this, &SuitabilityPage::saveRaster);
    connect(&workbench, &Workbench::mapLanguagesChanged, this, [this] {
        if (m_layer) {
            styleSuitability(*m_layer, this->workbench().mapLanguages());
            m_layer->triggerRepaint();
        }
    });
}

bool SuitabilityPage::comparesPairs() const
{
    return m_weighing->currentData().toInt() == ByPairs;
}

QStringList SuitabilityPage::usedSources() const
{
    QStringList sources;
    for (const PageCriterion &criterion : m_criteria)
        if (criterion.used)
            sources << criterion.source;
    return sources;
}

void SuitabilityPage::fillCriteria(const QStringList &kept)
{
    m_criteria.clear();
    for (const QString &text : kept)
        m_criteria << PageCriterion::fromKept(text);
    listCriteria();
}

void SuitabilityPage::listCriteria()
{
    const int current = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PageCriterion &criterion : m_criteria) {
            auto *item = new QListWidgetItem(criterionLabel(criterion.source), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(criterion.used ? Qt::Checked : Qt::Unchecked);
            if (criterion.source.contains(QLatin1Char(':')))
                item->setToolTip(QDir::toNativeSeparators(criterion.source.section(QLatin1Char(':'), 1)));
        }
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    showCriterion(m_list->currentRow());
    showWeights();
}

void SuitabilityPage::keepCriteria()
{
    QStringList kept;
    for (const PageCriterion &criterion : m_criteria)
        kept << criterion.kept();
    m_remembered->keep(QStringLiteral("criteria"), kept);
}

void SuitabilityPage::showCriterion(int row)
{
    m_editor->setVisible(row >= 0);
    if (row >= 0)
        m_editor->setCriterion(m_criteria[row], workbench().language());
    m_removeRaster->setEnabled(row >= 0 && !m_criteria[row].rasterFile().isEmpty());
}

void SuitabilityPage::showWeights()
{
    m_sliders->setVisible(!comparesPairs());
    m_pairs->setVisible(comparesPairs());
    m_pairs->setCriteria(usedSources(), workbench().language());
    QVector<WeightSliders::Weight> weights;
    for (int i = 0; i < m_criteria.size(); ++i)
        if (m_criteria[i].used)
            weights << WeightSliders::Weight{i, criterionLabel(m_criteria[i].source), m_criteria[i].weight};
    m_sliders->setWeights(weights, workbench().language());
}

void SuitabilityPage::addRaster()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Raster as a criterion"), QSettings().value(rasterFolderKey).toString(),
                                                      tr("Rasters (*.tif *.tiff *.asc *.img *.vrt *.nc);;All files (*)"));
    if (file.isEmpty())
        return;
    QSettings().setValue(rasterFolderKey, QFileInfo(file).path());
    addRasterFile(file);
    m_editor->askMeaning();
}

void SuitabilityPage::addRasterFile(const QString &file)
{
    // Neither the name of a file nor a role of the plan's data sets says what its values mean: the planner does.
    m_criteria << PageCriterion::ofRaster(file);
    keepCriteria();
    listCriteria();
    m_list->setCurrentRow(m_list->count() - 1);
}

void SuitabilityPage::removeRaster()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_criteria.removeAt(row);
    keepCriteria();
    listCriteria();
}

QVariantMap SuitabilityPage::parameters() const
{
    QStringList rows, weights;
    for (const PageCriterion &criterion : m_criteria) {
        if (!criterion.used)
            continue;
        rows << criterion.text();
        weights << QString::number(criterion.weight, 'g', 6);
    }
    if (rows.isEmpty())
        throw Failure(tr("No criterion is chosen."), {}, tr("Tick one at least."));
    if (comparesPairs() && rows.size() < 2)
        throw Failure(tr("One criterion cannot be compared."), {}, tr("Tick two at least, or set the weights with the sliders."));
    if (!m_scratch.isValid())
        throw Failure(tr("There is no room for the result."), m_scratch.errorString(), tr("Make room in the folder for temporary files."));
    QVariantMap values{{QStringLiteral("CRITERIA"), rows.join(QLatin1Char('\n'))},
                       {QStringLiteral("CELL"), m_cell->value()},
                       {QStringLiteral("EXCLUDE"), m_exclude->isChecked() ? QStringLiteral("*") : QStringLiteral("none")},
                       {QStringLiteral("SENSITIVITY"), m_by->value()},
                       {QStringLiteral("OUTPUT"), m_scratch.filePath(QStringLiteral("suitability_%1.tif").arg(++m_runs))}};
    if (comparesPairs())
        values.insert(QStringLiteral("PAIRWISE"), m_pairs->text());
    else
        values.insert(QStringLiteral("WEIGHTS"), weights.join(QLatin1Char(',')));
    return values;
}

void SuitabilityPage::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    const auto hectares = [&](const char *key) { return format.hectares(results.value(QLatin1String(key)).toDouble() * haInM2); };
    double good = 0.0;
    for (const QVariant &item : results.value(QStringLiteral("classes")).toList())
        if (item.toMap().value(QStringLiteral("class")).toInt() >= 4)
            good += item.toMap().value(QStringLiteral("area_ha")).toDouble();
    m_figures->clear();
    m_figures->add(format.hectares(good * haInM2), tr("Good and best land"), tr("A score of 0.6 or more"));
    m_figures->add(hectares("judged_ha"), tr("Land judged"), tr("Cells of %1").arg(format.length(results.value(QStringLiteral("cell_m")).toDouble())));
    if (results.value(QStringLiteral("excluded_ha")).toDouble() > 0.0)
        m_figures->add(hectares("excluded_ha"), excludedWord(workbench().language()), tr("Constraint areas, but for conditional ones"));
    if (results.value(QStringLiteral("no_value_ha")).toDouble() > 0.0)
        m_figures->add(hectares("no_value_ha"), tr("Not judged"), tr("A criterion has no value there"));
    if (results.contains(QStringLiteral("consistency")))
        m_figures->add(format.number(results.value(QStringLiteral("consistency")).toMap().value(QStringLiteral("cr")).toDouble(), 3),
                       tr("Consistency ratio"), tr("Of the comparisons; they agree up to 0.1 (Saaty 1980)"));
    showTables(results, format);
    showOnMap(results.value(QStringLiteral("OUTPUT")).toString());
}

void SuitabilityPage::showTables(const QVariantMap &results, const NumberFormat &format)
{
    using Cell = ResultTable::Cell;
    const QString language = workbench().language();
    QVector<QVector<Cell>> rows;
    const auto add = [&](const QString &name, const QColor &colour, const QString &score, double ha, const QVariant &share) {
        rows << QVector<Cell>{{name, {}, colour, {}},
                              {score, {}, {}, {}},
                              {format.number(ha, 1), ha, {}, {}},
                              {share.isValid() ? format.number(share.toDouble() * 100.0, 1) : QString(), share.isValid() ? share.toDouble() * 100.0 : QVariant(QString()), {}, {}}};
    };
    const QVariantList classes = results.value(QStringLiteral("classes")).toList();
    for (int i = int(classes.size()) - 1; i >= 0; --i) { // the best first
        const QVariantMap row = classes[i].toMap();
        const int number = row.value(QStringLiteral("class")).toInt();
        add(suitabilityWord(number, language), suitabilityColour(number),
            tr("%1 to %2").arg(format.number(row.value(QStringLiteral("from")).toDouble(), 1), format.number(row.value(QStringLiteral("to")).toDouble(), 1)),
            row.value(QStringLiteral("area_ha")).toDouble(), row.value(QStringLiteral("share")));
    }
    add(excludedWord(language), excludedColour(), QString(), results.value(QStringLiteral("excluded_ha")).toDouble(), {});
    m_classes->setSortingEnabled(false);
    m_classes->setRows({tr("Suitability"), tr("Score"), tr("ha"), tr("%")}, rows, 0);
    m_classes->setSortingEnabled(false);

    rows.clear();
    const QVariantList changes = results.value(QStringLiteral("sensitivity")).toList();
    const QString by = format.number(results.value(QStringLiteral("sensitivity_percent")).toDouble(), 0);
    for (int i = 0; i + 1 < changes.size(); i += 2) { // with less weight, then with more
        QVector<Cell> cells{{criterionLabel(changes[i].toMap().value(QStringLiteral("criterion")).toString()), {}, {}, {}}};
        QVariant lowest;
        for (const QVariant &item : {changes[i], changes[i + 1]}) {
            const QVariantMap row = item.toMap();
            const double changed = row.value(QStringLiteral("changed_share")).toDouble();
            const QVariant ranks = row.value(QStringLiteral("rank_correlation"));
            cells << Cell{format.number(changed * 100.0, 1), changed * 100.0, {},
                          tr("With a weight of %1, %2 of the land get another class.")
                              .arg(format.number(row.value(QStringLiteral("weight")).toDouble(), 2), format.percent(changed))};
            if (ranks.isValid() && (!lowest.isValid() || ranks.toDouble() < lowest.toDouble()))
                lowest = ranks;
        }
        cells << (lowest.isValid() ? Cell{format.number(lowest.toDouble(), 2), lowest, {}, {}}
                                   : Cell{QStringLiteral("–"), QString(), {}, tr("All of the best tenth ranks alike")});
        rows << cells;
    }
    m_sensitivity->setRows({tr("Criterion"), tr("−%1 %").arg(by), tr("+%1 %").arg(by), tr("ranks")}, rows, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sensitivityTitle, m_sensitivity, m_sensitivityNote})
        part->setVisible(!rows.isEmpty());
}

void SuitabilityPage::showOnMap(const QString &file)
{
    if (file.isEmpty() || file == m_shownFile)
        return;
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    auto layer = suitabilityLayer(file, workbench().mapLanguages());
    m_layer = layer.get();
    layers.push_back(std::move(layer));
    workbench().showLayers(QString(), QStringLiteral("suitability"), std::move(layers));
    m_shownFile = file;
    removeScratchBut(file);
}

// Results are large, and only the one shown is of use.
void SuitabilityPage::removeScratchBut(const QString &file)
{
    if (!m_scratch.isValid())
        return;
    QDir scratch(m_scratch.path());
    for (const QString &name : scratch.entryList({QStringLiteral("suitability_*")}, QDir::Files))
        if (scratch.filePath(name) != file)
            scratch.remove(name);
}

// Every file that a run may read.
QStringList SuitabilityPage::inputFiles() const
{
    QStringList files;
    for (const PageCriterion &criterion : m_criteria)
        if (!criterion.rasterFile().isEmpty())
            files << criterion.rasterFile();
    if (const Plan *plan = workbench().plan()) {
        files << plan->path();
        for (const PlanDataset &dataset : plan->datasets())
            files << dataset.absolutePath;
    }
    return files;
}

void SuitabilityPage::saveRaster()
{
    const QString proposed = QDir(QSettings().value(rasterFolderKey).toString()).filePath(QStringLiteral("suitability.tif"));
    const QString target = QFileDialog::getSaveFileName(this, tr("Save the suitability"), proposed, tr("GeoTIFF (*.tif)"));
    if (target.isEmpty())
        return;
    QSettings().setValue(rasterFolderKey, QFileInfo(target).path());
    try {
        // The dialog has asked whether the file there may be replaced.
        saveRasterAs(m_shownFile, target, inputFiles());
        workbench().showMessage(Finding::Severity::Note, tr("Saved: %1").arg(QDir::toNativeSeparators(target)));
    } catch (const Failure &failure) {
        workbench().showMessage(Finding::Severity::Error, failure.text());
    }
}

void SuitabilityPage::retranslate()
{
    m_criteriaLabel->setText(tr("&Criteria"));
    m_list->setToolTip(tr("Tick those that count; choose one to see and change how it is judged"));
    m_addRaster->setText(tr("&Add a raster…"));
    m_addRaster->setToolTip(tr("Any raster as a criterion: flood depth, noise, land price …"));
    m_removeRaster->setText(tr("Re&move"));
    m_removeRaster->setToolTip(tr("Takes the chosen raster off the list; the file stays"));
    m_weighingLabel->setText(tr("&Weights"));
    m_weighing->setItemText(BySliders, tr("Set with sliders"));
    m_weighing->setItemText(ByPairs, tr("From comparing each pair (AHP)"));
    m_weighing->setToolTip(tr("How much each criterion counts. Pairs are compared in words, and contradictions are told (Saaty 1980)."));
    m_cellLabel->setText(tr("&Side of a cell"));
    m_cell->setSuffix(tr(" m"));
    m_cell->setToolTip(tr("The land is judged in squares of this side. Not finer than the data: a terrain of 30 m says nothing about 5 m."));
    m_exclude->setText(tr("Constraint areas &exclude their land"));
    m_exclude->setToolTip(tr("Protected land, water and the like; conditional ones and the plan's boundary do not"));
    m_byLabel->setText(tr("&Try weights less and more by"));
    m_by->setSuffix(tr(" %"));
    m_by->setToolTip(tr("For the sensitivity: what happens where one weight is changed and the others share the rest. 0 leaves it out."));
    m_save->setText(tr("Sa&ve the raster…"));
    m_save->setToolTip(tr("As a GeoTIFF: scores from 0 to 1, -1 where a constraint excludes"));
    m_classes->setAccessibleName(tr("Area of each class"));
    m_sensitivityTitle->setText(tr("How much hangs on each weight"));
    m_sensitivity->setAccessibleName(m_sensitivityTitle->text());
    m_sensitivityNote->setText(withLineBreaks(tr("Per cent of the land that get another class with less and with more of one weight. ranks: how far the "
                                                 "order of the best tenth stays, at least (Spearman; 1 is unchanged)."),
                                              workbench().language()));
    m_editor->retranslate(workbench().language());
    listCriteria();
}

QString SuitabilityPage::invitation() const
{
    return tr("Judges the land of the plan by several criteria at once, from unfit to best, and shows it on the map.");
}

void SuitabilityPage::planChanged()
{
    const Plan *plan = workbench().plan();
    QMap<QString, QString> codes;
    if (plan) {
        try {
            for (const PlanReader::CodeValue &value : PlanReader(plan->path()).codeValues())
                codes.insert(value.code, value.label(workbench().language(), countryLanguage(plan->meta().country)));
        } catch (const Failure &failure) {
            workbench().showMessage(Finding::Severity::Error, failure.text());
        }
    }
    m_editor->setCodes(codes);
    m_remembered->load(plan);
    if (!m_shownFile.isEmpty())
        workbench().showLayers(QString(), QStringLiteral("suitability"), {});
    m_shownFile.clear();
    removeScratchBut({});
}

} // namespace madang::zoning
