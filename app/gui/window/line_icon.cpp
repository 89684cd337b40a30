// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/line_icon.h"

#include "gui/window/theme_colours.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace madang {

namespace {

QColor colourOf(IconTint tint, QIcon::Mode mode, QIcon::State state)
{
    const ThemeColours &colours = ThemeColours::current();
    if (mode == QIcon::Disabled)
        return colours[QStringLiteral("disabled")];
    switch (tint) {
    case IconTint::Text:
        return colours[state == QIcon::On ? QStringLiteral("accent-text") : QStringLiteral("text")];
    case IconTint::Quiet:
        return colours[state == QIcon::On ? QStringLiteral("accent-text") : QStringLiteral("quiet")];
    case IconTint::Accent:
        return colours[QStringLiteral("accent-text")];
    case IconTint::OnAccent:
        return colours[QStringLiteral("on-accent")];
    case IconTint::Note:
        return colours[QStringLiteral("note")];
    case IconTint::Warning:
        return colours[QStringLiteral("warning")];
    case IconTint::Error:
        return colours[QStringLiteral("error")];
    case IconTint::Done:
        return colours[QStringLiteral("done")];
    }
    return {};
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(const QString &name, IconTint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QFile file(QStringLiteral(":/madang/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray drawing = file.readAll();
        drawing.replace("#000000", colourOf(m_tint, mode, state).name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("madang/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colourOf(m_tint, mode, state).name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon lineIcon(const QString &name, IconTint tint)
{
    return QIcon(new LineIconEngine(name, tint));
}

} // namespace madang
