// SPDX-License-Identifier: GPL-3.0-or-later
// Where an event's mark and its date line stand along the axis, before a row is found for them. The date line
// covers what is possible; the body of a span covers only what is certain; a mark stands at the middle of its
// own bounds and may slide along its date line, but never over a frontier.
#pragma once

#include "core/layout/figure/dateline.h"
#include "core/layout/figure/figurecontent.h"
#include "core/layout/figure/labelblocks.h"

namespace forlop {

enum class BodyEnd : quint8 { Closed, Unknown, Open };
/// A mark that counts in the bracket on the other side, or whose bounds straddle a frontier.
enum class Astride : quint8 { No, CountsBefore, CountsAfter };

/// One way for a mark to stand; a span of unknown start or end may be longer, to hold its label.
struct MarkBody {
    double width = 0;
    double home = 0;  ///< left edge, where it stands best
    double least = 0; ///< and how far it may slide
    double most = 0;
    double textAt = 0; ///< where the id begins, from the left edge, when something stands behind it
    double inner = 0;  ///< room behind the id; 0: none
};

struct MarkPlace {
    std::vector<MarkBody> bodies; ///< in order of preference
    BodyEnd start = BodyEnd::Closed;
    BodyEnd end = BodyEnd::Closed;
    Astride astride = Astride::No;
    bool isBody = false; ///< a span's body; otherwise a mark of the least size
    DateLine line;
};

/// What a mark needs to know of its surroundings.
struct MarkRoom {
    const FigureContent& content;
    const std::vector<EventFace>& faces; ///< by event
    const FigureScale& scale;
    std::vector<double> frontiers; ///< x of all of them, in order

    MarkRoom(const FigureContent& figureContent, const std::vector<EventFace>& eventFaces,
             const FigureScale& figureScale);
    [[nodiscard]] const FigureEvent& event(int index) const {
        return content.events[static_cast<size_t>(index)];
    }
    [[nodiscard]] const EventFace& face(int index) const { return faces[static_cast<size_t>(index)]; }
    /// The stretch between frontiers in which x lies, clearances taken off.
    [[nodiscard]] std::pair<double, double> stretchAt(double x, double clearance) const;
    /// True where a mark would neither stand on a frontier properly nor keep clear of it.
    [[nodiscard]] bool grazes(double x, double width) const;
    /// Moves the question mark of a doubtful date off frontiers and into the field.
    void settleQuestion(DateLine& line) const;
    /// The bracket's own stretch; the field for events outside all brackets.
    [[nodiscard]] std::pair<double, double> bracketOf(const FigureEvent& event) const;
};

[[nodiscard]] MarkPlace placeMark(const MarkRoom& room, int event);

inline constexpr double kIdToLabel = 1.13; ///< inside a body

} // namespace forlop
