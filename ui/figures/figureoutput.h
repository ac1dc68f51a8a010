// SPDX-License-Identifier: GPL-3.0-or-later
// From a project to a figure in a file: draws the bracketing figure with the fonts of paper and writes it in
// the format that the file's ending names. What the window exports and what the command line writes is this.
#pragma once

#include "core/layout/figure/figureoptions.h"
#include "ui/paint/pdfbytes.h"
#include "ui/paint/textshaper.h"

#include <optional>

namespace forlop {

enum class FigureFormat { Pdf, Svg, Png, Tiff };

inline constexpr double kFigureDpi = 600;

/// By the file's ending, whatever its case; nothing for any other ending.
[[nodiscard]] std::optional<FigureFormat> figureFormatOf(const QString& path);
/// What measures the texts of a figure, on the thread that draws it, and what may stop the drawing.
struct FigurePen {
    const TextShaper& shaper = paperShaper();
    const StopFlag* stop = nullptr;
};
/// The figure of that type; F1 is the one there is.
[[nodiscard]] Result<FigureSheet> drawFigure(const Snapshot& snapshot, const QString& type,
                                             const FigureOptions& options, const FigurePen& pen = {});
/// Title, description and language as the file carries them.
[[nodiscard]] FigureMeta metaOf(const FigureSheet& sheet, DateLanguage language);
/// Writes the file whole or not at all. `dpi` counts for PNG and TIFF alone.
[[nodiscard]] Result<void> writeFigure(const FigureSheet& sheet, DateLanguage language, const QString& path,
                                       double dpi);

} // namespace forlop
