// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing brackets, moving frontiers, cutting a bracket.
#pragma once

#include "ui/canvas/gesture.h"

namespace forlop {

/// A drag in the band draws a bracket; inside a bracket, a nested one.
class DrawBracketGesture final : public Gesture {
public:
    using Gesture::Gesture;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;
    [[nodiscard]] TimeRange stretch(const Hand& hand);
    [[nodiscard]] Instant edgeAt(double x, const Hand& hand);
};

/// A frontier along the time; bracket counts follow while it moves.
class FrontierGesture final : public Gesture {
public:
    FrontierGesture(CanvasCore& canvasCore, const Hand& hand, FrontierId id);
    [[nodiscard]] Qt::CursorShape cursor() const override {
        return m_refused ? Qt::ForbiddenCursor : Qt::SplitHCursor;
    }

private:
    void drag(const Hand& hand) override;
    void drop(const Hand& hand) override;

    FrontierId m_id;
    TemporalExtent m_origin;
    Instant m_from = 0;
    std::optional<TemporalExtent> m_when;
    bool m_refused = false;
};

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
