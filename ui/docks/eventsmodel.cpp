// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventsmodel.h"

#include "core/edit/eventverbs.h"
#include "core/edit/tableverbs.h"
#include "core/time/phrase.h"
#include "ui/canvas/canvasmime.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"

#include <QMimeData>

namespace forlop {

namespace {
/// Up to here a look at every line is quicker than a table of where they are.
constexpr size_t kFewIds = 16;
/// More events than this are not compared one by one: they show as differing.
constexpr size_t kMostCompared = 500;

bool movesRows(const ChangeSet& changes) {
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const RowChange& change) {
        return change.entity == Entity::Event && change.op != RowOp::Update;
    });
}

bool isShownHere(const ChangeSet& changes) {
    static constexpr Entity kShown[] = {Entity::Event,          Entity::Bracket,    Entity::Frontier,
                                        Entity::FrontierEvent,  Entity::Bracketing, Entity::Evidence,
                                        Entity::EventActor,     Entity::Actor,      Entity::Lane,
                                        Entity::EventUnit,      Entity::Unit,       Entity::Code,
                                        Entity::CodeAssignment, Entity::Memo};
    return std::any_of(std::begin(kShown), std::end(kShown),
                       [&](Entity entity) { return changes.touches(entity); });
}

std::vector<EventId> eventsOf(const ChangeSet& changes) {
    std::vector<EventId> ids;
    for (const RowChange& change : changes.changes)
        if (change.entity == Entity::Event) ids.emplace_back(change.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QStringList namesIn(const QString& typed) {
    QStringList names;
    for (const QString& name : typed.split(u';', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty()) names.append(name.trimmed());
    return names;
}
} // namespace

EventsModel::EventsModel(QObject* parent) : QAbstractTableModel(parent) {}

void EventsModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_cells.setSession(session);
    m_together.clear();
    m_order.closed.clear();
    if (session) {
        connect(session, &Session::changed, this, &EventsModel::follow);
        connect(session, &Session::caseChanged, this, &EventsModel::reload);
    }
    reload();
}

void EventsModel::reload() {
    beginResetModel();
    m_cells.forget();
    take(m_session ? linesOf(*m_session, m_cells, m_order) : EventLines());
    endResetModel();
}

void EventsModel::take(EventLines lines) {
    m_lines = std::move(lines);
    m_eventCount = 0;
    if (m_lines.groups.empty()) m_eventCount = static_cast<int>(m_lines.lines.size());
    for (const EventGroup& group : m_lines.groups) m_eventCount += group.count;
    measureRange();
}

void EventsModel::measureRange() {
    m_from = kInfinity;
    m_until = kMinusInfinity;
    if (!m_session) return;
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
    if (changes.everything || movesRows(changes)) {
        reload();
        return;
    }
    if (!isShownHere(changes)) return;
    m_cells.forget();
    const std::vector<EventId> changed = eventsOf(changes);
    const bool grouped = m_order.grouping != EventGrouping::None;
    if (!grouped && m_order.isByTime() && changed.size() <= kFewIds) {
        relayout(withMoved(changed));
        return;
    }
    EventLines lines = linesOf(*m_session, m_cells, m_order);
    // A group may have come or gone, or an event into one that is closed.
    if (lines.lines.size() == m_lines.lines.size())
        relayout(std::move(lines));
    else
        reload();
}

EventLines EventsModel::withMoved(const std::vector<EventId>& ids) const {
    const EventColumns& events = m_session->project().events();
    EventLines moved = m_lines;
    std::erase_if(moved.lines, [&](const EventLine& line) {
        return std::find(ids.begin(), ids.end(), line.id) != ids.end();
    });
    for (const EventId id : ids) {
        const auto row = events.rowOf(id);
        if (!row || events.caseId(*row) != m_session->caseId()) continue;
        const TimeKey key = timeKeyOf(events, *row);
        const auto at = std::upper_bound(
            moved.lines.begin(), moved.lines.end(), key, [&](const TimeKey& mine, const EventLine& line) {
                return standsBefore(mine, timeKeyOf(events, *events.rowOf(line.id)), m_order.direction);
            });
        moved.lines.insert(at, {id, -1});
    }
    return moved;
}

void EventsModel::relayout(EventLines lines) {
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<EventId> ids;
    ids.reserve(static_cast<size_t>(old.size()));
    for (const QModelIndex& index : old) ids.push_back(idAt(index.row()));
    take(std::move(lines));
    QHash<qint64, int> rows;
    if (ids.size() > kFewIds)
        for (int row = 0; row < rowCount(); ++row) rows.insert(idAt(row).value(), row);
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const EventId id = ids[static_cast<size_t>(i)];
        const int row = rows.isEmpty() ? rowOf(id) : rows.value(id.value(), -1);
        moved.append(row < 0 ? QModelIndex() : index(row, old.at(i).column()));
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, kEventColumnCount - 1));
}

EventId EventsModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines.lines[static_cast<size_t>(row)].id : EventId();
}

int EventsModel::rowOf(EventId id) const {
    if (id.isNull()) return -1;
    const auto at = std::find_if(m_lines.lines.begin(), m_lines.lines.end(),
                                 [&](const EventLine& line) { return line.id == id; });
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

void EventsModel::setGrouping(EventGrouping grouping) {
    if (grouping == m_order.grouping) return;
    m_order.grouping = grouping;
    m_order.closed.clear();
    reload();
}

const EventGroup* EventsModel::groupAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const EventLine& line = m_lines.lines[static_cast<size_t>(row)];
    return line.id.isNull() ? &m_lines.groups[static_cast<size_t>(line.group)] : nullptr;
}

bool EventsModel::isOpen(int row) const {
    const EventGroup* group = groupAt(row);
    return group != nullptr && !m_order.closed.contains(group->key);
}

void EventsModel::setOpen(int row, bool open) {
    const EventGroup* group = groupAt(row);
    if (group == nullptr || open == isOpen(row)) return;
    if (open)
        m_order.closed.remove(group->key);
    else
        m_order.closed.insert(group->key);
    reload();
}

int EventsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.lines.size());
}
int EventsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kEventColumnCount;
}

QVariant EventsModel::groupData(const QModelIndex& index, int role) const {
    const EventGroup* group = groupAt(index.row());
    if (group == nullptr || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) return {};
    return tr("%1, %n event(s)", nullptr, group->count).arg(group->name);
}

QVariant EventsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_session) return {};
    const EventId id = idAt(index.row());
    if (id.isNull()) return groupData(index, role);
    const EventColumns& events = m_session->project().events();
    const auto row = events.rowOf(id);
    if (!row) return {};
    const auto column = static_cast<EventColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(id, column);
    case Qt::EditRole:
        return m_cells.editValue(id, column);
    case Qt::ToolTipRole:
        return m_cells.tip(id, column);
    case Qt::DecorationRole:
        return column == EventColumn::Kind
                   ? QVariant(
                         markIcon(badgeOf(events.kind(*row), events.outside(*row)), inkOf(events.kind(*row))))
                   : QVariant();
    case kExtentRole:
        return QVariant::fromValue(
            ExtentBar{events.padded(*row), m_from, m_until, events.kind(*row), events.hasDate(*row)});
    case kIdRole:
        return static_cast<qlonglong>(id.value());
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section >= 0 && section < kEventColumnCount ? headOf(static_cast<EventColumn>(section))
                                                       : QString();
}

Qt::ItemFlags EventsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (idAt(index.row()).isNull()) return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    if (m_session && !m_session->isReadOnly() &&
        infoOf(static_cast<EventColumn>(index.column())).editor != CellEditor::None)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EventsModel::isMixed(EventColumn column) const {
    if (m_together.size() < 2) return false;
    if (m_together.size() > kMostCompared) return true;
    const QVariant first = m_cells.editValue(m_together.front(), column);
    return std::any_of(m_together.begin(), m_together.end(),
                       [&](EventId id) { return m_cells.editValue(id, column) != first; });
}

bool EventsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !m_session) return false;
    const EventId id = idAt(index.row());
    if (id.isNull()) return false;
    const bool together = std::find(m_together.begin(), m_together.end(), id) != m_together.end();
    return setFor(together ? m_together : std::vector<EventId>{id}, static_cast<EventColumn>(index.column()),
                  value);
}

bool EventsModel::setFor(const std::vector<EventId>& ids, EventColumn column, const QVariant& value) {
    const CellEditor editor = infoOf(column).editor;
    if (ids.empty() || editor == CellEditor::None) return false;
    const QVariant kept = editor == CellEditor::List ? value : QVariant(value.toString().trimmed());
    if (ids.size() == 1 && kept == m_cells.editValue(ids.front(), column)) return false;
    EditBuilder builder = m_session->project().edit();
    if (column == EventColumn::Date) return setDate(ids, kept.toString());
    if (column == EventColumn::Actors)
        return m_session->carryOut(setActorsOfEvents(builder, ids, namesIn(kept.toString())));
    if (column == EventColumn::Known)
        return m_session->carryOut(
            setBasisOfEvents(builder, ids, fromWord<Basis>(kept.toString()).value_or(Basis::Stated)));
    if (column == EventColumn::Title && kept.toString().isEmpty()) return false;
    std::vector<qint64> raw;
    for (const EventId id : ids) raw.push_back(id.value());
    return m_session->carryOut(setFieldOfAll(builder, Entity::Event, raw, *eventFieldOf(column), kept));
}

bool EventsModel::setDate(const std::vector<EventId>& ids, const QString& typed) {
    TemporalExtent when;
    if (!typed.isEmpty()) {
        const DateReading reading = readDate(typed);
        if (!reading.ok) {
            m_session->say(reading.error);
            return false;
        }
        when = extentFrom(reading, typed);
    }
    EditBuilder builder = m_session->project().edit();
    if (ids.size() == 1) return m_session->carryOut(dateEvent(builder, ids.front(), when));
    std::vector<qint64> raw;
    for (const EventId id : ids) raw.push_back(id.value());
    return m_session->carryOut(
        setFieldOfAll(builder, Entity::Event, raw, fieldOf<Event>(&Event::when), QVariant::fromValue(when)));
}

bool EventsModel::fillDown(EventId from, const std::vector<EventId>& to, EventColumn column) {
    if (column == EventColumn::Actors || column == EventColumn::Known)
        return setFor(to, column, m_cells.editValue(from, column));
    const auto field = eventFieldOf(column);
    if (!field || infoOf(column).editor == CellEditor::None) return false;
    EditBuilder builder = m_session->project().edit();
    return m_session->carryOut(forlop::fillDown(builder, from, to, *field));
}

void EventsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kEventColumnCount) return;
    m_order.column = static_cast<EventColumn>(column);
    m_order.direction = order;
    reload();
}

QStringList EventsModel::mimeTypes() const { return {QString::fromLatin1(kEventsMime)}; }

QMimeData* EventsModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EventId> ids;
    QSet<qint64> taken;
    for (const QModelIndex& index : indexes)
        if (const EventId id = idAt(index.row()); !id.isNull() && !taken.contains(id.value())) {
            taken.insert(id.value());
            ids.push_back(id);
        }
    return mimeOfEvents(ids).release();
}

} // namespace forlop
