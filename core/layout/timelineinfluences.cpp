// SPDX-License-Identifier: GPL-3.0-or-later
// Influences as single cubics under the labels, leaving and reaching badges from top or bottom; those of the
// selection in ink with their kind and sign.
#include "core/layout/arrowheads.h"
#include "core/layout/influencetime.h"
#include "core/layout/timelinedrawing.h"
#include "core/model/eventanchor.h"
#include "core/model/rules/eventspan.h"

#include <QSet>

#include <array>
#include <cmath>

namespace forlop {
namespace {

constexpr double kScreenScale = 3.3; // px per mm of the head table
constexpr double kBadgeHalf = 8;     // where a curve leaves a badge
constexpr size_t kMostCurves = 400;  // more would be neither read nor painted in time
constexpr size_t kCrowd = 120;       // above this, curves that end in the fold rows say nothing any more
constexpr size_t kMostSigned = 60;   // quiet curves that still carry a sign of their time-logic

struct Curve {
    std::array<Point, 4> p;

    [[nodiscard]] Point at(double t) const {
        const double u = 1 - t;
        const auto mix = [&](double a, double b, double c, double e) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * e;
        };
        return {mix(p[0].x, p[1].x, p[2].x, p[3].x), mix(p[0].y, p[1].y, p[2].y, p[3].y)};
    }
};

Curve curveBetween(Point from, Point to) {
    const double dx = std::abs(to.x - from.x);
    const double dy = to.y - from.y;
    if (std::abs(dy) < 14) {
        // In one row: over the top.
        const double rise = std::clamp(dx * 0.25, 16.0, 46.0);
        const Point a{from.x, from.y - kBadgeHalf};
        const Point b{to.x, to.y - kBadgeHalf - 1};
        return {{a, {a.x, a.y - rise}, {b.x, b.y - rise}, b}};
    }
    const double way = dy > 0 ? 1 : -1;
    const Point a{from.x, from.y + way * kBadgeHalf};
    const Point b{to.x, to.y - way * (kBadgeHalf + 1)};
    const double pull = std::max(10.0, std::abs(b.y - a.y) * 0.5);
    return {{a, {a.x, a.y + way * pull}, {b.x, b.y - way * pull}, b}};
}

struct Ends {
    Point from;
    Point to;
};

// A moved event takes its influences along, over everything else; all others lie still under the labels.
enum class Which : quint8 { Lying, Held };

class InfluencePainter {
public:
    InfluencePainter(const Drawing& d, Which which)
        : m_d(d), m_which(which), m_sieve(d.state.influenceFilter, d.model, d.facts) {
        for (const EventPreview& moved : d.state.moving) m_held.insert(moved.id.value());
        if (which == Which::Held) noteNeeded();
        for (const PlacedEvent& event : d.frame.events)
            if (isNeeded(event.id)) note(event);
        for (const PlacedBar& bar : d.frame.bars)
            for (const EventId id : bar.events)
                if (isNeeded(id)) m_points.insert(id.value(), bar.box.centre());
        for (const EventPreview& moved : d.state.moving) {
            const auto it = m_points.find(moved.id.value());
            if (it != m_points.end()) *it = ghost(moved, *it);
        }
    }

    void run() {
        if (m_d.state.influences == ShownInfluences::None && m_d.state.selection.empty()) return;
        std::vector<const HotInfluence*> quiet;
        std::vector<const HotInfluence*> loud;
        QSet<qint64> seen;
        if (m_which == Which::Held)
            for (const EventPreview& moved : m_d.state.moving) collect(moved.id, seen, quiet, loud);
        else
            collectAll(seen, quiet, loud);
        if (quiet.size() > kCrowd)
            quiet.erase(std::remove_if(quiet.begin(), quiet.end(),
                                       [this](const HotInfluence* each) { return endsInFold(*each); }),
                        quiet.end());
        m_signed = quiet.size() <= kMostSigned;
        m_d.list.pushClip(m_d.frame.lanesView);
        if (m_d.state.influences == ShownInfluences::All)
            for (size_t i = 0; i < quiet.size() && i < kMostCurves; ++i)
                draw(*quiet[i], lookOf(*quiet[i], false));
        for (size_t i = 0; i < loud.size() && i < kMostCurves; ++i) draw(*loud[i], lookOf(*loud[i], true));
        for (size_t i = 0; i < loud.size() && i < 40; ++i) drawPill(*loud[i]);
        m_d.list.popClip();
    }

private:
    void collectAll(QSet<qint64>& seen, std::vector<const HotInfluence*>& quiet,
                    std::vector<const HotInfluence*>& loud) const {
        for (const PlacedEvent& event : m_d.frame.events) collect(event.id, seen, quiet, loud);
        if (m_d.frame.bars.size() < 200)
            for (const PlacedBar& bar : m_d.frame.bars)
                for (const EventId id : bar.events) collect(id, seen, quiet, loud);
    }
    // The ends of what is held; all others are where they were.
    void noteNeeded() {
        for (const EventPreview& moved : m_d.state.moving)
            for (const InfluenceId id : m_d.model.influences.touching(objectId(moved.id)))
                if (const HotInfluence* influence = m_d.model.influences.find(id)) {
                    m_needed.insert(influence->from.value());
                    m_needed.insert(influence->to.value());
                }
    }
    [[nodiscard]] bool isNeeded(EventId id) const {
        return m_which == Which::Lying || m_needed.contains(id.value());
    }
    [[nodiscard]] bool isHeld(const HotInfluence& influence) const {
        return m_held.contains(influence.from.value()) || m_held.contains(influence.to.value());
    }
    void note(const PlacedEvent& event) {
        m_points.insert(event.id.value(), event.badge);
        if (!event.folded) m_inRows.insert(event.id.value());
    }
    [[nodiscard]] Point ghost(const EventPreview& moved, Point was) const;
    void collect(EventId id, QSet<qint64>& seen, std::vector<const HotInfluence*>& quiet,
                 std::vector<const HotInfluence*>& loud) const;
    [[nodiscard]] std::optional<Ends> endsOf(const HotInfluence& influence) const;
    /// One that is selected itself is shown whatever the filter says.
    [[nodiscard]] bool isFilteredOut(const HotInfluence& influence) const {
        return !m_d.state.influenceFilter.showsAll() && !m_d.isSelected(influence.id.value()) &&
               !m_sieve.letsThrough(influence);
    }
    [[nodiscard]] bool endsInFold(const HotInfluence& influence) const {
        return !m_inRows.contains(influence.from.value()) || !m_inRows.contains(influence.to.value());
    }
    /// How an influence is drawn: by what is selected, by the paths shown, by its time-logic.
    struct Look {
        bool loud = false;
        bool counterfactual = false;
        CauseOrder order = CauseOrder::Fits;
        Tone tone;
    };
    [[nodiscard]] Look lookOf(const HotInfluence& influence, bool loud) const;
    [[nodiscard]] EventSpan spanOf(size_t row) const;
    [[nodiscard]] CauseOrder orderOf(const HotInfluence& influence) const;
    void draw(const HotInfluence& influence, const Look& look);
    void drawOrder(const HotInfluence& influence, const Look& look, const Curve& curve);
    void drawHead(const ArrowStyle& style, const HotInfluence& influence, const Curve& curve,
                  const Stroke& stroke, const Look& look);
    void drawPill(const HotInfluence& influence);
    [[nodiscard]] bool isFree(const Box& pill) const;

    const Drawing& m_d;
    Which m_which;
    InfluenceSieve m_sieve;
    QSet<qint64> m_held;   ///< events under the hand
    QSet<qint64> m_needed; ///< events whose place is asked for; only when Held
    QHash<qint64, Point> m_points;
    QSet<qint64> m_inRows; ///< events with a row of their own
    std::vector<Box> m_pills;
    bool m_signed = true; ///< quiet curves carry signs too
};

Point InfluencePainter::ghost(const EventPreview& moved, Point was) const {
    const Instant at = anchorOf(moved.padded, moved.extentFlags);
    Point p{m_d.x(at), was.y};
    const PlacedEvent* event = m_d.frame.event(moved.id);
    const PlacedLane* lane = m_d.frame.laneHolding(moved.lane);
    if (lane != nullptr && event != nullptr && m_d.frame.lanes[event->lane].id != lane->id)
        p.y = lane->rowTop + lane->rowHeight / 2;
    return p;
}

void InfluencePainter::collect(EventId id, QSet<qint64>& seen, std::vector<const HotInfluence*>& quiet,
                               std::vector<const HotInfluence*>& loud) const {
    for (const InfluenceId influenceId : m_d.model.influences.touching(objectId(id))) {
        if (seen.contains(influenceId.value())) continue;
        seen.insert(influenceId.value());
        const HotInfluence* influence = m_d.model.influences.find(influenceId);
        if (influence == nullptr || isHeld(*influence) != (m_which == Which::Held)) continue;
        if (!endsOf(*influence) || isFilteredOut(*influence)) continue;
        const auto marked = [this](qint64 object) {
            return m_d.isSelected(object) || m_d.state.hover.value() == object;
        };
        const bool isLoud = marked(influenceId.value()) || marked(influence->from.value()) ||
                            marked(influence->to.value()) || m_d.paths.holds(influenceId);
        (isLoud ? loud : quiet).push_back(influence);
    }
}

std::optional<Ends> InfluencePainter::endsOf(const HotInfluence& influence) const {
    const auto from = m_points.constFind(influence.from.value());
    const auto to = m_points.constFind(influence.to.value());
    if (from == m_points.constEnd() || to == m_points.constEnd()) return std::nullopt;
    return Ends{*from, *to};
}

EventSpan InfluencePainter::spanOf(size_t row) const {
    const EventId id = m_d.model.events.id(row);
    for (const EventPreview& moved : m_d.state.moving)
        if (moved.id == id) return eventSpanOf(m_d.model.events.kind(row), moved.padded);
    return eventSpanOf(m_d.model.events.kind(row), m_d.model.events.padded(row));
}

CauseOrder InfluencePainter::orderOf(const HotInfluence& influence) const {
    if (m_d.state.moving.empty()) return orderOfInfluence(m_d.model.events, m_d.model.influences, influence);
    const auto from = m_d.model.events.rowOf(EventId(influence.from.value()));
    const auto to = m_d.model.events.rowOf(EventId(influence.to.value()));
    if (!from || !to || !m_d.model.events.hasDate(*from) || !m_d.model.events.hasDate(*to))
        return CauseOrder::Fits;
    const CauseOrder order = causeOrder(spanOf(*from), spanOf(*to));
    const bool back = mayEndEarlierState(influenceKindOf(m_d.model.influences.kindName(influence.kind)));
    return back && order == CauseOrder::Open ? CauseOrder::Fits : order;
}

InfluencePainter::Look InfluencePainter::lookOf(const HotInfluence& influence, bool loud) const {
    Look look;
    look.loud = loud;
    look.order = orderOf(influence);
    bool faint = !m_d.paths.isEmpty() && !m_d.paths.holds(influence.id);
    for (const ObjectId end : {influence.from, influence.to}) {
        const auto row = m_d.model.events.rowOf(EventId(end.value()));
        if (!row) continue;
        faint = faint || m_d.isFaint(*row);
        if (m_d.model.events.status(*row) == EventStatus::Counterfactual) look.counterfactual = true;
    }
    if (look.order == CauseOrder::Reversed)
        look.tone = Tone(Ink::Error, faint ? 32 : 100);
    else if (faint)
        look.tone = Tone(Ink::Muted, 25);
    else if (m_d.paths.downstream.contains(influence.id.value()))
        look.tone = Ink::Accent;
    else
        look.tone = loud ? Tone(Ink::ReadOut) : Tone(Ink::Muted, 75);
    return look;
}

// A ring with a stroke where the target was over before its cause; a question mark where the dates leave the
// order open.
void InfluencePainter::drawOrder(const HotInfluence& influence, const Look& look, const Curve& curve) {
    if (look.order == CauseOrder::Fits || look.tone.percent < 50 || (!look.loud && !m_signed)) return;
    // Between neighbours a sign would cover the arrow itself.
    constexpr double leastLine = 60;
    const double length = std::hypot(curve.p[3].x - curve.p[0].x, curve.p[3].y - curve.p[0].y);
    if (look.order == CauseOrder::Open && length < leastLine) return;
    const Point at = curve.at(0.5);
    const Tag tag{Role::InfluenceHead, influence.id.value()};
    const Box sign{at.x - 7, at.y - 7, 14, 14};
    m_d.list.rect(tag, sign, Tone(Ink::Canvas, 85), {}, 7);
    if (look.order == CauseOrder::Reversed)
        m_d.list.icon(tag, sign, Icon::Error, look.tone);
    else
        m_d.text(tag, {at.x, m_d.baseline(at.y, m_d.m.label)}, QStringLiteral("?"), m_d.m.label, look.tone,
                 TextStyle::Bold, Anchor::Middle);
}

void InfluencePainter::draw(const HotInfluence& influence, const Look& look) {
    const auto ends = endsOf(influence);
    if (!ends) return;
    const InfluenceKind kind = influenceKindOf(m_d.model.influences.kindName(influence.kind));
    const ArrowStyle& style = arrowStyle(kind);
    const Curve curve = curveBetween(ends->from, ends->to);
    double width = look.loud ? 1.6 : 1.1;
    if (kind == InfluenceKind::Institutionalises) width = 2.6;
    const Tone tone = look.tone;
    const Dash dash = look.counterfactual                          ? Dash{1.5F, 2.5F}
                      : influence.basis == InfluenceBasis::Analyst ? Dash{5, 3}
                                                                   : Dash{};
    const Stroke stroke(tone, width, dash);
    const Tag tag{Role::Influence, influence.id.value()};
    // The shaft ends where the head begins.
    const double inset = style.headLength * kScreenScale;
    const Point end = curve.p[3];
    const double way = end.y >= curve.p[2].y ? 1 : -1;
    const Point stop{end.x, end.y - way * inset};
    PathData path;
    path.moveTo(curve.p[0]).cubicTo(curve.p[1], {curve.p[2].x, curve.p[2].y - way * inset / 2}, stop);
    if (style.doubleShaft) {
        m_d.list.path(tag, path, {}, {tone, width + 2.4, dash});
        m_d.list.path(tag, path, {}, {Tone(Ink::Canvas), width + 0.4});
    } else {
        m_d.list.path(tag, path, {}, stroke);
    }
    drawHead(style, influence, curve, {tone, width}, look);
    drawOrder(influence, look, curve);
    ++m_d.frame.influencesDrawn;
}

void InfluencePainter::drawHead(const ArrowStyle& style, const HotInfluence& influence, const Curve& curve,
                                const Stroke& stroke, const Look& look) {
    const Tag tag{Role::InfluenceHead, influence.id.value()};
    const auto paint = [&](const ArrowPart& part, Point at, Point direction) {
        const PathData path = turnedTo(part.path, kScreenScale, at, direction);
        switch (look.counterfactual && part.fill == ArrowFill::Filled ? ArrowFill::Hollow : part.fill) {
        case ArrowFill::Filled:
            m_d.list.path(tag, path, stroke.tone);
            break;
        case ArrowFill::Hollow:
            m_d.list.path(tag, path, Ink::Canvas, stroke);
            break;
        case ArrowFill::Open:
            m_d.list.path(tag, path, {}, stroke);
            break;
        }
    };
    const Point arriving{0, curve.p[3].y >= curve.p[2].y ? 1.0 : -1.0};
    const Point leaving{0, curve.p[1].y >= curve.p[0].y ? 1.0 : -1.0};
    for (const ArrowPart& part : style.head) paint(part, curve.p[3], arriving);
    for (const ArrowPart& part : style.tail) paint(part, curve.p[0], leaving);
}

bool InfluencePainter::isFree(const Box& pill) const {
    if (!m_d.frame.lanesView.contains(pill)) return false;
    for (const Box& other : m_pills)
        if (other.overlaps(pill)) return false;
    // Bands of single lanes are painted over it.
    for (const PlacedLane& lane : m_d.frame.lanes)
        if (!lane.band.isNull() && lane.band.overlaps(pill)) return false;
    for (const PlacedEvent& event : m_d.frame.events) {
        if (!event.label.isNull() && event.label.overlaps(pill)) return false;
        if (Box{event.badge.x - 8, event.badge.y - 8, 16, 16}.overlaps(pill)) return false;
    }
    return true;
}

// Kind and sign, where there is free line for it.
void InfluencePainter::drawPill(const HotInfluence& influence) {
    const auto ends = endsOf(influence);
    if (!ends) return;
    const Curve curve = curveBetween(ends->from, ends->to);
    const auto language =
        m_d.state.language == DateLanguage::Bokmal ? WordLanguage::Bokmal : WordLanguage::English;
    QString sign = wordOf(influence.sign);
    if (influence.sign == Sign::Minus) sign = QStringLiteral("−");
    QString text =
        influenceWord(m_d.model.influences.kindName(influence.kind), language) + QLatin1Char(' ') + sign;
    if (const CauseOrder order = orderOf(influence); order != CauseOrder::Fits)
        text += QStringLiteral(" · ") + (order == CauseOrder::Open
                                             ? TimelineWords::tr("order open", "of an influence")
                                             : TimelineWords::tr("against time", "of an influence"));
    const double width = m_d.measure.width(text, m_d.m.label) + 14;
    const double height = 17 * m_d.state.textScale;
    constexpr double leastLine = 50;
    if (std::hypot(ends->to.x - ends->from.x, ends->to.y - ends->from.y) < leastLine) return;
    for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        const Point middle = curve.at(t);
        const Box pill{middle.x - width / 2, middle.y - height / 2, width, height};
        if (!isFree(pill)) continue;
        const Tag tag{Role::InfluenceLabel, influence.id.value()};
        const bool selected = m_d.isSelected(influence.id.value());
        m_d.list.rect(tag, pill, Ink::Canvas,
                      {selected ? Tone(Ink::Accent) : Tone(Ink::ReadOut), selected ? 2.0 : 1.0}, height / 2);
        m_d.text(tag, {middle.x, m_d.baseline(middle.y, m_d.m.label)}, text, m_d.m.label, Ink::Text,
                 TextStyle::Regular, Anchor::Middle);
        m_pills.push_back(pill);
        return;
    }
}

} // namespace

void drawInfluences(const Drawing& d) { InfluencePainter(d, Which::Lying).run(); }

void drawHeldInfluences(const Drawing& d) {
    if (!d.state.moving.empty()) InfluencePainter(d, Which::Held).run();
}

} // namespace forlop
