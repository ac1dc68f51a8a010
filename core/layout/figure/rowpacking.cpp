// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/rowpacking.h"

#include "core/layout/figure/figurewords.h"

#include <algorithm>
#include <map>

namespace forlop {
namespace {

constexpr double kSlideStep = 1.0;
constexpr int kMostSlides = 60;
constexpr double kEpsilon = 1e-6;
constexpr double kInsideEndPad = 2.6;
constexpr double kLongBody = 12; ///< beyond its label: a body that holds its references at its other end

using OverLines = RowTracks::OverLines;

// Where marks of one date value stand: a later one never stands before an earlier one.
class ValueOrder {
public:
    [[nodiscard]] bool allows(const FigureEvent& event, double centre) const {
        const auto at = m_placed.find(event.value);
        if (at == m_placed.end()) return true;
        return std::all_of(at->second.begin(), at->second.end(), [&](const auto& other) {
            return other.first < event.order ? centre >= other.second - kEpsilon
                                             : centre <= other.second + kEpsilon;
        });
    }
    void put(const FigureEvent& event, double centre) {
        m_placed[event.value].emplace_back(event.order, centre);
    }

private:
    std::map<int, std::vector<std::pair<double, double>>> m_placed;
};

class LanePacking {
public:
    LanePacking(const MarkRoom& room, const PackingRules& rules, DateLanguage language,
                const TextMeasure& measure, ValueOrder& order)
        : m_room(room), m_rules(rules), m_language(language), m_measure(measure), m_order(order) {}

    PackedLane run(const FigureLane& lane) {
        for (const FoldGroup& group : foldGroups(m_room.content, lane, m_rules.fold)) {
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
    enum class Want : quint8 { Label, IdAlone };

    void packEvent(int index) {
        m_event = index;
        m_face = &m_room.face(index);
        m_place = placeMark(m_room, index);
        const bool labelled = !m_face->blocks.empty() && wantsLabel(m_room.event(index));
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
    // Nothing fits even alone (a mark wider than its bracket): where it stands best, without words.
    void forceNewRow() {
        Candidate candidate{&m_place.bodies.back(), m_place.bodies.back().home};
        RowTracks fresh;
        take(fresh, static_cast<int>(m_rows.size()), candidate, bareFootprint(candidate, m_place));
        m_rows.push_back(std::move(fresh));
    }

    bool inRow(RowTracks& tracks, int row, Want want) {
        m_tracks = &tracks;
        m_row = row;
        for (const OverLines over : {OverLines::Never, OverLines::Allowed}) {
            m_over = over;
            for (const MarkBody& body : m_place.bodies) {
                Candidate candidate{&body, body.home};
                if (want == Want::Label && tryInside(candidate)) return true;
                for (const double x : slides(body)) {
                    candidate = {&body, x};
                    if (!mayStand(candidate)) continue;
                    if (want == Want::Label ? tryBeside(candidate) : tryAlone(candidate)) return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] bool mayStand(const Candidate& candidate) const {
        const double width = candidate.body->width;
        if (!m_order.allows(m_room.event(m_event), candidate.x + width / 2)) return false;
        const bool slid = candidate.x != candidate.body->home;
        if (slid && m_place.astride != Astride::No && m_room.grazes(candidate.x, width)) return false;
        return m_tracks->isFree(bareFootprint(candidate, m_place), OverLines::Allowed);
    }
    [[nodiscard]] static std::vector<double> slides(const MarkBody& body) {
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

    bool tryInside(Candidate candidate) {
        const MarkBody& body = *candidate.body;
        const double label = m_face->oneLine.width;
        const ReferenceRun& run = m_face->references;
        if (body.inner + kEpsilon < label) return false;
        candidate.side = LabelSide::Inside;
        candidate.label = &m_face->oneLine;
        if (run.isEmpty()) return tryTake(candidate);
        if (body.inner + kEpsilon >= label + kReferenceGap + run.width()) {
            candidate.referenceSide = ReferenceSide::WithLabel;
            return tryTake(candidate);
        }
        return tryInsideEnd(candidate) || tryReferences(candidate);
    }
    // A long body holds its references at its other end, in whatever bracket that lies.
    bool tryInsideEnd(Candidate candidate) {
        const MarkBody& body = *candidate.body;
        const double end = candidate.right() - kInsideEndPad;
        const Stretch wanted{end - m_face->references.width(), end};
        const double labelEnd = candidate.x + body.textAt + m_face->idWidth + m_face->oneLine.width;
        if (wanted.from < labelEnd + kLongBody || !isClear(wanted)) return false;
        candidate.referenceSide = ReferenceSide::InsideEnd;
        candidate.referencesAt = wanted.from - candidate.x;
        return tryTake(candidate);
    }
    bool tryBeside(Candidate candidate) {
        for (const LabelBlock& block : m_face->blocks) {
            candidate.label = &block;
            for (const LabelSide side : {LabelSide::Right, LabelSide::Left}) {
                candidate.side = side;
                if (tryReferences(candidate)) return true;
            }
        }
        return false;
    }
    bool tryAlone(Candidate candidate) {
        const MarkBody& body = *candidate.body;
        if (!m_face->references.isEmpty() && body.inner + kEpsilon >= m_face->references.width()) {
            candidate.referenceSide = ReferenceSide::InsideEnd;
            candidate.referencesAt = body.textAt + m_face->idWidth + kIdToLabel;
            if (tryTake(candidate)) return true;
        }
        return tryReferences(candidate);
    }
    bool tryReferences(Candidate candidate) {
        using Side = ReferenceSide;
        if (m_face->references.isEmpty()) return tryTake(candidate);
        for (const Side side : {Side::Apart, Side::Right, Side::Left, Side::WithLabel}) {
            const bool beside = candidate.side == LabelSide::Right || candidate.side == LabelSide::Left;
            if (side == Side::WithLabel && !beside) continue;
            candidate.referenceSide = side;
            if (tryTake(candidate)) return true;
        }
        return false;
    }
    bool tryTake(const Candidate& candidate) {
        const Footprint wanted = footprintOf(candidate, m_place, *m_face);
        for (const Stretch& text : wanted.texts)
            if (!isClear(text)) return false;
        if (!m_tracks->isFree(wanted, m_over)) return false;
        take(*m_tracks, m_row, candidate, wanted);
        return true;
    }
    void take(RowTracks& tracks, int row, const Candidate& candidate, const Footprint& wanted) {
        tracks.take(wanted);
        PackedMark mark;
        mark.event = m_event;
        mark.row = row;
        mark.x = candidate.x;
        mark.width = candidate.body->width;
        mark.side = candidate.side;
        mark.referenceSide = candidate.referenceSide;
        mark.referencesAt = candidate.referencesAt;
        if (candidate.label != nullptr) mark.label = *candidate.label;
        const bool holds = mark.side == LabelSide::Inside || mark.referenceSide == ReferenceSide::InsideEnd;
        const bool loose = m_place.start != BodyEnd::Closed || m_place.end != BodyEnd::Closed;
        if (holds || loose) mark.textAt = candidate.body->textAt;
        mark.place = m_place;
        mark.needsKey = mark.side == LabelSide::None;
        if (!m_place.isBody) m_order.put(m_room.event(m_event), candidate.x + mark.width / 2);
        m_lane.marks.push_back(std::move(mark));
    }

    [[nodiscard]] bool isClear(const Stretch& text) const {
        if (text.from < m_room.scale.left() + 0.2 || text.to > m_room.scale.right() + kEpsilon) return false;
        return std::none_of(m_room.frontiers.begin(), m_room.frontiers.end(), [&text](double f) {
            return text.near({f, f}, sheet::kTextClearance);
        });
    }

    void packFold(const std::vector<int>& events) {
        const FoldedBar bar = foldedBar(m_room, events, m_language, m_measure);
        PackedMark mark;
        mark.event = events.front();
        mark.folded = events;
        mark.place.isBody = true;
        mark.x = bar.x;
        mark.width = bar.width;
        mark.side = LabelSide::Inside;
        mark.label = {{bar.text}, 0, 0};
        const Footprint print{{bar.x, bar.x + bar.width + kFoldEdge}, {}, {}};
        size_t row = 0;
        while (row < m_rows.size() && !m_rows[row].isFree(print, OverLines::Allowed)) ++row;
        if (row == m_rows.size()) m_rows.emplace_back();
        m_rows[row].take(print);
        mark.row = static_cast<int>(row);
        m_lane.marks.push_back(std::move(mark));
    }

    // A lane without any event in a whole bracket says so, where there is room for it.
    void addNotes(const FigureLane& lane) {
        for (size_t b = 0; b < m_room.content.brackets.size(); ++b) {
            const bool any = std::any_of(lane.events.begin(), lane.events.end(), [&](int event) {
                return m_room.event(event).bracket == static_cast<int>(b);
            });
            if (!any) addNote(b);
        }
    }
    void addNote(size_t bracket) {
        const auto& brackets = m_room.content.brackets;
        const double from = m_room.scale.x(brackets[bracket].from);
        const bool last = bracket + 1 == brackets.size();
        const double until = last ? m_room.scale.laterAt() : m_room.scale.x(brackets[bracket + 1].from);
        std::vector<LabelBlock> blocks = labelBlocks(figureWord(FigureWord::NoEvents, m_language), m_measure);
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
                m_rows[row].takeText(wanted);
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
    // The event that is being placed, and the row it is tried in.
    int m_event = -1;
    const EventFace* m_face = nullptr;
    MarkPlace m_place;
    RowTracks* m_tracks = nullptr;
    int m_row = 0;
    OverLines m_over = OverLines::Never;
};

} // namespace

std::vector<PackedLane> packRows(const MarkRoom& room, const PackingRules& rules, DateLanguage language,
                                 const TextMeasure& measure) {
    std::vector<PackedLane> lanes;
    ValueOrder order;
    for (const FigureLane& lane : room.content.lanes)
        lanes.push_back(LanePacking(room, rules, language, measure, order).run(lane));
    return lanes;
}

} // namespace forlop
