// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/suitability/criterion_editor.h"

#include "core/text/number_format.h"
#include "zoning/panel/suitability/curve_graph.h"
#include "zoning/processing/suitability/criterion_text.h"
#include "zoning/processing/suitability/curve_points.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace madang::zoning {

namespace {

const char *const shapeNames[] = {"down", "up", "smooth_down", "smooth_up", "trapezoid", "step_down", "step_up"};
constexpr int shownClassRows = 6;
enum Meaning { MoreIsBetter, LessIsBetter, MiddleIsBest, DepthOfFloods }; // of the values of a raster
const QString rasterPrefix = QStringLiteral("raster:");
const QString floodPrefix = QStringLiteral("flood:");
const QString everyOtherCode = QStringLiteral("*");

QStringList curveWords(const QString &curve)
{
    return curve.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString curveNumber(double value)
{
    return QString::number(value, 'g', 10);
}

} // namespace

QString PageCriterion::text() const
{
    return QStringLiteral("%1 | %2 | | %3").arg(source, curve, missing);
}

QString PageCriterion::kept() const
{
    return QStringList{used ? QStringLiteral("1") : QStringLiteral("0"), source, curve, curveNumber(weight), missing}.join(QLatin1Char('|'));
}

PageCriterion PageCriterion::fromKept(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('|'));
    return {parts.value(1), parts.value(0) == QLatin1String("1"), parts.value(2), parts.value(3).toDouble(), parts.value(4)};
}

PageCriterion PageCriterion::ofRaster(const QString &file)
{
    return {rasterPrefix + file, true, QStringLiteral("up 0 1"), 2.0, {}};
}

QString PageCriterion::rasterFile() const
{
    for (const QString &prefix : {rasterPrefix, floodPrefix})
        if (source.startsWith(prefix))
            return source.mid(prefix.size());
    return {};
}

CriterionEditor::CriterionEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_meaningLabel(new QLabel(this))
    , m_meaning(new QComboBox(this))
    , m_shape(new QComboBox(this))
    , m_graph(new CurveGraph(this))
    , m_classes(new QTableWidget(0, 2, this))
    , m_judgesMissing(new QCheckBox(this))
    , m_missing(new QDoubleSpinBox(this))
{
    m_shape->setObjectName(QStringLiteral("shape"));
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_classes->setObjectName(QStringLiteral("classScores"));
    m_judgesMissing->setObjectName(QStringLiteral("judgesMissing"));
    m_judgesMissing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // large text must not widen the panel; the tooltip says all
    m_missing->setObjectName(QStringLiteral("missingScore"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title->setWordWrap(true);
    m_title->setProperty("section", true);
    column->addWidget(m_title);
    for (const char *name : shapeNames)
        m_shape->addItem(QString(), QString::fromLatin1(name));
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(16);
    for (int meaning = MoreIsBetter; meaning <= DepthOfFloods; ++meaning)
        m_meaning->addItem(QString(), meaning);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMinimumContentsLength(16);
    m_meaningLabel->setBuddy(m_meaning);
    column->addWidget(m_meaningLabel);
    column->addWidget(m_meaning);
    column->addWidget(m_shape);
    column->addWidget(m_graph);
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        auto *field = new QDoubleSpinBox(this);
        field->setObjectName(QStringLiteral("value%1").arg(i));
        field->setRange(-1e6, 1e6);
        field->setDecimals(2);
        field->setGroupSeparatorShown(true);
        field->setKeyboardTracking(false);
        m_values[i] = field;
        grid->addWidget(field, int(i) / 2, int(i) % 2);
        connect(field, qOverload<double>(&QDoubleSpinBox::valueChanged), this, &CriterionEditor::takeEdit);
    }
    column->addLayout(grid);
    m_classes->verticalHeader()->hide();
    m_classes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_classes->setFixedHeight(m_classes->horizontalHeader()->sizeHint().height() + shownClassRows * m_classes->verticalHeader()->defaultSectionSize());
    column->addWidget(m_classes);
    auto *missing = new QHBoxLayout;
    m_missing->setRange(0.0, 1.0);
    m_missing->setSingleStep(0.1);
    m_missing->setDecimals(2);
    missing->addWidget(m_judgesMissing, 1);
    missing->addWidget(m_missing);
    column->addLayout(missing);

    connect(m_shape, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (m_isFilling)
            return;
        // The outermost values stay; a trapezoid gets two between them.
        const QStringList words = curveWords(m_criterion.curve);
        const double first = words.value(1).toDouble();
        const double last = words.size() > 2 ? words.last().toDouble() : first + 1.0;
        const QString name = m_shape->currentData().toString();
        QStringList made{name, curveNumber(first)};
        if (curveValueCount(name) == 4)
            made << curveNumber(first + (last - first) / 3.0) << curveNumber(first + 2.0 * (last - first) / 3.0);
        if (curveValueCount(name) > 1)
            made << curveNumber(last);
        m_criterion.curve = made.join(QLatin1Char(' '));
        showMeaning();
        showValues();
        emit edited(m_criterion);
    });
    connect(m_meaning, qOverload<int>(&QComboBox::currentIndexChanged), this, &CriterionEditor::takeMeaning);
    connect(m_classes, &QTableWidget::itemChanged, this, &CriterionEditor::takeEdit);
    connect(m_judgesMissing, &QCheckBox::toggled, this, &CriterionEditor::takeEdit);
    connect(m_missing, qOverload<double>(&QDoubleSpinBox::valueChanged), this, &CriterionEditor::takeEdit);
}

bool CriterionEditor::isByClass() const
{
    return m_criterion.source == QLatin1String("landuse");
}

QString CriterionEditor::unit() const
{
    const QString name = m_criterion.source.section(QLatin1Char(':'), 0, 0);
    if (name == QLatin1String("slope"))
        return tr(" %");
    return name == QLatin1String("raster") ? QString() : tr(" m");
}

void CriterionEditor::setCodes(const QMap<QString, QString> &labels)
{
    m_codes = labels;
}

void CriterionEditor::setCriterion(const PageCriterion &criterion, const QString &language)
{
    m_criterion = criterion;
    m_language = language;
    m_title->setText(tr("How is it judged? %1").arg(criterionLabel(criterion.source)));
    m_shape->setVisible(!isByClass());
    m_graph->setVisible(!isByClass());
    m_classes->setVisible(isByClass());
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_shape->setCurrentIndex(std::max(0, m_shape->findData(curveWords(criterion.curve).value(0))));
        m_judgesMissing->setChecked(!criterion.missing.isEmpty());
        m_missing->setValue(criterion.missing.toDouble());
        m_missing->setEnabled(m_judgesMissing->isChecked());
        m_judgesMissing->setVisible(!criterion.source.startsWith(QLatin1String("flood")));
        m_missing->setVisible(!criterion.source.startsWith(QLatin1String("flood")));
    }
    showMeaning();
    showValues();
    if (isByClass())
        showClasses();
}

void CriterionEditor::showValues()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const QStringList words = curveWords(m_criterion.curve);
    const int count = isByClass() ? 0 : curveValueCount(words.value(0));
    for (int i = 0; i < int(m_values.size()); ++i) {
        m_values[std::size_t(i)]->setVisible(i < count);
        m_values[std::size_t(i)]->setSuffix(unit());
        if (i < count)
            m_values[std::size_t(i)]->setValue(words.value(i + 1).toDouble());
    }
    drawCurve();
}

void CriterionEditor::showClasses()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    QMap<QString, QString> scores;
    for (const QString &word : curveWords(m_criterion.curve))
        if (word.contains(QLatin1Char('=')))
            scores.insert(word.section(QLatin1Char('='), 0, -2), word.section(QLatin1Char('='), -1));
    QStringList codes = m_codes.keys();
    codes << everyOtherCode;
    m_classes->setRowCount(int(codes.size()));
    for (int row = 0; row < codes.size(); ++row) {
        const QString code = codes[row];
        auto *name = new QTableWidgetItem(code == everyOtherCode ? tr("Every other land use") : tr("%1  %2").arg(code, m_codes.value(code)));
        name->setData(Qt::UserRole, code);
        name->setFlags(Qt::ItemIsEnabled);
        name->setToolTip(name->text());
        m_classes->setItem(row, 0, name);
        auto *score = new QTableWidgetItem(scores.value(code));
        score->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_classes->setItem(row, 1, score);
    }
}

void CriterionEditor::drawCurve()
{
    const NumberFormat format(m_language);
    QVector<CurveGraph::Mark> marks;
    for (const QDoubleSpinBox *field : m_values)
        if (!field->isHidden())
            marks << CurveGraph::Mark{field->value(), format.number(field->value(), field->value() == std::round(field->value()) ? 0 : 2) + unit()};
    m_graph->setCurve(curvePoints(m_criterion.curve), marks);
}

void CriterionEditor::takeEdit()
{
    if (m_isFilling)
        return;
    QStringList words;
    if (isByClass()) {
        words << QStringLiteral("classes");
        for (int row = 0; row < m_classes->rowCount(); ++row) {
            // A comma is a decimal sign where one is typed alone.
            const QString score = m_classes->item(row, 1)->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
            if (!score.isEmpty())
                words << m_classes->item(row, 0)->data(Qt::UserRole).toString() + QLatin1Char('=') + score;
        }
    } else {
        words << m_shape->currentData().toString();
        for (int i = 0; i < curveValueCount(words.first()); ++i)
            words << curveNumber(m_values[std::size_t(i)]->value());
    }
    m_criterion.curve = words.join(QLatin1Char(' '));
    m_missing->setEnabled(m_judgesMissing->isChecked());
    m_criterion.missing = m_judgesMissing->isChecked() ? curveNumber(m_missing->value()) : QString();
    drawCurve();
    emit edited(m_criterion);
}

// Another meaning has another curve. Those of a raster keep their values; depths of floods are judged as they usually are:
// 10 cm do no harm, half a metre does.
void CriterionEditor::takeMeaning()
{
    if (m_isFilling)
        return;
    const QString file = m_criterion.rasterFile();
    const bool wasFlood = m_criterion.source.startsWith(floodPrefix);
    const int meaning = m_meaning->currentData().toInt();
    PageCriterion other = m_criterion;
    other.source = (meaning == DepthOfFloods ? floodPrefix : rasterPrefix) + file;
    if (meaning == DepthOfFloods) {
        other.curve = QStringLiteral("down 0.1 0.5");
        other.missing.clear(); // dry land
    } else {
        const QStringList words = wasFlood ? curveWords(PageCriterion::ofRaster(file).curve) : curveWords(m_criterion.curve);
        const double first = words.value(1).toDouble(), last = words.size() > 2 ? words.last().toDouble() : first + 1.0;
        QStringList made{meaning == MoreIsBetter ? QStringLiteral("up") : meaning == LessIsBetter ? QStringLiteral("down") : QStringLiteral("trapezoid"), curveNumber(first)};
        if (meaning == MiddleIsBest)
            made << curveNumber(first + (last - first) / 3.0) << curveNumber(first + 2.0 * (last - first) / 3.0);
        made << curveNumber(last);
        other.curve = made.join(QLatin1Char(' '));
    }
    setCriterion(other, m_language);
    emit edited(m_criterion);
}

void CriterionEditor::showMeaning()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const QString shape = curveWords(m_criterion.curve).value(0);
    m_meaning->setCurrentIndex(m_criterion.source.startsWith(floodPrefix)  ? DepthOfFloods
                               : shape == QLatin1String("trapezoid")       ? MiddleIsBest
                               : shape.endsWith(QLatin1String("down"))     ? LessIsBetter
                                                                           : MoreIsBetter);
    const bool isRaster = !m_criterion.rasterFile().isEmpty();
    m_meaningLabel->setVisible(isRaster);
    m_meaning->setVisible(isRaster);
}

void CriterionEditor::askMeaning()
{
    m_meaning->setFocus();
}

void CriterionEditor::retranslate(const QString &language)
{
    const QString words[] = {tr("Falling: the less, the better"), tr("Rising: the more, the better"), tr("Falling smoothly"), tr("Rising smoothly"),
                             tr("Best in the middle"), tr("Good up to a limit"), tr("Good from a limit on")};
    for (int i = 0; i < m_shape->count(); ++i)
        m_shape->setItemText(i, words[i]);
    m_meaningLabel->setText(tr("What the raster &holds"));
    m_meaning->setItemText(MoreIsBetter, tr("Values: the more, the better"));
    m_meaning->setItemText(LessIsBetter, tr("Values: the less, the better"));
    m_meaning->setItemText(MiddleIsBest, tr("Values: best in the middle"));
    m_meaning->setItemText(DepthOfFloods, tr("Depth of floods (m): dry land where it is empty"));
    m_meaning->setToolTip(tr("What the numbers of the file say; the curve below follows, and can be changed"));
    m_shape->setToolTip(tr("How a value becomes a score between 0 (unfit) and 1 (best)"));
    m_shape->setAccessibleName(tr("Shape of the curve"));
    m_graph->setToolTip(tr("The score upwards, from 0 to 1; the value to the right"));
    m_graph->setAccessibleName(tr("Curve of the score"));
    for (QDoubleSpinBox *field : m_values) {
        field->setToolTip(tr("Where the curve bends; values rise from the first to the last"));
        field->setAccessibleName(tr("A value of the curve"));
    }
    m_classes->setHorizontalHeaderLabels({tr("Land use"), tr("Score")});
    m_classes->setToolTip(tr("From 0 (unfit) to 1 (best); land uses without a score are not judged"));
    m_classes->setAccessibleName(tr("Scores of the land uses"));
    m_judgesMissing->setText(tr("Score where there is no value"));
    m_judgesMissing->setToolTip(tr("Without it land without a value is not judged at all"));
    m_missing->setToolTip(tr("From 0 (unfit) to 1 (best)"));
    m_missing->setAccessibleName(m_judgesMissing->text());
    setCriterion(m_criterion, language);
}

} // namespace madang::zoning
