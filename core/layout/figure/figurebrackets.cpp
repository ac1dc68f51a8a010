// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figuregather.h"

#include "core/layout/figure/figuretext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {
// "P3a" is bracket 3a; a key without a number says nothing about it.
QString numberInKey(const QString& key) {
    qsizetype i = 0;
    while (i < key.size() && !key[i].isDigit()) ++i;
    return key.mid(i);
}

std::vector<int> markersOf(const FigureGather& gather, const Bracket& bracket) {
    std::vector<int> markers;
    const auto add = [&](EventId event) {
        if (const auto at = gather.eventIndex.find(event.value()); at != gather.eventIndex.end())
            markers.push_back(at->second);
    };
    if (!bracket.opens.isNull()) {
        for (const auto& [id, mark] : gather.snapshot.of<FrontierEvent>())
            if (mark.frontier == bracket.opens) add(mark.event);
    } else {
        for (const auto& [id, opening] : gather.snapshot.of<BracketOpening>())
            if (opening.bracket == bracket.id) add(opening.event);
    }
    std::sort(markers.begin(), markers.end());
    return markers;
}

// The bracket's start or end as its dates say it.
BracketEnd footed(const TemporalExtent& when, bool placedByOrder) {
    if (when.isEmpty() || !isFinite(when.padded().startFrom)) {
        const bool open = when.has(extentflag::OpenEnd) || when.edtf() == ".."_L1;
        return {when, open ? EndFooting::Open : EndFooting::Unknown};
    }
    if (when.has(extentflag::ApproxStart | extentflag::ApproxEnd)) return {when, EndFooting::About};
    if (placedByOrder || when.has(extentflag::OneOf | extentflag::Interval))
        return {when, EndFooting::Inside};
    return {when, EndFooting::Firm};
}

class BracketGather {
public:
    BracketGather(FigureGather& gather, const OrderOf& orderOf) : m_gather(gather), m_orderOf(orderOf) {}

    Result<void> run(const std::vector<ResolvedBracket>& resolved) {
        FigureContent& content = m_gather.content;
        for (const ResolvedBracket& each : resolved) {
            Result<FigureBracket> bracket = make(each, content.brackets.size(), nullptr);
            if (!bracket) return bracket.error();
            content.brackets.push_back(std::move(*bracket));
        }
        setUntils(content.brackets, kInfinity);
        for (FigureBracket& bracket : content.brackets)
            if (const Result<void> done = nest(bracket); !done) return done;
        number(content.brackets);
        return sortFrontiers();
    }

private:
    Result<FigureBracket> make(const ResolvedBracket& resolved, size_t place, const FigureBracket* parent) {
        const Bracket& row = *m_gather.snapshot.find(resolved.id);
        FigureBracket bracket;
        bracket.id = row.id;
        bracket.number = numberInKey(row.key);
        bracket.name = m_gather.named(row.name, row.otherName);
        bracket.theme = row.theme;
        bracket.markers = markersOf(m_gather, row);
        const Frontier* opens = m_gather.snapshot.find(row.opens);
        const Frontier* closes = m_gather.snapshot.find(row.closes);
        bracket.reason = opens != nullptr ? opens->reason : row.startReason;
        bracket.start = opens != nullptr ? footed(opens->when, isInside(*opens, resolved.openingOrder))
                                         : footed(row.start, false);
        bracket.end = closes != nullptr ? footed(closes->when, isInside(*closes, resolved.closingOrder))
                                        : footed(row.end, false);
        bracket.dates = bracketDates(bracket.start, bracket.end, m_gather.options.language);
        for (const int marker : bracket.markers)
            m_gather.content.events[static_cast<size_t>(marker)].marksFrontier = true;
        if (parent != nullptr && place == 0) {
            bracket.from = parent->from;
            return bracket;
        }
        if (opens != nullptr) return withFrontier(std::move(bracket), *opens, resolved.openingOrder, parent);
        bracket.from = row.start.bounds().startFrom;
        if (place > 0) {
            if (!isFinite(bracket.from))
                return Error{ErrorCode::Invalid,
                             FigureText::tr("The bracket “%1” has neither a frontier nor a date to start at.")
                                 .arg(bracket.name),
                             {}};
            // A gap or a plain extent: nobody has named what breaks here.
            FigureFrontier plain;
            plain.style = parent != nullptr ? FrontierStyle::Nested : FrontierStyle::Weak;
            plain.at = bracket.from;
            plain.when = row.start;
            bracket.frontier = addFrontier(plain);
        }
        return bracket;
    }

    Result<FigureBracket> withFrontier(FigureBracket bracket, const Frontier& row,
                                       std::optional<double> openingOrder, const FigureBracket* parent) {
        FigureFrontier frontier;
        frontier.id = row.id;
        frontier.when = row.when;
        frontier.byOrder = row.placedByOrder;
        const bool about = row.when.has(extentflag::ApproxStart | extentflag::ApproxEnd);
        const bool set = row.when.has(extentflag::OneOf | extentflag::Interval);
        const bool doubtful = row.when.has(extentflag::DoubtfulStart | extentflag::DoubtfulEnd);
        const bool inside = isInside(row, openingOrder);
        const bool weak = row.placedByOrder || inside || about || set || doubtful || row.gradual;
        frontier.ranges = inside || about || set || row.placedByOrder;
        frontier.style = parent != nullptr ? FrontierStyle::Nested
                         : weak            ? FrontierStyle::Weak
                                           : FrontierStyle::Firm;
        const std::optional<Instant> at = place(row, openingOrder, frontier, about || set);
        if (!at)
            return Error{
                ErrorCode::Invalid,
                FigureText::tr("The frontier that opens “%1” has no date, so the figure cannot place it.")
                    .arg(bracket.name),
                {}};
        frontier.at = *at;
        bracket.from = *at;
        bracket.frontier = addFrontier(frontier);
        return bracket;
    }

    // Events of the frontier's own date value that come before the event that opens: how many, of how many.
    struct Rank {
        int before = 0;
        int of = 0;
    };
    [[nodiscard]] Rank rankIn(const TemporalExtent& when, std::optional<double> openingOrder,
                              FigureFrontier* frontier) const {
        Rank rank;
        if (when.isEmpty() || !openingOrder) return rank;
        for (const FigureEvent& event : m_gather.content.events) {
            if (event.when.edtf() != when.edtf()) continue;
            ++rank.of;
            if (event.order < *openingOrder) ++rank.before;
            if (frontier != nullptr)
                (event.order < *openingOrder ? frontier->before : frontier->after).append(event.mark);
        }
        return rank;
    }
    [[nodiscard]] bool isInside(const Frontier& row, std::optional<double> openingOrder) const {
        if (row.placedByOrder) return true;
        const Rank rank = rankIn(row.when, openingOrder, nullptr);
        return rank.before > 0;
    }
    [[nodiscard]] std::optional<Instant> place(const Frontier& row, std::optional<double> openingOrder,
                                               FigureFrontier& frontier, bool spread) const {
        const Bounds stated = row.when.bounds();
        const bool finite = isFinite(stated.startFrom) && isFinite(stated.endUntil);
        const Rank rank = rankIn(row.when, openingOrder, &frontier);
        if (finite && rank.before > 0 && !spread) {
            const double share = static_cast<double>(rank.before) / rank.of;
            return stated.startFrom +
                   static_cast<qint64>(share * static_cast<double>(stated.endUntil - stated.startFrom));
        }
        if (finite && (spread || row.placedByOrder)) return std::midpoint(stated.startFrom, stated.endUntil);
        if (isFinite(stated.startFrom)) return stated.startFrom;
        if (isFinite(stated.endUntil)) return stated.endUntil;
        // No date of its own: it stands where the event that marks it begins.
        for (const FigureEvent& event : m_gather.content.events)
            if (openingOrder && event.order == *openingOrder && isFinite(event.stated.startFrom))
                return event.stated.startFrom;
        return std::nullopt;
    }

    int addFrontier(const FigureFrontier& frontier) {
        m_gather.content.frontiers.push_back(frontier);
        return static_cast<int>(m_gather.content.frontiers.size()) - 1;
    }

    void setUntils(std::vector<FigureBracket>& brackets, Instant last) const {
        for (size_t i = 0; i < brackets.size(); ++i) {
            const bool closed = isFinite(brackets[i].end.when.bounds().startFrom);
            const Instant own = closed ? brackets[i].end.when.bounds().startFrom : last;
            brackets[i].until = i + 1 < brackets.size() ? brackets[i + 1].from : std::min(own, last);
        }
    }

    Result<void> nest(FigureBracket& parent) {
        for (const ResolvedBracket& each :
             resolveBrackets(m_gather.snapshot, m_gather.bracketing, parent.id, m_orderOf)) {
            Result<FigureBracket> bracket = make(each, parent.nested.size(), &parent);
            if (!bracket) return bracket.error();
            if (bracket->from < parent.from || bracket->from > parent.until) continue;
            parent.nested.push_back(std::move(*bracket));
        }
        setUntils(parent.nested, parent.until);
        return {};
    }

    // Numbers come from the keys where all of them hold one; otherwise the brackets are counted.
    void number(std::vector<FigureBracket>& brackets) const {
        const bool keyed = std::all_of(brackets.begin(), brackets.end(),
                                       [](const FigureBracket& b) { return !b.number.isEmpty(); });
        for (size_t i = 0; i < brackets.size(); ++i) {
            FigureBracket& bracket = brackets[i];
            if (!keyed) bracket.number = QString::number(i + 1);
            for (size_t k = 0; k < bracket.nested.size(); ++k) {
                FigureBracket& inner = bracket.nested[k];
                if (!inner.number.startsWith(bracket.number) || inner.number == bracket.number)
                    inner.number = bracket.number + QChar(u'a' + static_cast<char16_t>(k % 26));
            }
        }
    }

    Result<void> sortFrontiers() {
        FigureContent& content = m_gather.content;
        for (size_t i = 1; i < content.brackets.size(); ++i) {
            if (content.brackets[i].from > content.brackets[i - 1].from) continue;
            return Error{
                ErrorCode::Invalid,
                FigureText::tr(
                    "“%1” does not start after “%2”; the figure needs brackets in the order of time.")
                    .arg(content.brackets[i].name, content.brackets[i - 1].name),
                {}};
        }
        std::vector<size_t> order(content.frontiers.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::stable_sort(order.begin(), order.end(), [&content](size_t a, size_t b) {
            return content.frontiers[a].at < content.frontiers[b].at;
        });
        std::vector<FigureFrontier> sorted;
        std::vector<int> now(order.size());
        for (const size_t old : order) {
            now[old] = static_cast<int>(sorted.size());
            sorted.push_back(content.frontiers[old]);
        }
        const auto renumber = [&now](FigureBracket& bracket) {
            if (bracket.frontier >= 0) bracket.frontier = now[static_cast<size_t>(bracket.frontier)];
        };
        for (FigureBracket& bracket : content.brackets) {
            renumber(bracket);
            for (FigureBracket& inner : bracket.nested) renumber(inner);
        }
        content.frontiers = std::move(sorted);
        return {};
    }

    FigureGather& m_gather;
    const OrderOf& m_orderOf;
};

} // namespace

QString FigureGather::named(const QString& name, const QString& otherName) const {
    const auto& projects = snapshot.of<ProjectInfo>();
    const QString own = projects.empty() ? u"en"_s : projects.begin()->second.language;
    const QString wanted = options.language == DateLanguage::English ? u"en"_s : u"nb"_s;
    return own.left(2) == wanted || otherName.isEmpty() ? name : otherName;
}

Result<void> gatherBrackets(FigureGather& gather, const std::vector<ResolvedBracket>& resolved,
                            const OrderOf& orderOf) {
    return BracketGather(gather, orderOf).run(resolved);
}

} // namespace forlop
