// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figureoptions.h"

#include "core/layout/figure/figurecaption.h"
#include "core/layout/figure/figurelegend.h"
#include "core/layout/figure/figurelists.h"
#include "core/layout/figure/figuretext.h"
#include "core/layout/figure/fitplan.h"
#include "core/layout/figure/scalesearch.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {
constexpr double kLeastWidth = 60;
constexpr double kMostWidth = 420;
constexpr double kUsualPitch = 7.4; ///< without routed arrows rows need no more

class FigureMaking {
public:
    FigureMaking(const FigureContent& content, const FigureOptions& options, const TextMeasure& measure,
                 const StopFlag* stop)
        : m_content(content), m_options(options), m_measure(measure), m_stop(stop),
          m_faces(facesOf(content, measure)), m_finest(finestUnitOf(content)) {}

    Result<FigureSheet> run() {
        for (const bool numbersOnly : {false, true}) {
            for (FitPlan plan : fitPlans()) {
                if (numbersOnly) plan.header = HeaderText::Numbers;
                std::optional<FigureSheet> sheet = tryPlan(plan);
                if (isStopped()) return stopped();
                if (sheet) return std::move(*sheet);
            }
        }
        return refusal();
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stop != nullptr && *m_stop; }
    [[nodiscard]] static Error stopped() {
        return {ErrorCode::Cancelled, FigureText::tr("Drawing the figure was stopped."), {}};
    }
    std::optional<FigureSheet> tryPlan(const FitPlan& plan) {
        const std::optional<FigureScale>& scale = scaleFor(plan.header);
        if (!scale) return std::nullopt;
        m_scale = *scale;
        const double limit = figureHeightLimit(m_options.widthMm);
        // The fewest folds that fit: heights fall as more is folded.
        const std::vector<FoldCell> sequence =
            plan.folding == Folding::AsNeeded ? foldSequence(m_content) : std::vector<FoldCell>();
        size_t least = 0;
        size_t most = sequence.size();
        if (heightWith(plan, foldCounts(sequence, most)) > limit) return std::nullopt;
        while (least < most && !isStopped()) {
            const size_t middle = (least + most) / 2;
            if (heightWith(plan, foldCounts(sequence, middle)) > limit)
                least = middle + 1;
            else
                most = middle;
        }
        const double spare = limit - heightWith(plan, foldCounts(sequence, most));
        return draw(plan,
                    std::max(plan.spacing.least, std::min(kUsualPitch, plan.spacing.least + spare / rows())));
    }

    // Searched once for each kind of header.
    const std::optional<FigureScale>& scaleFor(HeaderText header) {
        const auto at = m_scales.find(header);
        if (at != m_scales.end()) return at->second;
        const ScaleTask task{m_options.widthMm, m_options.language, header, m_faces, m_stop};
        return m_scales[header] = searchScale(m_content, task, m_measure);
    }

    [[nodiscard]] Error refusal() const {
        const bool anyScale = std::any_of(m_scales.begin(), m_scales.end(),
                                          [](const auto& scale) { return scale.second.has_value(); });
        const QString text =
            anyScale
                ? FigureText::tr("The figure needs more than %1 mm of height at a width of %2 mm; choose "
                                 "a wider one, or split it at a frontier.")
                      .arg(figureHeightLimit(m_options.widthMm))
                      .arg(m_options.widthMm)
                : FigureText::tr("The headers of %1 brackets do not fit into %2 mm; choose a wider figure, "
                                 "or split it at a frontier.")
                      .arg(m_content.brackets.size())
                      .arg(m_options.widthMm);
        return {ErrorCode::Invalid, text, {}};
    }

    // Packs the rows; the height with rows as close as they may stand.
    double heightWith(const FitPlan& plan, const FoldCounts& fold) {
        const MarkRoom room(m_content, m_faces, m_scale);
        PackingRules rules = rulesOf(plan);
        rules.fold = fold;
        m_lanes = packRows(room, rules, m_options.language, m_measure);
        return draw(plan, plan.spacing.least).list.size().height;
    }

    [[nodiscard]] PackingRules rulesOf(const FitPlan& plan) const {
        PackingRules rules{plan.labels, {}, {}};
        for (const auto& [event, opens] : namedBelow(m_content, plan.header)) rules.named.insert(event);
        return rules;
    }

    [[nodiscard]] int rows() const {
        int rows = 0;
        for (const PackedLane& lane : m_lanes) rows += lane.rows;
        return std::max(1, rows);
    }

    FigureSheet draw(const FitPlan& plan, double pitch) const {
        FigureDraft draft(m_options.widthMm, m_options.language, m_measure);
        const MarkRoom room(m_content, m_faces, m_scale);
        const DrawnHeader header = drawHeader(draft, m_content, m_scale, m_finest, plan.header);
        LaneDrawing lanes(draft, room, {pitch, plan.spacing});
        double y = lanes.draw(m_lanes, header.bottom);
        std::vector<Box> obstacles = lanes.obstacles();
        const PackedStrip strip = packStrip(room, plan.strips, m_measure);
        if (!strip.isEmpty()) {
            rule(draft, y);
            drawStrip(draft, strip, y, obstacles);
            y += strip.height();
        }
        drawFrontiers(draft, room, {header.bar, header.nestedBar, y}, obstacles);
        rule(draft, y);
        y = drawLists(draft, plan, y);
        const PackedLegend legend = packLegend(draft, plan.legendStep);
        drawLegend(draft, legend, y);
        y += legend.height();
        const CaptionFacts facts = factsOf(plan);
        const PackedCaption caption =
            packCaption(draft, captionOf(m_content, m_options, facts), plan.caption);
        drawCaption(draft, caption, y);
        draft.list.setHeight(y + caption.height());
        return sheetOf(std::move(draft), caption, facts);
    }

    static void rule(FigureDraft& draft, double y) {
        draft.stroke(Role::Rule, {0, y}, {draft.width(), y}, sheet::kHair);
    }

    double drawLists(FigureDraft& draft, const FitPlan& plan, double y) const {
        const double top = y;
        if (plan.header == HeaderText::Numbers) {
            const ColumnList brackets = bracketList(m_content, m_options.widthMm, m_measure);
            drawList(draft, brackets, {Role::Key, FigureWord::Brackets, 0}, y);
            y += brackets.height();
        }
        const ColumnList influences = influenceList(m_content, m_options.widthMm, m_measure);
        drawList(
            draft, influences,
            {Role::InfluenceLabel, FigureWord::Influences, static_cast<int>(m_content.influences.size())}, y);
        y += influences.height();
        if (std::any_of(m_content.influences.begin(), m_content.influences.end(),
                        [](const FigureInfluence& i) { return i.basis == InfluenceBasis::Analyst; }))
            draft.used.insert(FigureWord::Analyst);
        const ColumnList key =
            keyList(m_content, m_lanes, {m_options.widthMm, plan.header, m_options.language}, m_measure);
        drawList(draft, key, {Role::Key, FigureWord::Key, 0}, y);
        y += key.height();
        if (y > top) rule(draft, y);
        return y;
    }

    [[nodiscard]] CaptionFacts factsOf(const FitPlan& plan) const {
        CaptionFacts facts;
        facts.scaleChanges = !m_scale.changes().empty();
        facts.documentsDropped = plan.strips != StripRows::All && !m_content.documents.empty();
        facts.roundsDropped = plan.strips == StripRows::None && !m_content.rounds.empty();
        for (const PackedLane& lane : m_lanes) {
            for (const PackedMark& mark : lane.marks) {
                facts.folded += static_cast<int>(mark.folded.size());
                if (!mark.folded.empty()) continue;
                if (mark.needsKey) ++facts.keyed;
                if (mark.place.astride != Astride::No) ++facts.astride;
            }
        }
        return facts;
    }

    [[nodiscard]] FigureSheet sheetOf(FigureDraft draft, const PackedCaption& caption,
                                      const CaptionFacts& facts) const {
        FigureSheet sheet;
        sheet.list = std::move(draft.list);
        sheet.title = caption.text.section(u". "_s, 0, 1);
        sheet.description = m_options.altText.isEmpty() ? caption.text : m_options.altText;
        sheet.caption = caption.text;
        sheet.astride = std::move(draft.astride);
        if (facts.keyed == 1)
            sheet.fitting.append(FigureText::tr("1 mark stands without a label; the key names it."));
        if (facts.keyed > 1)
            sheet.fitting.append(
                FigureText::tr("%1 marks stand without a label; the key names them.").arg(facts.keyed));
        if (facts.folded > 0)
            sheet.fitting.append(FigureText::tr("%1 events are folded into bars.").arg(facts.folded));
        if (facts.roundsDropped)
            sheet.fitting.append(FigureText::tr("The strip of sources is left out."));
        else if (facts.documentsDropped)
            sheet.fitting.append(FigureText::tr("The strip of documents is left out."));
        return sheet;
    }

    const FigureContent& m_content;
    const FigureOptions& m_options;
    const TextMeasure& m_measure;
    const StopFlag* m_stop;
    std::vector<EventFace> m_faces;
    TickUnit m_finest;
    std::map<HeaderText, std::optional<FigureScale>> m_scales;
    FigureScale m_scale;
    std::vector<PackedLane> m_lanes;
};

} // namespace

Result<FigureSheet> layoutBracketingFigure(const Snapshot& snapshot, const FigureOptions& options,
                                           const TextMeasure& measure, const StopFlag* stop) {
    if (options.widthMm < kLeastWidth || options.widthMm > kMostWidth)
        return Error{
            ErrorCode::Invalid,
            FigureText::tr("A figure is between %1 and %2 mm wide.").arg(kLeastWidth).arg(kMostWidth),
            {}};
    const Result<FigureContent> content = gatherFigure(snapshot, options);
    if (!content) return content.error();
    return FigureMaking(*content, options, measure, stop).run();
}

} // namespace forlop
