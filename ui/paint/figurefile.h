// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's display list (millimetres) as PDF, PNG, TIFF or print. The page is exactly the list's size,
// letters are placed by the same widths everywhere, files are written as a whole, and the same list gives the
// same bytes.
#pragma once

#include "core/base/result.h"
#include "core/layout/displaylist.h"
#include "ui/paint/pdfbytes.h"

#include <QByteArray>
#include <QImage>
#include <QString>

class QPrinter;

namespace forlop {

constexpr double kLeastDpi = 72;
constexpr double kMostDpi = 1200;

/// Text stays text and its fonts are embedded.
Result<QByteArray> pdfOf(const DisplayList& list, const FigureMeta& meta);
Result<void> writePdf(const DisplayList& list, const FigureMeta& meta, const QString& path);

/// On white, with the resolution stored.
Result<QImage> figureImage(const DisplayList& list, double dpi);
Result<void> writePng(const DisplayList& list, const FigureMeta& meta, double dpi, const QString& path);
Result<void> writeTiff(const DisplayList& list, const FigureMeta& meta, double dpi, const QString& path);

/// At true size in the middle of the printable area, smaller only if it would not fit. Returns the scale: 1
/// is true.
Result<double> printFigure(const DisplayList& list, QPrinter& printer);

} // namespace forlop
