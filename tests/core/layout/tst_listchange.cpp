// SPDX-License-Identifier: GPL-3.0-or-later
// Where two lists differ, and lists put together.
#include "core/layout/listchange.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{400, 300};

bool covers(const std::vector<Box>& boxes, Point at) {
    return std::any_of(boxes.begin(), boxes.end(), [at](const Box& box) { return box.contains(at); });
}

DisplayList listOf(const std::vector<Box>& boxes) {
    DisplayList list(kSize);
    list.pushClip({0, 0, 400, 300});
    for (const Box& box : boxes) list.rect({Role::Lane}, box, Ink::Accent, {{Ink::Text}, 1});
    list.popClip();
    return list;
}

} // namespace

TEST(ListChange, EqualListsDifferNowhere) {
    const DisplayList list = listOf({{0, 0, 10, 10}, {30, 30, 10, 10}});
    EXPECT_TRUE(changedBoxes(list, list).empty());
    EXPECT_TRUE(changedBoxes(DisplayList(kSize), DisplayList(kSize)).empty());
}

TEST(ListChange, WhatMovedIsChangedWhereItWasAndWhereItIs) {
    const std::vector<Box> changed =
        changedBoxes(listOf({{0, 0, 10, 10}, {30, 30, 10, 10}, {90, 0, 10, 10}}),
                     listOf({{0, 0, 10, 10}, {60, 30, 10, 10}, {90, 0, 10, 10}}));
    EXPECT_TRUE(covers(changed, {35, 35}));
    EXPECT_TRUE(covers(changed, {65, 35}));
    EXPECT_FALSE(covers(changed, {5, 5}));
    EXPECT_FALSE(covers(changed, {95, 5}));
}

TEST(ListChange, WhatComesBetweenLeavesTheRestAlone) {
    const std::vector<Box> changed =
        changedBoxes(listOf({{0, 0, 10, 10}, {90, 0, 10, 10}}),
                     listOf({{0, 0, 10, 10}, {60, 30, 10, 10}, {90, 0, 10, 10}}));
    EXPECT_TRUE(covers(changed, {65, 35}));
    EXPECT_FALSE(covers(changed, {5, 5}));
    EXPECT_FALSE(covers(changed, {95, 5}));
}

TEST(ListChange, APlainBoxThatGrowsDiffersOnlyWhereItGrew) {
    DisplayList before(kSize);
    before.rect({Role::BracketTint}, {0, 0, 100, 300}, Ink::Accent);
    DisplayList after(kSize);
    after.rect({Role::BracketTint}, {0, 0, 140, 300}, Ink::Accent);
    const std::vector<Box> changed = changedBoxes(before, after);
    EXPECT_TRUE(covers(changed, {120, 150}));
    EXPECT_FALSE(covers(changed, {50, 150}));
}

TEST(ListChange, AnotherClipChangesAllThatItLetsThrough) {
    DisplayList before(kSize);
    before.pushClip({0, 0, 100, 100});
    before.rect({Role::Lane}, {0, 0, 300, 300}, Ink::Accent);
    before.popClip();
    DisplayList after(kSize);
    after.pushClip({0, 0, 200, 100});
    after.rect({Role::Lane}, {0, 0, 300, 300}, Ink::Accent);
    after.popClip();
    EXPECT_TRUE(covers(changedBoxes(before, after), {150, 50}));
}

TEST(ListChange, OtherWordsAtOnePlaceAreAChange) {
    DisplayList before(kSize);
    before.text({Role::BracketName}, {10, 50}, TextRun{u"one"_s, 11, 20, TextStyle::Regular, Anchor::Start},
                Ink::Text);
    DisplayList after(kSize);
    after.text({Role::BracketName}, {10, 50}, TextRun{u"two"_s, 11, 20, TextStyle::Regular, Anchor::Start},
               Ink::Text);
    EXPECT_TRUE(covers(changedBoxes(before, after), {15, 47}));
}

// Whatever comes, goes and moves: every box that stands in one list alone is covered.
TEST(ListChange, NothingThatChangedIsMissed) {
    std::mt19937 random(11);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto some = [&] { return Box{double(below(390)), double(below(290)), 8, 8}; };
    std::vector<Box> boxes;
    for (int i = 0; i < 60; ++i) boxes.push_back(some());
    for (int round = 0; round < 200; ++round) {
        const std::vector<Box> was = boxes;
        for (int change = below(6); change >= 0; --change) {
            const auto at = boxes.begin() + below(static_cast<int>(boxes.size()));
            const int kind = below(3);
            if (kind == 0)
                *at = some();
            else if (kind == 1 && boxes.size() > 20)
                boxes.erase(at);
            else
                boxes.insert(at, some());
        }
        const std::vector<Box> changed = changedBoxes(listOf(was), listOf(boxes));
        const auto missed = [&](const std::vector<Box>& these, const std::vector<Box>& others) {
            for (const Box& box : these)
                if (std::count(these.begin(), these.end(), box) !=
                        std::count(others.begin(), others.end(), box) &&
                    !covers(changed, box.centre()))
                    return true;
            return false;
        };
        EXPECT_FALSE(missed(was, boxes) || missed(boxes, was)) << round;
    }
}

TEST(DisplayList, AppendedItemsKeepTheirWordsPathsAndFades) {
    const auto fill = [](DisplayList& list, const QString& word, double x) {
        list.beginGroup({Role::Ghost, 1}, {word, 50});
        list.text({Role::EventLabel, 1}, {x, 20}, TextRun{word, 11, 30, TextStyle::Regular, Anchor::Start},
                  Ink::Text);
        PathData path;
        path.moveTo({x, 0}).lineTo({x + 10, 10});
        list.path({Role::Influence, 2}, path, {}, {{Ink::Text}, 1});
        const std::array<FadeStop, 2> stops{FadeStop{0, 0}, {1, static_cast<float>(x) / 100}};
        list.fade({Role::FrontierFade}, {x, 0, 10, 10}, Ink::Text, stops);
        list.endGroup();
    };
    DisplayList first(kSize);
    fill(first, u"one"_s, 10);
    DisplayList second(kSize);
    fill(second, u"two"_s, 50);
    DisplayList both(kSize);
    fill(both, u"one"_s, 10);
    fill(both, u"two"_s, 50);
    first.append(second);
    EXPECT_EQ(first.toText(), both.toText());
    EXPECT_TRUE(changedBoxes(first, both).empty());
}
