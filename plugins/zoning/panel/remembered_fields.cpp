// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/remembered_fields.h"

#include "core/plan/plan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSpinBox>

namespace madang::zoning {

RememberedFields::RememberedFields(const QString &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
}

QString RememberedFields::keyOf(const QString &name) const
{
    return QStringLiteral("zoning/%1/%2/%3").arg(m_page, m_plan.isEmpty() ? QStringLiteral("none") : m_plan, name);
}

void RememberedFields::add(const QString &name, const QVariant &usual, const std::function<void(const QVariant &)> &fill)
{
    m_fields.push_back({name, usual, fill});
}

void RememberedFields::keep(const QString &name, const QVariant &value)
{
    if (!m_isLoading)
        QSettings().setValue(keyOf(name), value);
}

void RememberedFields::add(QDoubleSpinBox *field)
{
    add(field->objectName(), field->value(), [field](const QVariant &value) { field->setValue(value.toDouble()); });
    connect(field, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [this, field](double value) { keep(field->objectName(), value); });
}

void RememberedFields::add(QSpinBox *field)
{
    add(field->objectName(), field->value(), [field](const QVariant &value) { field->setValue(value.toInt()); });
    connect(field, qOverload<int>(&QSpinBox::valueChanged), this, [this, field](int value) { keep(field->objectName(), value); });
}

void RememberedFields::add(QLineEdit *field)
{
    add(field->objectName(), field->text(), [field](const QVariant &value) { field->setText(value.toString()); });
    connect(field, &QLineEdit::textChanged, this, [this, field](const QString &value) { keep(field->objectName(), value); });
}

void RememberedFields::add(QCheckBox *field)
{
    add(field->objectName(), field->isChecked(), [field](const QVariant &value) { field->setChecked(value.toBool()); });
    connect(field, &QCheckBox::toggled, this, [this, field](bool value) { keep(field->objectName(), value); });
}

void RememberedFields::add(QComboBox *field)
{
    add(field->objectName(), field->currentData(), [field](const QVariant &value) {
        field->setCurrentIndex(std::max(0, field->findData(value)));
    });
    connect(field, qOverload<int>(&QComboBox::currentIndexChanged), this, [this, field] { keep(field->objectName(), field->currentData()); });
}

void RememberedFields::load(const Plan *plan)
{
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    m_plan = plan ? plan->meta().uid : QString();
    for (const Field &field : m_fields)
        field.fill(QSettings().value(keyOf(field.name), field.usual));
}

} // namespace madang::zoning
