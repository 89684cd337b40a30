// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/code_lists.h"
#include "core/plan/plan.h"
#include "core/text/phrasebook.h"

#include <cpl_error.h>
#include <ogr_spatialref.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace madang {

namespace {

// The context of the texts below.
class PlanMetaText {
    Q_DECLARE_TR_FUNCTIONS(PlanMetaText)
};

// QGIS lets PROJ print what is wrong with a code that it does not know.
bool isKnownToProj(const QString &crs)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    return OGRSpatialReference().SetFromUserInput(crs.toUtf8().constData()) == OGRERR_NONE;
}

// The currencies that some country has today, by their codes in ISO 4217.
const QSet<QString> &currencies()
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
            all.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        all.remove(QString());
        return all;
    }();
    return codes;
}

} // namespace

QString whatIsWrongWith(const PlanMeta &meta)
{
    if (meta.title.trimmed().isEmpty())
        return PlanMetaText::tr("A plan needs a title.");
    if (!codeListCountries().contains(meta.country))
        return PlanMetaText::tr("There is no land-use code list for the country “%1”. Known are: %2.")
            .arg(meta.country, codeListCountries().join(QStringLiteral(", ")));
    if (meta.languages.isEmpty() || meta.languages.size() > 2)
        return PlanMetaText::tr("A plan has one or two languages, as in ko,km.");
    for (const QString &language : meta.languages)
        if (languageOwnName(language) == language)
            return PlanMetaText::tr("The language “%1” is not known. Known are: %2.").arg(language, knownLanguages().join(QStringLiteral(", ")));
    if (meta.languages.size() == 2 && meta.languages[0] == meta.languages[1])
        return PlanMetaText::tr("The two languages of a plan are the same. Name another one, or one only.");
    if (!currencies().contains(meta.currency))
        return PlanMetaText::tr("“%1” is not a currency code. Use ISO 4217, as in USD, KRW, KHR.").arg(meta.currency);
    if (meta.baseYear < 1900 || meta.baseYear > 2200)
        return PlanMetaText::tr("The base year %1 is not a year of the common era.").arg(meta.baseYear);
    if (!isKnownToProj(meta.crs))
        return PlanMetaText::tr("“%1” is not a coordinate reference system with an EPSG code, as in EPSG:32648.").arg(meta.crs);
    const QgsCoordinateReferenceSystem crs(meta.crs);
    if (!crs.isValid() || !crs.authid().startsWith(QLatin1String("EPSG:")))
        return PlanMetaText::tr("“%1” is not a coordinate reference system with an EPSG code, as in EPSG:32648.").arg(meta.crs);
    if (crs.isGeographic() || crs.mapUnits() != Qgis::DistanceUnit::Meters)
        return PlanMetaText::tr("%1 does not measure in metres, and a plan is drawn in metres. Choose the UTM zone or the national grid of the place.")
            .arg(crs.userFriendlyIdentifier());
    return {};
}

} // namespace madang
