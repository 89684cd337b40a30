// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/report_builder.h"
#include "report/report_document.h"

#include <QMap>
#include <QSet>

namespace madang::report {

// The width of the text of a page, in millimetres: A4 with 20 mm at each side.
constexpr double textWidthMm = 170;

// Puts phrases and numbers into the languages of a report, and remembers which phrases had to stay English.
class ReportTexts {
public:
    explicit ReportTexts(const QStringList &languages) : m_languages(languages) {}

    const QStringList &languages() const { return m_languages; }

    // One text for each language, %1, %2 … filled with the phrase's own arguments and then with `values`.
    Texts each(const Phrase &phrase, const QVector<ReportCell> &values = {});
    // The same, as a single text where all languages agree.
    Texts merged(const Phrase &phrase, const QVector<ReportCell> &values = {});
    // A string of the user's, or one for each language.
    Texts given(const QStringList &perLanguage) const;
    Value value(const ReportCell &cell);

    // How many different phrases were used, and how many of them a language does not have.
    int used() const { return int(m_used.size()); }
    int untranslated(const QString &language) const { return int(m_untranslated.value(language).size()); }

private:
    Text one(const Phrase &phrase, const QStringList &arguments, const QString &language);
    QString inLanguage(const ReportCell &cell, int language);

    QStringList m_languages;
    QSet<QByteArray> m_used;
    QMap<QString, QSet<QByteArray>> m_untranslated;
};

// A single text where all are the same words.
Texts mergedTexts(const Texts &texts);
// The texts one after the other, each only once: "용도지역 · Zoning".
QString joinedTexts(const Texts &texts);

} // namespace madang::report
