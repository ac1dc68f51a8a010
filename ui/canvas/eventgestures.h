// SPDX-License-Identifier: GPL-3.0-or-later
// Moving, stretching and drawing events, and drawing influences between them.
#pragma once

#include "ui/canvas/gesture.h"

namespace forlop {

/// Selected events in time and between lanes; they keep their distances and each its precision.
/// Why an event does not change lanes in a scheme.
[[nodiscard]] QString sentenceOfScheme();

class MoveGesture final : public Gesture {
public:
    MoveGesture(CanvasCore& canvasCore, const Hand& hand, EventId grabbed);
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::All; }

private:
    struct Origin {
        EventId id;
        TemporalExtent when;
        LaneId lane;
    };
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    void click(const Hand& hand) override;
    void readOrigins();
    [[nodiscard]] qint64 shiftFor(const Hand& hand);
    void readOut(const TemporalExtent& when, qint64 units);

    EventId m_grabbed;
    std::vector<Origin> m_origins; ///< the grabbed one first
    qint64 m_seconds = 0;
    std::optional<LaneId> m_lane;
    bool m_elsewhere = false; ///< over another lane of a scheme, which is none of the data
    bool m_narrowOnClick = false;
    QString m_caughtName;
};

enum class EventEnd { Start, End };

class StretchGesture final : public Gesture {
public:
    StretchGesture(CanvasCore& canvasCore, const Hand& hand, EventId id, EventEnd end);
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SplitHCursor; }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Sides; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;

    EventId m_id;
    EventEnd m_end;
    TemporalExtent m_origin;
    Instant m_from = 0; ///< the end's own place when grabbed
    std::optional<Instant> m_at;
};

/// A click makes an event in that unit, a drag an activity over the stretch.
class DrawEventGesture final : public Gesture {
public:
    DrawEventGesture(CanvasCore& canvasCore, const Hand& hand, LaneId lane);
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::Sides; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    void click(const Hand& hand) override;
    void add(const TemporalExtent& when, EventKind kind);
    [[nodiscard]] TemporalExtent stretch(const Hand& hand);

    LaneId m_lane;
};

/// From one event to another; which kind and sign is asked where it ends.
class DrawInfluenceGesture final : public Gesture {
public:
    DrawInfluenceGesture(CanvasCore& canvasCore, const Hand& hand, EventId from);
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] ScrollEdges scrolls() const override { return ScrollEdges::All; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    [[nodiscard]] EventId targetAt(Point at);

    EventId m_from;
};

} // namespace forlop
