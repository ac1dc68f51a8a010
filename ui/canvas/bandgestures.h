// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing brackets, moving frontiers, cutting a bracket.
#pragma once

#include "ui/canvas/gesture.h"

namespace forlop {

/// Where an edge under the hand comes to stand, and as which date.
struct BandEdge {
    Instant at = 0;
    TemporalExtent when;
    EventId marks; ///< the event on whose start it stands
    QString name;  ///< of what it caught on
};

/// On an event the edge takes the event's own date, on a frontier that of the frontier; elsewhere the nearest
/// unit of the axis.
[[nodiscard]] BandEdge bandEdgeAt(CanvasCore& core, double x, Snapping snapping);

/// A drag in the band draws a bracket; inside a bracket, a nested one. A click selects what it fell on. In
/// the band of a lane it draws into that lane's bracketing.
class DrawBracketGesture final : public Gesture {
public:
    explicit DrawBracketGesture(CanvasCore& canvasCore, const Hand& hand, BracketId on = {}, LaneId lane = {})
        : Gesture(canvasCore, hand), m_on(on), m_lane(lane) {}
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return isDragging() || m_on.isNull() ? Qt::CrossCursor : Qt::ArrowCursor;
    }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Sides; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    void click(const Hand& hand) override;
    struct Stretch {
        BandEdge from;
        BandEdge until;
    };
    [[nodiscard]] Stretch stretch(const Hand& hand);

    BracketId m_on;
    LaneId m_lane;
};

/// A frontier along the time; bracket counts follow while it moves.
class FrontierGesture final : public Gesture {
public:
    FrontierGesture(CanvasCore& canvasCore, const Hand& hand, FrontierId id);
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return m_refused ? Qt::ForbiddenCursor : Qt::SplitHCursor;
    }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Sides; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    /// Where it would stand and what would mark it, with the name of what it caught on.
    struct Place {
        TemporalExtent when;
        EventId marks;
        QString name;
    };
    [[nodiscard]] Place placeFor(const Hand& hand);
    void readOut(const Place& place);

    FrontierId m_id;
    EventId m_marks; ///< the event on whose start it stands now
    TemporalExtent m_origin;
    Instant m_from = 0;
    std::optional<TemporalExtent> m_when;
    bool m_refused = false;
};

/// The outer start or end of a bracket that no frontier marks; its reason stays with the bracket.
class OuterEndGesture final : public Gesture {
public:
    OuterEndGesture(CanvasCore& canvasCore, const Hand& hand, BracketId id, BracketEnd end);
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return m_refused ? Qt::ForbiddenCursor : Qt::SplitHCursor;
    }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Sides; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    [[nodiscard]] TemporalExtent extentNear(Instant at);

    BracketId m_id;
    BracketEnd m_end;
    TemporalExtent m_origin; ///< empty: not stated
    Instant m_from = 0;
    std::optional<TemporalExtent> m_when;
    bool m_refused = false;
};

/// The outer end of a bracket of the main band, or of the band of a lane, at that place, within 6 pixels.
struct GrabbedEnd {
    BracketId bracket;
    BracketEnd end;
};
[[nodiscard]] std::optional<GrabbedEnd> outerEndAt(CanvasCore& core, Point at);

/// A click cuts the bracket under the pointer.
class CutGesture final : public Gesture {
public:
    using Gesture::Gesture;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SplitHCursor; }

private:
    void drag(const Hand& /*hand*/) override {}
    void drop(const Hand& hand) override { click(hand); }
    void click(const Hand& hand) override;
};

} // namespace forlop
