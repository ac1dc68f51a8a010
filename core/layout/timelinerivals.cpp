// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a rival bracketing under the main band: its brackets, where its frontiers stand apart from those
// of the main band, and the way to rivals that are not shown.
#include "core/layout/timelinedrawing.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kPad = 8;
constexpr double kApart = 4; // height of the stretch between two frontiers that differ

void drawBrackets(const Drawing& d, const BandFact& band, const Box& row) {
    const double line = d.baseline(row.centre().y, d.m.label);
    const Stroke dashed({Ink::Strong}, 1, {4, 2});
    for (const BracketFact& bracket : band.brackets) {
        const double from = std::max(d.x(bracket.from), d.left() - 4);
        const double until = std::min(d.x(bracket.until), d.right() + 4);
        if (until <= d.left() || from >= d.right()) continue;
        const Box box{from + 0.5, row.y + 3.5, until - from, row.height - 7};
        d.list.rect({Role::RivalBand, bracket.id.value()}, box,
                    d.isSelected(bracket.id.value()) ? Tone(Ink::AccentTint) : Tone(Ink::Canvas), dashed);
        const double seen = std::max(from, d.left());
        d.elided({Role::BracketName, bracket.id.value()}, {seen + kPad, line}, bracket.title, d.m.label,
                 d.isSelected(bracket.id.value()) ? Ink::OnTint : Ink::Text2, until - seen - 2 * kPad,
                 TextStyle::Regular, 3);
        d.frame.brackets.push_back({bracket.id, box, bracket.from, bracket.until, false, false, LaneId()});
    }
}

// Where both bands cut at the same moment a firm upright; elsewhere a hatched stretch from one to the other.
void drawDifference(const Drawing& d, const BandFact& rival, const Box& row) {
    const BandFact* main = d.facts.mainBand();
    if (main == nullptr) return;
    for (const FrontierMatch& match : differenceOf(*main, rival).matches) {
        const Tag tag{Role::RivalBand, match.rival.value()};
        const double x = d.x(match.rivalAt);
        if (match.shared || match.main.isNull()) {
            if (x < d.left() || x > d.right()) continue;
            d.list.line(tag, {x, row.y + 2}, {x, row.bottom() - 2},
                        {match.shared ? Tone(Ink::Text2) : Tone(Ink::Warn), 2});
            continue;
        }
        const double other = d.x(match.mainAt);
        const double from = std::max(std::min(x, other), d.left() - 4);
        const double until = std::min(std::max(x, other), d.right() + 4);
        if (until <= d.left() || from >= d.right()) continue;
        d.list.rect(tag, {from, row.bottom() - 2 - kApart, until - from, kApart}, Tone(Ink::Warn, 25),
                    {{Ink::Warn}, 1}, 0, Hatch::Hatched);
        if (x >= d.left() && x <= d.right())
            d.list.line(tag, {x, row.y + 2}, {x, row.bottom() - 2}, {{Ink::Warn}, 2});
    }
}

int hiddenRivals(const Drawing& d) {
    const std::vector<const BandFact*> rivals = d.facts.rivals();
    return static_cast<int>(
        std::count_if(rivals.begin(), rivals.end(), [](const BandFact* rival) { return rival->hidden; }));
}

// A closed eye with their number: one click brings hidden rivals back. Gives the room it takes.
double drawHidden(const Drawing& d, double right, double middle) {
    const int hidden = hiddenRivals(d);
    const BandFact* main = d.facts.mainBand();
    if (hidden == 0 || main == nullptr) return 0;
    const QString number = QString::number(hidden);
    const double width = 18 + d.measure.width(number, d.m.label);
    const Tag tag{Role::LaneFold, main->id.value()};
    d.list.icon(tag, {right - width, middle - 8, 16, 16}, Icon::EyeOff, Ink::Text2);
    d.text(tag, {right - width + 18, d.baseline(middle, d.m.label)}, number, d.m.label, Ink::Text2);
    return width + 4;
}

} // namespace

std::vector<const BandFact*> shownRivals(const Drawing& d) {
    std::vector<const BandFact*> rivals;
    for (const BandFact* rival : d.facts.rivals())
        if (!rival->hidden) rivals.push_back(rival);
    if (!rivals.empty()) {
        const auto offset = static_cast<std::ptrdiff_t>(
            static_cast<size_t>(std::max(0, d.state.rivalOffset)) % rivals.size());
        std::rotate(rivals.begin(), rivals.begin() + offset, rivals.end());
    }
    return rivals;
}

void drawRival(const Drawing& d) {
    const std::vector<const BandFact*> rivals = shownRivals(d);
    const BandFact* main = d.facts.mainBand();
    if (rivals.empty()) return;
    const BandFact& band = *rivals.front();
    const double y = d.frame.rivals.y;
    const Box row{d.left(), y, d.width(), d.m.rival};
    d.list.rect({Role::LaneHead, band.id.value()}, {0, y, d.m.head, row.height}, Ink::Window);
    d.list.rect({Role::Strip}, row, Ink::Canvas);
    d.list.icon({Role::RivalBand, band.id.value()}, {9, row.centre().y - 8, 16, 16}, Icon::Eye, Ink::Text2);
    double right = d.m.head - 5;
    if (rivals.size() > 1) {
        d.list.icon({Role::Handle, band.id.value()}, {right - 16, row.centre().y - 8, 16, 16},
                    Icon::ChevronDown, Ink::Text2);
        right -= 18;
    }
    right -= drawHidden(d, right, row.centre().y);
    const double line = d.baseline(row.centre().y, d.m.label);
    const Tag head{Role::LaneHead, band.id.value()};
    if (main != nullptr)
        if (const BandDifference difference = differenceOf(*main, band);
            difference.shared() < static_cast<int>(difference.matches.size())) {
            const QString shared = TimelineWords::tr("%1 of %2", "shared frontiers")
                                       .arg(difference.shared())
                                       .arg(difference.matches.size());
            right -= d.measure.width(shared, d.m.label) + 4;
            d.text(head, {right, line}, shared, d.m.label, Ink::Text2);
        }
    d.elided(head, {kHeadText, line}, band.name + QStringLiteral(" · ") + band.detail, d.m.label, Ink::Text2,
             right - kHeadText - 4);
    d.list.pushClip(row);
    drawBrackets(d, band, row);
    drawDifference(d, band, row);
    d.list.popClip();
    d.list.line({Role::Rule}, {0, row.bottom() - 0.5}, {d.frame.size.width, row.bottom() - 0.5},
                {{Ink::Border}, 1});
}

void drawHiddenRivals(const Drawing& d, double right, double middle) {
    if (shownRivals(d).empty()) drawHidden(d, right, middle);
}

} // namespace forlop
