// SPDX-License-Identifier: GPL-3.0-or-later
// The marked passages of one source and what uses each: what the reader highlights and names in its margin.
#pragma once

#include "ui/session/session.h"

namespace forlop {

struct PassageUse {
    ObjectRef object;
    Stance stance = Stance::Supports;
};

struct PassageMark {
    ExcerptId id;
    qint64 start = 0; ///< code points
    qint64 end = 0;
    QString text;
    std::vector<PassageUse> uses;
};

/// By place in the source.
[[nodiscard]] std::vector<PassageMark> marksOf(const Project& project, SourceId source);
[[nodiscard]] qsizetype countMarks(const Project& project, SourceId source);

} // namespace forlop
