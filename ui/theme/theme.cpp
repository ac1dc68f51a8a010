// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/paint/signpainter.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/widgetstyle.h"

#include <QApplication>
#include <QPointer>
#include <QToolTip>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kBasePixels = 12;
constexpr std::array<QLatin1StringView, 5> kThemeNames{
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark"),
    QLatin1StringView("contrast"), QLatin1StringView("contrast-light")};

// What is in force. One application has one theme.
struct InForce {
    ThemeOptions options;
    PaletteName palette = PaletteName::Light;
    QPointer<DesktopScheme> desktop;
};

InForce& inForce() {
    static InForce state;
    return state;
}

PaletteName paletteFor(Theme theme, Scheme desktop) {
    switch (theme) {
    case Theme::System:
        return desktop == Scheme::Dark ? PaletteName::Dark : PaletteName::Light;
    case Theme::Light:
        return PaletteName::Light;
    case Theme::Dark:
        return PaletteName::Dark;
    case Theme::Contrast:
        return PaletteName::ContrastDark;
    case Theme::ContrastLight:
        return PaletteName::ContrastLight;
    }
    return PaletteName::Light;
}

Scheme followedScheme(QApplication& application) {
    InForce& state = inForce();
    if (!state.desktop) {
        state.desktop = new DesktopScheme(&application);
        QObject::connect(state.desktop, &DesktopScheme::changed, &application, [&application] {
            if (themeOptions().theme == Theme::System) applyTheme(application, ThemeOptions(themeOptions()));
        });
    }
    return state.desktop->scheme();
}

} // namespace

QLatin1StringView themeName(Theme theme) { return kThemeNames[static_cast<size_t>(theme)]; }

std::optional<Theme> themeNamed(QStringView name) {
    for (size_t i = 0; i < kThemeNames.size(); ++i) {
        if (name == kThemeNames[i]) return static_cast<Theme>(i);
    }
    return {};
}

void applyTheme(QApplication& application, const ThemeOptions& options) {
    InForce& state = inForce();
    state.options = options;
    const Scheme desktop = options.theme == Theme::System ? followedScheme(application) : Scheme::Light;
    state.palette = paletteFor(options.theme, desktop);
    const Palette& palette = paletteOf(state.palette);

    application.setStyle(new WidgetStyle);
    const QPalette widgets = widgetPalette(palette);
    QApplication::setPalette(widgets);
    QToolTip::setPalette(widgets);
    QFont font = QApplication::font();
    font.setPixelSize(themePixels(kBasePixels));
    QApplication::setFont(font);
    application.setStyleSheet(windowStyleSheet(palette, options.textPercent));
}

const ThemeOptions& themeOptions() { return inForce().options; }

const Palette& themePalette() { return paletteOf(inForce().palette); }

bool isHighContrast() {
    return inForce().palette == PaletteName::ContrastDark || inForce().palette == PaletteName::ContrastLight;
}

QColor themeColour(Tone tone) { return colourOf(themePalette(), tone); }

int themePixels(double atHundred) {
    return static_cast<int>(std::lround(atHundred * inForce().options.textPercent / 100));
}

} // namespace forlop
