// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/proposed_land.h"

#include "api/panel.h"
#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/script_fonts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsvectorlayer.h>

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang::masterplan {

namespace {

// What the plan does not hold yet: unlike any land use, and unlike the marks of a selection.
const QColor proposedColour(0x1F, 0x6F, 0xB5);
const QColor markedColour(0xD9, 0x4F, 0x1E);
// Words: a class of the number 0 is taken for one without a value, and is not drawn.
const QString proposedClass = QStringLiteral("proposed");
const QString markedClass = QStringLiteral("marked");

std::unique_ptr<QgsSymbol> outlined(const QColor &colour, int fillAlpha)
{
    QColor fill = colour;
    fill.setAlpha(fillAlpha);
    const QString fillText = QStringLiteral("%1,%2,%3,%4").arg(fill.red()).arg(fill.green()).arg(fill.blue()).arg(fill.alpha());
    return std::unique_ptr<QgsSymbol>(QgsFillSymbol::createSimple({{QStringLiteral("color"), fillText},
                                                                   {QStringLiteral("outline_color"), colour.name()},
                                                                   {QStringLiteral("outline_width"), QStringLiteral("0.35")}}));
}

} // namespace

ProposedLand::ProposedLand(Panel &panel, const QString &source)
    : QWidget(&panel)
    , m_panel(panel)
    , m_source(source)
    , m_add(new QPushButton(this))
    , m_summary(new QLabel(this))
{
    m_add->setObjectName(QStringLiteral("addToPlan"));
    m_summary->setObjectName(QStringLiteral("proposal"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ProposedLand::add);
    connect(&panel.workbench(), &Workbench::rowsChanged, this, [this](const QStringList &tables) {
        // What it was made from has changed, or it is in the plan now.
        for (const char *read : {"road", "block", "parcel", "zone", "constraint_area", "scenario"})
            if (tables.contains(QLatin1String(read))) {
                clear();
                return;
            }
    });
    enable();
}

void ProposedLand::expect()
{
    clear();
    m_isOver = false;
}

void ProposedLand::present(const QVariantMap &results)
{
    if (m_isOver)
        return;
    m_draft = LandDraft::fromMap(results.value(QStringLiteral("draft")).toMap());
    m_land = QgsGeometry::fromWkt(results.value(QStringLiteral("land")).toString());
    const QStringList marked = results.value(QStringLiteral("without_road_uids")).toStringList();
    m_marked = QSet<QString>(marked.cbegin(), marked.cend());
}

void ProposedLand::setWords(const QString &summary, const QString &layerName, const QString &markedName)
{
    m_summary->setText(m_isOver ? QString() : withLineBreaks(summary, m_panel.workbench().language()));
    m_layerName = layerName;
    m_markedName = markedName;
    showOnMap();
    enable();
}

void ProposedLand::clear()
{
    m_isOver = true;
    m_draft = {};
    m_land = QgsGeometry();
    m_marked.clear();
    m_summary->clear();
    if (m_isShown)
        m_panel.workbench().showLayers(QString(), m_source, {});
    m_isShown = false;
    enable();
}

void ProposedLand::enable()
{
    const Plan *plan = m_panel.workbench().plan();
    const bool canAdd = plan && !plan->isReadOnly() && !m_draft.changes.empty();
    // A button that is disabled passes the focus on to some field, and the panel would scroll there.
    if (!canAdd && m_add->hasFocus())
        setFocus();
    m_add->setEnabled(canAdd);
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void ProposedLand::retranslate()
{
    m_add->setText(tr("&Add to the plan"));
    const Plan *plan = m_panel.workbench().plan();
    m_add->setToolTip(plan && plan->isReadOnly() ? plan->whyReadOnly() : tr("Writes it into the scenario as one edit, which Undo takes back"));
}

void ProposedLand::add()
{
    Plan *plan = m_panel.workbench().plan();
    if (!plan)
        return;
    const QString name = m_draft.name.text();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        m_panel.apply(editOf(m_draft, *plan, m_panel.workbench().scenario()));
        QGuiApplication::restoreOverrideCursor();
        clear();
        m_panel.workbench().showMessage(Finding::Severity::Note, tr("Written into the plan: “%1”. Undo takes it back.").arg(name));
    } catch (const Failure &failure) {
        QGuiApplication::restoreOverrideCursor();
        m_panel.workbench().showMessage(Finding::Severity::Error, failure.text());
    }
}

void ProposedLand::showOnMap()
{
    const Plan *plan = m_panel.workbench().plan();
    QgsFeatureList features;
    const auto addFeature = [&features](const QgsGeometry &geometry, bool isMarked) {
        QgsFeature feature;
        feature.setGeometry(geometry);
        feature.setAttributes(QgsAttributes() << (isMarked ? markedClass : proposedClass));
        features << feature;
    };
    if (!m_land.isNull())
        addFeature(m_land, false);
    else
        for (const LandChange &change : m_draft.changes)
            if (!change.geometry.isNull())
                addFeature(change.geometry, m_marked.contains(change.uid));
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    if (plan && !features.isEmpty()) {
        auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon?field=class:string"), m_layerName, QStringLiteral("memory"));
        layer->setCrs(plan->crs());
        layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
        layer->updateExtents();
        auto *renderer = new QgsCategorizedSymbolRenderer(QStringLiteral("class"));
        renderer->addCategory(QgsRendererCategory(proposedClass, outlined(proposedColour, m_land.isNull() ? 40 : 110).release(), m_layerName));
        if (!m_marked.isEmpty())
            renderer->addCategory(QgsRendererCategory(markedClass, outlined(markedColour, 120).release(), m_markedName));
        layer->setRenderer(renderer);
        layers.push_back(std::move(layer));
    }
    const bool isShown = !layers.empty();
    if (isShown || m_isShown)
        m_panel.workbench().showLayers(QString(), m_source, std::move(layers));
    m_isShown = isShown;
}

} // namespace madang::masterplan
