// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of one main window that its commands act on. Owned by the window; the session changes with the
// project.
#pragma once

#include "ui/session/session.h"

class QMainWindow;

namespace forlop {

class Actions;
class Arrangement;
class Dialogs;
class EventsTable;
class Inspector;
class Preferences;
class SourcesPanel;
class StatusLine;
class TimelineCanvas;

struct WindowParts {
    QMainWindow* window = nullptr;
    Actions* actions = nullptr;
    Arrangement* arrangement = nullptr;
    Dialogs* dialogs = nullptr;
    Preferences* preferences = nullptr;
    TimelineCanvas* canvas = nullptr;
    Inspector* inspector = nullptr;
    EventsTable* events = nullptr;
    SourcesPanel* sources = nullptr;
    StatusLine* status = nullptr;
    Session* session = nullptr; ///< none while no project is open

    [[nodiscard]] EditBuilder edit() const { return session->project().edit(); }
};

} // namespace forlop
