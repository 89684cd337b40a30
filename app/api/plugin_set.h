// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPluginLoader;

namespace madang {

class PanelPlugin;

// One plugin as its metadata describes it, and what became of it.
struct PluginSpec {
    enum class State {
        Loaded,
        Off,          // switched off by the user
        Crashed,      // the last start ended while it was loading; off until it is switched on
        Incompatible, // built for another API version
        Broken,       // no plugin, or it could not be loaded
        Missing,      // was there at the last start
    };
    QString id;          // "zoning"
    QString file;        // the library
    QString version;
    QString apiVersion;  // what it was built for; must be MADANG_PLUGIN_API_VERSION exactly
    int order = 1000;    // place on the activity bar and in the report
    State state = State::Broken;
    QString reason;      // translated; why it is not loaded
    PanelPlugin *plugin = nullptr;
};

// Finds the plugins in a folder by their metadata and loads those that fit. A plugin that fails is reported and the
// program runs on. Remembers in QSettings which are switched off and which one was being loaded: if the program dies
// then, that plugin is off at the next start.
class MADANG_API_EXPORT PluginSet {
public:
    explicit PluginSet(const QString &folder);
    ~PluginSet();
    PluginSet(const PluginSet &) = delete;
    PluginSet &operator=(const PluginSet &) = delete;

    void load();
    const std::vector<PluginSpec> &specs() const { return m_specs; } // in order
    std::vector<PanelPlugin *> plugins() const;                      // the loaded ones, in order
    // Takes effect at the next start.
    static void setEnabled(const QString &id, bool enabled);
    static bool isEnabled(const QString &id);

private:
    PluginSpec read(const QString &file) const;
    void loadOne(PluginSpec &spec);

    QString m_folder;
    std::vector<PluginSpec> m_specs;
    std::vector<std::unique_ptr<QPluginLoader>> m_loaders;
};

// Marks in the settings that a plugin is starting, for as long as it lives: around loading and around making its panel.
class MADANG_API_EXPORT PluginStartMark {
public:
    explicit PluginStartMark(const QString &id);
    ~PluginStartMark();
    // The plugin whose start a process that is gone never finished; empty where there is none. Clears the mark.
    static QString takeCrashed();
};

} // namespace madang
