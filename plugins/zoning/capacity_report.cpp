// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/capacity_report.h"

#include "api/report_builder.h"
#include "core/plan/plan_reader.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/capacity/capacity_map.h"
#include "zoning/processing/capacity/capacity_results.h"
#include "zoning/processing/regulation/national_form.h"
#include "zoning/report_scenarios.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>
#include <set>

namespace madang::zoning {

namespace {

// Marked with QT_TRANSLATE_NOOP("ZoningReport", …) where it is called.
Phrase capacityPhrase(const char *source, const QStringList &arguments = {})
{
    return {"ZoningReport", source, arguments};
}

// What a column of the table of rules tells: one limit, or several side by side.
struct RuleColumn {
    const char *title;
    std::vector<Parameter> limits;
};

const std::vector<RuleColumn> &ruleColumns()
{
    using enum Parameter;
    static const std::vector<RuleColumn> columns{
        {QT_TRANSLATE_NOOP("ZoningReport", "Coverage"), {Coverage}},
        {QT_TRANSLATE_NOOP("ZoningReport", "Floor area ratio"), {Far}},
        {QT_TRANSLATE_NOOP("ZoningReport", "Height"), {Height, Floors}},
        {QT_TRANSLATE_NOOP("ZoningReport", "Setbacks: front / side / rear"), {SetbackFront, SetbackSide, SetbackRear}},
        {QT_TRANSLATE_NOOP("ZoningReport", "Open space, of site / of floor area"), {OpenSpace, OsrOfGfa}},
        {QT_TRANSLATE_NOOP("ZoningReport", "Smallest lot; parking per home / per m²"), {LotArea, ParkingPerUnit, ParkingPerFloor}},
    };
    return columns;
}

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

    struct RuleRow {
        QString code, set;
        std::size_t scenario = 0;
        AppliedRules rules;
        std::array<bool, parameterCount> verified{};
    };

    // What holds in each class, and in each set of regulations that sites are under, without the rules that have a condition; where
    // scenarios differ, a row for each.
    std::vector<RuleRow> ruleRows() const
    {
        struct InUse {
            RuleBook rules;
            std::map<QString, std::set<QString>> sets; // by code
        };
        std::vector<InUse> scenarios;
        for (const ReportScenario &each : m_scenarios) {
            const PlanDistrict &plan = *each.plan;
            std::vector<Regulation> always;
            for (const Regulation &rule : plan.rules.rules)
                if (rule.condition.always())
                    always.push_back(rule);
            InUse use{RuleBook(std::move(always), plan.rules.uses, plan.date.toStdString()), {}};
            std::set<qint32> lands;
            for (const PlanDistrict::Site &site : plan.sites)
                if (site.land >= 0)
                    lands.insert(site.land);
            const RuleBook &numbered = plan.district->rules();
            for (const qint32 land : lands)
                use.sets[QString::fromStdString(numbered.codeOf(land))].insert(QString::fromStdString(numbered.setOf(land)));
            scenarios.push_back(std::move(use));
        }
        std::vector<RuleRow> rows;
        std::map<std::pair<QString, QString>, ParameterValues> before;
        for (const QString &code : m_order)
            for (std::size_t s = 0; s < scenarios.size(); ++s)
                for (const QString &set : scenarios[s].sets[code]) {
                    RuleBook &book = scenarios[s].rules;
                    const RuleBook::Part part{book.land(code.toStdString(), set.toStdString())};
                    RuleRow row{code, set, s, book.apply(std::span(&part, 1), {}), {}};
                    const auto known = before.find({code, set});
                    if (!row.rules.regulated || (known != before.end() && known->second == row.rules.values))
                        continue;
                    before[{code, set}] = row.rules.values;
                    for (std::size_t i = 0; i < parameterCount; ++i)
                        row.verified[i] = row.rules.rule[i] < 0 || m_scenarios[s].plan->rules.isVerified(book.regulations()[std::size_t(row.rules.rule[i])]);
                    rows.push_back(std::move(row));
                }
        return rows;
    }

    ReportCell nameCell(const RuleRow &row) const
    {
        ReportCell name = classCell(row.code);
        QStringList names;
        for (int i = 0; i < m_report.languages().size(); ++i) {
            const Phrasebook &book = Phrasebook::of(m_report.languages()[i]);
            QString text = name.verbatim.value(i);
            if (!row.set.isEmpty())
                text = book.text(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "%1, under the regulations %2"), {text, row.set}));
            if (row.scenario > 0)
                text = book.text(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "%1, in the scenario %2"), {text, m_scenarios[row.scenario].scenario.name}));
            names << text;
        }
        name.verbatim = names;
        return name;
    }

    void writeRules()
    {
        const std::vector<RuleRow> rows = ruleRows();
        std::vector<const RuleColumn *> shown;
        for (const RuleColumn &column : ruleColumns())
            if (std::any_of(rows.begin(), rows.end(), [&](const RuleRow &row) {
                    return std::any_of(column.limits.begin(), column.limits.end(), [&](Parameter limit) { return row.rules.values[limit].has_value(); });
                }))
                shown.push_back(&column);
        if (shown.empty()) {
            m_report.missing(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "No regulation limits what may be built in the classes of this plan. Write coverage, floor area ratio or height for them.")));
            return;
        }
        ReportTable table;
        table.caption = capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Rules of the classes in use"));
        table.columns = {capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Class"))};
        for (const RuleColumn *column : shown)
            table.columns << capacityPhrase(column->title);
        bool anyUnverified = false;
        for (const RuleRow &row : rows) {
            QVector<ReportCell> cells{nameCell(row)};
            for (const RuleColumn *column : shown) {
                bool any = false;
                for (const Parameter limit : column->limits)
                    any = any || row.rules.values[limit].has_value();
                cells << ReportCell::text(!any ? QStringList{QStringLiteral("–")} : inEach([&](const NationalForm &form) {
                    QStringList values;
                    for (const Parameter limit : column->limits) {
                        const auto value = row.rules.values[limit];
                        const bool verified = row.verified[std::size_t(limit)];
                        anyUnverified = anyUnverified || (value && !verified);
                        // An asterisk is told below the table.
                        values << (value ? form.value(nameOfParameter(limit), *value) + (verified ? QString() : QStringLiteral("*")) : QStringLiteral("–"));
                    }
                    return values.join(QStringLiteral(" / "));
                }));
            }
            table.rows << cells;
        }
        m_report.table(table);
        if (anyUnverified)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "* Unverified: not compared with the instrument it comes from. It must not be quoted as law.")));
        m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
            "Rules with a condition (lot area, road width, height or use) and those of overlays hold beside these where they apply.")));
    }

    void writeSums()
    {
        ReportTable table;
        table.caption = capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "What may be built: floor area, people and jobs"));
        table.columns = {capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Class"))};
        for (const ReportScenario &each : m_scenarios)
            if (each.scenario.uid == QLatin1String("base"))
                table.columns << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Floor area, m², base plan")) << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "People, base plan"))
                              << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Jobs, base plan"));
            else
                table.columns << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Floor area, m²: %1"), {each.scenario.name})
                              << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "People: %1"), {each.scenario.name})
                              << capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Jobs: %1"), {each.scenario.name});
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
        double unverifiedM2 = 0.0;
        for (std::size_t i = 0; i < own().sites.size(); ++i)
            if (isBindingVerified(own(), i) == false)
                unverifiedM2 += (*own().district)[i].capacity.gfaM2.value_or(0.0);
        if (unverifiedM2 > 0.0 && totals.gfaM2 > 0.0)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "%1 of this floor area is bound by rules that are not verified.")), {ReportCell::percent(unverifiedM2 / totals.gfaM2)});
        if (totals.unlimited > 0)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Nothing limits the floor area of %1 sites; they are in none of these sums.")),
                               {ReportCell::number(double(totals.unlimited), 0)});
        if (const std::size_t bare = totals.binding[std::size_t(Binding::NoRule)]; bare > 0)
            m_report.paragraph(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport",
                "No regulation reaches %1 sites, parks and the like among them; they are in none of these sums.")), {ReportCell::number(double(bare), 0)});
        m_report.keyFigure(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "Floor area allowed, m²")), ReportCell::number(totals.gfaM2, 0));
        m_report.keyFigure(capacityPhrase(QT_TRANSLATE_NOOP("ZoningReport", "People that it can house")), ReportCell::number(totals.people, 0));
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
