// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/capacity_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/capacity/capacity_map.h"
#include "zoning/processing/capacity/capacity_results.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/report_scenarios.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace madang::zoning {

namespace {

// Marked with QT_TRANSLATE_NOOP("ZoningReport", …) where it is called.
Phrase capacityPhrase(const char *source, const QStringList &arguments = {})
{
    return {"ZoningReport", source, arguments};
}

// The limits that a table of rules has a column for, where any class has one.
const Parameter tabledLimits[] = {Parameter::Coverage,    Parameter::Far,         Parameter::Height,    Parameter::Floors,  Parameter::SetbackFront,
                                  Parameter::SetbackSide, Parameter::SetbackRear, Parameter::OpenSpace, Parameter::OsrOfGfa};
constexpr std::size_t mostLimits = 6; // that a page is wide enough for, beside class and status

QString nameOfParameter(Parameter parameter)
{
    const std::string_view name = factsOf(parameter).name;
    return QString::fromLatin1(name.data(), int(name.size()));
}

struct ReportScenario {
    Scenario scenario;
    std::unique_ptr<PlanDistrict> plan;
    QVariantMap classes; // rows of classRows(), by code
};

class CapacitySection {
public:
    CapacitySection(ReportBuilder &report, std::vector<ReportScenario> scenarios)
        : m_report(report)
        , m_scenarios(std::move(scenarios))
        , m_local(countryLanguage(report.plan().meta().country))
    {
        for (const PlanReader::CodeValue &value : report.plan().codeValues())
            if (!m_codes.contains(value.code))
                m_codes.insert(value.code, value);
        for (const ReportScenario &each : m_scenarios)
            for (const QVariant &row : classRows(*each.plan))
                if (const QString code = row.toMap().value(QStringLiteral("code")).toString(); !m_order.contains(code))
                    m_order << code;
    }

    void write()
    {
        writeRules();
        writeSums();
        writeMap();
        writeBasis();
    }

private:
    // That of the scenario that the report is about.
    const PlanDistrict &own() const
    {
        const auto found = std::find_if(m_scenarios.begin(), m_scenarios.end(), [&](const ReportScenario &each) { return each.scenario.uid == m_report.scenario(); });
        return *(found == m_scenarios.end() ? m_scenarios.back() : *found).plan;
    }

    ReportCell classCell(const QString &code) const
    {
        QStringList names;
        for (const QString &language : m_report.languages())
            names << (m_codes.contains(code) ? QStringLiteral("%1 %2").arg(code, m_codes[code].label(language, m_local))
                                             : Phrasebook::of(language).text(code.isEmpty() ? capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Outside all zones"))
                                                                                           : capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "%1 (code not in the list)"), {code})));
        ReportCell cell = ReportCell::text(names);
        cell.swatch = m_codes.value(code).colour;
        return cell;
    }

    QStringList inEach(const std::function<QString(const NationalForm &)> &say) const
    {
        QStringList texts;
        for (const QString &language : m_report.languages())
            texts << say(NationalForm(m_report.plan().meta().country, language));
        return texts;
    }

    // What holds in each class without regard to conditions; where scenarios differ, a row for each.
    void writeRules()
    {
        struct Row {
            QString code;
            std::size_t scenario;
            AppliedRules rules;
            bool verified = true;
        };
        std::vector<Row> rows;
        for (const QString &code : m_order) {
            std::optional<ParameterValues> before;
            for (std::size_t s = 0; s < m_scenarios.size(); ++s) {
                const PlanDistrict &plan = *m_scenarios[s].plan;
                RuleBook book(plan.rules.rules, plan.rules.uses, plan.date.toStdString());
                const RuleBook::Part part{book.land(code.toStdString(), {})};
                Row row{code, s, book.apply(std::span(&part, 1), {}), true};
                if (!row.rules.regulated || (before && *before == row.rules.values))
                    continue;
                before = row.rules.values;
                for (const Parameter parameter : tabledLimits)
                    if (const int rule = row.rules.ruleOf(parameter); rule >= 0 && !plan.rules.isVerified(book.regulations()[std::size_t(rule)]))
                        row.verified = false;
                rows.push_back(std::move(row));
            }
        }
        std::vector<Parameter> shown;
        for (const Parameter parameter : tabledLimits)
            if (shown.size() < mostLimits && std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.rules.values[parameter].has_value(); }))
                shown.push_back(parameter);
        if (shown.empty()) {
            m_report.missing(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "No regulation limits what may be built in the classes of this plan. Write coverage, floor area ratio or height for them.")));
            return;
        }
        ReportTable table;
        table.caption = capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Rules of the classes in use"));
        table.columns = {capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Class"))};
        for (const Parameter parameter : shown)
            table.columns << parameterPhrase(nameOfParameter(parameter));
        table.columns << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Status"));
        bool anyUnverified = false;
        for (const Row &row : rows) {
            ReportCell name = classCell(row.code);
            if (row.scenario > 0) {
                QStringList names;
                for (int i = 0; i < m_report.languages().size(); ++i)
                    names << Phrasebook::of(m_report.languages()[i])
                                 .text(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "%1, in the scenario %2"), {name.verbatim.value(i), m_scenarios[row.scenario].scenario.name}));
                name.verbatim = names;
            }
            QVector<ReportCell> cells{name};
            for (const Parameter parameter : shown) {
                const auto value = row.rules.values[parameter];
                cells << ReportCell::text(value ? inEach([&](const NationalForm &form) { return form.value(nameOfParameter(parameter), *value); })
                                                : QStringList{QStringLiteral("–")});
            }
            cells << (row.verified ? ReportCell::text(QString()) : ReportCell::text(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "unverified"))));
            anyUnverified = anyUnverified || !row.verified;
            table.rows << cells;
        }
        m_report.table(table);
        if (anyUnverified)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "Rules marked “unverified” have not been compared with the instrument they come from: they must not be quoted as law.")));
        m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Rules with a condition (lot area, road width, height or use) hold beside these for the parcels that meet it.")));
    }

    void writeSums()
    {
        ReportTable table;
        table.caption = capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "What may be built: floor area, people and jobs"));
        table.columns = {capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Class"))};
        for (const ReportScenario &each : m_scenarios)
            table.columns << sumColumn(QT_TRANSLATE_NOOP("ZoningReport", "Floor area, m²: %1"), each) << sumColumn(QT_TRANSLATE_NOOP("ZoningReport", "People: %1"), each)
                          << sumColumn(QT_TRANSLATE_NOOP("ZoningReport", "Jobs: %1"), each);
        for (const QString &code : m_order) {
            QVector<ReportCell> cells{classCell(code)};
            for (const ReportScenario &each : m_scenarios) {
                const QVariantMap row = each.classes.value(code).toMap();
                for (const char *key : {"gfa_m2", "people", "jobs"})
                    cells << ReportCell::number(row.value(QLatin1String(key)).toDouble(), 0);
            }
            table.rows << cells;
        }
        table.totals = {ReportCell::text(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Total")))};
        for (const ReportScenario &each : m_scenarios) {
            const CapacityTotals totals = each.plan->district->totals();
            table.totals << ReportCell::number(totals.gfaM2, 0) << ReportCell::number(totals.people, 0) << ReportCell::number(totals.jobs, 0);
        }
        m_report.table(table);

        const CapacityTotals totals = own().district->totals();
        m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "%1 sites of together %2 may carry %3 m² of floor area; %4 m² stand there, and %5 m² remain to be built.")),
            {ReportCell::number(double(totals.parcels), 0), ReportCell::hectares(totals.areaM2), ReportCell::number(totals.gfaM2, 0),
             ReportCell::number(totals.existingM2, 0), ReportCell::number(totals.remainingM2, 0)});
        if (totals.unlimited > 0)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Nothing limits the floor area of %1 sites; they are in none of these sums.")),
                               {ReportCell::number(double(totals.unlimited), 0)});
        if (const std::size_t bare = totals.binding[std::size_t(Binding::NoRule)]; bare > 0)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "No regulation reaches %1 sites, parks and the like among them; they are in none of these sums.")), {ReportCell::number(double(bare), 0)});
        m_report.keyFigure(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Floor area allowed, m²")), ReportCell::number(totals.gfaM2, 0));
        m_report.keyFigure(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "People that it can house")), ReportCell::number(totals.people, 0));
    }

    Phrase sumColumn(const char *source, const ReportScenario &each) const
    {
        return capacityPhrase(source, {each.scenario.uid == QLatin1String("base") ? QString::fromLatin1(QT_TRANSLATE_NOOP("ZoningReport", "Base plan")) : each.scenario.name});
    }

    // The sites in the colours of what binds, with their legend.
    void writeMap()
    {
        const CapacityMap map = capacityMap(own(), MappedFigure::Binding);
        QRectF box;
        const District &district = *own().district;
        for (std::size_t i = 0; i < district.size(); ++i)
            for (const Polygon &part : district.parcel(i).shape)
                for (const Point &point : part.outer)
                    box = box.isNull() ? QRectF(point.x, point.y, 1e-6, 1e-6) : box.united(QRectF(point.x, point.y, 1e-6, 1e-6));
        if (box.isNull())
            return;
        const double ratio = std::clamp(box.width() / box.height(), 0.9, 2.0);
        m_report.figure(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Which rule binds on each site")), ratio, [&](QPainter &painter, const QRectF &sheet, const FigureText &words) {
            constexpr double line = 13.0, legendWidth = 150.0;
            const QRectF frame = sheet.adjusted(0, 0, -legendWidth, 0);
            const double scale = std::min(frame.width() / box.width(), frame.height() / box.height());
            const auto place = [&](const Point &point) {
                return QPointF(frame.left() + (frame.width() - box.width() * scale) / 2 + (point.x - box.left()) * scale,
                               frame.bottom() - (frame.height() - box.height() * scale) / 2 - (point.y - box.top()) * scale);
            };
            painter.setRenderHint(QPainter::Antialiasing);
            for (std::size_t i = 0; i < district.size(); ++i) {
                QPainterPath path;
                for (const Polygon &part : district.parcel(i).shape) {
                    const auto addRing = [&](const Ring &ring) {
                        QPolygonF points;
                        for (const Point &point : ring)
                            points << place(point);
                        path.addPolygon(points);
                        path.closeSubpath();
                    };
                    addRing(part.outer);
                    std::for_each(part.holes.begin(), part.holes.end(), addRing);
                }
                painter.setPen(QPen(Qt::white, 0.2));
                painter.setBrush(map.classes[map.classOfSite[i]].colour);
                painter.drawPath(path);
            }
            painter.setFont(words.font(8.0));
            double y = sheet.top() + line;
            for (const MappedClass &each : map.classes) {
                if (each.sites == 0)
                    continue;
                painter.setPen(Qt::NoPen);
                painter.setBrush(each.colour);
                painter.drawRect(QRectF(sheet.right() - legendWidth + 10, y - 7, 9, 9));
                painter.setPen(QColor(0x33, 0x31, 0x2d));
                const QRectF room(sheet.right() - legendWidth + 24, y - 10, legendWidth - 24, 4 * line);
                const QString text = QStringLiteral("%1 (%2)").arg(jointName(each, MappedFigure::Binding, words.languages()), words.number(double(each.sites), 0));
                QRectF used;
                painter.drawText(room, Qt::TextWordWrap, text, &used);
                y += std::max(line, used.height()) + 4;
            }
        });
    }

    void writeBasis()
    {
        m_report.assumption(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Capacity: footprint = least of envelope, coverage and what required open space leaves; storeys = height ÷ height of a storey, whole; floor area = least of "
            "floor area ratio × site, footprint × storeys and what open space by floor area and parking leave. It is what the rules allow, not what will be built.")));
        m_report.assumption(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "People = homes × occupancy × household size; homes = residential floor area × efficiency ÷ floor area of a home; jobs = other floor area ÷ floor area per job. Where the plan "
            "gives no such value, Madang's own round numbers are taken.")));
        m_report.assumption(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "The law is that in force on %1.")), {ReportCell::text(own().date)});
        QStringList cited;
        for (const Citation &citation : own().rules.citations)
            if (!citation.text.isEmpty() && !cited.contains(citation.text))
                cited << citation.text;
        cited.sort();
        for (const QString &text : cited)
            m_report.source(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Regulations")), text);
    }

    ReportBuilder &m_report;
    std::vector<ReportScenario> m_scenarios;
    QString m_local;
    QHash<QString, PlanReader::CodeValue> m_codes;
    QStringList m_order; // codes in use
};

} // namespace

void writeCapacity(ReportBuilder &report)
{
    report.heading(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "What may be built")));
    std::vector<ReportScenario> scenarios;
    for (const QString &uid : scenariosBeside(report)) {
        FeedbackProgress progress(report.feedback());
        ReportScenario each{report.plan().scenario(uid), readPlanDistrict(report.plan(), uid, {}, progress), {}};
        for (const QVariant &row : classRows(*each.plan))
            each.classes.insert(row.toMap().value(QStringLiteral("code")).toString(), row);
        scenarios.push_back(std::move(each));
    }
    if (scenarios.back().plan->sites.empty()) {
        report.missing(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "This scenario has no parcels, blocks or zones, so there is nothing to build on. Draw them or import them.")));
        return;
    }
    CapacitySection(report, std::move(scenarios)).write();
}

} // namespace madang::zoning
