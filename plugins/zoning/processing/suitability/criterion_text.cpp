// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/criterion_text.h"

#include "core/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace madang::zoning {

namespace {

using Source = CriterionRequest::Source;

class CriterionText {
    Q_DECLARE_TR_FUNCTIONS(CriterionText)
};

const QMap<QString, Source> &sourcesByName()
{
    static const QMap<QString, Source> sources{
        {QStringLiteral("slope"), Source::Slope},       {QStringLiteral("slope_degrees"), Source::SlopeDegrees},
        {QStringLiteral("road"), Source::Road},         {QStringLiteral("water"), Source::Water},
        {QStringLiteral("facility"), Source::Facility}, {QStringLiteral("landuse"), Source::LandUse},
        {QStringLiteral("flood"), Source::Flood},       {QStringLiteral("raster"), Source::Raster}};
    return sources;
}

const QMap<QString, CurveShape> &shapesByName()
{
    static const QMap<QString, CurveShape> shapes{
        {QStringLiteral("up"), CurveShape::Up},           {QStringLiteral("down"), CurveShape::Down},
        {QStringLiteral("smooth_up"), CurveShape::SmoothUp}, {QStringLiteral("smooth_down"), CurveShape::SmoothDown},
        {QStringLiteral("step_up"), CurveShape::StepUp},  {QStringLiteral("step_down"), CurveShape::StepDown},
        {QStringLiteral("trapezoid"), CurveShape::Trapezoid}, {QStringLiteral("classes"), CurveShape::Classes}};
    return shapes;
}

QString criterionPlace(int number)
{
    return CriterionText::tr("Criterion %1").arg(number);
}

double numberIn(const QString &text, const QString &place)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok)
        throw WrongInputFailure(CriterionText::tr("“%1” is no number.").arg(text.trimmed()), place, CriterionText::tr("Write numbers as in 0.5 or 1200."));
    return value;
}

void readClasses(CriterionRequest &request, const QStringList &words, const QString &place)
{
    for (const QString &word : words) {
        const int equals = int(word.lastIndexOf(QLatin1Char('=')));
        if (equals < 1)
            throw WrongInputFailure(CriterionText::tr("“%1” is no class with a score.").arg(word), place,
                                    CriterionText::tr("Write CODE=SCORE, as in RES=1 or *=0.2 for every other code."));
        request.classScores.insert(word.left(equals), numberIn(word.mid(equals + 1), place));
    }
    for (const double score : request.classScores)
        if (!(score >= 0.0 && score <= 1.0))
            throw WrongInputFailure(CriterionText::tr("A score of %1 is not between 0 and 1.").arg(score), place,
                                    CriterionText::tr("0 is unfit, 1 is best: 0.8 rather than 80."));
    if (request.classScores.isEmpty())
        throw WrongInputFailure(CriterionText::tr("The classes have no scores."), place,
                                CriterionText::tr("Write CODE=SCORE, as in RES=1 or *=0.2 for every other code."));
}

void readCurve(CriterionRequest &request, const QString &text, const QString &place)
{
    static const QRegularExpression between(QStringLiteral("[\\s,()]+"));
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    const QString name = words.isEmpty() ? QString() : words.takeFirst().toLower();
    const auto shape = shapesByName().find(name);
    if (shape == shapesByName().end())
        throw WrongInputFailure(CriterionText::tr("There is no curve “%1”.").arg(name), place,
                                CriterionText::tr("Name one of these: %1.").arg(QStringList(shapesByName().keys()).join(QStringLiteral(", "))));
    request.curve.shape = shape.value();
    if (request.curve.shape == CurveShape::Classes)
        return readClasses(request, words, place);
    const int wanted = pointCount(request.curve.shape);
    if (words.size() != wanted)
        throw WrongInputFailure(CriterionText::tr("The curve “%1” takes %2 values, and %3 are given.").arg(name).arg(wanted).arg(words.size()), place,
                                CriterionText::tr("Give them in rising order, as in “down 5 25”."));
    for (int i = 0; i < wanted; ++i)
        request.curve.at[std::size_t(i)] = numberIn(words[i], place);
}

CriterionRequest readCriterion(const QString &source, const QString &curve, const QString &weight, const QString &missing, int number)
{
    const QString place = criterionPlace(number);
    CriterionRequest request;
    request.text = source.trimmed();
    const QString name = request.text.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
    const auto found = sourcesByName().find(name);
    if (found == sourcesByName().end())
        throw WrongInputFailure(CriterionText::tr("There is no criterion “%1”.").arg(name), place,
                                CriterionText::tr("Name one of these: %1.").arg(QStringList(sourcesByName().keys()).join(QStringLiteral(", "))));
    request.source = found.value();
    request.argument = request.text.contains(QLatin1Char(':')) ? request.text.section(QLatin1Char(':'), 1).trimmed() : QString();
    if (request.argument.isEmpty() && (request.source == Source::Flood || request.source == Source::Raster))
        throw WrongInputFailure(CriterionText::tr("The criterion “%1” names no file.").arg(name), place,
                                CriterionText::tr("Write it with its file, as in %1:depth.tif.").arg(name));
    readCurve(request, curve, place);
    const bool isByClass = request.curve.shape == CurveShape::Classes;
    if ((request.source == Source::LandUse) != isByClass && request.source != Source::Raster)
        throw WrongInputFailure(isByClass ? CriterionText::tr("“%1” is measured and has no classes.").arg(name)
                                          : CriterionText::tr("Land use has classes, and no curve of numbers."),
                                place, isByClass ? CriterionText::tr("Give a curve, as in “down 5 25”.") : CriterionText::tr("Write CODE=SCORE, as in RES=1 or *=0.2 for every other code."));
    if (!weight.trimmed().isEmpty())
        request.weight = numberIn(weight, place);
    if (!missing.trimmed().isEmpty())
        request.curve.missing = float(numberIn(missing, place));
    try {
        requireCurve(request.curve);
    } catch (const CurveError &) {
        throw WrongInputFailure(CriterionText::tr("The values of the curve of “%1” do not rise, or a score is not between 0 and 1.").arg(request.text), place,
                                CriterionText::tr("Give the values in rising order; a curve may fall, its values may not: “down 5 25”."));
    }
    return request;
}

std::vector<CriterionRequest> readJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isArray())
        throw WrongInputFailure(CriterionText::tr("The criteria cannot be read as JSON: %1").arg(error.errorString()), QStringLiteral("CRITERIA"),
                                CriterionText::tr("Write a list of objects with “source” and “curve”."));
    std::vector<CriterionRequest> requests;
    for (const QJsonValue &item : document.array()) {
        const QJsonObject object = item.toObject();
        const auto textOf = [&](const char *key) { return object.value(QLatin1String(key)).toVariant().toString(); };
        requests.push_back(readCriterion(textOf("source"), textOf("curve"), textOf("weight"), textOf("missing"), int(requests.size()) + 1));
    }
    return requests;
}

double ratioIn(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const QString place = QStringLiteral("PAIRWISE");
    return parts.size() == 2 ? numberIn(parts[0], place) / numberIn(parts[1], place) : numberIn(text, place);
}

} // namespace

QString criterionLabel(const QString &source)
{
    const QString name = source.section(QLatin1Char(':'), 0, 0);
    const QString argument = source.section(QLatin1Char(':'), 1);
    switch (sourcesByName().value(name, Source::Raster)) {
    case Source::Slope:
    case Source::SlopeDegrees:
        return CriterionText::tr("Slope");
    case Source::Road:
        return CriterionText::tr("Distance to roads");
    case Source::Water:
        return CriterionText::tr("Distance to water");
    case Source::Facility:
        return argument.isEmpty() ? CriterionText::tr("Distance to facilities") : CriterionText::tr("Distance to facilities: %1").arg(argument);
    case Source::LandUse:
        return CriterionText::tr("Land use");
    case Source::Flood:
        return CriterionText::tr("Flood depth");
    case Source::Raster:
        break;
    }
    return QFileInfo(argument).completeBaseName();
}

std::vector<CriterionRequest> readCriteria(const QString &text)
{
    if (text.trimmed().startsWith(QLatin1Char('[')))
        return readJson(text);
    static const QRegularExpression ends(QStringLiteral("[;\\r\\n]+"));
    std::vector<CriterionRequest> requests;
    for (const QString &row : text.split(ends)) {
        if (row.trimmed().isEmpty())
            continue;
        const QStringList parts = row.split(QLatin1Char('|'));
        requests.push_back(readCriterion(parts.value(0), parts.value(1), parts.value(2), parts.value(3), int(requests.size()) + 1));
    }
    return requests;
}

PairwiseMatrix readPairwise(const QString &text)
{
    std::vector<std::vector<double>> rows;
    for (const QString &row : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        rows.emplace_back();
        for (const QString &cell : row.split(QLatin1Char(','), Qt::SkipEmptyParts))
            rows.back().push_back(ratioIn(cell));
    }
    bool isUpper = !rows.empty();
    for (std::size_t i = 0; i < rows.size(); ++i)
        isUpper = isUpper && rows[i].size() == rows.size() - i;
    // One number alone is the comparison of two criteria; a matrix of one would be its diagonal.
    if (!isUpper)
        return rows;
    const std::size_t size = rows.size() + 1;
    PairwiseMatrix matrix(size, std::vector<double>(size, 1.0));
    for (std::size_t i = 0; i + 1 < size; ++i)
        for (std::size_t j = i + 1; j < size; ++j) {
            matrix[i][j] = rows[i][j - i - 1];
            matrix[j][i] = 1.0 / matrix[i][j];
        }
    return matrix;
}

std::vector<double> readWeights(const QString &text, std::size_t criteria)
{
    std::vector<double> weights;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        weights.push_back(numberIn(part, QStringLiteral("WEIGHTS")));
    if (weights.size() != criteria)
        throw WrongInputFailure(CriterionText::tr("There are %1 weights for %2 criteria.").arg(weights.size()).arg(criteria), QStringLiteral("WEIGHTS"),
                                CriterionText::tr("Give one for each criterion, in their order."));
    return weights;
}

} // namespace madang::zoning
