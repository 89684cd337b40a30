// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QgsMapCanvas;

namespace madang {

class SwipeHandle;

// Which scenario is where: a caption on each of two maps, or on either side of the line between them.
class MapCaptions : public QObject {
    Q_OBJECT
public:
    MapCaptions(QgsMapCanvas &first, QgsMapCanvas &second, SwipeHandle &line);

    enum class Place { Nowhere, OnBothMaps, BesideTheLine };
    void show(Place place, const QString &first, const QString &second);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    SwipeHandle &m_line;
    Place m_place = Place::Nowhere;
    QString m_first, m_second;
    QLabel *m_firstCaption = nullptr, *m_secondCaption = nullptr, *m_rightCaption = nullptr; // the maps own them
};

} // namespace madang
