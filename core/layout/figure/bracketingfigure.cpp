// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figureoptions.h"

#include "core/layout/figure/figurecaption.h"
#include "core/layout/figure/figurelegend.h"
#include "core/layout/figure/figurelists.h"
#include "core/layout/figure/folding.h"
#include "core/layout/figure/scalesearch.h"
#include "core/layout/figure/sourcestrip.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Figure", text); }

constexpr double kLeastWidth = 60;
constexpr double kMostWidth = 420;
constexpr double kUsualPitch = 7.4; ///< without routed arrows rows need no more

/// One step of what is done when there is not enough room, in the order of advice.
struct FitPlan {
    sheet::RowSpacing spacing = sheet::kUsualRows;
    LabelRule labels = LabelRule::Always;
    StripRows strips = StripRows::All;
    double legendStep = 4.3;
    int foldBelow = 0;
    NestedEvents nestedEvents = NestedEvents::InKey;
    int captionLines = 5;
};

std::vector<FitPlan> fitPlans() {
    using sheet::kTightestRows;
    using sheet::kTightRows;
    using sheet::kUsualRows;
    return {
        {kUsualRows, LabelRule::Always, StripRows::All, 4.3, 0, NestedEvents::InHeader},
        {kUsualRows, LabelRule::Always, StripRows::All, 3.9, 0, NestedEvents::InHeader},
        {kTightRows, LabelRule::Always, StripRows::All, 3.9, 0, NestedEvents::InHeader},
        {kTightRows, LabelRule::Always, StripRows::All, 3.9, 0},
        {kTightRows, LabelRule::Always, StripRows::All, 3.9, 0, NestedEvents::InKey, 4},
        {kTightestRows, LabelRule::Always, StripRows::All, 3.9, 0, NestedEvents::InKey, 4},
        {kTightestRows, LabelRule::WhereFree, StripRows::All, 3.9, 0},
        {kTightestRows, LabelRule::WhereFree, StripRows::RoundsOnly, 3.9, 0},
        {kTightestRows, LabelRule::WhereFree, StripRows::None, 3.9, 0},
        {kTightestRows, LabelRule::WhereFree, StripRows::RoundsOnly, 3.9, 2},
        {kTightestRows, LabelRule::Important, StripRows::RoundsOnly, 3.9, 3},
        {kTightestRows, LabelRule::Important, StripRows::RoundsOnly, 3.9, 4},
        {kTightestRows, LabelRule::Important, StripRows::None, 3.9, 5},
        {kTightestRows, LabelRule::Never, StripRows::None, 3.9, 5},
        {kTightestRows, LabelRule::WhereFree, StripRows::None, 3.9, kFoldMixed},
    };
}

class FigureMaking {
public:
    FigureMaking(const FigureContent& content, const FigureOptions& options, const TextMeasure& measure)
        : m_content(content), m_options(options), m_measure(measure), m_finest(finestUnitOf(content)) {}

    Result<FigureSheet> run() {
        if (!findScales())
            return Error{
                ErrorCode::Invalid,
                tr("The headers of %1 brackets do not fit into %2 mm; choose a wider figure, or split it "
                   "at a frontier.")
                    .arg(m_content.brackets.size())
                    .arg(m_options.widthMm),
                {}};

        const double limit = figureHeightLimit(m_options.widthMm);
        int nth = 0;
        for (const FitPlan& plan : fitPlans()) {
            m_scale = m_scales.at(plan.nestedEvents);
            const MarkRoom room(m_content, m_scale);
            m_lanes = packRows(room, rulesOf(plan), m_options.language, m_measure);
            const FigureSheet tightest = draw(plan, plan.spacing.least);
            const double spare = limit - tightest.list.size().height;
            if (qEnvironmentVariableIsSet("FIGDEBUG"))
                qWarning("plan labels %d fold %d rows %d h %.1f", int(plan.labels), plan.foldBelow, rows(),
                         tightest.list.size().height);
            if (qEnvironmentVariableIsSet("FIGPLAN") && qEnvironmentVariableIntValue("FIGPLAN") != nth++)
                continue;
            if (spare < 0 && !qEnvironmentVariableIsSet("FIGPLAN")) continue;
            const double pitch = std::min(kUsualPitch, plan.spacing.least + spare / rows());
            return draw(plan, std::max(pitch, plan.spacing.least));
        }
        return Error{
            ErrorCode::Invalid,
            tr("The figure needs more than %1 mm of height at a width of %2 mm; choose a wider one, or split "
               "it at a frontier.")
                .arg(limit)
                .arg(m_options.widthMm),
            {}};
    }

private:
    [[nodiscard]] PackingRules rulesOf(const FitPlan& plan) const {
        PackingRules rules{plan.labels, {}, plan.foldBelow};
        for (const auto& [event, opens] : namedInKey(m_content, plan.nestedEvents)) rules.named.insert(event);
        return rules;
    }

    bool findScales() {
        for (const NestedEvents nested : {NestedEvents::InHeader, NestedEvents::InKey}) {
            const std::optional<FigureScale> scale =
                searchScale(m_content, {m_options.widthMm, m_options.language, nested}, m_measure);
            if (scale) m_scales[nested] = *scale;
        }
        if (!m_scales.contains(NestedEvents::InKey)) return false;
        m_scales.try_emplace(NestedEvents::InHeader, m_scales.at(NestedEvents::InKey));
        return true;
    }

    [[nodiscard]] int rows() const {
        int rows = 0;
        for (const PackedLane& lane : m_lanes) rows += lane.rows;
        return std::max(1, rows);
    }

    FigureSheet draw(const FitPlan& plan, double pitch) const {
        FigureDraft draft(m_options.widthMm, m_options.language, m_measure);
        const MarkRoom room(m_content, m_scale);
        const DrawnHeader header = drawHeader(draft, m_content, m_scale, m_finest, plan.nestedEvents);
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
            packCaption(draft, captionOf(m_content, m_options, facts), plan.captionLines);
        drawCaption(draft, caption, y);
        draft.list.setHeight(y + caption.height());
        return sheetOf(std::move(draft), caption, facts);
    }

    static void rule(FigureDraft& draft, double y) {
        draft.stroke(Role::Rule, {0, y}, {draft.width(), y}, sheet::kHair);
    }

    double drawLists(FigureDraft& draft, const FitPlan& plan, double y) const {
        const double top = y;
        const ColumnList influences = influenceList(m_content, m_options.widthMm, m_measure);
        drawList(
            draft, influences,
            {Role::InfluenceLabel, FigureWord::Influences, static_cast<int>(m_content.influences.size())}, y);
        y += influences.height();
        if (std::any_of(m_content.influences.begin(), m_content.influences.end(),
                        [](const FigureInfluence& i) { return i.basis == InfluenceBasis::Analyst; }))
            draft.used.insert(FigureWord::Analyst);
        const ColumnList key = keyList(m_content, m_lanes,
                                       {m_options.widthMm, plan.nestedEvents, m_options.language}, m_measure);
        drawList(draft, key, {Role::Key, FigureWord::Key, 0}, y);
        y += key.height();
        if (y > top) rule(draft, y);
        return y;
    }

    [[nodiscard]] CaptionFacts factsOf(const FitPlan& plan) const {
        CaptionFacts facts;
        facts.scaleChanges = !m_scale.changes().empty();
        facts.documentsDropped = plan.strips != StripRows::All;
        facts.roundsDropped = plan.strips == StripRows::None;
        for (const PackedLane& lane : m_lanes) {
            for (const PackedMark& mark : lane.marks) {
                facts.folded += static_cast<int>(mark.folded.size());
                if (!mark.folded.empty()) continue;
                if (mark.needsKey) ++facts.keyed;
                if (mark.place.astride != Astride::No)
                    facts.astride.append(m_content.events[static_cast<size_t>(mark.event)].mark);
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
        if (facts.keyed > 0)
            sheet.fitting.append(tr("%1 marks stand without a label; the key names them.").arg(facts.keyed));
        if (facts.folded > 0) sheet.fitting.append(tr("%1 events are folded into bars.").arg(facts.folded));
        if (facts.roundsDropped)
            sheet.fitting.append(tr("The strip of sources is left out."));
        else if (facts.documentsDropped)
            sheet.fitting.append(tr("The strip of documents is left out."));
        return sheet;
    }

    const FigureContent& m_content;
    const FigureOptions& m_options;
    const TextMeasure& m_measure;
    TickUnit m_finest;
    std::map<NestedEvents, FigureScale> m_scales;
    FigureScale m_scale;
    std::vector<PackedLane> m_lanes;
};

} // namespace

Result<FigureSheet> layoutBracketingFigure(const Snapshot& snapshot, const FigureOptions& options,
                                           const TextMeasure& measure) {
    if (options.widthMm < kLeastWidth || options.widthMm > kMostWidth)
        return Error{ErrorCode::Invalid,
                     tr("A figure is between %1 and %2 mm wide.").arg(kLeastWidth).arg(kMostWidth),
                     {}};
    const Result<FigureContent> content = gatherFigure(snapshot, options);
    if (!content) return content.error();
    return FigureMaking(*content, options, measure).run();
}

} // namespace forlop
