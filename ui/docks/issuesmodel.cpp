// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/issuesmodel.h"

#include "ui/session/naming.h"
#include "ui/theme/icons.h"

#include <QThread>

#include <algorithm>

namespace forlop {

IssuesModel::IssuesModel(QObject* parent) : QAbstractTableModel(parent) {}
IssuesModel::~IssuesModel() { waitForWorker(); }

void IssuesModel::waitForWorker() {
    if (!m_worker) return;
    m_worker->disconnect(this);
    m_worker->wait();
    delete m_worker;
    m_worker = nullptr;
}

void IssuesModel::setSession(Session* session) {
    waitForWorker();
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_again = false;
    if (session)
        connect(session, &Session::changed, this, [this] {
            m_current = false;
            emit outdated();
        });
    beginResetModel();
    m_rows.clear();
    m_current = false;
    endResetModel();
}

void IssuesModel::check() {
    if (!m_session) return;
    if (m_worker) {
        m_again = true;
        return;
    }
    auto snapshot = m_session->project().snapshot();
    if (!snapshot.ok()) return m_session->say(snapshot.error().text);
    m_current = true;
    const auto found = std::make_shared<std::vector<Finding>>();
    m_worker = QThread::create([found, content = std::move(*snapshot)] { *found = checkRules(content); });
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, found] {
        m_worker->deleteLater();
        m_worker = nullptr;
        take(std::move(*found));
        if (std::exchange(m_again, false)) check();
    });
    m_worker->start();
}

void IssuesModel::take(std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    beginResetModel();
    m_rows = std::move(findings);
    endResetModel();
    emit checked();
}

const Finding* IssuesModel::findingAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

ObjectRef IssuesModel::objectAt(int row) const {
    const Finding* finding = findingAt(row);
    if (!finding || finding->ids.empty()) return {};
    const qint64 id = finding->ids.front().value();
    const auto entity = m_session->project().rows().entityOf(id);
    return entity ? ObjectRef{*entity, id} : ObjectRef();
}

int IssuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int IssuesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant IssuesModel::data(const QModelIndex& index, int role) const {
    const Finding* finding = findingAt(index.row());
    if (!finding) return {};
    const bool error = finding->severity == Severity::Error;
    if (role == Qt::DecorationRole && index.column() == Code) {
        const Ink ink = error ? Ink::Error : Ink::Warn;
        return themeIcon(error ? Icon::Error : Icon::Warn, {ink, ink});
    }
    if (role == Qt::AccessibleTextRole && index.column() == Code)
        return (error ? tr("%1, error") : tr("%1, warning")).arg(finding->code);
    if (role == Qt::ToolTipRole && index.column() == Sentence) return finding->sentence.toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Code:
        return finding->code;
    case Sentence:
        return finding->sentence;
    default:
        return nameOf(m_session->project(), objectAt(index.row()));
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Code:
        return tr("Rule");
    case Sentence:
        return tr("What it says");
    default:
        return tr("About");
    }
}

} // namespace forlop
