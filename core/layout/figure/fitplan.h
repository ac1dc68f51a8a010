// SPDX-License-Identifier: GPL-3.0-or-later
// What is done when a figure has not enough room, step by step: rows closer, titles of nested frontiers to
// the key, labels to the key, strips dropped, the least important events folded into bars with their counts.
// Type is never made smaller and nothing is left out without a number.
#pragma once

#include "core/layout/figure/figurecaption.h"
#include "core/layout/figure/figureheader.h"
#include "core/layout/figure/rowpacking.h"
#include "core/layout/figure/sourcestrip.h"

namespace forlop {

enum class Folding : bool { None, AsNeeded };

struct FitPlan {
    sheet::RowSpacing spacing = sheet::kUsualRows;
    HeaderText header = HeaderText::Full;
    LabelRule labels = LabelRule::Always;
    StripRows strips = StripRows::All;
    Folding folding = Folding::None;
    double legendStep = 4.3;
    CaptionLimit caption;
};

/// The first is the figure at its best; the next ones need less height.
[[nodiscard]] std::vector<FitPlan> fitPlans();

} // namespace forlop
