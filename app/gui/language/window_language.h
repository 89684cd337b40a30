// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace madang {

// The language of the window: our catalogue, Qt's and QGIS's together. Switching takes effect at once, everywhere.
class WindowLanguage : public QObject {
    Q_OBJECT
public:
    explicit WindowLanguage(QObject *parent = nullptr);
    ~WindowLanguage() override;

    QString current() const { return m_current; }
    // What the settings say, else the first of the system's languages that there is a catalogue for, else English.
    static QString preferred();

    // Remembered for the next start when `remember` is true.
    void set(const QString &language, bool remember = true);

signals:
    void aboutToChange(const QString &language); // fonts and formats are set before the texts
    void changed(const QString &language);

private:
    class Catalogue;
    std::unique_ptr<Catalogue> m_catalogue;
    QString m_current;
};

} // namespace madang
