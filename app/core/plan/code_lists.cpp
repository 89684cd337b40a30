// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/code_lists.h"

#include "core/failure.h"

#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <functional>

namespace madang {

namespace {

// GDAL's CSV driver reads our lists: one reader of CSV less.
class CsvInMemory {
public:
    explicit CsvInMemory(QByteArray content)
        : m_content(std::move(content))
        , m_name(QByteArrayLiteral("/vsimem/madang_codelist_") + QByteArray::number(quintptr(this)) + ".csv")
    {
        VSIFCloseL(VSIFileFromMemBuffer(m_name.constData(), reinterpret_cast<GByte *>(m_content.data()),
                                        vsi_l_offset(m_content.size()), FALSE));
        const char *drivers[] = {"CSV", nullptr};
        m_dataset.reset(GDALDataset::Open(m_name.constData(), GDAL_OF_VECTOR, drivers));
    }
    ~CsvInMemory()
    {
        m_dataset.reset();
        VSIUnlink(m_name.constData());
    }
    OGRLayer *layer() { return m_dataset ? m_dataset->GetLayer(0) : nullptr; }

private:
    QByteArray m_content, m_name;
    GDALDatasetUniquePtr m_dataset;
};

QString text(const OGRFeature &feature, const char *column)
{
    const int field = feature.GetFieldIndex(column); // not every list has every column
    return field < 0 ? QString() : QString::fromUtf8(feature.GetFieldAsString(field)).trimmed();
}

std::optional<double> number(const OGRFeature &feature, const char *column)
{
    bool ok = false;
    const double value = text(feature, column).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

// Rows of a file of ours that every build has.
void forEachRow(const QString &name, const std::function<void(const OGRFeature &)> &take)
{
    QFile file(QStringLiteral(":/madang/codelists/%1.csv").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    CsvInMemory csv(isOpen ? file.readAll() : QByteArray());
    if (!csv.layer())
        throw Failure(QCoreApplication::translate("CodeLists", "The list “%1” of this program cannot be read.").arg(name), {},
                      QCoreApplication::translate("CodeLists", "Install Madang anew."));
    while (const std::unique_ptr<OGRFeature> row{csv.layer()->GetNextFeature()})
        take(*row);
}

} // namespace

std::vector<CodeListEntry> codeListOf(const QString &country)
{
    QFile file(QStringLiteral(":/madang/codelists/%1.csv").arg(country));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CsvInMemory csv(file.readAll());
    if (!csv.layer())
        throw Failure(QCoreApplication::translate("CodeLists", "The code list of %1 cannot be read.").arg(country));
    std::vector<CodeListEntry> entries;
    while (const std::unique_ptr<OGRFeature> row{csv.layer()->GetNextFeature()}) {
        CodeListEntry entry;
        entry.scheme = text(*row, "scheme");
        entry.code = text(*row, "code");
        entry.hilucs = text(*row, "hilucs");
        entry.labelEnglish = text(*row, "label_en");
        entry.labelLocal = text(*row, "label_local");
        entry.labelKorean = text(*row, "label_ko");
        entry.fill = text(*row, "fill");
        entry.colourSource = text(*row, "colour_source");
        entry.confidence = text(*row, "confidence");
        entry.otherLimit = text(*row, "other_limit");
        entry.source = text(*row, "source");
        entry.verified = text(*row, "verified") == QLatin1String("true");
        entry.coverageMax = number(*row, "coverage_max");
        entry.farMin = number(*row, "far_min");
        entry.farMax = number(*row, "far_max");
        entry.osrMinOfGfa = number(*row, "osr_min_of_gfa");
        entry.heightMax = number(*row, "height_max");
        entry.floorsMax = number(*row, "floors_max");
        entry.setbackFront = number(*row, "setback_front");
        entry.setbackSide = number(*row, "setback_side");
        entry.setbackRear = number(*row, "setback_rear");
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<HilucsClass> hilucsClasses()
{
    std::vector<HilucsClass> classes;
    forEachRow(QStringLiteral("hilucs"), [&](const OGRFeature &row) {
        classes.push_back({text(row, "code"), text(row, "label_en"), text(row, "label_ko"), text(row, "level").toInt()});
    });
    return classes;
}

const std::vector<AreaUnit> &areaUnits()
{
    static const std::vector<AreaUnit> units = [] {
        std::vector<AreaUnit> all;
        forEachRow(QStringLiteral("area_units"), [&](const OGRFeature &row) {
            all.push_back({text(row, "unit"), text(row, "country").split(QLatin1Char('/')), text(row, "m2").toDouble()});
        });
        return all;
    }();
    return units;
}

QStringList codeListCountries()
{
    QStringList countries;
    for (const QString &name : QDir(QStringLiteral(":/madang/codelists")).entryList({QStringLiteral("??.csv")}))
        countries << name.left(2);
    return countries;
}

} // namespace madang
