// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QString>
#include <QVector>

#include <optional>

class QPainter;
class QPalette;

namespace madang::zoning {

// A parcel and what may stand on it, in metres of one plane, y to the north.
struct Massing {
    enum class Role { Front, Side, Rear };
    // One piece of land. Rings may be closed or not, and turn either way.
    struct Part {
        QPolygonF outer;
        QVector<QPolygonF> holes;
    };
    struct Edge {
        QLineF line;
        Role role = Role::Side;
        QString road; // that a front lies on, with its width if known, as it is to be read; empty: not known
    };
    struct Block {
        Part ground;
        double height = 0.0;
    };

    QVector<Part> parcel;
    QVector<Edge> edges;
    QVector<Part> envelope;            // what the setbacks leave
    double footprint = 0.0;            // m² of the plane, at most the envelope's area
    double shownFootprint = 0.0;       // m² on the ground, as it is written
    std::optional<int> floors;         // none: not known
    double storey = 0.0;               // height of one
    std::optional<double> heightLimit; // none: nothing limits it
    QVector<Block> existing;

    double envelopeArea() const;
    // How high floors are that may stand here; 0 where there are none.
    double builtHeight() const;
    // How high the room is that is drawn around it: the limit, or what is built where there is none.
    double shellHeight() const;
    // What may be built on, as it is drawn: the envelope, or where the footprint is smaller each of its parts scaled about
    // its own centre. Where on the envelope the building will stand is not decided.
    QVector<Part> built() const;
    bool isScaled() const; // the footprint is smaller than the envelope
};

// The words of a drawing, in the language or languages that it is read in.
struct MassingWords {
    QString height;    // "10.5 m"
    QString storeys;   // "3 storeys"
    QString footprint; // "600 m²"
    QString north;     // a letter or a short word
    // Of the legend. `frontOn` has a %1 for the roads, `mass` one for the footprint.
    QString front, frontOn, side, rear, envelope, mass, existing;
};

struct MassingLook {
    QFont font;
    QColor paper, ink, quiet, ground, front, side, rear, mass, envelope, existing;

    static MassingLook ofWindow(const QPalette &palette, const QFont &font);
    // For an area in points of the printed page.
    static MassingLook ofPaper(const QFont &font);
};

// From where it is seen, in degrees.
struct MassingSight {
    double turn = 0.0;  // clockwise from north: the way that the eye looks
    double tilt = 32.0; // down from the horizontal

    // With the longest front towards the eye, a little from the side.
    static MassingSight of(const Massing &massing);
};

// Axonometric, hidden surfaces by drawing from back to front. As vectors where the painter's device takes them.
void paintMassing(QPainter &painter, const QRectF &area, const Massing &massing, const MassingWords &words,
                  const MassingSight &sight, const MassingLook &look);

} // namespace madang::zoning
