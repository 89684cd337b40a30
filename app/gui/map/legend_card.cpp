// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/legend_card.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/plan_project.h"
#include "core/text/script_fonts.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"

#include <qgslayertree.h>
#include <qgslayertreefiltersettings.h>
#include <qgslayertreemodel.h>
#include <qgscolorramplegendnode.h>
#include <qgslayertreemodellegendnode.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgssymbol.h>

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

// Fills let the map's ground through: a sample stands on the same ground, also in a dark window.
QPixmap sampleOf(const QgsSymbol &symbol, int side, const QColor &ground)
{
    const QImage image = std::unique_ptr<QgsSymbol>(symbol.clone())->asImage(QSize(side, side));
    if (symbol.type() != Qgis::SymbolType::Fill)
        return QPixmap::fromImage(image);
    QPixmap sample(image.size());
    sample.fill(ground);
    QPainter(&sample).drawImage(0, 0, image);
    return sample;
}

// The base map explains itself, and so do the lines around blocks.
bool needsNoLegend(const QgsLayerTreeLayer *node)
{
    return node->layerId().startsWith(planLayerId(QStringLiteral("world_"))) || node->layerId() == planLayerId(QStringLiteral("block"));
}

// Results first, then the zones, then what else the theme is about, then the rest: a tall legend is cut at its end.
int rank(const QgsLayerTreeLayer *node, const QString &theme)
{
    if (!node->layerId().startsWith(planLayerId(QString())))
        return 0;
    return node->layerId() == planLayerId(QStringLiteral("zone")) ? 1 : isThemeSubject(node->layerId(), theme) ? 2 : 3;
}

} // namespace

LegendCard::LegendCard(Session &session, QgsMapCanvas &canvas, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("mapCard"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 4, 8);
    column->addWidget(m_scroll);
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, &LegendCard::look);
    connect(&canvas, &QgsMapCanvas::mapCanvasRefreshed, this, [this] {
        if (m_wanted)
            m_later.start();
    });
    connect(&session, &Session::planChanged, this, [this] {
        m_model.reset();
        hide();
    });
    keepTranslated(this, [this] { setAccessibleName(tr("Legend")); });
    hide();
}

LegendCard::~LegendCard() = default;

void LegendCard::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted)
        look();
    else
        hide();
}

void LegendCard::look()
{
    if (!m_wanted || !m_session.plan())
        return;
    if (!m_model) {
        m_model = std::make_unique<QgsLayerTreeModel>(m_session.project().layerTreeRoot());
        m_model->setFlag(QgsLayerTreeModel::UseThreadedHitTest);
        connect(m_model.get(), &QgsLayerTreeModel::hitTestCompleted, this, &LegendCard::fill);
    }
    // QGIS looks in the background for the classes that have a feature in view.
    QgsLayerTreeFilterSettings filter(m_canvas.mapSettings());
    filter.setLayerFilterExpressionsFromLayerTree(m_session.project().layerTreeRoot());
    m_model->setFilterSettings(&filter);
    if (!m_model->hitTestInProgress())
        fill();
}

void LegendCard::fill()
{
    if (!m_wanted || !m_model)
        return;
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const int side = qMax(16, fontMetrics().height());
    const QStringList languages = m_session.mapLanguages();
    const auto addRow = [&](const QPixmap &sample, const QStringList &texts) {
        auto *picture = new QLabel(rows);
        picture->setPixmap(sample);
        auto *words = new QLabel(rows);
        QStringList broken;
        for (int i = 0; i < texts.size(); ++i)
            broken << withLineBreaks(texts[i], languages.value(i));
        words->setText(broken.join(u'\n'));
        words->setWordWrap(true);
        grid->addWidget(picture, line, 0, Qt::AlignTop);
        grid->addWidget(words, line, 1);
        ++line;
    };
    QList<QgsLayerTreeLayer *> nodes = m_session.project().layerTreeRoot()->findLayers();
    const QString theme = m_session.theme();
    std::stable_sort(nodes.begin(), nodes.end(), [&theme](const QgsLayerTreeLayer *a, const QgsLayerTreeLayer *b) {
        return rank(a, theme) < rank(b, theme);
    });
    for (QgsLayerTreeLayer *node : std::as_const(nodes)) {
        if (!node->isVisible() || !node->layer() || needsNoLegend(node) || !m_canvas.layers().contains(node->layer())
            || !node->layer()->isInScaleRange(m_canvas.scale()))
            continue;
        QList<QgsLayerTreeModelLegendNode *> entries;
        for (QgsLayerTreeModelLegendNode *entry : m_model->layerLegendNodes(node, false))
            if (qobject_cast<QgsSymbolLegendNode *>(entry) || qobject_cast<QgsColorRampLegendNode *>(entry)
                || qobject_cast<QgsRasterSymbolLegendNode *>(entry))
                entries << entry;
        if (entries.isEmpty())
            continue;
        const QStringList title = MapLanguages::split(node->layer()->name());
        if (entries.size() > 1) {
            auto *heading = new QLabel(title.value(0), rows);
            heading->setProperty("section", true);
            heading->setWordWrap(true);
            grid->addWidget(heading, line++, 0, 1, 2);
        }
        for (QgsLayerTreeModelLegendNode *entry : std::as_const(entries)) {
            QPixmap sample;
            if (auto *symbol = qobject_cast<QgsSymbolLegendNode *>(entry); symbol && symbol->symbol())
                sample = sampleOf(*symbol->symbol(), side, m_canvas.canvasColor());
            else
                sample = entry->data(Qt::DecorationRole).value<QIcon>().pixmap(side, side);
            const QString text = entry->data(Qt::DisplayRole).toString();
            addRow(sample, entries.size() > 1 && !text.isEmpty() ? MapLanguages::split(text) : title);
        }
    }
    grid->setRowStretch(line, 1);
    m_entries = line;
    m_rows = rows;
    m_scroll->setWidget(rows);
    rows->show(); // a scroll area that is seen does not show what it gets
    setVisible(line > 0);
    updateGeometry();
}

QSize LegendCard::sizeHint() const
{
    if (!m_rows)
        return {0, 0};
    const int width = qBound(160, m_rows->sizeHint().width() + 30, 8 + fontMetrics().averageCharWidth() * 34);
    const int inner = width - 14;
    const int height = m_rows->layout()->hasHeightForWidth() ? m_rows->layout()->heightForWidth(inner) : m_rows->sizeHint().height();
    return {width, height + 20};
}

} // namespace madang
