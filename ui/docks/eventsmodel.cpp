// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventsmodel.h"

#include "core/edit/eventverbs.h"
#include "core/time/phrase.h"
#include "ui/canvas/canvasmime.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/icons.h"

#include <QCollator>
#include <QMimeData>

namespace forlop {

namespace {
constexpr int kShownRows = 4000;

QString dateAsTyped(const TemporalExtent& when) {
    return when.words().isEmpty() ? when.edtf() : when.words();
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}
} // namespace

EventsModel::EventsModel(QObject* parent) : QAbstractTableModel(parent), m_shown(kShownRows) {}

void EventsModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &EventsModel::follow);
        connect(session, &Session::caseChanged, this, &EventsModel::reload);
    }
    reload();
}

void EventsModel::reload() {
    beginResetModel();
    m_shown.clear();
    m_rows.clear();
    m_brackets.clear();
    m_ids.clear();
    if (m_session) {
        const BracketingId bracketing =
            preferredBracketing(m_session->project().tables(), m_session->caseId());
        if (!bracketing.isNull()) m_brackets = bracketsInOrder(m_session->project(), bracketing);
        m_ids = sorted();
        for (size_t i = 0; i < m_ids.size(); ++i) m_rows.insert(m_ids[i].value(), static_cast<int>(i));
        measureRange();
    }
    endResetModel();
}

void EventsModel::measureRange() {
    const EventColumns& events = m_session->project().events();
    m_from = kInfinity;
    m_until = kMinusInfinity;
    for (const EventId id : m_ids) {
        const Bounds& bounds = events.padded(*events.rowOf(id));
        for (const Instant t : {bounds.startFrom, bounds.startUntil, bounds.endFrom, bounds.endUntil}) {
            if (!isFinite(t)) continue;
            m_from = qMin(m_from, t);
            m_until = qMax(m_until, t);
        }
    }
}

std::vector<EventId> EventsModel::sorted() const {
    const EventColumns& events = m_session->project().events();
    std::vector<size_t> rows;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == m_session->caseId()) rows.push_back(row);

    const auto byTime = [&](size_t a, size_t b) {
        const Bounds& x = events.padded(a);
        const Bounds& y = events.padded(b);
        return std::tuple(!events.hasDate(a), x.startFrom, x.endUntil, events.order(a), events.id(a)) <
               std::tuple(!events.hasDate(b), y.startFrom, y.endUntil, events.order(b), events.id(b));
    };
    std::sort(rows.begin(), rows.end(), byTime);
    const bool textual = m_sortColumn != EventColumn::Date && m_sortColumn != EventColumn::Extent;
    if (m_sortColumn == EventColumn::Quotes) {
        std::stable_sort(rows.begin(), rows.end(),
                         [&](size_t a, size_t b) { return events.quotes(a) < events.quotes(b); });
    } else if (textual) {
        QCollator collator;
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, size_t>> keyed;
        keyed.reserve(rows.size());
        for (const size_t row : rows)
            keyed.emplace_back(collator.sortKey(display(events.id(row), row, m_sortColumn).toString()), row);
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].second;
    }
    if (m_sortOrder == Qt::DescendingOrder) std::reverse(rows.begin(), rows.end());
    std::vector<EventId> ids;
    ids.reserve(rows.size());
    for (const size_t row : rows) ids.push_back(events.id(row));
    return ids;
}

void EventsModel::follow(const ChangeSet& changes) {
    if (changes.everything) {
        reload();
        return;
    }
    const bool rowsMove = changes.touches(Entity::Event) || changes.touches(Entity::Bracket) ||
                          changes.touches(Entity::Frontier) || changes.touches(Entity::FrontierEvent) ||
                          changes.touches(Entity::Bracketing);
    const bool texts = rowsMove || changes.touches(Entity::Evidence) || changes.touches(Entity::EventActor) ||
                       changes.touches(Entity::Actor) || changes.touches(Entity::Lane);
    if (!texts) return;
    // Rows that only moved or changed keep their persistent indexes, so that selection and focus stay.
    const BracketingId bracketing = preferredBracketing(m_session->project().tables(), m_session->caseId());
    m_brackets = bracketing.isNull() ? std::vector<ResolvedBracket>()
                                     : bracketsInOrder(m_session->project(), bracketing);
    m_shown.clear();
    std::vector<EventId> after = sorted();
    std::vector<EventId> before = m_ids;
    std::vector<EventId> afterSet = after;
    std::sort(before.begin(), before.end());
    std::sort(afterSet.begin(), afterSet.end());
    if (before != afterSet) {
        reload();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    std::vector<EventId> ids;
    for (const QModelIndex& index : old) ids.push_back(idAt(index.row()));
    m_ids = std::move(after);
    m_rows.clear();
    for (size_t i = 0; i < m_ids.size(); ++i) m_rows.insert(m_ids[i].value(), static_cast<int>(i));
    measureRange();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(rowOf(ids[static_cast<size_t>(i)]), old.at(i).column()));
    changePersistentIndexList(old, moved);
    emit layoutChanged();
    if (!m_ids.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kEventColumnCount - 1));
}

EventId EventsModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : EventId();
}
int EventsModel::rowOf(EventId id) const { return m_rows.value(id.value(), -1); }
int EventsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}
int EventsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kEventColumnCount;
}

const EventsModel::Shown& EventsModel::shown(EventId id) const {
    if (const Shown* known = m_shown.object(id.value())) return *known;
    auto* made = new Shown;
    if (const auto event = m_session->project().rows().get(id)) {
        made->title = event->title.isEmpty() ? event->shortTitle : event->title;
        made->date = dateAsTyped(event->when);
        made->bracket = bracketOf(id);
    }
    QStringList actors;
    for (const EventActor& row : m_session->project().rows().where(&EventActor::event, id))
        if (const Actor* actor = m_session->project().tables().find(row.actor)) actors.append(actor->name);
    made->actors = actors.join(QStringLiteral("; "));
    m_shown.insert(id.value(), made);
    return *made;
}

QString EventsModel::bracketOf(EventId id) const {
    const EventColumns& events = m_session->project().events();
    const auto row = events.rowOf(id);
    if (!row || m_brackets.empty()) return {};
    const Membership member = memberOf(m_brackets, hotEvent(events, *row));
    const Bracket* bracket = m_session->project().tables().find(member.bracket);
    if (!bracket) return {};
    return bracket->key.isEmpty() ? bracket->name : bracket->key;
}

QVariant EventsModel::display(EventId id, size_t row, EventColumn column) const {
    const EventColumns& events = m_session->project().events();
    switch (column) {
    case EventColumn::Key:
        return events.key(row);
    case EventColumn::Date:
        return shown(id).date;
    case EventColumn::Extent:
        break;
    case EventColumn::Title:
        return shown(id).title;
    case EventColumn::Kind:
        return capitalised(choiceWord(wordOf(events.kind(row))));
    case EventColumn::Lane: {
        const Lane* lane = m_session->project().tables().find(events.lane(row));
        return lane ? lane->name : QString();
    }
    case EventColumn::Bracket:
        return shown(id).bracket;
    case EventColumn::Actors:
        return shown(id).actors;
    case EventColumn::Quotes:
        return events.quotes(row) == 0 ? tr("none") : QString::number(events.quotes(row));
    }
    return {};
}

QVariant EventsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_session) return {};
    const EventId id = idAt(index.row());
    const EventColumns& events = m_session->project().events();
    const auto row = events.rowOf(id);
    if (!row) return {};
    const auto column = static_cast<EventColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return display(id, *row, column);
    case Qt::ToolTipRole:
        if (column == EventColumn::Date || column == EventColumn::Extent) {
            const auto event = m_session->project().rows().get(id);
            return event && !event->when.isEmpty() ? describe(event->when, windowLanguage()) : tr("no date");
        }
        return display(id, *row, column);
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
    const std::array<QString, kEventColumnCount> names{tr("ID"),      tr("Date as typed"), tr("Extent"),
                                                       tr("Title"),   tr("Kind"),          tr("Lane"),
                                                       tr("Bracket"), tr("Actors"),        tr("Quotes")};
    return section >= 0 && section < kEventColumnCount ? names[static_cast<size_t>(section)] : QString();
}

Qt::ItemFlags EventsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    flags |= Qt::ItemIsDragEnabled;
    const auto column = static_cast<EventColumn>(index.column());
    if (m_session && !m_session->isReadOnly() &&
        (column == EventColumn::Title || column == EventColumn::Date))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EventsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !m_session) return false;
    const EventId id = idAt(index.row());
    const QString typed = value.toString().trimmed();
    EditBuilder builder = m_session->project().edit();
    if (static_cast<EventColumn>(index.column()) == EventColumn::Title) {
        if (typed.isEmpty() || typed == shown(id).title) return false;
        return m_session->carryOut(
            setField(builder, Entity::Event, id.value(), fieldOf(&Event::title), typed));
    }
    if (typed == shown(id).date) return false;
    if (typed.isEmpty()) return m_session->carryOut(dateEvent(builder, id, {}));
    const DateReading reading = readDate(typed);
    if (!reading.ok) {
        m_session->say(reading.error);
        return false;
    }
    return m_session->carryOut(dateEvent(builder, id, extentFrom(reading, typed)));
}

void EventsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kEventColumnCount) return;
    m_sortColumn = static_cast<EventColumn>(column);
    m_sortOrder = order;
    reload();
}

QStringList EventsModel::mimeTypes() const { return {QString::fromLatin1(kEventsMime)}; }

QMimeData* EventsModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EventId> ids;
    for (const QModelIndex& index : indexes)
        if (const EventId id = idAt(index.row()); std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    return mimeOfEvents(ids).release();
}

} // namespace forlop
