// SPDX-License-Identifier: GPL-3.0-or-later
// The text measure of a real font, from a shaper: layouts measure with the widths that the painter will draw.
#pragma once

#include "ui/paint/textshaper.h"

namespace forlop {

class FontTextMeasure final : public TextMeasure {
public:
    explicit FontTextMeasure(const TextShaper& shaper) : m_shaper(shaper) {}

    [[nodiscard]] double width(QStringView text, double size,
                               TextStyle style = TextStyle::Regular) const override {
        return m_shaper.widthPerSize(text, style) * size;
    }
    [[nodiscard]] double ascent(double size) const override { return m_shaper.ascentPerSize() * size; }
    [[nodiscard]] double descent(double size) const override { return m_shaper.descentPerSize() * size; }
    [[nodiscard]] double capHeight(double size) const override { return m_shaper.capHeightPerSize() * size; }

private:
    const TextShaper& m_shaper; // not owned
};

} // namespace forlop
