// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between two starts: theme, text size, language, recent files, the window's
// place, and per project how it was looked at. Nothing of it is part of a project.
#pragma once

#include "core/model/eventlaning.h"
#include "ui/docks/eventstable.h"
#include "ui/session/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace forlop {

enum class ArrangementName { Code, Bracket, WriteUp };
[[nodiscard]] QString storedName(ArrangementName name);

/// How one project was looked at last.
struct ViewState {
    qint64 from = 0; ///< the stretch of time on the timeline; from == until: not known
    qint64 until = 0;
    qint64 caseId = 0;
    qint64 source = 0;
    int arrangement = 1;
    QHash<qint64, double> laneHeights; ///< of lanes that were made taller or lower
    QSet<qint64> collapsedLanes;
    EventsTableLook eventsTable;
    QString influenceFilter;         ///< as InfluenceFilter writes it
    int influences = 0;              ///< a ShownInfluences
    std::optional<LaneChoice> lanes; ///< by what they are laid
};

class Preferences {
public:
    /// An empty folder: the user's own settings.
    explicit Preferences(const QString& folder = {});

    [[nodiscard]] ThemeOptions theme() const;
    void setTheme(const ThemeOptions& options);
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString& name);

    /// Keys that were chosen in place of an action's own, as portable text, by the action's name.
    [[nodiscard]] QHash<QString, QString> keys() const;
    void setKeys(const QString& action, const QString& keys);
    void forgetKeys(const QString& action);

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray docks(ArrangementName name) const;
    void setDocks(ArrangementName name, const QByteArray& state);
    void forgetDocks(ArrangementName name);
    [[nodiscard]] ViewState viewOf(qint64 project) const;
    void setViewOf(qint64 project, const ViewState& state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace forlop
