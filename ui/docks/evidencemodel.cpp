// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/evidencemodel.h"

#include "ui/canvas/canvasmime.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/icons.h"

#include <QMimeData>

namespace forlop {

namespace {
/// A selection of more rows shows the quotes of its first ones.
constexpr size_t kMostTargets = 200;
} // namespace

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void EvidenceModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::selectionChanged, this, &EvidenceModel::reload);
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Entity::Evidence) || changes.touches(Entity::Excerpt) ||
                changes.touches(Entity::Source))
                reload();
        });
    }
    reload();
}

void EvidenceModel::reload() {
    beginResetModel();
    m_rows.clear();
    if (m_session) {
        const std::vector<qint64>& ids = m_session->selection().ids;
        for (size_t i = 0; i < qMin(ids.size(), kMostTargets); ++i)
            for (Support& support : supportOf(m_session->project().rows(), ObjectId(ids[i])))
                m_rows.push_back(std::move(support));
    }
    endResetModel();
}

const Support* EvidenceModel::supportAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}
int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int EvidenceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    const Support* support = supportAt(index.row());
    if (!support) return {};
    const bool supports = support->evidence.stance == Stance::Supports;
    if (role == Qt::DecorationRole && index.column() == Side) {
        const Ink ink = supports ? Ink::Ok : Ink::Error;
        return themeIcon(supports ? Icon::Support : Icon::Contradict, {ink, ink});
    }
    if (role == Qt::ToolTipRole && index.column() == Quote) return support->excerpt.text;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Side:
        return choiceWord(wordOf(support->evidence.stance));
    case Quote:
        return support->excerpt.text.simplified();
    case Place:
        return m_session->placeOf(support->excerpt);
    default:
        return nameOf(m_session->project(),
                      {m_session->selection().entity, support->evidence.target.value()});
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Side:
        return tr("Stance");
    case Quote:
        return tr("Quote");
    case Place:
        return tr("From");
    default:
        return tr("About");
    }
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* EvidenceModel::mimeData(const QModelIndexList& indexes) const {
    const Support* support = indexes.isEmpty() ? nullptr : supportAt(indexes.first().row());
    return support ? mimeOfExcerpt(support->excerpt.id, support->excerpt.text).release() : nullptr;
}

} // namespace forlop
