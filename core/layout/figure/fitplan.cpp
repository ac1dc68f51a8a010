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
    plan.captionLines = 4;
    next();
    plan.spacing = sheet::kTightestRows;
    next();
    plan.labels = LabelRule::WhereFree;
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
    return plans;
}

} // namespace forlop
