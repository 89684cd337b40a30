// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>

#include <variant>

namespace madang::report {

// A text as it stands in the report.
struct Text {
    QString text;
    QString language;          // what it is written in; empty where nobody knows (a name the user gave)
    bool untranslated = false; // it stands in English for another language of the report
};

// One for each language of the report, or a single one where all agree.
using Texts = QVector<Text>;

// A table cell or a key figure.
struct Value {
    Texts texts;
    bool isNumber = false;
    QString swatch; // "#RRGGBB" of a colour sample before the text; empty for none
};

struct Section {
    int level = 1;  // 1 or 2
    QString number; // "3" or "3.1"
    Texts title;
};

struct Paragraph {
    enum class Kind { Plain, Notice, Missing };
    Kind kind = Kind::Plain;
    Texts texts; // always one for each language
};

struct KeyFigure {
    Texts label;
    Value value;
};

struct KeyFigures {
    QVector<KeyFigure> figures;
};

struct Table {
    Texts name;    // "표 2", "Table 2"
    Texts caption;
    QVector<Texts> columns;
    QVector<QVector<Value>> rows; // each as long as columns
    QVector<Value> totals;        // empty, or as long as columns
};

// Numbers stand at the right, and so does what stands for one ("not defined").
inline bool isNumberColumn(const Table &table, int column)
{
    for (const QVector<Value> &row : table.rows)
        if (row[column].isNumber)
            return true;
    return false;
}

struct LegendEntry {
    QImage sample;
    Texts label;
};

struct LegendGroup {
    Texts title; // may be empty
    QVector<LegendEntry> entries;
};

struct Picture {
    Texts name;    // "그림 1", "Figure 1"
    Texts caption;
    QImage image;  // meant to be as wide as the text; its height follows
    QVector<LegendGroup> legend;
};

using Block = std::variant<Section, Paragraph, KeyFigures, Table, Picture>;

struct Cover {
    Texts kind;           // "Prefeasibility report"
    QString title;        // of the plan
    Texts place;          // the country
    QVector<KeyFigure> facts;
    Texts schematic;      // the notice of a schematic plan; empty otherwise
    Texts programme;      // what made it
};

struct ReportDocument {
    QStringList languages; // one or two
    Cover cover;
    Texts contentsTitle;
    Texts runningTitle;    // kind of report, at the head of pages
    Texts schematicMark;   // at the foot of every page of a schematic plan; empty otherwise
    QVector<Block> blocks;
};

} // namespace madang::report
