// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/parcels_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/number_format.h"
#include "masterplan/panel/proposed_land.h"
#include "masterplan/panel/road_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace madang::masterplan {

namespace {

const QString methodSetting = QStringLiteral("masterplan/method");
const QString keepSetting = QStringLiteral("masterplan/keepRoadEdge");
constexpr int parcelExtentRole = Qt::UserRole + 100;

enum BlockChoice { AllBlocks, SelectedBlocks };

} // namespace

ParcelsPage::ParcelsPage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("parcels"), parent)
    , m_blocksLabel(new QLabel(this))
    , m_blocks(new QComboBox(this))
    , m_frontageLabel(new QLabel(this))
    , m_depthLabel(new QLabel(this))
    , m_leastLabel(new QLabel(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_keepRoadEdge(new QCheckBox(this))
    , m_replace(new QCheckBox(this))
    , m_figures(new Figures(this))
    , m_table(new ResultTable(this))
    , m_proposed(new ProposedLand(*this, QStringLiteral("masterplan/parcels")))
{
    m_blocks->setObjectName(QStringLiteral("blocksToDivide"));
    m_method->setObjectName(QStringLiteral("method"));
    m_keepRoadEdge->setObjectName(QStringLiteral("keepRoadEdge"));
    m_replace->setObjectName(QStringLiteral("replaceParcels"));
    m_table->setObjectName(QStringLiteral("parcels"));
    for (QComboBox *box : {m_blocks, m_method}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_blocks->addItem(QString(), AllBlocks);
    m_blocks->addItem(QString(), SelectedBlocks);
    m_blocksLabel->setBuddy(m_blocks);
    inputs()->addRow(m_blocksLabel, m_blocks);
    m_frontage = addNumber(m_frontageLabel, "frontage", 15.0, 1.0, 1000.0);
    m_depth = addNumber(m_depthLabel, "depth", 25.0, 1.0, 1000.0);
    m_least = addNumber(m_leastLabel, "smallestParcel", 100.0, 0.0, 1e6);
    m_least->setDecimals(0);
    for (const char *word : {"strip", "box"})
        m_method->addItem(QString(), QString::fromLatin1(word));
    m_method->setCurrentIndex(std::max(0, m_method->findData(QSettings().value(methodSetting))));
    m_methodLabel->setBuddy(m_method);
    inputs()->addRow(m_methodLabel, m_method);
    m_keepRoadEdge->setChecked(QSettings().value(keepSetting, true).toBool());
    inputs()->addRow(m_keepRoadEdge);
    inputs()->addRow(m_replace);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_proposed, m_table})
        results()->addWidget(part);

    connect(m_method, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { QSettings().setValue(methodSetting, m_method->currentData()); });
    connect(m_keepRoadEdge, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(keepSetting, on); });
    connect(&workbench, &Workbench::selectionChanged, this, [this] {
        if (this->workbench().selectedTable() == QLatin1String("block"))
            m_blocks->setCurrentIndex(this->workbench().selectedRows().isEmpty() ? AllBlocks : SelectedBlocks);
        showSelection();
    });
    connect(m_table, &QTableWidget::currentItemChanged, this, [this](QTableWidgetItem *item) {
        const Plan *plan = this->workbench().plan();
        if (item && plan)
            this->workbench().zoomTo(QgsRectangle(m_table->item(item->row(), 0)->data(parcelExtentRole).toRectF()), plan->crs());
    });
}

QDoubleSpinBox *ParcelsPage::addNumber(QLabel *label, const char *name, double value, double least, double most)
{
    const QString setting = QStringLiteral("masterplan/") + QLatin1String(name);
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(QLatin1String(name));
    field->setRange(least, most);
    field->setDecimals(1);
    field->setGroupSeparatorShown(true);
    field->setValue(QSettings().value(setting, value).toDouble());
    label->setBuddy(field);
    inputs()->addRow(label, field);
    connect(field, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [setting](double changed) { QSettings().setValue(setting, changed); });
    return field;
}

QVariantMap ParcelsPage::parameters() const
{
    QVariantMap values = roadParameters();
    if (m_blocks->currentData().toInt() == SelectedBlocks) {
        const QStringList selected = workbench().selectedTable() == QLatin1String("block") ? workbench().selectedRows() : QStringList();
        if (selected.isEmpty())
            throw Failure(tr("No block is selected."), {}, tr("Select blocks on the map with the drawing tools, or divide all blocks."));
        values.insert(QStringLiteral("BLOCKS"), selected.join(QLatin1Char(',')));
    }
    values.insert(QStringLiteral("FRONTAGE"), m_frontage->value());
    values.insert(QStringLiteral("DEPTH"), m_depth->value());
    values.insert(QStringLiteral("MIN_AREA"), m_least->value());
    values.insert(QStringLiteral("METHOD"), m_method->currentData());
    values.insert(QStringLiteral("KEEP_ROAD_EDGE"), m_keepRoadEdge->isChecked());
    values.insert(QStringLiteral("REPLACE"), m_replace->isChecked());
    m_proposed->expect();
    return values;
}

void ParcelsPage::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    showFigures(results, format);
    showTable(results, format);
    const auto number = [&](const char *key) { return results.value(QLatin1String(key)).toInt(); };
    QStringList sentences;
    if (number("count") > 0)
        sentences << tr("%n parcel(s) would be added.", nullptr, number("count"));
    else
        sentences << tr("No parcel would be added.");
    if (number("removed_parcels") > 0)
        sentences << tr("%n parcel(s) that are there now would go.", nullptr, number("removed_parcels"));
    if (number("kept") > 0)
        sentences << tr("%n block(s) have parcels already and stay as they are.", nullptr, number("kept"));
    m_proposed->present(results);
    m_proposed->setWords(sentences.join(QLatin1Char(' ')), tr("Proposed parcels"), tr("Proposed parcels without a road edge"));
}

void ParcelsPage::showFigures(const QVariantMap &results, const NumberFormat &format)
{
    const auto value = [&](const char *key) { return results.value(QLatin1String(key)).toDouble(); };
    const int count = int(value("count"));
    m_figures->clear();
    m_figures->add(format.integer(count), tr("New parcels", nullptr, count), tr("Together %1").arg(format.hectares(value("area_ha") * 10000.0)));
    if (count == 0)
        return;
    m_figures->add(tr("%1 m²").arg(format.number(value("mean_m2"), 0)), tr("Mean parcel"),
                   tr("From %1 m² to %2 m², half of them under %3 m²")
                       .arg(format.number(value("smallest_m2"), 0), format.number(value("largest_m2"), 0), format.number(value("median_m2"), 0)));
    m_figures->add(tr("%1 m").arg(format.number(value("mean_frontage_m"), 1)), tr("Mean frontage"), tr("Of parcels with a road edge; a corner parcel has two"));
    m_figures->add(format.integer(int(value("without_road"))), tr("Without a road edge"),
                   tr("%1 of the new parcels").arg(format.percent(value("share_without_road"))));
}

void ParcelsPage::showTable(const QVariantMap &results, const NumberFormat &format)
{
    QVector<QVector<ResultTable::Cell>> rows;
    const QVariantList blocks = results.value(QStringLiteral("blocks")).toList();
    for (const QVariant &item : blocks) {
        const QVariantMap row = item.toMap();
        const double mean = row.value(QStringLiteral("mean_m2")).toDouble();
        const int parcels = row.value(QStringLiteral("parcels")).toInt(), without = row.value(QStringLiteral("without_road")).toInt();
        rows << QVector<ResultTable::Cell>{{row.value(QStringLiteral("name")).toString(), {}, {}, {}},
                                           {format.integer(parcels), parcels, {}, {}},
                                           {format.number(mean, 0), mean, {}, {}},
                                           {format.integer(without), without, {}, {}}};
    }
    const QSignalBlocker quiet(m_table);
    m_table->setRows({tr("Block"), tr("Parcels"), tr("mean m²"), tr("no road")}, rows, 0);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QVariantList box = blocks[i].toMap().value(QStringLiteral("extent")).toList();
        m_table->item(i, 0)->setData(parcelExtentRole, QgsRectangle(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()).toRectF());
    }
    m_table->setVisible(!blocks.isEmpty());
}

void ParcelsPage::retranslate()
{
    m_blocksLabel->setText(tr("&Blocks"));
    m_blocks->setItemText(AllBlocks, tr("All blocks"));
    m_blocks->setToolTip(tr("Select blocks on the map with the drawing tools to divide these only"));
    m_frontageLabel->setText(tr("&Frontage along the road"));
    m_depthLabel->setText(tr("&Depth from the road"));
    m_leastLabel->setText(tr("S&mallest parcel"));
    for (QDoubleSpinBox *field : {m_frontage, m_depth})
        field->setSuffix(tr(" m"));
    m_least->setSuffix(tr(" m²"));
    m_frontage->setToolTip(tr("To aim at: parcels of a row are equally wide"));
    m_depth->setToolTip(tr("To aim at: between two roads a row takes half of the land"));
    m_least->setToolTip(tr("A smaller piece joins its neighbour"));
    m_methodLabel->setText(tr("M&ethod"));
    m_method->setItemText(0, tr("Rows along the roads"));
    m_method->setItemText(1, tr("Halves of the smallest box"));
    m_method->setToolTip(tr("Vanegas, Kelly, Weber, Halatsch, Aliaga and Müller 2012"));
    m_keepRoadEdge->setText(tr("E&very parcel reaches a road"));
    m_keepRoadEdge->setToolTip(tr("However deep that makes it. Without it rows keep their depth, and the land behind them has no road."));
    m_replace->setText(tr("Re&place the parcels there now"));
    m_replace->setToolTip(tr("Without it blocks that have parcels are left as they are"));
    m_table->setAccessibleName(tr("Parcels of each block"));
    m_proposed->retranslate();
    showSelection();
}

QString ParcelsPage::invitation() const
{
    return tr("Divides blocks into parcels along the roads. Nothing is written before you add them to the plan.");
}

void ParcelsPage::planChanged()
{
    m_proposed->clear();
    showSelection();
}

void ParcelsPage::showSelection()
{
    const int selected = workbench().selectedTable() == QLatin1String("block") ? int(workbench().selectedRows().size()) : 0;
    m_blocks->setItemText(SelectedBlocks, selected > 0 ? tr("%n selected block(s)", nullptr, selected) : tr("Blocks selected on the map"));
}

} // namespace madang::masterplan
