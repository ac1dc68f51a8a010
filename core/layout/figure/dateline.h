// SPDX-License-Identifier: GPL-3.0-or-later
// Date lines: solid where a date is stated, dashed where `~` pads it, breaking up towards what is unknown, a
// tick at a closed bound, a triangle at an exact day, a question mark where the date is doubtful.
#pragma once

#include "core/layout/figure/figuremetrics.h"
#include "core/layout/figure/figurescale.h"
#include "core/time/temporalextent.h"

#include <optional>
#include <vector>

namespace forlop {

struct DatePiece {
    double from = 0;
    double to = 0;
    Dash dash;
};

struct DateLine {
    std::vector<DatePiece> pieces;
    std::vector<double> ticks;
    std::vector<double> days;               ///< exact days: triangles
    std::optional<DatePiece> breakingLeft;  ///< breaks up from `to` down to `from`
    std::optional<DatePiece> breakingRight; ///< from `to` up to `from`
    std::optional<double> question;
    double left = 0; ///< all of it; nothing is drawn where right < left
    double right = 0;
    bool approximate = false;

    [[nodiscard]] bool isEmpty() const { return right < left; }
};

[[nodiscard]] bool isExactDay(const TemporalExtent& when, const Bounds& stated);

/// The line of one moment inside its bounds. What has no earliest date breaks up towards `leftLimit`.
[[nodiscard]] DateLine momentLine(const FigureScale& scale, const TemporalExtent& when, const Bounds& stated,
                                  double leftLimit);
/// The line of a span beside its body.
[[nodiscard]] DateLine spanLine(const FigureScale& scale, const TemporalExtent& when, const Bounds& stated,
                                const Box& body);

/// Builds a line piece by piece on a scale; ends are inset so that neighbours do not join.
class DateLineMaker {
public:
    enum class Side : quint8 { Left, Right };

    DateLineMaker(const FigureScale& scale, const TemporalExtent& when);
    void piece(Instant from, Instant until, Dash dash);
    void piece(double from, double to, Dash dash);
    void tick(Instant at, Side side);
    void day(Instant at);
    void breakLeft(double limit, double from);
    void breakRight(double limit, double from);
    [[nodiscard]] DateLine done();

private:
    void cover(double from, double to);

    const FigureScale& m_scale;
    DateLine m_line;
    bool m_doubtful = false;
};

} // namespace forlop
