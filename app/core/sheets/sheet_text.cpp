// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_text.h"

#include "core/text/script_fonts.h"

#include <qgsrendercontext.h>
#include <qgstextrenderer.h>

#include <QTextLayout>

#include <algorithm>

namespace madang {

namespace {

// Measured at this resolution, so that nothing depends on the resolution of the export.
constexpr double dotsPerMillimetre = 40;

QFont lettersFont(const SheetLetters &letters)
{
    QFont font = textFont(letters.language, 10, letters.bold ? QFont::Bold : QFont::Normal);
    QStringList families = fontFamilies(letters.language);
    const QChar::Script script = scriptOfLanguage(letters.language);
    // fontFamilies() puts Latin letters first and the language's own face second, where it has one. Hangul and Han are no
    // taller than Latin letters; and their faces have other digits beside Latin letters, which no PDF can name.
    const bool isTall = script == QChar::Script_Khmer || script == QChar::Script_Myanmar || script == QChar::Script_Thai
                        || script == QChar::Script_Lao || script == QChar::Script_Tamil;
    if (isTall && families.size() > 1)
        families.swapItemsAt(0, 1);
    font.setFamilies(families);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QgsRenderContext measuringContext()
{
    QgsRenderContext context;
    context.setScaleFactor(dotsPerMillimetre);
    return context;
}

} // namespace

QgsTextFormat SheetLetters::format() const
{
    QgsTextFormat format;
    const QFont font = lettersFont(*this);
    format.setFont(font);
    format.setFamilies(font.families());
    format.setSize(size);
    format.setSizeUnit(Qgis::RenderUnit::Millimeters);
    format.setColor(colour);
    return format;
}

QString languageOfText(const QString &text, const QString &language)
{
    const QChar::Script script = scriptOfLanguage(language);
    const bool has = std::any_of(text.begin(), text.end(), [script](QChar letter) { return letter.script() == script; });
    return has || script == QChar::Script_Unknown ? language : QStringLiteral("en");
}

QStringList brokenLines(const QString &text, const SheetLetters &letters, double width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        if (paragraph.isEmpty()) {
            lines << QString();
            continue;
        }
        QFont font = lettersFont(letters);
        font.setPixelSize(qRound(letters.size * dotsPerMillimetre));
        QTextLayout layout(withLineBreaks(paragraph, letters.language), font);
        QTextOption option;
        option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width > 0 ? width * dotsPerMillimetre * 0.985 : 1e7);
            lines << layout.text().mid(line.textStart(), line.textLength()).remove(QChar(0x200B)).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

double linesHeight(const QStringList &lines, const SheetLetters &letters)
{
    return QgsTextRenderer::textHeight(measuringContext(), letters.format(), lines, Qgis::TextLayoutMode::Rectangle) / dotsPerMillimetre;
}

} // namespace madang
