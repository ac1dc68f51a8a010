// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the wishes of one part to the others: the timeline's selection to the session and back, "show this"
// to where it is shown, and which actions are possible now.
#pragma once

#include "ui/window/windowparts.h"

namespace forlop {

class Relay final : public QObject {
    Q_OBJECT
public:
    Relay(WindowParts& parts, QObject* parent);

    /// After the session changed.
    void takeSession();
    /// Soon, once for many reasons.
    void refreshActions();
    [[nodiscard]] unsigned whatIsThere() const;

signals:
    void filesDropped(const QStringList& paths);

private:
    void connectCanvas();
    void takeCanvasSelection(const std::vector<ObjectId>& ids);
    void showSelectionOnCanvas();
    void showObject(const ObjectRef& object);
    void showPassage(SourceId source, qint64 start, qint64 end);
    void activate(ObjectId id);
    void openContextMenu(ObjectId id, const QPoint& at);
    void openTableMenu(const QPoint& at);
    [[nodiscard]] unsigned bitsOfSelection() const;

    WindowParts& m_parts;
    bool m_fromCanvas = false;
    bool m_toCanvas = false;
    bool m_refreshWaits = false;
};

/// The rows of the last one's entity: what the inspector can show of a mixed selection.
[[nodiscard]] Selection selectionOf(const Project& project, const std::vector<ObjectId>& ids);

} // namespace forlop
