// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/rowpacking.h"

#include "core/layout/figure/figurewords.h"
#include "core/layout/figure/folding.h"
#include "core/layout/figure/rowtracks.h"

#include <algorithm>
#include <cmath>

namespace forlop {
namespace {

constexpr double kSlideStep = 1.0;
constexpr int kMostSlides = 60;
constexpr double kEpsilon = 1e-6;
constexpr double kInsideEndPad = 2.6;

// Where marks of one date value stand: a later one never stands before an earlier one.
class ValueOrder {
public:
    [[nodiscard]] bool allows(const FigureEvent& event, double centre) const {
        const auto at = m_placed.find(event.when.edtf());
        if (at == m_placed.end()) return true;
        return std::all_of(at->second.begin(), at->second.end(), [&](const auto& other) {
            return other.first < event.order ? centre >= other.second - kEpsilon
                                             : centre <= other.second + kEpsilon;
        });
    }
    void put(const FigureEvent& event, double centre) {
        m_placed[event.when.edtf()].emplace_back(event.order, centre);
    }

private:
    std::map<QString, std::vector<std::pair<double, double>>> m_placed;
};

class LanePacking {
public:
    LanePacking(const MarkRoom& room, const PackingRules& rules, DateLanguage language,
                const TextMeasure& measure, ValueOrder& order)
        : m_room(room), m_rules(rules), m_language(language), m_measure(measure), m_order(order) {}

    PackedLane run(const FigureLane& lane) {
        for (const FoldGroup& group : foldGroups(m_room.content, lane, m_rules.foldBelow)) {
            if (group.events.size() > 1)
                packFold(group.events);
            else
                packEvent(group.events.front());
        }
        addNotes(lane);
        m_lane.rows = std::max(1, static_cast<int>(m_rows.size()));
        return std::move(m_lane);
    }

private:
    using OverLines = RowTracks::OverLines;
    enum class Want : quint8 { Label, IdAlone };

    [[nodiscard]] const FigureEvent& eventAt(int index) const {
        return m_room.content.events[static_cast<size_t>(index)];
    }

    void packEvent(int index) {
        const FigureEvent& event = eventAt(index);
        m_mark = {};
        m_mark.event = index;
        m_mark.references = referencesOf(event, m_measure);
        m_blocks = labelBlocks(event.label, m_measure);
        const double oneLine = m_measure.width(event.label.simplified(), sheet::kType);
        const double references = m_mark.references.isEmpty() ? 0 : kReferenceGap + m_mark.references.width();
        m_idWidth = m_measure.width(event.mark, sheet::kType, TextStyle::Bold);
        m_place = placeMark(m_room, event, {m_idWidth, oneLine + references});
        m_oneLine = oneLine;
        const bool labelled = !m_blocks.empty() && wantsLabel(event);
        const bool rowForLabel = m_rules.labels == LabelRule::Always && !m_rules.named.contains(index);
        const bool done = (labelled && inRows(Want::Label)) ||
                          (labelled && rowForLabel && inNewRow(Want::Label)) || inRows(Want::IdAlone) ||
                          (labelled && inNewRow(Want::Label)) || inNewRow(Want::IdAlone);
        if (!done) forceNewRow();
    }
    [[nodiscard]] bool wantsLabel(const FigureEvent& event) const {
        if (m_rules.labels == LabelRule::Never) return false;
        return m_rules.labels != LabelRule::Important || importanceOf(event) >= 2;
    }

    bool inRows(Want want) {
        for (size_t row = 0; row < m_rows.size(); ++row)
            if (inRow(m_rows[row], static_cast<int>(row), want)) return true;
        return false;
    }
    bool inNewRow(Want want) {
        RowTracks fresh;
        if (!inRow(fresh, static_cast<int>(m_rows.size()), want)) return false;
        m_rows.push_back(std::move(fresh));
        return true;
    }
    // Nothing fits even alone (a mark wider than its bracket): the mark where it stands best, without words.
    void forceNewRow() {
        m_mark.references = {};
        RowTracks fresh;
        take(fresh, static_cast<int>(m_rows.size()), m_place.bodies.back(), m_place.bodies.back().home,
             footprint(m_place.bodies.back(), m_place.bodies.back().home));
        m_rows.push_back(std::move(fresh));
    }

    bool inRow(RowTracks& tracks, int row, Want want) {
        for (const OverLines over : {OverLines::Never, OverLines::Allowed}) {
            for (const MarkBody& body : m_place.bodies) {
                if (want == Want::Label && tryInside(tracks, row, body, over)) return true;
                for (const double x : slides(body)) {
                    if (!m_order.allows(eventAt(m_mark.event), x + body.width / 2)) continue;
                    if (m_place.astride != Astride::No && x != body.home && m_room.grazes(x, body.width))
                        continue;
                    if (!tracks.isFree(bareFootprint(body, x), OverLines::Allowed)) continue;
                    if (want == Want::Label ? tryBeside(tracks, row, body, x, over)
                                            : tryAlone(tracks, row, body, x, over))
                        return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::vector<double> slides(const MarkBody& body) const {
        std::vector<double> xs{body.home};
        for (int step = 1; step <= kMostSlides; ++step) {
            const double right = body.home + step * kSlideStep;
            const double left = body.home - step * kSlideStep;
            if (right <= body.most) xs.push_back(right);
            if (left >= body.least) xs.push_back(left);
            if (right > body.most && left < body.least) break;
        }
        if (body.most > body.home) xs.push_back(body.most);
        if (body.least < body.home) xs.push_back(body.least);
        return xs;
    }

    bool tryInside(RowTracks& tracks, int row, const MarkBody& body, OverLines over) {
        if (body.inner + kEpsilon < m_oneLine) return false;
        m_mark.side = LabelSide::Inside;
        m_mark.label = {{eventAt(m_mark.event).label.simplified()}, m_oneLine};
        const double references = m_mark.references.isEmpty() ? 0 : kReferenceGap + m_mark.references.width();
        if (m_mark.references.isEmpty() || body.inner + kEpsilon >= m_oneLine + references) {
            m_mark.referenceSide =
                m_mark.references.isEmpty() ? ReferenceSide::None : ReferenceSide::WithLabel;
            return tryTake(tracks, row, body, body.home, over);
        }
        return tryInsideEnd(tracks, row, body, over) || tryReferences(tracks, row, body, body.home, over);
    }
    // A long body holds its references at its other end, in whatever bracket that lies.
    bool tryInsideEnd(RowTracks& tracks, int row, const MarkBody& body, OverLines over) {
        const double end = body.home + body.width - kInsideEndPad;
        const Stretch wanted{end - m_mark.references.width(), end};
        if (wanted.from < body.home + body.textAt + m_oneLine + 12 || !isClear(wanted)) return false;
        m_mark.referenceSide = ReferenceSide::InsideEnd;
        m_mark.referencesAt = wanted.from - body.home;
        return tryTake(tracks, row, body, body.home, over);
    }
    bool tryBeside(RowTracks& tracks, int row, const MarkBody& body, double x, OverLines over) {
        for (const LabelBlock& block : m_blocks) {
            for (const LabelSide side : {LabelSide::Right, LabelSide::Left}) {
                m_mark.side = side;
                m_mark.label = block;
                if (tryReferences(tracks, row, body, x, over)) return true;
            }
        }
        return false;
    }
    bool tryAlone(RowTracks& tracks, int row, const MarkBody& body, double x, OverLines over) {
        m_mark.side = LabelSide::None;
        m_mark.label = {};
        if (!m_mark.references.isEmpty() && body.inner + kEpsilon >= m_mark.references.width()) {
            m_mark.referenceSide = ReferenceSide::InsideEnd;
            m_mark.referencesAt = body.textAt + m_idWidth + kIdToLabel;
            if (tryTake(tracks, row, body, x, over)) return true;
        }
        return tryReferences(tracks, row, body, x, over);
    }
    bool tryReferences(RowTracks& tracks, int row, const MarkBody& body, double x, OverLines over) {
        using Side = ReferenceSide;
        if (m_mark.references.isEmpty()) {
            m_mark.referenceSide = Side::None;
            return tryTake(tracks, row, body, x, over);
        }
        for (const Side side : {Side::Apart, Side::Right, Side::Left, Side::WithLabel}) {
            const bool beside = m_mark.side == LabelSide::Right || m_mark.side == LabelSide::Left;
            if (side == Side::WithLabel && !beside) continue;
            m_mark.referenceSide = side;
            if (tryTake(tracks, row, body, x, over)) return true;
        }
        return false;
    }
    bool tryTake(RowTracks& tracks, int row, const MarkBody& body, double x, OverLines over) {
        const Footprint wanted = footprint(body, x);
        for (const Stretch& text : wanted.texts)
            if (!isClear(text)) return false;
        if (!tracks.isFree(wanted, over)) return false;
        take(tracks, row, body, x, wanted);
        return true;
    }
    void take(RowTracks& tracks, int row, const MarkBody& body, double x, const Footprint& wanted) {
        tracks.take(wanted);
        m_mark.row = row;
        m_mark.x = x;
        m_mark.width = body.width;
        m_mark.textAt = body.textAt;
        const bool alone =
            m_mark.side != LabelSide::Inside && m_mark.referenceSide != ReferenceSide::InsideEnd;
        if (alone && !isLoose()) m_mark.textAt = -1;
        m_mark.place = m_place;
        m_mark.needsKey = m_mark.side == LabelSide::None;
        if (!m_place.isBody) m_order.put(eventAt(m_mark.event), x + body.width / 2);
        m_lane.marks.push_back(m_mark);
    }
    [[nodiscard]] bool isLoose() const {
        return m_place.start != BodyEnd::Closed || m_place.end != BodyEnd::Closed;
    }

    [[nodiscard]] bool isClear(const Stretch& text) const {
        if (text.from < m_room.scale.left() + 0.2 || text.to > m_room.scale.right() + kEpsilon) return false;
        return std::none_of(m_room.frontiers.begin(), m_room.frontiers.end(), [&text](double f) {
            return text.near({f, f}, sheet::kTextClearance);
        });
    }

    // Widths that references take on the two sides of the mark.
    [[nodiscard]] std::pair<double, double> referenceWidths() const {
        const ReferenceRun& run = m_mark.references;
        const auto spaced = [](double width) { return width > 0 ? kReferenceGap + width : 0; };
        switch (m_mark.referenceSide) {
        case ReferenceSide::Apart:
            return {spaced(run.inWidth), spaced(run.outWidth)};
        case ReferenceSide::Right:
            return {0, spaced(run.width())};
        case ReferenceSide::Left:
            return {spaced(run.width()), 0};
        case ReferenceSide::None:
        case ReferenceSide::WithLabel:
        case ReferenceSide::InsideEnd:
            break;
        }
        return {0, 0};
    }
    [[nodiscard]] double labelWidth() const {
        if (m_mark.referenceSide != ReferenceSide::WithLabel) return m_mark.label.width;
        // One line: the references stand under it. Two: behind the lower one.
        if (m_mark.label.lines.size() == 1) return std::max(m_mark.label.width, m_mark.references.width());
        const double lower = m_measure.width(m_mark.label.lines.last(), sheet::kType);
        return std::max(m_mark.label.width, lower + kReferenceGap + m_mark.references.width());
    }
    // The mark and its date line, without words.
    [[nodiscard]] Footprint bareFootprint(const MarkBody& body, double x) const {
        Footprint print;
        print.mark = {x, x + body.width};
        const DateLine& line = m_place.line;
        if (!line.isEmpty() && line.right > line.left) print.lines.push_back({line.left, line.right});
        for (const double day : line.days)
            print.lines.push_back(
                {std::min(day - 0.8, x), std::max(day + 0.8, std::min(day, x + body.width))});
        return print;
    }
    // A label right of the mark begins behind the question mark of its date line.
    [[nodiscard]] double pushedBy(double from) const {
        const std::optional<double>& question = m_place.line.question;
        return question && *question > from - 1.5 ? std::max(0.0, *question + 1.2 - from) : 0;
    }
    [[nodiscard]] Footprint footprint(const MarkBody& body, double x) {
        Footprint print = bareFootprint(body, x);
        auto [left, right] = referenceWidths();
        if (m_mark.side == LabelSide::Left) left += sheet::kMarkGap + labelWidth();
        if (m_mark.side == LabelSide::Right) {
            m_mark.pushed = pushedBy(x + body.width + right);
            right += m_mark.pushed + sheet::kMarkGap + labelWidth();
        }
        if (left > 0) print.texts.push_back({x - left, x - kReferenceGap});
        if (right > 0) print.texts.push_back({x + body.width + kReferenceGap, x + body.width + right});
        if (const std::optional<double>& question = m_place.line.question)
            print.texts.push_back(
                {*question, *question + m_measure.width(QStringView(u"?"), sheet::kType, TextStyle::Bold)});
        return print;
    }

    void packFold(const std::vector<int>& events) {
        m_mark = {};
        m_mark.event = events.front();
        m_mark.folded = events;
        m_place = {};
        m_place.isBody = true;
        const FoldedBar bar = foldedBar(m_room, events, m_language, m_measure);
        m_mark.label = {{bar.text}, m_measure.width(bar.text, sheet::kType)};
        m_mark.side = LabelSide::Inside;
        const MarkBody body{bar.width, bar.x, bar.least, bar.most, -1, 0};
        m_place.bodies = {body};
        for (size_t row = 0; row <= m_rows.size(); ++row) {
            if (row == m_rows.size()) m_rows.emplace_back();
            for (const double x : slides(body)) {
                const Footprint print{{x, x + bar.width}, {}, {}};
                if (!m_rows[row].isFree(print, OverLines::Allowed)) continue;
                take(m_rows[row], static_cast<int>(row), body, x, print);
                return;
            }
        }
    }

    // A lane without any event in a whole bracket says so, where there is room for it.
    void addNotes(const FigureLane& lane) {
        for (size_t b = 0; b < m_room.content.brackets.size(); ++b) {
            const bool any = std::any_of(lane.events.begin(), lane.events.end(), [&](int event) {
                return eventAt(event).bracket == static_cast<int>(b);
            });
            if (!any) addNote(b);
        }
    }
    void addNote(size_t bracket) {
        const auto& brackets = m_room.content.brackets;
        const double from = m_room.scale.x(brackets[bracket].from);
        const bool last = bracket + 1 == brackets.size();
        const double until = last ? m_room.scale.laterAt() : m_room.scale.x(brackets[bracket + 1].from);
        const QString text = figureWord(FigureWord::NoEvents, m_language);
        std::vector<LabelBlock> blocks = labelBlocks(text, m_measure);
        std::stable_sort(blocks.begin(), blocks.end(), [](const LabelBlock& a, const LabelBlock& b) {
            return a.lines.size() < b.lines.size();
        });
        if (m_rows.empty()) m_rows.emplace_back();
        for (const LabelBlock& block : blocks) {
            const double x = (from + until - block.width) / 2;
            const Stretch wanted{x, x + block.width};
            if (x < from + sheet::kTextClearance || !isClear(wanted)) continue;
            for (size_t row = 0; row < m_rows.size(); ++row) {
                if (!m_rows[row].isTextFree(wanted)) continue;
                m_rows[row].take({{x, x}, {wanted}, {}});
                m_lane.notes.push_back({x, static_cast<int>(row), block.lines});
                return;
            }
        }
    }

    const MarkRoom& m_room;
    const PackingRules& m_rules;
    DateLanguage m_language;
    const TextMeasure& m_measure;
    ValueOrder& m_order;
    std::vector<RowTracks> m_rows;
    PackedLane m_lane;
    PackedMark m_mark; ///< being placed
    MarkPlace m_place;
    std::vector<LabelBlock> m_blocks;
    double m_oneLine = 0;
    double m_idWidth = 0;
};

} // namespace

int importanceOf(const FigureEvent& event) {
    if (event.marksFrontier) return 5;
    if (event.joinsInfluence() || event.starred) return 4;
    switch (event.kind) {
    case EventKind::Decision:
        return 3;
    case EventKind::State:
        return 2;
    case EventKind::Activity:
        return 1;
    case EventKind::Event:
        break;
    }
    return 0;
}

std::vector<PackedLane> packRows(const MarkRoom& room, const PackingRules& rules, DateLanguage language,
                                 const TextMeasure& measure) {
    std::vector<PackedLane> lanes;
    ValueOrder order;
    for (const FigureLane& lane : room.content.lanes)
        lanes.push_back(LanePacking(room, rules, language, measure, order).run(lane));
    return lanes;
}

} // namespace forlop
