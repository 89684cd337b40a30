// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/plugin_set.h"

#include "api/panel_plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QSettings>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <signal.h>
#endif

namespace madang {

namespace {

const QString disabledKey = QStringLiteral("plugins/disabled");
const QString crashedKey = QStringLiteral("plugins/crashed");
const QString startingKey = QStringLiteral("plugins/starting");
const QString knownKey = QStringLiteral("plugins/known");

bool processRuns(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(pid)
    return false;
#endif
}

// The context of the texts below.
class PluginSetText {
    Q_DECLARE_TR_FUNCTIONS(PluginSetText)
};

void setListed(const QString &key, const QString &id, bool listed)
{
    QSettings settings;
    QStringList ids = settings.value(key).toStringList();
    ids.removeAll(id);
    if (listed)
        ids << id;
    settings.setValue(key, ids);
}

} // namespace

PluginStartMark::PluginStartMark(const QString &id)
{
    QSettings settings;
    settings.setValue(startingKey, QStringList{id, QString::number(QCoreApplication::applicationPid())});
    settings.sync();
}

PluginStartMark::~PluginStartMark()
{
    QSettings().remove(startingKey);
}

QString PluginStartMark::takeCrashed()
{
    QSettings settings;
    const QStringList mark = settings.value(startingKey).toStringList();
    // Another Madang may be starting at this moment: its mark is its own.
    if (mark.size() != 2 || processRuns(mark[1].toLongLong()))
        return {};
    settings.remove(startingKey);
    return mark[0];
}

PluginSet::PluginSet(const QString &folder) : m_folder(folder) {}

PluginSet::~PluginSet() = default;

bool PluginSet::isEnabled(const QString &id)
{
    const QSettings settings;
    return !settings.value(disabledKey).toStringList().contains(id) && !settings.value(crashedKey).toStringList().contains(id);
}

void PluginSet::setEnabled(const QString &id, bool enabled)
{
    setListed(disabledKey, id, !enabled);
    if (enabled)
        setListed(crashedKey, id, false);
}

PluginSpec PluginSet::read(const QString &file) const
{
    PluginSpec spec;
    spec.file = file;
    spec.id = QFileInfo(file).completeBaseName();
    const QJsonObject library = QPluginLoader(file).metaData();
    const QJsonObject meta = library.value(QStringLiteral("MetaData")).toObject();
    if (library.isEmpty() || !meta.contains(QStringLiteral("id"))) {
        spec.reason = PluginSetText::tr("%1 is not a Madang plugin: it has no plugin metadata.").arg(QFileInfo(file).fileName());
        return spec;
    }
    spec.id = meta.value(QStringLiteral("id")).toString();
    spec.version = meta.value(QStringLiteral("version")).toString();
    spec.apiVersion = meta.value(QStringLiteral("api")).toString();
    spec.order = meta.value(QStringLiteral("order")).toInt(spec.order);
    if (spec.apiVersion != QLatin1String(MADANG_PLUGIN_API_VERSION)) {
        spec.state = PluginSpec::State::Incompatible;
        spec.reason = PluginSetText::tr("It was built for plugin interface %1; this program has %2. Install the plugin's version for this program.")
                          .arg(spec.apiVersion.isEmpty() ? QStringLiteral("?") : spec.apiVersion, QStringLiteral(MADANG_PLUGIN_API_VERSION));
        return spec;
    }
    spec.state = PluginSpec::State::Off;
    return spec;
}

void PluginSet::loadOne(PluginSpec &spec)
{
    const PluginStartMark mark(spec.id);
    auto loader = std::make_unique<QPluginLoader>(spec.file);
    spec.plugin = qobject_cast<PanelPlugin *>(loader->instance());
    if (!spec.plugin) {
        spec.state = PluginSpec::State::Broken;
        spec.reason = loader->errorString();
        return;
    }
    spec.state = PluginSpec::State::Loaded;
    m_loaders.push_back(std::move(loader));
}

void PluginSet::load()
{
    const QString crashed = PluginStartMark::takeCrashed();
    if (!crashed.isEmpty())
        setListed(crashedKey, crashed, true);

    QStringList found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (!QLibrary::isLibrary(file.fileName()))
            continue;
        PluginSpec spec = read(file.absoluteFilePath());
        if (found.contains(spec.id)) {
            spec.state = PluginSpec::State::Broken;
            spec.reason = PluginSetText::tr("There is another plugin “%1”; only the first is loaded.").arg(spec.id);
        }
        found << spec.id;
        m_specs.push_back(std::move(spec));
    }
    QSettings settings;
    for (const QString &known : settings.value(knownKey).toStringList()) {
        if (found.contains(known))
            continue;
        PluginSpec spec;
        spec.id = known;
        spec.state = PluginSpec::State::Missing;
        spec.reason = PluginSetText::tr("It was there at the last start. Its file is gone from %1.").arg(QDir::toNativeSeparators(m_folder));
        m_specs.push_back(std::move(spec));
    }
    std::stable_sort(m_specs.begin(), m_specs.end(),
                     [](const PluginSpec &a, const PluginSpec &b) { return a.order < b.order; });

    QStringList loaded;
    for (PluginSpec &spec : m_specs) {
        if (spec.state != PluginSpec::State::Off)
            continue;
        if (settings.value(crashedKey).toStringList().contains(spec.id)) {
            spec.state = PluginSpec::State::Crashed;
            spec.reason = PluginSetText::tr("The program ended while this plugin was starting. It stays off until you switch it on.");
        } else if (!isEnabled(spec.id)) {
            spec.reason = PluginSetText::tr("Switched off.");
        } else {
            loadOne(spec);
        }
        loaded << spec.id;
    }
    settings.setValue(knownKey, loaded);
}

std::vector<PanelPlugin *> PluginSet::plugins() const
{
    std::vector<PanelPlugin *> plugins;
    for (const PluginSpec &spec : m_specs)
        if (spec.plugin)
            plugins.push_back(spec.plugin);
    return plugins;
}

} // namespace madang
