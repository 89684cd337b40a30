// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_bar.h"

#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/offset_menu.h"
#include "gui/language/live_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

DrawingBar::DrawingBar(DrawingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kinds(new QComboBox(this))
    , m_choices(new QComboBox(this))
    , m_angle(new QDoubleSpinBox(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("drawingBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_kinds->setObjectName(QStringLiteral("drawnKind"));
    m_choices->setObjectName(QStringLiteral("drawnValue"));
    m_hint->setObjectName(QStringLiteral("drawingHint"));
    m_hint->setProperty("quiet", true);
    m_choices->setIconSize(QSize(16, 16));
    // As wide as a name usually is; the list that opens is as wide as its longest.
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(20);
    m_choices->setMaxVisibleItems(24);
    m_angle->setObjectName(QStringLiteral("turnAngle"));
    m_angle->setRange(-360, 360);
    m_angle->setDecimals(2);
    m_angle->setKeyboardTracking(false);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_kinds);
    tools->addSpacing(4);
    tools->addWidget(m_choices);
    const DrawingActions &actions = desk.actions();
    addButtons(*tools, {actions.paint});
    tools->addSpacing(8);
    addButtons(*tools, actions.shapes());
    tools->addSpacing(8);
    addButtons(*tools, actions.aids());
    tools->addSpacing(8);
    addButtons(*tools, actions.editing());
    tools->addWidget(m_angle);
    tools->addSpacing(8);
    addButtons(*tools, {actions.merge, actions.offset, actions.remove});
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    column->addLayout(tools);
    column->addWidget(m_hint);

    connect(m_kinds, &QComboBox::activated, this, [this](int index) { m_desk.setTable(m_kinds->itemData(index).toString()); });
    connect(m_choices, &QComboBox::activated, this, [this](int index) { m_desk.setValue(m_choices->itemData(index).toString()); });
    connect(m_angle, &QDoubleSpinBox::editingFinished, this, [this] {
        const double degrees = m_angle->value();
        m_angle->setValue(0);
        m_desk.turnSelection(degrees);
    });
    connect(&desk, &DrawingDesk::kindChanged, this, &DrawingBar::fillKinds);
    connect(&desk, &DrawingDesk::choicesChanged, this, &DrawingBar::fillChoices);
    connect(&desk, &DrawingDesk::hintChanged, this, &DrawingBar::refresh);
    connect(&desk, &DrawingDesk::pointed, this, [this] { m_hint->setText(m_desk.hint()); });
    connect(actions.drawing, &QAction::toggled, this, &QWidget::setVisible);
    setVisible(actions.drawing->isChecked());
    keepTranslated(this, [this] {
        m_kinds->setToolTip(tr("What is drawn and edited"));
        m_choices->setToolTip(tr("What it is given: its land use, class or kind"));
        m_angle->setToolTip(tr("Angle by which the selection is turned, clockwise"));
        m_angle->setSuffix(tr("°", "after an angle"));
        for (QWidget *each : std::initializer_list<QWidget *>{m_kinds, m_choices, m_angle})
            each->setAccessibleName(each->toolTip());
        fillKinds();
    });
    fillChoices();
    refresh();
}

QSize DrawingBar::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

void DrawingBar::addButtons(QHBoxLayout &row, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(20, 20));
        button->setFocusPolicy(Qt::TabFocus);
        if (action == m_desk.actions().offset) {
            button->setMenu(new OffsetMenu(m_desk, button));
            button->setPopupMode(QToolButton::InstantPopup);
            connect(action, &QAction::triggered, button, &QToolButton::showMenu);
        }
        row.addWidget(button);
    }
}

void DrawingBar::fillKinds()
{
    m_kinds->clear();
    for (const DrawnKind &kind : drawnKinds())
        m_kinds->addItem(kind.label(), kind.table);
    m_kinds->setCurrentIndex(m_kinds->findData(m_desk.kind().table));
}

void DrawingBar::fillChoices()
{
    m_choices->clear();
    for (const AttributeChoice &choice : m_desk.choices())
        m_choices->addItem(choice.sample, choice.label, choice.value);
    m_choices->setCurrentIndex(m_choices->findData(m_desk.value()));
    m_choices->view()->setMinimumWidth(m_choices->view()->sizeHintForColumn(0) + 40);
}

void DrawingBar::refresh()
{
    m_hint->setText(m_desk.hint());
    m_angle->setVisible(m_desk.actions().rotate->isChecked());
}

} // namespace madang
