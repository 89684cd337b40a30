// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/indicators/figure_editor.h"

#include "core/text/script_fonts.h"
#include "zoning/processing/indicators/indicator_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace madang::zoning {

FigureEditor::FigureEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_obstacle(new QLabel(this))
    , m_what(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_value(new QDoubleSpinBox(this))
    , m_acceptableLabel(new QLabel(this))
    , m_acceptable(new QDoubleSpinBox(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new QLineEdit(this))
    , m_enter(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_what->setObjectName(QStringLiteral("figure"));
    m_value->setObjectName(QStringLiteral("figureValue"));
    m_acceptable->setObjectName(QStringLiteral("acceptable"));
    m_source->setObjectName(QStringLiteral("figureSource"));
    m_enter->setObjectName(QStringLiteral("enterFigure"));
    m_remove->setObjectName(QStringLiteral("removeFigure"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(16);
    m_what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_obstacle->setObjectName(QStringLiteral("figureObstacle"));
    m_obstacle->setProperty("note", "warning");
    m_title->setWordWrap(true);
    m_obstacle->setWordWrap(true);
    for (QDoubleSpinBox *field : {m_value, m_acceptable}) {
        field->setRange(-1e12, 1e12);
        field->setGroupSeparatorShown(true);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setMinimumWidth(60);
    }
    m_valueLabel->setBuddy(m_value);
    m_acceptableLabel->setBuddy(m_acceptable);
    m_sourceLabel->setBuddy(m_source);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(4);
    form->addRow(m_title);
    form->addRow(m_obstacle);
    form->addRow(m_what);
    form->addRow(m_valueLabel, m_value);
    form->addRow(m_acceptableLabel, m_acceptable);
    form->addRow(m_sourceLabel, m_source);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form->addRow(buttons);
    connect(m_what, qOverload<int>(&QComboBox::currentIndexChanged), this, &FigureEditor::showChoice);
    connect(m_source, &QLineEdit::textChanged, this, &FigureEditor::enable);
    connect(m_enter, &QPushButton::clicked, this, &FigureEditor::enter);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const Choice choice = m_choices.value(m_what->currentIndex());
        emit entered(choice.key, choice.kind, std::nullopt);
    });
}

void FigureEditor::setObstacle(const QString &why)
{
    m_isWritable = why.isEmpty();
    m_obstacle->setText(withLineBreaks(why, m_language));
    m_obstacle->setVisible(!m_isWritable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_what, m_value, m_acceptable, m_source})
        field->setEnabled(m_isWritable);
    enable();
}

void FigureEditor::setIndicator(const QVariantMap &indicator, const QString &scenario, const QString &language)
{
    const bool isSame = indicator.value(QStringLiteral("key")) == m_indicator.value(QStringLiteral("key"));
    const int before = isSame ? m_what->currentIndex() : 0;
    m_indicator = indicator;
    m_scenario = scenario;
    m_language = language;
    const auto get = [&](const char *name) { return indicator.value(QLatin1String(name)); };
    m_choices.clear();
    if (indicator.isEmpty()) {
        showChoices();
        showChoice();
        return;
    }
    const QString key = get("key").toString(), measure = get("measure").toString();
    for (const QVariant &item : get("figures").toList()) {
        const QVariantMap figure = item.toMap();
        const bool isSet = figure.value(QStringLiteral("entered")).toBool();
        m_choices << Choice{figure.value(QStringLiteral("key")).toString(), EnteredKind::Figure, figure.value(QStringLiteral("measure")).toString(),
                            figure.value(QStringLiteral("value")), {}, isSet ? figure.value(QStringLiteral("source")).toString() : QString(), isSet};
    }
    const bool isEntered = get("entered").toBool();
    m_choices << Choice{key, EnteredKind::Figure, measure, get("value"), {}, get("source").toString(), isEntered};
    const bool isTargetSet = get("target_set").toBool();
    m_choices << Choice{key, EnteredKind::Target, measure, get("target"), get("acceptable"), isTargetSet ? get("target_source").toString() : QString(), isTargetSet};
    showChoices();
    m_what->setCurrentIndex(std::max(0, before));
    showChoice();
}

void FigureEditor::showChoices()
{
    const QSignalBlocker quiet(m_what);
    const IndicatorWords words(m_language);
    const int current = m_what->currentIndex();
    m_what->clear();
    for (const Choice &choice : m_choices) {
        if (choice.kind == EnteredKind::Target)
            m_what->addItem(tr("Target"));
        else if (choice.key == m_indicator.value(QStringLiteral("key")).toString())
            m_what->addItem(tr("The value itself"));
        else
            m_what->addItem(words.name(choice.key));
    }
    m_what->setCurrentIndex(std::min(std::max(current, 0), int(m_choices.size()) - 1)); // -1 where there is none
}

void FigureEditor::showChoice()
{
    const Choice choice = m_choices.value(m_what->currentIndex());
    const IndicatorWords words(m_language);
    const QString unit = words.unit(choice.measure);
    const double scale = shownScale(choice.measure);
    const bool isTarget = choice.kind == EnteredKind::Target;
    const int decimals = shownDecimals(choice.measure, 1000.0 / scale) > 0 ? 2 : 0; // 1000: that of a number that is not small
    for (QDoubleSpinBox *field : {m_value, m_acceptable}) {
        field->setDecimals(decimals);
        field->setSuffix(unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    }
    m_value->setValue(choice.value.toDouble() * scale);
    m_acceptable->setValue((choice.acceptable.isNull() ? choice.value : choice.acceptable).toDouble() * scale);
    m_acceptable->setVisible(isTarget);
    m_acceptableLabel->setVisible(isTarget);
    m_source->setText(choice.source);
    m_valueLabel->setText(isTarget ? tr("&Target") : tr("&Value"));
    enable();
}

void FigureEditor::enable()
{
    const Choice choice = m_choices.value(m_what->currentIndex());
    // A figure without a source is worth nothing to who reads the report; a target may be the planner's own.
    m_enter->setEnabled(m_isWritable && !m_choices.isEmpty() && (choice.kind == EnteredKind::Target || !m_source->text().trimmed().isEmpty()));
    m_remove->setEnabled(m_isWritable && choice.isSet);
}

void FigureEditor::enter()
{
    const Choice choice = m_choices.value(m_what->currentIndex());
    for (QDoubleSpinBox *field : {m_value, m_acceptable})
        field->interpretText();
    const double scale = shownScale(choice.measure);
    EnteredValue value{m_value->value() / scale, std::nullopt, m_source->text().trimmed()};
    if (choice.kind == EnteredKind::Target && m_acceptable->value() != m_value->value())
        value.acceptable = m_acceptable->value() / scale;
    emit entered(choice.key, choice.kind, value);
}

void FigureEditor::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_enter->isEnabled())
        enter();
    else
        QWidget::keyPressEvent(event);
}

void FigureEditor::retranslate()
{
    m_title->setText(m_scenario.isEmpty() ? tr("Enter in the plan") : tr("Enter in the plan, for %1").arg(m_scenario));
    m_what->setToolTip(tr("What is entered: a figure of the formula, the value itself or its target"));
    m_what->setAccessibleName(tr("What is entered"));
    m_acceptableLabel->setText(tr("Still &acceptable"));
    m_acceptable->setToolTip(tr("As far as here the light is amber. The same as the target: there is no amber."));
    m_sourceLabel->setText(tr("&Source"));
    m_source->setPlaceholderText(tr("Who published it, and when"));
    m_enter->setText(tr("&Enter"));
    m_enter->setToolTip(tr("Writes it into the plan; it can be undone. A figure needs its source."));
    m_remove->setText(tr("Re&move"));
    m_remove->setToolTip(tr("Takes away what was entered in the plan"));
    if (!m_choices.isEmpty()) {
        showChoices();
        const Choice choice = m_choices.value(m_what->currentIndex());
        m_valueLabel->setText(choice.kind == EnteredKind::Target ? tr("&Target") : tr("&Value"));
    }
}

} // namespace madang::zoning
