// SPDX-License-Identifier: GPL-3.0-or-later
// The columns an event table can show: their heads, their widths, which stand there at first, and how a cell
// is edited.
#pragma once

#include <QString>

#include <optional>

namespace forlop {

enum class EventColumn {
    Key,
    Date, ///< as typed
    Extent,
    Title,
    Kind,
    Lane,
    Bracket,
    Actors,
    Quotes,
    When, ///< in words
    ShortTitle,
    Known, ///< how the date is known
    Status,
    Level,
    Certainty,
    Units,
    Codes,
    ToldIn,
    Locator,
    Notes,
    Memos,
};
inline constexpr int kEventColumnCount = 21;

/// Names: several, divided by semicolons.
enum class CellEditor { None, Line, Date, List, Names };

struct EventColumnInfo {
    EventColumn column;
    const char* field; ///< the event's field of that stored name; null: none of its own
    int width;
    bool shown; ///< before anybody chose
    CellEditor editor;
};

[[nodiscard]] const EventColumnInfo& infoOf(EventColumn column);
/// The number of its field in the event's description.
[[nodiscard]] std::optional<int> eventFieldOf(EventColumn column);
[[nodiscard]] QString headOf(EventColumn column);

} // namespace forlop
