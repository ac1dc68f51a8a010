// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the lanes, their heads, and what stands for events that are not drawn one by one: density
// columns, counted bars, tabs at the edges.
#include "core/layout/timelinedrawing.h"

#include <array>
#include <cmath>

namespace forlop {
namespace {

constexpr double kColumn = 4; // of a density, its gap included
constexpr double kTabWidth = 30;
constexpr double kTabHeight = 18;

bool isSeen(const Drawing& d, const Box& box) {
    return box.bottom() > d.frame.lanesView.y && box.y < d.frame.lanesView.bottom();
}

void drawTints(const Drawing& d) {
    const BandFact* band = d.facts.mainBand();
    const Box view = lanesOfCase(d);
    if (band == nullptr || view.isNull()) return;
    for (const BracketFact& bracket : band->brackets) {
        const double from = std::max(d.x(d.startOf(bracket)), d.left());
        const double until = std::min(d.x(d.endOf(bracket)), d.right());
        if (until > from)
            d.list.rect({Role::BracketTint}, {from, view.y, until - from, view.height},
                        Tone(bracketFill(bracket.colour), d.state.strengths.tint));
    }
}

// Events by column; a pixel of `columns` is a column.
std::vector<KindCounts> countColumns(const LaneEvents& events, const TimeScale& columns, size_t count) {
    std::vector<KindCounts> counts(count);
    if (events.density().secondsPerBin() > columns.secondsPerPixel) {
        const size_t last = events.firstStartingAt(columns.instantAt(static_cast<double>(count)));
        for (size_t pos = events.firstStartingAt(columns.instantAt(0)); pos < last; ++pos) {
            const auto at = static_cast<size_t>(std::max(0.0, columns.x(events.start(pos))));
            ++counts[std::min(at, count - 1)][static_cast<size_t>(events.kind(pos))];
        }
        return counts;
    }
    KindCounts before = events.density().before(columns.instantAt(0));
    for (size_t i = 0; i < count; ++i) {
        const KindCounts until = events.density().before(columns.instantAt(static_cast<double>(i + 1)));
        counts[i] = until - before;
        before = until;
    }
    return counts;
}

std::vector<KindCounts> countColumns(const Drawing& d, const PlacedLane& lane, const TimeScale& columns,
                                     size_t count) {
    std::vector<KindCounts> sum(count);
    for (const LaneId id : lane.holds) {
        const LaneEvents* events = d.model.index.lane(id);
        if (events == nullptr) continue;
        std::vector<KindCounts> own = countColumns(*events, columns, count);
        if (lane.holds.size() == 1) return own;
        for (size_t i = 0; i < count; ++i)
            for (size_t kind = 0; kind < own[i].size(); ++kind) sum[i][kind] += own[i][kind];
    }
    return sum;
}

void drawDenseLane(const Drawing& d, const PlacedLane& lane) {
    const double base = std::round(lane.box.bottom() - d.m.lanePad);
    const double height = std::max(8.0, lane.box.height - 2 * d.m.lanePad);
    // Columns begin at multiples of their width in time, so that panning moves them and does not change them.
    const double step = kColumn * d.state.scale.secondsPerPixel;
    const TimeScale scale{std::floor(d.state.scale.from / step) * step, step};
    const auto columns = static_cast<size_t>(std::ceil(d.width() / kColumn)) + 1;
    const std::vector<KindCounts> counts = countColumns(d, lane, scale, columns);
    quint32 most = 1;
    for (const KindCounts& count : counts) most = std::max(most, total(count));
    // The square root keeps few beside many visible. All of a kind together and on whole pixels: the painter
    // draws equals at once.
    std::vector<double> heights(columns, 0);
    for (size_t i = 0; i < columns; ++i)
        heights[i] = std::max(2.0, height * std::sqrt(static_cast<double>(total(counts[i])) / most));
    std::vector<quint32> below(columns, 0);
    std::vector<double> tops(columns, base);
    const double left = d.left() + d.state.scale.x(scale.instantAt(0));
    for (size_t kind = 0; kind < counts.front().size(); ++kind) {
        const Tone tone(inkOf(static_cast<EventKind>(kind)), 80);
        for (size_t i = 0; i < columns; ++i) {
            if (counts[i][kind] == 0) continue;
            below[i] += counts[i][kind];
            const double top = std::round(base - heights[i] * below[i] / total(counts[i]));
            if (top < tops[i])
                d.list.rect({Role::FoldBar, lane.id.value()},
                            {left + static_cast<double>(i) * kColumn, top, kColumn - 1, tops[i] - top}, tone);
            tops[i] = top;
        }
    }
    const QString label = TimelineWords::tr("%1 events here").arg(lane.folded);
    const double width = d.measure.width(label, d.m.label);
    const Box plate{d.left() + 38, lane.box.y + 3, width + 10, d.m.label + 6};
    d.list.rect({Role::FoldCount, lane.id.value()}, plate, Tone(Ink::Canvas, 72), {}, 3);
    d.text({Role::FoldCount, lane.id.value()}, {plate.x + 5, d.baseline(plate.centre().y, d.m.label)}, label,
           d.m.label, Ink::Text2);
}

void drawBar(const Drawing& d, const PlacedBar& bar) {
    const qint64 id = bar.events.front().value();
    bool selected = false;
    for (const EventId event : bar.events) selected = selected || d.isSelected(event.value());
    const bool hovered = d.state.hover.value() == id;
    d.list.rect(
        {Role::FoldBar, id}, {bar.box.x + 0.5, bar.box.y + 0.5, bar.box.width - 1, bar.box.height - 1},
        Ink::Canvas,
        {selected ? Tone(Ink::Accent) : Tone(hovered ? Ink::Text2 : Ink::Strong), selected ? 2.0 : 1.0}, 4);
    const QString number = QString::number(bar.events.size());
    const double width = d.measure.width(number, d.m.label, TextStyle::Bold);
    d.list.text({Role::FoldCount, id}, {bar.box.x + 6, d.baseline(bar.box.centre().y, d.m.label)},
                TextRun{number, d.m.label, width, TextStyle::Bold, Anchor::Start}, Ink::Text);
    // A tiny histogram by kind where the events lie.
    const double from = bar.box.x + 10 + width;
    const double room = bar.box.right() - 5 - from;
    const auto bins = static_cast<size_t>(std::max(0.0, room / 4));
    if (bins < 2) return;
    std::vector<KindCounts> counts(bins);
    const double first = bar.at.front();
    const double span = std::max(1.0, bar.at.back() - first);
    quint32 most = 1;
    for (size_t i = 0; i < bar.events.size(); ++i) {
        const auto row = d.model.events.rowOf(bar.events[i]);
        if (!row) continue;
        const auto bin =
            std::min(bins - 1, static_cast<size_t>((bar.at[i] - first) / span * static_cast<double>(bins)));
        ++counts[bin][static_cast<size_t>(d.model.events.kind(*row))];
        most = std::max(most, total(counts[bin]));
    }
    const double height = bar.box.height - 8;
    for (size_t i = 0; i < bins; ++i) {
        double y = bar.box.bottom() - 4;
        for (size_t kind = 0; kind < counts[i].size(); ++kind) {
            if (counts[i][kind] == 0) continue;
            const double part = std::max(2.0, height * counts[i][kind] / most);
            d.list.rect({Role::FoldBar, id}, {from + 4.0 * static_cast<double>(i), y - part, 3, part},
                        Tone(inkOf(static_cast<EventKind>(kind)), 75));
            y -= part;
        }
    }
}

enum class TabSide { Left, Right };

// A row whose edge is empty, from the bottom up; else the bottom.
double tabMiddle(const Drawing& d, size_t index, TabSide side) {
    const PlacedLane& lane = d.frame.lanes[index];
    const double edge = side == TabSide::Left ? d.left() : d.right() - kTabWidth - 4;
    for (int line = lane.rows - 1; line >= 0; --line) {
        const double middle = lane.rowTop + (line + 0.5) * lane.rowHeight;
        const Box tab{edge, middle - kTabHeight / 2, kTabWidth + 4, kTabHeight};
        const bool taken =
            std::any_of(d.frame.events.begin(), d.frame.events.end(), [&](const PlacedEvent& event) {
                return event.lane == index && event.mark().overlaps(tab);
            });
        if (!taken) return middle;
    }
    return lane.box.bottom() - kTabHeight / 2 - 2;
}

void drawTab(const Drawing& d, size_t index, TabSide side, size_t count) {
    const PlacedLane& lane = d.frame.lanes[index];
    const double middle = tabMiddle(d, index, side);
    const QString number = QString::number(count);
    const double text = d.measure.width(number, d.m.label);
    const double width = std::max(kTabWidth, text + 21);
    const bool left = side == TabSide::Left;
    const Box box{left ? d.left() + 0.5 : d.right() - width - 0.5, middle - kTabHeight / 2 + 0.5, width,
                  kTabHeight - 1};
    const Tag tag{Role::OutOfView, lane.id.value()};
    d.list.rect(tag, box, Ink::Panel, {{Ink::Strong}, 1}, 3);
    PathData chevron;
    const double tip = left ? box.x + 6 : box.right() - 6;
    const double back = left ? tip + 4 : tip - 4;
    chevron.moveTo({back, middle - 4}).lineTo({tip, middle}).lineTo({back, middle + 4});
    d.list.path(tag, chevron, {}, {Tone(Ink::Text), 1.5, {}, Cap::Round});
    const double x = left ? box.x + 15 : box.right() - 15 - text;
    d.list.text(tag, {x, d.baseline(middle, d.m.label)},
                TextRun{number, d.m.label, text, TextStyle::Regular, Anchor::Start}, Ink::Text);
}

} // namespace

Box lanesOfCase(const Drawing& d) {
    if (d.model.laning == nullptr || !d.model.laning->ofAllCases()) return d.frame.lanesView;
    const PlacedLane* lane = d.frame.laneHolding(EventLaning::laneFor(objectId(d.model.caseId)));
    return lane == nullptr ? Box() : lane->box.intersected(d.frame.lanesView);
}

void drawLanes(const Drawing& d) {
    const Box& view = d.frame.lanesView;
    d.list.rect({Role::Page}, view, Ink::Canvas);
    d.list.rect({Role::LaneHead}, {0, view.y, d.m.head, view.height}, Ink::Window);
    d.list.pushClip({0, view.y, d.frame.size.width, view.height});
    for (size_t i = 0; i < d.frame.lanes.size(); ++i) {
        const PlacedLane& lane = d.frame.lanes[i];
        if (!isSeen(d, lane.box)) continue;
        d.list.rect({Role::Lane, lane.id.value()}, lane.box, i % 2 == 0 ? Ink::Canvas : Ink::LaneAlt);
        drawLaneTint(d, lane);
    }
    drawTints(d);
    for (const Instant tick : d.frame.ticks)
        if (d.x(tick) > d.left())
            d.list.line({Role::Grid}, {d.x(tick), view.y}, {d.x(tick), view.bottom()}, {{Ink::Line}, 1});
    for (size_t i = 0; i < d.frame.lanes.size(); ++i) {
        const PlacedLane& lane = d.frame.lanes[i];
        if (!isSeen(d, lane.box)) continue;
        d.list.line({Role::Rule}, {d.left(), lane.box.bottom() - 0.5}, {d.right(), lane.box.bottom() - 0.5},
                    {{Ink::Border}, 1});
        drawLaneHead(d, lane);
    }
    d.list.popClip();
}

void drawDensity(const Drawing& d) {
    d.list.pushClip(d.frame.lanesView);
    for (const PlacedLane& lane : d.frame.lanes) {
        if (lane.dense && isSeen(d, lane.box)) drawDenseLane(d, lane);
    }
    d.list.popClip();
}

void drawFolds(const Drawing& d) {
    d.list.pushClip(d.frame.lanesView);
    for (const PlacedBar& bar : d.frame.bars)
        if (isSeen(d, bar.box)) drawBar(d, bar);
    d.list.popClip();
}

void drawTabs(const Drawing& d) {
    d.list.pushClip(d.frame.lanesView);
    for (size_t i = 0; i < d.frame.lanes.size(); ++i) {
        const PlacedLane& lane = d.frame.lanes[i];
        if (!isSeen(d, lane.box)) continue;
        if (lane.before > 0) drawTab(d, i, TabSide::Left, lane.before);
        if (lane.after > 0) drawTab(d, i, TabSide::Right, lane.after);
    }
    d.list.popClip();
}

} // namespace forlop
