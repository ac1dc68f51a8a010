// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurelegend.h"

#include "core/layout/figure/labelblocks.h"
#include "core/layout/figure/lanedrawing.h"
#include "core/layout/figure/markshape.h"
#include "core/layout/figure/sourcestrip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kHeadToBand = 3.9; ///< from the top of a band to its heads
constexpr double kBelow = 0.9;
constexpr double kHeadToRow = 4.5;
constexpr double kTextAt = 10.2;
constexpr double kPointTextAt = 6.2; ///< behind samples that are points or upright lines
constexpr double kColumnGap = 4.0;
constexpr double kIndent = 0.5;
constexpr size_t kMostColumns = 5;

using W = FigureWord;

struct Group {
    W head;
    std::vector<W> entries;
};

std::vector<Group> groupsOf(const FigureDraft& draft) {
    const std::vector<Group> all{
        {W::Marks, {W::Decision, W::Activity, W::Event, W::State, W::Outside, W::Astride, W::Folded}},
        {W::FrontiersSources,
         {W::FirmFrontier, W::WeakFrontier, W::NestedFrontier, W::InterviewRound, W::Document}},
        {W::DateLines,
         {W::SomeTime, W::About, W::EarliestUnknown, W::LatestUnknown, W::EitherUnknown, W::Doubtful,
          W::StillGoing, W::ExactDay}},
        {W::References, {W::ComesIn, W::GoesOut, W::SignOfEffect, W::Analyst}},
    };
    // One entry says both when edges break up on both sides.
    std::set<W> used = draft.used;
    if (used.contains(W::EarliestUnknown) && used.contains(W::LatestUnknown)) {
        used.erase(W::EarliestUnknown);
        used.erase(W::LatestUnknown);
        used.insert(W::EitherUnknown);
    }
    std::vector<Group> groups;
    for (const Group& group : all) {
        Group shown{group.head, {}};
        for (const W entry : group.entries)
            if (used.contains(entry)) shown.entries.push_back(entry);
        const bool sources = used.contains(W::InterviewRound) || used.contains(W::Document);
        if (shown.head == W::FrontiersSources && !sources) shown.head = W::Frontiers;
        if (!shown.entries.empty()) groups.push_back(std::move(shown));
    }
    return groups;
}

std::vector<LegendColumn> columnsOf(const std::vector<Group>& groups, size_t rows) {
    std::vector<LegendColumn> columns;
    for (const Group& group : groups) {
        for (size_t i = 0; i < group.entries.size(); i += rows) {
            LegendColumn column{group.head, i == 0, {}, 0};
            for (size_t k = i; k < std::min(i + rows, group.entries.size()); ++k)
                column.entries.push_back(group.entries[k]);
            columns.push_back(std::move(column));
        }
    }
    return columns;
}

double textAt(const LegendColumn& column) {
    return column.head == W::Frontiers || column.head == W::FrontiersSources ? kPointTextAt : kTextAt;
}

double widthOf(const FigureDraft& draft, const LegendColumn& column) {
    double width = 0;
    for (const W entry : column.entries)
        width = std::max(width, textAt(column) + draft.textWidth(draft.word(entry)));
    return width;
}

double headWidth(const FigureDraft& draft, const LegendColumn& column) {
    return column.showsHead ? draft.textWidth(draft.word(column.head), TextStyle::Bold) : 0;
}

// Groups side by side as far as the width goes, then in a band below.
PackedLegend inBands(const FigureDraft& draft, std::vector<LegendColumn> columns, double step) {
    PackedLegend legend;
    legend.step = step;
    double x = kIndent;
    size_t inBand = 0;
    for (size_t i = 0; i < columns.size();) {
        size_t end = i + 1;
        while (end < columns.size() && !columns[end].showsHead) ++end;
        double width = 0;
        for (size_t k = i; k < end; ++k) width += widthOf(draft, columns[k]) + (k > i ? kColumnGap : 0);
        width = std::max(width, headWidth(draft, columns[i]));
        if (legend.bandRows.empty() || x + width > draft.width() || inBand + (end - i) > kMostColumns) {
            legend.bandRows.push_back(0);
            x = kIndent;
            inBand = 0;
        }
        double at = x;
        for (; i < end; ++i, ++inBand) {
            columns[i].band = legend.bandRows.size() - 1;
            columns[i].x = at;
            at += widthOf(draft, columns[i]) + kColumnGap;
            legend.bandRows.back() =
                std::max(legend.bandRows.back(), static_cast<int>(columns[i].entries.size()));
        }
        x += width + kColumnGap;
    }
    legend.columns = std::move(columns);
    return legend;
}

bool isWithin(const FigureDraft& draft, const PackedLegend& legend) {
    return std::all_of(legend.columns.begin(), legend.columns.end(), [&draft](const LegendColumn& column) {
        return column.x + widthOf(draft, column) <= draft.width() + 0.01;
    });
}

// What is left of the width goes between the columns of a band, up to a limit.
void spread(const FigureDraft& draft, PackedLegend& legend) {
    for (size_t band = 0; band < legend.bandRows.size(); ++band) {
        std::vector<LegendColumn*> columns;
        for (LegendColumn& column : legend.columns)
            if (column.band == band) columns.push_back(&column);
        if (columns.size() < 2) continue;
        const double end =
            columns.back()->x + std::max(widthOf(draft, *columns.back()), headWidth(draft, *columns.back()));
        const double gap =
            std::clamp((draft.width() - end) / static_cast<double>(columns.size() - 1), 0.0, 9.0);
        for (size_t i = 0; i < columns.size(); ++i) columns[i]->x += gap * static_cast<double>(i);
    }
}

class Sample {
public:
    Sample(FigureDraft& draft, double x, double y) : m_draft(draft), m_x(x), m_y(y) {}

    void draw(W entry) {
        switch (entry) {
        case W::Decision:
        case W::Activity:
        case W::Event:
        case W::State:
        case W::Outside:
        case W::Astride:
        case W::Folded:
            drawMarkOf(entry);
            break;
        case W::FirmFrontier:
            upright(sheet::kFirm, {});
            break;
        case W::WeakFrontier:
            upright(sheet::kFirm, {1.15F, 0.6F});
            break;
        case W::NestedFrontier:
            upright(sheet::kThin, sheet::kNestedDash);
            break;
        case W::InterviewRound:
            drawRoundMark(m_draft, kTag, {m_x + 3.1, m_y});
            break;
        case W::Document:
            drawDocumentMark(m_draft, kTag, {m_x + 3.1, m_y});
            break;
        case W::ComesIn:
        case W::GoesOut:
            reference(entry == W::ComesIn ? HeadWay::Right : HeadWay::Left);
            break;
        case W::Analyst:
            m_draft.text(kTag, {m_x + 3.6, m_y + sheet::kCentred}, u"*"_s, TextStyle::Bold,
                         Ink::FigureAccent);
            break;
        case W::SignOfEffect:
            m_draft.text(kTag, {m_x, m_y + sheet::kCentred}, u"+ − 0 ±"_s, TextStyle::Bold,
                         Ink::FigureAccent);
            break;
        default:
            dateLine(entry);
        }
    }

private:
    static constexpr Role kTag = Role::LegendSample;

    void drawMarkOf(W entry) {
        const double half = 1.45;
        Box box{m_x, m_y - half, 6.2, 2 * half};
        if (entry == W::Folded) return drawFold(m_draft, kTag, {m_x, m_y - half + 0.4, 6.2, 2 * half - 0.4});
        MarkLook look;
        if (entry == W::Decision) look.kind = EventKind::Decision;
        if (entry == W::Activity) look.kind = EventKind::Activity;
        if (entry == W::State) {
            look.kind = EventKind::State;
            box.width = 8.4;
        }
        if (entry == W::Outside) look.outside = true;
        if (entry == W::Astride) {
            look.astride = Astride::CountsAfter;
            box.width = 8.4;
        }
        drawMark(m_draft, kTag, box, look);
    }
    void upright(double weight, Dash dash) {
        m_draft.stroke(kTag, {m_x + 3.1, m_y - 1.45}, {m_x + 3.1, m_y + 1.45}, weight, Ink::FigureText, dash);
    }
    void level(double from, double to, Dash dash = {}) {
        m_draft.stroke(kTag, {m_x + from, m_y}, {m_x + to, m_y}, sheet::kHair, Ink::FigureText2, dash);
    }
    void tick(double at) {
        m_draft.stroke(kTag, {m_x + at, m_y}, {m_x + at, m_y + 0.9}, sheet::kHair, Ink::FigureText2);
    }
    void dateLine(W entry) {
        constexpr double kLength = 8.4;
        switch (entry) {
        case W::SomeTime:
            level(0, kLength);
            tick(0);
            tick(kLength);
            break;
        case W::About:
            level(0, 2.1, sheet::kAboutDash);
            level(2.6, 5.8);
            level(6.3, kLength, sheet::kAboutDash);
            break;
        case W::EarliestUnknown:
        case W::EitherUnknown:
            m_draft.breaking(kTag, {m_x + 5.4, m_y}, m_x, sheet::kHair, Ink::FigureText2);
            level(5.4, kLength);
            tick(kLength);
            break;
        case W::LatestUnknown:
            level(0, 3);
            tick(0);
            m_draft.breaking(kTag, {m_x + 3, m_y}, m_x + kLength, sheet::kHair, Ink::FigureText2);
            break;
        case W::Doubtful:
            level(0, 6);
            m_draft.text(kTag, {m_x + 6.6, m_y + sheet::kCentred}, u"?"_s, TextStyle::Bold);
            break;
        case W::StillGoing: {
            PathData path;
            path.moveTo({m_x, m_y - 1.45}).lineTo({m_x + 7.1, m_y - 1.45}).lineTo({m_x + 8.4, m_y});
            path.lineTo({m_x + 7.1, m_y + 1.45}).lineTo({m_x, m_y + 1.45});
            m_draft.list.path(kTag, path, Ink::None, Stroke(Ink::FigureText, sheet::kThin));
            break;
        }
        case W::ExactDay:
            drawDay(m_draft, kTag, m_x + 4.2, m_y - 0.75);
            break;
        default:
            break;
        }
    }
    // A mark with a reference beside it.
    void reference(HeadWay way) {
        const Box box{way == HeadWay::Right ? m_x + 5.2 : m_x, m_y - 1.45, 3.4, 2.9};
        drawMark(m_draft, kTag, box, {});
        const double number = m_draft.textWidth(u"3"_s, TextStyle::Bold);
        if (way == HeadWay::Right) {
            const double head = box.x - 0.6 - kReferenceHead;
            drawReferenceHead(m_draft, kTag, head, m_y, HeadWay::Right);
            m_draft.text(kTag, {head - kReferenceHeadGap - number, m_y + sheet::kCentred}, u"3"_s,
                         TextStyle::Bold, Ink::FigureAccent);
            return;
        }
        const double head = box.right() + 0.6;
        drawReferenceHead(m_draft, kTag, head, m_y, HeadWay::Right);
        m_draft.text(kTag, {head + kReferenceHead + kReferenceHeadGap, m_y + sheet::kCentred}, u"3"_s,
                     TextStyle::Bold, Ink::FigureAccent);
    }

    FigureDraft& m_draft;
    double m_x;
    double m_y;
};

} // namespace

double PackedLegend::height() const {
    double height = 0;
    for (const int rows : bandRows) height += kHeadToBand + kHeadToRow + (rows - 1) * step;
    return height + (bandRows.empty() ? 0 : kBelow);
}

PackedLegend packLegend(const FigureDraft& draft, double step) {
    const std::vector<Group> groups = groupsOf(draft);
    PackedLegend best;
    for (size_t rows = 1; rows <= 8; ++rows) {
        PackedLegend legend = inBands(draft, columnsOf(groups, rows), step);
        if (!isWithin(draft, legend) && rows < 8) continue;
        if (best.columns.empty() || legend.height() < best.height() - 0.01) best = std::move(legend);
    }
    spread(draft, best);
    return best;
}

void drawLegend(FigureDraft& draft, const PackedLegend& legend, double top) {
    for (size_t band = 0; band < legend.bandRows.size(); ++band) {
        for (const LegendColumn& column : legend.columns) {
            if (column.band != band) continue;
            if (column.showsHead)
                draft.text(Role::Legend, {column.x, top + kHeadToBand}, draft.word(column.head),
                           TextStyle::Bold);
            double baseline = top + kHeadToBand + kHeadToRow;
            for (const W entry : column.entries) {
                Sample(draft, column.x, baseline - sheet::kCentred).draw(entry);
                draft.text(Role::Legend, {column.x + textAt(column), baseline}, draft.word(entry));
                baseline += legend.step;
            }
        }
        top += kHeadToBand + kHeadToRow + (legend.bandRows[band] - 1) * legend.step;
    }
}

} // namespace forlop
