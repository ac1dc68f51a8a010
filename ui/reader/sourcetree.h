// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of a project by kind and interview wave, each with how many passages are marked in it.
#pragma once

#include "ui/session/session.h"

#include <QTreeWidget>

namespace forlop {

class SourceTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit SourceTree(QWidget* parent = nullptr);
    void setSession(Session* session);
    void setFilter(const QString& words);
    /// Marks the source as the open one; tells nobody.
    void setCurrentSource(SourceId id);
    /// In the order of the tree.
    [[nodiscard]] std::vector<SourceId> sources() const;

signals:
    void sourceChosen(forlop::SourceId id);
    void refilled();

private:
    void refill();
    void refreshCounts();
    QTreeWidgetItem* groupFor(const Source& source);
    void applyFilter();

    Session* m_session = nullptr;
    QHash<QString, QTreeWidgetItem*> m_groups;
    QString m_filter;
};

/// "Interviews", "Documents", "Published": where the tree puts a kind.
[[nodiscard]] QString groupNameOf(SourceKind kind);

} // namespace forlop
