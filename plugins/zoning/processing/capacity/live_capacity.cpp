// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/live_capacity.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "engine/plane.h"
#include "processing/feedback_progress.h"
#include "zoning/processing/capacity/capacity_findings.h"
#include "zoning/processing/capacity/parcel_picture.h"

#include <qgsapplication.h>
#include <qgsfeedback.h>

#include <algorithm>

namespace madang::zoning {

namespace {

class ReadingTask : public QgsTask {
public:
    ReadingTask(const QString &name, const QString &path, const QString &scenario)
        : QgsTask(name, QgsTask::CanCancel)
        , m_path(path)
        , m_scenario(scenario)
    {
        QObject::connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); }, Qt::DirectConnection);
    }

    bool run() override
    {
        try {
            const PlanReader plan(m_path);
            FeedbackProgress progress(&m_feedback);
            read.district = readPlanDistrict(plan, m_scenario, {}, progress);
            prepare(progress);
            return true;
        } catch (const Cancelled &) {
        } catch (const Failure &failure) {
            reason = failure.text();
        } catch (const std::exception &error) {
            reason = QString::fromUtf8(error.what());
        }
        return false;
    }

    void cancel() override
    {
        m_feedback.cancel();
        QgsTask::cancel();
    }

    LiveCapacity::Reading read;
    QString reason;

private:
    // What the window would else wait for, with many parcels.
    void prepare(const Progress &progress)
    {
        const PlanDistrict &plan = *read.district;
        ParcelShapes shapes;
        read.places.reserve(int(plan.sites.size()));
        for (std::size_t i = 0; i < plan.sites.size(); ++i) {
            shapes.add(plan.district->parcel(i).shape);
            read.places.insert(plan.sites[i].uid, int(i));
        }
        progress.throwIfCancelled();
        read.land = std::make_shared<const ParcelMaps>(std::move(shapes), plan.ground->crs());
        read.findingsOfData = findingsOfData(plan);
        progress.throwIfCancelled();
    }

    QString m_path, m_scenario;
    QgsFeedback m_feedback;
};

} // namespace

LiveCapacity::LiveCapacity(QObject *parent)
    : QObject(parent)
{
}

LiveCapacity::~LiveCapacity()
{
    abandonTask();
}

void LiveCapacity::abandonTask()
{
    if (!m_task)
        return;
    m_task->disconnect(this);
    m_task->cancel();
    m_task = nullptr;
}

void LiveCapacity::forget()
{
    m_known = {};
    m_totals = m_written = {};
    m_isPreview = false;
}

void LiveCapacity::close()
{
    abandonTask();
    forget();
    emit closed();
}

void LiveCapacity::cancel()
{
    if (m_task)
        m_task->cancel();
}

void LiveCapacity::open(const QString &planPath, const QString &scenario)
{
    if (planPath == m_path && scenario == m_scenario)
        abandonTask();
    else
        close();
    m_path = planPath;
    m_scenario = scenario;
    auto *task = new ReadingTask(tr("Capacity of the scenario"), planPath, scenario);
    m_task = task;
    connect(task, &QgsTask::progressChanged, this, &LiveCapacity::progressed);
    connect(task, &QgsTask::taskCompleted, this, [this, task] {
        m_task = nullptr;
        m_known = std::move(task->read);
        m_totals = m_written = m_known.district->district->totals();
        m_isPreview = false;
        emit ready();
    });
    connect(task, &QgsTask::taskTerminated, this, [this, task] {
        m_task = nullptr;
        forget();
        emit failed(task->reason);
    });
    QgsApplication::taskManager()->addTask(task);
    emit started();
}

// Where rules cannot be reckoned with, nothing half done is kept.
void LiveCapacity::adopt(std::vector<Regulation> rules)
{
    PlanDistrict &plan = *m_known.district;
    try {
        Progress progress;
        plan.district->setRules(RuleBook(std::move(rules), plan.rules.uses, plan.date.toStdString()), progress);
        m_totals = plan.district->totals();
    } catch (const std::exception &error) {
        const QString reason = QString::fromUtf8(error.what());
        abandonTask();
        forget();
        emit failed(reason);
        return;
    }
    if (!m_isPreview)
        m_written = m_totals;
    emit changed();
}

void LiveCapacity::preview(const QString &regulationUid, double value)
{
    if (!m_known.district)
        return;
    std::vector<Regulation> rules = m_known.district->rules.rules;
    const std::string uid = regulationUid.toStdString();
    for (Regulation &rule : rules)
        if (rule.uid == uid)
            rule.value = value;
    m_isPreview = true;
    adopt(std::move(rules));
}

void LiveCapacity::endPreview()
{
    if (!m_known.district || !m_isPreview)
        return;
    m_isPreview = false;
    adopt(m_known.district->rules.rules);
}

void LiveCapacity::rereadRules()
{
    if (!m_known.district)
        return;
    const PlanReader plan(m_path);
    m_known.district->rules = readPlanRules(plan, m_scenario);
    m_isPreview = false;
    adopt(m_known.district->rules.rules);
}

int LiveCapacity::siteOf(const QString &uid) const
{
    return m_known.places.value(uid, -1);
}

int LiveCapacity::siteAt(const QgsPointXY &place) const
{
    if (!m_known.district)
        return -1;
    const auto point = m_known.district->ground->pointOf(place);
    if (!point)
        return -1;
    const District &district = *m_known.district->district;
    for (std::size_t i = 0; i < district.size(); ++i)
        for (const Polygon &part : district.parcel(i).shape) {
            if (!contains(part.outer, *point))
                continue;
            if (std::none_of(part.holes.begin(), part.holes.end(), [&](const Ring &hole) { return contains(hole, *point); }))
                return int(i);
        }
    return -1;
}

ParcelSheet LiveCapacity::sheet(int site) const
{
    const std::size_t at = std::size_t(site);
    const PlanDistrict &plan = *m_known.district;
    const District &district = *plan.district;
    const DistrictParcel &parcel = district.parcel(at);
    const CapacityReasons reasons = district.reasons(at);
    ParcelSheet sheet;
    sheet.uid = plan.sites[at].uid;
    sheet.number = plan.sites[at].number;
    sheet.table = nameOf(plan.sites[at].table);
    for (const RuleBook::Part &part : parcel.zones)
        sheet.zones.push_back({QString::fromStdString(district.rules().codeOf(part.land)), QString::fromStdString(district.rules().setOf(part.land)), part.share, part.overlay, part.priority});
    std::stable_sort(sheet.zones.begin(), sheet.zones.end(), [](const auto &a, const auto &b) { return a.overlay != b.overlay ? b.overlay : a.share > b.share; });
    sheet.areaM2 = parcel.areaM2;
    sheet.existingM2 = parcel.existingM2;
    sheet.known = district[at];
    sheet.use = reasons.rules.use;
    sheet.shape = parcel.shape;
    sheet.edges = reasons.edges;
    sheet.envelope = reasons.envelope;
    sheet.storeyHeightM = reasons.rules.values.valueOr(Parameter::StoreyHeight, 0.0);
    for (const ParameterFacts &facts : parameterFacts()) {
        const auto value = reasons.rules.values[facts.parameter];
        if (!value)
            continue;
        SheetRule rule;
        rule.parameter = facts.parameter;
        rule.value = *value;
        rule.isMixed = reasons.rules.mixed;
        if (const int number = reasons.rules.ruleOf(facts.parameter); number >= 0) {
            const Regulation &regulation = district.rules().regulations()[std::size_t(number)];
            rule.uid = QString::fromStdString(regulation.uid);
            rule.code = QString::fromStdString(regulation.code);
            rule.set = QString::fromStdString(regulation.set);
            rule.isMixed = reasons.rules.mixed && regulation.value != *value;
            const Citation citation = plan.rules.citations.value(rule.uid);
            rule.citation = citation.text;
            rule.confidence = citation.confidence;
            rule.verified = citation.verified;
        } else {
            rule.isOwn = number == AppliedRules::ownValue;
        }
        if (parameterBehind(sheet.known.capacity.binding) == facts.parameter)
            sheet.bindingRule = rule.uid;
        sheet.rules.push_back(std::move(rule));
    }
    return sheet;
}

} // namespace madang::zoning
