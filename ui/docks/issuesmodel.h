// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the method say about the project. Checked on a thread of its own, when asked; a project
// that changes meanwhile is checked again.
#pragma once

#include "core/model/rules/rules.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

class QThread;

namespace forlop {

class IssuesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Sentence, About, ColumnCount };

    explicit IssuesModel(QObject* parent = nullptr);
    /// Waits for a check under way.
    ~IssuesModel() override;
    /// Forgets what was found.
    void setSession(Session* session);
    void check();
    [[nodiscard]] bool isChecking() const { return m_worker != nullptr; }
    /// False until a check of the project as it is now has ended.
    [[nodiscard]] bool isCurrent() const { return m_current; }
    [[nodiscard]] const Finding* findingAt(int row) const;
    /// Where to jump; null when it is gone.
    [[nodiscard]] ObjectRef objectAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The project is another than the one that was checked.
    void outdated();
    void checked();

private:
    void take(std::vector<Finding> findings);
    void waitForWorker();

    Session* m_session = nullptr;
    QThread* m_worker = nullptr; ///< child; none when nothing is being checked
    bool m_current = false;
    bool m_again = false; ///< asked for while a check was under way
    std::vector<Finding> m_rows;
};

} // namespace forlop
