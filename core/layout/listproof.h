// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of a figure before it leaves the program (figures.md 11): nothing covers anything it should not,
// all stays on the page, type and lines are not too small. Also used by tests of the screen layout.
#pragma once

#include "core/layout/displaylist.h"

#include <QString>

#include <vector>

namespace forlop {

enum class Flaw : quint8 {
    TextOnText,
    TextOnLine,
    TextOnMark,
    MarkOnMark,
    ArrowOnMark,
    MarkOnFrontier,
    OutsidePage,
    SmallType,
    ThinLine
};

struct ProofFinding {
    Flaw flaw = Flaw::TextOnText;
    size_t first = 0;  ///< place in items()
    size_t second = 0; ///< the other item; the same as `first` where there is none
    QString text;      ///< what, where: for a log or a failing test
};

/// Which roles count as what. Two items of one object may lie on each other: a mark holds its id, an arrow
/// ends at it.
struct ProofRules {
    RoleSet marks{Role::EventBadge, Role::StripMark};
    RoleSet lines{Role::Frontier,      Role::DateLine, Role::Influence,
                  Role::InfluenceHead, Role::Tick,     Role::Rule};
    RoleSet arrows{Role::Influence};
    RoleSet frontiers{Role::Frontier};
    /// Marks that stand on a frontier on purpose, because their bounds do.
    std::vector<qint64> astride;
    /// Objects that an arrow may touch: pairs are (arrow's object, mark's object).
    std::vector<std::pair<qint64, qint64>> joined;
    double smallestType = pointsToMm(7);
    double thinnestLine = pointsToMm(0.5);
    /// Overlaps up to this depth are touching, not covering.
    double tolerance = 0.01;
};

std::vector<ProofFinding> proof(const DisplayList& list, const ProofRules& rules = {});

/// True if the segment comes into the box.
bool segmentMeetsBox(Point a, Point b, const Box& box);

} // namespace forlop
