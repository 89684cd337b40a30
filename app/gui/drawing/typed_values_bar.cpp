// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/typed_values_bar.h"

#include "core/text/typed_number.h"
#include "gui/drawing/typed_values.h"
#include "gui/language/live_text.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsmaptool.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace madang {

TypedValuesBar::TypedValuesBar(QgsAdvancedDigitizingDockWidget &values, QgsMapCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_values(values)
    , m_canvas(canvas)
    , m_all{make("typedLength", Qt::Key_D, values.constraintDistance(), &Dock::setDistance),
            make("typedAngle", Qt::Key_A, values.constraintAngle(), &Dock::setAngle),
            make("typedX", Qt::Key_X, values.constraintX(), &Dock::setX), make("typedY", Qt::Key_Y, values.constraintY(), &Dock::setY)}
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("typedValuesBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setProperty("quiet", true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the fields go first
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    for (Value &value : m_all) {
        row->addWidget(value.caption);
        row->addWidget(value.field);
        row->addSpacing(8);
        connectValue(value);
    }
    row->addWidget(m_hint, 1);
    connectDock();
    // Before the dock hears them: some letters of QGIS switch on what is shown nowhere here.
    canvas.installEventFilter(this);
    setVisible(values.cadEnabled());
    keepTranslated(this, [this] {
        nameValues();
        showAll();
    });
}

QSize TypedValuesBar::minimumSizeHint() const
{
    return {200, QWidget::minimumSizeHint().height()};
}

TypedValuesBar::Value TypedValuesBar::make(const char *name, Qt::Key key, const Dock::CadConstraint *constraint,
                                           void (Dock::*set)(const QString &, Dock::WidgetSetMode))
{
    auto *caption = new QToolButton(this);
    caption->setFocusPolicy(Qt::NoFocus);
    auto *field = new TypedField(this);
    field->setObjectName(QLatin1String(name));
    const bool isCoordinate = key == Qt::Key_X || key == Qt::Key_Y;
    field->setFixedWidth(fontMetrics().horizontalAdvance(isCoordinate ? QStringLiteral("0,000,000.000") : QStringLiteral("000,000.00 m"))
                         + 24);
    return {key, constraint, set, caption, field};
}

void TypedValuesBar::connectValue(Value &value)
{
    TypedField *field = value.field;
    connect(field, &TypedField::entered, this, [this, &value] { enter(value); });
    connect(field, &TypedField::dropped, this, [this, &value] {
        value.field->setTouched(false);
        present(value);
        m_canvas.setFocus();
    });
    // What was typed counts, also when a click on the map follows and no Enter.
    connect(field, &TypedField::left, this, [this, &value] {
        if (value.field->isTouched())
            keep(value);
    });
    connect(field, &TypedField::stepped, this, [this, &value](bool forwards) {
        const int count = int(m_all.size()), here = int(&value - m_all.data());
        for (int step = 1; step < count; ++step) {
            TypedField *next = m_all[size_t((here + (forwards ? step : count - step)) % count)].field;
            if (next->isEnabled()) {
                next->begin();
                return;
            }
        }
    });
    connect(field, &TypedField::letterTyped, this, [this](Qt::Key letter, bool withShift) {
        if (withShift)
            measureFromLast(valueOf(letter));
        else if (valueOf(letter).field->isEnabled())
            valueOf(letter).field->begin();
    });
    connect(value.caption, &QToolButton::clicked, this, [this, &value] { measureFromLast(value); });
}

void TypedValuesBar::connectDock()
{
    connect(&m_values, &Dock::cadEnabledChanged, this, [this](bool enabled) {
        showAll();
        setVisible(enabled);
    });
    const auto watch = [this](Value &value, auto valueChanged, auto locked, auto enabled) {
        connect(&m_values, valueChanged, this, [this, &value] { present(value); });
        connect(&m_values, locked, this, [this, &value] { present(value); });
        connect(&m_values, enabled, this, [this, &value] { present(value); });
    };
    watch(m_all[0], &Dock::valueDistanceChanged, &Dock::lockDistanceChanged, &Dock::enabledChangedDistance);
    watch(m_all[1], &Dock::valueAngleChanged, &Dock::lockAngleChanged, &Dock::enabledChangedAngle);
    watch(m_all[2], &Dock::valueXChanged, &Dock::lockXChanged, &Dock::enabledChangedX);
    watch(m_all[3], &Dock::valueYChanged, &Dock::lockYChanged, &Dock::enabledChangedY);
    for (auto relative : {&Dock::relativeAngleChanged, &Dock::relativeXChanged, &Dock::relativeYChanged})
        connect(&m_values, relative, this, &TypedValuesBar::nameValues);
}

TypedValuesBar::Value &TypedValuesBar::valueOf(Qt::Key key)
{
    return *std::find_if(m_all.begin(), m_all.end(), [key](const Value &value) { return value.key == key; });
}

QString TypedValuesBar::unitOf(const Value &value) const
{
    const bool isGeographic = m_canvas.mapSettings().destinationCrs().isGeographic();
    return value.key == Qt::Key_A || (value.key != Qt::Key_D && isGeographic) ? tr("°", "after an angle")
           : value.key == Qt::Key_D                                         ? tr("m", "metres, after a length")
                                                                            : QString();
}

// To the centimetre, coordinates to the millimetre (of a degree: a tenth of that); what is kept is exact.
QString TypedValuesBar::textOf(const Value &value) const
{
    if (!value.field->isEnabled())
        return {};
    const bool isGeographic = m_canvas.mapSettings().destinationCrs().isGeographic();
    const int decimals = value.key == Qt::Key_D || value.key == Qt::Key_A ? 2 : isGeographic ? 8 : 3;
    const QString number = QLocale().toString(value.constraint->value(), 'f', decimals), unit = unitOf(value);
    return unit.isEmpty() ? number : value.key == Qt::Key_D ? number + u' ' + unit : number + unit;
}

void TypedValuesBar::present(const Value &value)
{
    // The dock's own field knows whether its value can be given now.
    value.field->setEnabled(value.constraint->lineEdit()->isEnabled());
    value.field->present(textOf(value));
    if (!value.field->isTouched())
        value.field->setLook(value.field->isEnabled() && value.constraint->isLocked(), false);
}

void TypedValuesBar::showAll()
{
    for (Value &value : m_all) {
        value.field->setTouched(false);
        present(value);
    }
}

// Hands what was typed to QGIS, which also knows sums. Nothing typed lets the value go again.
bool TypedValuesBar::keep(Value &value)
{
    QString typed = value.field->text();
    if (const QString unit = unitOf(value); !unit.isEmpty())
        typed.remove(unit);
    typed = typed.trimmed();
    value.field->setTouched(false);
    // QGIS reads it by the language's notation.
    typed = withDecimalSign(typed, QString(QLocale().decimalPoint()).at(0));
    (m_values.*value.set)(typed, Dock::WidgetSetMode::ReturnPressed);
    const bool kept = value.constraint->isLocked();
    if (!kept && !typed.isEmpty()) {
        value.field->setText(typed); // to be mended
        value.field->setTouched(true);
        value.field->setLook(false, true);
    }
    return kept;
}

void TypedValuesBar::enter(Value &value)
{
    if (value.field->isTouched() || !value.constraint->isLocked()) {
        if (!keep(value) || isPointTyped(m_values)) {
            value.field->selectAll();
            return; // to be mended; or Enter once more sets the point
        }
    } else if (isPointTyped(m_values)) {
        setPoint();
        return;
    }
    // What goes together: length and angle, x and y.
    static constexpr size_t partners[] = {1, 0, 3, 2};
    TypedField *partner = m_all[partners[&value - m_all.data()]].field;
    if (partner->isEnabled())
        partner->begin();
}

void TypedValuesBar::setPoint()
{
    const QPoint at = typedPlace(m_values, m_canvas).value_or(m_canvas.mouseLastXY());
    m_canvas.setFocus();
    if (QgsMapTool *tool = m_canvas.mapTool()) {
        QgsMapMouseEvent press(&m_canvas, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        tool->canvasPressEvent(&press);
        QgsMapMouseEvent release(&m_canvas, QEvent::MouseButtonRelease, at, Qt::LeftButton);
        tool->canvasReleaseEvent(&release);
    }
    bool exists = false;
    const QgsPoint point = m_values.currentPointV2(&exists);
    if (exists && !m_canvas.extent().contains(QgsPointXY(point))) {
        m_canvas.setCenter(QgsPointXY(point));
        m_canvas.refresh();
    }
}

void TypedValuesBar::measureFromLast(const Value &value)
{
    // The dock's key for it: there is no other way in.
    if (value.key != Qt::Key_D) {
        QKeyEvent key(QEvent::ShortcutOverride, value.key, Qt::ShiftModifier);
        QCoreApplication::sendEvent(value.constraint->lineEdit(), &key);
    }
}

bool TypedValuesBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != &m_canvas || !m_values.cadEnabled() || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    return hear(*static_cast<QKeyEvent *>(event), isPress) || QWidget::eventFilter(watched, event);
}

// Whether a key pressed on the map is done with.
bool TypedValuesBar::hear(QKeyEvent &event, bool isPress)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const Qt::Key key = Qt::Key(event.key());
    switch (key) {
    case Qt::Key_D:
    case Qt::Key_A:
    case Qt::Key_X:
    case Qt::Key_Y:
        if (!isPress && modifiers == Qt::ShiftModifier)
            return false; // counts from the last point: the dock's own
        if (isPress && modifiers == Qt::NoModifier && valueOf(key).field->isEnabled())
            valueOf(key).field->begin();
        break;
    case Qt::Key_C: // QGIS: points that are not drawn
    case Qt::Key_N: // steps of the angle
    case Qt::Key_Z:
    case Qt::Key_M: // heights and measures, which a plan has not
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPress || modifiers != Qt::NoModifier || !isPointTyped(m_values))
            return false;
        setPoint();
        break;
    default: {
        const QString text = event.text();
        if (!isPress || modifiers != Qt::NoModifier || text.size() != 1 || (!text.at(0).isDigit() && text != QLatin1String("-")))
            return false;
        (m_all[0].field->isEnabled() ? m_all[0] : m_all[2]).field->begin(text);
    }
    }
    event.setAccepted(isPress); // a shortcut with this key still counts
    return true;
}

void TypedValuesBar::nameValues()
{
    const bool turn = m_values.constraintAngle()->relative(), dx = m_values.constraintX()->relative(), dy = m_values.constraintY()->relative();
    const auto name = [](const Value &value, const QString &caption, const QString &tip, const QString &more) {
        value.caption->setText(caption);
        for (QWidget *each : std::initializer_list<QWidget *>{value.caption, value.field})
            each->setToolTip(more.isEmpty() ? tip : tip + u'\n' + more);
        value.field->setAccessibleName(caption);
    };
    const QString fromLast = tr("Click the name, or press Shift and the letter, to count from the last point.");
    const QString itself = tr("Click the name, or press Shift and the letter, for the coordinate itself.");
    name(m_all[0], tr("Length"), tr("How long the next side is, in metres (D)"), QString());
    name(m_all[1], turn ? tr("Turn", "angle to the last side") : tr("Angle"),
         turn ? tr("Angle to the last side, anticlockwise (A)") : tr("Angle from the east, anticlockwise (A)"),
         turn ? tr("Click the name, or press Shift and the letter, to count from the east.")
              : tr("Click the name, or press Shift and the letter, to count from the last side."));
    name(m_all[2], dx ? tr("ΔX", "from the last point") : tr("X"),
         dx ? tr("How far to the east of the last point (X)") : tr("Coordinate to the east (X)"), dx ? itself : fromLast);
    name(m_all[3], dy ? tr("ΔY", "from the last point") : tr("Y"),
         dy ? tr("How far to the north of the last point (Y)") : tr("Coordinate to the north (Y)"), dy ? itself : fromLast);
    m_hint->setText(tr("Enter or Tab keeps a value. A click, or Enter again, sets the point."));
    m_hint->setToolTip(tr("A length and an angle, or X and Y, determine the point; with one of them, click where it goes."));
}

} // namespace madang
