// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsLayerTreeGroup;
class QgsMapLayer;
class QgsProject;

namespace madang {

// Layers in the project that were computed and are not part of the plan. Points and lines lie above the plan's
// layers, in a group of their own; surfaces of a theme lie under its roads and names, and those of none in the group too.
class ComputedLayers : public QObject {
    Q_OBJECT
public:
    explicit ComputedLayers(QgsProject &project, QObject *parent = nullptr);

    // Replaces the layers that `source` showed before. Layers that belong to a theme are seen with it only; those
    // without one (an empty string) stay.
    void show(const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers, const QString &theme = {});
    void remove(const QString &source);

    // The source of what a plugin shows for a theme by itself.
    static QString automaticSource(const QString &plugin, const QString &theme);
    // Shows the result of a run in the theme of its plugin, which bears the plugin's id, instead of what the plugin
    // shows there by itself.
    void showResult(const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers, const QString &theme);
    bool hasResult(const QString &plugin, const QString &theme) const;
    void removeResults();

    bool contains(const QString &source) const { return m_layers.contains(source); }
    void showTheme(const QString &theme);
    // The layers of a theme and those of none that are switched on, top first.
    QList<QgsMapLayer *> visible(const QString &theme) const;
    void forget(); // the project has been emptied
    void retranslate();

private:
    QgsLayerTreeGroup *group();

    QgsProject &m_project;
    QHash<QString, QStringList> m_layers; // source → layer ids
    QHash<QString, QString> m_results;    // source of a run's result → its theme
    QString m_theme;
};

} // namespace madang
