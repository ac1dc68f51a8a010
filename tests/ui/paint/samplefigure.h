// SPDX-License-Identifier: GPL-3.0-or-later
// A small figure with every kind of item, for tests of what is written from it.
#pragma once

#include "core/layout/displaylist.h"
#include "ui/paint/fontmeasure.h"

#include <array>

namespace forlop::test {

inline DisplayList sampleFigure() {
    using namespace Qt::StringLiterals;
    const FontTextMeasure measure(paperShaper());
    const double small = pointsToMm(7);
    DisplayList list({85, 60.5}, ListUnit::Millimetre);
    list.beginGroup({Role::Lane, 1}, {u"Leadership"_s});
    list.text({Role::RowHead, 1}, {1, 8}, u"Leadership"_s, small, Ink::FigureText, measure, TextStyle::Bold);
    list.text({Role::BracketName, 2}, {20, 8}, u"1 Initiation"_s, pointsToMm(9), Ink::FigureText, measure,
              TextStyle::Bold);
    list.text({Role::FrontierReason, 2}, {20, 13}, u"official filing of a flexible office"_s, small,
              Ink::FigureText2, measure, TextStyle::Italic);
    list.text({Role::EventLabel, 3}, {84, 20}, u"Rådmann Økland’s mandate"_s, small, Ink::FigureText, measure,
              TextStyle::Regular, Anchor::End);
    list.text({Role::Caption, 0}, {42, 50}, u"B01 – B23, ≥ 366 days"_s, pointsToMm(8), Ink::FigureText,
              measure, TextStyle::BoldItalic, Anchor::Middle);
    list.rect({Role::EventBadge, 3}, {40, 17, 6.7, 4.2}, Ink::FigureActivity, {Ink::FigureText, 0.265}, 1.7);
    list.line({Role::Frontier, 2}, {18, 2}, {18, 45}, {Ink::FigureText, 0.353, {2.2F, 0.8F}});
    PathData arrow;
    arrow.moveTo({20, 30}).cubicTo({30, 30}, {30, 40}, {40, 40});
    list.path({Role::Influence, 4}, arrow, {}, {Ink::FigureAccent, 0.353});
    const std::array<FadeStop, 2> stops{FadeStop{0, 0}, FadeStop{1, 1}};
    list.fade({Role::EventExtent, 3}, {50, 30, 20, 4}, Ink::FigureAccent, stops);
    list.endGroup();
    return list;
}

} // namespace forlop::test
