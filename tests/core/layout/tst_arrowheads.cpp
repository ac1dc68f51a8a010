// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrowheads.h"
#include "core/layout/displaylist.h"

#include <gtest/gtest.h>

#include <set>

using namespace forlop;

namespace {

// Everything that tells one arrow from another.
QString signature(InfluenceKind kind) {
    const ArrowStyle& style = arrowStyle(kind);
    DisplayList list({10, 10}, ListUnit::Millimetre);
    list.line({}, {0, 0}, {1, 0}, {Ink::Text, style.shaftPoints});
    for (const ArrowPart& part : style.head)
        list.path({}, part.path, part.fill == ArrowFill::Filled ? Tone(Ink::Text) : Tone(),
                  {Ink::Text, part.fill == ArrowFill::Hollow ? 2.0 : 1.0});
    if (style.doubleShaft) list.rect({}, {0, 0, 1, 1}, Ink::Text);
    for (const ArrowPart& part : style.tail) list.path({}, part.path, Ink::Mark);
    return list.toText();
}

} // namespace

TEST(Arrowheads, TheFourteenKindsAreAllDifferent) {
    std::set<QString> seen;
    for (int kind = 0; kind < kInfluenceKindCount; ++kind)
        seen.insert(signature(static_cast<InfluenceKind>(kind)));
    EXPECT_EQ(seen.size(), static_cast<size_t>(kInfluenceKindCount));
}

TEST(Arrowheads, TheTipStandsWhereItIsPutWhateverTheDirection) {
    PathData path;
    path.moveTo({0, 0}).lineTo({-2, -1}).lineTo({-2, 1}).close();
    const PathData down = turnedTo(path, 2, {10, 20}, {0, 5});
    EXPECT_EQ(down.view().points[0], (Point{10, 20}));
    EXPECT_NEAR(down.view().points[1].x, 12, 1e-9);
    EXPECT_NEAR(down.view().points[1].y, 16, 1e-9);
    EXPECT_EQ(down.view().verbs.size(), path.view().verbs.size());
}

TEST(Arrowheads, NoHeadReachesBeyondItsTip) {
    for (int kind = 0; kind <= kInfluenceKindCount; ++kind)
        for (const ArrowPart& part : arrowStyle(static_cast<InfluenceKind>(kind)).head)
            EXPECT_LE(part.path.bounds().right(), 0.25) << kind;
}
