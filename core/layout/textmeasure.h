// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a text is, asked by layouts without knowing a font engine. Sizes and answers are in the list's
// unit; widths scale linearly with the size, so that screen, paper, PDF and PNG agree.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace forlop {

enum class TextStyle : quint8 { Regular, Bold, Italic, BoldItalic };
constexpr bool isBold(TextStyle s) { return s == TextStyle::Bold || s == TextStyle::BoldItalic; }
constexpr bool isItalic(TextStyle s) { return s == TextStyle::Italic || s == TextStyle::BoldItalic; }

/// Type sizes of figures are given in points.
constexpr double pointsToMm(double points) { return points * 25.4 / 72; }

class TextMeasure {
public:
    TextMeasure() = default;
    virtual ~TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;

    [[nodiscard]] virtual double width(QStringView text, double size,
                                       TextStyle style = TextStyle::Regular) const = 0;
    /// Above and below the baseline, and the height of a capital.
    [[nodiscard]] virtual double ascent(double size) const = 0;
    [[nodiscard]] virtual double descent(double size) const = 0;
    [[nodiscard]] virtual double capHeight(double size) const = 0;

    /// The text, or its beginning with an ellipsis, that fits `width`; empty if fewer than `leastLetters`
    /// would show.
    [[nodiscard]] QString elided(const QString& text, double size, double width,
                                 TextStyle style = TextStyle::Regular, int leastLetters = 1) const;
    /// Broken at spaces (and after hyphens and slashes) into lines that fit; a longer word stands alone and
    /// may stick out.
    [[nodiscard]] QStringList wrapped(const QString& text, double size, double width,
                                      TextStyle style = TextStyle::Regular) const;
};

/// Every character is half its size wide (bold: 0.56): for tests that should not depend on a font.
class FixedTextMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(QStringView text, double size,
                               TextStyle style = TextStyle::Regular) const override;
    [[nodiscard]] double ascent(double size) const override { return 0.9 * size; }
    [[nodiscard]] double descent(double size) const override { return 0.2 * size; }
    [[nodiscard]] double capHeight(double size) const override { return 0.72 * size; }
};

} // namespace forlop
