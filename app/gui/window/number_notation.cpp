// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/number_notation.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLocale>

namespace madang {

namespace {

QString decimalPoint(const QLocale &locale)
{
    return QString(locale.decimalPoint());
}

} // namespace

NumberNotation::NumberNotation(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool NumberNotation::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        if (auto *box = qobject_cast<QAbstractSpinBox *>(watched)) {
            box->setLocale(QLocale());
            // A box writes its number anew when what stands around it changes.
            if (auto *real = qobject_cast<QDoubleSpinBox *>(box))
                real->setSuffix(real->suffix());
        }
        return false;
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *box = qobject_cast<QDoubleSpinBox *>(watched);
        if (!box || (key->text() != QLatin1String(".") && key->text() != QLatin1String(",")) || key->text() == decimalPoint(box->locale()))
            return false;
        QKeyEvent decimal(QEvent::KeyPress, key->key(), key->modifiers(), decimalPoint(box->locale()), key->isAutoRepeat());
        QCoreApplication::sendEvent(box, &decimal);
        return true;
    }
    default:
        return false;
    }
}

} // namespace madang
