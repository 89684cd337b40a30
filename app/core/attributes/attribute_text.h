// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_column.h"

#include <QVariant>

namespace madang {

// What a typed text means: the value to store (null for an empty one), or why it cannot be stored, as a translated
// sentence.
struct ReadAttribute {
    QVariant value;
    QString problem;
    bool isGood() const { return problem.isEmpty(); }
};

// Values of attribute columns as people of one language and country read and write them. A plain value, used on any
// thread.
class MADANG_CORE_EXPORT AttributeText {
public:
    AttributeText(const QString &language, const QString &country) : m_language(language), m_country(country) {}

    // As it is shown: the label of a choice, a number with its unit; empty where there is no value.
    QString shown(const AttributeColumn &column, const QVariant &value) const;
    // As it is typed and copied: what read() takes back. Choices by their label, numbers without grouping.
    QString typed(const AttributeColumn &column, const QVariant &value) const;
    ReadAttribute read(const AttributeColumn &column, const QString &text) const;
    // All that somebody may look for it by, folded (folded_text.h).
    QString sought(const AttributeColumn &column, const QVariant &value) const;

private:
    ReadAttribute readChoice(const AttributeColumn &column, const QString &text) const;
    ReadAttribute readNumberIn(const AttributeColumn &column, const QString &text) const;
    QString number(double exact) const;

    QString m_language, m_country;
};

} // namespace madang
