// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/flowtext.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FixedTextMeasure kMeasure; // at size 2 every letter is 1 wide, bold ones 1.12

QStringList linesOf(const std::vector<StyledText>& texts, double width) {
    QStringList lines;
    for (const FlowLine& line : flow(texts, 2, width, kMeasure)) {
        QString text;
        for (const FlowRun& run : line.runs) text += (text.isEmpty() ? QString() : u"|"_s) + run.text;
        lines.append(text);
    }
    return lines;
}

} // namespace

TEST(FlowText, WordsStayWholeAndLinesFit) {
    const std::vector<StyledText> texts{{u"one two three four"_s}};
    EXPECT_EQ(linesOf(texts, 9), (QStringList{u"one two"_s, u"three"_s, u"four"_s}));
    for (const FlowLine& line : flow(texts, 2, 9, kMeasure)) EXPECT_LE(line.width, 9);
}

TEST(FlowText, StylesChangeInsideALineAndInsideAWord) {
    const std::vector<StyledText> texts{{u"A13"_s, TextStyle::Bold}, {u", then more"_s}};
    const auto lines = flow(texts, 2, 40, kMeasure);
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_EQ(lines[0].runs.size(), 2U);
    EXPECT_EQ(lines[0].runs[1].text, u", then more"_s);
    // No blank between the id and its comma.
    EXPECT_DOUBLE_EQ(lines[0].runs[1].x, lines[0].runs[0].width);
}

TEST(FlowText, AWordWiderThanTheColumnIsCutAndNothingSticksOut) {
    const std::vector<StyledText> texts{{u"a reorganisation-of-things"_s}};
    for (const FlowLine& line : flow(texts, 2, 8, kMeasure)) EXPECT_LE(line.width, 8);
    QString all;
    for (const QString& line : linesOf(texts, 8)) all += line;
    EXPECT_EQ(all, u"areorganisation-of-things"_s);
}

TEST(FlowText, WidthForLinesIsTheLeastThatHolds) {
    const std::vector<StyledText> texts{{u"several words that make a reason"_s}};
    for (const int lines : {1, 2, 3, 4}) {
        const double width = widthForLines(texts, 2, lines, kMeasure);
        EXPECT_LE(flow(texts, 2, width, kMeasure).size(), static_cast<size_t>(lines));
        EXPECT_GE(width, widestWord(texts, 2, kMeasure));
    }
    EXPECT_LT(widthForLines(texts, 2, 3, kMeasure), widthForLines(texts, 2, 1, kMeasure));
}

TEST(FlowText, EmptyTextMakesNoLines) { EXPECT_TRUE(flow({{u"  "_s}}, 2, 10, kMeasure).empty()); }
