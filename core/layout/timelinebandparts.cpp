// SPDX-License-Identifier: GPL-3.0-or-later
// What the main band and the bands of single lanes have in common: counts and the row of nested brackets.
#include "core/layout/timelinedrawing.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kPad = 8;

// What the pill says, from the fullest wording to the shortest. Only what is under the hand is told apart.
std::vector<QString> pillWords(const Drawing& d, const BracketFact& bracket, const BracketShare& share) {
    std::vector<QString> words;
    const auto& moving = d.state.movingFrontier;
    const auto& end = d.state.movingEnd;
    if ((moving && bracket.meets(moving->id)) || (end && end->bracket == bracket.id)) {
        words.push_back(shareInWords(share));
        QString brief = QString::number(share.certain);
        if (share.straddling > 0) brief += QStringLiteral(" + %1").arg(share.straddling);
        if (share.possible > 0) brief += QStringLiteral(" · %1?").arg(share.possible);
        words.push_back(brief);
    }
    words.push_back(QString::number(share.counted()));
    return words;
}

} // namespace

QString shareInWords(const BracketShare& share) {
    QStringList parts{TimelineWords::tr("%1 certain").arg(share.certain)};
    if (share.straddling > 0) parts.append(TimelineWords::tr("%1 straddling").arg(share.straddling));
    if (share.possible > 0) parts.append(TimelineWords::tr("%1 possible").arg(share.possible));
    return parts.join(QStringLiteral(" · "));
}

std::optional<BracketShare> shareOf(const Drawing& d, const BracketFact& bracket) {
    const MovedShares* moved = d.state.movingFrontier ? &d.state.movingFrontier->moved
                               : d.state.movingEnd    ? &d.state.movingEnd->moved
                                                      : nullptr;
    if (moved != nullptr)
        for (const BracketShare& share : moved->shares)
            if (share.bracket == bracket.id) return share;
    return bracket.share;
}

double drawCounts(const Drawing& d, const BracketFact& bracket, const BracketShare& share, const Box& room) {
    const Tag tag{Role::BracketCount, bracket.id.value()};
    for (const QString& text : pillWords(d, bracket, share)) {
        const double width = std::max(room.height, d.measure.width(text, d.m.label) + 10);
        if (width > room.width) continue;
        const Box pill{room.right() - width, room.y, width, room.height};
        d.list.rect(tag, pill, Tone(Ink::Panel, 72), {}, room.height / 2);
        d.text(tag, {pill.centre().x, d.baseline(pill.centre().y, d.m.label)}, text, d.m.label, Ink::Text,
               TextStyle::Regular, Anchor::Middle);
        return width;
    }
    return 0;
}

void drawNestedRow(const Drawing& d, const BracketFact& outer, const Box& row, LaneId lane) {
    const Tone line = bracketLine(outer.colour);
    for (const BracketFact& nested : outer.nested) {
        const double from = d.x(d.startOf(nested));
        const double until = d.x(d.endOf(nested));
        if (until <= d.left() || from >= d.right()) continue;
        const double seen = std::max(from, d.left());
        const Box box{seen, row.y, std::min(until, d.right()) - seen, row.height};
        const Tag tag{Role::NestedBand, nested.id.value()};
        d.list.rect(tag, box, Tone(Ink::Canvas, d.isSelected(nested.id.value()) ? 80 : 45));
        d.list.line({Role::NestedBand}, {box.x, row.y}, {box.right(), row.y}, {line, 1});
        if (from > d.left() && &nested != &outer.nested.front())
            d.list.line({Role::NestedBand}, {box.x, row.y}, {box.x, row.bottom()}, {line, 1.5});
        d.elided({Role::BracketName, nested.id.value()},
                 {box.x + kPad, d.baseline(row.centre().y, d.m.label)}, nested.title, d.m.label, Ink::Text,
                 box.width - 2 * kPad);
        d.frame.brackets.push_back({nested.id, box, nested.from, nested.until, true, lane.isNull(), lane});
    }
}

} // namespace forlop
