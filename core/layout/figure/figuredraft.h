// SPDX-License-Identifier: GPL-3.0-or-later
// A figure being drawn: the display list with the pens of figures on paper, and a record of the symbols that
// were used, from which the legend is made.
#pragma once

#include "core/layout/figure/figuremetrics.h"
#include "core/layout/figure/figurewords.h"
#include "core/layout/figure/flowtext.h"

#include <set>

namespace forlop {

class FigureDraft {
public:
    FigureDraft(double width, DateLanguage language, const TextMeasure& measure);

    DisplayList list;
    const TextMeasure& measure;
    const DateLanguage language;
    std::set<FigureWord> used; ///< legend entries
    std::vector<qint64> astride;

    [[nodiscard]] double width() const { return list.size().width; }
    [[nodiscard]] QString word(FigureWord word) const { return figureWord(word, language); }
    [[nodiscard]] double textWidth(const QString& text, TextStyle style = TextStyle::Regular,
                                   double size = sheet::kType) const {
        return measure.width(text, size, style);
    }

    void text(Tag tag, Point at, const QString& text, TextStyle style = TextStyle::Regular,
              Ink ink = Ink::FigureText, Anchor anchor = Anchor::Start, double size = sheet::kType);
    /// Lines of running text, the first baseline at `at`; returns the last baseline.
    double lines(Tag tag, Point at, const std::vector<FlowLine>& lines, double leading,
                 double size = sheet::kType);
    void stroke(Tag tag, Point from, Point to, double weight, Ink ink = Ink::FigureText, Dash dash = {});
    /// A level line from `from` to `to` that breaks up towards `to`, without end: for unknown dates.
    void breaking(Tag tag, Point from, double to, double weight, Ink ink = Ink::FigureText);
};

} // namespace forlop
