// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of paragraphs: every line of a source that is not blank is one, from 1. What readers cite as "¶
// 14".
#pragma once

#include <QString>

#include <vector>

namespace forlop {

class Paragraphs {
public:
    Paragraphs() = default;
    explicit Paragraphs(QStringView text);

    /// Number of the paragraph that holds the code point; 0 before the first.
    [[nodiscard]] int numberAt(qint64 codePoint) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }

private:
    std::vector<qint64> m_starts; ///< code point of each paragraph's first character
};

} // namespace forlop
