// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/blocks_page.h"

#include "api/figures.h"
#include "api/result_table.h"
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

const QString siteSetting = QStringLiteral("masterplan/site");
const QString leastBlockSetting = QStringLiteral("masterplan/smallestBlock");
const QString leaveWaterSetting = QStringLiteral("masterplan/leaveWater");
constexpr int blockExtentRole = Qt::UserRole + 100;

} // namespace

BlocksPage::BlocksPage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("blocks"), parent)
    , m_siteLabel(new QLabel(this))
    , m_site(new QComboBox(this))
    , m_leastLabel(new QLabel(this))
    , m_least(new QDoubleSpinBox(this))
    , m_leaveWater(new QCheckBox(this))
    , m_replace(new QCheckBox(this))
    , m_figures(new Figures(this))
    , m_table(new ResultTable(this))
    , m_proposed(new ProposedLand(*this, QStringLiteral("masterplan/blocks")))
{
    m_site->setObjectName(QStringLiteral("site"));
    m_least->setObjectName(QStringLiteral("smallestBlock"));
    m_leaveWater->setObjectName(QStringLiteral("leaveWater"));
    m_leaveWater->setChecked(QSettings().value(leaveWaterSetting, true).toBool());
    m_replace->setObjectName(QStringLiteral("replaceBlocks"));
    m_table->setObjectName(QStringLiteral("blocks"));
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_site->setMinimumContentsLength(16);
    m_site->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const char *word : {"auto", "boundary", "zones"})
        m_site->addItem(QString(), QString::fromLatin1(word));
    m_site->setCurrentIndex(std::max(0, m_site->findData(QSettings().value(siteSetting))));
    m_least->setRange(0.0, 1e6);
    m_least->setDecimals(0);
    m_least->setSingleStep(50.0);
    m_least->setGroupSeparatorShown(true);
    m_least->setValue(QSettings().value(leastBlockSetting, 100.0).toDouble());
    m_siteLabel->setBuddy(m_site);
    m_leastLabel->setBuddy(m_least);
    inputs()->addRow(m_siteLabel, m_site);
    inputs()->addRow(m_leastLabel, m_least);
    inputs()->addRow(m_leaveWater);
    inputs()->addRow(m_replace);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_proposed, m_table})
        results()->addWidget(part);

    connect(m_site, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { QSettings().setValue(siteSetting, m_site->currentData()); });
    connect(m_least, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [](double value) { QSettings().setValue(leastBlockSetting, value); });
    connect(m_leaveWater, &QCheckBox::toggled, this, [](bool leave) { QSettings().setValue(leaveWaterSetting, leave); });
    connect(m_table, &QTableWidget::currentItemChanged, this, [this](QTableWidgetItem *item) {
        const Plan *plan = this->workbench().plan();
        if (item && plan)
            this->workbench().zoomTo(QgsRectangle(m_table->item(item->row(), 0)->data(blockExtentRole).toRectF()), plan->crs());
    });
}

QVariantMap BlocksPage::parameters() const
{
    QVariantMap values = roadParameters();
    values.insert(QStringLiteral("SITE"), m_site->currentData());
    values.insert(QStringLiteral("MIN_AREA"), m_least->value());
    values.insert(QStringLiteral("LEAVE_WATER"), m_leaveWater->isChecked());
    values.insert(QStringLiteral("REPLACE"), m_replace->isChecked());
    m_proposed->expect();
    return values;
}

void BlocksPage::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    const auto value = [&](const char *key) { return results.value(QLatin1String(key)); };
    const int count = value("count").toInt();
    m_figures->clear();
    m_figures->add(format.integer(count), tr("New blocks", nullptr, count));
    m_figures->add(format.hectares(value("area_ha").toDouble() * 10000.0), tr("Land of the new blocks"), tr("Measured on the ellipsoid"));
    if (count > 0)
        m_figures->add(format.hectares(value("mean_m2").toDouble()), tr("Mean block"),
                       tr("From %1 m² to %2 m², half of them under %3 m²")
                           .arg(format.number(value("smallest_m2").toDouble(), 0), format.number(value("largest_m2").toDouble(), 0),
                                format.number(value("median_m2").toDouble(), 0)));
    if (value("share_of_site").isValid())
        m_figures->add(format.percent(value("share_of_site").toDouble()), tr("Of the site is road"),
                       tr("%1 of the site's %2").arg(format.hectares(value("right_of_way_ha").toDouble() * 10000.0),
                                                     format.hectares(value("site_ha").toDouble() * 10000.0)));

    QVector<QVector<ResultTable::Cell>> rows;
    const QVariantList blocks = value("blocks").toList();
    for (const QVariant &item : blocks) {
        const QVariantMap row = item.toMap();
        const double area = row.value(QStringLiteral("area_m2")).toDouble(), road = row.value(QStringLiteral("road_m")).toDouble();
        rows << QVector<ResultTable::Cell>{{row.value(QStringLiteral("number")).toString(), row.value(QStringLiteral("number")), {}, {}},
                                           {format.number(area, 0), area, {}, {}},
                                           {format.number(road, 0), road, {}, {}}};
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRows({tr("Block"), tr("m²"), tr("m along roads")}, rows, 0);
        for (int i = 0; i < m_table->rowCount(); ++i) {
            const QVariantList box = blocks[i].toMap().value(QStringLiteral("extent")).toList();
            m_table->item(i, 0)->setData(blockExtentRole, QgsRectangle(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()).toRectF());
        }
    }
    m_table->setVisible(count > 0);

    QStringList sentences;
    if (count > 0)
        sentences << tr("%n block(s) would be added.", nullptr, count);
    else
        sentences << tr("No block would be added.");
    if (value("removed_blocks").toInt() > 0)
        sentences << tr("%n block(s) that are there now would go.", nullptr, value("removed_blocks").toInt());
    if (value("removed_parcels").toInt() > 0)
        sentences << tr("%n parcel(s) on them would go too.", nullptr, value("removed_parcels").toInt());
    if (value("kept").toInt() > 0)
        sentences << tr("%n block(s) stay as they are.", nullptr, value("kept").toInt());
    m_proposed->present(results);
    m_proposed->setWords(sentences.join(QLatin1Char(' ')), tr("Proposed blocks"), QString());
}

void BlocksPage::retranslate()
{
    m_siteLabel->setText(tr("&Site"));
    m_site->setItemText(0, tr("Plan boundary, else zones, else what roads enclose"));
    m_site->setItemText(1, tr("Plan boundary"));
    m_site->setItemText(2, tr("All zones"));
    m_site->setToolTip(tr("How far blocks may reach. The plan boundary is a constraint area of that kind."));
    m_leastLabel->setText(tr("S&mallest block"));
    m_least->setSuffix(tr(" m²"));
    m_least->setToolTip(tr("Smaller pieces between roads are slivers and are left out"));
    m_leaveWater->setText(tr("Leave existing &water out"));
    m_leaveWater->setToolTip(tr("Blocks end at the shore of rivers, lakes and other water among the limits on building"));
    m_replace->setText(tr("Re&place the blocks there now, and their parcels"));
    m_replace->setToolTip(tr("Without it new blocks are made only where there are none"));
    m_table->setAccessibleName(tr("Area and road edge of each new block"));
    m_proposed->retranslate();
}

QString BlocksPage::invitation() const
{
    return tr("Makes blocks of the land that the roads leave of the site. Nothing is written before you add them to the plan.");
}

void BlocksPage::planChanged()
{
    m_proposed->clear();
}

} // namespace madang::masterplan
