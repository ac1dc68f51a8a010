// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the event table say. The cells of a row are read when they are shown and kept; whoever
// needs one column of all events (to sort by it) gets it with one question to the file.
#pragma once

#include "core/model/membership.h"
#include "ui/docks/eventfields.h"
#include "ui/session/session.h"

#include <QCache>

namespace forlop {

class EventCells {
public:
    EventCells();

    void setSession(Session* session);
    /// After a change: reads anew what is asked for.
    void forget();

    [[nodiscard]] QString text(EventId id, EventColumn column) const;
    /// What an editor of the cell begins with: the stored word of a choice, the id of a lane, else the text.
    [[nodiscard]] QVariant editValue(EventId id, EventColumn column) const;
    [[nodiscard]] QString tip(EventId id, EventColumn column) const;
    /// The same text for many events; `rows` are rows of the hot columns.
    [[nodiscard]] std::vector<QString> texts(EventColumn column, const std::vector<size_t>& rows) const;

    [[nodiscard]] BracketId bracketOf(size_t row) const;
    /// The brackets of the preferred bracketing in time order.
    [[nodiscard]] const std::vector<ResolvedBracket>& brackets() const;

private:
    struct Known {
        std::optional<Event> event;
        QHash<int, QString> texts;
    };
    [[nodiscard]] Known& known(EventId id) const;
    [[nodiscard]] const Event& eventOf(EventId id) const;
    /// What stands in the hot columns; nothing when it does not.
    [[nodiscard]] std::optional<QString> hotText(size_t row, EventColumn column) const;
    [[nodiscard]] QString linkedText(EventId id, EventColumn column) const;
    [[nodiscard]] QHash<qint64, QString> linkedTexts(EventColumn column) const;

    Session* m_session = nullptr;
    mutable std::optional<std::vector<ResolvedBracket>> m_brackets;
    mutable QCache<qint64, Known> m_known;
};

} // namespace forlop
