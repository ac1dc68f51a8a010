// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the event table follow the project: rows come, go and move in place, so that selection,
// current cell, scroll and an open editor stay. Only another case, sort or grouping makes the table anew.
#include "ui/docks/eventsmodel.h"

#include <QSet>

namespace forlop {

namespace {
/// Up to here a look at every line is quicker than a table of where they are.
constexpr size_t kFewIds = 16;
/// More runs of rows than this come or go as one, and are put in order afterwards.
constexpr size_t kMostRuns = 16;

bool isShownHere(const ChangeSet& changes) {
    static constexpr Entity kShown[] = {Entity::Event,          Entity::Bracket,    Entity::Frontier,
                                        Entity::FrontierEvent,  Entity::Bracketing, Entity::Evidence,
                                        Entity::EventActor,     Entity::Actor,      Entity::Lane,
                                        Entity::EventUnit,      Entity::Unit,       Entity::Code,
                                        Entity::CodeAssignment, Entity::Memo};
    return std::any_of(std::begin(kShown), std::end(kShown),
                       [&](Entity entity) { return changes.touches(entity); });
}

/// Heads of groups have a name of their own among the lines: ids are positive.
qint64 nameOf(const EventLine& line) { return line.id.isNull() ? -1 - line.group : line.id.value(); }

using Lines = std::vector<EventLine>;
using LineRun = EventLineRun;

/// Where two lists of lines differ: the same before `first`, and the same after the two ends.
struct Window {
    size_t first = 0;
    size_t oldEnd = 0;
    size_t newEnd = 0;
};
Window differenceOf(const Lines& was, const Lines& now) {
    Window window{0, was.size(), now.size()};
    while (window.first < was.size() && window.first < now.size() && was[window.first] == now[window.first])
        ++window.first;
    while (window.oldEnd > window.first && window.newEnd > window.first &&
           was[window.oldEnd - 1] == now[window.newEnd - 1]) {
        --window.oldEnd;
        --window.newEnd;
    }
    return window;
}

QSet<qint64> namesIn(const Lines& lines, size_t from, size_t until) {
    QSet<qint64> names;
    names.reserve(static_cast<qsizetype>(until - from));
    for (size_t i = from; i < until; ++i) names.insert(nameOf(lines[i]));
    return names;
}

/// The runs of lines in the stretch whose names are not among `known`.
std::vector<LineRun> runsOutside(const Lines& lines, size_t from, size_t until, const QSet<qint64>& known) {
    std::vector<LineRun> runs;
    for (size_t i = from; i < until; ++i) {
        if (known.contains(nameOf(lines[i]))) continue;
        if (!runs.empty() && runs.back().until == i)
            ++runs.back().until;
        else
            runs.push_back({i, i + 1});
    }
    return runs;
}

/// The same lines with those of the runs behind all others.
Lines withRunsLast(const Lines& lines, const std::vector<LineRun>& runs) {
    Lines sorted;
    sorted.reserve(lines.size());
    size_t from = 0;
    const auto take = [&](Lines& into, size_t begin, size_t end) {
        into.insert(into.end(), lines.begin() + static_cast<ptrdiff_t>(begin),
                    lines.begin() + static_cast<ptrdiff_t>(end));
    };
    for (const LineRun& run : runs) {
        take(sorted, from, run.from);
        from = run.until;
    }
    take(sorted, from, lines.size());
    for (const LineRun& run : runs) take(sorted, run.from, run.until);
    return sorted;
}

size_t countOf(const std::vector<LineRun>& runs) {
    size_t count = 0;
    for (const LineRun& run : runs) count += run.until - run.from;
    return count;
}
} // namespace

void EventsModel::reload() {
    beginResetModel();
    m_cells.forget();
    m_lines = m_session ? linesOf(*m_session, m_cells, m_order) : EventLines();
    m_rangeKnown = false;
    countEvents();
    endResetModel();
}

void EventsModel::countEvents() {
    m_eventCount = 0;
    if (m_lines.groups.empty()) m_eventCount = static_cast<int>(m_lines.lines.size());
    for (const auto& [_, group] : m_lines.groups) m_eventCount += group.count;
}

void EventsModel::measureRange() const {
    if (m_rangeKnown || !m_session) return;
    m_rangeKnown = true;
    m_from = kInfinity;
    m_until = kMinusInfinity;
    const EventColumns& events = m_session->project().events();
    for (size_t row = 0; row < events.rows(); ++row) {
        if (!events.alive(row) || events.caseId(row) != m_session->caseId()) continue;
        const Bounds& bounds = events.padded(row);
        for (const Instant t : {bounds.startFrom, bounds.startUntil, bounds.endFrom, bounds.endUntil}) {
            if (!isFinite(t)) continue;
            m_from = qMin(m_from, t);
            m_until = qMax(m_until, t);
        }
    }
}

void EventsModel::follow(const ChangeSet& changes) {
    if (!isShownHere(changes)) return;
    m_cells.forget();
    m_rangeKnown = false;
    std::erase_if(m_together, [&](EventId id) { return !m_session->project().events().rowOf(id); });
    const LinesChange change = linesChangeOf(changes, m_order);
    // Of what a closed group holds only the count is known.
    const bool unseen =
        !m_order.closed.isEmpty() &&
        std::any_of(change.events.begin(), change.events.end(), [this](EventId id) { return rowOf(id) < 0; });
    if (changes.everything || change.every || unseen || change.events.size() > kFewIds)
        changeTo(linesOf(*m_session, m_cells, m_order));
    else if (!change.events.empty())
        changeTo(withChanged(m_lines, change.events, *m_session, m_cells, m_order));
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, kEventColumnCount - 1));
}

void EventsModel::changeTo(EventLines next) {
    // While rows come and go, both the old and the new groups have their names.
    for (const auto& [key, group] : next.groups) m_lines.groups[key] = group;
    const Window window = differenceOf(m_lines.lines, next.lines);
    if (window.first == window.oldEnd && window.first == window.newEnd) {
        m_lines.groups = std::move(next.groups);
        countEvents();
        return;
    }
    emit linesAboutToChange();
    const QSet<qint64> before = namesIn(m_lines.lines, window.first, window.oldEnd);
    const QSet<qint64> after = namesIn(next.lines, window.first, window.newEnd);
    const std::vector<LineRun> fresh = runsOutside(next.lines, window.first, window.newEnd, before);
    removeRuns(runsOutside(m_lines.lines, window.first, window.oldEnd, after));
    Lines kept = withRunsLast(next.lines, fresh);
    kept.resize(kept.size() - countOf(fresh));
    if (kept != m_lines.lines) relayout(std::move(kept));
    insertRuns(fresh, next.lines);
    m_lines.groups = std::move(next.groups);
    countEvents();
    emit linesChanged();
}

void EventsModel::removeRuns(const std::vector<LineRun>& runs) {
    const auto remove = [this](size_t from, size_t until) {
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(until) - 1);
        m_lines.lines.erase(m_lines.lines.begin() + static_cast<ptrdiff_t>(from),
                            m_lines.lines.begin() + static_cast<ptrdiff_t>(until));
        endRemoveRows();
    };
    if (runs.size() > kMostRuns) {
        relayout(withRunsLast(m_lines.lines, runs));
        remove(m_lines.lines.size() - countOf(runs), m_lines.lines.size());
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) remove(run->from, run->until);
}

void EventsModel::insertRuns(const std::vector<LineRun>& runs, const Lines& lines) {
    const auto insert = [this](size_t at, const Lines& from, const LineRun& run) {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + run.until - run.from) - 1);
        m_lines.lines.insert(m_lines.lines.begin() + static_cast<ptrdiff_t>(at),
                             from.begin() + static_cast<ptrdiff_t>(run.from),
                             from.begin() + static_cast<ptrdiff_t>(run.until));
        endInsertRows();
    };
    if (runs.size() > kMostRuns) {
        const Lines sorted = withRunsLast(lines, runs);
        insert(m_lines.lines.size(), sorted, {sorted.size() - countOf(runs), sorted.size()});
        relayout(lines);
        return;
    }
    for (const LineRun& run : runs) insert(run.from, lines, run);
}

void EventsModel::relayout(Lines lines) {
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<qint64> names;
    names.reserve(static_cast<size_t>(old.size()));
    for (const QModelIndex& index : old)
        names.push_back(nameOf(m_lines.lines[static_cast<size_t>(index.row())]));
    m_lines.lines = std::move(lines);
    QHash<qint64, int> rows;
    const QSet<qint64> wanted(names.begin(), names.end());
    for (size_t row = 0; row < m_lines.lines.size() && rows.size() < wanted.size(); ++row)
        if (const qint64 name = nameOf(m_lines.lines[row]); wanted.contains(name))
            rows.insert(name, static_cast<int>(row));
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = rows.value(names[static_cast<size_t>(i)], -1);
        moved.append(row < 0 ? QModelIndex() : index(row, old.at(i).column()));
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged();
}

int EventsModel::rowOf(EventId id) const {
    if (id.isNull()) return -1;
    const auto at = std::find_if(m_lines.lines.begin(), m_lines.lines.end(),
                                 [&](const EventLine& line) { return line.id == id; });
    return at == m_lines.lines.end() ? -1 : static_cast<int>(at - m_lines.lines.begin());
}

int EventsModel::rowOfGroup(qint64 key) const {
    const auto at = std::find(m_lines.lines.begin(), m_lines.lines.end(), EventLine{{}, key});
    return at == m_lines.lines.end() ? -1 : static_cast<int>(at - m_lines.lines.begin());
}

std::vector<int> EventsModel::rowsOf(const std::vector<EventId>& ids) const {
    std::vector<int> rows;
    if (ids.size() <= kFewIds) {
        for (const EventId id : ids)
            if (const int row = rowOf(id); row >= 0) rows.push_back(row);
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    QSet<qint64> wanted;
    for (const EventId id : ids) wanted.insert(id.value());
    for (int row = 0; row < rowCount(); ++row)
        if (wanted.contains(idAt(row).value())) rows.push_back(row);
    return rows;
}

} // namespace forlop
