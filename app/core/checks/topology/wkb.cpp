// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/wkb.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace madang::topology {

namespace {

constexpr double furthestCoordinate = 1e9; // beyond it a double has no millimetres to tell apart
constexpr int deepestCollection = 16;

class WkbBytes
{
public:
    explicit WkbBytes(std::string_view bytes) : m_bytes(bytes) {}

    // Begins a geometry: byte order and type. What comes after is read as these say.
    std::uint32_t begin()
    {
        const auto order = static_cast<unsigned char>(take(1)[0]);
        if (order > 1)
            throw std::invalid_argument("not well-known binary: its byte order is neither of the two");
        m_swap = (order == 1) != (std::endian::native == std::endian::little);
        std::uint32_t type = number();
        const bool z = type & 0x80000000U, m = type & 0x40000000U; // as PostGIS tells it
        if (type & 0x20000000U)
            take(4);
        type &= 0x0FFFFFFFU;
        const std::uint32_t thousands = type / 1000; // as ISO tells it
        m_extra = std::size_t(z || thousands == 1 || thousands == 3) + std::size_t(m || thousands == 2 || thousands == 3);
        return type % 1000;
    }

    // How many members follow; each takes some bytes, so that a wrong number cannot ask for all memory.
    std::size_t count(std::size_t leastBytes)
    {
        const std::size_t members = number();
        if (members > m_bytes.size() / leastBytes)
            throw std::invalid_argument("the geometry ends before its last point");
        return members;
    }

    std::vector<Point> points()
    {
        const std::size_t size = 8 * (2 + m_extra);
        std::vector<Point> points(count(size));
        for (Point &point : points) {
            const std::string_view bytes = take(size);
            point = {ordinate(bytes.data()), ordinate(bytes.data() + 8)};
        }
        return points;
    }

private:
    std::string_view take(std::size_t size)
    {
        if (m_bytes.size() < size)
            throw std::invalid_argument("the geometry ends before its last point");
        const std::string_view taken = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return taken;
    }

    std::uint32_t number()
    {
        std::uint32_t value;
        std::memcpy(&value, take(4).data(), 4);
        return m_swap ? __builtin_bswap32(value) : value;
    }

    double ordinate(const char *bytes) const
    {
        std::uint64_t bits;
        std::memcpy(&bits, bytes, 8);
        const double value = std::bit_cast<double>(m_swap ? __builtin_bswap64(bits) : bits);
        if (!(std::abs(value) <= furthestCoordinate))
            throw std::invalid_argument("a coordinate is not a number, or is beyond all land");
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_extra = 0; // numbers of a point beside x and y
    bool m_swap = false;
};

void readPolygonsInto(MultiPolygon &shape, WkbBytes &bytes, int depth)
{
    const std::uint32_t type = bytes.begin();
    if (type == 3) {
        Polygon polygon(bytes.count(4));
        for (Ring &ring : polygon) {
            ring = bytes.points();
            if (ring.size() > 1 && ring.front() == ring.back())
                ring.pop_back();
        }
        if (!polygon.empty() && !polygon.front().empty())
            shape.push_back(std::move(polygon));
    } else if ((type == 6 || type == 7) && depth < deepestCollection) {
        for (std::size_t members = bytes.count(9); members > 0; --members)
            readPolygonsInto(shape, bytes, depth + 1);
    } else {
        throw std::invalid_argument("the geometry is no polygon (its type is " + std::to_string(type) + ")");
    }
}

void readLinesInto(std::vector<std::vector<Point>> &lines, WkbBytes &bytes, int depth)
{
    const std::uint32_t type = bytes.begin();
    if (type == 2) {
        std::vector<Point> line = bytes.points();
        if (!line.empty())
            lines.push_back(std::move(line));
    } else if ((type == 5 || type == 7) && depth < deepestCollection) {
        for (std::size_t members = bytes.count(9); members > 0; --members)
            readLinesInto(lines, bytes, depth + 1);
    } else {
        throw std::invalid_argument("the geometry is no line (its type is " + std::to_string(type) + ")");
    }
}

void putNumber(std::string &wkb, std::uint32_t value)
{
    for (int byte = 0; byte < 4; ++byte)
        wkb.push_back(static_cast<char>(value >> (8 * byte)));
}

void putOrdinate(std::string &wkb, double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int byte = 0; byte < 8; ++byte)
        wkb.push_back(static_cast<char>(bits >> (8 * byte)));
}

} // namespace

MultiPolygon polygonsOfWkb(std::string_view wkb)
{
    WkbBytes bytes(wkb);
    MultiPolygon shape;
    readPolygonsInto(shape, bytes, 0);
    return shape;
}

std::vector<std::vector<Point>> linesOfWkb(std::string_view wkb)
{
    WkbBytes bytes(wkb);
    std::vector<std::vector<Point>> lines;
    readLinesInto(lines, bytes, 0);
    return lines;
}

std::string wkbOf(const MultiPolygon &shape)
{
    std::string wkb;
    const auto begin = [&wkb](std::uint32_t type, std::size_t members) {
        wkb.push_back(1);
        putNumber(wkb, type);
        putNumber(wkb, static_cast<std::uint32_t>(members));
    };
    begin(6, shape.size());
    for (const Polygon &part : shape) {
        begin(3, part.size());
        for (const Ring &ring : part) {
            putNumber(wkb, static_cast<std::uint32_t>(ring.empty() ? 0 : ring.size() + 1));
            for (std::size_t i = 0; !ring.empty() && i <= ring.size(); ++i) {
                putOrdinate(wkb, ring[i % ring.size()].x);
                putOrdinate(wkb, ring[i % ring.size()].y);
            }
        }
    }
    return wkb;
}

} // namespace madang::topology
