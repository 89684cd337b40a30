// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace madang {

// Asks what a kept map sheet is to be called.
class SheetNameDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title, explanation, button;
    };
    // `take` does what is asked for and throws Failure where the name does not do: that is said, and another can be typed.
    SheetNameDialog(const Words &words, const QString &proposed, std::function<void(const QString &)> take, QWidget *parent);

    void accept() override;

private:
    QLineEdit *m_name;
    QLabel *m_refusal;
    std::function<void(const QString &)> m_take;
};

} // namespace madang
