// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/comparison.h"

#include "gui/plan/session.h"

#include <QSettings>

#include <algorithm>

namespace madang {

namespace {
const QString comparisonViewKey = QStringLiteral("compare/view");
} // namespace

Comparison::Comparison(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(View(qBound(0, QSettings().value(comparisonViewKey).toInt(), int(View::Differences))))
{
    connect(&session, &Session::planChanged, this, [this] {
        m_last.clear();
        stop();
        m_shown = m_session.scenario();
        emit possibleChanged();
    });
    connect(&session, &Session::scenarioChanged, this, &Comparison::adoptScenario);
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (!tables.contains(QStringLiteral("scenario")))
            return;
        if (isOn() && !isThere(m_other))
            stop();
        else if (isOn())
            emit changed(); // it may be called otherwise now
        emit possibleChanged();
    });
}

bool Comparison::isThere(const QString &uid) const
{
    if (!m_session.plan())
        return false;
    const std::vector<Scenario> scenarios = m_session.plan()->scenarios();
    return std::any_of(scenarios.begin(), scenarios.end(), [&](const Scenario &each) { return each.uid == uid; });
}

bool Comparison::isPossible() const
{
    return m_session.plan() && m_session.plan()->scenarios().size() > 1;
}

void Comparison::start()
{
    if (!isPossible())
        return;
    const QString shown = m_session.scenario();
    QString other = m_last != shown && isThere(m_last) ? m_last : m_session.plan()->scenario(shown).parent;
    for (const Scenario &each : m_session.plan()->scenarios())
        if (other.isEmpty() && each.uid != shown)
            other = each.uid;
    compareWith(other);
}

void Comparison::compareWith(const QString &other)
{
    if (other == m_other || other == m_session.scenario() || !isThere(other))
        return;
    m_shown = m_session.scenario();
    m_other = m_last = other;
    emit changed();
}

void Comparison::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    QSettings().setValue(comparisonViewKey, int(view));
    if (isOn())
        emit changed();
}

void Comparison::stop()
{
    if (!isOn())
        return;
    m_other.clear();
    emit changed();
}

void Comparison::adoptScenario(const QString &uid)
{
    const QString before = m_shown;
    m_shown = uid;
    if (!isOn())
        return;
    if (uid == m_other) {
        if (!isThere(before)) {
            stop();
            return;
        }
        m_other = m_last = before;
    }
    emit changed();
}

} // namespace madang
