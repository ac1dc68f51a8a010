// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken along one row: marks, texts and date lines, each with the distance they keep.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace forlop {

struct Stretch {
    double from = 0;
    double to = 0;

    [[nodiscard]] bool near(const Stretch& other, double gap) const {
        return from < other.to + gap && other.from < to + gap;
    }
};

/// A few stretches without a heap: what one mark takes is tried thousands of times.
class FewStretches {
public:
    void add(const Stretch& stretch) {
        if (m_count < m_all.size()) m_all[m_count++] = stretch;
    }
    [[nodiscard]] const Stretch* begin() const { return m_all.data(); }
    [[nodiscard]] const Stretch* end() const { return m_all.data() + m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    std::array<Stretch, 4> m_all;
    size_t m_count = 0;
};

/// What one mark takes.
struct Footprint {
    Stretch mark;
    FewStretches texts;
    FewStretches lines; ///< its date line; none for an exact day under the mark
};

class RowTracks {
public:
    /// A label may stand above another's date line only where `overLines` is allowed.
    enum class OverLines : bool { Never, Allowed };
    [[nodiscard]] bool isFree(const Footprint& footprint, OverLines overLines) const;
    [[nodiscard]] bool isTextFree(const Stretch& text, OverLines overLines = OverLines::Never) const;
    [[nodiscard]] bool isLineFree(const Stretch& line, OverLines overLines) const;
    void take(const Footprint& footprint);
    void takeText(const Stretch& text) { m_texts.push_back(text); }

private:
    std::vector<Stretch> m_marks;
    std::vector<Stretch> m_texts;
    std::vector<Stretch> m_lines;
};

} // namespace forlop
