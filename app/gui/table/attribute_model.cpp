// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/table/attribute_model.h"

#include "core/failure.h"
#include "gui/form/attribute_desk.h"
#include "gui/form/column_label.h"
#include "gui/form/field_editor.h"
#include "gui/jobs/background_task.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <qgsapplication.h>

#include <QTimer>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace madang {

namespace {
// What takes a few milliseconds is done at once; more is left to another thread.
constexpr int fewRows = 5000;
} // namespace

AttributeModel::AttributeModel(Session &session, AttributeDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_desk(desk)
    , m_text(desk.text())
{
    connect(&session, &Session::opening, this, &AttributeModel::forget);
    connect(&session, &Session::planChanged, this, &AttributeModel::forget);
    connect(&session, &Session::scenarioChanged, this, &AttributeModel::read);
    // A reading of many rows would make the edit wait for it; it begins anew after the edit.
    connect(&session, &Session::changing, this, [this] {
        if (!m_reading)
            return;
        m_reading->cancel();
        m_isInterrupted = true;
    });
    connect(&session, &Session::settled, this, [this] {
        if (std::exchange(m_isInterrupted, false))
            QTimer::singleShot(0, this, &AttributeModel::read);
    });
    connect(&session, &Session::rowsChanged, this, &AttributeModel::renew);
    connect(&desk, &AttributeDesk::wordsChanged, this, &AttributeModel::read);
}

AttributeModel::~AttributeModel()
{
    if (m_reading)
        m_reading->cancel();
    if (m_ordering)
        m_ordering->cancel();
}

void AttributeModel::forget()
{
    if (m_reading)
        m_reading->cancel();
    if (m_ordering)
        m_ordering->cancel();
    m_reading = nullptr;
    m_ordering = nullptr;
    beginResetModel();
    m_rows = {};
    m_order.clear();
    m_shownAt.clear();
    m_columns.clear();
    m_wish = {};
    m_isStale = true;
    endResetModel();
    emit busyChanged();
    if (m_session.plan())
        read();
}

void AttributeModel::setTable(const QString &table)
{
    if (table == m_table)
        return;
    m_table = table;
    forget();
}

void AttributeModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        read();
}

void AttributeModel::read()
{
    m_isStale = true;
    if (m_reading)
        m_reading->cancel();
    m_reading = nullptr;
    if (!m_isWatched || !m_session.plan() || m_table.isEmpty())
        return;
    m_isStale = false;
    const std::vector<AttributeColumn> columns = m_desk.columns(m_table);
    if (columns.size() != m_columns.size()) {
        beginResetModel();
        m_columns = columns;
        endResetModel();
    } else {
        m_columns = columns;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    m_text = m_desk.text();
    try {
        // The reading of few rows is quick.
        if (!m_session.reader().hasRows(m_table, m_session.scenario(), fewRows + 1)) {
            adopt(AttributeRows(m_session.reader(), m_table, m_session.scenario(), m_columns, m_text));
            return;
        }
    } catch (const Failure &failure) {
        emit failed(failure.text());
        return;
    }
    const QPointer<AttributeModel> self(this);
    auto work = [path = m_session.plan()->path(), table = m_table, scenario = m_session.scenario(), columns, text = m_text](QgsFeedback &feedback) {
        const PlanReader plan(path);
        return AttributeRows(plan, table, scenario, columns, text, &feedback);
    };
    auto *task = new BackgroundTask<AttributeRows>(
        tr("Reading the table: %1").arg(tableTitle(m_table)), BackgroundTask<AttributeRows>::Shown::AsJob, work,
        [self](const AttributeRows &rows) {
            if (!self)
                return;
            self->m_reading = nullptr;
            self->adopt(rows);
        },
        [self](const QString &problem) {
            if (!self)
                return;
            self->m_reading = nullptr;
            emit self->failed(problem);
            emit self->busyChanged();
        });
    m_reading = task;
    QgsApplication::taskManager()->addTask(task);
    emit busyChanged();
}

void AttributeModel::adopt(const AttributeRows &rows)
{
    if (m_ordering)
        m_ordering->cancel();
    m_ordering = nullptr;
    beginResetModel();
    m_rows = rows;
    m_order.clear();
    m_shownAt.clear();
    endResetModel();
    arrange();
}

void AttributeModel::renew(const QStringList &tables, const QStringList &uids)
{
    if (!tables.contains(m_table) || m_isStale)
        return;
    // An edit in bulk, or one while the rows are being read.
    if (uids.isEmpty() || uids.size() > fewRows || m_reading) {
        read();
        return;
    }
    try {
        const AttributeRows::Renewal renewal = m_rows.renew(m_session.reader(), uids, m_columns, m_text);
        if (renewal.isOtherSet || m_ordering) {
            arrange();
            return;
        }
        for (const int place : renewal.changed) {
            const int row = rowOf(m_rows.at(place).uid);
            if (row >= 0)
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    } catch (const Failure &failure) {
        emit failed(failure.text());
    }
}

void AttributeModel::setWish(const RowWish &wish)
{
    m_wish = wish;
    emit headerDataChanged(Qt::Horizontal, 0, qMax(0, columnCount() - 1)); // marks of filters
    arrange();
}

void AttributeModel::arrange()
{
    if (m_ordering)
        m_ordering->cancel();
    m_ordering = nullptr;
    const QString language = m_desk.language();
    if (m_rows.size() <= fewRows) {
        show(orderedRows(m_rows, m_columns, m_text, m_wish, language));
        return;
    }
    const QPointer<AttributeModel> self(this);
    auto work = [rows = m_rows, columns = m_columns, text = m_text, wish = m_wish, language](QgsFeedback &feedback) {
        return orderedRows(rows, columns, text, wish, language, &feedback);
    };
    auto *task = new BackgroundTask<QVector<int>>(
        tr("Sorting the table"), BackgroundTask<QVector<int>>::Shown::No, work,
        [self](const QVector<int> &order) {
            if (!self)
                return;
            self->m_ordering = nullptr;
            self->show(order);
        },
        [self](const QString &problem) {
            if (self)
                emit self->failed(problem);
        });
    m_ordering = task;
    QgsApplication::taskManager()->addTask(task);
    emit busyChanged();
}

void AttributeModel::show(const QVector<int> &order)
{
    beginResetModel();
    m_order = order;
    m_shownAt.clear();
    endResetModel();
    emit busyChanged();
}

int AttributeModel::rowOf(const QString &uid) const
{
    const int place = m_rows.rowOf(uid);
    if (place < 0)
        return -1;
    if (m_shownAt.size() != m_rows.size()) {
        m_shownAt.fill(-1, m_rows.size());
        for (int row = 0; row < m_order.size(); ++row)
            m_shownAt[m_order.at(row)] = row;
    }
    return m_shownAt.at(place);
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const AttributeColumn &column = m_columns[size_t(index.column())];
    const QVariant &value = rowAt(index.row()).values.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_text.shown(column, value).section(u'\n', 0, 0);
    case Qt::EditRole:
        return m_text.typed(column, value);
    case Qt::UserRole:
        return value;
    case Qt::DecorationRole:
        if (const ColumnChoice *choice = column.choice(value.toString()))
            if (!choice->colour.isEmpty())
                return colourSwatch(choice->colour);
        return {};
    case Qt::TextAlignmentRole:
        return int((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!column.isEditable)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText).darker(130);
        return {};
    case Qt::ToolTipRole:
        if (column.factor != 1 && value.isValid())
            return tr("Stored as %1").arg(QString::number(value.toDouble(), 'g', 6));
        return m_text.shown(column, value);
    default:
        return {};
    }
}

bool AttributeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::UserRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const AttributeColumn &column = m_columns[size_t(index.column())];
    return m_desk.change(m_table, {{rowAt(index.row()).uid, column.name, value}});
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const AttributeColumn &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return m_desk.label(column, m_table);
    if (role == Qt::DecorationRole && m_wish.filters.contains(column.name))
        return lineIcon(QStringLiteral("filter"), IconTint::Accent);
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Click to sort; right-click or Alt+Down to filter");
    return {};
}

Qt::ItemFlags AttributeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.isValid() && m_columns[size_t(index.column())].isEditable && m_desk.obstacle().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void AttributeModel::sort(int column, Qt::SortOrder order)
{
    RowWish wish = m_wish;
    wish.sortColumn = column >= 0 && column < columnCount() ? m_columns[size_t(column)].name : QString();
    wish.order = order;
    setWish(wish);
}

} // namespace madang
