// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/displaylist.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

std::string text(const DisplayList& list) { return list.toText().toStdString(); }

TEST(DisplayListText, SaysEveryKindOfItemInOneLine) {
    const FixedTextMeasure measure;
    DisplayList list({200, 100});
    list.beginGroup({Role::Lane, 7}, {u"Leadership"_s, 32});
    list.pushClip({0, 0, 200, 50});
    list.rect({Role::Lane, 7}, {0, 0, 200, 50}, {Ink::Canvas, 72}, {Ink::Line, 1}, 3, Hatch::Hatched);
    const std::array<FadeStop, 2> stops{FadeStop{0, 0}, FadeStop{1, 1}};
    list.fade({Role::EventExtent, 8}, {10, 5, 30.004, 20}, {Ink::Decision, 16}, stops);
    list.line(Role::Frontier, {50, 0}, {50, 100}, {Ink::Text2, 1.5, {7, 3}});
    PathData path;
    path.moveTo({1, 2}).cubicTo({3, 4}, {5, 6}, {7, 8}).lineTo({-0.001, 9}).close();
    list.path({Role::Influence, 9}, path, {}, {{Ink::Muted, 75}, 1.1});
    list.popClip();
    list.text({Role::EventLabel, 8}, {60, 20}, u"say \"so\""_s, 11, Ink::Text, measure, TextStyle::Bold,
              Anchor::End);
    list.mark({Role::EventBadge, 8}, {40, 15}, MarkShape::Activity, Ink::Activity, MarkFill::Hollow);
    list.icon(Role::BracketName, {1, 1, 14, 14}, Icon::Star, Ink::Accent, IconFill::Filled);
    list.endGroup();
    EXPECT_EQ(
        text(list),
        "list 200.00 x 100.00 px\n"
        "group lane #7 32% \"Leadership\"\n"
        "clip 0.00 0.00 200.00 50.00\n"
        "rect lane #7 0.00 0.00 200.00 50.00 radius 3.00 fill canvas 72% stroke line 1.00 hatched\n"
        "fade event-extent #8 10.00 5.00 30.00 20.00 fill decision 16% stops 0.00:0.00 1.00:1.00\n"
        "line frontier 50.00 0.00 50.00 100.00 stroke text2 1.50 dash 7.00 3.00\n"
        "path influence #9 M 1.00 2.00 C 3.00 4.00 5.00 6.00 7.00 8.00 L 0.00 9.00 Z stroke mut 75% 1.10\n"
        "clip end\n"
        "text event-label #8 60.00 20.00 text size 11.00 width 49.28 bold end \"say \\\"so\\\"\"\n"
        "mark event-badge #8 activity 33.50 10.00 13.00 10.00 activity hollow\n"
        "icon bracket-name star 1.00 1.00 14.00 14.00 accent filled\n"
        "group end\n");
}

TEST(DisplayListText, IsTheSameAfterClearAndRefill) {
    DisplayList list({10, 10}, ListUnit::Millimetre);
    const auto fill = [&list] {
        PathData path;
        path.addEllipse({1, 1, 4, 4});
        list.path({Role::EventBadge, 3}, path, Ink::FigureActivity, {Ink::FigureText, 0.26});
        list.text({Role::EventLabel, 3}, {6, 4}, TextRun{u"B01"_s, 2.47, 4.2}, Ink::FigureText);
    };
    fill();
    const std::string first = text(list);
    list.clear({10, 10});
    EXPECT_TRUE(list.isEmpty());
    fill();
    EXPECT_EQ(text(list), first);
}

TEST(DisplayListHit, TopmostItemWithAnObjectWins) {
    DisplayList list({100, 100});
    list.rect({Role::Lane, 1}, {0, 0, 100, 100}, Ink::Canvas);
    list.rect({Role::EventExtent, 2}, {10, 10, 40, 20}, Ink::Event);
    list.rect(Role::Hover, {0, 0, 100, 100}, {}, {Ink::Strong, 1});
    const auto onEvent = list.hitTest({20, 20});
    ASSERT_TRUE(onEvent);
    EXPECT_EQ(onEvent->object, 2);
    EXPECT_EQ(onEvent->role, Role::EventExtent);
    EXPECT_EQ(onEvent->item, 1U);
    EXPECT_EQ(list.hitTest({80, 80})->object, 1);
    EXPECT_FALSE(list.hitTest({120, 20}));
    EXPECT_EQ(list.hitTest({52, 20}, 3)->object, 2);
    EXPECT_EQ(list.hitTest({54, 20}, 3)->object, 1);
}

TEST(DisplayListHit, RolesAskForThoseRolesOnlyEvenWithoutAnObject) {
    DisplayList list({100, 100});
    list.rect(Role::Minimap, {0, 80, 100, 20}, Ink::Window);
    list.rect({Role::Lane, 1}, {0, 0, 100, 100}, Ink::Canvas);
    EXPECT_EQ(list.hitTest({5, 90}, 0, {Role::Minimap})->role, Role::Minimap);
    EXPECT_FALSE(list.hitTest({5, 10}, 0, {Role::Minimap, Role::Axis}));
}

TEST(DisplayListHit, LinesAndOpenPathsAreHitByDistanceAndFilledPathsInside) {
    DisplayList list({100, 100});
    list.line({Role::Frontier, 1}, {50, 0}, {50, 100}, {Ink::Text2, 2});
    PathData curve;
    curve.moveTo({0, 0}).cubicTo({0, 40}, {40, 40}, {40, 80});
    list.path({Role::Influence, 2}, curve, {}, {Ink::Muted, 1});
    PathData ring;
    ring.addEllipse({60, 60, 30, 30});
    list.path({Role::EventBadge, 3}, ring, Ink::Event);
    EXPECT_EQ(list.hitTest({52.5, 50}, 2)->object, 1);
    EXPECT_FALSE(list.hitTest({54, 50}, 2));
    EXPECT_EQ(list.hitTest({20, 40}, 2)->object, 2);
    EXPECT_FALSE(list.hitTest({10, 70}, 2)) << "inside the box of the curve, far from the curve";
    EXPECT_EQ(list.hitTest({75, 75})->object, 3);
    EXPECT_FALSE(list.hitTest({61, 61})) << "a corner of the ring's box";
}

TEST(DisplayListHit, AClipHidesWhatLiesOutsideIt) {
    DisplayList list({100, 100});
    list.pushClip({0, 0, 50, 100});
    list.pushClip({20, 0, 80, 100});
    list.rect({Role::EventExtent, 1}, {0, 0, 100, 20}, Ink::Event);
    list.popClip();
    list.rect({Role::EventExtent, 2}, {0, 40, 100, 20}, Ink::Event);
    list.popClip();
    list.rect({Role::EventExtent, 3}, {0, 80, 100, 20}, Ink::Event);
    EXPECT_TRUE(list.hitTest({30, 10}));
    EXPECT_FALSE(list.hitTest({10, 10})) << "outside the inner clip";
    EXPECT_FALSE(list.hitTest({60, 10})) << "outside the outer clip";
    EXPECT_TRUE(list.hitTest({10, 50}));
    EXPECT_FALSE(list.hitTest({60, 50}));
    EXPECT_TRUE(list.hitTest({60, 90}));
}

TEST(DisplayListBounds, CoverStrokesAnchorsAndTypeAboveTheBaseline) {
    DisplayList list({100, 100});
    list.rect(Role::Lane, {10, 10, 20, 10}, {}, {Ink::Line, 2});
    list.line(Role::Tick, {5, 5}, {5, 10}, {Ink::Line, 1});
    list.text(Role::AxisLabel, {50, 50}, TextRun{u"mid"_s, 10, 12, TextStyle::Regular, Anchor::Middle},
              Ink::Text);
    const auto items = list.items();
    EXPECT_EQ(list.bounds(items[0]), (Box{9, 9, 22, 12}));
    EXPECT_EQ(list.bounds(items[1]), (Box{4.5, 5, 1, 5}));
    const Box label = list.bounds(items[2]);
    EXPECT_DOUBLE_EQ(label.x, 44);
    EXPECT_DOUBLE_EQ(label.right(), 56);
    EXPECT_LT(label.y, 44);
    EXPECT_GT(label.bottom(), 51);
    EXPECT_DOUBLE_EQ(list.bounds().x, 4.5);
    EXPECT_EQ(DisplayList().bounds(), Box{});
}

TEST(HatchLines, StayInsideTheBoxAtOneAngle) {
    const Box box{3, 5, 20, 8};
    const auto lines = hatchLines(box, 2);
    EXPECT_GT(lines.size(), 5U);
    for (const auto& [a, b] : lines) {
        EXPECT_TRUE(box.grown(1e-9).contains(a) && box.grown(1e-9).contains(b));
        EXPECT_NEAR(a.x + a.y, b.x + b.y, 1e-9);
    }
    EXPECT_TRUE(hatchLines(box, 0).empty());
}

} // namespace
