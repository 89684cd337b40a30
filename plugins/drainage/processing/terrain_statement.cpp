// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/processing/terrain_statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <utility>

namespace madang::drainage {

namespace {

constexpr const char *context = "Terrain";

constexpr std::pair<DemIssue, const char *> names[] = {
    {DemIssue::ImplausibleHeights, "implausible_heights"},
    {DemIssue::UndeclaredNoData, "undeclared_nodata"},
    {DemIssue::Spike, "spike"},
    {DemIssue::CoarseSteps, "coarse_steps"},
    {DemIssue::SlopeBelowError, "slope_below_error"},
    {DemIssue::Degrees, "degrees"},
    {DemIssue::DegreesAsMetres, "degrees_as_metres"},
    {DemIssue::HeightsInFeet, "heights_in_feet"},
    {DemIssue::DistortedMap, "distorted_map"},
    {DemIssue::NotOnEarth, "not_on_earth"},
    {DemIssue::TooFewCells, "too_few_cells"},
};

QString nameOf(DemIssue issue)
{
    for (const auto &[value, name] : names)
        if (value == issue)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

Quantity cells(double value)
{
    return {Quantity::Kind::Count, value, 0};
}

Quantity metres(double value, int decimals)
{
    return {Quantity::Kind::Metres, value, decimals};
}

// Marked with QT_TRANSLATE_NOOP("Terrain", …) where it is called.
Sentence sentence(const char *source, const QVector<Quantity> &quantities = {})
{
    return {{context, source, {}}, quantities};
}

// Decimals for a step or an error: 1 m, 0.3 m, 0.05 m.
int decimalsOf(double value)
{
    return value >= 1.0 ? (value == qRound(value) ? 0 : 1) : value >= 0.1 ? 1 : 2;
}

std::pair<Sentence, Sentence> heightSentences(const DemFinding &finding)
{
    const auto number = double(finding.cells);
    switch (finding.issue) {
    case DemIssue::ImplausibleHeights:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "Impossible heights in the terrain: %1 cell(s)"), {cells(number)}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "The farthest is at %1. No land lies below −500 m or above 9,000 m. Filling raises a deep pit to its "
                    "rim, but ask where these cells come from and mark them as missing in the file."),
                    {metres(finding.value, 0)})};
    case DemIssue::UndeclaredNoData:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "%1 cells have the value %2, which is no height"),
                         {cells(number), {Quantity::Kind::Number, finding.value, 0}}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "It looks like a mark for missing data that the file does not declare. The flow takes it for a "
                    "hollow or a tower. Declare it as the file's NoData value and compute again."))};
    case DemIssue::Spike:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "Spikes in the terrain: %1 cell(s)"), {cells(number)}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "Single cells stand off all their neighbours, by up to %1. Filling hides those that are pits; those "
                    "that are towers turn the flow aside. Correct them in the file, or mark them as missing."),
                    {metres(finding.value, 0)})};
    case DemIssue::CoarseSteps:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "Heights come in steps of %1"),
                         {metres(finding.value, decimalsOf(finding.value))}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "Gentle slopes are terraces in this terrain. Across a terrace the flow takes the shortest way out, "
                    "away from higher ground: an assumption, not a measurement."))};
    case DemIssue::SlopeBelowError:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "On %1 of the terrain the slope is less than the terrain's own error"),
                         {{Quantity::Kind::Share, finding.share, 0}}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "There a cell falls less than %1 to its lowest neighbour, so that this terrain does not know which way "
                    "water runs. Do not lay out or size drains from it; use surveyed levels."),
                    {metres(finding.value, decimalsOf(finding.value))})};
    case DemIssue::HeightsInFeet:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain's heights are not in metres")),
                sentence(QT_TRANSLATE_NOOP("Terrain", "As the file says, one unit is %1. Heights were converted."),
                         {metres(finding.value, 4)})};
    case DemIssue::TooFewCells:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain has fewer than 3 × 3 cells")),
                sentence(QT_TRANSLATE_NOOP("Terrain", "Hardly anything can gather in %1 cell(s). Choose a larger piece."),
                         {cells(number)})};
    default:
        return {};
    }
}

std::pair<Sentence, Sentence> placeSentences(const DemFinding &finding)
{
    switch (finding.issue) {
    case DemIssue::Degrees:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain is in degrees")),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "Slopes and areas were taken from the true size of the cells on the ellipsoid, row by row; in the "
                    "middle a cell is %1 wide and %2 high."),
                    {metres(finding.value, 1), metres(finding.limit, 1)})};
    case DemIssue::DegreesAsMetres:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain's coordinates look like degrees, its coordinate system is in metres")),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "Slopes and areas cannot be right like this. Assign the file its true coordinate system and compute "
                    "again."))};
    case DemIssue::DistortedMap:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain's projection distorts lengths: a metre on the ground is %1 on it"),
                         {metres(finding.value, 2)}),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "Slopes and areas were taken from lengths on the ground, row by row. A projection made for the place "
                    "would be better."))};
    case DemIssue::NotOnEarth:
        return {sentence(QT_TRANSLATE_NOOP("Terrain", "The terrain lies outside the area that its coordinate system is for")),
                sentence(QT_TRANSLATE_NOOP("Terrain",
                    "The size of its cells was taken as it stands in the file. Check the coordinate system."))};
    default:
        return {};
    }
}

bool isNote(DemIssue issue)
{
    return issue == DemIssue::Degrees || issue == DemIssue::HeightsInFeet || issue == DemIssue::CoarseSteps;
}

} // namespace

QString Quantity::text(const NumberFormat &format) const
{
    switch (kind) {
    case Kind::Count:
        return format.integer(qint64(value));
    case Kind::Number:
        return format.number(value, decimals);
    case Kind::Share:
        return format.percent(value, decimals);
    case Kind::Metres:
        return QStringLiteral("%1 m").arg(format.number(value, decimals));
    }
    Q_UNREACHABLE();
}

QString Sentence::text() const
{
    const NumberFormat format{QLocale().name()};
    QString text = QCoreApplication::translate(phrase.context, phrase.source);
    for (const Quantity &quantity : quantities)
        text = text.arg(quantity.text(format));
    return text;
}

TerrainStatement terrainStatement(const DemFinding &finding)
{
    TerrainStatement statement;
    statement.severity = isNote(finding.issue) ? Finding::Severity::Note : Finding::Severity::Warning;
    statement.rule = QStringLiteral("terrain.") + nameOf(finding.issue);
    auto sentences = heightSentences(finding);
    if (!sentences.first.phrase.source)
        sentences = placeSentences(finding);
    statement.title = sentences.first;
    statement.detail = sentences.second;
    return statement;
}

Finding TerrainStatement::finding(const DemFinding &about, const QgsCoordinateReferenceSystem &crs,
                                  const QString &file) const
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = title.text();
    finding.detail = QCoreApplication::translate("Terrain", "File %1.").arg(QDir::toNativeSeparators(file))
                     + QLatin1Char('\n') + detail.text();
    finding.extent = QgsRectangle(about.minX, about.minY, about.maxX, about.maxY);
    finding.extentCrs = crs;
    return finding;
}

QVariantMap toMap(const DemFinding &finding)
{
    return {{QStringLiteral("issue"), nameOf(finding.issue)},
            {QStringLiteral("cells"), qint64(finding.cells)},
            {QStringLiteral("share"), finding.share},
            {QStringLiteral("value"), finding.value},
            {QStringLiteral("limit"), finding.limit}};
}

DemFinding demFindingOf(const QVariantMap &map)
{
    DemFinding finding;
    const QString name = map.value(QStringLiteral("issue")).toString();
    for (const auto &[issue, issueName] : names)
        if (name == QLatin1String(issueName))
            finding.issue = issue;
    finding.cells = std::size_t(map.value(QStringLiteral("cells")).toLongLong());
    finding.share = map.value(QStringLiteral("share")).toDouble();
    finding.value = map.value(QStringLiteral("value")).toDouble();
    finding.limit = map.value(QStringLiteral("limit")).toDouble();
    return finding;
}

} // namespace madang::drainage
