// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/capacity_page.h"

#include "api/figures.h"
#include "api/result_table.h"
#include "api/workbench.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/surface_layer.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/panel/capacity/colour_bars.h"
#include "zoning/panel/capacity/parcel_card.h"
#include "zoning/processing/capacity/capacity_findings.h"
#include "zoning/processing/capacity/capacity_results.h"
#include "zoning/processing/capacity/parcel_layer.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace madang::zoning {

namespace {

const QString capacitySource = QStringLiteral("capacity");
const QString mappedSetting = QStringLiteral("zoning/capacityMap");
constexpr int nothingMapped = -1;
constexpr int pauseOfDrawing = 700;  // ms without an edit, before the plan is read again
constexpr int shortReading = 1000;   // ms that figures are renewed in without a bar
constexpr int pauseOfDragging = 200; // ms without another value of a rule, before all that follows from it is shown

} // namespace

CapacityPage::CapacityPage(Workbench &workbench, LiveCapacity &live, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_live(live)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_card(new ParcelCard(m_body))
    , m_figures(new Figures(m_body))
    , m_mappedLabel(new QLabel(m_body))
    , m_mapped(new QComboBox(m_body))
    , m_bars(new ColourBars(m_body))
    , m_hint(new QLabel(m_body))
    , m_classes(new ResultTable(m_body))
{
    lay();
    m_later.setSingleShot(true);
    m_later.setInterval(pauseOfDrawing);
    connect(&m_later, &QTimer::timeout, this, &CapacityPage::readIfSeen);
    m_rest.setSingleShot(true);
    m_rest.setInterval(pauseOfDragging);
    connect(&m_rest, &QTimer::timeout, this, &CapacityPage::showCapacity);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shortReading);
    connect(&m_slow, &QTimer::timeout, this, &CapacityPage::showState);
    connect(&workbench, &Workbench::planChanged, this, [this] {
        m_hasShownTheme = false;
        adoptPlan();
    });
    connect(&workbench, &Workbench::scenarioChanged, this, &CapacityPage::adoptPlan);
    connect(&workbench, &Workbench::rowsChanged, this, [this](const QStringList &tables) { readLater(tables); });
    connect(&workbench, &Workbench::mapLanguagesChanged, this, &CapacityPage::nameLayer);
    connect(&workbench, &Workbench::selectionChanged, this, &CapacityPage::followSelection);
    connect(&workbench, &Workbench::pointedAt, this, [this](const QgsPointXY &place) {
        if (isSeen() && m_live.district())
            pickSite(m_live.siteAt(place));
    });
    connect(&live, &LiveCapacity::started, this, &CapacityPage::showState);
    connect(&live, &LiveCapacity::progressed, m_progress, [this](double percent) { m_progress->setValue(int(percent)); });
    connect(&live, &LiveCapacity::ready, this, &CapacityPage::adoptCapacity);
    connect(&live, &LiveCapacity::changed, this, &CapacityPage::followRules);
    connect(&live, &LiveCapacity::failed, this, &CapacityPage::adoptFailure);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_live.cancel(); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_workbench.plan())
            read();
    });
    connect(m_card, &ParcelCard::closeWanted, this, [this] { pickSite(-1); });
    connect(m_card, &ParcelCard::ruleWanted, this, &CapacityPage::ruleWanted);
    connect(m_mapped, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        QSettings().setValue(mappedSetting, m_mapped->currentData());
        showMap();
        if (m_live.district() && mapped())
            showTheme();
    });
    connect(m_bars, &ColourBars::pickedChanged, this, &CapacityPage::colourLayer);
    retranslate();
    showState();
}

void CapacityPage::accompany(QWidget &page)
{
    m_companion = &page;
    page.installEventFilter(this);
}

bool CapacityPage::isSeen() const
{
    return isVisible() || (m_companion && m_companion->isVisible());
}

bool CapacityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_companion && event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &CapacityPage::readIfSeen); // once it is visible
    return QWidget::eventFilter(watched, event);
}

void CapacityPage::lay()
{
    m_state->setObjectName(QStringLiteral("capacityState"));
    m_state->setWordWrap(true);
    m_state->setProperty("quiet", true);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_again->setObjectName(QStringLiteral("again"));
    m_card->setObjectName(QStringLiteral("parcelCard"));
    m_card->hide();
    m_mapped->setObjectName(QStringLiteral("mapped"));
    m_mapped->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mapped->setMinimumContentsLength(16);
    m_mapped->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_mappedLabel->setBuddy(m_mapped);
    m_bars->setObjectName(QStringLiteral("bars"));
    m_hint->setWordWrap(true);
    m_hint->setProperty("quiet", true);
    m_classes->setObjectName(QStringLiteral("classes"));

    auto *work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_cancel);
    work->addWidget(m_again);
    work->addWidget(m_progress, 1);
    work->addStretch(0);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_card, m_figures, m_mappedLabel, m_mapped, m_bars, m_hint, m_classes})
        body->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_state);
    column->addLayout(work);
    column->addWidget(m_body);
    column->addStretch(1);
}

void CapacityPage::adoptPlan()
{
    m_live.close();
    clearShown();
    m_isStale = true;
    m_hasFailed = false;
    m_site = -1;
    m_siteUid.clear();
    m_standing.clear();
    showState();
    readIfSeen();
}

void CapacityPage::clearShown()
{
    m_rest.stop();
    m_workbench.setFindings(capacitySource, {});
    if (m_layer)
        m_workbench.showLayers(QStringLiteral("zoning"), capacitySource, {});
}

void CapacityPage::adoptFailure(const QString &reason)
{
    m_hasFailed = true;
    m_problem = reason;
    m_isStale = true;
    clearShown();
    showState();
}

void CapacityPage::readLater(const QStringList &tables)
{
    const auto hasOneOf = [&tables](std::initializer_list<const char *> some) {
        return std::any_of(some.begin(), some.end(), [&](const char *each) { return tables.contains(QLatin1String(each)); });
    };
    if (hasOneOf({"parcel", "block", "zone", "road", "building", "code_value", "phase", "madang_meta"})) {
        m_isStale = true;
        m_later.start();
    } else if (hasOneOf({"regulation"})) {
        m_areRulesStale = m_live.isReading(); // the rules may have been read before
        rereadRules();
    }
}

void CapacityPage::rereadRules()
{
    try {
        m_live.rereadRules();
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
    }
}

void CapacityPage::readIfSeen()
{
    if (m_isStale && isSeen() && m_workbench.plan() && !m_hasFailed)
        read();
}

void CapacityPage::read()
{
    m_isStale = m_hasFailed = m_areRulesStale = false;
    m_progress->setValue(0);
    m_slow.start();
    m_live.open(m_workbench.plan()->path(), m_workbench.scenario());
}

void CapacityPage::adoptCapacity()
{
    m_classLabels.clear();
    try {
        const PlanReader plan(m_workbench.plan()->path());
        const QString local = countryLanguage(plan.meta().country);
        for (const PlanReader::CodeValue &value : plan.codeValues()) {
            ClassLabel label;
            label.colour = QColor(value.colour);
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("ko"), local})
                label.byLanguage.insert(language, value.label(language, local));
            m_classLabels.insert(value.code, label);
        }
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
    }
    m_site = m_siteUid.isEmpty() ? -1 : m_live.siteOf(m_siteUid);
    if (m_areRulesStale) {
        m_areRulesStale = false;
        rereadRules();
        if (!m_live.district())
            return;
    }
    m_standing = m_site >= 0 ? readStanding(m_live.sheet(m_site)) : std::vector<BuildingOnLand>();
    makeLayer();
    showState();
    showCapacity();
    followSelection();
}

// While a rule is dragged the map and the sums are there at once; what takes longer comes when the hand rests.
void CapacityPage::followRules()
{
    if (!m_live.district())
        return;
    showMap();
    if (isVisible()) {
        showFigures();
        showSite();
    }
    m_rest.start();
}

void CapacityPage::showCapacity()
{
    if (!m_live.district())
        return;
    if (!m_live.isPreview()) // findings are about the plan as it is written
        m_workbench.setFindings(capacitySource, m_live.findingsOfData() + findingsOfRules(*m_live.district()));
    showFigures();
    showMap();
    showClasses();
    showSite();
}

void CapacityPage::showState()
{
    const bool isReading = m_live.isReading();
    const bool isKnown = m_live.district() != nullptr;
    QString words;
    if (!m_workbench.plan())
        words = tr("No plan is open.");
    else if (isReading && isKnown)
        words = tr("These figures are being renewed…");
    else if (isReading)
        words = tr("Parcels, zones, roads and buildings are being read…");
    else if (m_hasFailed)
        words = tr("The capacity could not be computed. %1").arg(m_problem.isEmpty() ? tr("It was stopped.") : m_problem);
    else if (isKnown && m_live.district()->sites.empty())
        words = tr("The scenario has no parcels, blocks or zones yet. Draw zones, or divide blocks into parcels, and this page shows what may be built on them.");
    else if (isKnown && m_live.district()->count(PlanDistrict::Table::Parcel) == 0)
        words = m_live.district()->count(PlanDistrict::Table::Block) > 0 ? tr("The plan has no parcels yet: each block counts as one.")
                                                                       : tr("The plan has no parcels or blocks yet: each zone counts as one.");
    m_state->setText(withLineBreaks(words, m_workbench.language()));
    m_state->setVisible(!words.isEmpty());
    const bool isLong = isReading && !(isKnown && m_slow.isActive()); // a bar at each edit would push the page up and down
    m_progress->setVisible(isLong);
    m_cancel->setVisible(isLong);
    m_again->setVisible(!isReading && m_hasFailed && m_workbench.plan());
    m_body->setVisible(isKnown && !m_live.district()->sites.empty());
}

void CapacityPage::showFigures()
{
    const CapacityTotals &totals = m_live.totals();
    const NumberFormat format(m_workbench.language());
    const auto area = [&](double squareMetres) { return tr("%1 m²").arg(format.number(squareMetres, 0)); };
    m_figures->clear();
    QString hint = tr("The largest floor area that the regulations allow, on all sites together");
    if (totals.unlimited > 0)
        hint += QLatin1Char('\n') + tr("%n site(s) without any limit are not counted.", nullptr, int(totals.unlimited));
    m_figures->add(area(totals.gfaM2), tr("Floor area allowed"), hint);
    m_figures->add(area(totals.remainingM2), tr("Still to be built"),
                   tr("Allowed, less what stands there already: %1").arg(area(totals.existingM2)));
    m_figures->add(format.number(totals.units, 0), tr("Homes"), tr("If all that is allowed were built"));
    m_figures->add(format.number(totals.people, 0), tr("People"), tr("In these homes, by occupancy and household size"));
    m_figures->add(format.number(totals.jobs, 0), tr("Jobs"), tr("In floor area that is not dwellings"));
    m_figures->add(format.integer(qint64(totals.parcels)), tr("Sites"), tr("Together %1").arg(format.hectares(totals.areaM2)));
}

std::optional<MappedFigure> CapacityPage::mapped() const
{
    const int chosen = m_mapped->currentData().toInt();
    return chosen == nothingMapped ? std::nullopt : std::optional<MappedFigure>(MappedFigure(chosen));
}

void CapacityPage::showMap()
{
    if (!m_live.district())
        return;
    const MappedFigure figure = mapped().value_or(MappedFigure::Binding);
    if (figure != m_map.figure)
        m_bars->letGo(); // classes of another figure are others
    m_map = capacityMap(*m_live.district(), figure);
    showBars();
    if (mapped() && !m_layer)
        makeLayer();
    else if (!mapped() && m_layer)
        m_workbench.showLayers(QStringLiteral("zoning"), capacitySource, {});
    nameLayer();
    colourLayer();
}

void CapacityPage::showBars()
{
    const NumberFormat format(m_workbench.language());
    std::size_t most = 1, all = 0;
    for (const MappedClass &each : m_map.classes) {
        most = std::max(most, each.sites);
        all += each.sites;
    }
    QVector<ColourBars::Bar> bars;
    for (std::size_t i = 0; i < m_map.classes.size(); ++i) {
        const MappedClass &each = m_map.classes[i];
        // Ranges stay, to be a scale; of the rules those that bind somewhere.
        if (each.sites == 0 && (each.binding >= 0 || !each.isKnown))
            continue;
        const QString name = nameOf(each, m_map.figure, m_workbench.language());
        const QString share = format.percent(all > 0 ? double(each.sites) / double(all) : 0.0);
        bars << ColourBars::Bar{int(i), each.colour, name, format.integer(qint64(each.sites)), double(each.sites) / double(most),
                                tr("%1: %n site(s), %2 of all, %3", nullptr, int(each.sites)).arg(name, share, format.hectares(each.areaM2))};
    }
    m_bars->setBars(bars);
}

void CapacityPage::makeLayer()
{
    if (!m_live.district() || !mapped() || m_live.district()->sites.empty()) {
        if (m_layer)
            m_workbench.showLayers(QStringLiteral("zoning"), capacitySource, {});
        return;
    }
    auto layer = std::make_unique<ParcelLayer>(QString(), m_live.land());
    m_layer = layer.get();
    markLyingOn(*layer, planLayerId(QStringLiteral("parcel"))); // parcels and blocks are filled by their classes too
    nameLayer();
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    layers.push_back(std::move(layer));
    m_workbench.showLayers(QStringLiteral("zoning"), capacitySource, std::move(layers));
    if (!m_hasShownTheme)
        showTheme();
}

void CapacityPage::showTheme()
{
    m_hasShownTheme = true;
    m_workbench.showTheme(QStringLiteral("zoning"));
}

// What is picked in the legend stands out: the rest is dimmed.
void CapacityPage::colourLayer()
{
    if (!m_layer)
        return;
    std::vector<QColor> colours = m_map.colours();
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i].setAlpha(m_bars->picked() < 0 || m_bars->picked() == int(i) ? 235 : 36);
    m_layer->setColours(colours, m_map.classOfSite);
}

void CapacityPage::nameLayer()
{
    if (!m_layer || !mapped())
        return;
    const QStringList languages = m_workbench.mapLanguages();
    m_layer->setName(jointName(m_map.figure, languages));
    QVector<ColourLegend::Entry> entries;
    for (const MappedClass &each : m_map.classes)
        if (each.sites > 0)
            entries << ColourLegend::Entry{each.colour, jointName(each, m_map.figure, languages)};
    m_layer->setLegendEntries(entries);
}

QString CapacityPage::classNameOf(const QString &code) const
{
    if (code.isEmpty())
        return tr("Outside all zones");
    const auto label = m_classLabels.constFind(code);
    if (label == m_classLabels.cend())
        return tr("%1 (unknown code)").arg(code);
    const QString name = label->byLanguage.value(m_workbench.language(), label->byLanguage.value(QStringLiteral("en")));
    return name.isEmpty() ? code : tr("%1 %2", "code and name of a land-use class").arg(code, name);
}

void CapacityPage::showClasses()
{
    using Cell = ResultTable::Cell;
    const NumberFormat format(m_workbench.language());
    QVector<QVector<Cell>> rows;
    for (const QVariant &item : classRows(*m_live.district())) {
        const QVariantMap row = item.toMap();
        const QString code = row.value(QStringLiteral("code")).toString();
        const QString name = classNameOf(code);
        const auto number = [&](const char *key) {
            const double value = row.value(QLatin1String(key)).toDouble();
            return Cell{format.number(value, 0), value, {}, {}};
        };
        rows << QVector<Cell>{{name, code, m_classLabels.value(code).colour, name}, number("gfa_m2"), number("remaining_gfa_m2"), number("people"),
                              number("jobs"), number("units"), number("parcels"), number("area_m2")};
    }
    m_classes->setRows({tr("Class"), tr("Allowed, m²"), tr("Left, m²"), tr("People"), tr("Jobs"), tr("Homes"), tr("Sites"), tr("Land, m²")}, rows, 0);
    // More columns than have room: names are read first.
    m_classes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_classes->horizontalHeader()->resizeSection(0, 22 * m_classes->fontMetrics().averageCharWidth());
}

void CapacityPage::followSelection()
{
    if (!m_live.district() || m_workbench.selectedRows().isEmpty())
        return;
    const int site = m_live.siteOf(m_workbench.selectedRows().first());
    if (site >= 0)
        pickSite(site);
}

void CapacityPage::pickSite(int site)
{
    if (site == m_site)
        return;
    m_site = site;
    m_siteUid.clear();
    m_standing.clear();
    if (site >= 0) {
        const ParcelSheet sheet = m_live.sheet(site);
        m_siteUid = sheet.uid;
        m_standing = readStanding(sheet);
        m_workbench.highlight(sheet.table, {sheet.uid});
    } else {
        m_workbench.highlight(QString(), {});
    }
    showSite();
}

std::vector<BuildingOnLand> CapacityPage::readStanding(const ParcelSheet &sheet)
{
    try {
        return buildingsOnLand(PlanReader(m_workbench.plan()->path()), m_workbench.scenario(), *m_live.district()->ground, sheet.shape,
                                 sheet.storeyHeightM > 0.0 ? sheet.storeyHeightM : usualStoreyM);
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Warning, failure.text());
        return {};
    }
}

void CapacityPage::showSite()
{
    if (m_layer)
        m_layer->setMarked(m_site);
    if (m_site < 0 || !m_live.district()) {
        m_card->hide();
        return;
    }
    const ParcelSheet sheet = m_live.sheet(m_site);
    QStringList zones;
    for (const ParcelSheet::Part &part : sheet.zones)
        zones << classNameOf(part.code);
    m_card->show(sheet, m_standing, zones, m_workbench.language());
}

void CapacityPage::fillMapped()
{
    const QSignalBlocker quiet(m_mapped);
    const int chosen = m_mapped->count() > 0 ? m_mapped->currentData().toInt() : QSettings().value(mappedSetting, int(MappedFigure::Binding)).toInt();
    m_mapped->clear();
    for (int i = 0; i < mappedFigureCount; ++i) {
        const Phrase name = phraseOf(MappedFigure(i));
        m_mapped->addItem(QCoreApplication::translate(name.context, name.source), i);
    }
    m_mapped->addItem(tr("Nothing: the land use is seen"), nothingMapped);
    m_mapped->setCurrentIndex(std::max(0, m_mapped->findData(chosen)));
}

void CapacityPage::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Compute &again"));
    m_progress->setAccessibleName(tr("Progress"));
    m_mappedLabel->setText(tr("&On the map"));
    m_mapped->setToolTip(tr("What the colours of the parcels tell"));
    m_bars->setAccessibleName(tr("How many sites there are of each colour"));
    m_hint->setText(withLineBreaks(tr("Click a bar to see its sites alone on the map. Click a parcel on the map to see what binds it and why."), m_workbench.language()));
    m_classes->setAccessibleName(tr("Capacity by land-use class"));
    fillMapped();
    showState();
    // Findings, and why it failed, are in the words of the reading: it is done again.
    if (m_workbench.plan() && (m_live.district() || m_live.isReading() || (m_hasFailed && !m_problem.isEmpty())))
        read();
    if (!m_live.district())
        return;
    showFigures();
    showBars();
    showClasses();
    showSite();
}

void CapacityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CapacityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfSeen();
}

} // namespace madang::zoning
