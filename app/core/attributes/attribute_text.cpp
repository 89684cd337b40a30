// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_text.h"

#include "core/attributes/folded_text.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace madang {

namespace {

// The context of the texts below.
class AttributeWords {
    Q_DECLARE_TR_FUNCTIONS(AttributeWords)
};

bool isAbsent(const QVariant &value)
{
    return !value.isValid() || value.isNull() || value.toString().isEmpty();
}

QVariant stored(const AttributeColumn &column, const QString &value)
{
    if (column.type == AttributeColumn::Type::Integer)
        return value.toLongLong();
    return value;
}

} // namespace

QString AttributeText::number(double exact) const
{
    const NumberFormat format(m_language);
    const double value = QString::number(exact, 'g', 10).toDouble(); // 60 km/h, not a hair more for having been m/s
    if (value == std::round(value) && std::abs(value) < 1e15)
        return format.number(value, 0);
    return format.number(value, std::abs(value) < 1 ? 3 : 2);
}

QString AttributeText::shown(const AttributeColumn &column, const QVariant &value) const
{
    if (isAbsent(value))
        return {};
    if (column.isChosen()) {
        const ColumnChoice *choice = column.choice(value.toString());
        return choice ? choice->label : value.toString();
    }
    if (column.type == AttributeColumn::Type::Text)
        return value.toString();
    if (column.type == AttributeColumn::Type::Integer)
        return NumberFormat(m_language).integer(value.toLongLong());
    if (column.isMeasure) {
        const double size = value.toDouble();
        return NumberFormat(m_language).number(size, size < 1000 ? 1 : 0);
    }
    const QString text = number(value.toDouble() * column.factor);
    return column.unit.isEmpty() ? text : AttributeWords::tr("%1 %2", "number, its unit").arg(text, column.unit);
}

QString AttributeText::typed(const AttributeColumn &column, const QVariant &value) const
{
    if (isAbsent(value))
        return {};
    if (!column.isNumber())
        return shown(column, value);
    if (column.type == AttributeColumn::Type::Integer)
        return QString::number(value.toLongLong());
    // Ten digits are more than anything is measured by, and hide what 60 km/h lose as metres a second.
    const QString text = QString::number(value.toDouble() * column.factor, 'g', 10);
    return column.unit.isEmpty() ? text : AttributeWords::tr("%1 %2", "number, its unit").arg(text, column.unit);
}

ReadAttribute AttributeText::read(const AttributeColumn &column, const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (column.isRequired)
            return {{}, AttributeWords::tr("This must not be empty.")};
        return {};
    }
    if (column.isChosen())
        return readChoice(column, trimmed);
    if (column.isNumber())
        return readNumberIn(column, trimmed);
    return {trimmed.normalized(QString::NormalizationForm_C), {}};
}

ReadAttribute AttributeText::readChoice(const AttributeColumn &column, const QString &text) const
{
    if (column.choice(text))
        return {stored(column, text), {}};
    const QString wanted = foldedText(text);
    const ColumnChoice *found = nullptr;
    int names = 0;
    for (const ColumnChoice &choice : column.choices) {
        if (foldedText(choice.label) == wanted || foldedText(choice.value) == wanted)
            return {stored(column, choice.value), {}};
        for (const QString &other : choice.others)
            if (foldedText(other) == wanted) {
                found = &choice;
                ++names;
                break;
            }
    }
    if (names == 1)
        return {stored(column, found->value), {}};
    if (names > 1)
        return {{}, AttributeWords::tr("“%1” is the name of more than one. Choose it from the list.").arg(text)};
    if (!column.isClosed)
        return {text.normalized(QString::NormalizationForm_C), {}};
    return {{}, AttributeWords::tr("“%1” is not one of those to choose from.").arg(text)};
}

ReadAttribute AttributeText::readNumberIn(const AttributeColumn &column, const QString &text) const
{
    // What is typed without a unit is in the unit that is shown.
    const bool isPercent = column.unit == QLatin1String("%");
    QString digits = text;
    if (isPercent && digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    const NumberReading reading =
        readNumber(digits, column.quantity, column.quantity == Quantity::Speed ? column.unit : QString(), groupsByComma(m_country));
    if (reading.problem == NumberProblem::Ambiguous)
        return {{}, AttributeWords::tr("“%1” can be read in two ways. Write it without a comma.").arg(text)};
    if (!reading.number)
        return {{}, AttributeWords::tr("“%1” is not a number.").arg(text)};
    const double value = isPercent ? reading.number->value / column.factor : reading.number->value;
    if (column.type == AttributeColumn::Type::Integer && value != std::round(value))
        return {{}, AttributeWords::tr("This has to be a whole number.")};
    const auto limit = [&](double of) { return shown(column, of); };
    if (column.least && column.most && (value < *column.least || value > *column.most))
        return {{}, AttributeWords::tr("This has to be from %1 to %2.").arg(limit(*column.least), limit(*column.most))};
    if (column.least && value < *column.least)
        return {{}, AttributeWords::tr("This must not be less than %1.").arg(limit(*column.least))};
    if (column.type == AttributeColumn::Type::Integer) {
        if (std::abs(value) > 1e9)
            return {{}, AttributeWords::tr("“%1” is too large.").arg(text)};
        return {qlonglong(value), {}};
    }
    return {value, {}};
}

QString AttributeText::sought(const AttributeColumn &column, const QVariant &value) const
{
    // Uids hold every short text somewhere: whoever looks for one filters their column.
    if (isAbsent(value) || column.isMeasure || column.group == AttributeColumn::Group::Bookkeeping)
        return {};
    QString text = shown(column, value);
    if (const ColumnChoice *choice = column.choice(value.toString()))
        text = choice->label + QLatin1Char('\n') + choice->others.join(QLatin1Char('\n'));
    return foldedText(text);
}

} // namespace madang
