// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/memosmodel.h"

#include "ui/parts/signlabel.h"
#include "ui/session/naming.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace forlop {

MemosModel::MemosModel(QObject* parent) : QAbstractTableModel(parent) {}

void MemosModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.everything || changes.touches(Entity::Memo)) reload();
        });
    reload();
}

void MemosModel::reload() {
    beginResetModel();
    m_rows.clear();
    if (m_session) m_rows = m_session->project().rows().everyRow<Memo>();
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Memo& a, const Memo& b) { return a.writtenAt > b.writtenAt; });
    endResetModel();
}

const Memo* MemosModel::memoAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

ObjectRef MemosModel::targetAt(int row) const {
    const Memo* memo = memoAt(row);
    if (!memo || memo->target.isNull()) return {};
    const auto entity = m_session->project().rows().entityOf(memo->target.value());
    return entity ? ObjectRef{*entity, memo->target.value()} : ObjectRef();
}

int MemosModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int MemosModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MemosModel::data(const QModelIndex& index, int role) const {
    const Memo* memo = memoAt(index.row());
    if (!memo) return {};
    if (role == Qt::DecorationRole && index.column() == About) {
        const ObjectRef target = targetAt(index.row());
        return target.isNull() ? QVariant() : signOf(m_session->project(), target);
    }
    if (role == Qt::ToolTipRole && index.column() == Text) return memo->text.toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case About:
        return nameOf(m_session->project(), targetAt(index.row()));
    case Title:
        return memo->title;
    case Text:
        return memo->text.simplified();
    case Author:
        return memo->author;
    default:
        return memo->writtenAt == 0 ? QString()
                                    : QLocale().toString(QDateTime::fromMSecsSinceEpoch(memo->writtenAt),
                                                         QLocale::ShortFormat);
    }
}

QVariant MemosModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case About:
        return tr("On");
    case Title:
        return tr("Title");
    case Text:
        return tr("Text");
    case Author:
        return tr("Who");
    default:
        return tr("When");
    }
}

} // namespace forlop
