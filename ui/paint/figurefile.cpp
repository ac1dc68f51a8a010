// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figurefile.h"

#include "core/base/wholefile.h"
#include "ui/paint/listpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <cmath>

namespace forlop {
namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kPdfDpi = 1200;

// Qt's PDF writer numbers its fonts in the order of a hash.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
};

Error failed(ErrorCode code, const char* sentence) {
    return {code, QCoreApplication::translate("figures", sentence), {}};
}

Result<void> checked(const DisplayList& list) {
    const Size size = list.size();
    if (list.unit() != ListUnit::Millimetre) {
        return failed(ErrorCode::Internal,
                      QT_TRANSLATE_NOOP("figures", "Only a figure laid out in millimetres is written."));
    }
    if (!(size.width > 0 && size.height > 0)) {
        return failed(ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("figures", "The figure is empty: it has no width or no height."));
    }
    return {};
}

void paintOnPaper(QPainter& painter, const DisplayList& list, double scale, Point offset = {}) {
    ListPainter(paperShaper(), TextTarget::Paper)
        .paint(painter, list, paletteOf(PaletteName::Light), {scale, offset, {}});
}

QByteArray encoded(const QImage& image, const QByteArray& format, const FigureMeta& meta, QString* problem) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "tiff") writer.setCompression(1);
    if (format == "png" && !meta.title.isEmpty()) writer.setText(QStringLiteral("Title"), meta.title);
    if (format == "png" && !meta.author.isEmpty()) writer.setText(QStringLiteral("Author"), meta.author);
    if (!writer.write(image)) {
        *problem = writer.errorString();
        bytes.clear();
    }
    return bytes;
}

Result<void> writeImage(const DisplayList& list, const FigureMeta& meta, double dpi, const QByteArray& format,
                        const QString& path) {
    const Result<QImage> image = figureImage(list, dpi);
    if (!image) return image.error();
    QString problem;
    const QByteArray bytes = encoded(*image, format, meta, &problem);
    if (bytes.isEmpty()) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("figures", "The picture could not be made: %1.").arg(problem),
            {}};
    }
    return writeWholeFile(path, bytes);
}

} // namespace

Result<QByteArray> pdfOf(const DisplayList& list, const FigureMeta& meta) {
    if (const auto fit = checked(list); !fit) return fit.error();
    const SteadyHashes steady;
    const Size points{list.size().width * 72 / kMmPerInch, list.size().height * 72 / kMmPerInch};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfDpi);
        writer.setTitle(meta.title);
        // Whole points, at least as large as the figure; the exact size is set afterwards.
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(std::ceil(points.width), std::ceil(points.height)),
                                                   QPageSize::Point, {}, QPageSize::ExactMatch),
                                         QPageLayout::Portrait, {}));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return failed(ErrorCode::Io, QT_TRANSLATE_NOOP("figures", "The PDF could not be started."));
        }
        paintOnPaper(painter, list, kPdfDpi / kMmPerInch);
    }
    return settledPdf(bytes, points, meta);
}

Result<void> writePdf(const DisplayList& list, const FigureMeta& meta, const QString& path) {
    const Result<QByteArray> bytes = pdfOf(list, meta);
    if (!bytes) return bytes.error();
    return writeWholeFile(path, *bytes);
}

Result<QImage> figureImage(const DisplayList& list, double dpi) {
    if (const auto fit = checked(list); !fit) return fit.error();
    if (!(dpi >= kLeastDpi && dpi <= kMostDpi)) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("figures", "A resolution of %1 dpi is outside %2 to %3.")
                         .arg(dpi)
                         .arg(kLeastDpi)
                         .arg(kMostDpi),
                     {}};
    }
    const double scale = dpi / kMmPerInch;
    const Size size = list.size();
    QImage image(static_cast<int>(std::lround(size.width * scale)),
                 static_cast<int>(std::lround(size.height * scale)), QImage::Format_RGB32);
    if (image.isNull()) {
        return failed(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("figures", "The picture is too large for memory; a lower resolution will do."));
    }
    const int perMetre = static_cast<int>(std::lround(dpi * 1000 / kMmPerInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.fill(QColor::fromRgb(paletteOf(PaletteName::Light)[Ink::Paper]));
    QPainter painter(&image);
    paintOnPaper(painter, list, scale);
    return image;
}

Result<void> writePng(const DisplayList& list, const FigureMeta& meta, double dpi, const QString& path) {
    return writeImage(list, meta, dpi, "png", path);
}

Result<void> writeTiff(const DisplayList& list, const FigureMeta& meta, double dpi, const QString& path) {
    if (!QImageWriter::supportedImageFormats().contains("tiff")) {
        return failed(ErrorCode::NotFound,
                      QT_TRANSLATE_NOOP(
                          "figures",
                          "TIFF needs Qt's image format plugins (qt6-image-formats-plugins); PNG does not."));
    }
    return writeImage(list, meta, dpi, "tiff", path);
}

Result<double> printFigure(const DisplayList& list, QPrinter& printer) {
    if (const auto fit = checked(list); !fit) return fit.error();
    printer.setFullPage(false);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return failed(ErrorCode::Io, QT_TRANSLATE_NOOP("figures", "The printer could not be started."));
    }
    const double trueScale = printer.resolution() / kMmPerInch;
    const QRectF room = printer.pageLayout().paintRectPixels(printer.resolution());
    const Size size = list.size();
    const double fit =
        std::min({1.0, room.width() / (size.width * trueScale), room.height() / (size.height * trueScale)});
    const double scale = trueScale * fit;
    paintOnPaper(painter, list, scale,
                 {(room.width() - size.width * scale) / 2, (room.height() - size.height * scale) / 2});
    return fit;
}

} // namespace forlop
