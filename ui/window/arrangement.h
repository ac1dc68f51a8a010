// SPDX-License-Identifier: GPL-3.0-or-later
// The docks around the timeline and their three named arrangements: Code (reader beside timeline), Bracket
// (timeline and inspector), Write up (the figure in the middle). Each arrangement keeps what somebody did to
// it.
#pragma once

#include "ui/window/actions.h"
#include "ui/window/preferences.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace forlop {

enum class DockName { Sources, Inspector, Events, Inbox, Evidence, Memos, History, Issues, Register };
inline constexpr int kDockCount = 9;

class Arrangement final : public QObject {
    Q_OBJECT
public:
    Arrangement(QMainWindow& window, const Actions& actions, Preferences& preferences);

    void addDock(DockName name, QWidget* content);
    [[nodiscard]] QDockWidget* dock(DockName name) const { return m_docks[static_cast<size_t>(name)]; }
    /// Shows the dock, raises its tab and gives it the keyboard; hides it when it is shown and has it.
    void toggle(DockName name);
    void raise(DockName name);
    void setCount(DockName name, int count);

    [[nodiscard]] ArrangementName current() const { return m_current; }
    /// Keeps the present one's docks first.
    void show(ArrangementName name);
    void reset();
    /// Without a project there are no docks, and nothing is kept.
    void hideAll();
    void keep();
    [[nodiscard]] bool isShown() const { return m_shown; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed(forlop::ArrangementName name);

private:
    void layOut(ArrangementName name);
    void layOutBottom();
    /// Docks that the kept state does not know stand hidden beside the events.
    void placeNew();
    void giveWidths(ArrangementName name);
    /// Side docks that still have the width they were given get that of the window's new size.
    void followWidth();
    /// The timeline keeps at least 45 % of the width: the side docks give way, the widest first.
    void keepTimelineWide();
    [[nodiscard]] int wantedWidth(DockName name) const;
    [[nodiscard]] bool narrow() const;

    QMainWindow& m_window;
    Preferences& m_preferences;
    const Actions& m_actions;
    std::array<QDockWidget*, kDockCount> m_docks{};
    ArrangementName m_current = ArrangementName::Bracket;
    bool m_shown = false;
    bool m_wasNarrow = false;
};

} // namespace forlop
