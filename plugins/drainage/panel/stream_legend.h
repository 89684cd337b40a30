// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/stream_layer.h"

#include <QWidget>

class QGridLayout;

namespace madang::drainage {

// The classes of a stream map: a sample of the colour and the area drained from which it is used.
class StreamLegend : public QWidget {
    Q_OBJECT
public:
    explicit StreamLegend(QWidget *parent = nullptr);

    void show(const std::vector<StreamClass> &classes, const QString &language);

private:
    QGridLayout *m_grid = nullptr;
};

} // namespace madang::drainage
