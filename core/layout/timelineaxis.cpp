// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/timelineaxis.h"

#include "core/layout/timelinedrawing.h"

namespace forlop {
namespace {

constexpr double kLabelRoom = 44;
constexpr double kMinorRoom = 7;
constexpr double kMinorTick = 4;

std::optional<TickUnit> minorOf(TickUnit unit) {
    switch (unit) {
    case TickUnit::Millennium:
        return TickUnit::Century;
    case TickUnit::Century:
        return TickUnit::Decade;
    case TickUnit::Decade:
        return TickUnit::Year;
    case TickUnit::Year:
        return TickUnit::Quarter;
    case TickUnit::Quarter:
        return TickUnit::Month;
    case TickUnit::Month:
        return TickUnit::Week;
    case TickUnit::Week:
        return TickUnit::Day;
    case TickUnit::Day:
        return TickUnit::Hour;
    case TickUnit::Hour:
        break;
    }
    return std::nullopt;
}

// The label of a unit that began before the view stays at its left edge.
void drawLabels(const Drawing& d, TickUnit unit, double y, TextStyle style, double size, Tone tone,
                const std::vector<Tick>& ticks) {
    for (const Tick& tick : ticks) {
        const double from = std::max(d.x(tick.at), d.left());
        const QString label = tickLabel(tick.at, unit, d.state.language);
        const double width = d.measure.width(label, size, style);
        const double until = d.x(tick.until);
        if (until - from < width + 8) continue;
        d.list.text({Role::AxisLabel}, {from + 6, y}, TextRun{label, size, width, style, Anchor::Start},
                    tone);
    }
}

} // namespace

TickUnit finestMeant(Precision finest) {
    switch (finest) {
    case Precision::Century:
        return TickUnit::Century;
    case Precision::Decade:
        return TickUnit::Decade;
    case Precision::None:
    case Precision::Year:
        return TickUnit::Year;
    case Precision::Half:
    case Precision::Term:
    case Precision::Quarter:
        return TickUnit::Quarter;
    case Precision::Season:
    case Precision::Month:
        return TickUnit::Month;
    case Precision::Day:
        return TickUnit::Day;
    case Precision::Second:
        return TickUnit::Hour;
    }
    return TickUnit::Year;
}

AxisUnits axisUnits(double secondsPerPixel, Precision finest, double textScale) {
    const TickUnit meant = finestMeant(finest);
    AxisUnits units;
    units.unit = std::min(finestUnit(secondsPerPixel, kLabelRoom * textScale), meant);
    if (units.unit == TickUnit::Week) units.unit = TickUnit::Month;
    if (units.unit > TickUnit::Year) units.upper = coarser(units.unit);
    const auto minor = minorOf(units.unit);
    if (minor && *minor <= meant && finestUnit(secondsPerPixel, kMinorRoom) >= *minor) units.minor = minor;
    return units;
}

QString unitName(TickUnit unit) {
    switch (unit) {
    case TickUnit::Millennium:
        return TimelineWords::tr("millennia");
    case TickUnit::Century:
        return TimelineWords::tr("centuries");
    case TickUnit::Decade:
        return TimelineWords::tr("decades");
    case TickUnit::Year:
        return TimelineWords::tr("years");
    case TickUnit::Quarter:
        return TimelineWords::tr("quarters");
    case TickUnit::Month:
        return TimelineWords::tr("months");
    case TickUnit::Week:
        return TimelineWords::tr("weeks");
    case TickUnit::Day:
        return TimelineWords::tr("days");
    case TickUnit::Hour:
        return TimelineWords::tr("hours");
    }
    return {};
}

void drawAxis(const Drawing& d) {
    const Box& axis = d.frame.axis;
    const TimeRange view = d.view();
    const AxisUnits units = axisUnits(d.state.scale.secondsPerPixel, d.facts.finest(), d.state.textScale);
    const Stroke tickLine({Ink::Strong}, 1);
    const double lower = axis.y + d.m.axisUpper;
    d.list.rect({Role::Axis}, {0, axis.y, d.frame.size.width, axis.height}, Ink::Window);
    d.list.pushClip(axis);
    if (units.minor)
        for (const Tick& tick : ticksIn(view.from, view.until, *units.minor))
            d.list.line({Role::Tick}, {d.x(tick.at), axis.bottom() - kMinorTick},
                        {d.x(tick.at), axis.bottom()}, tickLine);
    const std::vector<Tick> ticks = ticksIn(view.from, view.until, units.unit);
    for (const Tick& tick : ticks)
        d.list.line({Role::Tick}, {d.x(tick.at), lower}, {d.x(tick.at), axis.bottom()}, tickLine);
    const double upperLine = d.baseline(axis.y + d.m.axisUpper / 2 + 2, d.m.label);
    const double lowerLine = d.baseline(lower + (axis.height - d.m.axisUpper) / 2 - 1, d.m.label);
    if (units.upper) {
        const std::vector<Tick> uppers = ticksIn(view.from, view.until, *units.upper);
        for (const Tick& tick : uppers)
            d.list.line({Role::Tick}, {d.x(tick.at), axis.y + 4}, {d.x(tick.at), axis.bottom()}, tickLine);
        drawLabels(d, *units.upper, upperLine, TextStyle::Bold, d.m.label, Ink::Text2, uppers);
        drawLabels(d, units.unit, lowerLine, TextStyle::Regular, d.m.label, Ink::Text, ticks);
    } else {
        drawLabels(d, units.unit, upperLine + 3, TextStyle::Bold, d.m.label, Ink::Text, ticks);
    }
    d.list.popClip();
    d.elided({Role::AxisLabel}, {12, d.baseline(axis.y + axis.height / 2, d.m.label)},
             TimelineWords::tr("Calendar · %1").arg(unitName(units.unit)), d.m.label, Ink::Text2,
             d.m.head - 18);
    d.list.line({Role::Rule}, {0, axis.bottom() - 0.5}, {d.frame.size.width, axis.bottom() - 0.5},
                {{Ink::Border}, 1});
}

} // namespace forlop
