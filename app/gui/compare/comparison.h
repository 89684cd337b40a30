// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace madang {

class Session;

// With which other scenario the one on the map is compared, and how. The other is always another one that there is: where
// the map goes over to it, the two change places; where it is deleted, or the plan closed, the comparison ends.
class Comparison : public QObject {
    Q_OBJECT
public:
    enum class View { SideBySide, Swipe, Differences };

    explicit Comparison(Session &session, QObject *parent = nullptr);

    bool isOn() const { return !m_other.isEmpty(); }
    bool isOn(View view) const { return isOn() && m_view == view; }
    QString other() const { return m_other; } // uid; empty where nothing is compared
    View view() const { return m_view; }
    bool isPossible() const; // the plan has more than one scenario

    // With the scenario that was compared last, else the one that this one stands on, else the first one.
    void start();
    void compareWith(const QString &other);
    void setView(View view); // remembered
    void stop();

signals:
    void changed(); // on or off, with another scenario, in another way
    void possibleChanged();

private:
    bool isThere(const QString &uid) const;
    void adoptScenario(const QString &uid);

    Session &m_session;
    QString m_shown, m_other, m_last;
    View m_view;
};

} // namespace madang
