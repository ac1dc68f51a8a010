// SPDX-License-Identifier: GPL-3.0-or-later
// The caption: what, case, period, counts per bracket, influences drawn and not, sources, whose bracketing,
// how dates are shown, which frontiers are not firm, what was done for want of room; or the analyst's own.
#pragma once

#include "core/layout/figure/figurecontent.h"
#include "core/layout/figure/figuredraft.h"

namespace forlop {

/// What only the finished layout knows.
struct CaptionFacts {
    QStringList astride; ///< ids of marks that straddle
    int folded = 0;      ///< events folded into bars
    int keyed = 0;       ///< events whose titles stand in the key
    bool scaleChanges = false;
    bool documentsDropped = false;
    bool roundsDropped = false;
};

/// Sentences, the most important first; the layout drops from the end what five lines cannot hold.
struct CaptionText {
    QString label; ///< "Figure 1."
    QStringList sentences;
    std::vector<int> priority; ///< of each sentence: the highest number goes first

    [[nodiscard]] QString whole() const { return sentences.join(QLatin1Char(' ')); }
};

[[nodiscard]] CaptionText captionOf(const FigureContent& content, const FigureOptions& options,
                                    const CaptionFacts& facts);

struct PackedCaption {
    std::vector<FlowLine> lines;
    QString text;

    [[nodiscard]] double height() const;
};
[[nodiscard]] PackedCaption packCaption(const FigureDraft& draft, CaptionText caption, int mostLines = 5);
void drawCaption(FigureDraft& draft, const PackedCaption& caption, double top);

} // namespace forlop
