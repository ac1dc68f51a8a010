// SPDX-License-Identifier: GPL-3.0-or-later
// Colour by name. Layouts, styles and icons speak in inks; a Palette says what each is in one theme or on
// paper. No colour is written anywhere but in palettes.cpp.
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>

namespace forlop {

enum class Ink : quint8 {
    None, ///< not painted
    // chrome
    Window,
    Panel,
    Field,
    Canvas,
    LaneAlt,
    Text,
    Text2,
    Text3,
    Disabled,
    Strong,
    Border,
    Line,
    Accent,
    AccentTint,
    OnAccent,
    OnTint, ///< text and icons on AccentTint, which high contrast makes as dark as text
    ReadOut,
    OnReadOut,
    Mark,
    Warn,
    WarnBack,
    Error,
    Ok,
    Muted,
    // event kinds
    Decision,
    Activity,
    Event,
    State,
    // brackets: five fills and five lines, in step
    BracketFill0,
    BracketFill1,
    BracketFill2,
    BracketFill3,
    BracketFill4,
    BracketLine0,
    BracketLine1,
    BracketLine2,
    BracketLine3,
    BracketLine4,
    // figures on paper
    Paper,
    FigureText,
    FigureText2,
    FigureAccent,
    FigureDone,
    FigureRule,
    FigureTableRule,
    FigureActivity,
    FigureDepartment,
};
constexpr int kInkCount = static_cast<int>(Ink::FigureDepartment) + 1;
constexpr int kBracketInks = 5;

/// Inks of the nth bracket; a sixth starts again at 1 (and the layout adds a hatch).
constexpr int bracketInkIndex(int bracket) {
    return bracket < kBracketInks ? bracket : 1 + (bracket - 1) % (kBracketInks - 1);
}
constexpr Ink bracketFill(int bracket) {
    return static_cast<Ink>(static_cast<int>(Ink::BracketFill0) + bracketInkIndex(bracket));
}
constexpr Ink bracketLine(int bracket) {
    return static_cast<Ink>(static_cast<int>(Ink::BracketLine0) + bracketInkIndex(bracket));
}

/// The stable name used in golden texts, style sheets and SVG classes: "text2", "bracket-fill-0".
QLatin1StringView inkName(Ink ink);

/// An ink at a strength in percent.
struct Tone {
    Ink ink = Ink::None;
    quint8 percent = 100;

    constexpr Tone() = default;
    constexpr Tone(Ink i, int strength = 100) : ink(i), percent(static_cast<quint8>(strength)) {}
    [[nodiscard]] constexpr bool isNone() const { return ink == Ink::None || percent == 0; }
    friend bool operator==(const Tone&, const Tone&) = default;
};

/// 0xRRGGBB for every ink.
struct Palette {
    std::array<quint32, kInkCount> rgb{};

    [[nodiscard]] quint32 operator[](Ink ink) const { return rgb[static_cast<size_t>(ink)]; }
    friend bool operator==(const Palette&, const Palette&) = default;
};

enum class PaletteName : quint8 { Light, Dark, ContrastDark, ContrastLight };
/// Figure inks are the same in all four.
const Palette& paletteOf(PaletteName name);

/// WCAG 2 contrast ratio of two 0xRRGGBB colours, 1 to 21.
double contrastRatio(quint32 a, quint32 b);

} // namespace forlop
