// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: the theme asked for, the palette in force, and the style of all widgets made from its
// inks. Widgets hear of a change as QEvent::PaletteChange; painters ask themePalette() each time.
#pragma once

#include "core/layout/ink.h"

#include <QColor>
#include <QString>

#include <optional>

class QApplication;

namespace forlop {

/// Contrast is white on black; ContrastLight black on white.
enum class Theme : quint8 { System, Light, Dark, Contrast, ContrastLight };
enum class Scheme : quint8 { Light, Dark };

/// "system", "light", "dark", "contrast", "contrast-light".
QLatin1StringView themeName(Theme theme);
std::optional<Theme> themeNamed(QStringView name);

struct ThemeOptions {
    Theme theme = Theme::System;
    int textPercent = 100; ///< 90, 100, 115, 130 or 150: type and rows grow together
};

/// Sets style, palette, font and style sheet. Theme::System asks the desktop, and goes on following it.
void applyTheme(QApplication& application, const ThemeOptions& options);
[[nodiscard]] const ThemeOptions& themeOptions();

/// The palette in force (light before any theme was applied).
const Palette& themePalette();
[[nodiscard]] bool isHighContrast();
QColor themeColour(Tone tone);
/// A size of the grid at 100 % in the text size in force, in whole logical pixels.
[[nodiscard]] int themePixels(double atHundred);

} // namespace forlop
