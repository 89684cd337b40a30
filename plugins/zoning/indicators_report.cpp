// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/indicators_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "zoning/panel/indicators/attainment_chart.h"
#include "zoning/processing/indicators/indicator_words.h"
#include "zoning/report_scenarios.h"

#include <QFontMetricsF>
#include <QMap>
#include <QPainter>

#include <algorithm>

namespace madang::zoning {

namespace {

// Marked with QT_TRANSLATE_NOOP("ZoningReport", …) where it is called.
Phrase indicatorPhrase(const char *source, const QStringList &arguments = {})
{
    return {"ZoningReport", source, arguments};
}

constexpr double chartWidth = 480.0; // points
constexpr double chartLine = 12.0;   // of a line of its text, about

class IndicatorSection {
public:
    IndicatorSection(ReportBuilder &report, const QVariantList &scenarios)
        : m_report(report)
        , m_scenarios(scenarios)
    {
        for (const QString &language : report.languages())
            m_words.emplace_back(language);
    }

    void write()
    {
        writeValues();
        writeMissing();
        writeCharts();
        writeBasis();
    }

private:
    template <typename Say> QStringList inEach(Say &&say) const
    {
        QStringList texts;
        for (const IndicatorWords &words : m_words)
            texts << say(words);
        return texts;
    }
    QStringList namesOf(const QString &key) const
    {
        return inEach([&](const IndicatorWords &words) { return words.name(key); });
    }
    QStringList valuesOf(const QVariantMap &indicator, const char *field) const
    {
        const QVariant value = indicator.value(QLatin1String(field));
        const QString measure = indicator.value(QStringLiteral("measure")).toString();
        return inEach([&](const IndicatorWords &words) { return value.isNull() ? QStringLiteral("–") : words.value(measure, value.toDouble()); });
    }
    Phrase scenarioPhrase(const QVariantMap &scenario) const
    {
        if (scenario.value(QStringLiteral("scenario")) == QLatin1String("base"))
            return indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Base plan"));
        return indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Scenario %1"), {scenario.value(QStringLiteral("name")).toString()});
    }
    int count() const { return int(indicators(0).size()); }
    QVariantList indicators(int scenario) const { return m_scenarios.value(scenario).toMap().value(QStringLiteral("indicators")).toList(); }
    bool isKnownAnywhere(int row) const
    {
        for (int i = 0; i < m_scenarios.size(); ++i)
            if (!indicators(i)[row].toMap().value(QStringLiteral("value")).isNull())
                return true;
        return false;
    }

    void writeValues()
    {
        ReportTable table;
        table.caption = indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Indicators and their targets"));
        table.columns = {indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Indicator"))};
        for (const QVariant &scenario : m_scenarios)
            table.columns << scenarioPhrase(scenario.toMap()) << indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Light"));
        table.columns << indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Target"));
        for (int row = 0; row < count(); ++row) {
            if (!isKnownAnywhere(row))
                continue;
            QVector<ReportCell> cells{ReportCell::text(namesOf(indicators(0)[row].toMap().value(QStringLiteral("key")).toString()))};
            for (int i = 0; i < m_scenarios.size(); ++i) {
                const QVariantMap own = indicators(i)[row].toMap();
                const QString status = own.value(QStringLiteral("status")).toString();
                ReportCell light = ReportCell::text(inEach([&](const IndicatorWords &words) { return words.status(status); }));
                light.swatch = status == QLatin1String("green")   ? QStringLiteral("#2f8f58")
                               : status == QLatin1String("amber") ? QStringLiteral("#d9920a")
                               : status == QLatin1String("red")   ? QStringLiteral("#b83a32")
                                                                  : QString();
                cells << ReportCell::text(valuesOf(own, "value")) << light;
            }
            cells << ReportCell::text(valuesOf(indicators(int(m_scenarios.size()) - 1)[row].toMap(), "target"));
            table.rows << cells;
        }
        if (!table.rows.isEmpty())
            m_report.table(table);
    }

    // Those that are missing for the same reason together.
    void writeMissing()
    {
        QMap<QString, QVector<QStringList>> names; // by reason
        QStringList reasons;                       // in the order of the indicators
        for (int row = 0; row < count(); ++row) {
            if (isKnownAnywhere(row))
                continue;
            const QVariantMap indicator = indicators(0)[row].toMap();
            const QString why = indicator.value(QStringLiteral("why")).toString();
            if (!reasons.contains(why))
                reasons << why;
            names[why] << namesOf(indicator.value(QStringLiteral("key")).toString());
        }
        for (const QString &why : reasons) {
            QStringList lists;
            for (int language = 0; language < int(m_words.size()); ++language) {
                QStringList own;
                for (const QStringList &name : names[why])
                    own << name[language];
                lists << own.join(QStringLiteral(", "));
            }
            m_report.missing(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Not known: %1. %2")),
                             {ReportCell::text(lists), ReportCell::text(inEach([&](const IndicatorWords &words) { return words.reason(why); }))});
        }
    }

    AttainmentChart chart(const FigureText &text) const
    {
        AttainmentChart chart;
        for (const QVariant &scenario : m_scenarios)
            chart.series << AttainmentChart::Series{text.text(scenarioPhrase(scenario.toMap())), {}, {}};
        for (int row = 0; row < count(); ++row) {
            QVector<QVariantMap> own;
            for (int i = 0; i < m_scenarios.size(); ++i)
                own << indicators(i)[row].toMap();
            if (std::all_of(own.begin(), own.end(), [](const QVariantMap &each) { return each.value(QStringLiteral("attainment")).isNull(); }))
                continue;
            chart.axes << AttainmentChart::Axis{text.text(namesOf(own[0].value(QStringLiteral("key")).toString())), text.text(valuesOf(own.last(), "target"))};
            for (int i = 0; i < own.size(); ++i) {
                const QVariant share = own[i].value(QStringLiteral("attainment"));
                chart.series[i].attainments << (share.isNull() ? std::nullopt : std::optional(share.toDouble()));
                chart.series[i].values << text.text(valuesOf(own[i], "value"));
            }
        }
        return chart;
    }

    void writeCharts()
    {
        const AttainmentChart counted = chart(FigureText(m_report.languages()));
        if (counted.axes.isEmpty())
            return;
        m_report.figure(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "How far indicators come up to their targets; the line is the target")),
                        chartWidth / counted.barsHeight(chartLine), [this](QPainter &painter, const QRectF &sheet, const FigureText &text) {
                            const AttainmentChart bars = chart(text);
                            const ChartLook look = ChartLook::ofPaper(text.font(8.0));
                            // Faces of some scripts are higher than others: what is too high is drawn smaller.
                            const double need = bars.barsHeight(QFontMetricsF(look.font, painter.device()).height());
                            const double scale = std::min(1.0, sheet.height() / need);
                            painter.save();
                            painter.translate(sheet.topLeft());
                            painter.scale(scale, scale);
                            bars.paintBars(painter, QRectF(QPointF(), sheet.size() / scale), look);
                            painter.restore();
                        });
        if (counted.axes.size() < 3)
            return;
        m_report.figure(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "The same around a middle; the outer ring is the target")), chartWidth / 340.0,
                        [this](QPainter &painter, const QRectF &sheet, const FigureText &text) {
                            chart(text).paintRadar(painter, sheet, ChartLook::ofPaper(text.font(7.0)));
                        });
    }

    void writeBasis()
    {
        QStringList told, cited;
        for (const QVariant &scenario : m_scenarios) {
            for (const QVariant &item : scenario.toMap().value(QStringLiteral("basis")).toList()) {
                const QStringList sentence = inEach([&](const IndicatorWords &words) { return words.basis(item.toMap()); });
                if (told.contains(sentence.value(0)))
                    continue;
                told << sentence.value(0);
                m_report.assumption(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Indicators: %1")), {ReportCell::text(sentence)});
            }
            for (const QVariant &item : scenario.toMap().value(QStringLiteral("indicators")).toList()) {
                for (const QVariant &each : item.toMap().value(QStringLiteral("sources")).toList()) {
                    const QString citation = each.toMap().value(QStringLiteral("citation")).toString();
                    if (citation.isEmpty() || cited.contains(citation))
                        continue;
                    cited << citation;
                    m_report.source(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Figures of indicators")), citation);
                }
            }
        }
    }

    ReportBuilder &m_report;
    QVariantList m_scenarios;
    std::vector<IndicatorWords> m_words; // by language of the report
};

} // namespace

void writeIndicators(ReportBuilder &report)
{
    report.heading(indicatorPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Indicators")));
    const QVariantMap results = report.run(QStringLiteral("indicators"), {{QStringLiteral("PLAN"), report.plan().path()},
                                                                          {QStringLiteral("SCENARIOS"), scenariosBeside(report).join(QLatin1Char(','))}});
    IndicatorSection(report, results.value(QStringLiteral("scenarios")).toList()).write();
}

} // namespace madang::zoning
