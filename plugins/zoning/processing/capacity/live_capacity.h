// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/processing/capacity/parcel_sheet.h"
#include "zoning/processing/capacity/plan_district.h"

#include <qgstaskmanager.h>

#include <QHash>
#include <QObject>
#include <QPointer>

class QgsPointXY;

namespace madang::zoning {

// The capacity of a scenario, kept in memory while its plan is open, so that a rule that is dragged is answered at once. Lives on the
// window's thread; the first reading runs in a task.
class LiveCapacity : public QObject {
    Q_OBJECT
public:
    explicit LiveCapacity(QObject *parent = nullptr);
    ~LiveCapacity() override;

    // Reads a plan's scenario anew, in the background: progressed() … ready() or failed(). What was known before goes at once.
    void open(const QString &planPath, const QString &scenario);
    void close();
    bool isReading() const { return m_task != nullptr; }
    // Stops reading: failed() with an empty text.
    void cancel();

    // Null until ready().
    const PlanDistrict *district() const { return m_district.get(); }
    const CapacityTotals &totals() const { return m_totals; }

    // What the scenario would be with another value of a regulation (by uid): changed() comes before it returns. Nothing is written.
    void preview(const QString &regulationUid, double value);
    // Whether what is known now is a preview. What the plan itself comes to is kept beside it.
    bool isPreview() const { return m_isPreview; }
    const CapacityTotals &writtenTotals() const { return m_written; }
    // The regulations of the plan have been edited, or a preview is over: reads them anew, changed(). Throws Failure.
    void rereadRules();

    // The site under a place in the plan's CRS, or with a uid; -1 for none.
    int siteAt(const QgsPointXY &place) const;
    int siteOf(const QString &uid) const;
    // Everything about one site: what binds it and why.
    ParcelSheet sheet(int site) const;

signals:
    void progressed(double percent);
    void ready();
    void failed(const QString &reason); // translated; empty where it was stopped
    void changed(); // capacities and totals are others now

private:
    void adopt(std::vector<Regulation> rules);
    void indexSites();

    QString m_path, m_scenario;
    QPointer<QgsTask> m_task;
    std::unique_ptr<PlanDistrict> m_district;
    CapacityTotals m_totals, m_written;
    bool m_isPreview = false;
    QHash<QString, int> m_places; // of sites, by uid
};

} // namespace madang::zoning
