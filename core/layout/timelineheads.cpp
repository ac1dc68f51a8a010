// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of lanes: names under each other, counts, colour and pattern, and a lane on its way elsewhere.
#include "core/layout/timelinedrawing.h"

namespace forlop {
namespace {

constexpr int kDeepest = 4; // drawn; deeper ones stand under each other
constexpr double kStripe = 4;
constexpr double kSwatch = 10; // of the pattern, left of the stripe

double indentOf(const Drawing& d, int depth) { return std::min(depth, kDeepest) * d.m.indent; }

Tone stripeTone(LaneColour colour) {
    return bracketLine(static_cast<int>(colour) - static_cast<int>(LaneColour::Grey));
}

void drawDots(const Drawing& d, const Tag& tag, const Box& box, Tone tone) {
    constexpr double pitch = 5;
    constexpr double size = 2;
    PathData dots;
    for (double y = box.y + 2; y + size <= box.bottom(); y += pitch)
        for (double x = box.x; x + size <= box.right(); x += pitch)
            dots.moveTo({x, y})
                .lineTo({x + size, y})
                .lineTo({x + size, y + size})
                .lineTo({x, y + size})
                .close();
    d.list.path(tag, dots, tone);
}

// Colour alone tells nothing where colours are few: the pattern is drawn in ink.
void drawSwatch(const Drawing& d, const PlacedLane& lane, const LaneFact& fact) {
    const Tag tag{Role::LaneHead, lane.id.value()};
    const bool coloured = fact.colour != LaneColour::None;
    const Tone tone = coloured ? stripeTone(fact.colour) : Tone(Ink::Text2);
    if (coloured) d.list.rect(tag, {d.m.head - kStripe, lane.box.y, kStripe, lane.box.height - 1}, tone);
    const Box box{d.m.head - kStripe - kSwatch, lane.box.y, kSwatch, lane.box.height - 1};
    if (fact.pattern == LanePattern::Hatched)
        d.list.rect(tag, box, {}, {tone, 1}, 0, Hatch::Hatched);
    else if (fact.pattern == LanePattern::Dotted)
        drawDots(d, tag, box, tone);
}

QString countOf(size_t count) {
    const int total = static_cast<int>(std::min<size_t>(count, 2'000'000'000));
    return total == 1 ? TimelineWords::tr("1 event") : TimelineWords::tr("%1 events").arg(total);
}

QString lanesInside(size_t count) {
    return count == 1 ? TimelineWords::tr("1 lane") : TimelineWords::tr("%1 lanes").arg(count);
}

/// Where the name of a lane may end.
double headEnd(const Drawing& d, const LaneFact& fact) {
    return d.m.head - 8 - (fact.pattern == LanePattern::None ? 0 : kSwatch);
}

// Where the line shows that a lane would come to stand: above one, or below all that stand in one.
double dropHeight(const Drawing& d, const LaneDrag& drag) {
    double y = d.frame.lanes.back().box.bottom();
    bool in = false;
    int depth = 0;
    for (const PlacedLane& lane : d.frame.lanes) {
        if (lane.id == drag.before) return lane.box.y;
        if (in && lane.depth <= depth) return lane.box.y;
        if (!drag.inside.isNull() && lane.id == drag.inside) {
            in = true;
            depth = lane.depth;
        }
    }
    return y;
}

} // namespace

void drawLaneTint(const Drawing& d, const PlacedLane& lane) {
    const LaneColour colour = d.facts.lanes()[lane.fact].colour;
    if (colour == LaneColour::None) return;
    const int slot = static_cast<int>(colour) - static_cast<int>(LaneColour::Grey);
    d.list.rect({Role::Lane, lane.id.value()}, lane.box, Tone(bracketFill(slot), kLaneTint));
}

void drawLaneHead(const Drawing& d, const PlacedLane& lane) {
    const LaneFact& fact = d.facts.lanes()[lane.fact];
    const double top = std::max(lane.box.y, d.frame.lanesView.y);
    const Tag tag{Role::LaneHead, lane.id.value()};
    const bool selected = d.isSelected(lane.id.value());
    d.list.rect(tag, {0, lane.box.y, d.m.head, lane.box.height}, selected ? Ink::AccentTint : Ink::Window);
    const Ink text = selected ? Ink::OnTint : Ink::Text;
    const Ink beside = selected ? Ink::OnTint : Ink::Text2;
    drawSwatch(d, lane, fact);
    const double s = d.state.textScale;
    const double indent = indentOf(d, lane.depth);
    const double middle = lane.collapsed ? lane.box.centre().y : top + 16 * s;
    const double name = d.baseline(middle, d.m.body);
    const double count = d.baseline(top + 32 * s, d.m.label);
    // Lanes of a scheme have no order of their own.
    const bool own = d.model.laning == nullptr;
    if (!d.state.readOnly && own)
        d.list.icon(tag, {1 + indent, middle - 7, 14, 14}, Icon::Drag, selected ? Ink::OnTint : Ink::Text3);
    d.list.icon({Role::LaneFold, lane.id.value()}, {14 + indent, middle - 7, 14, 14},
                lane.collapsed ? Icon::ChevronRight : Icon::ChevronDown, beside);
    const double left = kHeadText + indent;
    double end = headEnd(d, fact);
    if (lane.collapsed && fact.inside > 0) {
        const QString lanes = lanesInside(fact.inside);
        const double width = d.measure.width(lanes, d.m.small);
        d.text(tag, {end - width, d.baseline(middle, d.m.small)}, lanes, d.m.small, beside);
        end -= width + 6;
    }
    d.elided(tag, {left, name}, fact.name, d.m.body, text, end - left, TextStyle::Bold);
    if (!lane.collapsed && lane.box.bottom() > count)
        d.elided(tag, {left, count}, countOf(lane.total), d.m.label, beside, end - left);
    d.list.line({Role::Rule}, {0, lane.box.bottom() - 0.5}, {d.m.head, lane.box.bottom() - 0.5},
                {{Ink::Border}, 1});
}

void drawLaneDrag(const Drawing& d) {
    if (!d.state.laneDrag || d.frame.lanes.empty()) return;
    const LaneDrag& drag = *d.state.laneDrag;
    const LaneFact* held = d.facts.lane(drag.id);
    if (held == nullptr) return;
    const LaneFact* inside = d.facts.lane(drag.inside);
    d.list.pushClip({0, d.frame.lanesView.y, d.frame.size.width, d.frame.lanesView.height});
    if (drag.nests) {
        if (const PlacedLane* lane = d.frame.laneHolding(drag.inside))
            d.list.rect({Role::DropTarget, drag.id.value()},
                        Box{0, lane->box.y, d.frame.size.width, lane->box.height}.grown(-1),
                        Tone(Ink::Accent, 7), {{Ink::Accent}, 1.5});
    } else {
        const double y = dropHeight(d, drag);
        const double from = inside == nullptr ? 0 : indentOf(d, inside->depth + 1);
        d.list.line({Role::DropTarget, drag.id.value()}, {from, y}, {d.frame.size.width, y},
                    {{Ink::Accent}, 2});
    }
    const Box head{0, drag.top, d.m.head, 32 * d.state.textScale};
    d.list.rect({Role::Ghost, drag.id.value()}, head, Tone(Ink::AccentTint, 92), {{Ink::Accent}, 1.5});
    d.elided({Role::Ghost, drag.id.value()}, {kHeadText, d.baseline(head.centre().y, d.m.body)}, held->name,
             d.m.body, Ink::OnTint, d.m.head - 38, TextStyle::Bold);
    d.list.popClip();
}

} // namespace forlop
