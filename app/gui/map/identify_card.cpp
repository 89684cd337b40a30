// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/identify_card.h"

#include "core/text/script_fonts.h"
#include "gui/form/map_selection.h"
#include "gui/language/live_text.h"
#include "gui/language/window_language.h"
#include "gui/map/map_view.h"
#include "gui/plan/field_words.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace madang {

IdentifyCard::IdentifyCard(Session &session, MapView &map, WindowLanguage &language, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_map(map)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_count(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("mapCard"));
    m_title->setObjectName(QStringLiteral("identifyTitle"));
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_kind->setProperty("quiet", true);
    m_count->setProperty("quiet", true);
    const auto button = [this](const QString &icon) {
        auto *made = new QToolButton(this);
        made->setIcon(lineIcon(icon, IconTint::Quiet));
        made->setIconSize(QSize(16, 16));
        return made;
    };
    m_back = button(QStringLiteral("chevron-left"));
    m_next = button(QStringLiteral("chevron-right"));
    m_edit = button(QStringLiteral("properties"));
    m_edit->setObjectName(QStringLiteral("editProperties"));
    m_zoom = button(QStringLiteral("zoom-to"));
    m_close = button(QStringLiteral("close"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_kind, 1);
    head->addWidget(m_back);
    head->addWidget(m_count);
    head->addWidget(m_next);
    head->addWidget(m_edit);
    head->addWidget(m_zoom);
    head->addWidget(m_close);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 6, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    hide();

    connect(m_back, &QToolButton::clicked, this, [this] {
        --m_place;
        fill();
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        ++m_place;
        fill();
    });
    connect(m_close, &QToolButton::clicked, this, &IdentifyCard::dismiss);
    connect(m_edit, &QToolButton::clicked, this, [this] {
        emit editWanted(table(), m_what[m_place].feature.attribute(QStringLiteral("uid")).toString());
    });
    connect(m_zoom, &QToolButton::clicked, this, [this] {
        const Identified &one = m_what[m_place];
        if (one.layer)
            m_map.zoomTo(one.feature.hasGeometry() ? one.feature.geometry().boundingBox() : one.layer->extent(), one.layer->crs());
    });
    // What the card shows may be gone or another with the plan, the scenario or an edit.
    connect(&session, &Session::planChanged, this, &IdentifyCard::dismiss);
    connect(&session, &Session::scenarioChanged, this, &IdentifyCard::dismiss);
    connect(&session, &Session::rowsChanged, this, &IdentifyCard::dismiss);
    connect(&language, &WindowLanguage::changed, this, [this] {
        if (isVisible())
            fill();
    });
    keepTranslated(this, [this] {
        m_back->setToolTip(tr("Previous"));
        m_next->setToolTip(tr("Next"));
        m_edit->setToolTip(tr("Change its properties"));
        m_zoom->setToolTip(tr("Zoom to it"));
        m_close->setToolTip(tr("Close (Esc)"));
        for (QToolButton *each : {m_back, m_next, m_edit, m_zoom, m_close})
            each->setAccessibleName(each->toolTip());
    });
}

void IdentifyCard::present(const QVector<Identified> &what)
{
    if (what.isEmpty()) {
        dismiss();
        return;
    }
    m_what = what;
    m_place = 0;
    fill();
    QFrame::show();
    raise();
}

void IdentifyCard::dismiss()
{
    if (m_what.isEmpty())
        return;
    m_what.clear();
    m_map.clearHighlight();
    hide();
}

QString IdentifyCard::table() const
{
    const auto *layer = qobject_cast<const QgsVectorLayer *>(m_what.value(m_place).layer.data());
    if (!layer || layer->providerType() != QLatin1String("ogr") || layer->fields().lookupField(QStringLiteral("uid")) < 0)
        return {};
    const QString table = QgsProviderRegistry::instance()
                              ->decodeUri(QStringLiteral("ogr"), layer->source())
                              .value(QStringLiteral("layerName"))
                              .toString();
    return MapSelection::isDrawnByHand(table) ? table : QString();
}

void IdentifyCard::fill()
{
    if (m_what.isEmpty() || !m_session.plan())
        return;
    m_place = qBound(0, m_place, int(m_what.size()) - 1);
    const Identified &one = m_what[m_place];
    const FieldWords words = fieldWords(one, m_session.reader(), m_language.current());
    m_title->setText(withLineBreaks(words.title, m_language.current()));
    m_kind->setText(words.kind);
    m_edit->setVisible(!table().isEmpty());
    const bool several = m_what.size() > 1;
    m_count->setText(tr("%1 of %2").arg(m_place + 1).arg(m_what.size()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_count, m_next})
        part->setVisible(several);
    m_back->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < m_what.size());

    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 4, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[name, value] : words.rows) {
        auto *nameLabel = new QLabel(name, rows);
        nameLabel->setProperty("quiet", true);
        nameLabel->setWordWrap(true);
        auto *valueLabel = new QLabel(value, rows);
        valueLabel->setTextFormat(Qt::PlainText);
        valueLabel->setWordWrap(true);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(nameLabel, line, 0, Qt::AlignTop);
        grid->addWidget(valueLabel, line, 1, Qt::AlignTop);
        ++line;
    }
    grid->setRowStretch(line, 1);
    m_rows = rows;
    m_scroll->setWidget(rows);
    rows->show(); // a scroll area that is seen does not show what it gets
    if (auto *vector = qobject_cast<QgsVectorLayer *>(one.layer.data()))
        m_map.highlight(one.feature, *vector);
    else
        m_map.clearHighlight();
    updateGeometry();
}

QSize IdentifyCard::sizeHint() const
{
    const int width = qBound(260, fontMetrics().averageCharWidth() * 42, 400);
    int height = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + 12;
    height += m_close->sizeHint().height() + m_title->heightForWidth(width - 18);
    if (m_rows)
        height += m_rows->layout()->hasHeightForWidth() ? m_rows->layout()->heightForWidth(width - 20) : m_rows->sizeHint().height();
    return {width, height};
}

} // namespace madang
