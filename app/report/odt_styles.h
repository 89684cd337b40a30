// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/report_document.h"

#include <QMap>
#include <QString>

namespace madang::report {

// The XML namespaces of ODF's content and styles, as attributes of a root element.
QString odfNamespaces();
QString xmlEscaped(const QString &text);
// styles.xml: page, running head and foot, paragraph styles, in the fonts of the report's languages.
QString odtStyles(const ReportDocument &document);

// The automatic styles of content.xml: each made when it is asked for first.
class OdtAutomaticStyles {
public:
    QString language(const QString &language, bool untranslated); // a text style
    QString colour(const QString &colour);                        // a text style
    QString columns(const QVector<double> &shares);               // the common part of the names of column styles
    QString all() const;

private:
    QMap<QString, QString> m_styles; // name → XML
};

} // namespace madang::report
