// SPDX-License-Identifier: GPL-3.0-or-later
// The caption: what, case, period, counts per bracket, influences drawn and not, sources, whose bracketing,
// how dates are shown, which frontiers are not firm, what was done for want of room; or the analyst's own.
#pragma once

#include "core/layout/figure/figurecontent.h"
#include "core/layout/figure/figuredraft.h"

namespace forlop {

/// What only the finished layout knows.
struct CaptionFacts {
    int astride = 0; ///< marks that straddle a frontier
    int folded = 0;  ///< events folded into bars
    int keyed = 0;   ///< events whose titles stand in the key
    bool scaleChanges = false;
    bool documentsDropped = false;
    bool roundsDropped = false;
};

/// What a sentence is there for. Later ones give way first, where lines are short.
enum class CaptionPart : quint8 {
    Counts, ///< what, case, period, how many; never left out
    Folds,
    Frontiers, ///< which are weak
    Scale,
    Dates,
    Sources,
    Author, ///< whose bracketing
    Data,
    Key ///< says no more than the head of the key does
};

struct CaptionText {
    QString label; ///< "Figure 1."
    QStringList sentences;
    std::vector<CaptionPart> parts; ///< of each sentence

    [[nodiscard]] QString whole() const { return sentences.join(QLatin1Char(' ')); }
};

[[nodiscard]] CaptionText captionOf(const FigureContent& content, const FigureOptions& options,
                                    const CaptionFacts& facts);

struct PackedCaption {
    std::vector<FlowLine> lines;
    QString text;

    [[nodiscard]] double height() const;
};
/// How many lines a caption may take, and which part is the first that it never leaves out for them.
struct CaptionLimit {
    int lines = 5; ///< at full width; a narrow column holds the same words in more of them
    CaptionPart kept = CaptionPart::Data;
};
[[nodiscard]] PackedCaption packCaption(const FigureDraft& draft, CaptionText caption,
                                        const CaptionLimit& limit = {});
void drawCaption(FigureDraft& draft, const PackedCaption& caption, double top);

} // namespace forlop
