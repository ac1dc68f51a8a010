// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the worked case as files: the same picture in every format, of the resolution asked for.
#include "tests/ui/opencase.h"
#include "ui/figures/figureoutput.h"
#include "ui/paint/figurefile.h"

#include <QFile>
#include <QImage>
#include <QProcess>

#include <gtest/gtest.h>

#include <cmath>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 100;

class FigureFiles : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        const auto snapshot = session->project().snapshot();
        ASSERT_TRUE(snapshot.ok());
        auto drawn = drawFigure(*snapshot, u"F1"_s, {});
        ASSERT_TRUE(drawn.ok()) << drawn.error().text.toStdString();
        sheet = std::move(*drawn);
    }
    [[nodiscard]] QString write(const QString& name, double dpi = kDpi) const {
        const QString file = folder.filePath(name);
        const auto written = writeFigure(sheet, DateLanguage::English, file, dpi);
        EXPECT_TRUE(written.ok()) << written.error().text.toStdString();
        return file;
    }
    [[nodiscard]] QImage pictureBy(const QString& tool, const QStringList& arguments) const {
        QProcess process;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << tool.toStdString() << " is needed";
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return QImage(folder.filePath(u"by.png"_s));
    }
    FigureSheet sheet;
};

/// Mean darkness of the squares of a grid: what is drawn where, without the edges of letters.
std::vector<double> darkness(const QImage& image) {
    constexpr int kSquares = 40;
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    std::vector<double> sums(kSquares * kSquares);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            sums[static_cast<size_t>(y * kSquares / grey.height() * kSquares +
                                     x * kSquares / grey.width())] += 255 - qGray(grey.pixel(x, y));
    const double area = static_cast<double>(grey.width()) * grey.height() / (kSquares * kSquares);
    for (double& sum : sums) sum /= area;
    return sums;
}

double widestDifference(const QImage& a, const QImage& b) {
    const std::vector<double> first = darkness(a);
    const std::vector<double> second = darkness(b);
    double widest = 0;
    for (size_t i = 0; i < first.size(); ++i) widest = std::max(widest, std::abs(first[i] - second[i]));
    return widest;
}

} // namespace

TEST_F(FigureFiles, pdfAndSvgShowWhatThePngShows) {
    const QImage png(write(u"f.png"_s));
    ASSERT_FALSE(png.isNull());
    const QString by = folder.filePath(u"by"_s);
    const QImage pdf =
        pictureBy(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, write(u"f.pdf"_s), by});
    const QImage svg = pictureBy(u"rsvg-convert"_s, {u"-d"_s, u"100"_s, u"-p"_s, u"100"_s, u"-b"_s,
                                                     u"white"_s, u"-o"_s, by + u".png"_s, write(u"f.svg"_s)});
    EXPECT_NEAR(pdf.width(), png.width(), 1);
    EXPECT_NEAR(svg.width(), png.width(), 1);
    EXPECT_NEAR(svg.height(), png.height(), 1);
    EXPECT_LT(widestDifference(png, pdf), 24);
    EXPECT_LT(widestDifference(png, svg), 24);
    // The measure tells pictures apart: upside down they differ much.
    EXPECT_GT(widestDifference(png, png.mirrored()), 60);
}

TEST_F(FigureFiles, aPictureHasTheResolutionAskedFor) {
    const QImage image(write(u"f.png"_s, 300));
    EXPECT_EQ(image.width(), std::lround(sheet.list.size().width * 300 / 25.4));
    EXPECT_EQ(image.height(), std::lround(sheet.list.size().height * 300 / 25.4));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.02);
}

TEST_F(FigureFiles, theSameFigureGivesTheSameBytesInEveryFormat) {
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s, u"tiff"_s}) {
        QByteArrayList bytes;
        for (const QString& name : {u"one."_s, u"two."_s}) {
            QFile file(write(name + ending));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            bytes.append(file.readAll());
        }
        EXPECT_FALSE(bytes.first().isEmpty());
        EXPECT_TRUE(bytes.first() == bytes.last()) << ending.toStdString();
    }
}

TEST_F(FigureFiles, thePdfSaysTitleAndLanguage) {
    const QString file = write(u"f.pdf"_s);
    QProcess process;
    process.start(u"pdfinfo"_s, {file});
    ASSERT_TRUE(process.waitForFinished(60'000));
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(info.contains(sheet.title)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"Pages:           1"_s)) << info.toStdString();
}

TEST_F(FigureFiles, anUnknownEndingOrTypeIsASentence) {
    const QString file = folder.filePath(u"f.bmp"_s);
    const auto written = writeFigure(sheet, DateLanguage::English, file, kDpi);
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().text.contains(u"f.bmp"_s));
    EXPECT_FALSE(QFile::exists(file));
    const auto drawn = drawFigure(Snapshot(), u"F9"_s, {});
    ASSERT_FALSE(drawn.ok());
    EXPECT_TRUE(drawn.error().text.contains(u"F9"_s));
}
