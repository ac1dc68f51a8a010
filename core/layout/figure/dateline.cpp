// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/dateline.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kLeastPiece = 0.3;

} // namespace

bool isExactDay(const TemporalExtent& when, const Bounds& stated) {
    if (when.has(extentflag::ApproxStart | extentflag::ApproxEnd)) return false;
    return isFinite(stated.startFrom) && isFinite(stated.endUntil) &&
           stated.endUntil - stated.startFrom <= kSecondsPerDay;
}

DateLineMaker::DateLineMaker(const FigureScale& scale, const TemporalExtent& when) : m_scale(scale) {
    m_line.left = scale.right();
    m_line.right = scale.left();
    m_doubtful = when.has(extentflag::DoubtfulStart | extentflag::DoubtfulEnd);
    m_line.approximate = when.has(extentflag::ApproxStart | extentflag::ApproxEnd);
}

void DateLineMaker::piece(Instant from, Instant until, Dash dash) {
    piece(m_scale.x(from), m_scale.x(until), dash);
}

void DateLineMaker::piece(double from, double to, Dash dash) {
    from = std::max(from, m_scale.left()) + sheet::kLineInset;
    to = std::min(to, m_scale.right()) - sheet::kLineInset;
    if (to - from < kLeastPiece) return;
    m_line.pieces.push_back({from, to, dash});
    cover(from, to);
}

void DateLineMaker::tick(Instant at, Side side) {
    if (m_doubtful || !isFinite(at)) return;
    const double x = m_scale.x(at) + (side == Side::Left ? sheet::kLineInset : -sheet::kLineInset);
    m_line.ticks.push_back(x);
    cover(x, x);
}

void DateLineMaker::day(Instant at) {
    const double x = m_scale.x(at);
    m_line.days.push_back(x);
    cover(x, x);
}

void DateLineMaker::breakLeft(double limit, double from) {
    limit = std::max(limit, m_scale.left()) + sheet::kLineInset;
    const double solid = std::min(limit + sheet::kBreakingLength, std::max(limit, from - 0.5));
    m_line.breakingLeft = DatePiece{limit, solid, {}};
    piece(solid - sheet::kLineInset, from, {});
    cover(limit, solid);
}

void DateLineMaker::breakRight(double limit, double from) {
    limit = std::min(limit, m_scale.right()) - sheet::kEdge;
    const double solid = std::max(limit - sheet::kBreakingLength, std::min(limit, from + 0.5));
    m_line.breakingRight = DatePiece{limit, solid, {}};
    piece(from, solid + sheet::kLineInset, {});
    cover(solid, limit);
}

void DateLineMaker::cover(double from, double to) {
    m_line.left = std::min(m_line.left, from);
    m_line.right = std::max(m_line.right, to);
}

DateLine DateLineMaker::done() {
    if (m_doubtful && m_line.right > m_line.left) m_line.question = m_line.right + 0.3;
    return std::move(m_line);
}

DateLine momentLine(const FigureScale& scale, const TemporalExtent& when, const Bounds& stated,
                    double leftLimit) {
    DateLineMaker maker(scale, when);
    if (isExactDay(when, stated)) {
        maker.day(stated.startFrom);
        return maker.done();
    }
    const Bounds& padded = when.padded();
    const bool from = isFinite(stated.startFrom);
    const bool until = isFinite(stated.endUntil);
    if (!from && !until) return maker.done();
    if (!from) {
        maker.breakLeft(leftLimit, scale.x(stated.endUntil));
        maker.tick(stated.endUntil, DateLineMaker::Side::Right);
    } else if (!until) {
        maker.breakRight(scale.right(), scale.x(stated.startFrom));
        maker.tick(stated.startFrom, DateLineMaker::Side::Left);
    } else {
        maker.piece(stated.startFrom, stated.endUntil, {});
        if (padded.startFrom < stated.startFrom)
            maker.piece(padded.startFrom, stated.startFrom, sheet::kAboutDash);
        else
            maker.tick(stated.startFrom, DateLineMaker::Side::Left);
        if (padded.endUntil > stated.endUntil)
            maker.piece(stated.endUntil, padded.endUntil, sheet::kAboutDash);
        else
            maker.tick(stated.endUntil, DateLineMaker::Side::Right);
    }
    return maker.done();
}

DateLine spanLine(const FigureScale& scale, const TemporalExtent& when, const Bounds& stated,
                  const Box& body) {
    using Side = DateLineMaker::Side;
    DateLineMaker maker(scale, when);
    const Bounds& padded = when.padded();
    // What is possible before the body, and after it.
    if (isFinite(stated.startFrom)) {
        if (stated.startUntil - stated.startFrom <= kSecondsPerDay) {
            maker.day(stated.startFrom);
            maker.piece(scale.x(stated.startFrom) - sheet::kLineInset, body.x + sheet::kLineInset, {});
        } else {
            maker.piece(scale.x(stated.startFrom), std::min(scale.x(stated.startUntil), body.x), {});
            if (padded.startUntil > stated.startUntil)
                maker.piece(scale.x(stated.startUntil), body.x, sheet::kAboutDash);
            if (padded.startFrom < stated.startFrom)
                maker.piece(padded.startFrom, stated.startFrom, sheet::kAboutDash);
            else
                maker.tick(stated.startFrom, Side::Left);
        }
    }
    if (isFinite(stated.endUntil)) {
        if (stated.endUntil - stated.endFrom <= kSecondsPerDay) {
            maker.day(stated.endFrom);
        } else {
            if (padded.endFrom < stated.endFrom)
                maker.piece(body.right(), scale.x(stated.endFrom), sheet::kAboutDash);
            maker.piece(std::max(scale.x(stated.endFrom), body.right()), scale.x(stated.endUntil), {});
            if (padded.endUntil > stated.endUntil)
                maker.piece(stated.endUntil, padded.endUntil, sheet::kAboutDash);
            else
                maker.tick(stated.endUntil, Side::Right);
        }
    }
    return maker.done();
}

} // namespace forlop
