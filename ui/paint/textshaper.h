// SPDX-License-Identifier: GPL-3.0-or-later
// Glyphs and widths of texts in one family. Every text is shaped once at 1000 pixels and scaled from there,
// because fonts measured at a device's own size give other widths on every device. Ligatures are off, so that
// the text of a PDF can be searched. Shaped texts and sized glyph runs are kept; nothing is shaped twice
// while it stays in use.
#pragma once

#include "core/layout/textmeasure.h"

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <array>
#include <utility>
#include <vector>

namespace forlop {

/// Screen glyphs are fitted to pixel rows; paper glyphs keep their shape.
enum class TextTarget : quint8 { Screen, Paper };

class TextShaper {
public:
    TextShaper(const QString& family, TextTarget target);
    TextShaper(const TextShaper&) = delete;
    TextShaper& operator=(const TextShaper&) = delete;

    [[nodiscard]] const QString& family() const { return m_family; }
    /// Width in parts of the size.
    [[nodiscard]] double widthPerSize(QStringView text, TextStyle style) const;
    [[nodiscard]] double ascentPerSize() const { return m_ascent; }
    [[nodiscard]] double descentPerSize() const { return m_descent; }
    [[nodiscard]] double capHeightPerSize() const { return m_capHeight; }
    /// Runs to draw with the baseline's start at (0, 0). Valid until the next call.
    [[nodiscard]] const std::vector<QGlyphRun>& runs(const QString& text, TextStyle style, double size) const;

private:
    struct Shaped {
        double width = 0;
        std::vector<QGlyphRun> runs; ///< at 1000 pixels
    };
    struct SizedKey {
        QString text;
        int size = 0; ///< in 1/64 pixel
        TextStyle style = TextStyle::Regular;
        friend bool operator==(const SizedKey&, const SizedKey&) = default;
        friend size_t qHash(const SizedKey& key, size_t seed) noexcept {
            return qHashMulti(seed, key.text, key.size, static_cast<int>(key.style));
        }
    };
    [[nodiscard]] const Shaped& shaped(const QString& text, TextStyle style) const;
    [[nodiscard]] QRawFont sized(const QRawFont& font, int size) const;

    QString m_family;
    std::array<QFont, 4> m_fonts;
    double m_ascent = 0;
    double m_descent = 0;
    double m_capHeight = 0;
    mutable std::array<QCache<QString, Shaped>, 4> m_shaped;
    mutable QCache<SizedKey, std::vector<QGlyphRun>> m_sized;
    mutable QHash<std::pair<QRawFont, int>, QRawFont> m_rawFonts;
};

/// The family of figures: Liberation Sans where it is installed, else the nearest of the same widths.
QString figureFamily();
/// One per family and target, kept until the application ends.
TextShaper& shaperOf(const QString& family, TextTarget target);
/// That of the application's font, and that of figures.
TextShaper& screenShaper();
TextShaper& paperShaper();

} // namespace forlop
