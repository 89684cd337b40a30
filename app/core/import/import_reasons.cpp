// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/import_reasons.h"

#include "core/import/import_text.h"

namespace madang {

QString importReasonTitle(const QString &rule, const QString &tableGeometry, int n)
{
    if (rule == QLatin1String("import.no_geometry"))
        return ImportText::tr("%n row(s) without a place were refused.", nullptr, n);
    if (rule == QLatin1String("import.wrong_geometry"))
        return tableGeometry == QLatin1String("MULTIPOLYGON") ? ImportText::tr("%n row(s) that are no areas were refused.", nullptr, n)
               : tableGeometry == QLatin1String("LINESTRING") ? ImportText::tr("%n row(s) that are no lines were refused.", nullptr, n)
                                                              : ImportText::tr("%n row(s) that are no points were refused.", nullptr, n);
    if (rule == QLatin1String("import.coordinates"))
        return ImportText::tr("%n row(s) with coordinates that are no numbers were refused.", nullptr, n);
    if (rule == QLatin1String("import.outside_crs"))
        return ImportText::tr("%n row(s) outside the reach of the coordinate system were refused.", nullptr, n);
    if (rule == QLatin1String("import.no_area"))
        return ImportText::tr("%n area(s) that enclose nothing were refused.", nullptr, n);
    if (rule == QLatin1String("import.no_length"))
        return ImportText::tr("%n line(s) without length were refused.", nullptr, n);
    if (rule == QLatin1String("import.number"))
        return ImportText::tr("%n row(s) with a value that is no number were refused.", nullptr, n);
    if (rule == QLatin1String("import.error_value"))
        return ImportText::tr("%n row(s) with an error of the spreadsheet instead of a value were refused.", nullptr, n);
    if (rule == QLatin1String("import.rule"))
        return ImportText::tr("%n row(s) that break a rule of the table were refused.", nullptr, n);
    if (rule == QLatin1String("import.repaired"))
        return ImportText::tr("%n broken area(s) were repaired.", nullptr, n);
    if (rule == QLatin1String("import.damaged_text"))
        return ImportText::tr("%n row(s) hold characters that are not of the encoding.", nullptr, n);
    if (rule == QLatin1String("import.unknown_code"))
        return ImportText::tr("%n row(s) have a land-use code that is in no code list.", nullptr, n);
    if (rule == QLatin1String("import.missing_phase"))
        return ImportText::tr("%n row(s) name a phase that the plan does not have.", nullptr, n);
    return ImportText::tr("%n number(s) were read from text.", nullptr, n);
}

QString importReasonRemedy(const QString &rule)
{
    if (rule == QLatin1String("import.wrong_geometry"))
        return ImportText::tr("Import them into a table of their kind.");
    if (rule == QLatin1String("import.number"))
        return ImportText::tr("Correct the values in the file, or leave that column out of the import.");
    if (rule == QLatin1String("import.rule"))
        return ImportText::tr("Correct the values in the file, or map another field.");
    if (rule == QLatin1String("import.outside_crs"))
        return ImportText::tr("Check the coordinate system of the file.");
    if (rule == QLatin1String("import.repaired"))
        return ImportText::tr("Look at them on the map.");
    if (rule == QLatin1String("import.damaged_text"))
        return ImportText::tr("Check the encoding, and correct these rows in the plan.");
    if (rule == QLatin1String("import.unknown_code"))
        return ImportText::tr("They were taken as they are. Correct the codes in the plan, or add them to its code list.");
    if (rule == QLatin1String("import.missing_phase"))
        return ImportText::tr("They were taken as they are. Choose another phase in the plan, or import that one with its uid.");
    if (rule == QLatin1String("import.numbers_read"))
        return ImportText::tr("Check that this is what was meant.");
    return ImportText::tr("Correct them in the file and import them again.");
}

QString nameOfGeometry(const QString &ogrName)
{
    if (ogrName.contains(QLatin1String("Point")))
        return ImportText::tr("a point");
    if (ogrName.contains(QLatin1String("Line")) || ogrName.contains(QLatin1String("Curve")))
        return ImportText::tr("a line");
    if (ogrName.contains(QLatin1String("Polygon")) || ogrName.contains(QLatin1String("Surface")) || ogrName == QLatin1String("TIN")
        || ogrName == QLatin1String("Triangle"))
        return ImportText::tr("an area");
    return ImportText::tr("a collection of other things (%1)").arg(ogrName);
}

} // namespace madang
