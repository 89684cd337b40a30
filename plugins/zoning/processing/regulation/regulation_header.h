// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace madang::zoning {

// The heading of a table of regulations.
class RegulationHeader {
public:
    // A column that holds a parameter: “용적률(%)”, “max height (m)”, “far_min”.
    struct ParameterColumn {
        int field = 0;
        QString parameter;
        QString unit;      // from the heading; of numbers that have none. Empty where it says none
        bool isLower = false; // “far_min”: at least
    };

    explicit RegulationHeader(const QStringList &names);

    // The field of one of regulationColumns(); nothing where the table does not have it.
    std::optional<int> field(const QString &column) const;
    bool isWide() const { return !field(QStringLiteral("parameter")); }
    const std::vector<ParameterColumn> &parameters() const { return m_parameters; } // of a wide table
    const QStringList &unread() const { return m_unread; }
    const QStringList &twice() const { return m_twice; } // what more than one column is for

    // The parameter that people call so; empty where nothing is.
    static QString parameterNamed(const QString &text);

private:
    QHash<QString, int> m_fields;
    std::vector<ParameterColumn> m_parameters;
    QStringList m_unread, m_twice;
};

} // namespace madang::zoning
