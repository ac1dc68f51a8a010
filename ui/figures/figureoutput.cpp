// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureoutput.h"

#include "core/layout/svgwriter.h"
#include "ui/paint/figurefile.h"
#include "ui/paint/fontmeasure.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
class FiguresText {
    Q_DECLARE_TR_FUNCTIONS(figures)
};
} // namespace

std::optional<FigureFormat> figureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1) return FigureFormat::Pdf;
    if (ending == "svg"_L1) return FigureFormat::Svg;
    if (ending == "png"_L1) return FigureFormat::Png;
    if (ending == "tiff"_L1 || ending == "tif"_L1) return FigureFormat::Tiff;
    return std::nullopt;
}

Result<FigureSheet> drawFigure(const Snapshot& snapshot, const QString& type, const FigureOptions& options,
                               const FigurePen& pen) {
    if (type != "F1"_L1)
        return Error{
            ErrorCode::Invalid,
            FiguresText::tr("There is no figure type “%1”; F1 is the temporal-bracketing figure.").arg(type),
            {}};
    return layoutBracketingFigure(snapshot, options, FontTextMeasure(pen.shaper), pen.stop);
}

FigureMeta metaOf(const FigureSheet& sheet, DateLanguage language) {
    FigureMeta meta;
    meta.title = sheet.title;
    meta.subject = sheet.description;
    meta.language = language == DateLanguage::Bokmal ? u"nb"_s : u"en"_s;
    return meta;
}

Result<void> writeFigure(const FigureSheet& sheet, DateLanguage language, const QString& path, double dpi) {
    const auto format = figureFormatOf(path);
    if (!format)
        return Error{ErrorCode::Invalid,
                     FiguresText::tr("%1 names no format. A figure is written as .pdf, .svg, .png or .tiff.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    const FigureMeta meta = metaOf(sheet, language);
    switch (*format) {
    case FigureFormat::Pdf:
        return writePdf(sheet.list, meta, path);
    case FigureFormat::Png:
        return writePng(sheet.list, meta, dpi, path);
    case FigureFormat::Tiff:
        return writeTiff(sheet.list, meta, dpi, path);
    case FigureFormat::Svg:
        break;
    }
    SvgOptions options;
    options.title = sheet.title;
    options.description = sheet.description;
    return writeSvg(sheet.list, paletteOf(PaletteName::Light), options, path);
}

} // namespace forlop
