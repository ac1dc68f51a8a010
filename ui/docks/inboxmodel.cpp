// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/inboxmodel.h"

#include "core/edit/sourceverbs.h"
#include "ui/canvas/canvasmime.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMimeData>

namespace forlop {

InboxModel::InboxModel(QObject* parent) : QAbstractTableModel(parent) {}

void InboxModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Entity::Event) || changes.touches(Entity::Evidence)) reload();
        });
        connect(session, &Session::caseChanged, this, &InboxModel::reload);
    }
    reload();
}

void InboxModel::reload() {
    beginResetModel();
    m_ids.clear();
    if (m_session) {
        const EventColumns& events = m_session->project().events();
        for (size_t row = 0; row < events.rows(); ++row) {
            const bool waits = events.alive(row) && events.caseId(row) == m_session->caseId() &&
                               (events.lane(row).isNull() || !events.hasDate(row));
            if (waits) m_ids.push_back(events.id(row));
        }
        std::sort(m_ids.begin(), m_ids.end(), [&](EventId a, EventId b) {
            return events.order(*events.rowOf(a)) < events.order(*events.rowOf(b));
        });
    }
    endResetModel();
}

EventId InboxModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : EventId();
}
int InboxModel::rowOf(EventId id) const {
    const auto it = std::find(m_ids.begin(), m_ids.end(), id);
    return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
}
int InboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}
int InboxModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString InboxModel::firstPlaceOf(EventId id) const {
    const std::vector<Support> quotes = supportOf(m_session->project().rows(), objectId(id));
    if (!quotes.empty()) return m_session->placeOf(quotes.front().excerpt);
    const auto event = m_session->project().rows().get(id);
    return event ? event->evidenceNote : QString();
}

QVariant InboxModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_session) return {};
    const EventColumns& events = m_session->project().events();
    const auto row = events.rowOf(idAt(index.row()));
    if (!row) return {};
    if (role == Qt::DecorationRole && index.column() == Title)
        return markIcon(badgeOf(events.kind(*row), events.outside(*row)), inkOf(events.kind(*row)));
    if (role == Qt::ForegroundRole && index.column() == Missing) return themeColour(Ink::Warn);
    if (role == Qt::ToolTipRole && index.column() == Title)
        return tr("Drag it to the timeline, or press D to date it");
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Title:
        return events.label(*row);
    case Missing:
        if (events.lane(*row).isNull()) return events.hasDate(*row) ? tr("lane") : tr("date, lane");
        return tr("date");
    default:
        return firstPlaceOf(events.id(*row));
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Title");
    case Missing:
        return tr("Missing");
    default:
        return tr("From");
    }
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList InboxModel::mimeTypes() const { return {QString::fromLatin1(kEventsMime)}; }

QMimeData* InboxModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EventId> ids;
    for (const QModelIndex& index : indexes)
        if (const EventId id = idAt(index.row()); std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    return mimeOfEvents(ids).release();
}

} // namespace forlop
