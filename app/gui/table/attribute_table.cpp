// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/attribute_table.h"

#include "core/plan/plan_schema.h"
#include "core/text/number_format.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/selected_rows.h"
#include "gui/form/attribute_desk.h"
#include "gui/form/column_label.h"
#include "gui/language/live_text.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/table/attribute_model.h"
#include "gui/table/cell_delegate.h"
#include "gui/table/column_filter_popup.h"
#include "gui/table/table_editing.h"
#include "gui/window/line_icon.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace madang {

namespace {

const QString shownTableKey = QStringLiteral("table/table");
// The map marks what is selected row by row: more than this would keep everybody waiting.
constexpr int mostOnMap = 2000;

} // namespace

AttributeTable::AttributeTable(Session &session, AttributeDesk &desk, DrawingDesk &drawing, MapView &map, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_drawing(drawing)
    , m_map(map)
    , m_selection(session, drawing, map)
    , m_model(new AttributeModel(session, desk, this))
    , m_tables(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_none(new QLabel(this))
    , m_view(new QTableView(this))
    , m_columnMenu(new QMenu(this))
{
    makeView();
    m_editing = new TableEditing(*m_view, *m_model, desk, this);
    makeActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_view, 1);
    rows->addWidget(m_none, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(200);
    connect(&m_later, &QTimer::timeout, this, [this] {
        RowWish wish = m_model->wish();
        wish.text = m_text->text();
        m_model->setWish(wish);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_tables, &QComboBox::activated, this, [this](int index) { setTable(m_tables->itemData(index).toString()); });

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isReset = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isReset = false;
        hideBookkeeping();
        fitColumns();
        select(m_selected);
        showCounts();
    });
    connect(m_model, &AttributeModel::busyChanged, this, &AttributeTable::showCounts);
    connect(m_model, &AttributeModel::failed, &desk, &AttributeDesk::refuse);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttributeTable::tellMap);
    connect(&drawing.selected(), &SelectedRows::changed, this, [this] {
        if (!m_desk.isChanging())
            followMap();
    });
    connect(&desk, &AttributeDesk::changed, this, [this] {
        m_selected = selectedUids(); // some have another uid now
        followMap();
    });
    connect(&drawing, &DrawingDesk::kindChanged, this, [this] {
        if (!m_isFollowing && MapSelection::isDrawnByHand(m_model->table()))
            setTable(m_drawing.kind().table);
    });
    connect(&session, &Session::planChanged, this, [this] {
        m_selected.clear();
        m_text->clear();
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    const QString last = QSettings().value(shownTableKey).toString();
    const auto known = planTable(last);
    keepTranslated(this, [this] { retranslate(); });
    setTable(known && known->isDrawn() ? last : QStringLiteral("zone"));
}

void AttributeTable::makeView()
{
    m_view->setObjectName(QStringLiteral("attributeTable"));
    m_view->setModel(m_model);
    auto *cells = new CellDelegate(*m_model, m_view);
    connect(cells, &CellDelegate::refused, &m_desk, &AttributeDesk::refuse);
    m_view->setItemDelegate(cells);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const int column = m_view->horizontalHeader()->logicalIndexAt(at); column >= 0)
            askFilter(column);
    });
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("quiet", true);
    m_none->hide();
}

void AttributeTable::makeActions()
{
    const auto add = [this](const char *icon, const QKeySequence &key) {
        auto *action = new QAction(lineIcon(QLatin1String(icon)), QString(), this);
        action->setObjectName(QStringLiteral("table-") + QLatin1String(icon));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // of the rows; a field beside them has its own
        m_view->addAction(action);
        return action;
    };
    m_shown = new QAction(lineIcon(QStringLiteral("table")), QString(), this);
    m_shown->setObjectName(QStringLiteral("attribute-table"));
    m_shown->setCheckable(true);
    m_shown->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    m_zoom = add("zoom-to", QKeySequence(QStringLiteral("Ctrl+J")));
    m_give = add("paint", QKeySequence(QStringLiteral("Ctrl+Return")));
    m_copy = add("copy", QKeySequence::Copy);
    m_paste = add("paste", QKeySequence::Paste);
    m_filter = add("filter", QKeySequence(QStringLiteral("Alt+Down")));
    m_unfilter = add("filter-off", {});
    m_columns = add("columns", {});
    m_columns->setMenu(m_columnMenu);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_zoom, &QAction::triggered, this, &AttributeTable::zoomToSelected);
    connect(m_give, &QAction::triggered, m_editing, &TableEditing::askValue);
    connect(m_copy, &QAction::triggered, m_editing, &TableEditing::copy);
    connect(m_paste, &QAction::triggered, m_editing, &TableEditing::paste);
    connect(m_filter, &QAction::triggered, this, [this] { askFilter(qMax(0, m_view->currentIndex().column())); });
    connect(m_unfilter, &QAction::triggered, this, [this] {
        RowWish wish = m_model->wish();
        wish.filters.clear();
        wish.text.clear();
        const QSignalBlocker quiet(m_text);
        m_text->clear();
        m_model->setWish(wish);
    });
    connect(m_columnMenu, &QMenu::aboutToShow, this, &AttributeTable::fillColumnMenu);
}

QWidget *AttributeTable::makeBar()
{
    auto *bar = new QWidget(this);
    m_tables->setObjectName(QStringLiteral("tableChoice"));
    m_text->setObjectName(QStringLiteral("tableFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(140);
    m_text->setMaximumWidth(260);
    m_counts->setObjectName(QStringLiteral("tableCounts"));
    m_counts->setProperty("quiet", true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_tables);
    row->addWidget(m_text, 1);
    const auto addButton = [&](QAction *action) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    };
    addButton(m_filter);
    addButton(m_unfilter);
    row->addSpacing(8);
    row->addWidget(m_counts);
    row->addStretch(1);
    for (QAction *action : {m_give, m_zoom, m_copy, m_paste, m_columns})
        addButton(action);
    return bar;
}

void AttributeTable::retranslate()
{
    m_view->setAccessibleName(tr("Rows of the table"));
    m_tables->setToolTip(tr("The table that is shown"));
    m_tables->setAccessibleName(m_tables->toolTip());
    m_text->setPlaceholderText(tr("Filter rows"));
    m_text->setToolTip(tr("Shows only rows that hold these words, in any language or script"));
    m_none->setText(tr("There are no such rows."));
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        action->setToolTip(action->shortcut().isEmpty()
                               ? text
                               : tr("%1 (%2)", "action, its key").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_shown, tr("Attribute table"));
    name(m_zoom, tr("Zoom to the selected rows"));
    name(m_give, tr("Set a value for the selected rows…"));
    name(m_copy, tr("Copy the selected rows"));
    name(m_paste, tr("Paste from the current cell on"));
    name(m_filter, tr("Filter by the values of this column…"));
    name(m_unfilter, tr("Show all rows"));
    name(m_columns, tr("Columns"));
    m_columnMenu->setTitle(tr("Columns"));
    fillTables();
    showCounts();
}

void AttributeTable::fillTables()
{
    m_tables->clear();
    for (const PlanTable &table : planTables())
        if (table.isDrawn())
            m_tables->addItem(tableTitle(table.name), table.name);
    m_tables->setCurrentIndex(m_tables->findData(m_model->table()));
}

void AttributeTable::setTable(const QString &table)
{
    m_tables->setCurrentIndex(m_tables->findData(table));
    if (table == m_model->table())
        return;
    QSettings().setValue(shownTableKey, table);
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_selected.clear();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setTable(table);
    followMap();
}

void AttributeTable::hideBookkeeping()
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const AttributeColumn &column = m_model->columns()[size_t(i)];
        const bool isBookkeeping = column.group == AttributeColumn::Group::Bookkeeping;
        m_view->setColumnHidden(i, QSettings().value(QStringLiteral("table/hidden/%1/%2").arg(m_model->table(), column.name), isBookkeeping).toBool());
    }
}

void AttributeTable::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *action = m_columnMenu->addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            QSettings().setValue(QStringLiteral("table/hidden/%1/%2").arg(m_model->table(), m_model->columns()[size_t(i)].name), !on);
            m_view->setColumnHidden(i, !on);
        });
    }
}

// As wide as the first rows need, once for each table: a width that the user gives stays.
void AttributeTable::fitColumns()
{
    const QString fitted = m_model->table() + m_desk.language();
    if (m_fitted == fitted || m_model->rowCount() == 0)
        return;
    m_fitted = fitted;
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_view->resizeColumnToContents(i);
        m_view->setColumnWidth(i, qBound(70, m_view->columnWidth(i) + 12, 260));
    }
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
}

void AttributeTable::showCounts()
{
    const NumberFormat format(m_desk.language());
    const int shown = m_model->rowCount(), all = m_model->rows().size();
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    const QString rows = shown == all ? tr("%Ln rows", nullptr, all) : tr("%1 of %2 rows").arg(format.integer(shown), format.integer(all));
    m_counts->setText(m_model->isBusy() ? tr("Reading…")
                      : selected        ? tr("%1, %2 selected", "number of rows").arg(rows, format.integer(selected))
                                        : rows);
    const RowWish &wish = m_model->wish();
    m_unfilter->setEnabled(!wish.filters.isEmpty() || !wish.text.isEmpty());
    m_filter->setEnabled(m_session.plan());
    const bool isWritable = m_session.plan() && m_desk.obstacle().isEmpty();
    for (QAction *action : {m_zoom, m_copy})
        action->setEnabled(selected > 0);
    m_give->setEnabled(selected > 0 && isWritable);
    m_paste->setEnabled(isWritable);
    // A view of no rows keeps its head: there are filters to take off.
    const bool isEmpty = shown == 0 && !m_model->isBusy() && wish.filters.isEmpty();
    m_view->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
}

QStringList AttributeTable::selectedUids() const
{
    QStringList uids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        uids << m_model->rowAt(index.row()).uid;
    return uids;
}

void AttributeTable::select(const QStringList &uids)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QVector<int> wanted;
    for (const QString &uid : uids)
        if (const int row = m_model->rowOf(uid); row >= 0)
            wanted << row;
    std::sort(wanted.begin(), wanted.end());
    QItemSelection rows;
    for (int i = 0; i < wanted.size();) {
        int end = i + 1; // neighbours are one range
        while (end < wanted.size() && wanted.at(end) == wanted.at(end - 1) + 1)
            ++end;
        rows.append(QItemSelectionRange(m_model->index(wanted.at(i), 0), m_model->index(wanted.at(end - 1), m_model->columnCount() - 1)));
        i = end;
    }
    const int first = wanted.value(0, -1);
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first >= 0 && !rows.contains(m_view->currentIndex())) {
        const int column = qMax(m_view->currentIndex().column(), m_view->horizontalHeader()->logicalIndexAt(0));
        m_view->selectionModel()->setCurrentIndex(m_model->index(first, qMax(0, column)), QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_model->index(first, qMax(0, column)));
    }
    m_selected = uids;
    showCounts();
}

void AttributeTable::followMap()
{
    if (m_isFollowing || m_drawing.selected().table() != m_model->table())
        return;
    const QStringList uids = m_drawing.selected().uids();
    if (uids.isEmpty() && m_selected.size() > mostOnMap)
        return; // too many for the map to show
    select(uids);
}

void AttributeTable::tellMap()
{
    if (m_isReset || m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_selected = selectedUids();
    showCounts();
    m_selection.select(m_model->table(), m_selected.size() > mostOnMap ? QStringList() : m_selected);
}

void AttributeTable::zoomToSelected()
{
    QgsRectangle box;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        box.combineExtentWith(m_model->rowAt(index.row()).box);
    m_map.zoomTo(box, m_session.plan()->crs());
}

void AttributeTable::askFilter(int column)
{
    if (column >= m_model->columnCount())
        return;
    const AttributeColumn &asked = m_model->columns()[size_t(column)];
    const auto values = asked.isNumber() ? QVector<QPair<QString, int>>()
                                         : valuesOfColumn(m_model->rows(), m_model->columns(), column, m_model->text(), mostFilterValues);
    auto *popup = new ColumnFilterPopup(m_desk.label(asked, m_model->table()), asked, m_model->text(), m_model->wish().filters.value(asked.name),
                                        values, this);
    connect(popup, &ColumnFilterPopup::chosen, this, [this, name = asked.name](const ColumnFilter &filter) {
        RowWish wish = m_model->wish();
        if (filter.isEmpty())
            wish.filters.remove(name);
        else
            wish.filters.insert(name, filter);
        m_model->setWish(wish);
    });
    popup->adjustSize();
    const QHeaderView *header = m_view->horizontalHeader();
    const QPoint under = header->mapToGlobal(QPoint(header->sectionViewportPosition(column), 0));
    popup->move(under - QPoint(0, popup->height()));
    popup->show();
}

void AttributeTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    followMap();
}

void AttributeTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

} // namespace madang
