// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/chart.h"

#include "api/chart_drawing.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QThread>

#include <algorithm>

namespace madang {

namespace {

// Told apart in grey and by readers who see red and green alike (after Okabe and Ito, 2008).
void setTones(ChartLook &look, bool onDark)
{
    look.gain = onDark ? QColor(0x4f, 0xb3, 0x9a) : QColor(0x2f, 0x8f, 0x78);
    look.loss = onDark ? QColor(0xd9, 0x8a, 0x5b) : QColor(0xc9, 0x6f, 0x3b);
    if (onDark)
        look.lines = {QColor(0x7f, 0xb8, 0xe6), QColor(0xe6, 0xc8, 0x5c), QColor(0xd6, 0x9a, 0xc8)};
    else
        look.lines = {QColor(0x1f, 0x5f, 0x99), QColor(0x8a, 0x6d, 0x00), QColor(0x8d, 0x3f, 0x7c)};
}

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto mix = [share](int from, int to) { return int(from + share * (to - from)); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

} // namespace

ChartLook ChartLook::ofWindow(const QPalette &palette, const QFont &font)
{
    ChartLook look;
    look.font = font;
    look.font.setPointSizeF(font.pointSizeF() * 0.9);
    look.ink = palette.color(QPalette::WindowText);
    // Not a transparent one: Qt Charts draws the outer lines of the grid twice.
    const QColor ground = palette.color(QPalette::Window);
    look.grid = mixed(ground, look.ink, 0.16);
    look.plain = palette.color(QPalette::Highlight);
    setTones(look, ground.lightness() < 128);
    return look;
}

ChartLook ChartLook::ofPaper(const QFont &font)
{
    ChartLook look;
    look.font = font;
    look.ink = QColor(0x23, 0x2a, 0x2f);
    look.grid = QColor(0xdd, 0xe1, 0xe4);
    look.plain = QColor(0x17, 0x5c, 0x6b);
    setTones(look, false);
    // Graphics items size their text for the screen, whatever they are painted on.
    look.scale = QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72.0;
    return look;
}

int Chart::barCount() const
{
    int count = 0;
    for (const Bars &row : bars)
        count = std::max(count, int(row.values.size()));
    return count;
}

void Chart::paint(QPainter &painter, const QRectF &area, const ChartLook &look) const
{
    const auto draw = [&] { ChartDrawing(*this, look).paint(painter, area); };
    if (QThread::currentThread() == qApp->thread())
        draw();
    else
        QMetaObject::invokeMethod(qApp, draw, Qt::BlockingQueuedConnection);
}

} // namespace madang
