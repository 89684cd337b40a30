// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"
#include "core/phrasebook.h"

#include <QVariantMap>
#include <QStringList>
#include <QVector>

#include <functional>

class QPainter;
class QRectF;
class QgsFeedback;

namespace madang {

class PlanReader;

// A cell of a report table: a number, formatted for each language, or a text that is a phrase or a given string.
struct ReportCell {
    enum class Kind { Phrase, Verbatim, Number, Hectares, Percent };
    Kind kind = Kind::Verbatim;
    Phrase phrase;
    QStringList verbatim; // one text per language of the report, or one for all
    double value = 0;     // Hectares: m²; Percent: a share
    int decimals = 1;
    QString swatch;       // "#RRGGBB": a colour sample before the text; empty for none

    static ReportCell text(const Phrase &phrase) { ReportCell c; c.kind = Kind::Phrase; c.phrase = phrase; return c; }
    static ReportCell text(const QString &same) { ReportCell c; c.verbatim = {same}; return c; }
    static ReportCell text(const QStringList &perLanguage) { ReportCell c; c.verbatim = perLanguage; return c; }
    static ReportCell number(double value, int decimals) { ReportCell c; c.kind = Kind::Number; c.value = value; c.decimals = decimals; return c; }
    static ReportCell hectares(double squareMetres) { ReportCell c; c.kind = Kind::Hectares; c.value = squareMetres; c.decimals = 2; return c; }
    static ReportCell percent(double share) { ReportCell c; c.kind = Kind::Percent; c.value = share; return c; }
};

struct ReportTable {
    Phrase caption;
    QVector<Phrase> columns;
    QVector<QVector<ReportCell>> rows;
    QVector<ReportCell> totals; // empty, or one row set apart at the end
};

// Where a plugin writes its part of a report. Texts are given once and come out in every language of the report, side
// by side; numbers are given once and formatted for each.
class MADANG_API_EXPORT ReportBuilder {
public:
    virtual ~ReportBuilder() = default;

    virtual const PlanReader &plan() const = 0;
    virtual QString scenario() const = 0;
    virtual QStringList languages() const = 0;
    virtual QgsFeedback *feedback() const = 0;

    // Runs an algorithm of the `madang` provider and returns its results; throws Failure with its message.
    virtual QVariantMap run(const QString &algorithm, const QVariantMap &parameters) = 0;

    virtual void heading(const Phrase &text) = 0;
    virtual void paragraph(const Phrase &text) = 0;
    virtual void table(const ReportTable &table) = 0;
    // The map of a theme with its legend and scale, labels in the report's languages.
    virtual void map(const QString &theme, const Phrase &caption) = 0;
    // A drawing made once per language; `paint` gets a painter on a white sheet of `widthToHeight` and the language.
    virtual void figure(const Phrase &caption, double widthToHeight,
                        const std::function<void(QPainter &, const QRectF &, const QString &language)> &paint) = 0;
    // A line in the list of assumptions and sources at the end.
    virtual void source(const Phrase &what, const QString &citation) = 0;
};

} // namespace madang
