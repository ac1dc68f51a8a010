// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/markplace.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr double kSharpPad = 1.2;
constexpr double kRoundPad = 1.93; ///< text in a round end starts further in
constexpr double kOpenPad = 2.4;
constexpr double kUnknownPad = 1.8; ///< text may begin where the edge breaks up
constexpr double kRoundTail = 2.5;  ///< 1.2 mm to spare, and 0.35 of the height at a round end

class MarkPlacing {
public:
    MarkPlacing(const MarkRoom& room, int event)
        : m_room(room), m_event(room.event(event)), m_idWidth(room.face(event).idWidth),
          m_padded(m_event.when.padded()) {
        const EventFace& face = room.face(event);
        m_labelWidth = face.oneLine.width;
        if (!face.references.isEmpty()) m_labelWidth += kReferenceGap + face.references.width();
    }

    MarkPlace run() {
        m_place.astride = astride();
        const bool openLeft = m_padded.startFrom == kMinusInfinity;
        const bool openRight = m_padded.endUntil == kInfinity;
        if (m_event.isSpan() && openLeft && openRight)
            endless();
        else if (m_event.isSpan() && openLeft && isFinite(m_padded.endFrom))
            untilEnd();
        else if (m_event.isSpan() && openRight && isFinite(m_padded.startUntil))
            fromStart();
        else if (m_event.isSpan() && certainWidth() >= leastWidth())
            certainBody();
        else
            moment();
        m_room.settleQuestion(m_place.line);
        return std::move(m_place);
    }

private:
    [[nodiscard]] const FigureScale& scale() const { return m_room.scale; }
    [[nodiscard]] bool isRound() const { return m_event.kind == EventKind::State; }
    [[nodiscard]] double headPad(BodyEnd end) const {
        if (end == BodyEnd::Unknown) return kUnknownPad;
        if (end == BodyEnd::Open) return kOpenPad;
        return isRound() ? kRoundPad : kSharpPad;
    }
    [[nodiscard]] double tailPad(BodyEnd end) const {
        if (end == BodyEnd::Unknown) return kUnknownPad;
        if (end == BodyEnd::Open) return kOpenPad;
        return isRound() ? kRoundTail : kSharpPad;
    }
    [[nodiscard]] double leastWidth() const { return m_idWidth + sheet::kMarkPadding; }
    [[nodiscard]] double certainWidth() const {
        if (m_padded.startUntil >= m_padded.endFrom) return 0;
        return scale().x(m_padded.endFrom) - scale().x(m_padded.startUntil);
    }

    // The moment, or the start of a span, against the frontiers between brackets.
    [[nodiscard]] Astride astride() const {
        if (m_event.bracket < 0) return Astride::No;
        const FigureBracket& own = m_room.content.brackets[static_cast<size_t>(m_event.bracket)];
        const bool first = m_event.bracket == 0;
        const bool last = m_event.bracket + 1 == static_cast<int>(m_room.content.brackets.size());
        const Instant until = m_event.isSpan() ? std::min(m_event.stated.startUntil, m_event.stated.endUntil)
                                               : m_event.stated.endUntil;
        const Instant at = anchor();
        // Inside the date value of a frontier itself the order says on which side a mark stands.
        if (m_event.share && insideFrontierValue()) {
            if (!first && at < own.from) return Astride::CountsAfter;
            if (!last && at >= own.until) return Astride::CountsBefore;
            return Astride::No;
        }
        const bool unknown = m_event.isSpan() && m_padded.startFrom == kMinusInfinity;
        if (!first && !unknown && m_event.stated.startFrom < own.from) return Astride::CountsAfter;
        if (!last && (unknown ? at : until) > own.until) return unknown ? Astride::No : Astride::CountsBefore;
        return Astride::No;
    }
    [[nodiscard]] bool insideFrontierValue() const {
        return std::any_of(
            m_room.content.frontiers.begin(), m_room.content.frontiers.end(),
            [this](const FigureFrontier& frontier) { return frontier.when.edtf() == m_event.when.edtf(); });
    }
    [[nodiscard]] Instant anchor() const {
        const Bounds& b = m_event.stated;
        if (m_event.share)
            return b.startFrom +
                   static_cast<qint64>(*m_event.share * static_cast<double>(b.endUntil - b.startFrom));
        return middleOf(b);
    }

    // Body edges keep clear of a frontier that they end at.
    [[nodiscard]] double clearStart(double x) const {
        x = std::max(x, scale().left() + sheet::kEdge);
        for (const double f : m_room.frontiers)
            if (x > f - sheet::kFrontierClearance && x < f + sheet::kFrontierClearance)
                return f + sheet::kFrontierClearance;
        return x;
    }
    [[nodiscard]] double clearEnd(double x) const {
        x = std::min(x, scale().right() - sheet::kEdge);
        for (const double f : m_room.frontiers)
            if (x > f - sheet::kFrontierClearance && x < f + sheet::kFrontierClearance)
                return f - sheet::kFrontierClearance;
        return x;
    }
    [[nodiscard]] double lineLimit() const { return m_room.bracketOf(m_event).first; }

    // A body between two edges; a label inside stays clear of the frontiers the body crosses.
    void body(double left, double right) {
        m_place.isBody = true;
        MarkBody body{right - left, left, left, left, headPad(m_place.start), 0};
        const double labelAt = left + body.textAt + m_idWidth + kIdToLabel;
        const double stretch = m_room.stretchAt(labelAt, sheet::kTextClearance).second;
        const double inner = std::min(right - tailPad(m_place.end), stretch) - labelAt;
        body.inner = std::max(0.0, inner);

        m_place.bodies.push_back(body);
    }

    void certainBody() {
        const double left = clearStart(scale().x(m_padded.startUntil));
        const double right = clearEnd(scale().x(m_padded.endFrom));
        if (right - left < leastWidth()) return moment();
        m_place.astride = Astride::No;
        body(left, right);
        m_place.line = spanLine(scale(), m_event.when, m_event.stated, {left, 0, right - left, 0});
    }

    // Unknown or open start: as long as what it holds, from its bracket's start where it outlasts the
    // bracket.
    void untilEnd() {
        m_place.astride = Astride::No;
        m_place.start = m_event.when.has(extentflag::OpenStart) ? BodyEnd::Open : BodyEnd::Unknown;
        const double right = clearEnd(scale().x(m_padded.endFrom));
        const auto [from, until] = m_room.bracketOf(m_event);
        const double start = clearStart(from);
        const double least = headPad(m_place.start) + m_idWidth + tailPad(BodyEnd::Closed);
        const double holding = least + kIdToLabel + m_labelWidth;
        if (right > until + sheet::kFrontierClearance) {
            body(start, right);
        } else {
            if (right - holding >= start) body(right - holding, right);
            body(std::max(scale().left() + sheet::kEdge, right - least), right);
        }
        m_place.line = spanLine(scale(), m_event.when, m_event.stated, {start, 0, right - start, 0});
    }

    void fromStart() {
        m_place.end = m_event.when.has(extentflag::OpenEnd) ? BodyEnd::Open : BodyEnd::Unknown;
        const double left = clearStart(scale().x(m_padded.startUntil));
        const double edge = scale().right() - sheet::kEdge - 0.1;
        m_place.astride = Astride::No;
        if (m_place.end == BodyEnd::Open) {
            body(std::min(left, edge - leastWidth() - sheet::kPoint), edge);
        } else {
            const double least = headPad(BodyEnd::Closed) + m_idWidth + kUnknownPad;
            const double holding = least + kIdToLabel + m_labelWidth;
            const double limit = m_room.stretchAt(left + 0.1, sheet::kFrontierClearance).second;
            if (left + holding <= limit) body(left, left + holding);
            body(std::min(left, edge - least), std::min(left, edge - least) + least);
        }
        const MarkBody& first = m_place.bodies.front();
        m_place.line = spanLine(scale(), m_event.when, m_event.stated, {first.home, 0, first.width, 0});
    }

    void endless() {
        m_place.start = BodyEnd::Unknown;
        m_place.end = m_event.when.has(extentflag::OpenEnd) ? BodyEnd::Open : BodyEnd::Unknown;
        m_place.astride = Astride::No;
        const auto [from, until] = m_room.bracketOf(m_event);
        body(clearStart(from), clearEnd(until));
    }

    void moment() {
        m_place.start = m_place.end = BodyEnd::Closed;
        const bool from = isFinite(m_event.stated.startFrom);
        const bool until = isFinite(m_event.stated.endUntil);
        m_place.line = momentLine(scale(), m_event.when, m_event.stated, lineLimit());
        MarkBody mark;
        mark.width = leastWidth() + (m_place.astride == Astride::No ? 0 : sheet::kAstrideExtra);
        double centre = scale().x(anchor());
        if (!from) centre = scale().x(m_event.stated.endUntil) - sheet::kEdge - mark.width / 2;
        if (!until && from)
            centre = scale().hasLater() ? (scale().laterAt() + scale().right()) / 2
                                        : scale().x(m_event.stated.startFrom) + mark.width / 2;
        const double left = from ? scale().x(m_event.stated.startFrom) : lineLimit();
        const double right = until ? scale().x(m_event.stated.endUntil) : scale().right();
        mark.home = centre - mark.width / 2;
        mark.least = std::min(mark.home, left + sheet::kEdge);
        mark.most = std::max(mark.home, right - sheet::kEdge - mark.width);
        keepSide(mark, centre);
        m_place.bodies.push_back(mark);
    }

    // A mark stays between the frontiers where it stands; one astride stays in the field.
    void keepSide(MarkBody& mark, double centre) const {
        double least = scale().left() + sheet::kEdge;
        double most = scale().right() - sheet::kEdge - mark.width;
        if (m_place.astride == Astride::No) {
            // An exact day at a frontier begins the later side.
            const auto [from, until] = m_room.stretchAt(centre + 0.01, sheet::kFrontierClearance);
            least = std::max(least, from);
            most = std::min(most, until - mark.width);
        }
        if (most < least) most = least;
        mark.home = std::clamp(mark.home, least, most);
        mark.least = std::clamp(mark.least, least, mark.home);
        mark.most = std::clamp(mark.most, mark.home, most);
        if (m_place.astride == Astride::No) return;
        while (m_room.grazes(mark.home, mark.width) && mark.home < mark.most) mark.home += 0.25;
    }

    const MarkRoom& m_room;
    const FigureEvent& m_event;
    double m_idWidth;
    double m_labelWidth = 0; ///< in one line, references behind it
    const Bounds& m_padded;
    MarkPlace m_place;
};

} // namespace

MarkRoom::MarkRoom(const FigureContent& figureContent, const std::vector<EventFace>& eventFaces,
                   const FigureScale& figureScale)
    : content(figureContent), faces(eventFaces), scale(figureScale) {
    for (const FigureFrontier& frontier : content.frontiers) frontiers.push_back(scale.x(frontier.at));
}

std::pair<double, double> MarkRoom::stretchAt(double x, double clearance) const {
    double from = scale.left() + sheet::kEdge;
    double until = scale.right() - sheet::kEdge;
    for (const double f : frontiers) {
        if (f <= x) from = std::max(from, f + clearance);
        if (f > x) until = std::min(until, f - clearance);
    }
    return {from, until};
}

bool MarkRoom::grazes(double x, double width) const {
    constexpr double kInside = 1.2;
    return std::any_of(frontiers.begin(), frontiers.end(), [&](double f) {
        const double left = f - x;
        const double right = x + width - f;
        return (left > -sheet::kFrontierClearance && left < kInside) ||
               (right > -sheet::kFrontierClearance && right < kInside);
    });
}

void MarkRoom::settleQuestion(DateLine& line) const {
    constexpr double kWidth = 1.6;
    if (!line.question) return;
    for (const double f : frontiers)
        if (*line.question < f + sheet::kTextClearance && f - sheet::kTextClearance < *line.question + kWidth)
            line.question = f + sheet::kTextClearance + 0.1;
    line.question = std::min(*line.question, scale.right() - kWidth);
}

std::pair<double, double> MarkRoom::bracketOf(const FigureEvent& event) const {
    if (event.bracket < 0) return {scale.left(), scale.right()};
    const auto at = static_cast<size_t>(event.bracket);
    const double from = at == 0 ? scale.left() : scale.x(content.brackets[at].from);
    const bool last = at + 1 == content.brackets.size();
    return {from, last ? scale.right() : scale.x(content.brackets[at + 1].from)};
}

MarkPlace placeMark(const MarkRoom& room, int event) { return MarkPlacing(room, event).run(); }

} // namespace forlop
