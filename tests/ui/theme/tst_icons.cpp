// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

#include <map>

using namespace forlop;

namespace {

// The colour of the most solid pixels.
QRgb inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    std::map<QRgb, int> solid;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) ++solid[image.pixel(x, y) & 0xffffff];
        }
    }
    QRgb best = 0;
    int most = 0;
    for (const auto& [rgb, count] : solid) {
        if (count > most) {
            best = rgb;
            most = count;
        }
    }
    return most > 0 ? best : 0xdeadbeef;
}

int inkedPixels(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

TEST(ThemeIcons, EveryIconPaintsInEveryMode) {
    applyTheme(*qApp, {Theme::Light, 100});
    for (int i = 0; i < kIconCount; ++i) {
        const QIcon icon = themeIcon(static_cast<Icon>(i));
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active, QIcon::Selected}) {
            for (const int size : {14, 16, 20}) {
                EXPECT_GT(inkedPixels(icon.pixmap(QSize(size, size), 1, mode)), 5)
                    << iconName(static_cast<Icon>(i)).data();
            }
        }
    }
}

TEST(ThemeIcons, TakeTheirColourFromTheThemeAndState) {
    const QIcon icon = themeIcon(Icon::Table);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        applyTheme(*qApp, {theme, 100});
        const QSize size(80, 80);
        EXPECT_EQ(inkOf(icon.pixmap(size, 1, QIcon::Normal)), themePalette()[Ink::Text2]);
        EXPECT_EQ(inkOf(icon.pixmap(size, 1, QIcon::Disabled)), themePalette()[Ink::Disabled]);
        EXPECT_EQ(inkOf(icon.pixmap(size, 1, QIcon::Normal, QIcon::On)), themePalette()[Ink::Accent]);
    }
    applyTheme(*qApp, {Theme::Light, 100});
}

TEST(ThemeIcons, AreDrawnForTheDeviceRatio) {
    const QPixmap pixmap = themeIcon(Icon::Search).pixmap(QSize(20, 20), 2);
    EXPECT_EQ(pixmap.width(), 40);
    EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), 2);
}

TEST(ThemeIcons, AFilledStarIsFuller) {
    const QSize size(40, 40);
    EXPECT_GT(inkedPixels(themeIcon(Icon::Star, {}, IconFill::Filled).pixmap(size)),
              inkedPixels(themeIcon(Icon::Star).pixmap(size)) + 100);
}

TEST(MarkIcons, ShowTheKindInItsInk) {
    applyTheme(*qApp, {Theme::Light, 100});
    const QSize size(64, 64);
    EXPECT_EQ(inkOf(markIcon(MarkShape::Activity, Ink::Activity).pixmap(size)),
              themePalette()[Ink::Activity]);
    EXPECT_EQ(inkOf(markIcon(MarkShape::Event, Ink::Event).pixmap(size, 1, QIcon::Disabled)),
              themePalette()[Ink::Disabled]);
}

} // namespace
