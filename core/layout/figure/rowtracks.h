// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken along one row: marks, texts and date lines, each with the distance they keep.
#pragma once

#include <utility>
#include <vector>

namespace forlop {

struct Stretch {
    double from = 0;
    double to = 0;

    [[nodiscard]] bool near(const Stretch& other, double gap) const {
        return from < other.to + gap && other.from < to + gap;
    }
};

/// What one mark takes.
struct Footprint {
    Stretch mark;
    std::vector<Stretch> texts;
    std::vector<Stretch> lines; ///< its date line; none for an exact day under the mark
};

class RowTracks {
public:
    /// A label may stand above another's date line only where `overLines` is allowed.
    enum class OverLines : bool { Never, Allowed };
    [[nodiscard]] bool isFree(const Footprint& footprint, OverLines overLines) const;
    [[nodiscard]] bool isTextFree(const Stretch& text) const;
    void take(const Footprint& footprint);

private:
    std::vector<Stretch> m_marks;
    std::vector<Stretch> m_texts;
    std::vector<Stretch> m_lines;
};

} // namespace forlop
