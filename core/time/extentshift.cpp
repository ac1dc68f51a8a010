// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/extentshift.h"

#include "core/time/dateshift.h"

#include <algorithm>
#include <cmath>

namespace forlop {

namespace {

std::optional<EdtfExpression> expressionOf(const TemporalExtent& extent) {
    EdtfParse parse = parseEdtf(extent.edtf(), EdtfMode::Tolerant);
    if (auto* expression = std::get_if<EdtfExpression>(&parse)) return std::move(*expression);
    return std::nullopt;
}

TemporalExtent extentOf(const EdtfExpression& expression, Basis basis) {
    return TemporalExtent(textOf(expression), {}, basis);
}

EdtfUnit coarsestUnit(const EdtfExpression& expression) {
    EdtfUnit coarsest{EdtfUnit::Step::Seconds, 1};
    for (const EdtfMember& member : expression.members) {
        if (member.hasDate()) coarsest = coarserUnit(coarsest, unitOf(member.first));
        if (member.kind == EdtfMember::Kind::Range) coarsest = coarserUnit(coarsest, unitOf(member.last));
    }
    return coarsest;
}

EdtfExpression single(const EdtfDate& date) {
    EdtfExpression expression;
    expression.members.resize(1);
    expression.members[0].first = date;
    return expression;
}

bool isSet(const EdtfExpression& expression) {
    return expression.shape == EdtfExpression::Shape::OneOf ||
           expression.shape == EdtfExpression::Shape::AllOf;
}

// The two ends of any expression as members: those of an interval, the outermost ones of a set, the date
// twice.
struct TwoEnds {
    EdtfMember start;
    EdtfMember end;
};

EdtfMember lastOf(EdtfMember member) {
    if (member.kind == EdtfMember::Kind::Range) member.first = member.last;
    member.kind = EdtfMember::Kind::Date;
    return member;
}

EdtfMember firstOf(EdtfMember member) {
    if (member.kind == EdtfMember::Kind::Range) member.kind = EdtfMember::Kind::Date;
    return member;
}

TwoEnds endsOf(const EdtfExpression& expression) {
    if (expression.shape == EdtfExpression::Shape::Interval)
        return {expression.members[0], expression.members[1]};
    const auto starts = [](const EdtfMember& a, const EdtfMember& b) {
        return a.orEarlier != b.orEarlier ? a.orEarlier : spanOf(a.first)->from < spanOf(b.first)->from;
    };
    const auto ends = [](const EdtfMember& a, const EdtfMember& b) {
        return a.orLater != b.orLater ? b.orLater
                                      : spanOf(lastOf(a).first)->until < spanOf(lastOf(b).first)->until;
    };
    const auto& members = expression.members;
    return {firstOf(*std::min_element(members.begin(), members.end(), starts)),
            lastOf(*std::max_element(members.begin(), members.end(), ends))};
}

// An end put by hand: at `t`, as precise as `like` was.
EdtfMember placedEnd(Instant t, const EdtfMember& like, const EdtfMember& other) {
    const EdtfDate& model = like.hasDate() ? like.first : other.first;
    EdtfMember end;
    end.first = dateAt(t, stretchPrecision(precisionOf(model)));
    if (like.hasDate() && model.isQualifiedAlike()) {
        const size_t parts = std::min<size_t>(end.first.finest, EdtfDate::Day) + 1;
        std::fill_n(end.first.qualifiers.begin(), parts, model.qualifiers[0]);
    }
    return end;
}

// A season or a time of day has no place in an interval: an end that is one becomes its first or last month,
// or its day.
void fitInterval(EdtfMember& end, Instant at) {
    if (!end.hasDate()) return;
    if (end.first.isGrouping()) end.first = dateAt(at, Precision::Month);
    if (end.first.finest == EdtfDate::Time) end.first = dateAt(at, Precision::Day);
}

TemporalExtent joined(const EdtfExpression& old, EdtfMember start, EdtfMember end, Basis basis) {
    EdtfExpression expression;
    const bool set = isSet(old);
    if (start.hasDate() && end.hasDate() && !start.orEarlier && !end.orLater &&
        textOf(start.first) == textOf(end.first))
        return extentOf(single(start.first), basis);
    if (!set) {
        expression.shape = EdtfExpression::Shape::Interval;
        expression.members.append(start);
        expression.members.append(end);
        return extentOf(expression, basis);
    }
    expression.shape = old.shape;
    EdtfMember member;
    member.first = start.orEarlier ? end.first : start.first;
    member.last = end.first;
    member.orEarlier = start.orEarlier;
    member.orLater = end.orLater;
    member.kind = start.orEarlier || end.orLater ? EdtfMember::Kind::Date : EdtfMember::Kind::Range;
    expression.members.append(member);
    return extentOf(expression, basis);
}

} // namespace

qint64 unitsFor(const TemporalExtent& extent, qint64 seconds) {
    const auto expression = expressionOf(extent);
    const Bounds bounds = extent.bounds();
    const Instant start = isFinite(bounds.startFrom) ? bounds.startFrom : bounds.endUntil;
    if (!expression || !isFinite(start)) return 0;
    const EdtfUnit unit = coarsestUnit(*expression);
    const auto guess = static_cast<qint64>(std::llround(static_cast<double>(seconds) / averageSeconds(unit)));
    qint64 best = guess;
    double bestMiss = -1;
    for (const qint64 units : {guess - 1, guess, guess + 1}) {
        const double way = static_cast<double>(moved(start, unit, units)) - static_cast<double>(start);
        const double miss = std::abs(way - static_cast<double>(seconds));
        if (bestMiss >= 0 && miss >= bestMiss) continue;
        bestMiss = miss;
        best = units;
    }
    return best;
}

TemporalExtent shifted(const TemporalExtent& extent, qint64 units) {
    auto expression = expressionOf(extent);
    if (!expression || units == 0) return extent;
    const EdtfUnit unit = coarsestUnit(*expression);
    for (EdtfMember& member : expression->members) {
        if (!member.hasDate()) continue;
        if (!shiftDate(member.first, unit, units)) return extent;
        if (member.kind == EdtfMember::Kind::Range && !shiftDate(member.last, unit, units)) return extent;
    }
    const QString text = textOf(*expression);
    if (std::holds_alternative<EdtfError>(parseEdtf(text, EdtfMode::Tolerant))) return extent;
    return TemporalExtent(text, {}, extent.basis());
}

TemporalExtent withStartAt(const TemporalExtent& extent, Instant t) {
    const auto expression = expressionOf(extent);
    if (!expression) return extentAt(t, Precision::Day);
    TwoEnds ends = endsOf(*expression);
    if (ends.end.hasDate() && !ends.end.orLater) {
        const Instant last = spanOf(ends.end.first)->until - 1;
        fitInterval(ends.end, last);
        t = std::min(t, last);
    }
    return joined(*expression, placedEnd(t, ends.start, ends.end), ends.end, extent.basis());
}

TemporalExtent withEndAt(const TemporalExtent& extent, Instant t) {
    const auto expression = expressionOf(extent);
    if (!expression) return extentAt(t - 1, Precision::Day);
    TwoEnds ends = endsOf(*expression);
    t -= 1;
    if (ends.start.hasDate() && !ends.start.orEarlier) {
        const Instant first = spanOf(ends.start.first)->from;
        fitInterval(ends.start, first);
        t = std::max(t, first);
    }
    return joined(*expression, ends.start, placedEnd(t, ends.end, ends.start), extent.basis());
}

TemporalExtent extentAt(Instant t, Precision precision) {
    return extentOf(single(dateAt(t, precision)), Basis::Stated);
}

} // namespace forlop
