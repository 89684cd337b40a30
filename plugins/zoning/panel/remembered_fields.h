// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace madang {
class Plan;
}

namespace madang::zoning {

// Keeps what is entered in the fields of a page, for each plan by itself (QSettings).
class RememberedFields : public QObject {
public:
    // `page` as in "demand/land": a part of the key in the settings.
    RememberedFields(const QString &page, QObject *parent);

    // The names of the fields' objects are those in the settings; the value that a field has now is its usual one.
    void add(QDoubleSpinBox *field);
    void add(QSpinBox *field);
    void add(QLineEdit *field);
    void add(QCheckBox *field);
    void add(QComboBox *field); // by the data of its items

    // Anything else: how it is filled; call keep() when it has changed.
    void add(const QString &name, const QVariant &usual, const std::function<void(const QVariant &)> &fill);
    void keep(const QString &name, const QVariant &value);

    // Fills every field with what was entered in this plan, or with its usual value.
    void load(const Plan *plan);

private:
    struct Field {
        QString name;
        QVariant usual;
        std::function<void(const QVariant &)> fill;
    };

    QString keyOf(const QString &name) const;

    QString m_page;
    QString m_plan;
    std::vector<Field> m_fields;
    bool m_isLoading = false;
};

} // namespace madang::zoning
