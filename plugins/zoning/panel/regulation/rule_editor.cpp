// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/regulation/rule_editor.h"

#include "core/text/script_fonts.h"
#include "core/text/zawgyi_text.h"
#include "zoning/panel/regulation/rule_list.h"
#include "zoning/processing/regulation/date_text.h"
#include "zoning/processing/regulation/limit_text.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/processing/regulation/national_terms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr int keyPause = 700; // ms without another key

// What the slider changes a rule by; none for those that have no slider.
double sliderStep(const QString &parameter)
{
    if (parameter == QLatin1String("far"))
        return 0.05;
    if (parameter == QLatin1String("coverage"))
        return 0.01;
    return parameter == QLatin1String("height") ? 0.5 : 0.0;
}

// Room to drag upwards: twice the value, but at least what is usual.
double sliderEnd(const RuleParameter &parameter, double value)
{
    const double usual = parameter.name == QLatin1String("far") ? 4.0 : parameter.name == QLatin1String("height") ? 40.0 : 1.0;
    return std::min(parameter.most, std::max(usual, 2.0 * value));
}

// What is tried must not stand as what the instrument says: a verified rule that says something else than was checked is not
// verified any more. Whether it was so.
bool loseVerification(PlanRule &rule, const PlanRule &before)
{
    const bool isOther = rule.value != before.value || rule.operation != before.operation || rule.condition != before.condition;
    if (before.uid.isEmpty() || !before.verified || !rule.verified || !isOther)
        return false;
    rule.verified = false;
    return true;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_layout(new QFormLayout(this))
    , m_echo(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_take(new QPushButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_operator(new QComboBox(this))
    , m_set(new QComboBox(this))
    , m_verified(new QCheckBox(this))
{
    m_value = addLine("value");
    m_condition = addLine("condition");
    m_citation = addLine("citation");
    m_confidence = addLine("confidence");
    m_from = addLine("validFrom");
    m_to = addLine("validTo");
    for (QLabel **label : {&m_valueLabel, &m_setLabel, &m_conditionLabel, &m_citationLabel, &m_confidenceLabel, &m_fromLabel, &m_toLabel})
        *label = new QLabel(this);
    m_title->setProperty("section", true);
    m_title->setWordWrap(true);
    m_echo->setObjectName(QStringLiteral("echo"));
    m_echo->setProperty("quiet", true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("note", "error");
    for (QLabel *label : {m_echo, m_problem})
        label->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeOffered"));
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->installEventFilter(this);
    m_operator->setObjectName(QStringLiteral("operator"));
    m_set->setObjectName(QStringLiteral("set"));
    m_set->setEditable(true);
    m_set->setInsertPolicy(QComboBox::NoInsert);
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_set->setMinimumContentsLength(10);
    m_verified->setObjectName(QStringLiteral("verified"));
    m_verified->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // large text must not widen the panel; the tooltip says all

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setVerticalSpacing(6);
    m_layout->addRow(m_title);
    auto *value = new QHBoxLayout;
    value->addWidget(m_operator);
    value->addWidget(m_value, 1);
    m_layout->addRow(m_valueLabel, value);
    m_layout->addRow(m_echo);
    m_layout->addRow(m_problem);
    m_layout->addRow(m_take);
    m_layout->addRow(m_slider);
    m_layout->addRow(m_setLabel, m_set);
    m_layout->addRow(m_conditionLabel, m_condition);
    m_layout->addRow(m_citationLabel, m_citation);
    m_layout->addRow(m_confidenceLabel, m_confidence);
    m_layout->addRow(m_verified);
    m_layout->addRow(m_fromLabel, m_from);
    m_layout->addRow(m_toLabel, m_to);
    m_valueLabel->setBuddy(m_value);
    m_setLabel->setBuddy(m_set);
    m_conditionLabel->setBuddy(m_condition);
    m_citationLabel->setBuddy(m_citation);
    m_confidenceLabel->setBuddy(m_confidence);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);

    connect(m_value, &QLineEdit::editingFinished, this, &RuleEditor::takeValue);
    connect(m_condition, &QLineEdit::editingFinished, this, &RuleEditor::takeCondition);
    connect(m_citation, &QLineEdit::editingFinished, this, &RuleEditor::takeTexts);
    connect(m_confidence, &QLineEdit::editingFinished, this, &RuleEditor::takeTexts);
    connect(m_from, &QLineEdit::editingFinished, this, [this] { takeDate(m_from, &PlanRule::validFrom); });
    connect(m_to, &QLineEdit::editingFinished, this, [this] { takeDate(m_to, &PlanRule::validTo); });
    connect(m_operator, qOverload<int>(&QComboBox::activated), this, &RuleEditor::takeTexts);
    connect(m_set, qOverload<int>(&QComboBox::activated), this, &RuleEditor::takeTexts);
    connect(m_set->lineEdit(), &QLineEdit::editingFinished, this, &RuleEditor::takeTexts);
    connect(m_verified, &QCheckBox::clicked, this, &RuleEditor::takeTexts);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_offered && m_rule) {
            PlanRule rule = *m_rule;
            rule.value = m_offered;
            take(rule);
        }
    });
    connect(m_slider, &QSlider::valueChanged, this, &RuleEditor::drag);
    connect(m_slider, &QSlider::sliderReleased, this, &RuleEditor::takeValue);
    m_keysDone.setSingleShot(true);
    m_keysDone.setInterval(keyPause);
    connect(&m_keysDone, &QTimer::timeout, this, &RuleEditor::takeValue);
    clear();
}

RuleEditor::~RuleEditor() = default;

QLineEdit *RuleEditor::addLine(const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->installEventFilter(this);
    return line;
}

void RuleEditor::setPlan(const NationalForm &form, const QStringList &sets)
{
    m_form = std::make_unique<NationalForm>(form);
    m_sets = sets;
    if (m_rule)
        show(*m_rule);
}

void RuleEditor::edit(const PlanRule &rule, bool isEditable)
{
    leave(rule.uid);
    m_rule = rule;
    show(rule);
    setEnabled(isEditable);
}

void RuleEditor::clear()
{
    leave({});
    m_rule.reset();
    setVisible(false);
}

void RuleEditor::leave(const QString &uid)
{
    if (m_rule && m_tried && m_keysDone.isActive() && uid != m_rule->uid) {
        // Who goes on to another rule has not taken it back. It is written after the choice that is being made, since
        // the lists are filled anew then.
        PlanRule rule = ruleWithKeys();
        loseVerification(rule, *m_rule);
        m_keysDone.stop();
        m_tried.reset();
        QMetaObject::invokeMethod(this, [this, rule] { write(rule); }, Qt::QueuedConnection);
        return;
    }
    drop();
}

void RuleEditor::finish()
{
    if (m_keysDone.isActive())
        takeValue();
}

bool RuleEditor::drop()
{
    m_keysDone.stop();
    if (!m_tried)
        return false;
    m_tried.reset();
    emit dragEnded();
    return true;
}

PlanRule RuleEditor::ruleWithKeys() const
{
    PlanRule rule = *m_rule;
    if (m_tried && m_keysDone.isActive())
        rule.value = m_tried;
    return rule;
}

bool RuleEditor::isNew() const
{
    return m_rule && m_rule->uid.isEmpty();
}

void RuleEditor::show(const PlanRule &rule)
{
    if (!m_form)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const RuleParameter *parameter = ruleParameter(rule.parameter);
    m_title->setText(m_form->termInFull(rule.parameter));
    m_value->setText(rule.value ? m_form->typed(rule.parameter, *rule.value) : QString());
    m_operator->clear();
    if (parameter && parameter->isAssumption)
        m_operator->addItem(QStringLiteral("="), QStringLiteral("="));
    else
        for (const auto &[sign, operation] : {std::pair{"≤", "<="}, std::pair{"≥", ">="}})
            m_operator->addItem(QString::fromUtf8(sign), QString::fromLatin1(operation));
    if (m_operator->findData(rule.operation) < 0)
        m_operator->addItem(rule.operation, rule.operation); // as somebody has written it
    m_operator->setCurrentIndex(m_operator->findData(rule.operation));
    m_operator->setEnabled(m_operator->count() > 1);
    m_set->clear();
    QStringList sets{QString(), municipalRules};
    for (const QString &set : m_sets)
        if (!sets.contains(set))
            sets << set;
    for (const QString &set : sets)
        m_set->addItem(ruleSetLabel(set), set);
    m_set->setCurrentIndex(std::max(0, m_set->findData(rule.set)));
    m_condition->setText(rule.condition);
    m_citation->setText(rule.citation);
    m_citation->setCursorPosition(0);
    m_confidence->setText(rule.confidence);
    m_confidence->setCursorPosition(0);
    // Both are often longer than their field.
    const auto hint = [](const QString &text, const QString &meaning) { return text.isEmpty() ? meaning : QStringLiteral("%1\n%2").arg(text, meaning); };
    m_citation->setToolTip(hint(rule.citation, tr("The law or ordinance that says so, and its article")));
    m_confidence->setToolTip(hint(rule.confidence, tr("How sure the value is, in a few words")));
    m_verified->setChecked(rule.verified);
    m_from->setText(rule.validFrom);
    m_to->setText(rule.validTo);
    showProblem({});
    if (rule.value)
        showEcho(*rule.value, {});
    else
        m_echo->hide();
    m_step = parameter && rule.value ? sliderStep(rule.parameter) : 0.0;
    m_slider->setVisible(m_step > 0.0);
    if (m_step > 0.0)
        setSlider(*rule.value);
    setVisible(true);
}

void RuleEditor::setSlider(double value)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const RuleParameter &parameter = *ruleParameter(m_rule->parameter);
    // Nothing at all is for the keyboard: whoever drags to the left end would forbid to build.
    m_slider->setRange(1, int(std::floor(sliderEnd(parameter, value) / m_step + 0.5)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    m_slider->setValue(int(std::lround(value / m_step)));
}

void RuleEditor::showEcho(double value, const QString &note)
{
    QString text = tr("%1, stored as %2").arg(m_form->limit(m_rule->parameter, m_rule->operation, value), m_form->plain(m_rule->parameter, value));
    if (!note.isEmpty())
        text += QLatin1Char('\n') + note;
    m_echo->setText(withLineBreaks(text, m_form->language()));
    m_echo->show();
}

void RuleEditor::showProblem(const QString &problem, std::optional<double> offered)
{
    m_offered = offered;
    m_problem->setText(m_form ? withLineBreaks(problem, m_form->language()) : problem);
    m_problem->setVisible(!problem.isEmpty());
    if (offered)
        m_take->setText(tr("Take %1").arg(m_form->value(m_rule->parameter, *offered)));
    m_take->setVisible(offered.has_value());
    if (!problem.isEmpty())
        m_echo->hide();
}

void RuleEditor::drag(int step)
{
    if (m_isShowing || !m_rule || m_step == 0.0)
        return;
    // In whole steps, without the rounding of a product: 0.3 and not 0.30000000000000004.
    const double value = std::round(step * m_step * 1e6) / 1e6;
    m_value->setText(m_form->typed(m_rule->parameter, value));
    showProblem({});
    showEcho(value, {});
    m_tried = value;
    emit dragged(value);
    if (!m_slider->isSliderDown())
        m_keysDone.start();
}

void RuleEditor::takeValue()
{
    m_keysDone.stop();
    if (m_isShowing || !m_rule)
        return;
    if (m_rule->value && m_value->text() == m_form->typed(m_rule->parameter, *m_rule->value)) {
        showProblem({});
        showEcho(*m_rule->value, {});
        drop();
        return;
    }
    if (!m_rule->value && m_value->text().trimmed().isEmpty())
        return;
    const ReadLimit read = LimitReader(m_form->country(), m_form->language()).read(m_value->text(), m_rule->parameter);
    if (!read.value) {
        showProblem(QStringLiteral("%1\n%2").arg(read.problem, read.remedy), read.offered);
        drop();
        return;
    }
    PlanRule rule = *m_rule;
    rule.value = read.value;
    if (!read.operation.isEmpty() && m_operator->findData(read.operation) >= 0)
        rule.operation = read.operation;
    showProblem({});
    showEcho(*read.value, read.note);
    take(rule, read.note);
}

void RuleEditor::takeCondition()
{
    if (m_isShowing || !m_rule)
        return;
    const QString condition = m_condition->text().trimmed();
    const QString problem = conditionProblem(condition);
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    PlanRule rule = ruleWithKeys();
    rule.condition = condition;
    take(rule);
}

void RuleEditor::takeDate(QLineEdit *line, QString PlanRule::*member)
{
    if (m_isShowing || !m_rule || line->text() == (*m_rule).*member)
        return;
    const ReadDate read = DateReader(m_form->country()).read(line->text(), line == m_from ? DayOf::Beginning : DayOf::End);
    PlanRule rule = ruleWithKeys();
    rule.*member = read.date;
    if (read.problem.isEmpty() && !rule.validFrom.isEmpty() && !rule.validTo.isEmpty() && rule.validTo < rule.validFrom) {
        showProblem(QStringLiteral("%1\n%2").arg(tr("The rule would end on %1, before it begins on %2.").arg(rule.validTo, rule.validFrom), tr("Correct one of the two dates.")));
        return;
    }
    if (!read.problem.isEmpty()) {
        showProblem(QStringLiteral("%1\n%2").arg(read.problem, read.remedy));
        return;
    }
    take(rule, read.note);
}

void RuleEditor::takeTexts()
{
    if (m_isShowing || !m_rule)
        return;
    PlanRule rule = ruleWithKeys();
    rule.operation = m_operator->currentData().toString();
    const QString set = m_set->currentText().trimmed();
    const int known = m_set->findText(set);
    rule.set = known >= 0 ? m_set->itemData(known).toString() : set;
    rule.citation = m_citation->text().trimmed();
    rule.confidence = m_confidence->text().trimmed();
    rule.verified = m_verified->isChecked();
    const bool isZawgyi = rule.citation != m_rule->citation && isLikelyZawgyi(rule.citation);
    take(rule, isZawgyi ? tr("The citation seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.") : QString());
}

void RuleEditor::take(PlanRule rule, const QString &note)
{
    if (rule.uid.isEmpty() && !rule.value) {
        // A new rule without its value yet: kept here.
        m_rule = rule;
        return;
    }
    const PlanRule before = *m_rule, asked = rule;
    if (rule.fields() == before.fields()) {
        drop();
        return;
    }
    QStringList notes;
    if (!note.isEmpty())
        notes << note;
    if (loseVerification(rule, before))
        notes << tr("No longer verified: it differs from what was cited.");
    m_keysDone.stop();
    m_tried.reset();
    m_rule = rule;
    show(rule);
    if (!write(rule)) {
        m_rule = before;
        show(asked);
        showProblem(m_refusal);
        return;
    }
    // What is shown now is the plan's, read anew meanwhile; where that failed, there is nothing.
    if (!notes.isEmpty() && m_rule && m_rule->parameter == rule.parameter && m_rule->value && m_rule->value == rule.value)
        showEcho(*m_rule->value, notes.join(QLatin1Char('\n')));
}

bool RuleEditor::write(const PlanRule &rule)
{
    m_refusal.clear();
    emit changed(rule);
    if (m_refusal.isEmpty())
        return true;
    emit dragEnded();
    return false;
}

bool RuleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_rule) {
        show(*m_rule);
        drop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RuleEditor::retranslate()
{
    m_valueLabel->setText(tr("Val&ue"));
    m_setLabel->setText(tr("&Set"));
    m_conditionLabel->setText(tr("On&ly if"));
    m_citationLabel->setText(tr("&Citation"));
    m_confidenceLabel->setText(tr("Con&fidence"));
    m_verified->setText(tr("Verified a&gainst the instrument"));
    m_fromLabel->setText(tr("Valid f&rom"));
    m_toLabel->setText(tr("Valid &to"));
    m_value->setToolTip(tr("As it is written in the plan's country: 250 %, 2.5, 7:1, 12 m, 3 storeys. Escape takes back what is typed."));
    m_operator->setToolTip(tr("At most (≤), at least (≥), or what is reckoned with (=)"));
    m_operator->setAccessibleName(tr("Operator"));
    m_slider->setToolTip(tr("Drag to try other values; the rule changes when you let go"));
    m_slider->setAccessibleName(tr("Value"));
    m_set->setToolTip(tr("National, municipal for the whole plan, or the name of a set that zones and parcels refer to. The nearer one overrides."));
    m_condition->setToolTip(tr("Such as lot_area >= 500 and road_width < 12. It asks for lot_area (m²), road_width (m), height (m) and use."));
    m_condition->setPlaceholderText(tr("always"));
    m_verified->setToolTip(tr("Unverified values look unverified on the panel, the map and in the report"));
    m_take->setToolTip(tr("Takes the value that was most likely meant"));
    const QString dateForm = tr("A year, or year-month-day; a year of the Buddhist era is converted in Thailand, Cambodia and Laos");
    m_from->setToolTip(QStringLiteral("%1\n%2").arg(tr("The first day on which it holds; empty: from the beginning"), dateForm));
    m_to->setToolTip(QStringLiteral("%1\n%2").arg(tr("The last day on which it holds; empty: for ever"), dateForm));
    if (m_rule)
        show(*m_rule);
}

} // namespace madang::zoning
