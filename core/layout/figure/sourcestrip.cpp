// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/sourcestrip.h"

#include "core/layout/figure/rowtracks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kRowPitch = 4.6;
constexpr double kMargin = 0.8;
constexpr double kRowCentre = 2.3; ///< of a row's marks, under its top
constexpr double kFootUnderCentre = 1.4;
constexpr double kDot = 2.0;
constexpr Size kSheetOfPaper{1.6, 2.1};
constexpr double kCountGap = 0.7;
constexpr double kTick = 0.7;

struct OneDate {
    const FigureSource* source = nullptr;
    int sources = 0;
    int count = 0;
};

// Sources of one date value together.
std::vector<OneDate> byDate(const std::vector<FigureSource>& sources) {
    std::vector<OneDate> dates;
    for (const FigureSource& source : sources) {
        const auto same = std::find_if(dates.begin(), dates.end(), [&source](const OneDate& date) {
            return date.source->when.edtf() == source.when.edtf();
        });
        if (same == dates.end()) {
            dates.push_back({&source, 1, source.count});
        } else {
            ++same->sources;
            same->count += source.count;
        }
    }
    return dates;
}

class StripPacking {
public:
    StripPacking(const MarkRoom& room, double markWidth, const TextMeasure& measure)
        : m_room(room), m_markWidth(markWidth), m_measure(measure) {}

    std::vector<PackedStrip::Entry> run(const std::vector<FigureSource>& sources, bool counted) {
        std::vector<PackedStrip::Entry> entries;
        for (const OneDate& date : byDate(sources)) {
            PackedStrip::Entry entry;
            entry.object = date.source->object;
            entry.name = date.source->name;
            const int number = counted ? date.count : date.sources;
            if (counted ? number > 0 : number > 1) entry.count = QString::number(number);
            entry.line =
                momentLine(m_room.scale, date.source->when, date.source->stated, m_room.scale.left());
            m_room.settleQuestion(entry.line);
            place(entry, middleOf(date.source->stated));
            entries.push_back(entry);
        }
        return entries;
    }
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }

private:
    void place(PackedStrip::Entry& entry, Instant middle) {
        const double half = m_markWidth / 2;
        const double home = std::clamp(m_room.scale.x(middle), m_room.scale.left() + sheet::kEdge + half,
                                       m_room.scale.right() - sheet::kEdge - half);
        for (size_t row = 0;; ++row) {
            if (row == m_rows.size()) m_rows.emplace_back();
            // Around its middle; in a row of its own anywhere near it.
            const int most = row + 1 == m_rows.size() ? 40 : 12;
            for (int step = 0; step <= most; ++step) {
                for (const double way : {1.0, -1.0}) {
                    if (!tryAt(entry, home + way * 0.4 * step, row)) continue;
                    return;
                }
            }
            if (row + 1 == m_rows.size() && m_rows.size() > 1 && m_tried > 200) break;
            if (row > 6) break;
        }
        entry.x = home;
        entry.count.clear();
        entry.row = static_cast<int>(m_rows.size()) - 1;
    }
    bool tryAt(PackedStrip::Entry& entry, double x, size_t row) {
        ++m_tried;
        const double half = m_markWidth / 2;
        if (x - half < m_room.scale.left() + 0.2 || x + half > m_room.scale.right() - 0.2) return false;
        if (!isClear({x - half, x + half}, sheet::kFrontierClearance)) return false;
        const double width = entry.count.isEmpty() ? 0 : m_measure.width(entry.count, sheet::kType);
        for (const bool right : {true, false}) {
            Footprint print;
            print.mark = {x - half, x + half};
            const double at = right ? x + half + kCountGap : x - half - kCountGap - width;
            if (width > 0) {
                const Stretch text{at, at + width};
                print.texts.add(text);
                if (!isClear(text, sheet::kTextClearance) || at + width > m_room.scale.right() - 0.2 ||
                    at < m_room.scale.left() + 0.2)
                    continue;
            }
            if (!entry.line.isEmpty()) print.lines.add({entry.line.left, entry.line.right});
            if (entry.line.question) print.texts.add({*entry.line.question, *entry.line.question + 1.5});
            if (!m_rows[row].isFree(print, RowTracks::OverLines::Allowed)) continue;
            m_rows[row].take(print);
            entry.x = x;
            entry.countAt = at;
            entry.row = static_cast<int>(row);
            return true;
        }
        return false;
    }
    [[nodiscard]] bool isClear(const Stretch& stretch, double gap) const {
        return std::none_of(m_room.frontiers.begin(), m_room.frontiers.end(), [&](double f) {
            return stretch.near({f, f}, gap);
        });
    }

    const MarkRoom& m_room;
    double m_markWidth;
    const TextMeasure& m_measure;
    std::vector<RowTracks> m_rows;
    int m_tried = 0;
};

enum class StripKind : quint8 { Rounds, Documents };

void drawEntries(FigureDraft& draft, const std::vector<PackedStrip::Entry>& entries, StripKind kind,
                 double top, std::vector<Box>& obstacles) {
    for (const PackedStrip::Entry& entry : entries) {
        const double y = top + entry.row * kRowPitch + kRowCentre;
        const Tag tag{Role::StripMark, entry.object};
        draft.list.beginGroup(tag, {entry.name});
        drawDateLine(draft, entry.object, entry.line, y + kFootUnderCentre, kTick);
        if (kind == StripKind::Rounds)
            drawRoundMark(draft, tag, {entry.x, y});
        else
            drawDocumentMark(draft, tag, {entry.x, y});
        draft.text({Role::StripMark, entry.object}, {entry.countAt, y + sheet::kCentred - 0.1}, entry.count);
        draft.list.endGroup();
        obstacles.push_back({entry.x - kDot / 2, y - kDot / 2, kDot, kDot});
        if (!entry.line.ticks.empty()) draft.used.insert(FigureWord::SomeTime);
        if (!entry.line.days.empty()) draft.used.insert(FigureWord::ExactDay);
        if (entry.line.approximate) draft.used.insert(FigureWord::About);
        draft.used.insert(kind == StripKind::Rounds ? FigureWord::InterviewRound : FigureWord::Document);
    }
}

} // namespace

double PackedStrip::height() const {
    return isEmpty() ? 0 : (roundRows + documentRows) * kRowPitch + kMargin;
}

PackedStrip packStrip(const MarkRoom& room, StripRows rows, const TextMeasure& measure) {
    PackedStrip strip;
    if (rows == StripRows::None) return strip;
    StripPacking rounds(room, kDot, measure);
    strip.rounds = rounds.run(room.content.rounds, true);
    strip.roundRows = rounds.rows();
    if (rows == StripRows::RoundsOnly) return strip;
    StripPacking documents(room, kSheetOfPaper.width, measure);
    strip.documents = documents.run(room.content.documents, false);
    strip.documentRows = documents.rows();
    return strip;
}

void drawStrip(FigureDraft& draft, const PackedStrip& strip, double top, std::vector<Box>& obstacles) {
    const auto head = [&](double y, FigureWord word) {
        draft.text(Role::RowHead, {0, y + kRowCentre + sheet::kCentred}, draft.word(word), TextStyle::Bold);
    };
    if (!strip.rounds.empty()) head(top, FigureWord::Interviews);
    drawEntries(draft, strip.rounds, StripKind::Rounds, top, obstacles);
    const double second = top + strip.roundRows * kRowPitch;
    if (!strip.documents.empty()) head(second, FigureWord::Documents);
    drawEntries(draft, strip.documents, StripKind::Documents, second, obstacles);
}

void drawRoundMark(FigureDraft& draft, Tag tag, Point centre) {
    PathData dot;
    dot.addEllipse({centre.x - kDot / 2, centre.y - kDot / 2, kDot, kDot});
    draft.list.path(tag, dot, Ink::FigureText);
}

void drawDocumentMark(FigureDraft& draft, Tag tag, Point centre) {
    draft.list.rect(tag,
                    {centre.x - kSheetOfPaper.width / 2, centre.y - kSheetOfPaper.height / 2,
                     kSheetOfPaper.width, kSheetOfPaper.height},
                    Ink::Paper, Stroke(Ink::FigureText, sheet::kThin));
}

} // namespace forlop
