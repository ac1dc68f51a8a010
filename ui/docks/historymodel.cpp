// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/historymodel.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace forlop {

namespace {
constexpr int kMostRows = 2000;
} // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void HistoryModel::setSession(Session* session) {
    if (m_session) m_session->project().disconnect(this);
    m_session = session;
    if (session) connect(&session->project(), &Project::historyChanged, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::reload() {
    beginResetModel();
    m_entries = m_session ? m_session->project().log(kMostRows).valueOr({}) : QList<LogEntry>();
    endResetModel();
}

const LogEntry* HistoryModel::entryAt(int row) const {
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int HistoryModel::stepsBackTo(int row) const {
    const LogEntry* target = entryAt(row);
    if (!target || target->kind != LogEntry::Kind::Edit || target->undone) return 0;
    QSet<qint64> gestures;
    for (int i = 0; i <= row; ++i) {
        const LogEntry& entry = m_entries.at(i);
        if (entry.kind == LogEntry::Kind::Edit && !entry.undone) gestures.insert(entry.gesture);
    }
    return static_cast<int>(gestures.size());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HistoryModel::sentenceOf(const LogEntry& entry) const {
    switch (entry.kind) {
    case LogEntry::Kind::Undo:
        return tr("Undone: %1").arg(entry.sentence);
    case LogEntry::Kind::Redo:
        return tr("Done again: %1").arg(entry.sentence);
    case LogEntry::Kind::Edit:
        break;
    }
    return entry.sentence;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const LogEntry* entry = entryAt(index.row());
    if (!entry) return {};
    const bool done = entry->kind == LogEntry::Kind::Edit && !entry->undone;
    if (role == Qt::ForegroundRole && !done) return themeColour(Ink::Text3);
    if (role == Qt::ToolTipRole && index.column() == Sentence && done && !m_session->isReadOnly())
        return tr("Double click undoes this and everything after it");
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Sentence:
        return sentenceOf(*entry);
    case Reason:
        return entry->reason;
    case Who:
        return entry->who;
    default:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->at), QLocale::ShortFormat);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Sentence:
        return tr("What was done");
    case Reason:
        return tr("Why");
    case Who:
        return tr("Who");
    default:
        return tr("When");
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index);
}

} // namespace forlop
