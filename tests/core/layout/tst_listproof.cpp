// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/listproof.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const double kType = pointsToMm(7);
const Stroke kFrontier(Ink::FigureText, pointsToMm(1));

DisplayList page() { return DisplayList({100, 100}, ListUnit::Millimetre); }

void label(DisplayList& list, qint64 object, Point at, const QString& text = u"label"_s,
           double size = kType) {
    static const FixedTextMeasure measure;
    list.text({Role::EventLabel, object}, at, text, size, Ink::FigureText, measure);
}

void mark(DisplayList& list, qint64 object, const Box& box) {
    list.rect({Role::EventBadge, object}, box, Ink::Paper, {Ink::FigureText, pointsToMm(0.75)});
}

std::vector<Flaw> flaws(const DisplayList& list, const ProofRules& rules = {}) {
    std::vector<Flaw> result;
    for (const ProofFinding& finding : proof(list, rules)) result.push_back(finding.flaw);
    return result;
}

TEST(Proof, ACleanPageHasNoFindings) {
    DisplayList list = page();
    list.line({Role::Frontier, 1}, {50, 5}, {50, 95}, kFrontier);
    mark(list, 2, {20, 20, 6.7, 4.2});
    label(list, 2, {21, 23}, u"B1"_s);
    label(list, 2, {28, 23});
    label(list, 3, {28, 26});
    EXPECT_TRUE(proof(list).empty());
}

TEST(Proof, FindsTextOnTextEvenOfOneObject) {
    DisplayList list = page();
    label(list, 2, {28, 23});
    label(list, 2, {30, 24});
    EXPECT_EQ(flaws(list), std::vector{Flaw::TextOnText});
}

TEST(Proof, FindsTextOnAFrontierButNotBesideASlantedLine) {
    DisplayList list = page();
    list.line({Role::Frontier, 1}, {30, 5}, {30, 95}, kFrontier);
    label(list, 2, {28, 23});
    EXPECT_EQ(flaws(list), std::vector{Flaw::TextOnLine});

    DisplayList slanted = page();
    slanted.line({Role::Influence, 1}, {10, 10}, {90, 90}, kFrontier);
    label(slanted, 2, {60, 20});
    EXPECT_TRUE(proof(slanted).empty()) << "inside the line's box, far from the line";
}

TEST(Proof, FindsMarksOnMarksAndArrowsThroughStrangers) {
    DisplayList list = page();
    mark(list, 1, {20, 20, 6.7, 4.2});
    mark(list, 2, {40, 20, 6.7, 4.2});
    mark(list, 3, {60, 20, 6.7, 4.2});
    PathData arrow;
    arrow.moveTo({26.7, 22}).lineTo({60, 22});
    list.path({Role::Influence, 9}, arrow, {}, {Ink::FigureAccent, pointsToMm(1)});
    ProofRules rules;
    rules.joined = {{9, 1}, {9, 3}};
    const auto found = proof(list, rules);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].flaw, Flaw::ArrowOnMark);
    EXPECT_TRUE(found[0].text.contains(u"#2"_s)) << found[0].text.toStdString();

    mark(list, 4, {44, 22, 6.7, 4.2});
    EXPECT_NE(flaws(list, rules), std::vector{Flaw::ArrowOnMark});
}

TEST(Proof, AMarkOnAFrontierIsFoundUnlessItStandsAstride) {
    DisplayList list = page();
    list.line({Role::Frontier, 1}, {50, 5}, {50, 95}, kFrontier);
    mark(list, 2, {48, 20, 9, 4.2});
    EXPECT_EQ(flaws(list), std::vector{Flaw::MarkOnFrontier});
    ProofRules rules;
    rules.astride = {2};
    EXPECT_TRUE(proof(list, rules).empty());
}

TEST(Proof, FindsWhatLeavesThePageAndWhatIsTooSmall) {
    DisplayList list = page();
    label(list, 1, {95, 50}, u"sticks out"_s);
    label(list, 2, {10, 50}, u"small"_s, pointsToMm(6));
    list.line(Role::Grid, {10, 10}, {20, 10}, {Ink::FigureRule, pointsToMm(0.25)});
    EXPECT_EQ(flaws(list), (std::vector{Flaw::OutsidePage, Flaw::SmallType, Flaw::ThinLine}));
}

TEST(SegmentMeetsBox, TellsCrossingTouchingAndPassing) {
    const Box box{10, 10, 10, 10};
    EXPECT_TRUE(segmentMeetsBox({0, 15}, {30, 15}, box));
    EXPECT_TRUE(segmentMeetsBox({12, 12}, {13, 13}, box)) << "wholly inside";
    EXPECT_TRUE(segmentMeetsBox({20, 0}, {20, 30}, box)) << "along an edge";
    EXPECT_FALSE(segmentMeetsBox({0, 15}, {9, 15}, box)) << "ends before";
    EXPECT_FALSE(segmentMeetsBox({0, 25}, {40, 5}, {0, 0, 10, 10})) << "passes the corner";
}

} // namespace
