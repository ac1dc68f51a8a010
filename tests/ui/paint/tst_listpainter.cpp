// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/listpainter.h"

#include "ui/paint/fontmeasure.h"

#include <QImage>

#include <gtest/gtest.h>

#include <array>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const Palette& kLight = paletteOf(PaletteName::Light);

QImage painted(const DisplayList& list, const Palette& palette = kLight, const PaintPlace& place = {},
               TextTarget target = TextTarget::Screen) {
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ListPainter(shaperOf(figureFamily(), target), target).paint(painter, list, palette, place);
    return image;
}

QRgb at(const QImage& image, int x, int y) { return image.pixel(x, y) & 0xffffff; }

int inkedPixels(const QImage& image, QRect area) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) count += at(image, x, y) != 0xffffff ? 1 : 0;
    }
    return count;
}

TEST(ListPainter, FillsWithTheInkOfThePalette) {
    DisplayList list({100, 60});
    list.rect(Role::BracketBand, {10, 10, 30, 20}, Ink::BracketFill1);
    list.rect(Role::BracketTint, {50, 10, 30, 20}, {Ink::Text, 50});
    for (const PaletteName name : {PaletteName::Light, PaletteName::Dark}) {
        const QImage image = painted(list, paletteOf(name));
        EXPECT_EQ(at(image, 11, 11), paletteOf(name)[Ink::BracketFill1]);
        EXPECT_EQ(at(image, 9, 11), 0xffffffU);
        EXPECT_EQ(at(image, 40, 29), 0xffffffU);
    }
    const int half = qRed(at(painted(list), 60, 15));
    EXPECT_NEAR(half, (0x1A + 255) / 2, 2);
}

TEST(ListPainter, BoxesPaintedTogetherCoverWhatTheyCoverOneByOne) {
    for (const double ratio : {1.0, 1.5, 2.0}) {
        DisplayList list({100, 60});
        QImage image(200, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDevicePixelRatio(ratio);
        QImage one = image;
        {
            QPainter painter(&one);
            for (int i = 0; i < 60; ++i) {
                const Box box{3.3 + 1.7 * i, 4.6 + 0.45 * i, 2.4 + 0.13 * i, 3.0 + 0.27 * i};
                const Tone tone(i % 20 < 10 ? Ink::Text : Ink::Accent, i % 3 == 0 ? 100 : 40);
                list.rect(Role::FoldBar, box, tone);
                painter.fillRect(QRectF(box.x, box.y, box.width, box.height), colourOf(kLight, tone));
            }
        }
        {
            QPainter painter(&image);
            ListPainter(shaperOf(figureFamily(), TextTarget::Screen), TextTarget::Screen)
                .paint(painter, list, kLight);
        }
        EXPECT_TRUE(image == one) << ratio;
    }
}

TEST(ListPainter, LinesOnScreenStandOnWholePixels) {
    DisplayList list({100, 60});
    list.line(Role::Tick, {20, 5}, {20, 55}, {Ink::Text, 1});
    list.line(Role::Rule, {30, 20.3}, {90, 20.3}, {Ink::Text, 1});
    const QImage image = painted(list);
    EXPECT_EQ(inkedPixels(image, {15, 10, 10, 1}), 1) << "one pixel wide, not two grey ones";
    EXPECT_EQ(inkedPixels(image, {50, 15, 1, 10}), 1);
    EXPECT_EQ(at(image, 50, 20), kLight[Ink::Text]);
}

TEST(ListPainter, FadesRunFromNothingToFull) {
    DisplayList list({100, 60});
    const std::array<FadeStop, 3> stops{FadeStop{0, 0}, FadeStop{0.5F, 1}, FadeStop{1, 1}};
    list.fade(Role::EventExtent, {10, 10, 80, 20}, Ink::Decision, stops);
    const QImage image = painted(list);
    EXPECT_GT(qRed(at(image, 11, 20)), 235);
    EXPECT_NEAR(qRed(at(image, 30, 20)), (255 + 0x0B) / 2, 12);
    EXPECT_EQ(at(image, 70, 20), kLight[Ink::Decision]);
    EXPECT_EQ(at(image, 70, 30), 0xffffffU);
}

TEST(ListPainter, ClipsAndGroupsEndWhereTheyEnd) {
    DisplayList list({100, 60});
    list.pushClip({0, 0, 50, 60});
    list.rect(Role::Lane, {0, 0, 100, 10}, Ink::Text);
    list.popClip();
    list.beginGroup(Role::Ghost, {{}, 35});
    list.rect(Role::Lane, {0, 20, 100, 10}, Ink::Text);
    list.endGroup();
    list.rect(Role::Lane, {0, 40, 100, 10}, Ink::Text);
    const QImage image = painted(list);
    EXPECT_EQ(at(image, 40, 5), kLight[Ink::Text]);
    EXPECT_EQ(at(image, 60, 5), 0xffffffU);
    EXPECT_NEAR(qRed(at(image, 60, 25)), 255 - 0.35 * (255 - 0x1A), 3);
    EXPECT_EQ(at(image, 60, 45), kLight[Ink::Text]);
}

TEST(ListPainter, TextFillsItsMeasuredPlaceAtEveryAnchor) {
    const TextShaper& shaper = shaperOf(figureFamily(), TextTarget::Screen);
    const FontTextMeasure measure(shaper);
    const QString words = u"HHHH"_s;
    const int width = static_cast<int>(measure.width(words, 12));
    for (const auto& [anchor, left] :
         {std::pair(Anchor::Start, 50), std::pair(Anchor::Middle, 50 - width / 2),
          std::pair(Anchor::End, 50 - width)}) {
        DisplayList list({100, 60});
        list.text(Role::EventLabel, {50, 30}, words, 12, Ink::Text, measure, TextStyle::Regular, anchor);
        const QImage image = painted(list);
        EXPECT_GT(inkedPixels(image, {left, 20, width, 11}), 60);
        EXPECT_EQ(inkedPixels(image, {0, 0, left - 1, 60}), 0);
        EXPECT_EQ(inkedPixels(image, {left + width + 2, 0, 100 - left - width - 2, 60}), 0);
        EXPECT_EQ(inkedPixels(image, {0, 31, 100, 20}), 0) << "capitals do not go below the baseline";
    }
}

TEST(ListPainter, MarksLookAlikeFromPixmapsAndAsOutlines) {
    for (const MarkShape shape : {MarkShape::Decision, MarkShape::Activity, MarkShape::Event,
                                  MarkShape::State, MarkShape::Outside, MarkShape::Diamond}) {
        DisplayList list({100, 60});
        list.mark({Role::EventBadge, 1}, {50, 30}, shape, Ink::Event);
        const int kept = inkedPixels(painted(list), {0, 0, 100, 60});
        const int drawn = inkedPixels(painted(list, kLight, {}, TextTarget::Paper), {0, 0, 100, 60});
        EXPECT_GT(kept, 40) << markName(shape).data();
        EXPECT_NEAR(kept, drawn, drawn * 0.35) << markName(shape).data();
    }
}

TEST(ListPainter, AKeptMarkFollowsThePalette) {
    DisplayList list({100, 60});
    list.mark({Role::EventBadge, 1}, {50, 30}, MarkShape::Activity, Ink::Activity);
    ListPainter painter(screenShaper(), TextTarget::Screen);
    for (const PaletteName name : {PaletteName::Light, PaletteName::Dark}) {
        QImage image(100, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter device(&image);
        painter.paint(device, list, paletteOf(name));
        device.end();
        EXPECT_EQ(at(image, 50, 30), paletteOf(name)[Ink::Activity]);
    }
}

TEST(ListPainter, ScaleAndOffsetPlaceTheList) {
    DisplayList list({10, 6}, ListUnit::Millimetre);
    list.rect(Role::EventBadge, {1, 1, 3, 2}, Ink::FigureText);
    const QImage image = painted(list, kLight, {10, {5, 0}, {}}, TextTarget::Paper);
    EXPECT_EQ(at(image, 16, 11), kLight[Ink::FigureText]);
    EXPECT_EQ(at(image, 43, 28), kLight[Ink::FigureText]);
    EXPECT_EQ(at(image, 13, 11), 0xffffffU);
}

TEST(ListPainter, WhatIsNotExposedIsNotPainted) {
    DisplayList list({100, 60});
    list.rect(Role::Lane, {0, 0, 20, 20}, Ink::Text);
    list.rect(Role::Lane, {60, 0, 20, 20}, Ink::Text);
    const QImage image = painted(list, kLight, {1, {}, Box{50, 0, 50, 60}});
    EXPECT_EQ(at(image, 10, 10), 0xffffffU);
    EXPECT_EQ(at(image, 70, 10), kLight[Ink::Text]);
}

TEST(ListPainter, EveryIconLeavesInk) {
    for (int i = 0; i < kIconCount; ++i) {
        DisplayList list({100, 60});
        list.icon(Role::EventIssue, {40, 20, 20, 20}, static_cast<Icon>(i), Ink::Text);
        EXPECT_GT(inkedPixels(painted(list), {39, 19, 23, 23}), 8) << iconName(static_cast<Icon>(i)).data();
    }
}

TEST(ListPainter, AFilledIconHasMoreInk) {
    DisplayList line({100, 60});
    line.icon(Role::BracketName, {40, 20, 20, 20}, Icon::Star, Ink::Accent);
    DisplayList filled({100, 60});
    filled.icon(Role::BracketName, {40, 20, 20, 20}, Icon::Star, Ink::Accent, IconFill::Filled);
    EXPECT_NE(at(painted(line), 50, 31), kLight[Ink::Accent]);
    EXPECT_EQ(at(painted(filled), 50, 31), kLight[Ink::Accent]);
}

} // namespace
