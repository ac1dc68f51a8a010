// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of sources under the lanes: interview rounds and documents on their date lines. What has one date
// value stands as one mark with its count.
#pragma once

#include "core/layout/figure/lanedrawing.h"

namespace forlop {

enum class StripRows : quint8 { All, RoundsOnly, None };

struct PackedStrip {
    struct Entry {
        qint64 object = 0;
        QString name;
        double x = 0; ///< centre of the mark
        DateLine line;
        QString count; ///< beside it; empty: none
        double countAt = 0;
        int row = 0;
    };
    std::vector<Entry> rounds;
    std::vector<Entry> documents;
    int roundRows = 0;
    int documentRows = 0;

    [[nodiscard]] bool isEmpty() const { return rounds.empty() && documents.empty(); }
    [[nodiscard]] double height() const;
};

[[nodiscard]] PackedStrip packStrip(const MarkRoom& room, StripRows rows, const TextMeasure& measure);
/// From `top` down; adds the boxes that frontiers stop at.
void drawStrip(FigureDraft& draft, const PackedStrip& strip, double top, std::vector<Box>& obstacles);

/// Samples of the legend.
void drawRoundMark(FigureDraft& draft, Tag tag, Point centre);
void drawDocumentMark(FigureDraft& draft, Tag tag, Point centre);

} // namespace forlop
