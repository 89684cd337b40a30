// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/country_defaults.h"

#include <QCoreApplication>

namespace madang {

const std::vector<CountryDefaults> &countryDefaults()
{
    static const std::vector<CountryDefaults> countries = {
        {"BN", QT_TRANSLATE_NOOP("Country", "Brunei"), {"EPSG:5247", "EPSG:32650"}, "BND", "ms"},
        {"KH", QT_TRANSLATE_NOOP("Country", "Cambodia"), {"EPSG:32648"}, "KHR", "km"},
        {"ID", QT_TRANSLATE_NOOP("Country", "Indonesia"),
         {"EPSG:32748", "EPSG:32749", "EPSG:32750", "EPSG:32751", "EPSG:32752", "EPSG:32753", "EPSG:32754", "EPSG:32646",
          "EPSG:32647", "EPSG:32648", "EPSG:32649", "EPSG:32650", "EPSG:32651"},
         "IDR", "id"},
        {"KR", QT_TRANSLATE_NOOP("Country", "Korea"), {"EPSG:5186", "EPSG:5187", "EPSG:5185", "EPSG:5188", "EPSG:5179"}, "KRW", "ko"},
        {"LA", QT_TRANSLATE_NOOP("Country", "Laos"), {"EPSG:32648", "EPSG:32647"}, "LAK", "lo"},
        {"MY", QT_TRANSLATE_NOOP("Country", "Malaysia"), {"EPSG:3375", "EPSG:3376"}, "MYR", "ms"},
        {"MM", QT_TRANSLATE_NOOP("Country", "Myanmar"), {"EPSG:32647", "EPSG:32646"}, "MMK", "my"},
        {"PH", QT_TRANSLATE_NOOP("Country", "Philippines"), {"EPSG:32651", "EPSG:32650"}, "PHP", "fil"},
        {"SG", QT_TRANSLATE_NOOP("Country", "Singapore"), {"EPSG:3414"}, "SGD", "en"},
        {"TH", QT_TRANSLATE_NOOP("Country", "Thailand"), {"EPSG:32647", "EPSG:32648"}, "THB", "th"},
        {"VN", QT_TRANSLATE_NOOP("Country", "Vietnam"), {"EPSG:3405", "EPSG:3406"}, "VND", "vi"},
    };
    return countries;
}

QString countryName(const CountryDefaults &country)
{
    return QCoreApplication::translate("Country", country.name);
}

} // namespace madang
