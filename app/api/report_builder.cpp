// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/report_builder.h"

#include "core/text/script_fonts.h"

#include <QLocale>

#include <cmath>

namespace madang {

ReportBuilder::~ReportBuilder() = default;

QString FigureText::text(const Phrase &phrase) const
{
    QStringList texts;
    for (const QString &language : m_languages)
        texts << Phrasebook::of(language).text(phrase);
    return text(texts);
}

QString FigureText::text(const QStringList &perLanguage) const
{
    QStringList different = perLanguage;
    different.removeAll(QString());
    different.removeDuplicates();
    return different.join(QStringLiteral(" · "));
}

QString FigureText::number(double value, int decimals) const
{
    const QString plain = QLocale::c().toString(std::abs(value), 'f', decimals).remove(QLatin1Char(','));
    QString whole = plain.section(QLatin1Char('.'), 0, 0);
    for (int at = int(whole.size()) - 3; at > 0; at -= 3)
        whole.insert(at, QChar(0x202F));
    const QString fraction = plain.section(QLatin1Char('.'), 1);
    const bool isZero = plain.toDouble() == 0;
    return (value < 0 && !isZero ? QString(QChar(0x2212)) : QString()) + whole
           + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

QFont FigureText::font(double points, QFont::Weight weight) const
{
    QFont font = textFont(m_languages.value(0, QStringLiteral("en")), points, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace madang
