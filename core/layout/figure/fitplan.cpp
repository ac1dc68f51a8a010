// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/fitplan.h"

namespace forlop {

std::vector<FitPlan> fitPlans() {
    std::vector<FitPlan> plans;
    FitPlan plan;
    const auto next = [&plans, &plan] { plans.push_back(plan); };
    next();
    plan.legendStep = 3.9;
    next();
    plan.spacing = sheet::kTightRows;
    next();
    plan.header = HeaderText::NestedInKey;
    next();
    plan.spacing = sheet::kTightestRows;
    next();
    plan.labels = LabelRule::WhereFree;
    next();
    // Whose bracketing and from what source can be said beside the figure; marks cannot.
    plan.caption = {4, CaptionPart::Dates};
    next();
    plan.strips = StripRows::RoundsOnly;
    next();
    plan.strips = StripRows::None;
    next();
    // Folding gives room back to the interviews.
    plan.strips = StripRows::RoundsOnly;
    plan.folding = Folding::AsNeeded;
    next();
    plan.labels = LabelRule::Never;
    plan.strips = StripRows::None;
    next();
    plan.caption.kept = CaptionPart::Folds;
    next();
    return plans;
}

} // namespace forlop
