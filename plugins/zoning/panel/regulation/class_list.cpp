// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/class_list.h"

#include "zoning/panel/regulation/unverified_look.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace madang::zoning {

namespace {

enum Column { Code, Name, Land, ColumnCount };
constexpr int namesShown = 2;

} // namespace

ClassList::ClassList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(30);
    header()->setSectionResizeMode(Code, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Land, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit picked(currentCode()); });
}

void ClassList::setClasses(const std::vector<PlanClass> &classes, const QStringList &languages, const QString &local)
{
    const QString current = currentCode();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const PlanClass &each : classes) {
            QStringList names;
            for (const QString &language : languages)
                if (const QString name = each.label(language, local); !names.contains(name) && names.size() < namesShown)
                    names << name;
            auto *item = new QTreeWidgetItem(this, {each.code, names.join(QLatin1Char('\n'))});
            item->setIcon(Code, classSwatch(QColor(each.colour), each.verified, devicePixelRatioF()));
            item->setTextAlignment(Land, Qt::AlignRight | Qt::AlignVCenter);
            QStringList hint = names;
            if (!names.contains(each.labelEnglish))
                hint << each.labelEnglish;
            if (!each.hilucs.isEmpty())
                hint << tr("HILUCS %1").arg(each.hilucs);
            if (!each.source.isEmpty())
                hint << each.source;
            if (!each.verified) {
                markUnverified(*item, ColumnCount, palette());
                item->setText(Name, item->text(Name) + QLatin1Char('\n') + tr("unverified"));
                hint << (each.confidence.isEmpty() ? tr("Unverified: not checked against the instrument.") : tr("Unverified: %1").arg(each.confidence));
            }
            giveRoomForLines(*item, Name, fontMetrics());
            for (int column = 0; column < ColumnCount; ++column)
                item->setToolTip(column, hint.join(QLatin1Char('\n')));
        }
        showLand();
        setFilter(m_filter);
    }
    setCurrentCode(current);
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    else
        emit picked(currentCode());
}

void ClassList::setLand(const QHash<QString, QString> &hectares)
{
    m_land = hectares;
    showLand();
}

void ClassList::showLand()
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setText(Land, m_land.value(topLevelItem(i)->text(Code)));
}

void ClassList::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        item->setHidden(!m_filter.isEmpty() && !item->text(Code).contains(m_filter, Qt::CaseInsensitive)
                        && !item->toolTip(Code).contains(m_filter, Qt::CaseInsensitive));
    }
}

QString ClassList::currentCode() const
{
    return currentItem() ? currentItem()->text(Code) : QString();
}

void ClassList::setCurrentCode(const QString &code)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->text(Code) == code)
            setCurrentItem(topLevelItem(i));
}

void ClassList::retranslate()
{
    setHeaderLabels({tr("Code"), tr("Class"), tr("ha")});
    setAccessibleName(tr("Land-use classes"));
}

QSize ClassList::sizeHint() const
{
    return {300, 11 * fontMetrics().height()};
}

} // namespace madang::zoning
