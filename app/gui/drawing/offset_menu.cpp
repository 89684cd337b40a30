// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/offset_menu.h"

#include "gui/drawing/drawing_desk.h"
#include "gui/language/live_text.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace madang {

namespace {
const QString offsetKey = QStringLiteral("drawing/offset");
const QString keepKey = QStringLiteral("drawing/offset-keeps");
} // namespace

OffsetMenu::OffsetMenu(DrawingDesk &desk, QWidget *parent)
    : QMenu(parent)
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(page);
    auto *distance = new QDoubleSpinBox(page);
    distance->setObjectName(QStringLiteral("offsetDistance"));
    distance->setRange(-10000, 10000);
    distance->setDecimals(2);
    distance->setValue(QSettings().value(offsetKey, 5.0).toDouble());
    auto *keep = new QCheckBox(page);
    keep->setChecked(QSettings().value(keepKey, false).toBool());
    auto *apply = new QPushButton(page);
    apply->setObjectName(QStringLiteral("offsetApply"));
    apply->setProperty("primary", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(label);
    column->addWidget(distance);
    column->addWidget(keep);
    column->addWidget(apply);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(page);
    addAction(action);
    connect(this, &QMenu::aboutToShow, distance, [distance] {
        distance->setFocus();
        distance->selectAll();
    });
    connect(apply, &QPushButton::clicked, this, [this, &desk, distance, keep] {
        QSettings().setValue(offsetKey, distance->value());
        QSettings().setValue(keepKey, keep->isChecked());
        close();
        desk.offsetSelection(distance->value(), keep->isChecked());
    });
    keepTranslated(this, [label, distance, keep, apply] {
        label->setText(tr("Outwards (areas) or to the left (lines); negative: inwards or to the right"));
        distance->setSuffix(tr(" m", "after a length"));
        distance->setAccessibleName(label->text());
        keep->setText(tr("Keep what was there"));
        apply->setText(tr("Move"));
    });
}

} // namespace madang
