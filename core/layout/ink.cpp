// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ink.h"

#include <algorithm>
#include <cmath>

namespace forlop {

QLatin1StringView inkName(Ink ink) {
    static constexpr std::array<QLatin1StringView, kInkCount> names{QLatin1StringView("none"),
                                                                    QLatin1StringView("window"),
                                                                    QLatin1StringView("panel"),
                                                                    QLatin1StringView("field"),
                                                                    QLatin1StringView("canvas"),
                                                                    QLatin1StringView("lanealt"),
                                                                    QLatin1StringView("text"),
                                                                    QLatin1StringView("text2"),
                                                                    QLatin1StringView("text3"),
                                                                    QLatin1StringView("disabled"),
                                                                    QLatin1StringView("strong"),
                                                                    QLatin1StringView("border"),
                                                                    QLatin1StringView("line"),
                                                                    QLatin1StringView("accent"),
                                                                    QLatin1StringView("atint"),
                                                                    QLatin1StringView("onaccent"),
                                                                    QLatin1StringView("ontint"),
                                                                    QLatin1StringView("ink"),
                                                                    QLatin1StringView("onink"),
                                                                    QLatin1StringView("mark"),
                                                                    QLatin1StringView("warn"),
                                                                    QLatin1StringView("warnbg"),
                                                                    QLatin1StringView("err"),
                                                                    QLatin1StringView("ok"),
                                                                    QLatin1StringView("mut"),
                                                                    QLatin1StringView("decision"),
                                                                    QLatin1StringView("activity"),
                                                                    QLatin1StringView("event"),
                                                                    QLatin1StringView("state"),
                                                                    QLatin1StringView("bracket-fill-0"),
                                                                    QLatin1StringView("bracket-fill-1"),
                                                                    QLatin1StringView("bracket-fill-2"),
                                                                    QLatin1StringView("bracket-fill-3"),
                                                                    QLatin1StringView("bracket-fill-4"),
                                                                    QLatin1StringView("bracket-line-0"),
                                                                    QLatin1StringView("bracket-line-1"),
                                                                    QLatin1StringView("bracket-line-2"),
                                                                    QLatin1StringView("bracket-line-3"),
                                                                    QLatin1StringView("bracket-line-4"),
                                                                    QLatin1StringView("paper"),
                                                                    QLatin1StringView("figure-text"),
                                                                    QLatin1StringView("figure-text2"),
                                                                    QLatin1StringView("figure-accent"),
                                                                    QLatin1StringView("figure-done"),
                                                                    QLatin1StringView("figure-rule"),
                                                                    QLatin1StringView("figure-table-rule"),
                                                                    QLatin1StringView("figure-activity"),
                                                                    QLatin1StringView("figure-department")};
    return names[static_cast<size_t>(ink)];
}

namespace {
double linear(quint32 channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(quint32 rgb) {
    return 0.2126 * linear((rgb >> 16) & 0xff) + 0.7152 * linear((rgb >> 8) & 0xff) +
           0.0722 * linear(rgb & 0xff);
}
} // namespace

double contrastRatio(quint32 a, quint32 b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace forlop
