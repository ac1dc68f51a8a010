// SPDX-License-Identifier: GPL-3.0-or-later
// Life spans of units along the top of their lanes, with a sign for what became of each.
#include "core/layout/timelinedrawing.h"

namespace forlop {
namespace {

constexpr double kBar = 5;
constexpr double kUnknownFade = 70; // where an end is not known

struct Reach {
    double x = 0;    ///< first that may be
    double sure = 0; ///< from here, or up to here, certainly
};

Reach startOf(const Drawing& d, const UnitLife& life) {
    if (!life.startKnown) return {d.left(), d.left() + kUnknownFade};
    return {d.x(life.start.startFrom), d.x(life.start.endUntil)};
}

Reach endOf(const Drawing& d, const UnitLife& life) {
    if (life.goesOn) return {d.right(), d.right()};
    if (!life.endKnown) return {d.right(), d.right() - kUnknownFade};
    return {d.x(life.end.endUntil), d.x(life.end.startFrom)};
}

void drawLife(const Drawing& d, const UnitLife& life, double middle) {
    const Reach start = startOf(d, life);
    const Reach end = endOf(d, life);
    const double from = std::clamp(start.x, d.left() - 4, d.right() + 4);
    const double to = std::clamp(end.x, d.left() - 4, d.right() + 4);
    if (to - from < 1) return;
    const auto at = [&](double x) {
        return static_cast<float>(std::clamp((x - from) / (to - from), 0.0, 1.0));
    };
    // Where start and end may overlap nothing is certain.
    const bool sure = start.sure <= end.sure;
    const float first = at(sure ? start.sure : (start.x + end.x) / 2);
    const float last = at(sure ? end.sure : (start.x + end.x) / 2);
    const float most = sure ? 1.0F : 0.5F;
    // Where the view cuts a fade it is as strong as it has become there.
    const auto edge = [&](const Reach& reach, double cut, bool known) {
        if (!known) return 0.0F;
        const double way = std::abs(reach.sure - reach.x);
        if (way > Drawing::kFar / 2) return most / 2;
        return way < 1 ? most : most * static_cast<float>(std::min(1.0, std::abs(cut - reach.x) / way));
    };
    const FadeStop stops[] = {{0, edge(start, from, life.startKnown)},
                              {first, most},
                              {last, most},
                              {1, life.goesOn ? most : edge(end, to, life.endKnown)}};
    d.list.fade({Role::UnitLife, life.id.value()}, {from, middle - kBar / 2, to - from, kBar}, Ink::State,
                stops);
}

// One stroke of two or three lines in a box of 10 by 10.
PathData signPath(const UnitSign& sign, Point c) {
    PathData path;
    const auto go = [&](double x, double y) { path.moveTo({c.x + x, c.y + y}); };
    const auto line = [&](double x, double y) { path.lineTo({c.x + x, c.y + y}); };
    switch (sign.kind) {
    case TransitionKind::Created:
        go(0, -4), line(4, 0), line(0, 4), line(-4, 0);
        path.close();
        break;
    case TransitionKind::Split:
        go(-5, 0), line(-1, 0), line(4, -4);
        go(-1, 0), line(4, 4);
        break;
    case TransitionKind::Separated:
        go(-5, 0), line(5, 0);
        go(-1, 0), line(4, 4);
        break;
    case TransitionKind::Merged:
        go(-4, -4), line(1, 0), line(5, 0);
        go(-4, 4), line(1, 0);
        break;
    case TransitionKind::Moved:
        go(-5, 0), line(5, 0);
        go(1, -4), line(5, 0), line(1, 4);
        break;
    case TransitionKind::Renamed:
        go(-4, -2), line(4, -2);
        go(-4, 2), line(4, 2);
        break;
    case TransitionKind::Dissolved:
        go(-4, -4), line(4, 4);
        go(-4, 4), line(4, -4);
        break;
    }
    return path;
}

void drawSign(const Drawing& d, const UnitSign& sign, double middle) {
    const bool fromKnown = isFinite(sign.when.startFrom);
    const bool untilKnown = isFinite(sign.when.endUntil);
    const double from = d.x(fromKnown ? sign.when.startFrom : sign.when.endUntil);
    const double until = d.x(untilKnown ? sign.when.endUntil : sign.when.startFrom);
    const double x = (from + until) / 2;
    if (x < d.left() - 6 || x > d.right() + 6) return;
    const Tag tag{Role::UnitSign, sign.id.value()};
    const Point centre{x, middle};
    d.list.rect(tag, {x - 6.5, middle - 6.5, 13, 13}, Ink::Canvas, {Tone(Ink::Text2), 1}, 3);
    const bool filled = sign.kind == TransitionKind::Created;
    d.list.path(tag, signPath(sign, centre), filled ? Tone(Ink::Text) : Tone(), {Tone(Ink::Text), 1.4});
}

} // namespace

void drawUnitLives(const Drawing& d) {
    const std::vector<LaneFact>& lanes = d.facts.lanes();
    if (std::none_of(lanes.begin(), lanes.end(), [](const LaneFact& lane) { return !lane.unit.isNull(); }))
        return;
    d.list.pushClip(d.frame.lanesView);
    for (const PlacedLane& lane : d.frame.lanes) {
        const UnitLife* life = lane.collapsed ? nullptr : d.facts.lifeOf(d.facts.lanes()[lane.fact]);
        if (life == nullptr || lane.box.bottom() < d.frame.lanesView.y) continue;
        const double middle = lane.box.y + lane.band.height + d.m.lifeRow / 2 + 2;
        drawLife(d, *life, middle);
        for (const UnitSign& sign : life->signs) drawSign(d, sign, middle);
    }
    d.list.popClip();
}

} // namespace forlop
