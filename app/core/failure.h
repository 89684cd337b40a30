// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <stdexcept>

namespace madang {

// What a user is told when something could not be done: what happened, where (file, row, feature), what to do.
// All three are translated, whole sentences; `where` and `remedy` may be empty.
class MADANG_CORE_EXPORT Failure : public std::runtime_error {
public:
    explicit Failure(const QString &what, const QString &where = {}, const QString &remedy = {});

    QString happened() const { return m_happened; }
    QString where() const { return m_where; }
    QString remedy() const { return m_remedy; }

    // The sentences together, one to a line.
    QString text() const;

private:
    QString m_happened, m_where, m_remedy;
};

// What was asked for cannot be right: no such file, no plan, no such scenario. The command line tells the two apart.
class MADANG_CORE_EXPORT WrongInputFailure : public Failure {
public:
    using Failure::Failure;
};

} // namespace madang
