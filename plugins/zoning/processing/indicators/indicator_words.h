// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/number_format.h"

#include <QString>
#include <QVariantMap>

namespace madang {
class Phrasebook;
}

namespace madang::zoning {

// What people call indicators, their numbers, formulas and reasons, in the language of the window or in one given: results
// name them by keys, so that a window changes its language without computing again and a report reads in two at once.
class IndicatorWords {
public:
    IndicatorWords(); // of the window
    explicit IndicatorWords(const QString &language);

    QString name(const QString &key) const;   // of an indicator or of a figure that is entered for one
    QString meaning(const QString &key) const; // of an indicator: one sentence on what it counts
    // A number with its unit, by its measure as in the results; `measure` alone is the unit.
    QString value(const QString &measure, double value) const;
    QString unit(const QString &measure) const;
    // For a column whose row names the unit: without it, but per cent.
    QString figure(const QString &measure, double value) const;
    // Whose the usual target of an indicator, or the usual value of a figure, is.
    QString usualSource(const QString &key) const;
    QString status(const QString &status) const; // "green" -> "met"
    QString reason(const QString &whyNot) const; // why there is no value, and what to do
    // Of an indicator of the results: its formula with the numbers filled in, or the reason why there is none.
    QString formula(const QVariantMap &indicator) const;
    QString better(const QString &better) const;
    // What people, floor space and land are taken from (an item of "basis").
    QString basis(const QVariantMap &basis) const;

    const NumberFormat &format() const { return m_format; }

private:
    QString text(const char *source) const;

    const Phrasebook *m_book = nullptr; // none: the window's
    NumberFormat m_format;
};

// How a measure is shown and entered: what is stored, times `scale`.
double shownScale(const QString &measure);
int shownDecimals(const QString &measure, double value);

} // namespace madang::zoning
