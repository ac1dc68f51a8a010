// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/labelblocks.h"

#include "core/layout/figure/figuremetrics.h"
#include "core/layout/figure/figurewords.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kShortLabel = 13; ///< up to this width one line reads better than two
constexpr size_t kMostBlocks = 5;

} // namespace

std::vector<LabelBlock> labelBlocks(const QString& label, const TextMeasure& measure) {
    const QString text = label.simplified();
    if (text.isEmpty()) return {};
    const auto width = [&measure](const QString& line) { return measure.width(line, sheet::kType); };
    const LabelBlock one{{text}, width(text), width(text)};
    std::vector<LabelBlock> two;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u' ') continue;
        const QString first = text.first(i);
        const QString second = text.mid(i + 1);
        two.push_back({{first, second}, std::max(width(first), width(second)), width(second)});
    }
    std::stable_sort(two.begin(), two.end(),
                     [](const LabelBlock& a, const LabelBlock& b) { return a.width < b.width; });
    if (two.size() > kMostBlocks) two.resize(kMostBlocks);
    two.insert(one.width <= kShortLabel
                   ? two.begin()
                   : two.begin() + std::min<qsizetype>(1, static_cast<qsizetype>(two.size())),
               one);
    return two;
}

std::vector<EventFace> facesOf(const FigureContent& content, const TextMeasure& measure) {
    std::vector<EventFace> faces;
    for (const FigureEvent& event : content.events) {
        EventFace face;
        const QString label = event.label.simplified();
        const double width = measure.width(label, sheet::kType);
        face.idWidth = measure.width(event.mark, sheet::kType, TextStyle::Bold);
        face.oneLine = {{label}, width, width};
        face.blocks = labelBlocks(label, measure);
        face.references = referencesOf(event, measure);
        faces.push_back(std::move(face));
    }
    return faces;
}

double ReferenceRun::width() const {
    return inWidth + outWidth + (in.isEmpty() || out.isEmpty() ? 0 : kReferenceGap);
}

ReferenceRun referencesOf(const FigureEvent& event, const TextMeasure& measure) {
    ReferenceRun run;
    run.in = numbersInWords(event.incoming);
    run.out = numbersInWords(event.outgoing);
    const auto width = [&measure](const QString& text) {
        return text.isEmpty()
                   ? 0
                   : kReferenceHead + kReferenceHeadGap + measure.width(text, sheet::kType, TextStyle::Bold);
    };
    run.inWidth = width(run.in);
    run.outWidth = width(run.out);
    return run;
}

} // namespace forlop
