// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/roads/section_label.h"

#include "core/roads/road_section.h"

#include <QCoreApplication>

namespace madang {

namespace {

// The context of the texts below.
class TypicalSectionText {
    Q_DECLARE_TR_FUNCTIONS(TypicalSectionText)
};

} // namespace

const char *const ownSectionSource = QT_TRANSLATE_NOOP("TypicalSectionText", "Own section, lanes: %1");

const char *typicalSectionSource(const QString &text)
{
    static const struct {
        const char *name, *label;
    } labels[] = {{"trunk", QT_TRANSLATE_NOOP("TypicalSectionText", "Trunk road")},
                  {"primary", QT_TRANSLATE_NOOP("TypicalSectionText", "Primary road")},
                  {"secondary", QT_TRANSLATE_NOOP("TypicalSectionText", "Secondary road")},
                  {"tertiary", QT_TRANSLATE_NOOP("TypicalSectionText", "Collector road")},
                  {"residential", QT_TRANSLATE_NOOP("TypicalSectionText", "Residential street")},
                  {"service", QT_TRANSLATE_NOOP("TypicalSectionText", "Service lane")}};
    for (const auto &each : labels)
        if (text == QLatin1String(each.name))
            return each.label;
    return nullptr;
}

QString typicalSectionLabel(const QString &text)
{
    if (const char *label = typicalSectionSource(text))
        return TypicalSectionText::tr(label);
    const auto own = roadSection(text);
    return own ? TypicalSectionText::tr(ownSectionSource).arg(own->lanes) : text;
}

} // namespace madang
