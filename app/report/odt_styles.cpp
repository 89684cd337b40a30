// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/odt_styles.h"

#include "core/text/script_fonts.h"
#include "report/report_palette.h"
#include "report/report_texts.h"

namespace madang::report {

namespace {

// ODF keeps three languages and fonts for a text: western, Asian (Chinese, Japanese, Korean) and complex scripts.
enum class Script { Western, Asian, Complex };

Script scriptOf(const QString &language)
{
    if (language == QLatin1String("ko") || language == QLatin1String("zh_CN"))
        return Script::Asian;
    static const QStringList complex = {QStringLiteral("km"), QStringLiteral("th"), QStringLiteral("lo"), QStringLiteral("my"),
                                        QStringLiteral("ta")};
    return complex.contains(language) ? Script::Complex : Script::Western;
}

QString regionOf(const QString &language)
{
    static const QMap<QString, QString> regions = {
        {QStringLiteral("en"), QStringLiteral("GB")}, {QStringLiteral("ko"), QStringLiteral("KR")}, {QStringLiteral("km"), QStringLiteral("KH")},
        {QStringLiteral("th"), QStringLiteral("TH")}, {QStringLiteral("lo"), QStringLiteral("LA")}, {QStringLiteral("my"), QStringLiteral("MM")},
        {QStringLiteral("vi"), QStringLiteral("VN")}, {QStringLiteral("id"), QStringLiteral("ID")}, {QStringLiteral("ms"), QStringLiteral("MY")},
        {QStringLiteral("fil"), QStringLiteral("PH")}, {QStringLiteral("zh_CN"), QStringLiteral("CN")}, {QStringLiteral("ta"), QStringLiteral("SG")}};
    return regions.value(language, QStringLiteral("none"));
}

QString languageAttributes(const QString &language)
{
    const QString code = language.section(QLatin1Char('_'), 0, 0), region = regionOf(language);
    const QString suffix = scriptOf(language) == Script::Asian     ? QStringLiteral("-asian")
                           : scriptOf(language) == Script::Complex ? QStringLiteral("-complex")
                                                                   : QString();
    if (suffix.isEmpty())
        return QStringLiteral(" fo:language=\"%1\" fo:country=\"%2\"").arg(code, region);
    return QStringLiteral(" style:language%1=\"%2\" style:country%1=\"%3\"").arg(suffix, code, region);
}

QString sizes(double points, const char *weight = "normal")
{
    return QStringLiteral(" fo:font-size=\"%1pt\" style:font-size-asian=\"%1pt\" style:font-size-complex=\"%1pt\" fo:font-weight=\"%2\" "
                          "style:font-weight-asian=\"%2\" style:font-weight-complex=\"%2\"")
        .arg(points)
        .arg(QLatin1String(weight));
}

QString paragraphStyle(const char *name, const char *parent, const QString &paragraph, const QString &text)
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\">"
                          "<style:paragraph-properties %3/><style:text-properties%4/></style:style>\n")
        .arg(QLatin1String(name), QLatin1String(parent), paragraph, text);
}

QString colourAttribute(const QColor &colour)
{
    return QStringLiteral(" fo:color=\"%1\"").arg(colour.name());
}

} // namespace

QString odfNamespaces()
{
    return QStringLiteral(
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\"");
}

QString xmlEscaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) // what XML 1.0 does not allow at all
        if (character >= QLatin1Char(' ') || character == QLatin1Char('\n') || character == QLatin1Char('\t'))
            clean += character;
    clean = clean.toHtmlEscaped();
    return clean.replace(QLatin1Char('\n'), QLatin1String("<text:line-break/>"));
}

QString odtStyles(const ReportDocument &document)
{
    QString asian = QStringLiteral("Noto Sans CJK KR"), complex = QStringLiteral("Noto Sans Khmer"), languages;
    for (const QString &language : document.languages) {
        const QString family = fontFamilies(language).value(1);
        if (scriptOf(language) == Script::Asian)
            asian = family;
        if (scriptOf(language) == Script::Complex)
            complex = family;
        languages += languageAttributes(language);
    }
    if (!languages.contains(QLatin1String("fo:language")))
        languages += languageAttributes(QStringLiteral("en"));
    // Two languages of one kind of script would name one attribute twice; spans carry the second.
    if (document.languages.size() == 2 && scriptOf(document.languages[0]) == scriptOf(document.languages[1]))
        languages = languageAttributes(document.languages[0]);

    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles") + odfNamespaces()
                  + QStringLiteral(">\n<office:font-face-decls>");
    QStringList faces = {QStringLiteral("Noto Sans"), asian, complex};
    faces.removeDuplicates();
    for (const QString &face : faces)
        xml += QStringLiteral("<style:font-face style:name=\"%1\" svg:font-family=\"'%1'\"/>").arg(face);
    xml += QStringLiteral("</office:font-face-decls>\n<office:styles>\n<style:default-style style:family=\"paragraph\">"
                          "<style:paragraph-properties style:text-autospace=\"ideograph-alpha\" fo:orphans=\"2\" fo:widows=\"2\"/>"
                          "<style:text-properties style:font-name=\"Noto Sans\" style:font-name-asian=\"%1\" style:font-name-complex=\"%2\"%3%4%5/>"
                          "</style:default-style>\n<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n")
               .arg(asian, complex, sizes(9.5), languages, colourAttribute(palette::ink));
    xml += paragraphStyle("Text_20_body", "Standard", QStringLiteral("fo:margin-bottom=\"2.4mm\" fo:line-height=\"120%\""), {});
    const auto heading = [&](int level, double points, const QString &paragraph) {
        return QStringLiteral("<style:style style:name=\"Heading_20_%1\" style:display-name=\"Heading %1\" style:family=\"paragraph\" "
                              "style:parent-style-name=\"Standard\" style:next-style-name=\"Text_20_body\" style:default-outline-level=\"%1\">"
                              "<style:paragraph-properties fo:keep-with-next=\"always\" %2/><style:text-properties%3/></style:style>\n")
            .arg(level)
            .arg(paragraph, sizes(points, "bold"));
    };
    xml += heading(1, 17, QStringLiteral("fo:break-before=\"page\" fo:margin-bottom=\"4mm\" fo:padding-bottom=\"2mm\" fo:border-bottom=\"1.2pt solid %1\"").arg(palette::accent.name()));
    xml += heading(2, 11.5, QStringLiteral("fo:margin-top=\"6mm\" fo:margin-bottom=\"2mm\""));
    xml += paragraphStyle("Title", "Standard", QStringLiteral("fo:margin-top=\"8mm\" fo:margin-bottom=\"3mm\""), sizes(30, "bold"));
    xml += paragraphStyle("Subtitle", "Standard", QStringLiteral("fo:margin-bottom=\"2mm\""), sizes(13) + colourAttribute(palette::accent));
    xml += paragraphStyle("Caption", "Standard", QStringLiteral("fo:margin-top=\"1.5mm\" fo:margin-bottom=\"1.5mm\" fo:keep-with-next=\"auto\""), sizes(8.3));
    xml += paragraphStyle("Table_20_Contents", "Standard", QStringLiteral("fo:margin=\"0mm\""), sizes(8.2));
    xml += paragraphStyle("Table_20_Heading", "Table_20_Contents", QStringLiteral("fo:keep-with-next=\"always\""), sizes(8.2, "bold"));
    xml += paragraphStyle("Table_20_Number", "Table_20_Contents", QStringLiteral("fo:text-align=\"end\""), sizes(8.2));
    xml += paragraphStyle("Table_20_Number_20_Heading", "Table_20_Heading", QStringLiteral("fo:text-align=\"end\""), sizes(8.2, "bold"));
    xml += paragraphStyle("Figure_20_Value", "Standard", QStringLiteral("fo:margin=\"0mm\""), sizes(15, "bold") + colourAttribute(palette::accent));
    xml += paragraphStyle("Picture", "Standard", QStringLiteral("fo:margin-top=\"2mm\" fo:margin-bottom=\"1.5mm\" fo:keep-with-next=\"always\""), {});
    xml += paragraphStyle("Contents_20_Heading", "Standard", QStringLiteral("fo:margin-bottom=\"4mm\" fo:break-before=\"page\""), sizes(17, "bold"));
    const QString stops = QStringLiteral("><style:tab-stops><style:tab-stop style:position=\"12mm\"/><style:tab-stop style:position=\"170mm\" "
                                         "style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops></style:paragraph-properties>");
    for (int level = 1; level <= 2; ++level)
        xml += QStringLiteral("<style:style style:name=\"Contents_20_%1\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
                              "<style:paragraph-properties fo:margin-bottom=\"%2mm\"%3<style:text-properties%4/></style:style>\n")
                   .arg(level)
                   .arg(level == 1 ? 1.4 : 0.6)
                   .arg(stops, sizes(level == 1 ? 10 : 9, level == 1 ? "bold" : "normal"));
    xml += QStringLiteral("<style:style style:name=\"Header\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties>"
                          "<style:tab-stops><style:tab-stop style:position=\"170mm\" style:type=\"right\"/></style:tab-stops></style:paragraph-properties>"
                          "<style:text-properties%1%2/></style:style>\n")
               .arg(sizes(7.2), colourAttribute(palette::muted));
    xml += QStringLiteral("<style:style style:name=\"Second\" style:family=\"text\"><style:text-properties%1 fo:font-weight=\"normal\" "
                          "style:font-weight-asian=\"normal\" style:font-weight-complex=\"normal\" fo:font-size=\"88%\" style:font-size-asian=\"88%\" "
                          "style:font-size-complex=\"88%\"/></style:style>\n<style:style style:name=\"Accent\" style:family=\"text\">"
                          "<style:text-properties%2 fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"/></style:style>\n"
                          "<style:style style:name=\"Contents_20_Link\" style:family=\"text\"><style:text-properties style:text-underline-style=\"none\"%4/></style:style>\n"
                          "<style:style style:name=\"Notice\" style:family=\"text\"><style:text-properties%3 fo:font-weight=\"bold\" "
                          "style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"/></style:style>\n</office:styles>\n")
               .arg(colourAttribute(palette::muted), colourAttribute(palette::accent), colourAttribute(palette::notice), colourAttribute(palette::ink));

    xml += QStringLiteral("<office:automatic-styles><style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"210mm\" "
                          "fo:page-height=\"297mm\" fo:margin=\"20mm\" fo:margin-top=\"12mm\" fo:margin-bottom=\"12mm\"/>"
                          "<style:header-style><style:header-footer-properties fo:min-height=\"9mm\" fo:margin-bottom=\"4mm\"/></style:header-style>"
                          "<style:footer-style><style:header-footer-properties fo:min-height=\"9mm\" fo:margin-top=\"4mm\"/></style:footer-style></style:page-layout>"
                          "<style:page-layout style:name=\"Cover\"><style:page-layout-properties fo:page-width=\"210mm\" fo:page-height=\"297mm\" "
                          "fo:margin=\"20mm\" fo:margin-top=\"45mm\"/></style:page-layout></office:automatic-styles>\n<office:master-styles>"
                          "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header><text:p text:style-name=\"Header\">%1<text:tab/>%2"
                          "</text:p></style:header><style:footer><text:p text:style-name=\"Header\"><text:span text:style-name=\"Notice\">%3</text:span><text:tab/>"
                          "<text:page-number text:select-page=\"current\">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>"
                          "</style:master-page><style:master-page style:name=\"CoverPage\" style:page-layout-name=\"Cover\" style:next-style-name=\"Standard\"/>"
                          "</office:master-styles>\n</office:document-styles>\n")
               .arg(xmlEscaped(document.cover.title), xmlEscaped(joinedTexts(document.runningTitle)), xmlEscaped(joinedTexts(document.schematicMark)));
    return xml;
}

QString OdtAutomaticStyles::language(const QString &language, bool untranslated)
{
    const QString name = QStringLiteral("Language-%1%2").arg(language, untranslated ? QStringLiteral("-untranslated") : QString());
    if (!m_styles.contains(name)) {
        QString attributes = languageAttributes(language);
        const QString family = fontFamilies(language).value(1);
        if (scriptOf(language) == Script::Asian)
            attributes += QStringLiteral(" style:font-name-asian=\"%1\"").arg(family);
        if (scriptOf(language) == Script::Complex)
            attributes += QStringLiteral(" style:font-name-complex=\"%1\"").arg(family);
        if (untranslated)
            attributes += QStringLiteral(" fo:font-style=\"italic\"") + colourAttribute(palette::untranslated);
        m_styles[name] = QStringLiteral("<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties%2/></style:style>\n").arg(name, attributes);
    }
    return name;
}

QString OdtAutomaticStyles::colour(const QString &colour)
{
    const QString name = QStringLiteral("Colour-%1").arg(QString(colour).remove(QLatin1Char('#')).toLower());
    m_styles[name] = QStringLiteral("<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties%2/></style:style>\n")
                         .arg(name, colourAttribute(QColor(colour)));
    return name;
}

QString OdtAutomaticStyles::columns(const QVector<double> &shares)
{
    QStringList parts;
    double sum = 0;
    for (const double share : shares)
        sum += share;
    for (const double share : shares)
        parts << QString::number(textWidthMm * share / sum, 'f', 1);
    const QString name = QStringLiteral("Columns-%1").arg(parts.join(QLatin1Char('-')));
    for (int i = 0; i < parts.size(); ++i)
        m_styles[QStringLiteral("%1.%2").arg(name).arg(i)] =
            QStringLiteral("<style:style style:name=\"%1.%2\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%3mm\"/></style:style>\n")
                .arg(name)
                .arg(i)
                .arg(parts[i]);
    return name;
}

QString OdtAutomaticStyles::all() const
{
    return QStringList(m_styles.values()).join(QString());
}

} // namespace madang::report
