// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/properties_card.h"

#include "core/failure.h"
#include "core/text/number_format.h"
#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/selected_rows.h"
#include "gui/form/attribute_desk.h"
#include "gui/form/column_label.h"
#include "gui/form/field_editor.h"
#include "gui/form/selection_summary.h"
#include "gui/language/live_text.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>

namespace madang {

namespace {
const QString wantedKey = QStringLiteral("map/properties");
} // namespace

PropertiesCard::PropertiesCard(Session &session, DrawingDesk &drawing, AttributeDesk &desk, MapView &map, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_drawing(drawing)
    , m_desk(desk)
    , m_map(map)
    , m_wanted(new QAction(lineIcon(QStringLiteral("properties")), QString(), this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_zoom(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("mapCard"));
    m_title->setObjectName(QStringLiteral("propertiesTitle"));
    m_title->setProperty("heading", true);
    m_count->setProperty("quiet", true);
    m_wanted->setObjectName(QStringLiteral("properties"));
    m_wanted->setCheckable(true);
    m_wanted->setChecked(QSettings().value(wantedKey, true).toBool());
    m_wanted->setShortcut(QKeySequence(Qt::Key_F4));
    m_zoom->setIcon(lineIcon(QStringLiteral("zoom-to"), IconTint::Quiet));
    m_close->setIcon(lineIcon(QStringLiteral("close"), IconTint::Quiet));
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addSpacing(6);
    head->addWidget(m_count, 1);
    for (QToolButton *button : {m_zoom, m_close}) {
        button->setIconSize(QSize(16, 16));
        head->addWidget(button);
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 6, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &PropertiesCard::readMore);

    connect(m_close, &QToolButton::clicked, m_wanted, [this] { m_wanted->setChecked(false); });
    connect(m_zoom, &QToolButton::clicked, this, [this] {
        QgsRectangle box;
        for (const DrawnRow &row : m_drawing.selected().rows())
            box.combineExtentWith(row.geometry.boundingBox());
        m_map.zoomTo(box, m_session.plan()->crs());
    });
    connect(m_wanted, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(wantedKey, on);
        refresh();
    });
    connect(&drawing.selected(), &SelectedRows::changed, this, [this] {
        if (!m_desk.isChanging())
            refresh();
    });
    connect(&drawing, &DrawingDesk::hintChanged, this, [this] {
        if (isHidden() == hasPlace())
            refresh(); // another tool
    });
    connect(&desk, &AttributeDesk::changed, this, &PropertiesCard::refresh);
    connect(&desk, &AttributeDesk::wordsChanged, this, [this] {
        m_table.clear(); // its fields are named in another way now
        refresh();
    });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Properties of what is selected"));
        m_wanted->setText(tr("&Properties of the selection"));
        m_zoom->setToolTip(tr("Zoom to it"));
        m_close->setToolTip(tr("Close (F4 opens it again)"));
        for (QToolButton *each : {m_zoom, m_close})
            each->setAccessibleName(each->toolTip());
        m_table.clear();
        refresh();
    });
}

PropertiesCard::~PropertiesCard() = default;

bool PropertiesCard::hasPlace() const
{
    const DrawingActions &actions = m_drawing.actions();
    const bool isFree = !actions.drawing->isChecked() || !actions.chosen() || actions.chosen() == actions.select;
    return m_wanted->isChecked() && isFree && m_session.plan() && !m_drawing.selected().isEmpty();
}

void PropertiesCard::refresh()
{
    m_later.stop();
    if (!hasPlace()) {
        hide();
        return;
    }
    if (m_table != m_drawing.selected().table())
        rebuild();
    fill();
    if (isHidden()) {
        QFrame::show();
        raise();
        emit shown();
    }
    updateGeometry();
}

void PropertiesCard::rebuild()
{
    m_table = m_drawing.selected().table();
    m_editors.clear();
    m_measure = nullptr;
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 2, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto &columns = m_desk.columns(m_table);
    auto group = AttributeColumn::Group::Names;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].group == AttributeColumn::Group::Bookkeeping)
            continue;
        if (columns[i].group != group) {
            group = columns[i].group;
            auto *heading = new QLabel(groupLabel(group), rows);
            heading->setProperty("section", true);
            grid->addWidget(heading, line++, 0, 1, 2);
        }
        addField(*grid, line, i);
    }
    m_identifier = new QLabel(rows);
    m_identifier->setProperty("quiet", true);
    m_identifier->setWordWrap(true);
    m_identifier->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid->addWidget(m_identifier, line++, 0, 1, 2);
    grid->setRowStretch(line, 1);
    m_rows = rows;
    m_scroll->setWidget(rows);
    rows->show(); // a scroll area that is seen does not show what it gets
}

void PropertiesCard::addField(QGridLayout &grid, int &line, size_t column)
{
    const AttributeColumn &each = m_desk.columns(m_table)[column];
    auto *parent = grid.parentWidget();
    auto *label = new QLabel(m_desk.label(each, m_table), parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    label->setMinimumHeight(28);
    grid.addWidget(label, line, 0, Qt::AlignTop);
    if (each.isMeasure) {
        m_measure = new QLabel(parent);
        m_measure->setObjectName(QStringLiteral("measure"));
        m_measure->setMinimumHeight(28);
        m_measure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid.addWidget(m_measure, line++, 1, Qt::AlignTop);
        return;
    }
    auto *editor = new FieldEditor(each, m_desk.text(), parent);
    editor->setAccessibleName(label->text());
    editor->setWritable(each.isEditable && m_desk.obstacle().isEmpty());
    editor->setToolTip(m_desk.obstacle());
    label->setBuddy(editor);
    grid.addWidget(editor, line++, 1);
    m_editors << editor;
    connect(editor, &FieldEditor::finished, this, [this, editor](const QVariant &value) { give(*editor, value); });
}

void PropertiesCard::fill()
{
    m_later.stop();
    const std::vector<DrawnRow> &rows = m_drawing.selected().rows();
    m_title->setText(tableTitle(m_table));
    m_count->setText(tr("%Ln selected", "rows", int(rows.size())));
    m_identifier->setVisible(rows.size() == 1);
    m_identifier->setText(rows.size() == 1 ? tr("Identifier %1").arg(rows.front().uid) : QString());
    QStringList names;
    for (const FieldEditor *editor : std::as_const(m_editors))
        names << editor->column().name;
    m_summary = std::make_unique<SelectionSummary>(m_session, m_table, rows, names);
    readMore();
}

void PropertiesCard::readMore()
{
    try {
        m_summary->readMore();
    } catch (const Failure &failure) {
        m_summary.reset();
        m_rows->setEnabled(false); // what they show is not what is selected
        m_desk.refuse(failure.text());
        return;
    }
    m_rows->setEnabled(m_summary->isDone());
    if (!m_summary->isDone()) {
        m_later.start();
        return;
    }
    showFields();
    showMeasure();
    m_summary.reset();
}

void PropertiesCard::showFields()
{
    for (int i = 0; i < m_editors.size(); ++i)
        m_editors[i]->show(m_summary->value(i), m_summary->isMixed(i));
}

void PropertiesCard::showMeasure()
{
    if (!m_measure)
        return;
    const double size = m_summary->size();
    const NumberFormat format(m_desk.language());
    const QString text = m_summary->isArea()
                             ? tr("%1 (%2)", "area in m², in ha").arg(format.number(size, size < 1000 ? 1 : 0), format.hectares(size))
                             : format.number(size, 1);
    m_measure->setText(m_summary->rows().size() > 1 ? tr("%1 together", "size of all that is selected").arg(text) : text);
}

void PropertiesCard::give(const FieldEditor &editor, const QVariant &value)
{
    QVector<AttributeChange> changes;
    for (const QString &uid : m_drawing.selected().uids())
        changes.push_back({uid, editor.column().name, value});
    if (!m_desk.change(m_table, changes))
        fill();
}

void PropertiesCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_map.setFocus(); // back to the map; what is selected stays so
    else
        QFrame::keyPressEvent(event);
}

QSize PropertiesCard::sizeHint() const
{
    const int width = qBound(300, fontMetrics().averageCharWidth() * 46, 420);
    int height = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + 12 + m_close->sizeHint().height();
    if (m_rows)
        height += m_rows->layout()->hasHeightForWidth() ? m_rows->layout()->heightForWidth(width - 20) : m_rows->sizeHint().height();
    return {width, height};
}

} // namespace madang
