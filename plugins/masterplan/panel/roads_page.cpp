// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/roads_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/roads/section_label.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "masterplan/panel/proposed_land.h"
#include "masterplan/panel/road_settings.h"
#include "masterplan/panel/section_drawing.h"
#include "masterplan/panel/section_fields.h"
#include "masterplan/processing/road_land.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace madang::masterplan {

namespace {

const char *const cutTables[] = {"block", "zone", "parcel"};
const QString roadTable = QStringLiteral("road");

QString cutSetting(const char *table)
{
    return QStringLiteral("masterplan/cut/") + QLatin1String(table);
}

enum RoadChoice { AllRoads, SelectedRoads };

} // namespace

RoadsPage::RoadsPage(Workbench &workbench, QWidget *parent)
    : Panel(workbench, QStringLiteral("rightofway"), parent)
    , m_sectionLabel(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_drawing(new SectionDrawing(this))
    , m_fields(new SectionFields(this))
    , m_roadsLabel(new QLabel(this))
    , m_roads(new QComboBox(this))
    , m_give(new QPushButton(this))
    , m_radiusLabel(new QLabel(this))
    , m_radius(new QDoubleSpinBox(this))
    , m_cutLabel(new QLabel(this))
    , m_figures(new Figures(this))
    , m_table(new ResultTable(this))
    , m_proposed(new ProposedLand(*this, QStringLiteral("masterplan/roads")))
    , m_sections(builtInTypicalSections())
{
    m_section->setObjectName(QStringLiteral("section"));
    m_roads->setObjectName(QStringLiteral("roads"));
    m_give->setObjectName(QStringLiteral("give"));
    m_radius->setObjectName(QStringLiteral("radius"));
    m_table->setObjectName(QStringLiteral("sections"));
    for (QComboBox *box : {m_section, m_roads}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (const TypicalSection &section : m_sections)
        m_section->addItem(QString(), section.text);
    choose(chosenSection());
    m_roads->addItem(QString(), AllRoads);
    m_roads->addItem(QString(), SelectedRoads);
    m_radius->setRange(0.0, 50.0);
    m_radius->setDecimals(1);
    m_radius->setValue(chosenRadius());

    m_sectionLabel->setBuddy(m_section);
    inputs()->addRow(m_sectionLabel, m_section);
    inputs()->addRow(m_drawing);
    inputs()->addRow(m_fields);
    m_roadsLabel->setBuddy(m_roads);
    auto *give = new QHBoxLayout;
    give->setSpacing(8);
    give->addWidget(m_roads, 1);
    give->addWidget(m_give);
    inputs()->addRow(m_roadsLabel, give);
    m_radiusLabel->setBuddy(m_radius);
    inputs()->addRow(m_radiusLabel, m_radius);
    inputs()->addRow(m_cutLabel);
    auto *cut = new QHBoxLayout;
    cut->setSpacing(16);
    for (const char *table : cutTables) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("cut-") + QLatin1String(table));
        box->setChecked(QSettings().value(cutSetting(table), false).toBool());
        connect(box, &QCheckBox::toggled, this, [table](bool on) { QSettings().setValue(cutSetting(table), on); });
        cut->addWidget(box);
        m_cut << box;
    }
    cut->addStretch(1);
    inputs()->addRow(cut);
    for (QWidget *part : std::initializer_list<QWidget *>{m_figures, m_table, m_proposed})
        results()->addWidget(part);

    connect(m_section, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        QSettings().setValue(sectionSetting, m_section->currentData());
        showSection();
    });
    connect(m_fields, &SectionFields::edited, this, &RoadsPage::choose);
    connect(m_radius, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [](double metres) { QSettings().setValue(radiusSetting, metres); });
    connect(m_give, &QPushButton::clicked, this, &RoadsPage::giveSection);
    connect(m_roads, qOverload<int>(&QComboBox::currentIndexChanged), this, &RoadsPage::showSelection);
    connect(&workbench, &Workbench::selectionChanged, this, [this] {
        // Whoever selects roads means them.
        if (this->workbench().selectedTable() == roadTable)
            m_roads->setCurrentIndex(this->workbench().selectedRows().isEmpty() ? AllRoads : SelectedRoads);
        showSelection();
    });
}

QVariantMap RoadsPage::parameters() const
{
    QVariantMap values = roadParameters();
    QStringList tables;
    for (int i = 0; i < m_cut.size(); ++i)
        if (m_cut[i]->isChecked())
            tables << QLatin1String(cutTables[i]);
    values.insert(QStringLiteral("CUT"), tables.join(QLatin1Char(',')));
    m_proposed->expect();
    return values;
}

void RoadsPage::showResults(const QVariantMap &results)
{
    const NumberFormat format(workbench().language());
    const auto value = [&](const char *key) { return results.value(QLatin1String(key)); };
    m_figures->clear();
    m_figures->add(format.length(value("length_m").toDouble()), tr("Roads"), tr("Along their centrelines, %n road(s)", nullptr, value("roads").toInt()));
    m_figures->add(format.hectares(value("land_ha").toDouble() * 10000.0), tr("Land of the roads"), tr("From boundary to boundary, inside the site and outside"));
    if (value("share_of_site").isValid())
        m_figures->add(format.percent(value("share_of_site").toDouble()), tr("Of the site"),
                       tr("%1 of the site's %2").arg(format.hectares(value("right_of_way_ha").toDouble() * 10000.0),
                                                     format.hectares(value("site_ha").toDouble() * 10000.0)));
    m_figures->add(format.integer(value("junctions").toInt()), tr("Junctions"), tr("Where three roads and more meet"));

    QVector<QVector<ResultTable::Cell>> rows;
    for (const QVariant &item : value("sections").toList()) {
        const QVariantMap row = item.toMap();
        const QString section = row.value(QStringLiteral("section")).toString();
        const double width = row.value(QStringLiteral("width_m")).toDouble(), length = row.value(QStringLiteral("length_m")).toDouble();
        rows << QVector<ResultTable::Cell>{{section.isEmpty() ? tr("By width alone") : typicalSectionLabel(section), section, {}, {}},
                                           {format.number(width, 1), width, {}, {}},
                                           {format.integer(row.value(QStringLiteral("roads")).toInt()), row.value(QStringLiteral("roads")), {}, {}},
                                           {format.number(length / 1000.0, 2), length / 1000.0, {}, {}}};
    }
    m_table->setRows({tr("Section"), tr("m wide"), tr("Roads"), tr("km")}, rows, 0);

    int cut = 0, given = 0;
    for (const QVariant &item : value("cut").toList())
        cut += item.toMap().value(QStringLiteral("changed")).toInt() + item.toMap().value(QStringLiteral("removed")).toInt();
    for (const QVariant &item : value("draft").toMap().value(QStringLiteral("changes")).toList())
        given += item.toMap().value(QStringLiteral("table")).toString() == roadTable ? 1 : 0;
    QStringList sentences;
    if (cut > 0)
        sentences << tr("%n polygon(s) lie on the land of the roads and would be cut.", nullptr, cut);
    else if (!value("cut").toList().isEmpty())
        sentences << tr("Nothing drawn lies on the land of the roads.");
    if (given > 0)
        sentences << tr("%n road(s) without a width would be given the section above.", nullptr, given);
    m_proposed->present(results);
    m_proposed->setWords(sentences.join(QLatin1Char(' ')), tr("Land of the roads"), QString());
}

void RoadsPage::retranslate()
{
    m_sectionLabel->setText(tr("&Typical section"));
    m_section->setToolTip(tr("Lanes, walks and drains of a road from boundary to boundary"));
    nameSections();
    m_fields->retranslate();
    m_drawing->setAccessibleName(tr("The typical section, drawn to scale"));
    m_roadsLabel->setText(tr("&Give it to"));
    m_roads->setItemText(AllRoads, tr("All roads but railways and paths"));
    m_roads->setToolTip(tr("Select roads on the map with the drawing tools to give them a section of their own"));
    m_give->setText(tr("Gi&ve"));
    m_give->setToolTip(tr("Writes the section, its lanes and its width to these roads, as one edit"));
    m_radiusLabel->setText(tr("&Corner radius at junctions"));
    m_radius->setSuffix(tr(" m"));
    m_radius->setSpecialValueText(tr("Sharp corners"));
    m_radius->setToolTip(tr("Corners are cut so that vehicles can turn and drivers see"));
    m_cutLabel->setText(tr("Cut the roads out of"));
    const QStringList names{tr("Blocks"), tr("Zones"), tr("Parcels")};
    for (int i = 0; i < m_cut.size(); ++i) {
        m_cut[i]->setText(names[i]);
        m_cut[i]->setToolTip(tr("Their land under the roads is proposed to be cut away. A polygon that falls apart becomes several."));
    }
    m_table->setAccessibleName(tr("Roads by typical section and width"));
    m_proposed->retranslate();
    showSection();
    showSelection();
}

QString RoadsPage::invitation() const
{
    return tr("Widens the roads to their typical sections and tells how much land they take. A road without a section has the land of its "
              "width, or of its class.");
}

void RoadsPage::planChanged()
{
    m_proposed->clear();
    // The plan's own sections are there to be given to more roads.
    if (const Plan *plan = workbench().plan())
        for (const QString &text : sectionsOfRoads(PlanReader(plan->path()), workbench().scenario()))
            add(text);
    nameSections();
    showSelection();
}

// Its place among the sections; -1 where it is none.
int RoadsPage::add(const QString &text)
{
    const auto section = typicalSection(text);
    if (!section)
        return -1;
    const auto same = [&](const TypicalSection &each) { return typicalSectionText(each.dimensions) == typicalSectionText(section->dimensions); };
    const auto known = std::find_if(m_sections.begin(), m_sections.end(), same);
    if (known != m_sections.end())
        return int(known - m_sections.begin());
    m_sections.push_back(*section);
    m_section->addItem(QString(), section->text);
    return int(m_sections.size()) - 1;
}

void RoadsPage::choose(const QString &text)
{
    const QSignalBlocker quiet(m_section);
    // One that is being made step by step is one, not as many as there are steps.
    const int before = m_section->currentIndex();
    if (before >= 0 && m_sections[std::size_t(before)].text == m_made) {
        m_section->removeItem(before);
        m_sections.erase(m_sections.begin() + before);
    }
    const auto count = m_sections.size();
    const int at = std::max(0, add(text));
    m_made = m_sections.size() > count ? m_sections[std::size_t(at)].text : QString();
    m_section->setCurrentIndex(at);
    QSettings().setValue(sectionSetting, m_section->currentData());
    nameSections();
    showSection();
}

void RoadsPage::nameSections()
{
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_section->setItemText(int(i), tr("%1, %2 m").arg(typicalSectionLabel(m_sections[i].text), sectionWidthText(m_sections[i].widthM, workbench().language())));
}

void RoadsPage::showSection()
{
    const TypicalSection &section = m_sections[std::size_t(std::max(0, m_section->currentIndex()))];
    m_drawing->show(section, workbench().language());
    m_fields->show(section);
    m_drawing->setToolTip(typicalSectionSource(section.text) ? typicalSectionsSource() : QString());
}

QStringList RoadsPage::roadsToChange() const
{
    if (m_roads->currentData().toInt() == SelectedRoads)
        return workbench().selectedTable() == roadTable ? workbench().selectedRows() : QStringList();
    const Plan *plan = workbench().plan();
    return plan ? roadsForSections(PlanReader(plan->path()), workbench().scenario()) : QStringList();
}

void RoadsPage::showSelection()
{
    const int selected = workbench().selectedTable() == roadTable ? int(workbench().selectedRows().size()) : 0;
    m_roads->setItemText(SelectedRoads, selected > 0 ? tr("%n selected road(s)", nullptr, selected) : tr("Roads selected on the map"));
    const Plan *plan = workbench().plan();
    m_give->setEnabled(plan && !plan->isReadOnly() && (m_roads->currentData().toInt() == AllRoads || selected > 0));
}

void RoadsPage::giveSection()
{
    Plan *plan = workbench().plan();
    if (!plan)
        return;
    try {
        const QStringList roads = roadsToChange();
        if (roads.isEmpty()) {
            workbench().showMessage(Finding::Severity::Warning, tr("This scenario has no roads. Draw them by their centreline first."));
            return;
        }
        const LandDraft draft = draftToGiveSection(roads, m_section->currentData().toString());
        const PlanEdit edit = editOf(draft, *plan, workbench().scenario());
        plan->apply(edit);
        workbench().showMessage(Finding::Severity::Note,
                                edit.changes.empty() ? tr("These roads have this section already.")
                                                     : tr("Written into the plan: “%1”. Undo takes it back.").arg(draft.name.text()));
    } catch (const Failure &failure) {
        workbench().showMessage(Finding::Severity::Error, failure.text());
    }
}

} // namespace madang::masterplan
