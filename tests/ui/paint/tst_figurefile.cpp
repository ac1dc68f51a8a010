// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigure.h"

#include "ui/paint/figurefile.h"

#include <QFile>
#include <QImageReader>
#include <QPrinter>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ctime>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FigureMeta kMeta{u"Figure 1 (ø)"_s, u"A. Analyst"_s, u"Bracketing"_s, u"process, bracketing"_s,
                       u"nb"_s};

QByteArray pdf() {
    const Result<QByteArray> bytes = pdfOf(test::sampleFigure(), kMeta);
    EXPECT_TRUE(bytes.ok()) << (bytes ? "" : bytes.error().detail.toStdString());
    return bytes.valueOr({});
}

QString toolOutput(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished()) << tool.toStdString() << " is needed (poppler-utils)";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class WrittenPdf : public ::testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(u"figure.pdf"_s);
        const Result<void> written = writePdf(test::sampleFigure(), kMeta, path);
        ASSERT_TRUE(written.ok()) << written.error().text.toStdString();
    }
    QTemporaryDir folder;
    QString path;
};

void useTimeZone(const char* zone) {
    qputenv("TZ", zone);
    tzset();
}

TEST(Pdf, TheSameFigureGivesTheSameBytesInAnyTimeZoneAndAfterOtherWork) {
    const QByteArray zone = qgetenv("TZ");
    useTimeZone("Pacific/Kiritimati");
    const QByteArray first = pdf();
    ASSERT_FALSE(first.isEmpty());
    useTimeZone("America/Anchorage");
    QSet<QString> others;
    for (int i = 0; i < 1000; ++i) others.insert(QString::number(i * 7919));
    EXPECT_GT(paperShaper().widthPerSize(u"other words in between"_s, TextStyle::BoldItalic), 0);
    DisplayList other({20, 20}, ListUnit::Millimetre);
    other.text(Role::Caption, {1, 5}, u"Other Zq"_s, 3, Ink::FigureText, FontTextMeasure(paperShaper()),
               TextStyle::BoldItalic);
    EXPECT_TRUE(pdfOf(other, {}).ok());
    EXPECT_EQ(pdf(), first);
    useTimeZone(zone.constData());
}

TEST_F(WrittenPdf, HoldsItsTextAsTextWithLigaturesAsLetters) {
    const QString text = toolOutput(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    for (const QString& words :
         {u"Leadership"_s, u"1 Initiation"_s, u"official filing of a flexible office"_s,
          u"Rådmann Økland’s mandate"_s, u"B01 – B23, ≥ 366 days"_s}) {
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << " in: " << text.toStdString();
    }
}

TEST_F(WrittenPdf, IsExactlyAsLargeAsTheFigureAndSaysWhatItIs) {
    const QString info = toolOutput(u"pdfinfo"_s, {path});
    // 85 mm and 60.5 mm in points.
    EXPECT_TRUE(info.contains(u"240.945 x 171.496 pts"_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"Pages:           1"_s));
    EXPECT_TRUE(info.contains(u"Figure 1 (ø)"_s));
    EXPECT_TRUE(info.contains(u"A. Analyst"_s));
    EXPECT_FALSE(info.contains(u"CreationDate"_s));
}

TEST_F(WrittenPdf, EmbedsItsFonts) {
    QStringList lines = toolOutput(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 2);
    for (const QString& line : lines.mid(2)) {
        EXPECT_TRUE(line.contains(u"LiberationSans"_s)) << line.toStdString();
        EXPECT_TRUE(line.contains(u" yes "_s)) << line.toStdString();
    }
}

TEST_F(WrittenPdf, PutsWordsWhereTheListPutsThem) {
    const QString boxes = toolOutput(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    const qsizetype at = boxes.indexOf(u">mandate<"_s);
    ASSERT_GT(at, 0) << boxes.toStdString();
    const QString word = boxes.mid(boxes.lastIndexOf(u"<word"_s, at), 120);
    const double right = word.section(u"xMax=\""_s, 1).section(u'"', 0, 0).toDouble();
    EXPECT_NEAR(right / 72 * 25.4, 84, 0.05) << "the label is anchored with its end at 84 mm";
}

TEST_F(WrittenPdf, FadesAsThePictureDoes) {
    toolOutput(u"pdftoppm"_s,
               {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, path, folder.filePath(u"page"_s)});
    const QImage page(folder.filePath(u"page.png"_s));
    ASSERT_FALSE(page.isNull());
    const int y = static_cast<int>(32 / 25.4 * 100);
    const auto red = [&](double mm) { return page.pixelColor(static_cast<int>(mm / 25.4 * 100), y).red(); };
    EXPECT_GT(red(50.8), 235);
    EXPECT_NEAR(red(60), 128, 15);
    EXPECT_LT(red(69.4), 25);
}

TEST(Pdf, RefusesAnEmptyFigureAndAnUnwritableFile) {
    EXPECT_FALSE(pdfOf(DisplayList({0, 10}, ListUnit::Millimetre), {}).ok());
    EXPECT_FALSE(pdfOf(DisplayList({10, 10}, ListUnit::Pixel), {}).ok());
    const Result<void> written = writePdf(test::sampleFigure(), {}, u"/no/such/folder/figure.pdf"_s);
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().text.contains(u"/no/such/folder/figure.pdf"_s));
}

TEST(PdfBytes, RefusesWhatIsNoPdf) {
    EXPECT_FALSE(PdfBytes::read("hello").ok());
    EXPECT_FALSE(PdfBytes::read(pdf().left(500)).ok());
    EXPECT_FALSE(PdfBytes::read(QByteArray("x") + pdf()).ok()) << "offsets no longer fit";
}

TEST(PdfBytes, WritesBackWhatItRead) {
    const QByteArray bytes = pdf();
    const Result<PdfBytes> read = PdfBytes::read(bytes);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(PdfBytes::read(read->written())->written(), read->written());
    EXPECT_EQ(bytes.size(), read->written().size());
}

TEST(Picture, PngHasItsResolutionAndSize) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"figure.png"_s);
    ASSERT_TRUE(writePng(test::sampleFigure(), kMeta, 600, path).ok());
    const QImage image(path);
    EXPECT_EQ(image.width(), 2008);
    EXPECT_EQ(image.height(), 1429);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 600, 0.02);
    EXPECT_EQ(image.text(u"Title"_s), kMeta.title);
    EXPECT_EQ(image.pixelColor(2, 2), QColor(Qt::white));
    // The middle of the badge's fill and the accent at the full end of the fade.
    EXPECT_EQ(image.pixelColor(1023, 425),
              QColor::fromRgb(paletteOf(PaletteName::Light)[Ink::FigureActivity]));
    EXPECT_LT(image.pixelColor(1645, 755).red(), 30);
}

TEST(Picture, PngBytesAreTheSameTwice) {
    QTemporaryDir folder;
    QByteArray first;
    for (const QString& name : {u"a.png"_s, u"b.png"_s}) {
        ASSERT_TRUE(writePng(test::sampleFigure(), kMeta, 200, folder.filePath(name)).ok());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(first.isEmpty() || bytes == first);
        EXPECT_FALSE(bytes.isEmpty());
        first = bytes;
    }
}

TEST(Picture, TiffIsWrittenOrItsPluginNamed) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"figure.tiff"_s);
    const Result<void> written = writeTiff(test::sampleFigure(), kMeta, 300, path);
    if (written) {
        EXPECT_NEAR(QImage(path).dotsPerMeterX() * 0.0254, 300, 0.5);
    } else {
        EXPECT_FALSE(QImageReader::supportedImageFormats().contains("tiff"));
        EXPECT_TRUE(written.error().text.contains(u"qt6-image-formats-plugins"_s));
    }
}

TEST(Picture, RefusesAResolutionNobodyMeans) {
    EXPECT_FALSE(figureImage(test::sampleFigure(), 10).ok());
    EXPECT_FALSE(figureImage(test::sampleFigure(), 50000).ok());
}

TEST(Print, IsTrueSizeOrSmallerToFit) {
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    const Result<double> scale = printFigure(test::sampleFigure(), printer);
    ASSERT_TRUE(scale.ok());
    EXPECT_DOUBLE_EQ(*scale, 1);
    EXPECT_TRUE(toolOutput(u"pdftotext"_s, {printer.outputFileName(), u"-"_s}).contains(u"Leadership"_s));
    const Result<double> large = printFigure(DisplayList({400, 100}, ListUnit::Millimetre), printer);
    ASSERT_TRUE(large.ok());
    EXPECT_LT(*large, 0.53);
    EXPECT_GT(*large, 0.3);
}

} // namespace
