// SPDX-License-Identifier: GPL-3.0-or-later
// Offsets of a text in code points (as the file keeps them) and in UTF-16 (as Qt counts them), and back.
// Holds only where the pairs stand, so a text of 20 MB costs nothing when it has none; the text itself is not
// kept.
#pragma once

#include <QStringView>

#include <vector>

namespace forlop {

class CodePoints {
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);

    [[nodiscard]] qint64 count() const { return m_units - static_cast<qint64>(m_pairs.size()); }
    [[nodiscard]] qint64 utf16Length() const { return m_units; }
    /// Offsets outside the text come back as its nearest end.
    [[nodiscard]] qint64 toUtf16(qint64 codePoint) const;
    /// An offset between the halves of a pair counts as the start of the pair.
    [[nodiscard]] qint64 fromUtf16(qint64 unit) const;

private:
    std::vector<qint64> m_pairs; ///< UTF-16 offset of the first half of each pair, ascending
    qint64 m_units = 0;
};

} // namespace forlop
