// SPDX-License-Identifier: GPL-3.0-or-later
// The minimap under the lanes: brackets, marks or a histogram of the whole case, and the window that is seen.
#include "core/layout/timelineaxis.h"
#include "core/layout/timelinedrawing.h"

#include <cmath>

namespace forlop {
namespace {

constexpr size_t kMostMarks = 200;
constexpr double kBracketLine = 4;
constexpr double kColumn = 4;

double xIn(const Drawing& d, Instant t) {
    const Box& box = d.frame.minimap;
    if (t == kMinusInfinity) return box.x;
    if (t == kInfinity) return box.right();
    return std::clamp(box.x + d.frame.minimapScale.x(t), box.x, box.right());
}

void drawHead(const Drawing& d) {
    const Box& box = d.frame.minimap;
    const Precision year = Precision::Year;
    const QString range =
        QStringLiteral("%1 – %2").arg(describeInstant(d.state.full.from, year, d.state.language),
                                      describeInstant(d.state.full.until - 1, year, d.state.language));
    const double s = d.state.textScale;
    const size_t total = d.model.index.size();
    d.list.rect({Role::LaneHead}, {0, box.y, d.m.head, box.height}, Ink::Window);
    d.elided({Role::Minimap}, {30, d.baseline(box.y + box.height / 2 - 8 * s, d.m.label)}, range, d.m.label,
             Ink::Text2, d.m.head - 34);
    d.elided({Role::Minimap}, {30, d.baseline(box.y + box.height / 2 + 8 * s, d.m.label)},
             total == 1 ? TimelineWords::tr("1 event") : TimelineWords::tr("%1 events").arg(total), d.m.label,
             Ink::Text2, d.m.head - 34);
}

void drawYears(const Drawing& d) {
    const Box& box = d.frame.minimap;
    const AxisUnits units =
        axisUnits(d.frame.minimapScale.secondsPerPixel, Precision::Year, d.state.textScale);
    for (const Tick& tick : ticksIn(d.state.full.from, d.state.full.until, units.unit)) {
        const double x = xIn(d, tick.at);
        if (x <= box.x) continue;
        d.list.line({Role::Grid}, {x, box.y + 8}, {x, box.bottom()}, {{Ink::Line}, 1});
        d.text({Role::AxisLabel}, {x + 4, box.bottom() - 6}, tickLabel(tick.at, units.unit, d.state.language),
               d.m.small, Ink::Text3);
    }
}

void drawMarks(const Drawing& d, double top, double height) {
    const size_t lanes = std::max<size_t>(1, d.facts.lanes().size());
    const double pitch = std::min(7.0, height / static_cast<double>(lanes));
    for (size_t i = 0; i < d.facts.lanes().size(); ++i) {
        const LaneEvents* events = d.model.index.lane(d.facts.lanes()[i].id);
        if (events == nullptr) continue;
        const double y = top + (static_cast<double>(i) + 0.5) * pitch;
        for (size_t pos = 0; pos < events->size(); ++pos) {
            const size_t row = events->row(pos);
            const Tone ink(inkOf(d.model.events.kind(row)), 80);
            const double at = xIn(d, d.facts.anchor(d.model, row));
            if ((d.model.events.extentFlags(row) & extentflag::Interval) != 0) {
                const double from = xIn(d, events->start(pos));
                const double until = xIn(d, events->end(pos));
                d.list.rect({Role::MinimapMark}, {from, y - 0.75, std::max(1.0, until - from), 1.5}, ink);
            }
            d.list.rect({Role::MinimapMark}, {at - 2, y - 1.75, 4, 3.5}, ink);
        }
    }
}

void drawHistogram(const Drawing& d, double top, double height) {
    const auto columns = static_cast<size_t>(d.frame.minimap.width / kColumn);
    if (columns == 0) return;
    std::vector<quint32> counts(columns, 0);
    quint32 most = 1;
    for (size_t i = 0; i < columns; ++i) {
        const double x = static_cast<double>(i) * kColumn;
        const Instant from = d.frame.minimapScale.instantAt(x);
        const Instant until = d.frame.minimapScale.instantAt(x + kColumn);
        for (const auto& [id, lane] : d.model.index.lanes())
            counts[i] += total(lane.density().in(from, until));
        most = std::max(most, counts[i]);
    }
    for (size_t i = 0; i < columns; ++i) {
        if (counts[i] == 0) continue;
        const double part = std::max(1.0, height * counts[i] / most);
        d.list.rect(
            {Role::MinimapMark},
            {d.frame.minimap.x + static_cast<double>(i) * kColumn, top + height - part, kColumn - 1, part},
            Tone(Ink::Text3, 70));
    }
}

} // namespace

void drawMinimap(const Drawing& d) {
    const Box& box = d.frame.minimap;
    d.list.rect({Role::Minimap}, {0, box.y, d.frame.size.width, box.height}, Ink::Window);
    d.list.line({Role::Rule}, {0, box.y + 0.5}, {d.frame.size.width, box.y + 0.5}, {{Ink::Border}, 1});
    drawHead(d);
    d.list.pushClip(box);
    drawYears(d);
    if (const BandFact* band = d.facts.mainBand())
        for (const BracketFact& bracket : band->brackets) {
            const double from = xIn(d, bracket.from);
            const double until = xIn(d, bracket.until);
            if (until > from)
                d.list.rect({Role::BracketBand}, {from, box.y + 4, until - from, kBracketLine},
                            bracketLine(bracket.colour));
        }
    const double top = box.y + 10;
    const double height = box.height - 10 - 15 * d.state.textScale;
    if (d.model.index.size() > kMostMarks)
        drawHistogram(d, top, height);
    else
        drawMarks(d, top, height);
    d.list.popClip();
    // What is not seen is paler.
    const Box& window = d.frame.minimapWindow;
    const Tone veil(Ink::Window, 55);
    d.list.rect({Role::Minimap}, {box.x, box.y + 1, window.x - box.x, box.height - 1}, veil);
    d.list.rect({Role::Minimap}, {window.right(), box.y + 1, box.right() - window.right(), box.height - 1},
                veil);
    d.list.rect({Role::MinimapWindow}, window, Tone(Ink::Accent, 8), {{Ink::Accent}, 1.5}, 2);
    for (const double x : {window.x, window.right()}) {
        const Box grip{std::clamp(x - 3, box.x, box.right() - 6), window.centre().y - 8, 6, 16};
        d.list.rect({Role::Grip}, grip, Ink::Panel, {{Ink::Accent}, 1.5}, 2);
    }
}

} // namespace forlop
