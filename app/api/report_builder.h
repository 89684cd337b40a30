// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"
#include "core/text/phrasebook.h"

#include <QFont>
#include <QStringList>
#include <QVariantMap>
#include <QVector>

#include <functional>

class QPainter;
class QRectF;
class QgsFeedback;

namespace madang {

class PlanReader;

// A value of a report: a number, formatted for each language, or a text that is a phrase or a given string.
struct ReportCell {
    enum class Kind { Phrase, Verbatim, Number, Hectares, Percent, Length, Money };
    Kind kind = Kind::Verbatim;
    Phrase phrase;
    QStringList verbatim; // one text per language of the report, or one for all
    double value = 0;     // Hectares: m²; Percent: a share; Length: m; Money: in `currency`
    int decimals = 1;
    QString currency;     // Money: ISO 4217; empty where the column's heading names it
    QString swatch;       // "#RRGGBB": a colour sample before the text; empty for none

    static ReportCell text(const Phrase &phrase) { ReportCell c; c.kind = Kind::Phrase; c.phrase = phrase; return c; }
    static ReportCell text(const QString &same) { ReportCell c; c.verbatim = QStringList{same}; return c; }
    static ReportCell text(const QStringList &perLanguage) { ReportCell c; c.verbatim = perLanguage; return c; }
    static ReportCell number(double value, int decimals) { ReportCell c; c.kind = Kind::Number; c.value = value; c.decimals = decimals; return c; }
    static ReportCell hectares(double squareMetres) { ReportCell c; c.kind = Kind::Hectares; c.value = squareMetres; c.decimals = 2; return c; }
    static ReportCell percent(double share, int decimals = 1) { ReportCell c; c.kind = Kind::Percent; c.value = share; c.decimals = decimals; return c; }
    static ReportCell length(double metres) { ReportCell c; c.kind = Kind::Length; c.value = metres; return c; }
    static ReportCell money(double amount, const QString &currency, int decimals = 2) { ReportCell c; c.kind = Kind::Money; c.value = amount; c.currency = currency; c.decimals = decimals; return c; }
};

struct ReportTable {
    Phrase caption;
    QVector<Phrase> columns;
    QVector<QVector<ReportCell>> rows;
    QVector<ReportCell> totals; // empty, or one row set apart at the end
};

// The words of a drawing, in every language of the report at once.
class MADANG_API_EXPORT FigureText {
public:
    explicit FigureText(const QStringList &languages) : m_languages(languages) {}

    QStringList languages() const { return m_languages; }
    // "비용 · Costs": the phrase in each language, once where they agree.
    QString text(const Phrase &phrase) const;
    // A text for each language of the report, joined in the same way.
    QString text(const QStringList &perLanguage) const;
    // As ISO 80000 has it, which no reader takes for another number: "1 234 567.5", with narrow spaces.
    QString number(double value, int decimals) const;
    // Use it for everything in the drawing: it holds a face for each script. Points are those of the printed page.
    QFont font(double points, QFont::Weight weight = QFont::Normal) const;

private:
    QStringList m_languages;
};

// Where a plugin writes its part of a report. Texts are given once and come out in every language of the report, side
// by side; numbers are given once. Where a text has %1, %2 …, `values` fill them, formatted for each language.
class MADANG_API_EXPORT ReportBuilder {
public:
    // Paints on a white sheet in points of the printed page (72 to the inch), so that text sizes are what they say.
    using Paint = std::function<void(QPainter &, const QRectF &sheet, const FigureText &)>;
    using Values = QVector<ReportCell>;

    virtual ~ReportBuilder();

    virtual const PlanReader &plan() const = 0;
    virtual QString scenario() const = 0;
    virtual QStringList languages() const = 0;
    virtual QgsFeedback *feedback() const = 0;
    // For results of algorithms that must be files; removed with all that is in it when the report is done.
    virtual QString scratchFolder() const = 0;

    // Runs an algorithm of the `madang` provider and returns its results; throws Failure with its message.
    virtual QVariantMap run(const QString &algorithm, const QVariantMap &parameters) = 0;

    // Opens a section of the plugin (numbered, in the table of contents). Begin with one.
    virtual void heading(const Phrase &text) = 0;
    virtual void paragraph(const Phrase &text, const Values &values = {}) = 0;
    virtual void table(const ReportTable &table) = 0;
    // The map of a theme with its legend and scale, labels in the report's languages.
    virtual void map(const QString &theme, const Phrase &caption) = 0;
    // A drawing, made once, with words in both languages.
    virtual void figure(const Phrase &caption, double widthToHeight, const Paint &paint) = 0;
    // What the report cannot show, why, and what would mend it: "No terrain model in this plan: …". Set apart here and
    // listed again in the assumptions.
    virtual void missing(const Phrase &text, const Values &values = {}) = 0;

    // A figure of the summary at the front.
    virtual void keyFigure(const Phrase &label, const ReportCell &value) = 0;
    // Lines of the assumptions and of the sources at the end.
    virtual void assumption(const Phrase &text, const Values &values = {}) = 0;
    virtual void source(const Phrase &what, const QString &citation) = 0;
};

} // namespace madang
