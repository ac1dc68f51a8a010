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

// What words in a lane need.
struct LaneWords {
    DateLanguage language;
    const TextMeasure& measure;
};

class LanePacking {
public:
    LanePacking(const MarkRoom& room, const PackingRules& rules, ValueOrder& order)
        : m_room(room), m_rules(rules), m_order(order) {}

    /// Events one by one; false when the watch ended it.
    template <class Watch> bool packEvents(const FigureLane& lane, const Watch& watch) {
        for (const int event : lane.events) {
            packEvent(event);
            if (!watch(static_cast<int>(m_rows.size()), m_lane.marks.back())) return false;
        }
        return true;
    }
    void packGroups(const FigureLane& lane, const LaneWords& words) {
        for (const FoldGroup& group : foldGroups(m_room.content, lane, m_rules.fold)) {
            if (group.events.size() > 1)
                packFold(group.events, words);
            else
                packEvent(group.events.front());
        }
        addNotes(lane, words);
    }
    PackedLane packed() {
        m_lane.rows = std::max(1, static_cast<int>(m_rows.size()));
        return std::move(m_lane);
    }

private:
    enum class Want : quint8 { Label, IdAlone };
    // A candidate that is clear of frontiers, with its words.
    struct Way {
        Candidate candidate;
        FewStretches texts;
    };
    // A place along the date line, and the ways to stand there once they were asked for.
    struct Standing {
        Candidate mark;
        std::optional<std::vector<Way>> labelled;
        std::optional<std::vector<Way>> alone;
    };

    void packEvent(int index) {
        m_event = index;
        m_face = &m_room.face(index);
        m_place = placeMark(m_room, index);
        m_question = questionOf(m_place.line);
        m_standing.assign(m_place.bodies.size(), {});
        m_inside.assign(m_place.bodies.size(), {});
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
            if (!holdsFixedParts()) continue;
            for (size_t body = 0; body < m_place.bodies.size(); ++body)
                if (inRowAs(body, want)) return true;
        }
        return false;
    }
    bool inRowAs(size_t index, Want want) {
        if (want == Want::Label && takeFirst(inside(index))) return true;
        for (Standing& place : standing(index))
            if (takeFirst(waysAt(place, want))) return true;
        return false;
    }
    // The first way whose mark and words are free in the row.
    bool takeFirst(const std::vector<Way>& ways) {
        if (ways.empty()) return false;
        Footprint wanted = bareFootprint(ways.front().candidate, m_place);
        if (!m_tracks->isFree(wanted, m_over)) return false;
        const auto isFree = [this](const Stretch& text) { return m_tracks->isTextFree(text, m_over); };
        const auto way = std::find_if(ways.begin(), ways.end(), [&isFree](const Way& each) {
            return std::all_of(each.texts.begin(), each.texts.end(), isFree);
        });
        if (way == ways.end()) return false;
        wanted.texts = way->texts;
        if (m_question) wanted.texts.add(*m_question);
        take(*m_tracks, m_row, way->candidate, wanted);
        return true;
    }
    // Date line and question mark stand where they stand, however the mark slides.
    [[nodiscard]] bool holdsFixedParts() const {
        const DateLine& line = m_place.line;
        if (line.right > line.left && !m_tracks->isLineFree({line.left, line.right}, m_over)) return false;
        return !m_question || (isClear(*m_question) && m_tracks->isTextFree(*m_question, m_over));
    }
    // Where the mark may stand whatever its row holds, the best place first; found out once.
    [[nodiscard]] std::vector<Standing>& standing(size_t index) {
        std::vector<Standing>& places = m_standing[index];
        if (!places.empty()) return places;
        const MarkBody& body = m_place.bodies[index];
        for (const double x : slides(body)) {
            if (!m_order.allows(m_room.event(m_event), x + body.width / 2)) continue;
            const bool slid = x != body.home;
            if (slid && m_place.astride != Astride::No && m_room.grazes(x, body.width)) continue;
            places.push_back({{&body, x}, {}, {}});
        }
        return places;
    }
    [[nodiscard]] const std::vector<Way>& waysAt(Standing& place, Want want) const {
        std::optional<std::vector<Way>>& ways = want == Want::Label ? place.labelled : place.alone;
        if (!ways) {
            ways.emplace();
            if (want == Want::Label)
                addBeside(*ways, place.mark);
            else
                addAlone(*ways, place.mark);
        }
        return *ways;
    }
    [[nodiscard]] const std::vector<Way>& inside(size_t index) {
        std::optional<std::vector<Way>>& ways = m_inside[index];
        if (!ways) addInside(ways.emplace(), {&m_place.bodies[index], m_place.bodies[index].home});
        return *ways;
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

    void addInside(std::vector<Way>& ways, Candidate candidate) const {
        const MarkBody& body = *candidate.body;
        const double label = m_face->oneLine.width;
        const ReferenceRun& run = m_face->references;
        if (body.inner + kEpsilon < label) return;
        candidate.side = LabelSide::Inside;
        candidate.label = &m_face->oneLine;
        if (run.isEmpty()) return addWay(ways, candidate);
        if (body.inner + kEpsilon >= label + kReferenceGap + run.width()) {
            candidate.referenceSide = ReferenceSide::WithLabel;
            return addWay(ways, candidate);
        }
        addInsideEnd(ways, candidate);
        addReferences(ways, candidate);
    }
    // A long body holds its references at its other end, in whatever bracket that lies.
    void addInsideEnd(std::vector<Way>& ways, Candidate candidate) const {
        const MarkBody& body = *candidate.body;
        const double end = candidate.right() - kInsideEndPad;
        const Stretch wanted{end - m_face->references.width(), end};
        const double labelEnd = candidate.x + body.textAt + m_face->idWidth + m_face->oneLine.width;
        if (wanted.from < labelEnd + kLongBody || !isClear(wanted)) return;
        candidate.referenceSide = ReferenceSide::InsideEnd;
        candidate.referencesAt = wanted.from - candidate.x;
        addWay(ways, candidate);
    }
    void addBeside(std::vector<Way>& ways, Candidate candidate) const {
        for (const LabelBlock& block : m_face->blocks) {
            candidate.label = &block;
            for (const LabelSide side : {LabelSide::Right, LabelSide::Left}) {
                candidate.side = side;
                addReferences(ways, candidate);
            }
        }
    }
    void addAlone(std::vector<Way>& ways, Candidate candidate) const {
        const MarkBody& body = *candidate.body;
        if (!m_face->references.isEmpty() && body.inner + kEpsilon >= m_face->references.width()) {
            candidate.referenceSide = ReferenceSide::InsideEnd;
            candidate.referencesAt = body.textAt + m_face->idWidth + kIdToLabel;
            addWay(ways, candidate);
            candidate.referencesAt = 0;
        }
        addReferences(ways, candidate);
    }
    void addReferences(std::vector<Way>& ways, Candidate candidate) const {
        using Side = ReferenceSide;
        candidate.referenceSide = Side::None;
        if (m_face->references.isEmpty()) return addWay(ways, candidate);
        for (const Side side : {Side::Apart, Side::Right, Side::Left, Side::WithLabel}) {
            const bool beside = candidate.side == LabelSide::Right || candidate.side == LabelSide::Left;
            if (side == Side::WithLabel && !beside) continue;
            candidate.referenceSide = side;
            addWay(ways, candidate);
        }
    }
    // Only what stays clear of frontiers and edges.
    void addWay(std::vector<Way>& ways, const Candidate& candidate) const {
        const FewStretches texts = textsOf(candidate, m_place, *m_face);
        const auto clear = [this](const Stretch& text) { return isClear(text); };
        if (std::all_of(texts.begin(), texts.end(), clear)) ways.push_back({candidate, texts});
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
        mark.place = std::move(m_place);
        mark.needsKey = mark.side == LabelSide::None;
        if (!mark.place.isBody) m_order.put(m_room.event(m_event), candidate.x + mark.width / 2);
        m_lane.marks.push_back(std::move(mark));
    }

    [[nodiscard]] bool isClear(const Stretch& text) const {
        if (text.from < m_room.scale.left() + 0.2 || text.to > m_room.scale.right() + kEpsilon) return false;
        return std::none_of(m_room.frontiers.begin(), m_room.frontiers.end(), [&text](double f) {
            return text.near({f, f}, sheet::kTextClearance);
        });
    }

    void packFold(const std::vector<int>& events, const LaneWords& words) {
        const FoldedBar bar = foldedBar(m_room, events, words.language, words.measure);
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
    void addNotes(const FigureLane& lane, const LaneWords& words) {
        for (size_t b = 0; b < m_room.content.brackets.size(); ++b) {
            const bool any = std::any_of(lane.events.begin(), lane.events.end(), [&](int event) {
                return m_room.event(event).bracket == static_cast<int>(b);
            });
            if (!any) addNote(b, words);
        }
    }
    void addNote(size_t bracket, const LaneWords& words) {
        const auto& brackets = m_room.content.brackets;
        const double from = m_room.scale.x(brackets[bracket].from);
        const bool last = bracket + 1 == brackets.size();
        const double until = last ? m_room.scale.laterAt() : m_room.scale.x(brackets[bracket + 1].from);
        std::vector<LabelBlock> blocks =
            labelBlocks(figureWord(FigureWord::NoEvents, words.language), words.measure);
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
    ValueOrder& m_order;
    std::vector<RowTracks> m_rows;
    PackedLane m_lane;
    // The event that is being placed, and the row it is tried in.
    int m_event = -1;
    const EventFace* m_face = nullptr;
    MarkPlace m_place;
    std::optional<Stretch> m_question;
    std::vector<std::vector<Standing>> m_standing; // by body
    std::vector<std::optional<std::vector<Way>>> m_inside;
    RowTracks* m_tracks = nullptr;
    int m_row = 0;
    OverLines m_over = OverLines::Never;
};

} // namespace

std::vector<PackedLane> packRows(const MarkRoom& room, const PackingRules& rules, DateLanguage language,
                                 const TextMeasure& measure) {
    std::vector<PackedLane> lanes;
    ValueOrder order;
    for (const FigureLane& lane : room.content.lanes) {
        LanePacking packing(room, rules, order);
        packing.packGroups(lane, {language, measure});
        lanes.push_back(packing.packed());
    }
    return lanes;
}

std::optional<std::vector<PackedLane>> packMarks(const MarkRoom& room, const PackingRules& rules,
                                                 const PackingWatch& watch) {
    std::vector<PackedLane> lanes;
    ValueOrder order;
    for (const FigureLane& lane : room.content.lanes) {
        LanePacking packing(room, rules, order);
        const auto told = [&](int rows, const PackedMark& mark) { return watch(lanes.size(), rows, mark); };
        if (!packing.packEvents(lane, told)) return std::nullopt;
        lanes.push_back(packing.packed());
    }
    return lanes;
}

} // namespace forlop
