// SPDX-License-Identifier: GPL-3.0-or-later
// The time axis of a figure: a straight line in parts, each with its own scale, so that crowded stretches get
// room. Parts change at frontiers. What may lie after the last part has a tail named "later".
#pragma once

#include "core/time/instant.h"

#include <algorithm>
#include <vector>

namespace forlop {

struct ScalePart {
    Instant from = 0;
    Instant until = 0;
    double left = 0;
    double right = 0;

    [[nodiscard]] double perSecond() const {
        return (right - left) / std::max(1.0, static_cast<double>(until - from));
    }
};

class FigureScale {
public:
    FigureScale() = default;
    /// Parts in order, each beginning where the one before ends; `right` is the end of the field.
    FigureScale(std::vector<ScalePart> parts, double right) : m_parts(std::move(parts)), m_right(right) {}

    [[nodiscard]] const std::vector<ScalePart>& parts() const { return m_parts; }
    [[nodiscard]] double left() const { return m_parts.empty() ? 0 : m_parts.front().left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] bool hasLater() const { return !m_parts.empty() && m_parts.back().right < m_right - 0.01; }
    /// Where the tail begins; the right end when there is none.
    [[nodiscard]] double laterAt() const { return m_parts.empty() ? m_right : m_parts.back().right; }
    /// Times before the axis stand at its left end; ∞ stands at the right end of the field.
    [[nodiscard]] double x(Instant t) const;
    /// Places where the scale changes: the part that begins there.
    [[nodiscard]] std::vector<size_t> changes() const;

private:
    std::vector<ScalePart> m_parts;
    double m_right = 0;
};

/// One stretch between frontiers and what stands in it.
struct ScaleNeed {
    Instant from = 0;
    Instant until = 0;
    int bracket = -1;  ///< of the top level; stretches of one bracket share its header
    double bare = 6;   ///< narrower than that words would be cut
    double least = 6;  ///< without it the stretch is hard to use
    double wanted = 6; ///< at which its labels find room
    int marks = 0;     ///< that stand in it
};

struct ScaleDemand {
    std::vector<ScaleNeed> stretches;  ///< in order, without gaps
    std::vector<double> bracketWidths; ///< that the headers need
    double left = 0;
    double right = 0;
    double later = 0; ///< width of the tail; 0: none
};

enum class ScaleFit : quint8 {
    Roomy,  ///< every label finds room
    Narrow, ///< headers and marks fit, some labels may not
    None,   ///< the headers alone do not fit
};

struct FittedScale {
    FigureScale scale;
    ScaleFit fit = ScaleFit::None;
};

/// Shares the width out: least widths first, then headers, then labels, then by the number of marks; then
/// neighbours of nearly the same scale are made the same.
[[nodiscard]] FittedScale fitScale(const ScaleDemand& demand);

} // namespace forlop
