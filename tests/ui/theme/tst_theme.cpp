// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <array>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemes{Theme::Light, Theme::Dark, Theme::Contrast, Theme::ContrastLight};

QString read(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

TEST(Theme, NamesAndThemesAreOne) {
    for (const Theme theme :
         {Theme::System, Theme::Light, Theme::Dark, Theme::Contrast, Theme::ContrastLight}) {
        EXPECT_EQ(themeNamed(QString(themeName(theme))), theme);
    }
    EXPECT_FALSE(themeNamed(u"blue"));
}

TEST(Theme, SetsTheWidgetsPaletteAndSaysWhetherContrastIsHigh) {
    for (const Theme theme : kThemes) {
        applyTheme(*qApp, {theme, 100});
        const QPalette widgets = QApplication::palette();
        EXPECT_EQ(widgets.color(QPalette::Window).rgb() & 0xffffff, themePalette()[Ink::Window]);
        EXPECT_EQ(widgets.color(QPalette::Disabled, QPalette::Text).rgb() & 0xffffff,
                  themePalette()[Ink::Disabled]);
        EXPECT_EQ(isHighContrast(), theme == Theme::Contrast || theme == Theme::ContrastLight);
        EXPECT_EQ(themeColour({Ink::Accent, 50}).alpha(), 128);
    }
    EXPECT_EQ(themePalette(), paletteOf(PaletteName::ContrastLight));
}

TEST(Theme, SystemIsLightWhereNoDesktopAnswers) {
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) GTEST_SKIP() << "a desktop may answer here";
    applyTheme(*qApp, {Theme::System, 100});
    EXPECT_EQ(themePalette(), paletteOf(PaletteName::Light));
    EXPECT_EQ(themeOptions().theme, Theme::System);
}

TEST(Theme, TextSizeScalesTypeAndGridTogether) {
    applyTheme(*qApp, {Theme::Light, 100});
    EXPECT_EQ(QApplication::font().pixelSize(), 12);
    EXPECT_EQ(themePixels(26), 26);
    applyTheme(*qApp, {Theme::Light, 150});
    EXPECT_EQ(QApplication::font().pixelSize(), 18);
    EXPECT_EQ(themePixels(26), 39);
    QComboBox box;
    EXPECT_EQ(box.sizeHint().height(), 39);
    applyTheme(*qApp, {Theme::Light, 100});
    EXPECT_EQ(QComboBox().sizeHint().height(), 26);
}

TEST(StyleSheet, EveryPlaceIsFilledInEveryPalette) {
    for (const PaletteName name :
         {PaletteName::Light, PaletteName::Dark, PaletteName::ContrastDark, PaletteName::ContrastLight}) {
        const QString sheet = windowStyleSheet(paletteOf(name), 115);
        ASSERT_GT(sheet.size(), 1000);
        EXPECT_FALSE(sheet.section(u"*/"_s, 2).contains(u'@'))
            << sheet.mid(sheet.lastIndexOf(u'@'), 40).toStdString();
    }
}

TEST(StyleSheet, FillsInksAndSizes) {
    const Palette& light = paletteOf(PaletteName::Light);
    EXPECT_EQ(filledStyleSheet(u"a { color: @text2; width: @px(22); b: @unknown; }"_s, light, 150),
              u"a { color: #475262; width: 33px; b: @unknown; }"_s);
    EXPECT_EQ(filledStyleSheet(u"@bracket-fill-0;@text"_s, light, 100), u"#e8eaec;#1a222d"_s);
}

TEST(StyleSheet, ASelectedRowCanBeReadInEveryPalette) {
    for (const PaletteName name :
         {PaletteName::Light, PaletteName::Dark, PaletteName::ContrastDark, PaletteName::ContrastLight}) {
        const QString pair =
            filledStyleSheet(u"@atint @rowtext @checkedfill @checkedtext"_s, paletteOf(name), 100);
        const auto rgb = [&pair](int i) { return pair.section(u' ', i, i).mid(1).toUInt(nullptr, 16); };
        EXPECT_GE(contrastRatio(rgb(0), rgb(1)), 7);
        EXPECT_GE(contrastRatio(rgb(2), rgb(3)), 7);
    }
}

TEST(WidgetStyle, ACheckBoxIsSeenInHighContrast) {
    for (const Theme theme : kThemes) {
        applyTheme(*qApp, {theme, 100});
        QCheckBox box;
        box.resize(30, 30);
        QImage image(30, 30, QImage::Format_RGB32);
        image.fill(themeColour(Ink::Panel));
        box.render(&image, {}, {}, QWidget::DrawChildren);
        int framed = 0;
        for (int i = 0; i < 30 * 30; ++i) {
            framed += (image.pixel(i % 30, i / 30) & 0xffffff) == themePalette()[Ink::Strong] ? 1 : 0;
        }
        EXPECT_GT(framed, 20) << themeName(theme).data();
    }
    applyTheme(*qApp, {Theme::Light, 100});
}

TEST(SegmentedChoice, TellsOnlyWhatIsChosenByHand) {
    SegmentedChoice choice({u"Code"_s, u"Bracket"_s, u"Write up"_s}, SegmentedChoice::Place::ToolBar);
    std::vector<int> chosen;
    QObject::connect(&choice, &SegmentedChoice::chosen, [&chosen](int index) { chosen.push_back(index); });
    EXPECT_EQ(choice.current(), -1);
    choice.setCurrent(1);
    EXPECT_EQ(choice.current(), 1);
    EXPECT_TRUE(chosen.empty());
    choice.button(2)->click();
    EXPECT_EQ(chosen, std::vector{2});
    EXPECT_EQ(choice.current(), 2);
    choice.setCurrent(-1);
    EXPECT_EQ(choice.current(), -1);
    choice.button(0)->click();
    EXPECT_EQ(choice.current(), 0);
}

TEST(Colours, StandInPalettesAndNowhereElse) {
    const QRegularExpression colour(
        u"#[0-9a-fA-F]{6}\\b|QColor\\(\\s*[0-9]|QRgb\\(|Qt::(dark)?(red|green|blue|cyan|magenta|yellow|gray|black|white)\\b|[^-]\\b(color|background)\\s*:\\s*(#|rgb|red|black|white|gr[ae]y)"_s);
    int files = 0;
    for (const char* layer : {"core/layout", "ui", "app", "resources/theme"}) {
        QDirIterator it(QStringLiteral(FORLOP_SOURCE_DIR "/") + QLatin1StringView(layer),
                        {u"*.cpp"_s, u"*.h"_s, u"*.qss"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.endsWith(u"core/layout/palettes.cpp")) continue;
            ++files;
            const QRegularExpressionMatch match = colour.match(read(path));
            EXPECT_FALSE(match.hasMatch()) << path.toStdString() << ": " << match.captured().toStdString();
        }
    }
    EXPECT_GT(files, 20);
}

} // namespace
