// SPDX-License-Identifier: GPL-3.0-or-later
// The colours keep the contrast that the design states for them.
#include "core/layout/ink.h"
#include "core/layout/timelinemetrics.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

using namespace forlop;

namespace {

struct Claim {
    Ink ink;
    Ink ground;
    double light;
    double dark;
};

// Ratios as stated; a claim is kept when the measured ratio rounds to it or above.
void expectRatio(const Palette& colours, Ink ink, Ink ground, double stated, const char* theme) {
    EXPECT_GE(contrastRatio(colours[ink], colours[ground]) + 0.051, stated)
        << inkName(ink).data() << " on " << inkName(ground).data() << ", " << theme;
}

TEST(Palette, TextAndLinesReachTheirStatedContrast) {
    const Claim claims[] = {
        {Ink::Text, Ink::Panel, 16.0, 13.3},    {Ink::Text, Ink::Window, 14.4, 12.4},
        {Ink::Text2, Ink::Panel, 7.9, 8.5},     {Ink::Text2, Ink::Window, 7.1, 7.8},
        {Ink::Text3, Ink::Panel, 6.0, 6.3},     {Ink::Text3, Ink::Window, 5.4, 5.9},
        {Ink::Strong, Ink::Panel, 3.7, 4.2},    {Ink::Strong, Ink::Window, 3.3, 3.9},
        {Ink::Accent, Ink::Panel, 6.1, 7.4},    {Ink::Accent, Ink::Window, 5.5, 6.9},
        {Ink::OnAccent, Ink::Accent, 6.1, 8.2}, {Ink::OnReadOut, Ink::ReadOut, 16.0, 15.3},
        {Ink::OnTint, Ink::AccentTint, 12, 9},  {Ink::Text, Ink::Mark, 13.3, 8.7},
        {Ink::Warn, Ink::WarnBack, 5.4, 8.0},   {Ink::Error, Ink::Panel, 6.6, 8.0},
        {Ink::Ok, Ink::Panel, 5.4, 9.0},        {Ink::Muted, Ink::Canvas, 4.6, 5.6},
        {Ink::Decision, Ink::Canvas, 8.4, 5.2}, {Ink::Activity, Ink::Canvas, 4.0, 10.0},
        {Ink::Event, Ink::Canvas, 4.8, 6.2},    {Ink::State, Ink::Canvas, 4.3, 10.2},
        {Ink::Disabled, Ink::Panel, 2.6, 3.3},
    };
    for (const Claim& claim : claims) {
        expectRatio(paletteOf(PaletteName::Light), claim.ink, claim.ground, claim.light, "light");
        expectRatio(paletteOf(PaletteName::Dark), claim.ink, claim.ground, claim.dark, "dark");
    }
}

TEST(Palette, TextOnBracketsCanBeRead) {
    for (int i = 0; i < kBracketInks; ++i) {
        expectRatio(paletteOf(PaletteName::Light), Ink::Text, bracketFill(i), 11.2, "light");
        expectRatio(paletteOf(PaletteName::Dark), Ink::Text, bracketFill(i), 7.2, "dark");
        expectRatio(paletteOf(PaletteName::Light), Ink::Text2, bracketFill(i), 4.6, "light");
        expectRatio(paletteOf(PaletteName::Dark), Ink::Text2, bracketFill(i), 4.6, "dark");
        expectRatio(paletteOf(PaletteName::Light), bracketLine(i), bracketFill(i), 3.4, "light");
        expectRatio(paletteOf(PaletteName::Dark), bracketLine(i), bracketFill(i), 3.4, "dark");
    }
}

double channel(quint32 colour, int shift) { return static_cast<double>((colour >> shift) & 0xFFU); }

quint32 laidOver(quint32 over, quint32 under, int percent) {
    quint32 mixed = 0;
    for (const int shift : {0, 8, 16}) {
        const double value =
            (channel(over, shift) * percent + channel(under, shift) * (100 - percent)) / 100.0;
        mixed |= static_cast<quint32>(value + 0.5) << shift;
    }
    return mixed;
}

// Grounds that lanes can have: their own colour, and over it that of the bracket.
std::vector<quint32> laneGrounds(const Palette& colours, int bracketPercent) {
    std::vector<quint32> grounds;
    for (const Ink ground : {Ink::Canvas, Ink::LaneAlt})
        for (int lane = 0; lane < kBracketInks; ++lane) {
            const quint32 tinted = laidOver(colours[bracketFill(lane)], colours[ground], kLaneTint);
            grounds.push_back(tinted);
            for (int bracket = 0; bracket < kBracketInks; ++bracket)
                grounds.push_back(laidOver(colours[bracketFill(bracket)], tinted, bracketPercent));
        }
    return grounds;
}

TEST(Palette, WhatStandsInAColouredLaneIsSeen) {
    struct Least {
        Ink ink;
        double ratio;
    };
    // Words and the frames of plans; then marks, the lives of units, influences.
    const Least leasts[] = {{Ink::Text, 10.5}, {Ink::Text2, 6.5}, {Ink::Decision, 4}, {Ink::Activity, 3.3},
                            {Ink::Event, 3.9}, {Ink::State, 3.5}, {Ink::Muted, 3.8},  {Ink::Strong, 3}};
    const std::pair<PaletteName, int> themes[] = {{PaletteName::Light, 12},
                                                  {PaletteName::Dark, 11},
                                                  {PaletteName::ContrastDark, 0},
                                                  {PaletteName::ContrastLight, 0}};
    for (const auto& [name, percent] : themes) {
        const Palette& colours = paletteOf(name);
        for (const quint32 ground : laneGrounds(colours, percent))
            for (const Least& least : leasts)
                EXPECT_GE(contrastRatio(colours[least.ink], ground) + 0.051, least.ratio)
                    << inkName(least.ink).data() << " in theme " << static_cast<int>(name);
    }
}

TEST(Palette, HighContrastIsHigh) {
    const std::pair<Ink, std::pair<double, double>> claims[] = {
        {Ink::Text, {21, 21}},        {Ink::Accent, {19.6, 11.9}},  {Ink::Warn, {14.6, 8.6}},
        {Ink::Decision, {9.7, 11.4}}, {Ink::Activity, {12.6, 6.5}}, {Ink::Event, {10.3, 6.6}},
        {Ink::State, {14.1, 7.4}},    {Ink::Error, {7, 7}},         {Ink::Ok, {7, 7}},
        {Ink::Strong, {21, 21}},      {Ink::Muted, {21, 21}},
    };
    for (const auto& [ink, stated] : claims) {
        expectRatio(paletteOf(PaletteName::ContrastDark), ink, Ink::Canvas, stated.first, "contrast dark");
        expectRatio(paletteOf(PaletteName::ContrastLight), ink, Ink::Canvas, stated.second, "contrast light");
    }
    for (const PaletteName name : {PaletteName::ContrastDark, PaletteName::ContrastLight}) {
        expectRatio(paletteOf(name), Ink::OnAccent, Ink::Accent, 11, "contrast");
        expectRatio(paletteOf(name), Ink::OnAccent, Ink::AccentTint, 21, "contrast");
        expectRatio(paletteOf(name), Ink::OnTint, Ink::AccentTint, 21, "contrast");
    }
}

TEST(Palette, PaperIsTheSameInEveryThemeAndItsTextIsDark) {
    const Palette& light = paletteOf(PaletteName::Light);
    for (const PaletteName name :
         {PaletteName::Dark, PaletteName::ContrastDark, PaletteName::ContrastLight}) {
        for (int i = static_cast<int>(Ink::Paper); i < kInkCount; ++i) {
            EXPECT_EQ(paletteOf(name)[static_cast<Ink>(i)], light[static_cast<Ink>(i)]);
        }
    }
    expectRatio(light, Ink::FigureText, Ink::Paper, 18.9, "paper");
    expectRatio(light, Ink::FigureText2, Ink::Paper, 7.0, "paper");
    expectRatio(light, Ink::FigureAccent, Ink::Paper, 8.6, "paper");
    expectRatio(light, Ink::FigureText, Ink::FigureActivity, 16.1, "paper");
    expectRatio(light, Ink::FigureText, Ink::FigureDepartment, 15.1, "paper");
}

TEST(Ink, NamesAreDifferent) {
    std::set<std::string> names;
    for (int i = 0; i < kInkCount; ++i) names.insert(inkName(static_cast<Ink>(i)).data());
    EXPECT_EQ(names.size(), static_cast<size_t>(kInkCount));
}

TEST(Ink, ASixthBracketStartsAgainAtOne) {
    EXPECT_EQ(bracketFill(0), Ink::BracketFill0);
    EXPECT_EQ(bracketLine(4), Ink::BracketLine4);
    EXPECT_EQ(bracketFill(5), Ink::BracketFill1);
    EXPECT_EQ(bracketFill(9), Ink::BracketFill1);
}

} // namespace
