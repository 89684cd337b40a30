// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

#include <QHash>
#include <QPointF>
#include <QPointer>
#include <QTemporaryDir>

class QCheckBox;
class QDateEdit;
class QgsFileWidget;

namespace madang {

class ChartView;
class Figures;
class ResultTable;

namespace transit {

// What a public transport feed offers on one day: asks for feed and date, runs madang:gtfssummary, shows figures, runs by
// the hour, routes and busiest stops, and puts stops and routes on the map.
//
// As soon as a feed is chosen it is checked in the background (madang:gtfscheck): what it covers, a good date, and what is
// wrong with it.
class TransitPanel : public Panel {
    Q_OBJECT
public:
    TransitPanel(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;
    bool needsPlan() const override { return false; }

private:
    void checkFeed();
    void adoptCheck(const QVariantMap &check);
    void showCoverage();
    void convert();
    void showFigures(const QVariantMap &results);
    void showHours(const QVariantMap &results);
    void showTables(const QVariantMap &results);
    void showOnMap(const QVariantMap &results);
    void drawOnMap(const QVariantMap &results);
    void renameOnMap();
    void stopRenaming();
    void addFiles(QVariantMap &parameters) const;
    void zoomToStop(int row);

    QLabel *m_feedLabel = nullptr, *m_dateLabel = nullptr;
    QgsFileWidget *m_feed = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_pastMidnight = nullptr;
    QLabel *m_coverage = nullptr;
    QPushButton *m_convert = nullptr;

    QLabel *m_day = nullptr;
    Figures *m_figures = nullptr;
    QLabel *m_hoursTitle = nullptr, *m_routesTitle = nullptr, *m_stopsTitle = nullptr;
    ChartView *m_hours = nullptr;
    ResultTable *m_routes = nullptr, *m_stops = nullptr;

    QString m_planFeed;         // the feed that the plan gave
    QHash<QString, QPointF> m_places; // longitude and latitude of the stops in the table, by their tooltip
    QVariantMap m_check;        // results of the check of the feed chosen; empty until it is done
    QPointer<Job> m_checkJob, m_convertJob, m_renameJob;
    QTemporaryDir m_scratch;    // STOPS and ROUTE_LINES of the last run
    mutable QVariantMap m_asked; // parameters of the last run
    QVariantMap m_drawn;        // parameters of what is on the map
    QString m_drawnFile;        // STOPS of the run that is on the map
    mutable int m_runs = 0;     // files of a run are named by it: an older run may still be open
};

} // namespace transit
} // namespace madang
