// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/blocks.h"
#include "processing/ground_plane.h"
#include "masterplan/processing/land_draft.h"
#include "masterplan/processing/land_notes.h"
#include "masterplan/processing/road_land.h"
#include "masterplan/processing/site.h"

#include <qgsfields.h>
#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::masterplan {

// What the computations of a master plan have in common. They read a scenario of a plan and propose changes to it
// (results "draft", where DRAFT asks for it); APPLY makes them, as one edit. Beside the parameters of each:
//   PLAN, SCENARIO
//   SECTION, ROADS, CORNER, RADIUS  how wide the roads' land is (RoadRule): ROADS is "missing", "all" or uids of those that
//                                   take SECTION whatever they say of themselves
//   SITE, SITE_LAYER                how far the site reaches (SiteSource)
//   OUTPUT                          a file of the land, in the plan's CRS
// and beside the results of each:
//   site_ha, right_of_way_ha (inside the site), share_of_site (0 to 1; both absent where nothing says how far it reaches)
//   findings; applied: how many rows were written
class LandAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(LandAlgorithm)
public:
    QString group() const override;
    QString groupId() const override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const override;

protected:
    struct Input {
        const PlanReader &plan;
        QString scenario;
        const GroundPlane &ground;
        RoadRule roads;
        SiteSource siteSource = SiteSource::Auto;
        std::vector<QgsGeometry> siteLayer;
        const QVariantMap &parameters;
        QgsProcessingContext &context;
        LandNotes &notes;
    };
    // One feature of OUTPUT, its attributes in the order of outputFields().
    struct OutputRow {
        QgsGeometry geometry;
        QVector<QVariant> values;
    };
    struct Output {
        QVariantMap results;
        LandDraft draft;
        std::vector<OutputRow> rows;
    };

    // Called in the order that a user reads them, after the algorithm's own.
    void addPlanParameters();
    void addRoadParameters();
    void addSiteParameters();
    void addResultParameters(const QString &output);

    virtual QgsFields outputFields() const = 0;
    // Throws Failure, ShapeError, Cancelled.
    virtual Output compute(const Input &input, Progress &progress) const = 0;

    // Adds how much of the site the roads take: what is not left of it between them.
    static void addShareOfSite(const Site &site, const Blocks &left, const GroundPlane &ground, QVariantMap &results);

    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;

private:
    RoadRule roadRule(const QVariantMap &parameters, QgsProcessingContext &context) const;
    std::vector<QgsGeometry> siteLayer(const QVariantMap &parameters, QgsProcessingContext &context, const QgsCoordinateReferenceSystem &crs) const;
    void writeOutput(const Output &output, const QVariantMap &parameters, QgsProcessingContext &context, const QgsCoordinateReferenceSystem &crs,
                     QVariantMap &results) const;
};

// The words of a list in a parameter: "a, b" → a, b.
QStringList listedWords(const QString &text);

} // namespace madang::masterplan
