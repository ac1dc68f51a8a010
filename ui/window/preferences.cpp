// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QDir>
#include <QVariant>

namespace forlop {

namespace {
constexpr int kMostRecent = 10;
/// Dock states of another layout of docks do not fit.
constexpr int kDockVersion = 1;

QString viewKey(qint64 project, const char* name) {
    return QStringLiteral("view/%1/%2").arg(project).arg(QString::fromLatin1(name));
}
QString dockKey(ArrangementName name) {
    return QStringLiteral("docks%1/%2").arg(kDockVersion).arg(storedName(name));
}
} // namespace

QString storedName(ArrangementName name) {
    switch (name) {
    case ArrangementName::Code:
        return QStringLiteral("code");
    case ArrangementName::Bracket:
        return QStringLiteral("bracket");
    case ArrangementName::WriteUp:
        break;
    }
    return QStringLiteral("write-up");
}

Preferences::Preferences(const QString& folder) {
    if (folder.isEmpty())
        m_settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                 QStringLiteral("forlop"), QStringLiteral("forlop"));
    else
        m_settings = std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("forlop.ini")),
                                                 QSettings::IniFormat);
}

ThemeOptions Preferences::theme() const {
    ThemeOptions options;
    options.theme = themeNamed(m_settings->value(QStringLiteral("theme")).toString()).value_or(Theme::System);
    options.textPercent = qBound(90, m_settings->value(QStringLiteral("textPercent"), 100).toInt(), 150);
    return options;
}

void Preferences::setTheme(const ThemeOptions& options) {
    m_settings->setValue(QStringLiteral("theme"), QString(themeName(options.theme)));
    m_settings->setValue(QStringLiteral("textPercent"), options.textPercent);
}

LanguageChoice Preferences::language() const {
    return languageChoiceNamed(m_settings->value(QStringLiteral("language")).toString());
}
void Preferences::setLanguage(LanguageChoice choice) {
    m_settings->setValue(QStringLiteral("language"), storedName(choice));
}

bool Preferences::reducedMotion() const {
    return m_settings->value(QStringLiteral("reducedMotion")).toBool();
}
void Preferences::setReducedMotion(bool reduced) {
    m_settings->setValue(QStringLiteral("reducedMotion"), reduced);
}
QString Preferences::analyst() const { return m_settings->value(QStringLiteral("analyst")).toString(); }
void Preferences::setAnalyst(const QString& name) { m_settings->setValue(QStringLiteral("analyst"), name); }

QHash<QString, QString> Preferences::keys() const {
    QHash<QString, QString> chosen;
    const QVariantMap stored = m_settings->value(QStringLiteral("keys")).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it) chosen.insert(it.key(), it.value().toString());
    return chosen;
}
void Preferences::setKeys(const QString& action, const QString& keys) {
    QVariantMap stored = m_settings->value(QStringLiteral("keys")).toMap();
    stored.insert(action, keys);
    m_settings->setValue(QStringLiteral("keys"), stored);
}
void Preferences::forgetKeys(const QString& action) {
    QVariantMap stored = m_settings->value(QStringLiteral("keys")).toMap();
    stored.remove(action);
    m_settings->setValue(QStringLiteral("keys"), stored);
}

QStringList Preferences::recentFiles() const {
    return m_settings->value(QStringLiteral("recent")).toStringList();
}

void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(QStringLiteral("recent"), files.mid(0, kMostRecent));
}

void Preferences::clearRecentFiles() { m_settings->remove(QStringLiteral("recent")); }

QByteArray Preferences::geometry() const {
    return m_settings->value(QStringLiteral("geometry")).toByteArray();
}
void Preferences::setGeometry(const QByteArray& geometry) {
    m_settings->setValue(QStringLiteral("geometry"), geometry);
}
QByteArray Preferences::docks(ArrangementName name) const {
    return m_settings->value(dockKey(name)).toByteArray();
}
void Preferences::setDocks(ArrangementName name, const QByteArray& state) {
    m_settings->setValue(dockKey(name), state);
}
void Preferences::forgetDocks(ArrangementName name) { m_settings->remove(dockKey(name)); }

ViewState Preferences::viewOf(qint64 project) const {
    ViewState state;
    state.from = m_settings->value(viewKey(project, "from")).toLongLong();
    state.until = m_settings->value(viewKey(project, "until")).toLongLong();
    state.caseId = m_settings->value(viewKey(project, "case")).toLongLong();
    state.source = m_settings->value(viewKey(project, "source")).toLongLong();
    state.arrangement = qBound(0, m_settings->value(viewKey(project, "arrangement"), 1).toInt(), 2);
    const QVariantMap heights = m_settings->value(viewKey(project, "laneHeights")).toMap();
    for (auto it = heights.begin(); it != heights.end(); ++it)
        state.laneHeights.insert(it.key().toLongLong(), it.value().toDouble());
    for (const QString& id : m_settings->value(viewKey(project, "collapsedLanes")).toStringList())
        state.collapsedLanes.insert(id.toLongLong());
    state.eventsTable.columns = m_settings->value(viewKey(project, "eventColumns")).toByteArray();
    state.eventsTable.grouping = m_settings->value(viewKey(project, "eventGrouping")).toInt();
    state.eventsTable.titleByHand = m_settings->value(viewKey(project, "eventTitleByHand")).toBool();
    state.influenceFilter = m_settings->value(viewKey(project, "influenceFilter")).toString();
    state.influences = qBound(0, m_settings->value(viewKey(project, "influences")).toInt(), 2);
    const auto grouping = fromWord<LaneGrouping>(m_settings->value(viewKey(project, "lanesBy")).toString());
    const CodingSchemeId codes(m_settings->value(viewKey(project, "lanesByCodesOf")).toLongLong());
    if (grouping) state.lanes = LaneChoice{*grouping, codes};
    return state;
}

void Preferences::setViewOf(qint64 project, const ViewState& state) {
    m_settings->setValue(viewKey(project, "from"), state.from);
    m_settings->setValue(viewKey(project, "until"), state.until);
    m_settings->setValue(viewKey(project, "case"), state.caseId);
    m_settings->setValue(viewKey(project, "source"), state.source);
    m_settings->setValue(viewKey(project, "arrangement"), state.arrangement);
    QVariantMap heights;
    for (auto it = state.laneHeights.begin(); it != state.laneHeights.end(); ++it)
        heights.insert(QString::number(it.key()), it.value());
    m_settings->setValue(viewKey(project, "laneHeights"), heights);
    QStringList collapsed;
    for (const qint64 id : state.collapsedLanes) collapsed.append(QString::number(id));
    m_settings->setValue(viewKey(project, "collapsedLanes"), collapsed);
    m_settings->setValue(viewKey(project, "eventColumns"), state.eventsTable.columns);
    m_settings->setValue(viewKey(project, "eventGrouping"), state.eventsTable.grouping);
    m_settings->setValue(viewKey(project, "eventTitleByHand"), state.eventsTable.titleByHand);
    m_settings->setValue(viewKey(project, "influenceFilter"), state.influenceFilter);
    m_settings->setValue(viewKey(project, "influences"), state.influences);
    m_settings->setValue(viewKey(project, "lanesBy"),
                         state.lanes ? wordOf(state.lanes->grouping) : QString());
    m_settings->setValue(viewKey(project, "lanesByCodesOf"), state.lanes ? state.lanes->codes.value() : 0);
}

} // namespace forlop
