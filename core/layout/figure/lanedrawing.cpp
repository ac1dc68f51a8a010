// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/lanedrawing.h"

#include "core/layout/figure/markshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kHeadBaseline = 5.2;
constexpr double kLeastHead = 2.4; ///< of the first baseline, under the rule
constexpr double kHeadLeading = 2.95;

MarkLook lookOf(const FigureEvent& event, const PackedMark& mark) {
    return {event.kind, event.outside, mark.place.start, mark.place.end, mark.place.astride};
}

void noteUse(FigureDraft& draft, const MarkLook& look) {
    using W = FigureWord;
    if (look.outside && (look.kind == EventKind::Event || look.kind == EventKind::State)) {
        draft.used.insert(W::Outside);
    } else {
        constexpr W kKinds[] = {W::Decision, W::Activity, W::Event, W::State};
        draft.used.insert(kKinds[static_cast<size_t>(look.kind)]);
    }
    if (look.astride != Astride::No) draft.used.insert(W::Astride);
    if (look.end == BodyEnd::Open || look.start == BodyEnd::Open) draft.used.insert(W::StillGoing);
    if (look.start == BodyEnd::Unknown) draft.used.insert(W::EarliestUnknown);
    if (look.end == BodyEnd::Unknown) draft.used.insert(W::LatestUnknown);
}

void noteUse(FigureDraft& draft, const DateLine& line) {
    if (!line.ticks.empty()) draft.used.insert(FigureWord::SomeTime);
    if (line.approximate && !line.pieces.empty()) draft.used.insert(FigureWord::About);
    if (line.breakingLeft) draft.used.insert(FigureWord::EarliestUnknown);
    if (line.breakingRight) draft.used.insert(FigureWord::LatestUnknown);
    if (line.question) draft.used.insert(FigureWord::Doubtful);
    if (!line.days.empty()) draft.used.insert(FigureWord::ExactDay);
}

} // namespace

double RowGeometry::foot(int row) const {
    // What is left of the lane beside its rows' own height goes above and below.
    const double spare = 2.0 + pitch - spacing.labelTop() - spacing.tick;
    return 0.45 * spare + spacing.labelTop() + row * pitch;
}

double LaneDrawing::draw(const std::vector<PackedLane>& lanes, double top) {
    for (size_t i = 0; i < lanes.size(); ++i) {
        const FigureLane& lane = m_room.content.lanes[i];
        const double bottom = top + m_rows.laneHeight(lanes[i].rows);
        m_draft.list.beginGroup({Role::Lane, lane.id.value()}, {lane.name});
        drawHead(lane, top, bottom);
        for (const PackedMark& mark : lanes[i].marks) {
            const double foot = top + m_rows.foot(mark.row);
            if (mark.folded.empty())
                drawMarkOf(mark, foot);
            else
                drawFoldOf(mark, foot);
        }
        for (const PackedLane::EmptyNote& note : lanes[i].notes) {
            double y = top + m_rows.foot(note.row) - sheet::kMarkHeight / 2 + sheet::kCentred;
            if (note.lines.size() > 1)
                y = top + m_rows.foot(note.row) - m_rows.spacing.lowerBaseline - m_rows.spacing.leading;
            for (const QString& line : note.lines) {
                m_draft.text(Role::EmptyText, {note.x, y}, line, TextStyle::Italic, Ink::FigureText2);
                y += m_rows.spacing.leading;
            }
        }
        if (i + 1 < lanes.size())
            m_draft.stroke(Role::Rule, {0, bottom}, {m_draft.width(), bottom}, sheet::kHair, Ink::FigureRule);
        m_draft.list.endGroup();
        top = bottom;
    }
    return top;
}

void LaneDrawing::drawHead(const FigureLane& lane, double top, double bottom) {
    const Tag tag{Role::LaneHead, lane.id.value()};
    const std::vector<FlowLine> name = flow({{lane.name, TextStyle::Bold, Ink::FigureText}}, sheet::kType,
                                            sheet::kLeftColumn - 1.5, m_draft.measure);
    // A low lane has name and count in its middle; a lower one the name alone, in as many lines as it holds.
    const double under = kHeadLeading * static_cast<double>(name.size());
    double y = std::min(top + kHeadBaseline, (top + bottom - under) / 2 + sheet::kCentred);
    if (y < top + kLeastHead) y = std::min(top + kHeadBaseline, (top + bottom) / 2 + sheet::kCentred);
    const auto most = static_cast<size_t>(std::max(1.0, (bottom - y - 0.6) / kHeadLeading));
    std::vector<FlowLine> shown(name.begin(),
                                name.begin() + static_cast<qsizetype>(std::min(most, name.size())));
    y = m_draft.lines(tag, {0, y}, shown, kHeadLeading) + kHeadLeading;
    if (y < bottom - 0.6)
        m_draft.text(tag, {0, y}, u"n = %1"_s.arg(lane.events.size()), TextStyle::Regular, Ink::FigureText2);
}

void LaneDrawing::drawMarkOf(const PackedMark& mark, double foot) {
    const FigureEvent& event = m_room.content.events[static_cast<size_t>(mark.event)];
    const qint64 id = event.id.value();
    const MarkLook look = lookOf(event, mark);
    const Box box{mark.x, foot - sheet::kMarkHeight, mark.width, sheet::kMarkHeight};
    m_draft.list.beginGroup({Role::EventBadge, id}, {event.mark + u' ' + event.title});
    drawDateLine(m_draft, id, mark.place.line, foot, m_rows.spacing.tickAt(m_rows.pitch));
    for (const double day : mark.place.line.days) {
        // The mark stands beside its day: a line joins them.
        const double near = std::clamp(day, box.x, box.right());
        if (std::abs(near - day) > 0.05)
            m_draft.stroke({Role::DateLine, id}, {day, foot}, {near, foot}, sheet::kHair, Ink::FigureText2);
    }
    drawMark(m_draft, {Role::EventBadge, id}, box, look);
    noteUse(m_draft, look);
    noteUse(m_draft, mark.place.line);
    const double baseline = foot - sheet::kMarkHeight / 2 + sheet::kCentred;
    if (mark.textAt >= 0)
        m_draft.text({Role::EventBadge, id}, {box.x + mark.textAt, baseline}, event.mark, TextStyle::Bold);
    else
        m_draft.text({Role::EventBadge, id}, {openPart(box, look).centre().x, baseline}, event.mark,
                     TextStyle::Bold, Ink::FigureText, Anchor::Middle);
    drawLabel(mark, box, foot);
    drawReferences(mark, box, foot);
    m_draft.list.endGroup();
    m_obstacles.push_back(box.grown(borderOf(look)));
    noteAstride(id, box);
}

void LaneDrawing::noteAstride(qint64 id, const Box& box) {
    if (std::any_of(m_room.frontiers.begin(), m_room.frontiers.end(),
                    [&box](double f) { return box.x < f && f < box.right(); }))
        m_draft.astride.push_back(id);
}

void LaneDrawing::drawFoldOf(const PackedMark& mark, double foot) {
    const FigureEvent& first = m_room.content.events[static_cast<size_t>(mark.event)];
    const Tag tag{Role::FoldBar, first.id.value()};
    const Box box{mark.x, foot - sheet::kMarkHeight, mark.width, sheet::kMarkHeight};
    drawFold(m_draft, tag, box);
    m_draft.text({Role::FoldCount, first.id.value()},
                 {box.centre().x, foot - sheet::kMarkHeight / 2 + sheet::kCentred}, mark.label.lines.first(),
                 TextStyle::Regular, Ink::FigureText, Anchor::Middle);
    m_draft.used.insert(FigureWord::Folded);
    noteAstride(first.id.value(), box);
    m_obstacles.push_back({box.x, box.y - kFoldEdge, box.width + kFoldEdge, box.height + kFoldEdge + 0.2});
}

void LaneDrawing::drawLabel(const PackedMark& mark, const Box& box, double foot) {
    if (mark.side == LabelSide::None) return;
    const Tag tag{Role::EventLabel, m_room.content.events[static_cast<size_t>(mark.event)].id.value()};
    const double centre = foot - sheet::kMarkHeight / 2 + sheet::kCentred;
    if (mark.side == LabelSide::Inside) {
        const double id =
            m_draft.textWidth(m_room.content.events[static_cast<size_t>(mark.event)].mark, TextStyle::Bold);
        m_draft.text(tag, {box.x + mark.textAt + id + kIdToLabel, centre}, mark.label.lines.first());
        return;
    }
    const ReferenceRun& run = m_room.face(mark.event).references;
    const bool right = mark.side == LabelSide::Right;
    double beside = 0;
    if (mark.referenceSide == ReferenceSide::Apart) beside = right ? run.outWidth : run.inWidth;
    if (mark.referenceSide == (right ? ReferenceSide::Right : ReferenceSide::Left)) beside = run.width();
    if (beside > 0) beside += kReferenceGap;
    const double pushed = right ? pushedByQuestion(mark.place.line, box.right() + beside) : 0;
    const double x =
        right ? box.right() + sheet::kMarkGap + pushed + beside : box.x - sheet::kMarkGap - beside;
    const Anchor anchor = right ? Anchor::Start : Anchor::End;
    const bool withReferences = mark.referenceSide == ReferenceSide::WithLabel;
    if (mark.label.lines.size() == 1 && !withReferences) {
        m_draft.text(tag, {x, centre}, mark.label.lines.first(), TextStyle::Regular, Ink::FigureText, anchor);
        return;
    }
    const double lower = foot - m_rows.spacing.lowerBaseline;
    m_draft.text(tag, {x, lower - m_rows.spacing.leading}, mark.label.lines.first(), TextStyle::Regular,
                 Ink::FigureText, anchor);
    double lowerX = x;
    if (withReferences) {
        const double lowerWidth =
            mark.label.lines.size() > 1 ? m_draft.textWidth(mark.label.lines.last()) + kReferenceGap : 0;
        const double start = right ? x + lowerWidth : x - run.width();
        referenceRun(tag, run, start, lower - sheet::kCentred, right ? HeadWay::Left : HeadWay::Right);
        if (!right) lowerX = x - run.width() - kReferenceGap;
    }
    if (mark.label.lines.size() > 1)
        m_draft.text(tag, {lowerX, lower}, mark.label.lines.last(), TextStyle::Regular, Ink::FigureText,
                     anchor);
}

// Heads that come in point to the mark, heads that go out away from it, whatever side they stand on.
void LaneDrawing::referenceRun(Tag tag, const ReferenceRun& run, double x, double y, HeadWay towardsMark) {
    const Tag headTag{Role::InfluenceHead, tag.object};
    const Tag textTag{Role::InfluenceLabel, tag.object};
    const HeadWay away = towardsMark == HeadWay::Left ? HeadWay::Right : HeadWay::Left;
    const auto one = [&](const QString& numbers, double width, HeadWay way) {
        if (numbers.isEmpty()) return;
        // The head stands on the mark's side of its numbers.
        const bool headFirst = towardsMark == HeadWay::Left;
        const double textAt = headFirst ? x + kReferenceHead + kReferenceHeadGap : x;
        const double headAt = headFirst ? x : x + width - kReferenceHead;
        drawReferenceHead(m_draft, headTag, headAt, y, way);
        m_draft.text(textTag, {textAt, y + sheet::kCentred}, numbers, TextStyle::Bold, Ink::FigureAccent);
        x += width + kReferenceGap;
    };
    one(run.in, run.inWidth, towardsMark);
    one(run.out, run.outWidth, away);
    if (!run.in.isEmpty()) m_draft.used.insert(FigureWord::ComesIn);
    if (!run.out.isEmpty()) m_draft.used.insert(FigureWord::GoesOut);
}

void LaneDrawing::drawReferences(const PackedMark& mark, const Box& box, double foot) {
    const ReferenceRun& run = m_room.face(mark.event).references;
    if (run.isEmpty()) return;
    const Tag tag{Role::InfluenceLabel, m_room.content.events[static_cast<size_t>(mark.event)].id.value()};
    const double y = foot - sheet::kMarkHeight / 2;
    const double right = box.right() + kReferenceGap;
    switch (mark.referenceSide) {
    case ReferenceSide::Apart: {
        const ReferenceRun in{run.in, {}, run.inWidth, 0};
        const ReferenceRun out{{}, run.out, 0, run.outWidth};
        referenceRun(tag, in, box.x - kReferenceGap - run.inWidth, y, HeadWay::Right);
        referenceRun(tag, out, right, y, HeadWay::Left);
        break;
    }
    case ReferenceSide::Right:
        referenceRun(tag, run, right, y, HeadWay::Left);
        break;
    case ReferenceSide::Left:
        referenceRun(tag, run, box.x - kReferenceGap - run.width(), y, HeadWay::Right);
        break;
    case ReferenceSide::WithLabel:
        if (mark.side == LabelSide::Inside) {
            const FigureEvent& event = m_room.content.events[static_cast<size_t>(mark.event)];
            const double id = m_draft.textWidth(event.mark, TextStyle::Bold);
            referenceRun(tag, run, box.x + mark.textAt + id + kIdToLabel + mark.label.width + kReferenceGap,
                         y, HeadWay::Left);
        }
        break;
    case ReferenceSide::InsideEnd:
        referenceRun(tag, run, box.x + mark.referencesAt, y, HeadWay::Left);
        break;
    case ReferenceSide::None:
        break;
    }
}

void drawDateLine(FigureDraft& draft, qint64 object, const DateLine& line, double foot, double tick) {
    const Tag tag{Role::DateLine, object};
    for (const DatePiece& piece : line.pieces)
        draft.stroke(tag, {piece.from, foot}, {piece.to, foot}, sheet::kHair, Ink::FigureText2, piece.dash);
    if (line.breakingLeft)
        draft.breaking(tag, {line.breakingLeft->to, foot}, line.breakingLeft->from, sheet::kHair,
                       Ink::FigureText2);
    if (line.breakingRight)
        draft.breaking(tag, {line.breakingRight->to, foot}, line.breakingRight->from, sheet::kHair,
                       Ink::FigureText2);
    for (const double x : line.ticks)
        draft.stroke({Role::Tick, object}, {x, foot}, {x, foot + tick}, sheet::kHair, Ink::FigureText2);
    for (const double x : line.days) drawDay(draft, tag, x, foot);
    if (line.question)
        draft.text({Role::EventSign, object}, {*line.question, foot + 0.2}, u"?"_s, TextStyle::Bold);
}

void drawFrontiers(FigureDraft& draft, const MarkRoom& room, const FrontierEnds& ends,
                   const std::vector<Box>& obstacles) {
    for (size_t i = 0; i < room.frontiers.size(); ++i) {
        const FigureFrontier& frontier = room.content.frontiers[i];
        const double x = room.frontiers[i];
        const bool nested = frontier.style == FrontierStyle::Nested;
        const bool weak = frontier.style == FrontierStyle::Weak;
        const double weight = nested ? sheet::kThin : sheet::kFirm;
        const Dash dash = nested ? sheet::kNestedDash : weak ? sheet::kWeakDash : Dash{};
        draft.used.insert(nested ? FigureWord::NestedFrontier
                          : weak ? FigureWord::WeakFrontier
                                 : FigureWord::FirmFrontier);
        // It runs behind the marks, so it is drawn between them.
        std::vector<std::pair<double, double>> gaps;
        for (const Box& box : obstacles)
            if (box.x < x + weight / 2 && x - weight / 2 < box.right())
                gaps.emplace_back(box.y, box.bottom());
        std::sort(gaps.begin(), gaps.end());
        double from = nested && ends.nestedBar > 0 ? ends.nestedBar : ends.bar;
        gaps.emplace_back(ends.bottom, ends.bottom);
        for (const auto& [top, bottom] : gaps) {
            if (top - from > 0.05)
                draft.stroke({Role::Frontier, frontier.id.value()}, {x, from}, {x, top}, weight,
                             Ink::FigureText, dash);
            from = std::max(from, bottom);
        }
    }
}

} // namespace forlop
