// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/rowtracks.h"

#include "core/layout/figure/figuremetrics.h"

#include <algorithm>

namespace forlop {
namespace {

bool anyNear(const std::vector<Stretch>& taken, const Stretch& wanted, double gap) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const Stretch& each) { return each.near(wanted, gap); });
}

constexpr double kLineGap = 0.3;

} // namespace

bool RowTracks::isFree(const Footprint& footprint, OverLines overLines) const {
    if (anyNear(m_marks, footprint.mark, sheet::kMarkGap) ||
        anyNear(m_texts, footprint.mark, sheet::kMarkGap))
        return false;
    if (anyNear(m_lines, footprint.mark, kLineGap)) return false;
    for (const Stretch& line : footprint.lines)
        if (!isLineFree(line, overLines)) return false;
    for (const Stretch& text : footprint.texts)
        if (!isTextFree(text, overLines)) return false;
    return true;
}

bool RowTracks::isTextFree(const Stretch& text, OverLines overLines) const {
    return !anyNear(m_marks, text, sheet::kMarkGap) && !anyNear(m_texts, text, sheet::kTextGap) &&
           (overLines == OverLines::Allowed || !anyNear(m_lines, text, 0));
}

bool RowTracks::isLineFree(const Stretch& line, OverLines overLines) const {
    return !anyNear(m_lines, line, kLineGap) && !anyNear(m_marks, line, kLineGap) &&
           (overLines == OverLines::Allowed || !anyNear(m_texts, line, 0));
}

void RowTracks::take(const Footprint& footprint) {
    m_marks.push_back(footprint.mark);
    m_texts.insert(m_texts.end(), footprint.texts.begin(), footprint.texts.end());
    m_lines.insert(m_lines.end(), footprint.lines.begin(), footprint.lines.end());
}

} // namespace forlop
