// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_reader.h"
#include "core/text/phrasebook.h"

#include <QHash>

namespace madang {

// The languages that a map of a plan speaks, and what it says in them.
class MADANG_CORE_EXPORT MapLanguages {
public:
    // One or two languages; the plan's own when none are given.
    MapLanguages(const PlanReader &plan, const QStringList &languages);

    const QStringList &codes() const { return m_languages; }
    const std::vector<PlanReader::CodeValue> &landUseCodes() const { return m_codes; }

    // The phases of the plan in the order of their years: name and years, a text per language, equal ones once.
    struct PlanPhase {
        QString uid;
        QStringList label;
    };
    const std::vector<PlanPhase> &phases() const { return m_phases; }

    // A text in each language, equal ones once.
    QStringList texts(const Phrase &phrase) const;
    QStringList label(const PlanReader::CodeValue &code) const;

    // Texts of several languages as one, for the layer tree and the renderer's legend; split() takes it apart again.
    static QString joined(const QStringList &texts);
    static QStringList split(const QString &joined);

    // An expression for the name of a feature of `table`, the first language over the second. Names in other languages
    // than the plan's two come from i18n_text; where there is none, the plan's first name stands.
    QString nameExpression(const QString &table) const;
    // An expression for the name of a country of the world map.
    QString countryExpression() const;
    // An expression for what stands in a zone: its name, else the label of its code.
    QString zoneLabelExpression() const;

private:
    void readPhases(const PlanReader &plan);
    QStringList nameColumns(const QString &table) const;

    QStringList m_languages, m_planLanguages;
    QString m_localLanguage;
    std::vector<PlanReader::CodeValue> m_codes;
    std::vector<PlanPhase> m_phases;
    // table → language → uid → name
    QHash<QString, QHash<QString, QHash<QString, QString>>> m_names;
};

} // namespace madang
