// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventsmodel.h"

#include "core/base/clock.h"
#include "core/edit/eventverbs.h"
#include "core/edit/listverbs.h"
#include "core/edit/tableverbs.h"
#include "core/time/phrase.h"
#include "ui/canvas/canvasmime.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"

#include <QMimeData>

namespace forlop {

namespace {
/// More events than this are not compared one by one: they show as differing.
constexpr size_t kMostCompared = 500;

Coding codingBy(const Session& session) { return {session.project().analyst(), systemClock().now()}; }
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

EventId EventsModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines.lines[static_cast<size_t>(row)].id : EventId();
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
    return line.id.isNull() ? &m_lines.groups.at(line.group) : nullptr;
}

bool EventsModel::isOpen(int row) const {
    const EventGroup* group = groupAt(row);
    return group != nullptr && !m_order.closed.contains(group->key);
}

void EventsModel::setOpen(int row, bool open) {
    const EventGroup* group = groupAt(row);
    if (group == nullptr || open == isOpen(row)) return;
    const qint64 key = group->key;
    if (open)
        m_order.closed.remove(group->key);
    else
        m_order.closed.insert(group->key);
    changeTo(linesOf(*m_session, m_cells, m_order));
    const int head = rowOfGroup(key);
    emit dataChanged(index(head, 0), index(head, kEventColumnCount - 1));
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
        measureRange();
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
        return m_session->carryOut(setActorsOfEvents(builder, ids, namesOfList(kept.toString())));
    if (column == EventColumn::Units)
        return m_session->carryOut(setUnitsOfEvents(builder, ids, kept.toString()));
    if (column == EventColumn::Codes)
        return m_session->carryOut(setCodesOfEvents(builder, ids, kept.toString(), codingBy(*m_session)));
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
    EditBuilder builder = m_session->project().edit();
    if (column == EventColumn::Units) return m_session->carryOut(fillUnitsDown(builder, from, to));
    if (column == EventColumn::Codes)
        return m_session->carryOut(fillCodesDown(builder, from, to, codingBy(*m_session)));
    const auto field = eventFieldOf(column);
    if (!field || infoOf(column).editor == CellEditor::None) return false;
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
