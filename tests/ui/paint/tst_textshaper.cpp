// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/fontmeasure.h"
#include "ui/paint/textshaper.h"

#include <QFontDatabase>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

TEST(TextShaper, FiguresAreSetInLiberationSans) {
    ASSERT_TRUE(QFontDatabase::families().contains(u"Liberation Sans"_s))
        << "fonts-liberation is a dependency";
    EXPECT_EQ(figureFamily(), u"Liberation Sans"_s);
}

TEST(TextShaper, WidthsAreTheFontsOwnAdvancesAtEverySize) {
    const FontTextMeasure measure(paperShaper());
    // From the font's tables, in 1/2048 em: A 1366, B 1366, digit 1139, space 569.
    EXPECT_NEAR(measure.width(u"0123", 2048), 4 * 1139, 2);
    EXPECT_NEAR(measure.width(u"B ", 2048), 1366 + 569, 2);
    const QString text = u"25 staff from both organisations work in five groups"_s;
    const double one = measure.width(text, 1);
    for (const double size : {2.469, 7.0, 11.0, 116.7})
        EXPECT_NEAR(measure.width(text, size), one * size, 1e-6 * size);
    EXPECT_GT(measure.width(text, 10, TextStyle::Bold), measure.width(text, 10) * 1.02);
    EXPECT_EQ(measure.width(u"", 10), 0);
}

TEST(TextShaper, ScreenAndPaperAgreeOnTheSameFamily) {
    const QString text = u"Official filing of a flexible office, Økland’s mandate"_s;
    const double screen = shaperOf(figureFamily(), TextTarget::Screen).widthPerSize(text, TextStyle::Regular);
    const double paper = paperShaper().widthPerSize(text, TextStyle::Regular);
    EXPECT_NEAR(screen, paper, paper * 0.004);
}

TEST(TextShaper, GlyphsStandOnTheMeasuredAdvances) {
    const QString text = u"Mandate"_s;
    const auto& runs = paperShaper().runs(text, TextStyle::Regular, 11);
    ASSERT_EQ(runs.size(), 1U);
    const QList<QPointF> positions = runs[0].positions();
    ASSERT_EQ(positions.size(), text.size());
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const double before = paperShaper().widthPerSize(text.left(i), TextStyle::Regular) * 11;
        EXPECT_NEAR(positions[i].x(), before, 0.12) << i;
        EXPECT_NEAR(positions[i].y(), 0, 1e-6);
    }
    EXPECT_NEAR(runs[0].rawFont().pixelSize(), 11, 1.0 / 64);
}

TEST(TextShaper, LigaturesStayLetters) {
    const auto& runs = paperShaper().runs(u"office filing"_s, TextStyle::Regular, 10);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].glyphIndexes().size(), 13);
}

} // namespace
