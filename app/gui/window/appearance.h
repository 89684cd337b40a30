// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace madang {

// How the program looks: theme, size of text, fonts for the language. Remembered between starts.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);

    QString theme() const { return m_theme; } // "light" or "dark"
    int textSize() const { return m_textSize; } // per cent: 100, 125 or 150

    void setTheme(const QString &theme, bool remember = true);
    void setTextSize(int percent);
    // Fonts for this language; changes nothing but the fonts.
    void setLanguage(const QString &language);
    // Paints the application anew; to be called once at the start, later the setters do it.
    void apply();

signals:
    void changed();

private:
    QString m_theme;
    int m_textSize = 100;
    QString m_language = QStringLiteral("en");
};

} // namespace madang
