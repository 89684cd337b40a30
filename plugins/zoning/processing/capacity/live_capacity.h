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

class ParcelMaps;

// The capacity of a scenario, kept in memory while its plan is open, so that a rule that is dragged is answered at once. Lives on the
// window's thread; what takes long runs in a task.
class LiveCapacity : public QObject {
    Q_OBJECT
public:
    // What is read of a scenario at once.
    struct Reading {
        std::unique_ptr<PlanDistrict> district;
        std::shared_ptr<const ParcelMaps> land; // its sites, to be drawn
        QVector<Finding> findingsOfData;        // that no rule changes
        QHash<QString, int> places;             // of sites, by uid
    };

    explicit LiveCapacity(QObject *parent = nullptr);
    ~LiveCapacity() override;

    // Reads a plan's scenario anew, in the background: started(), progressed() … ready() or failed(). What is known of the same
    // scenario stays until then; what is known of another goes at once.
    void open(const QString &planPath, const QString &scenario);
    void close();
    bool isReading() const { return m_task != nullptr; }
    // Stops reading: failed() with an empty text.
    void cancel();

    // Null until ready(), and after failed(); so is what follows.
    const PlanDistrict *district() const { return m_known.district.get(); }
    std::shared_ptr<const ParcelMaps> land() const { return m_known.land; }
    const QVector<Finding> &findingsOfData() const { return m_known.findingsOfData; }
    const CapacityTotals &totals() const { return m_totals; }

    // What the scenario would be with another value of a regulation (by uid): changed() comes before it returns. Nothing is written.
    void preview(const QString &regulationUid, double value);
    // Back to the plan's rules as they were last read: changed(). Nothing happens where there is no preview.
    void endPreview();
    // Whether what is known now is a preview. What the plan itself comes to is kept beside it.
    bool isPreview() const { return m_isPreview; }
    const CapacityTotals &writtenTotals() const { return m_written; }
    // The regulations of the plan have been edited: reads them anew, which ends a preview; changed(). Throws Failure.
    void rereadRules();

    // The site under a place in the plan's CRS, or with a uid; -1 for none.
    int siteAt(const QgsPointXY &place) const;
    int siteOf(const QString &uid) const;
    // Everything about one site: what binds it and why.
    ParcelSheet sheet(int site) const;

signals:
    void started();
    void progressed(double percent);
    void ready();
    void failed(const QString &reason); // translated; empty where it was stopped. Nothing is known any more
    void changed(); // capacities and totals are others now
    void closed();  // nothing is known any more

private:
    void adopt(std::vector<Regulation> rules);
    void abandonTask();
    void forget();

    QString m_path, m_scenario;
    QPointer<QgsTask> m_task;
    Reading m_known;
    CapacityTotals m_totals, m_written;
    bool m_isPreview = false;
};

} // namespace madang::zoning
