// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawing_bar.h"

#include "core/attributes/regulation_sets.h"
#include "core/phases/development_phase.h"
#include "gui/drawing/drawing_actions.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/drawing/offset_menu.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

DrawingBar::DrawingBar(DrawingDesk &desk, QAction &phases, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kinds(new QComboBox(this))
    , m_columns(new QComboBox(this))
    , m_choices(new QComboBox(this))
    , m_phases(phases)
    , m_angle(new QDoubleSpinBox(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("drawingBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_kinds->setObjectName(QStringLiteral("drawnKind"));
    m_columns->setObjectName(QStringLiteral("paintedColumn"));
    m_choices->setObjectName(QStringLiteral("drawnValue"));
    m_hint->setObjectName(QStringLiteral("drawingHint"));
    m_hint->setProperty("quiet", true);
    m_choices->setIconSize(QSize(16, 16));
    // As wide as a name usually is; the list that opens is as wide as its longest.
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMaxVisibleItems(24);
    m_choices->setMinimumContentsLength(19);
    for (QComboBox *box : {m_kinds, m_columns, m_choices})
        box->view()->installEventFilter(this);
    m_angle->setObjectName(QStringLiteral("turnAngle"));
    m_angle->setRange(-360, 360);
    m_angle->setDecimals(1);
    m_angle->setKeyboardTracking(false);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(1);
    tools->addWidget(m_kinds);
    tools->addSpacing(4);
    tools->addWidget(m_columns);
    tools->addWidget(m_choices);
    const DrawingActions &actions = desk.actions();
    addButtons(*tools, {actions.paint});
    tools->addSpacing(6);
    addButtons(*tools, actions.shapes());
    tools->addSpacing(6);
    addButtons(*tools, actions.aids());
    tools->addSpacing(6);
    addButtons(*tools, actions.editing());
    tools->addSpacing(6);
    addButtons(*tools, {actions.merge, actions.offset, actions.remove});
    tools->addSpacing(6);
    tools->addWidget(m_angle); // last: it comes and goes, and no button may move under the pointer
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addLayout(tools);
    column->addWidget(m_hint);

    connect(m_kinds, &QComboBox::activated, this, [this](int index) { m_desk.setTable(m_kinds->itemData(index).toString()); });
    connect(m_columns, &QComboBox::activated, this, [this](int index) { m_desk.brush().setColumn(m_columns->itemData(index).toString()); });
    connect(m_choices, &QComboBox::activated, this, &DrawingBar::choose);
    connect(m_angle, &QDoubleSpinBox::editingFinished, this, [this] {
        const double degrees = m_angle->value();
        m_angle->setValue(0);
        m_desk.turnSelection(degrees);
    });
    connect(&desk, &DrawingDesk::kindChanged, this, &DrawingBar::fillKinds);
    connect(&desk.brush(), &PaintBrush::changed, this, &DrawingBar::fillColumns);
    connect(&desk, &DrawingDesk::hintChanged, this, &DrawingBar::refresh);
    connect(&desk, &DrawingDesk::pointed, this, [this] { m_hint->setText(m_desk.hint()); });
    connect(actions.drawing, &QAction::toggled, this, &QWidget::setVisible);
    setVisible(actions.drawing->isChecked());
    keepTranslated(this, [this] {
        m_kinds->setToolTip(tr("What is drawn and edited"));
        m_columns->setToolTip(tr("What is given to the selection by the brush, and to what is drawn"));
        m_choices->setToolTip(tr("The land use, class, kind, phase or regulation set that it is given"));
        m_angle->setToolTip(tr("Angle by which the selection is turned, clockwise"));
        m_angle->setSuffix(tr("°", "after an angle"));
        for (QWidget *each : std::initializer_list<QWidget *>{m_kinds, m_columns, m_choices, m_angle})
            each->setAccessibleName(each->toolTip());
        fillKinds();
        fillColumns();
    });
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

void DrawingBar::fillColumns()
{
    const PaintBrush &brush = m_desk.brush();
    m_columns->clear();
    for (const QString &column : brush.columns())
        m_columns->addItem(paintedColumnLabel(column), column);
    const QString column = brush.column();
    m_columns->setCurrentIndex(m_columns->findData(column));
    fillChoices();
}

void DrawingBar::fillChoices()
{
    m_choices->clear();
    for (const AttributeChoice &choice : m_desk.choices()) {
        m_choices->addItem(choice.sample, choice.label, choice.value);
        if (choice.value == m_desk.value())
            m_choices->setCurrentIndex(m_choices->count() - 1);
    }
    // The way to more stands below what there is.
    const QString column = m_desk.brush().column();
    if (column == phaseColumn)
        m_choices->addItem(m_phases.icon(), tr("Phases of the plan…"));
    else if (column == regulationSetColumn)
        m_choices->addItem(lineIcon(QStringLiteral("add")), tr("New regulation set…"));
    m_choices->view()->setMinimumWidth(m_choices->view()->sizeHintForColumn(0) + 40);
}

void DrawingBar::choose(int index)
{
    const QVariant value = m_choices->itemData(index);
    if (value.isValid()) {
        m_desk.setValue(value.toString());
        return;
    }
    fillChoices(); // the way to more is no choice
    if (m_desk.brush().column() == phaseColumn)
        m_phases.trigger();
    else
        askSet();
}

// Once a list has closed, keys are the tools' again: a letter would choose another value of the list.
bool DrawingBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_desk.focusMap();
    return QWidget::eventFilter(watched, event);
}

void DrawingBar::askSet()
{
    bool isGiven = false;
    const QString set = QInputDialog::getText(this, tr("Regulation set"),
                                              tr("Its name, as the regulations of the plan call it or will call it:"), QLineEdit::Normal, {}, &isGiven);
    if (isGiven)
        m_desk.brush().offerSet(set);
}

void DrawingBar::refresh()
{
    m_hint->setText(m_desk.hint());
    m_angle->setVisible(m_desk.actions().rotate->isChecked());
}

} // namespace madang
