// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where colours are written.
#include "core/layout/ink.h"

namespace forlop {
namespace {

// In the order of Ink, from Window to BracketLine4.
constexpr int kScreenInks = static_cast<int>(Ink::BracketLine4) - static_cast<int>(Ink::Window) + 1;
using ScreenInks = std::array<quint32, kScreenInks>;

constexpr ScreenInks kLight{
    0xF1F3F5, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xF8F9FB, // window panel field canvas lanealt
    0x1A222D, 0x475262, 0x596473, 0x9AA3AF,           // text text2 text3 disabled
    0x7C8594, 0xD3D8DF, 0xE4E7EC,                     // strong border line
    0x1F5FBF, 0xDFE9F9, 0xFFFFFF, 0x1A222D, 0x1A222D,
    0xFFFFFF, 0xFFE9A8,                               // accent atint onaccent ontint ink onink mark
    0x8A5A00, 0xFFF3D6, 0xB42318, 0x1B7A48, 0x6B7685, // warn warnbg err ok mut
    0x0B4F8A, 0x00906A, 0xC24F00, 0x8A6FA8,           // decision activity event state
    0xE8EAEC, 0xC0DFF4, 0xB5E4D5, 0xF6EBBD, 0xF8CFC2, // bracket fill
    0x4D545E, 0x2E78AE, 0x1B8069, 0x8F7A12, 0xB5533A, // bracket line
};

constexpr ScreenInks kDark{
    0x22262C, 0x1C2025, 0x15171B, 0x17191D, 0x1B1E23,                     //
    0xE4E8ED, 0xB3BBC6, 0x98A2AF, 0x66707C,                               //
    0x78838F, 0x3A414B, 0x2C323A,                                         //
    0x7DB0FF, 0x21364F, 0x0B1626, 0xE4E8ED, 0xE9EDF2, 0x15171B, 0x4A3D12, //
    0xF0C36A, 0x3A2F16, 0xFF9A8E, 0x6FD3A0, 0x8D98A5,                     //
    0x5B96CC, 0x7ADDB4, 0xED842F, 0xD9C4EA,                               //
    0x454A52, 0x1F4664, 0x185246, 0x544816, 0x633426,                     //
    0xAEB5BE, 0x6FB4E6, 0x5CCBB0, 0xE0CB62, 0xF0937A,                     //
};

// High contrast: a selected row is inverted (atint = text, onaccent = window), bracket fills are the canvas
// (a hatch tells them), and the quoted passage has no fill: `mark` is the ink of its underline.
constexpr ScreenInks kContrastDark{
    0x000000, 0x000000, 0x000000, 0x000000, 0x000000,                     //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x8C8C8C,                               //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF,                                         //
    0xFFFF00, 0xFFFFFF, 0x000000, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF, //
    0xFFD24D, 0x000000, 0xFF8A80, 0x7CFFB2, 0xFFFFFF,                     //
    0x7FB2FF, 0x00E676, 0xFFA000, 0xE8C8FF,                               //
    0x000000, 0x000000, 0x000000, 0x000000, 0x000000,                     //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,                     //
};

constexpr ScreenInks kContrastLight{
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,                     //
    0x000000, 0x000000, 0x000000, 0x8C8C8C,                               //
    0x000000, 0x000000, 0x000000,                                         //
    0x0000C0, 0x000000, 0xFFFFFF, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, //
    0x6B4300, 0xFFFFFF, 0x9A0000, 0x005A2B, 0x000000,                     //
    0x003A70, 0x006B4F, 0xA33A00, 0x6A3FA0,                               //
    0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,                     //
    0x000000, 0x000000, 0x000000, 0x000000, 0x000000,                     //
};

// In the order of Ink, from Paper on: paper is white in every theme.
constexpr std::array<quint32, kInkCount - kScreenInks - 1> kFigure{
    0xFFFFFF, 0x111111, 0x595959, 0x00507A, 0x4D4D4D, 0xB3B3B3, 0xCCCCCC, 0xEDEDED, 0xE6E6E6};

constexpr Palette joined(const ScreenInks& screen) {
    Palette result;
    size_t next = 1;
    for (const quint32 rgb : screen) result.rgb[next++] = rgb;
    for (const quint32 rgb : kFigure) result.rgb[next++] = rgb;
    return result;
}

constexpr std::array<Palette, 4> kPalettes{joined(kLight), joined(kDark), joined(kContrastDark),
                                           joined(kContrastLight)};

} // namespace

const Palette& paletteOf(PaletteName name) { return kPalettes[static_cast<size_t>(name)]; }

} // namespace forlop
