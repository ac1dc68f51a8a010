// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/listproof.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// An item with what the pairs ask: its box, and for lines their pieces.
struct Piece {
    size_t item = 0;
    Box box;
    std::vector<std::pair<Point, Point>> segments;
    double half = 0;
};

Piece boxPiece(const DisplayList& list, size_t i) { return {i, list.bounds(list.items()[i]), {}, 0}; }

Piece linePiece(const DisplayList& list, size_t i) {
    const Item& item = list.items()[i];
    Piece piece = boxPiece(list, i);
    piece.half = static_cast<double>(item.stroke.width) / 2;
    if (item.kind == ItemKind::Line) piece.segments.emplace_back(item.from(), item.to());
    if (item.kind == ItemKind::Path) {
        for (const std::vector<Point>& line : list.pathOf(item).flattened()) {
            for (size_t k = 1; k < line.size(); ++k) piece.segments.emplace_back(line[k - 1], line[k]);
        }
    }
    return piece;
}

// A box, less the tolerance, that may have become nothing.
bool covers(const Piece& a, const Piece& b, double tolerance) {
    const Box box = a.box.grown(-tolerance);
    if (box.width <= 0 || box.height <= 0 || !box.overlaps(b.box)) return false;
    if (b.segments.empty()) return true;
    const Box near = box.grown(b.half);
    return std::any_of(b.segments.begin(), b.segments.end(),
                       [&near](const auto& s) { return segmentMeetsBox(s.first, s.second, near); });
}

class Proof {
public:
    Proof(const DisplayList& list, const ProofRules& rules) : m_list(list), m_rules(rules) { sort(); }

    std::vector<ProofFinding> run() {
        pairs(m_texts, m_texts, Flaw::TextOnText);
        pairs(m_texts, m_lines, Flaw::TextOnLine);
        pairs(m_texts, m_marks, Flaw::TextOnMark);
        pairs(m_marks, m_marks, Flaw::MarkOnMark);
        pairs(m_marks, m_arrows, Flaw::ArrowOnMark);
        pairs(m_marks, m_frontiers, Flaw::MarkOnFrontier);
        return std::move(m_findings);
    }

private:
    void sort() {
        const auto items = m_list.items();
        const Box page = Box{0, 0, m_list.size().width, m_list.size().height}.grown(m_rules.tolerance);
        for (size_t i = 0; i < items.size(); ++i) {
            const Item& item = items[i];
            if (!item.isDrawn()) continue;
            if (!page.contains(m_list.bounds(item))) report(Flaw::OutsidePage, i, i);
            if (!item.stroke.isNone() &&
                static_cast<double>(item.stroke.width) < m_rules.thinnestLine - 1e-4) {
                report(Flaw::ThinLine, i, i);
            }
            if (item.kind == ItemKind::Text) {
                if (m_list.textOf(item).size < m_rules.smallestType - 1e-4) report(Flaw::SmallType, i, i);
                m_texts.push_back(boxPiece(m_list, i));
                continue;
            }
            if (m_rules.marks.contains(item.role)) m_marks.push_back(boxPiece(m_list, i));
            if (m_rules.lines.contains(item.role)) m_lines.push_back(linePiece(m_list, i));
            if (m_rules.arrows.contains(item.role)) m_arrows.push_back(linePiece(m_list, i));
            if (m_rules.frontiers.contains(item.role)) m_frontiers.push_back(linePiece(m_list, i));
        }
    }

    [[nodiscard]] bool allowed(const Piece& a, const Piece& b, Flaw flaw) const {
        const qint64 first = m_list.items()[a.item].object;
        const qint64 second = m_list.items()[b.item].object;
        if (flaw == Flaw::MarkOnFrontier) {
            return std::find(m_rules.astride.begin(), m_rules.astride.end(), first) != m_rules.astride.end();
        }
        if (flaw == Flaw::ArrowOnMark) {
            return std::find(m_rules.joined.begin(), m_rules.joined.end(), std::pair(second, first)) !=
                   m_rules.joined.end();
        }
        // Parts of one mark, or an id in its own mark; but two texts never share a place.
        return flaw != Flaw::TextOnText && first != 0 && first == second;
    }

    void pairs(const std::vector<Piece>& as, const std::vector<Piece>& bs, Flaw flaw) {
        const bool same = &as == &bs;
        for (size_t i = 0; i < as.size(); ++i) {
            for (size_t k = same ? i + 1 : 0; k < bs.size(); ++k) {
                if (covers(as[i], bs[k], m_rules.tolerance) && !allowed(as[i], bs[k], flaw)) {
                    report(flaw, as[i].item, bs[k].item);
                }
            }
        }
    }

    [[nodiscard]] QString say(size_t i) const {
        const Item& item = m_list.items()[i];
        const Box box = m_list.bounds(item);
        QString text = QString(roleName(item.role));
        if (item.object != 0) text += u" #"_s + QString::number(item.object);
        if (item.kind == ItemKind::Text) text += u" “"_s + m_list.textOf(item).text + u'”';
        return text + u" (%1 %2, %3 × %4)"_s.arg(box.x, 0, 'f', 2)
                          .arg(box.y, 0, 'f', 2)
                          .arg(box.width, 0, 'f', 2)
                          .arg(box.height, 0, 'f', 2);
    }

    void report(Flaw flaw, size_t first, size_t second) {
        static constexpr std::array<QLatin1StringView, 9> kWords{
            QLatin1StringView("text on text"),     QLatin1StringView("text on line"),
            QLatin1StringView("text on mark"),     QLatin1StringView("mark on mark"),
            QLatin1StringView("arrow on mark"),    QLatin1StringView("mark on frontier"),
            QLatin1StringView("outside the page"), QLatin1StringView("small type"),
            QLatin1StringView("thin line")};
        QString text = QString(kWords[static_cast<size_t>(flaw)]) + u": "_s + say(first);
        if (second != first) text += u" and "_s + say(second);
        m_findings.push_back({flaw, first, second, text});
    }

    const DisplayList& m_list;
    const ProofRules& m_rules;
    std::vector<Piece> m_texts, m_marks, m_lines, m_arrows, m_frontiers;
    std::vector<ProofFinding> m_findings;
};

} // namespace

bool segmentMeetsBox(Point a, Point b, const Box& box) {
    // Liang and Barsky: the stretch of the segment inside each pair of edges.
    double enter = 0;
    double leave = 1;
    const auto clip = [&enter, &leave](double start, double delta, double low, double high) {
        if (delta == 0) return start >= low && start <= high;
        double first = (low - start) / delta;
        double last = (high - start) / delta;
        if (first > last) std::swap(first, last);
        enter = std::max(enter, first);
        leave = std::min(leave, last);
        return enter <= leave;
    };
    return clip(a.x, b.x - a.x, box.x, box.right()) && clip(a.y, b.y - a.y, box.y, box.bottom());
}

std::vector<ProofFinding> proof(const DisplayList& list, const ProofRules& rules) {
    return Proof(list, rules).run();
}

} // namespace forlop
