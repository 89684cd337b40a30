// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/scenarios/scenario_tree_view.h"

#include "core/scenarios/scenario_edits.h"
#include "core/scenarios/scenario_tree.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/window/line_icon.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <functional>
#include <utility>

namespace madang {

namespace {

constexpr int uidRole = Qt::UserRole;
constexpr int mostRowsSeen = 7;

// Hands over what was typed; the plan is what changes, not the row.
class NameDelegate : public QStyledItemDelegate {
public:
    NameDelegate(std::function<void(const QString &)> typed, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_typed(std::move(typed))
    {
    }

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const override
    {
        m_typed(static_cast<QLineEdit *>(editor)->text());
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("scenarioName"));
        line->setStyleSheet(QStringLiteral("padding: 0 2px; min-height: 0;"));
        return line;
    }

private:
    std::function<void(const QString &)> m_typed;
};

QIcon noIcon()
{
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

ScenarioTreeView::ScenarioTreeView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("scenarioTree"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(14);
    setIconSize(QSize(16, 16));
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *names = new NameDelegate([this](const QString &text) { m_typed = text; }, this);
    setItemDelegateForColumn(0, names);
    // Not before the view is done with the editor: the rows are made anew.
    connect(names, &QAbstractItemDelegate::closeEditor, this,
            [this] { QMetaObject::invokeMethod(this, &ScenarioTreeView::endEditing, Qt::QueuedConnection); });
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (const QString uid = item->data(0, uidRole).toString(); !uid.isEmpty())
            emit chosen(uid);
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::currentItemChanged, this, &ScenarioTreeView::currentScenarioChanged);
}

void ScenarioTreeView::list(const std::vector<Scenario> &scenarios, const QString &shown)
{
    const QString before = current();
    m_edited.clear();
    m_parentOfNew.clear();
    {
        const QSignalBlocker quiet(this);
        clear();
        QHash<QString, QTreeWidgetItem *> items;
        // Parents come before their children in a file, but need not.
        const std::function<void(const QString &, QTreeWidgetItem *)> add = [&](const QString &parent, QTreeWidgetItem *under) {
            for (const Scenario &each : childrenOf(scenarios, parent)) {
                auto *item = new QTreeWidgetItem(under);
                const bool isShown = each.uid == shown;
                const QString title = scenarioTitle(each);
                item->setData(0, uidRole, each.uid);
                item->setText(0, title);
                item->setText(1, scenarioStatusLabel(each.status));
                item->setForeground(1, palette().brush(QPalette::Disabled, QPalette::Text));
                item->setIcon(0, isShown ? lineIcon(QStringLiteral("check"), IconTint::Accent) : noIcon());
                item->setFlags(item->flags() | Qt::ItemIsEditable);
                if (isShown) {
                    QFont bold = font();
                    bold.setBold(true);
                    item->setFont(0, bold);
                }
                const QString tip = isShown ? tr("%1, shown on the map").arg(title) : title;
                item->setToolTip(0, tip);
                item->setData(0, Qt::AccessibleTextRole, tip);
                items.insert(each.uid, item);
                add(each.uid, item);
            }
        };
        add(QString(), invisibleRootItem());
        expandAll();
        if (QTreeWidgetItem *item = items.value(before, items.value(shown)))
            setCurrentItem(item);
    }
    fit();
    emit currentScenarioChanged();
}

QString ScenarioTreeView::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, uidRole).toString() : QString();
}

void ScenarioTreeView::setCurrent(const QString &uid)
{
    if (QTreeWidgetItem *item = itemOf(uid))
        setCurrentItem(item);
}

QTreeWidgetItem *ScenarioTreeView::itemOf(const QString &uid) const
{
    for (QTreeWidgetItemIterator it(const_cast<ScenarioTreeView *>(this)); *it; ++it)
        if ((*it)->data(0, uidRole).toString() == uid)
            return *it;
    return nullptr;
}

void ScenarioTreeView::askNewName(const QString &uid)
{
    if (QTreeWidgetItem *item = itemOf(uid)) {
        m_edited = uid;
        openEditor(item);
    }
}

void ScenarioTreeView::askNameOfNew(const QString &parent, const QString &suggestion)
{
    QTreeWidgetItem *under = itemOf(parent);
    if (!under)
        return;
    m_parentOfNew = parent;
    auto *item = new QTreeWidgetItem(under, {suggestion});
    item->setIcon(0, noIcon());
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    expandAll();
    fit();
    openEditor(item);
}

void ScenarioTreeView::openEditor(QTreeWidgetItem *item)
{
    m_typed.clear();
    setCurrentItem(item);
    scrollToItem(item);
    editItem(item, 0);
}

void ScenarioTreeView::endEditing()
{
    const QString uid = std::exchange(m_edited, {}), parent = std::exchange(m_parentOfNew, {});
    const QString name = std::exchange(m_typed, {}).simplified();
    if (!parent.isEmpty()) {
        delete itemOf(QString());
        setCurrent(parent);
        fit();
    }
    if (name.isEmpty())
        return;
    if (!parent.isEmpty())
        emit newNamed(parent, name);
    else if (!uid.isEmpty())
        emit renamed(uid, name);
}

void ScenarioTreeView::fit()
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        ++rows;
    setFixedHeight(qBound(1, rows, mostRowsSeen) * qMax(sizeHintForRow(0), fontMetrics().height() + 8) + 4);
}

void ScenarioTreeView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace madang
