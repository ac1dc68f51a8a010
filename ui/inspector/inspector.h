// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the selection, editable: one column of sections for the kind of thing that is selected.
// Any entity has a page, made from its description; events, brackets and frontiers have sections of their own
// besides.
#pragma once

#include "core/layout/timelinestate.h"
#include "ui/session/session.h"

#include <QScrollArea>

#include <map>

namespace forlop {

class InspectorPage;

class Inspector final : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Null: nothing is open.
    void setSession(Session* session);
    /// Gives the keyboard to a field of the selection ("occurred", "title", "reason", "markedBy"); false if
    /// it has none.
    bool focusField(const QString& name);

    /// What is counted on the sides of a frontier follows it while it moves under the hand.
    void follow(const std::optional<FrontierPreview>& preview);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void showSelection();
    /// Never narrower than what it shows, so that nothing is cut.
    void keepWhole();
    void scheduleRefresh();
    void refresh();

    Session* m_session = nullptr;
    std::map<Entity, InspectorPage*> m_pages;
    InspectorPage* m_shown = nullptr;
    QWidget* m_host;
    QWidget* m_empty;
    bool m_refreshWaits = false;
};

} // namespace forlop
