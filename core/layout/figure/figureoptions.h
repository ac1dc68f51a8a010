// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst chooses about a figure, and what comes of it: the display list in millimetres with the
// words around it, or one sentence that says why there is none. A figure is made anew from the data each
// time; the same data and options give the same list.
#pragma once

#include "core/base/result.h"
#include "core/layout/displaylist.h"
#include "core/model/tables.h"
#include "core/time/phrase.h"

#include <QStringList>

#include <atomic>

namespace forlop {

/// Widths that journals take, in millimetres; the last is A4 landscape.
inline constexpr double kFigureWidths[] = {85, 130, 175, 267};
/// The height a page leaves: landscape pages are lower.
[[nodiscard]] constexpr double figureHeightLimit(double widthMm) { return widthMm > 210 ? 180 : 230; }

struct FigureOptions {
    CaseId caseId;           ///< none: the first case
    BracketingId bracketing; ///< none: the preferred one
    double widthMm = 175;
    DateLanguage language = DateLanguage::English; ///< of the figure, not of the window
    int number = 1;
    QString caption; ///< the analyst's own; empty: made from the data
    QString altText; ///< empty: made from the data
};

/// The options that a saved figure stands for.
[[nodiscard]] FigureOptions optionsOf(const Figure& figure);

struct FigureSheet {
    DisplayList list;
    QString title;               ///< of the PDF and the SVG
    QString description;         ///< alternative text
    QString caption;             ///< as it stands under the figure
    QStringList fitting;         ///< what was done for want of room, one sentence each
    std::vector<qint64> astride; ///< events whose marks stand on a frontier because their dates do
};

/// Raised by another thread to stop a layout; what was laid out until then is thrown away.
using StopFlag = std::atomic<bool>;

/// F1: the temporal-bracketing figure with the row set "lanes". Touches nothing but its arguments: any thread
/// may call it with a measure of its own.
[[nodiscard]] Result<FigureSheet> layoutBracketingFigure(const Snapshot& snapshot,
                                                         const FigureOptions& options,
                                                         const TextMeasure& measure,
                                                         const StopFlag* stop = nullptr);

} // namespace forlop
