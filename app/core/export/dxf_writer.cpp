// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/dxf_writer.h"

#include "core/export/export_text.h"
#include "core/export/point_on.h"
#include "core/failure.h"
#include "core/import/drawing_layers.h"

#include <ogr_geometry.h>

#include <QDir>

#include <algorithm>
#include <optional>

namespace madang {

namespace {

constexpr int bufferBytes = 1 << 20;
constexpr int layerNameLength = 80; // AutoCAD holds 255; longer names than this are of no use in its lists
constexpr double leastTextHeight = 0.5, mostTextHeight = 30, lineTextHeight = 3; // metres

QByteArray versionFor(const QString &encoding)
{
    return encoding == QLatin1String("UTF-8") ? QByteArrayLiteral("AC1021") : QByteArrayLiteral("AC1018");
}

QByteArray codePageFor(const QString &encoding, const QStringList &languages)
{
    if (encoding.startsWith(QLatin1String("CP")))
        return "ANSI_" + encoding.mid(2).toLatin1();
    // Unicode drawings name a code page too, for programs that fall back to it.
    return languages.contains(QLatin1String("ko")) ? QByteArrayLiteral("ANSI_949") : QByteArrayLiteral("ANSI_1252");
}

// A font of Windows with the letters of the plan's first language that has letters of its own.
QByteArray fontFor(const QStringList &languages)
{
    static const QHash<QString, QByteArray> fonts = {{QStringLiteral("ko"), "malgun.ttf"},  {QStringLiteral("th"), "LeelawUI.ttf"},
                                                     {QStringLiteral("km"), "LeelawUI.ttf"}, {QStringLiteral("lo"), "LeelawUI.ttf"},
                                                     {QStringLiteral("my"), "mmrtext.ttf"}, {QStringLiteral("zh_CN"), "msyh.ttc"}};
    for (const QString &language : languages)
        if (const auto font = fonts.constFind(language); font != fonts.constEnd())
            return *font;
    return "arial.ttf";
}

[[noreturn]] void refuse(const QFile &file)
{
    // Qt has no words for a write that took only a part of what it was given.
    throw Failure(file.error() == QFileDevice::NoError ? ExportText::tr("The file could not be written: the disk is full or refuses to take it.")
                                                       : ExportText::tr("The drawing could not be written: %1").arg(file.errorString()),
                  QDir::toNativeSeparators(file.fileName()), ExportText::tr("Choose another folder, or make room on the disk."));
}

// As AutoCAD allows names of layers to be.
QString layerName(QString text)
{
    for (QChar &c : text)
        if (QStringLiteral("<>/\\\":;?*|,=`'").contains(c) || c.category() == QChar::Other_Control)
            c = QLatin1Char('_');
    return text.simplified().left(layerNameLength);
}

} // namespace

DxfWriter::DxfWriter(const QString &encoding, Layers layers, const QStringList &languages)
    : m_encoder(encoding)
    , m_layering(layers)
    , m_template(versionFor(encoding), codePageFor(encoding, languages), fontFor(languages))
{
}

void DxfWriter::begin(const ExportedTable &table, const QString &file)
{
    noteColumns();
    m_table = table.name();
    m_left.clear();
    QStringList kept = measuredColumns() << QStringLiteral("uid") << table.nameColumn() << QStringLiteral("name_2");
    if (m_layering == Layers::ByClass)
        kept << table.classColumn();
    const std::vector<ExportedColumn> &columns = table.columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (!kept.contains(columns[i].name))
            m_left.push_back({int(i), columns[i].name, columns[i].type == SourceFieldType::Integer, false});
    if (!m_path.isEmpty())
        return;
    m_path = file;
    m_entities.setFileName(file + QStringLiteral(".entities"));
    if (!m_entities.open(QIODevice::ReadWrite | QIODevice::Truncate))
        refuse(m_entities);
}

void DxfWriter::group(int code, const QByteArray &value)
{
    m_buffer += QByteArray::number(code).rightJustified(3);
    m_buffer += '\n';
    m_buffer += value;
    m_buffer += '\n';
}

// Shortest digits that read back as the same number.
void DxfWriter::number(int code, double value)
{
    QByteArray digits = QByteArray::number(value, 'g', 17);
    for (int precision = 15; precision < 17; ++precision)
        if (const QByteArray shorter = QByteArray::number(value, 'g', precision); shorter.toDouble() == value) {
            digits = shorter;
            break;
        }
    group(code, digits);
}

void DxfWriter::flush()
{
    if (m_entities.write(m_buffer) != m_buffer.size())
        refuse(m_entities);
    m_buffer.clear();
}

QByteArray DxfWriter::textBytes(const QString &text)
{
    bool isWhole = true;
    // One line: a line end would break the pairs of lines that a drawing is made of.
    QByteArray bytes = m_encoder.encode(text.simplified(), [&](char32_t code) {
        isWhole = false;
        return code > 0xffff ? QByteArrayLiteral("?") : "\\U+" + QByteArray::number(uint(code), 16).rightJustified(4, '0').toUpper();
    });
    if (!isWhole && m_losses.unwritable++ == 0)
        m_losses.firstUnwritable = text;
    return bytes;
}

QByteArray DxfWriter::layer(const QString &name, QRgb colour)
{
    const auto known = m_layerNames.constFind(name);
    if (known != m_layerNames.constEnd())
        return *known;
    const QByteArray bytes = textBytes(layerName(name));
    // Two classes may look alike in what a layer's name can hold: they share it then.
    const bool isThere = std::any_of(m_layers.begin(), m_layers.end(), [&](const DxfLayer &layer) { return layer.name == bytes; });
    if (!isThere)
        m_layers.push_back({bytes, colour});
    return m_layerNames.insert(name, bytes).value();
}

QByteArray DxfWriter::layerOf(const ExportedRow &row)
{
    const RowClass &rowClass = *row.rowClass;
    QString name = m_table;
    if (m_layering == Layers::ByClass && !rowClass.key.isEmpty()) {
        name += QLatin1Char('-') + rowClass.key;
        // In the first of the plan's languages that the encoding can say.
        const auto label = std::find_if(rowClass.labels.begin(), rowClass.labels.end(),
                                        [this](const QString &text) { return !text.isEmpty() && m_encoder.holds(text); });
        if (label != rowClass.labels.end())
            name += QLatin1Char('-') + *label;
    }
    return layer(name, rowClass.colour.rgb());
}

void DxfWriter::entity(const char *type, const QByteArray &layer)
{
    group(0, type);
    group(5, QByteArray::number(m_handle++, 16).toUpper());
    group(100, "AcDbEntity");
    group(8, layer);
}

void DxfWriter::polyline(const OGRGeometry &line, bool closed, const QByteArray &layer)
{
    const OGRSimpleCurve &points = *line.toSimpleCurve();
    // The flag closes it: the first corner again would be a side without length.
    const int count = points.getNumPoints() - (closed ? 1 : 0);
    if (count < 2)
        return;
    entity("LWPOLYLINE", layer);
    group(100, "AcDbPolyline");
    group(90, QByteArray::number(count));
    group(70, closed ? "1" : "0");
    for (int i = 0; i < count; ++i) {
        number(10, points.getX(i));
        number(20, points.getY(i));
    }
}

void DxfWriter::draw(const OGRGeometry &geometry, const QByteArray &layer)
{
    if (const auto *collection = dynamic_cast<const OGRGeometryCollection *>(&geometry)) {
        for (const OGRGeometry *part : *collection)
            draw(*part, layer);
    } else if (const auto *polygon = dynamic_cast<const OGRPolygon *>(&geometry)) {
        for (const OGRLinearRing *ring : *polygon)
            polyline(*ring, true, layer);
    } else if (const auto *point = dynamic_cast<const OGRPoint *>(&geometry)) {
        entity("POINT", layer);
        group(100, "AcDbPoint");
        number(10, point->getX());
        number(20, point->getY());
    } else if (dynamic_cast<const OGRLineString *>(&geometry)) {
        polyline(geometry, false, layer);
    }
}

// The names in both languages stand at one place, the first above it and the second under it; in each part of a row, as a
// drawing has nothing else that holds the parts together.
void DxfWriter::label(const OGRGeometry &geometry, const QString &name, const QString &secondName)
{
    if (name.isEmpty() && secondName.isEmpty())
        return;
    if (const auto *collection = dynamic_cast<const OGRGeometryCollection *>(&geometry)) {
        for (const OGRGeometry *part : *collection)
            label(*part, name, secondName);
        return;
    }
    const std::optional<OGRPoint> place = pointOn(geometry);
    if (!place)
        return;
    double height = lineTextHeight;
    if (geometry.getDimension() == 2) {
        // So that the names keep within the shorter side of its box, whatever their length.
        OGREnvelope box;
        geometry.getEnvelope(&box);
        const double side = std::min(box.MaxX - box.MinX, box.MaxY - box.MinY);
        height = std::clamp(side / double(std::max<qsizetype>(6, std::max(name.size(), secondName.size()) + 2)), leastTextHeight, mostTextHeight);
    }
    constexpr int bottom = 1, middle = 2, top = 3; // of the letters is at the place
    if (!name.isEmpty())
        text(*place, height, name, labelLayerOf(m_table), secondName.isEmpty() ? middle : bottom);
    if (!secondName.isEmpty())
        text(*place, height, secondName, secondLabelLayerOf(m_table), name.isEmpty() ? middle : top);
}

void DxfWriter::text(const OGRPoint &place, double height, const QString &words, const QString &layerName, int vertical)
{
    entity("TEXT", layer(layerName, qRgb(0x80, 0x80, 0x80)));
    group(100, "AcDbText");
    number(10, place.getX());
    number(20, place.getY());
    number(40, height);
    group(1, textBytes(words));
    group(72, "1"); // centred on the place, which stands in 11 and 21
    number(11, place.getX());
    number(21, place.getY());
    group(100, "AcDbText");
    group(73, QByteArray::number(vertical));
}

// What the drawing left out of the table that has been written.
void DxfWriter::noteColumns()
{
    QStringList names;
    for (const LeftColumn &left : m_left)
        if (left.hasValue)
            names << left.name;
    if (!names.isEmpty())
        m_losses.columns << QStringLiteral("%1: %2").arg(m_table, names.join(QStringLiteral(", ")));
}

void DxfWriter::write(const ExportedRow &row)
{
    if (!row.geometry || row.geometry->IsEmpty())
        return;
    OGREnvelope box;
    row.geometry->getEnvelope(&box);
    m_box[0] = m_hasBox ? std::min(m_box[0], box.MinX) : box.MinX;
    m_box[1] = m_hasBox ? std::min(m_box[1], box.MinY) : box.MinY;
    m_box[2] = m_hasBox ? std::max(m_box[2], box.MaxX) : box.MaxX;
    m_box[3] = m_hasBox ? std::max(m_box[3], box.MaxY) : box.MaxY;
    m_hasBox = true;
    draw(*row.geometry, layerOf(row));
    label(*row.geometry, row.name.trimmed(), row.secondName.trimmed());
    if (const auto *collection = dynamic_cast<const OGRGeometryCollection *>(row.geometry))
        m_losses.takenApart += collection->getNumGeometries() > 1;
    for (LeftColumn &left : m_left) {
        // The 0 of a whole number is how tables say no: overlay, oneway.
        const QVariant &value = row.values[left.column];
        left.hasValue = left.hasValue || !(value.isNull() || (left.isWhole && value.toLongLong() == 0));
    }
    if (m_buffer.size() > bufferBytes)
        flush();
}

void DxfWriter::finish()
{
    noteColumns();
    flush();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        refuse(file);
    const auto put = [&file](const QByteArray &bytes) {
        if (file.write(bytes) != bytes.size())
            refuse(file);
    };
    put(m_template.header(m_layers, m_handle, m_box));
    if (!m_entities.seek(0))
        refuse(m_entities);
    for (QByteArray part = m_entities.read(bufferBytes); !part.isEmpty(); part = m_entities.read(bufferBytes))
        put(part);
    put(m_template.trailer());
    if (!file.flush() || file.error() != QFileDevice::NoError)
        refuse(file);
    m_entities.close();
    m_entities.remove();
}

} // namespace madang
