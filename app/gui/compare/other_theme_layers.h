// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QgsTask;

namespace madang {

class OtherScenario;
class PluginSet;
class Session;

// The layers that plugins derive from the other scenario for the theme in view, as ThemeLayers has them made for the one on
// the map: without them one side would seem to lack what is only not drawn.
class OtherThemeLayers : public QObject {
    Q_OBJECT
public:
    OtherThemeLayers(Session &session, const PluginSet &plugins, OtherScenario &other, QObject *parent = nullptr);
    ~OtherThemeLayers() override;

private:
    void renewLater();
    void renew();
    void cancel();

    Session &m_session;
    const PluginSet &m_plugins;
    OtherScenario &m_other;
    std::unique_ptr<QTemporaryDir> m_scratch;
    QList<QPointer<QgsTask>> m_tasks;
    QTimer m_later;
    int m_generation = 0;
};

} // namespace madang
